import type {Language} from './languages.ts';
import {messagesIn} from './messages.ts';
import {partIn, type Texts} from './texts.ts';
import {aboutIn} from './texts/about.ts';
import {ask} from './texts/ask.ts';
import {askAnswers} from './texts/ask-answers.ts';
import {editorIn} from './texts/editor.ts';
import {evening} from './texts/evening.ts';
import {figureTextsIn} from './texts/figures.ts';
import {handoutIn} from './texts/handout.ts';
import {preview} from './texts/preview.ts';
import {shareIn} from './texts/share.ts';
import {showroom} from './texts/showroom.ts';
import {textPages} from './texts/text-pages.ts';

type ByPart = Readonly<Record<string, object>>;

const eachIn = (parts: Readonly<Record<string, Texts<object>>>, language: Language): ByPart =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, partIn(part, language)]));

/** All that the map says in a language, by part, also what comes with the parts that say it: for whatever reads them all, such as a check. A page takes its parts by themselves. */
export const mapTextsIn = (language: Language): ByPart => ({
  ...messagesIn(language),
  about: aboutIn(language),
  editor: editorIn(language),
  figures: figureTextsIn(language),
  handout: handoutIn(language),
  share: shareIn(language),
  ...eachIn({ask, askAnswers}, language),
});

/** … and what the site says around it, which has no plain Dutch of its own. */
export const everyTextIn = (language: Language): ByPart => ({...mapTextsIn(language), ...eachIn({evening, preview, showroom, textPages}, language)});
