import {describe, expect, test} from 'vitest';
import {type RoleWords, roleWords, type TieWords, tieWords} from './tie-words.ts';

const LANGUAGES = ['nl', 'de', 'en'] as const;
const tie = (rest: Partial<TieWords>): TieWords => ({
  manner: 'member',
  past: false,
  since: null,
  until: null,
  asOf: null,
  through: null,
  throughSince: null,
  ...rest,
});
const role = (rest: Partial<RoleWords>): RoleWords => ({role: 'voorzitter', since: null, until: null, year: null, ...rest});

describe('what one does in a body', () => {
  test.each<[Partial<TieWords>, string, string, string]>([
    [{}, 'Lid', 'Mitglied', 'Member'],
    [{manner: 'takes-part'}, 'Doet mee', 'Macht mit', 'Takes part'],
    [{manner: 'involved'}, 'Betrokken', 'Beteiligt', 'Involved'],
    [
      {since: '1989', through: 'Netwerkstad Twente', throughSince: '2001'},
      'Lid sinds 1989, vanaf 2001 via Netwerkstad Twente',
      'Mitglied seit 1989, ab 2001 über Netwerkstad Twente',
      'Member since 1989, from 2001 through Netwerkstad Twente',
    ],
    [
      {manner: 'takes-part', through: 'Netwerkstad Twente'},
      'Doet mee, via Netwerkstad Twente',
      'Macht mit, über Netwerkstad Twente',
      'Takes part, through Netwerkstad Twente',
    ],
    // It is not over: no end is said, also where one is planned.
    [{since: '2021', until: '2027'}, 'Lid sinds 2021', 'Mitglied seit 2021', 'Member since 2021'],
    [{past: true}, 'Was lid', 'War Mitglied', 'Was a member'],
    [{past: true, until: '2021-07-08'}, 'Was lid tot 8 juli 2021', 'War Mitglied bis 8. Juli 2021', 'Was a member until 8 July 2021'],
    [
      {manner: 'involved', past: true, since: '2005', until: '2010-06'},
      'Was betrokken van 2005 tot juni 2010',
      'War beteiligt 2005 bis Juni 2010',
      'Was involved from 2005 to June 2010',
    ],
    // Known of one year alone: nothing is said of before and after.
    [
      {manner: 'takes-part', asOf: '2016', since: '2014', through: 'Regio Twente'},
      'Deed mee in 2016, via Regio Twente',
      'Machte mit 2016, über Regio Twente',
      'Took part in 2016, through Regio Twente',
    ],
    [{manner: 'signed'}, 'Ondertekende het memorandum', 'Unterzeichnete das Memorandum', 'Signed the memorandum'],
    [
      {manner: 'signed', since: '2018-12-14', through: 'MONT'},
      'Ondertekende het memorandum op 14 december 2018, via MONT',
      'Unterzeichnete das Memorandum am 14. Dezember 2018, über MONT',
      'Signed the memorandum on 14 December 2018, through MONT',
    ],
  ])('%j', (words, ...expected) => {
    expect(LANGUAGES.map((language) => tieWords(language, tie(words)))).toEqual(expected);
  });
});

describe('a role and its time', () => {
  test.each<[Partial<RoleWords>, string, string, string]>([
    [{}, 'voorzitter', 'voorzitter', 'voorzitter'],
    [{since: '2026-05'}, 'voorzitter sinds mei 2026', 'voorzitter seit Mai 2026', 'voorzitter since May 2026'],
    [{since: '2014', until: '2018'}, 'voorzitter van 2014 tot 2018', 'voorzitter 2014 bis 2018', 'voorzitter from 2014 to 2018'],
    [{year: '2016', since: '2014'}, 'voorzitter in 2016', 'voorzitter 2016', 'voorzitter in 2016'],
    [
      {role: 'voorzitter: de burgemeester', since: '2019'},
      'voorzitter: de burgemeester, sinds 2019',
      'voorzitter: de burgemeester, seit 2019',
      'voorzitter: de burgemeester, since 2019',
    ],
    [{role: 'voorzitter: de burgemeester'}, ...(['voorzitter: de burgemeester', 'voorzitter: de burgemeester', 'voorzitter: de burgemeester'] as const)],
  ])('%j', (words, ...expected) => {
    expect(LANGUAGES.map((language) => roleWords(language, role(words)))).toEqual(expected);
  });
});
