import {type BaseLanguage, baseLanguage, type Language} from './languages.ts';

export interface MembershipWords {
  readonly grade: 'named' | 'founding' | 'earlier' | 'area' | 'unknown';
  /** Year of accession, when a source gives it. */
  readonly since: string | null;
  /** Year of the trace that says so; `null`: the page has no date. */
  readonly named: string | null;
  /** Whether later traces follow it. */
  readonly later: boolean;
}

interface Words {
  no: string;
  area: string;
  unknown: string;
  undated: string;
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
  undated: 'genoemd in een bron zonder datum',
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
  undated: 'genannt in einer Quelle ohne Datum',
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
  undated: 'named in a source without a date',
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
  const {grade, since, named, later} = membership;
  switch (grade) {
    case 'unknown':
    case 'area':
      return words[grade];
    case 'earlier':
      if (named === null) return words.area;
      return since === named ? words.joined(named) : words.earlier(named);
    case 'founding':
    case 'named': {
      const head = words.member(since);
      if (named === null) return `${head}, ${words.undated}`;
      if (later) return since === null ? `${head}, ${words.andLater(named)}` : head;
      if (since === named) return grade === 'founding' ? `${head}; ${words.notSince(named)}` : head;
      return `${head}, ${grade === 'founding' ? words.last(named) : words.named(named)}`;
    }
  }
}
