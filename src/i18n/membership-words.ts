import {count} from './count.ts';
import {formatNumber} from './format.ts';
import {type BaseLanguage, baseLanguage, type Language} from './languages.ts';

/** What is known of a membership, ready to be put into words; years as text (`2016`). */
export interface MembershipWords {
  readonly grade: 'named' | 'founding' | 'earlier' | 'area' | 'unknown';
  /** Year of accession, when a source gives it. */
  readonly since: string | null;
  /** Year of the trace that says so; `null`: the page has no date. */
  readonly named: string | null;
  /** Whether later traces follow it. */
  readonly later: boolean;
  /** The trace is of a later year than the one looked at. */
  readonly ahead?: boolean;
  /** Of an unknown membership: a year is looked at. */
  readonly inYear?: boolean;
}

interface Words {
  no: string;
  area: string;
  unknown: string;
  unknownThen: string;
  undated: string;
  ahead: string;
  member(since: string | null): string;
  named(year: string): string;
  last(year: string): string;
  andLater(year: string): string;
  notSince(year: string): string;
  earlier(year: string): string;
  joined(year: string): string;
}

const nl: Words = {
  no: 'Geen lid gevonden',
  area: 'Volgt uit het gebied',
  unknown: 'Niet bekend of het lid is',
  unknownThen: 'Of het toen lid was, is niet bekend',
  undated: 'genoemd in een bron zonder datum',
  ahead: 'volgens een latere bron',
  member: (since) => (since === null ? 'Lid' : `Lid sinds ${since}`),
  named: (year) => `genoemd in ${year}`,
  last: (year) => `laatst genoemd in ${year}`,
  andLater: (year) => `genoemd in ${year} en later`,
  notSince: (year) => `na ${year} niet apart genoemd`,
  earlier: (year) => `Genoemd in ${year}, niet als vertrokken`,
  joined: (year) => `Lid geworden in ${year}, niet als vertrokken`,
};

const de: Words = {
  no: 'Keine Mitgliedschaft gefunden',
  area: 'Folgt aus dem Gebiet',
  unknown: 'Mitgliedschaft nicht bekannt',
  unknownThen: 'Nicht bekannt, ob damals Mitglied',
  undated: 'genannt in einer Quelle ohne Datum',
  ahead: 'laut einer späteren Quelle',
  member: (since) => (since === null ? 'Mitglied' : `Mitglied seit ${since}`),
  named: (year) => `genannt ${year}`,
  last: (year) => `zuletzt genannt ${year}`,
  andLater: (year) => `genannt ${year} und später`,
  notSince: (year) => `nach ${year} nicht einzeln genannt`,
  earlier: (year) => `${year} genannt, nicht als ausgetreten`,
  joined: (year) => `${year} beigetreten, nicht als ausgetreten genannt`,
};

const en: Words = {
  no: 'No membership found',
  area: 'Follows from the area',
  unknown: 'Membership not known',
  unknownThen: 'Not known whether a member then',
  undated: 'named in a source without a date',
  ahead: 'according to a later source',
  member: (since) => (since === null ? 'Member' : `Member since ${since}`),
  named: (year) => `named in ${year}`,
  last: (year) => `last named in ${year}`,
  andLater: (year) => `named in ${year} and later`,
  notSince: (year) => `not named separately after ${year}`,
  earlier: (year) => `Named in ${year}, not as having left`,
  joined: (year) => `Joined in ${year}, not named as having left`,
};

const ALL: Readonly<Record<BaseLanguage, Words>> = {nl, de, en};

/** “Lid, genoemd in 2019”, “Lid sinds 2016; na 2016 niet apart genoemd”, “Genoemd in 1994, niet als vertrokken”; `null`: no member. */
export function membershipWords(language: Language, membership: MembershipWords | null): string {
  const words = ALL[baseLanguage(language)];
  if (membership === null) return words.no;
  const {grade, since, named, later, ahead = false, inYear = false} = membership;
  switch (grade) {
    case 'unknown':
      return inYear ? words.unknownThen : words.unknown;
    case 'area':
      return words.area;
    case 'earlier':
      if (named === null) return words.area;
      return since === named ? words.joined(named) : words.earlier(named);
    case 'founding':
    case 'named': {
      const head = words.member(since);
      if (ahead) return since === null ? `${head}, ${words.ahead}` : head;
      if (named === null) return `${head}, ${words.undated}`;
      if (later) return since === null ? `${head}, ${words.andLater(named)}` : head;
      if (since === named) return grade === 'founding' ? `${head}; ${words.notSince(named)}` : head;
      return `${head}, ${grade === 'founding' ? words.last(named) : words.named(named)}`;
    }
  }
}

/**
 * “57 leden gevonden, van 28 niet bekend”, “Leden van toen niet bekend”: the members of the EUREGIO at a moment.
 *
 * @param open - of how many it is not known whether they were members in the year looked at
 */
export function membersFound(language: BaseLanguage, found: number, open: number): string {
  const {noneKnown, found: words, open: unknown} = FOUND[language];
  if (found === 0 && open > 0) return noneKnown;
  return open === 0 ? count(language, found, words) : `${count(language, found, words)}, ${unknown(formatNumber(language, open))}`;
}

const FOUND = {
  nl: {
    noneKnown: 'Leden van toen niet bekend',
    found: {one: '# lid gevonden', other: '# leden gevonden'},
    open: (n: string) => `van ${n} niet bekend`,
  },
  de: {
    noneKnown: 'Damalige Mitglieder nicht bekannt',
    found: {one: '# Mitglied gefunden', other: '# Mitglieder gefunden'},
    open: (n: string) => `bei ${n} nicht bekannt`,
  },
  en: {
    noneKnown: 'Members of that time not known',
    found: {one: '# member found', other: '# members found'},
    open: (n: string) => `of ${n} not known`,
  },
};
