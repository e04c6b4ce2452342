import {handoutIn} from '../../i18n/texts/handout.ts';
import {ATTRIBUTIONS} from '../../catalogue/attributions.ts';
import type {Thing} from '../../catalogue/catalogue.ts';
import {countsAt} from '../../catalogue/counts.ts';
import type {Project} from '../../catalogue/project-facts.ts';
import {isBeforeFoundation} from '../../catalogue/membership.ts';
import {formatList, formatNumber} from '../../i18n/format.ts';
import {textIn} from '../../i18n/languages.ts';
import type {Story, Stop} from '../../story/stories.ts';
import type {Shown} from './handout-legend.ts';
import {keyFacts} from '../../pages/facts.ts';
import {comparisonSentences, lensSentences} from '../../pages/lens.ts';
import type {Fact} from '../../pages/page.ts';
import {spokenThing} from '../../pages/spoken.ts';
import {leadOf as proseOfThing, nameOf, type Voice} from '../../pages/voice.ts';
import {emblemOf, laterWords} from '../../pages/words.ts';

/** What a page tells of. */
export interface PaperSubject {
  readonly kind: 'view' | 'title' | 'stop';
  readonly stop: Stop | null;
  readonly state: Shown & {readonly compare: string | null};
}

/** One text of the page, below the map or beside it. Sentences mark with `**` what stands out on the screen. */
export interface PaperText {
  readonly heading: string;
  readonly facts: readonly Fact[];
  readonly sentences: readonly string[];
  /** What the emblem shows that stands before the sentences; `null`: there is none. */
  readonly emblem?: string | null;
}

/** All words of a page on paper. */
export interface PaperWords {
  readonly title: string;
  readonly lead: string;
  readonly texts: readonly PaperText[];
  /** Ids of the sources of all that is written on the page. */
  readonly sources: readonly string[];
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
}

/** More facts would not fit beside a second text. */
const MAX_FACTS = 4;

/** All that is written on a page, made from the facts. */
export function paperWords(subject: PaperSubject, story: Story | null, voice: Voice): PaperWords {
  const {state: shown, stop} = subject;
  const {catalogue} = voice;
  const selected = shown.place === null ? undefined : catalogue.find(shown.place);
  const other = shown.compare === null ? undefined : catalogue.find(shown.compare);
  const title = titleOf(subject, story, voice);
  const texts = subject.kind === 'title' ? [] : [aboutText(subject, voice), ...(shown.topics.includes('euregio') && !selected ? [certainty(voice)] : [])];
  const told = texts.flatMap(({facts}) => facts.flatMap(({sources}) => sources));
  const named = [...(stop?.sources ?? []), ...(subject.kind === 'title' ? (story?.stops.flatMap(({sources}) => sources) ?? []) : []), ...told];
  return {
    title,
    lead: leadOf(subject, voice),
    texts: texts.filter(({facts, sentences}) => facts.length + sentences.length > 0),
    sources: [
      ...new Set([
        ...named,
        ...(selected?.sources ?? []),
        ...(other?.sources ?? []),
        ...(selected ? [] : (catalogue.claim('euregio.members')?.values[0]?.sources ?? [])),
      ]),
    ],
    alt: altOf(
      title,
      shown,
      voice,
      [selected, other].filter((thing) => thing !== undefined),
    ),
  };
}

function titleOf({kind, stop, state: shown}: PaperSubject, story: Story | null, {catalogue, language, messages}: Voice): string {
  if (kind === 'title' && story) return textIn(story.title, language);
  if (stop) return textIn(stop.title, language);
  const thing = shown.place === null ? undefined : catalogue.find(shown.place);
  const other = shown.compare === null ? undefined : catalogue.find(shown.compare);
  if (!thing) return messages.app.title;
  return other ? handoutIn(language).together(nameOf(thing, language, shown.year), nameOf(other, language, shown.year)) : nameOf(thing, language, shown.year);
}

function leadOf({kind, stop, state: shown}: PaperSubject, {catalogue, language, messages}: Voice): string {
  const handout = handoutIn(language);
  if (kind === 'title') return handout.lead;
  if (stop) return textIn(stop.text, language);
  const thing = shown.place === null ? undefined : catalogue.find(shown.place);
  const later = thing === undefined ? null : laterWords(thing, {catalogue, messages, year: shown.year});
  const moment = shown.year === null ? '' : ` ${[handout.inYear(String(shown.year)), ...(later === null ? [] : [later])].join(' ')}`;
  const other = shown.compare === null ? undefined : catalogue.find(shown.compare);
  if (!thing) return shown.year === null ? handout.lead : handout.leadIn(String(shown.year));
  if (other) return handout.compareLead(nameOf(thing, language, shown.year), nameOf(other, language, shown.year)) + moment;
  const prose = shown.lens ? null : proseOfThing(thing, {catalogue, language, year: shown.year});
  return (prose ?? handout.lensLead(nameOf(thing, language, shown.year))) + moment;
}

/** Key facts and sentences about what is selected; without a selection what home does. */
function aboutText({state: shown, stop}: PaperSubject, voice: Voice): PaperText {
  const {catalogue, language, home} = voice;
  const thing = catalogue.get(shown.place ?? home);
  const name = nameOf(thing, language, shown.year);
  const other = shown.compare === null ? undefined : catalogue.find(shown.compare);
  if (other)
    return {
      heading: handoutIn(language).together(name, nameOf(other, language, shown.year)),
      facts: [],
      sentences: comparisonSentences(thing.id, other.id, voice),
    };
  // A stop says by itself what the picture is about; home's own story stands on the page that has nothing else.
  if (shown.place === null) return {heading: handoutIn(language).does(name), facts: [], sentences: stop ? [] : lensSentences(thing, voice)};
  const facts = keyFacts(thing, voice).slice(0, MAX_FACTS);
  const sentences =
    thing.type === 'place' || thing.type === 'partnership' ? lensSentences(thing, voice) : thing.type === 'project' ? projectSentences(thing, voice) : [];
  return {heading: stop ? name : handoutIn(language).facts, facts, sentences, emblem: emblemOf(thing, voice)};
}

/** What came of a project, and how its programme names itself: what is printed must say so too. */
function projectSentences({outcome, period}: Project, {language, messages, year}: Voice): string[] {
  return [...(outcome && year === null ? [textIn(outcome.text, language)] : []), messages.page.selfNames[period]];
}

/** How many members were found, how many officially, and what the stripes mean. */
function certainty({catalogue, language, year}: Voice): PaperText {
  const handout = handoutIn(language);
  const {members, official} = countsAt(catalogue, year);
  return {
    heading: handout.certain,
    facts: [],
    sentences: [
      (isBeforeFoundation(year) ? handout.membersBefore : handout.members)(members.told, members.solid, members.open),
      ...(official ? [handout.official(formatNumber(language, official.count), official.year)] : []),
      ...(members.hatched > 0 ? [handout.hatched] : []),
    ],
  };
}

/** Of one thing where it lies and how it is tied to home, as the map on the screen tells it. */
function altOf(title: string, {topics}: Shown, voice: Voice, things: readonly Thing[]): string {
  const {language, messages} = voice;
  const {topics: words, spoken} = messages;
  const handout = handoutIn(language);
  const what =
    topics.length === 0
      ? handout.noTopics
      : formatList(
          language,
          topics.map((id) => words.names[id]),
        );
  const [thing] = things;
  const names = things.map((one) => nameOf(one, language));
  const chosen =
    things.length === 1 && thing ? [spoken.chosen(spokenThing(thing.id, voice))] : names.length > 0 ? [handout.mapAltPlace(formatList(language, names))] : [];
  return [handout.mapAlt(title, what), ...chosen].join(' ');
}

/** Who made the data of the map, and under which licence. @param brief - a stop of a story: the licences stand on the title page */
export function makersOf(brief: boolean, {messages}: Pick<Voice, 'messages'>): string {
  return ATTRIBUTIONS.map(({short, full, licence, changed}) => {
    const maker = full.startsWith('©') ? `© ${short}` : short;
    return brief ? maker : `${maker} (${licence}${changed ? `, ${messages.controls.dataChanged}` : ''})`;
  }).join('; ');
}
