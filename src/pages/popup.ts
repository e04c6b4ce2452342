import type {Thing} from '../catalogue/catalogue.ts';
import type {MemoSubject} from '../catalogue/facts.ts';
import {type Tie, tiesOf} from '../catalogue/ties.ts';
import {holdsIn} from '../catalogue/ties-in-time.ts';
import {textIn} from '../i18n/languages.ts';
import {keyFacts} from './facts.ts';
import {subjectsOf} from './memory.ts';
import type {Fact, PageMark, SourceWords} from './page.ts';
import {reasons} from './page-of.ts';
import {nameById, nameOf, sentencesOf, type Voice} from './voice.ts';
import {emblemOf, kindLine, markFor, standingWords} from './words.ts';

/** More would push the popup over the place that it explains; the panel has them all. */
const MAX_TIES = 3;
/** The nearest ties first: what a councillor asks about. */
const TIE_ORDER: readonly Tie['group'][] = ['ends', 'partners', 'members', 'projects', 'networks', 'site', 'seats', 'belongs', 'lines', 'stops'];
const MEMO_YEAR = 2016;

/** What the popup says of a thing. */
export interface Popup {
  readonly id: string;
  readonly mark: PageMark;
  /** What it is; of a project how its programme names itself. */
  readonly kind: string;
  /** The programme asks for the emblem of the European Union beside its name: what that shows. */
  readonly emblem: string | null;
  /** The year looked at, in words; `null`: now. */
  readonly moment: string | null;
  readonly name: string;
  readonly facts: readonly Fact[];
  /** Why it is on the map. */
  readonly why: string | null;
  /** The first sentence of what the memo says of it. */
  readonly memo: string | null;
  readonly source: SourceWords;
  /** Ids of the nearest ties; from a town to the partnership, from there to the other town. */
  readonly tied: readonly string[];
}

/** What a glance says: at most four facts, and the first reason why it is on the map. */
export function popupOf(thing: Thing, voice: Voice): Popup {
  const {language, messages, year} = voice;
  const facts = keyFacts(thing, voice);
  const [reason] = reasons(thing, voice);
  const subject = year === null || year >= MEMO_YEAR ? mainSubject(thing, voice) : undefined;
  return {
    id: thing.id,
    mark: markFor(thing, voice),
    kind: thing.type === 'project' ? messages.page.selfShort[thing.period] : kindLine(thing, voice),
    emblem: emblemOf(thing, voice),
    moment: year === null ? null : (standingWords(thing, voice) ?? messages.page.inYear(String(year))),
    name: nameOf(thing, language, year),
    facts,
    why: reason?.text ?? null,
    memo: subject ? memoSentence(thing, subject, voice) : null,
    source: {ids: [...(reason?.sources ?? []), ...facts.flatMap(({sources}) => sources)], asOf: reason?.asOf ?? thing.asOf},
    tied: tied(thing, voice),
  };
}

/** Of a link the subject that bears the other town’s name, of anything else the first. */
function mainSubject(thing: Thing, voice: Voice): MemoSubject | undefined {
  const subjects = subjectsOf(thing.id, voice);
  const other = thing.type === 'partnership' ? nameById(thing.to, voice) : null;
  return subjects.find(({names}) => other !== null && textIn(names, voice.language).includes(other)) ?? subjects[0];
}

/** A sentence that goes on from the one before cannot stand alone. */
const GOES_ON = /^(?:Die|Dat|Daar|Ook|Zij|Hij|Het|Das|Dort|Auch|Sie|Er|That|There|It|They|He) /;

/** The first sentence of a subject, unless that tells of another thing and a later one of this: Heidelberg is no matter of Palo Alto. */
function memoSentence(thing: Thing, {text, related}: MemoSubject, voice: Voice): string | null {
  const [first = null, ...later] = sentencesOf(textIn(text, voice.language));
  const own = thing.type === 'partnership' ? nameById(thing.to, voice) : nameOf(thing, voice.language, voice.year);
  if (first === null || first.includes(own) || !related.some((id) => id !== thing.id && first.includes(nameById(id, voice)))) return first;
  return later.find((sentence) => sentence.includes(own) && !GOES_ON.test(sentence)) ?? first;
}

function tied(thing: Thing, {catalogue, year}: Voice): string[] {
  const ties = tiesOf(catalogue, thing.id)
    .filter((tie) => TIE_ORDER.includes(tie.group) && holdsIn(catalogue, tie, year, thing.id))
    .toSorted((a, b) => TIE_ORDER.indexOf(a.group) - TIE_ORDER.indexOf(b.group));
  const ids = ties.map(({via, other, group}) => (group === 'partners' && via !== undefined ? via : other));
  return [...new Set(ids)].slice(0, MAX_TIES);
}
