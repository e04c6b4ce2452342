import {formatDate} from './format.ts';
import {type BaseLanguage, baseLanguage, type Language} from './languages.ts';

/** What one does in a body: one is a member of a network, takes part in an agenda, is involved in a profile, signs a memorandum. */
export type TieManner = 'member' | 'takes-part' | 'involved' | 'signed';

/** What is known of a tie with a body, ready to be put into words. */
export interface TieWords {
  readonly manner: TieManner;
  /** True when it is over at the moment that is looked at. */
  readonly past: boolean;
  /** Dates as the facts have them: `2018-12-14`. */
  readonly since: string | null;
  readonly until: string | null;
  /** The one year for which it is known. */
  readonly asOf: string | null;
  /** Name of the network through which it runs. */
  readonly through: string | null;
  readonly throughSince: string | null;
  /** Whether it held in the year looked at is not known: only later texts tell of it. */
  readonly open?: boolean;
}

/** A role in a body, in the reader’s words, with its dates as the facts have them. */
export interface RoleWords {
  readonly role: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly year: string | null;
}

type Pair = readonly [now: string, then: string];

interface Words {
  readonly manners: Readonly<Record<Exclude<TieManner, 'signed'>, Pair>>;
  readonly open: Readonly<Record<Exclude<TieManner, 'signed'>, string>>;
  signed(date: string | null): string;
  span(since: string | null, until: string | null): string;
  inYear(year: string): string;
  through(name: string, since: string | null): string;
}

const nl: Words = {
  manners: {member: ['Lid', 'Was lid'], 'takes-part': ['Doet mee', 'Deed mee'], involved: ['Betrokken', 'Was betrokken']},
  open: {
    member: 'Of het toen lid was, is niet bekend',
    'takes-part': 'Of het toen meedeed, is niet bekend',
    involved: 'Of het toen betrokken was, is niet bekend',
  },
  signed: (date) => (date === null ? 'Ondertekende het memorandum' : `Ondertekende het memorandum op ${date}`),
  span: (since, until) => (since === null ? (until === null ? '' : ` tot ${until}`) : until === null ? ` sinds ${since}` : ` van ${since} tot ${until}`),
  inYear: (year) => ` in ${year}`,
  through: (name, since) => (since === null ? `, via ${name}` : `, vanaf ${since} via ${name}`),
};

const de: Words = {
  manners: {member: ['Mitglied', 'War Mitglied'], 'takes-part': ['Macht mit', 'Machte mit'], involved: ['Beteiligt', 'War beteiligt']},
  open: {
    member: 'Nicht bekannt, ob damals Mitglied',
    'takes-part': 'Nicht bekannt, ob damals dabei',
    involved: 'Nicht bekannt, ob damals beteiligt',
  },
  signed: (date) => (date === null ? 'Unterzeichnete das Memorandum' : `Unterzeichnete das Memorandum am ${date}`),
  span: (since, until) => (since === null ? (until === null ? '' : ` bis ${until}`) : until === null ? ` seit ${since}` : ` ${since} bis ${until}`),
  inYear: (year) => ` ${year}`,
  through: (name, since) => (since === null ? `, über ${name}` : `, ab ${since} über ${name}`),
};

const en: Words = {
  manners: {member: ['Member', 'Was a member'], 'takes-part': ['Takes part', 'Took part'], involved: ['Involved', 'Was involved']},
  open: {
    member: 'Not known whether a member then',
    'takes-part': 'Not known whether it took part then',
    involved: 'Not known whether it was involved then',
  },
  signed: (date) => (date === null ? 'Signed the memorandum' : `Signed the memorandum on ${date}`),
  span: (since, until) => (since === null ? (until === null ? '' : ` until ${until}`) : until === null ? ` since ${since}` : ` from ${since} to ${until}`),
  inYear: (year) => ` in ${year}`,
  through: (name, since) => (since === null ? `, through ${name}` : `, from ${since} through ${name}`),
};

const ALL: Readonly<Record<BaseLanguage, Words>> = {nl, de, en};

/** “Lid sinds 1989, vanaf 2001 via Netwerkstad Twente”, “Was lid tot 8 juli 2021”, “Deed mee in 2016”. */
export function tieWords(language: Language, {manner, past, since, until, asOf, through, throughSince, open = false}: TieWords): string {
  const words = ALL[baseLanguage(language)];
  const date = (value: string | null): string | null => (value === null ? null : formatDate(language, value));
  const ending = through === null ? '' : words.through(through, throughSince);
  if (manner === 'signed') return words.signed(date(since)) + ending;
  if (open) return words.open[manner];
  const [now, then] = words.manners[manner];
  if (asOf !== null) return then + words.inYear(asOf) + ending;
  return past ? then + words.span(date(since), date(until)) + ending : now + words.span(date(since), null) + ending;
}

/** “voorzitter sinds mei 2026”, “vicevoorzitter in 2016”. */
export function roleWords(language: Language, {role, since, until, year}: RoleWords): string {
  const words = ALL[baseLanguage(language)];
  if (year !== null) return role + words.inYear(year);
  // A role with more words gets its dates after a comma: “voorzitter: de burgemeester, sinds …”.
  const span = words.span(since === null ? null : formatDate(language, since), until === null ? null : formatDate(language, until));
  return role.includes(' ') && span !== '' ? `${role},${span}` : role + span;
}
