import {html, nothing, type TemplateResult} from 'lit';
import {type Language, languageTag} from '../../i18n/languages.ts';
import {messagesIn} from '../../i18n/messages.ts';
import type {Voice} from '../../pages/voice.ts';
import type {View} from './view-element.ts';

/** How the same is said in the second language; `null`: there is none. */
export const secondVoice = ({catalogue, also, home, year}: View): Voice | null =>
  also === null ? null : {catalogue, language: also, messages: messagesIn(also), home, year};

/**
 * The same in the second language, in a line of its own below the first; nothing where it says the same.
 *
 * @param drawn - how the line is drawn; as plain text if it is left out
 */
export const secondLine = (
  first: string,
  second: string | null | undefined,
  also: Language | null,
  drawn: (text: string, language: Language) => unknown = (text) => text,
): TemplateResult | typeof nothing =>
  also === null || !second || second === first ? nothing : html`<span class="second" lang=${languageTag(also)}>${drawn(second, also)}</span>`;
