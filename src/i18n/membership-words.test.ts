import {describe, expect, test} from 'vitest';
import {type MembershipWords, membershipWords} from './membership-words.ts';

const said = (membership: MembershipWords | null): string[] => (['nl', 'de', 'en'] as const).map((language) => membershipWords(language, membership));

describe('how a membership is known, in words', () => {
  test.each<[MembershipWords | null, string, string, string]>([
    [null, 'Geen lid gevonden', 'Keine Mitgliedschaft gefunden', 'No membership found'],
    [{grade: 'unknown', since: null, named: '2012', later: false}, 'Niet bekend of het lid is', 'Mitgliedschaft nicht bekannt', 'Membership not known'],
    [{grade: 'area', since: null, named: null, later: false}, 'Volgt uit het gebied', 'Folgt aus dem Gebiet', 'Follows from the area'],
    // Named long ago, and nobody says that it left.
    [{grade: 'earlier', since: null, named: null, later: false}, 'Volgt uit het gebied', 'Folgt aus dem Gebiet', 'Follows from the area'],
    [
      {grade: 'earlier', since: null, named: '1994', later: false},
      'Genoemd in 1994, niet als vertrokken',
      '1994 genannt, nicht als ausgetreten',
      'Named in 1994, not as having left',
    ],
    [
      {grade: 'earlier', since: '1987', named: '1994', later: false},
      'Genoemd in 1994, niet als vertrokken',
      '1994 genannt, nicht als ausgetreten',
      'Named in 1994, not as having left',
    ],
    [
      {grade: 'earlier', since: '1994', named: '1994', later: false},
      'Lid geworden in 1994, niet als vertrokken',
      '1994 beigetreten, nicht als ausgetreten genannt',
      'Joined in 1994, not named as having left',
    ],
    [{grade: 'named', since: null, named: '2021', later: false}, 'Lid, genoemd in 2021', 'Mitglied, genannt 2021', 'Member, named in 2021'],
    [
      {grade: 'named', since: '2016', named: '2021', later: false},
      'Lid sinds 2016, genoemd in 2021',
      'Mitglied seit 2016, genannt 2021',
      'Member since 2016, named in 2021',
    ],
    [{grade: 'named', since: '2021', named: '2021', later: false}, 'Lid sinds 2021', 'Mitglied seit 2021', 'Member since 2021'],
    [
      {grade: 'named', since: null, named: null, later: false},
      'Lid, genoemd in een bron zonder datum',
      'Mitglied, genannt in einer Quelle ohne Datum',
      'Member, named in a source without a date',
    ],
    // Of the foundation in 2016, with nothing after it.
    [
      {grade: 'founding', since: null, named: '2016', later: false},
      'Lid, laatst genoemd in 2016',
      'Mitglied, zuletzt genannt 2016',
      'Member, last named in 2016',
    ],
    [
      {grade: 'founding', since: '2016', named: '2016', later: false},
      'Lid sinds 2016; na 2016 niet apart genoemd',
      'Mitglied seit 2016; nach 2016 nicht einzeln genannt',
      'Member since 2016; not named separately after 2016',
    ],
    // Of a year with traces after it.
    [
      {grade: 'founding', since: null, named: '2012', later: true},
      'Lid, genoemd in 2012 en later',
      'Mitglied, genannt 2012 und später',
      'Member, named in 2012 and later',
    ],
    [{grade: 'founding', since: '2016', named: '2016', later: true}, 'Lid sinds 2016', 'Mitglied seit 2016', 'Member since 2016'],
  ])('%j', (membership, ...expected) => {
    expect(said(membership)).toEqual(expected);
  });
});
