import type {Catalogue} from '../catalogue/catalogue.ts';
import {messagesIn} from '../i18n/messages.ts';
import type {Voice} from './voice.ts';

/** A voice for tests: at home in Hengelo, as the map is. @param year - `null`: now */
export const voiceOf = (catalogue: Catalogue, language: Voice['language'] = 'nl', year: number | null = null): Voice => ({
  catalogue,
  language,
  messages: messagesIn(language),
  home: 'hengelo',
  year,
});
