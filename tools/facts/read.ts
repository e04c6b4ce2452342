import type {Catalogue, Thing} from '../../src/catalogue/catalogue.ts';
import {countsAt} from '../../src/catalogue/counts.ts';
import {isBeforeFoundation} from '../../src/catalogue/membership.ts';
import {TOPIC_IDS} from '../../src/catalogue/topics.ts';
import {formatNumber} from '../../src/i18n/format.ts';
import type {Language} from '../../src/i18n/languages.ts';
import {textIn} from '../../src/i18n/languages.ts';
import {messagesIn} from '../../src/i18n/messages.ts';
import {handoutIn} from '../../src/i18n/texts/handout.ts';
import {lensSentences} from '../../src/pages/lens.ts';
import {pageOf} from '../../src/pages/page-of.ts';
import {popupOf} from '../../src/pages/popup.ts';
import {popupStatements, type Statement, statementsOf} from '../../src/pages/statements.ts';
import {rowLine} from '../../src/pages/ties.ts';
import {countsLine, topicLine} from '../../src/pages/topic-lines.ts';
import type {Voice} from '../../src/pages/voice.ts';
import {STORIES, type Stop, type Story} from '../../src/story/stories.ts';

/** A page as text: what is said of a thing, by its panel, popup, list row and lens. */
export interface ReadPage {
  /** `?place=mont&year=2002&lang=de`: where a reader finds it. */
  readonly address: string;
  readonly thing: Thing;
  readonly voice: Voice;
  readonly statements: readonly Statement[];
}

/** A stop as text, by its parts. */
export interface ReadStop {
  readonly address: string;
  readonly language: Language;
  readonly story: Story;
  readonly stop: Stop;
  readonly parts: readonly {readonly part: 'title' | 'text' | 'spoken' | 'cue' | 'caution' | 'question' | 'answer'; readonly text: string}[];
}

/** How pages are read: in a language, of a year or (`null`) of now. */
export const voiceIn = (catalogue: Catalogue, language: Language, year: number | null): Voice => ({
  catalogue,
  language,
  messages: messagesIn(language),
  home: 'hengelo',
  year,
});

const plain = (text: string): string => text.replaceAll('**', '');
const said = (block: string, kind: Statement['kind'], text: string, more: Partial<Statement> = {}): Statement => ({
  block,
  kind,
  text: plain(text),
  proper: [],
  ids: [],
  sources: [],
  ...more,
});

/** Everything that is said of a thing at a moment. */
export function readPage(thing: Thing, voice: Voice): ReadPage {
  const {language, year} = voice;
  const address = `?place=${thing.id}${year === null ? '' : `&year=${year}`}${language === 'nl' ? '' : `&lang=${language}`}`;
  return {
    address,
    thing,
    voice,
    statements: [
      ...statementsOf(pageOf(thing, voice), voice),
      ...popupStatements(popupOf(thing, voice), voice),
      said('list', 'head', rowLine(thing, voice)),
      ...lensSentences(thing, voice).map((sentence) => said('lens', 'prose', sentence)),
    ],
  };
}

/** What legend and year control say at a moment. */
export function readMoment(voice: Voice): Statement[] {
  const {catalogue, language, messages, year} = voice;
  const counts = countsAt(catalogue, year);
  const {official, members} = counts;
  const lines = TOPIC_IDS.map((id) => said(id, 'head', topicLine(id, counts, voice)));
  const others = [
    ...(official ? [messages.legend.gap(members.told, members.open, formatNumber(language, official.count), official.year)] : []),
    countsLine(counts, voice),
    (isBeforeFoundation(year) ? handoutIn(voice.language).membersBefore : handoutIn(voice.language).members)(members.told, members.solid, members.open),
  ];
  return [...lines, ...others.map((text) => said('moment', 'head', text))];
}

/** Every stop of every story, as text. */
export function readStops(languages: readonly Language[]): ReadStop[] {
  return STORIES.flatMap((story) =>
    story.stops.flatMap((stop) =>
      languages.map((language): ReadStop => {
        const {title, text, notes, cue, caution, question} = stop;
        const part = (name: ReadStop['parts'][number]['part'], value: typeof text | undefined) =>
          value === undefined ? [] : [{part: name, text: textIn(value, language)}];
        return {
          address: `?story=${story.id}&stop=${stop.id}${language === 'nl' ? '' : `&lang=${language}`}`,
          language,
          story,
          stop,
          parts: [
            ...part('title', title),
            ...part('text', text),
            ...part('spoken', notes),
            ...part('cue', cue),
            ...part('caution', caution),
            ...part('question', question?.text),
            ...part('answer', question?.answer),
          ],
        };
      }),
    ),
  );
}
