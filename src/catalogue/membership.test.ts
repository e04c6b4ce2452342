import {describe, expect, test} from 'vitest';
import type {Catalogue} from './catalogue.ts';
import type {Evidence, MembershipStatus, Place} from './facts.ts';
import {loadCatalogue} from './load.ts';
import {isBeforeFoundation, membersByGrade, membershipOf, traceOf} from './membership.ts';

const catalogue = loadCatalogue();
const place = (id: string): Place => catalogue.get(id) as unknown as Place;
const grade = (id: string, year: number | null) => membershipOf(place(id), year)?.grade ?? null;

// From the sources: Hardenberg’s mayor joined the board in 2019; Rheine’s council resolved in 2015; the ordinance of 1994 names Emsdetten.
test('how a membership is known', () => {
  expect(['hardenberg', 'rheine', 'emsdetten', 'montferland'].map((id) => grade(id, null))).toEqual(['named', 'founding', 'earlier', 'unknown']);
  expect(grade('montferland', 2016)).toBe('area');
});

test('Münster joined in 1999, Nordkirchen in 2017', () => {
  expect([1998, 1999, 2016, null].map((year) => grade('munster', year))).toEqual([null, 'founding', 'founding', 'named']);
  expect([2016, 2017].map((year) => grade('nordkirchen', year))).toEqual([null, 'named']);
});

test('before the first trace nothing is claimed, between two traces it is read as lasting', () => {
  expect([1993, 1994, 2005, 2016].map((year) => grade('emsdetten', year))).toEqual(['unknown', 'earlier', 'earlier', 'earlier']);
  expect([1993, 1994, 2005].map((year) => grade('rheine', year))).toEqual(['unknown', 'founding', 'founding']);
});

test('a page without a date tells of now, not of an earlier year', () => {
  // The district’s undated page names Olfen; no other source does.
  expect([grade('olfen', null), grade('olfen', 2016)]).toEqual(['named', 'unknown']);
  expect(membershipOf(place('olfen'), null)?.evidence?.date).toBeNull();
});

test('before 2016 the public body was not founded yet; now it is', () => {
  expect([1958, 2015, 2016, 2017, null].map(isBeforeFoundation)).toEqual([true, true, false, false, false]);
});

const named = (date: string | null): Evidence => ({date, kind: 'named', sources: []});
const proposal = (date: string): Evidence => ({date, kind: 'leaving-proposed', sources: []});
const member = (in2016: MembershipStatus, now: MembershipStatus, evidence: readonly Evidence[] = [], since?: string): Place =>
  ({id: 'made-up', euregio: {in2016, now, evidence, since, listed: true}}) as unknown as Place;
const nobody = {id: 'nobody'} as Place;

describe('of made-up members', () => {
  test.each<[what: string, in2016: MembershipStatus, now: MembershipStatus, dates: readonly (string | null)[], year: number | null, grade: string | null]>([
    ['named in 2017, after the foundation', 'unknown', 'confirmed', ['2017'], null, 'named'],
    ['named in the year of the foundation', 'unknown', 'confirmed', ['2016'], null, 'founding'],
    ['resolved in the year before the foundation', 'probable', 'confirmed', ['2015'], null, 'founding'],
    ['named two years before the foundation', 'probable', 'confirmed', ['2014'], null, 'earlier'],
    ['named long ago, confirmed for 2016', 'confirmed', 'confirmed', ['1994'], null, 'founding'],
    ['never named, probable', 'probable', 'probable', [], null, 'area'],
    ['never named, nothing known of 2016', 'unknown', 'probable', [], null, 'unknown'],
    ['never named, no member in 2016', 'no', 'probable', [], null, 'area'],
    ['left', 'confirmed', 'no', ['2015'], null, null],
    ['not known whether it still is', 'confirmed', 'unknown', ['2015'], null, 'unknown'],
    ['named by a page without a date', 'probable', 'confirmed', ['2015', null], null, 'named'],
    ['a page without a date says nothing of 2020', 'probable', 'confirmed', ['2015', null], 2020, 'founding'],
    ['left, asked for 2017', 'confirmed', 'no', ['2015'], 2017, null],
    ['left, asked for 2016', 'confirmed', 'no', ['2015'], 2016, 'founding'],
    ['no member in 2016', 'no', 'confirmed', ['2012', '2017'], 2016, null],
    ['no member in 2016 and never named', 'no', 'confirmed', [], 2016, null],
    ['nothing known of 2016', 'unknown', 'confirmed', ['2015'], 2016, 'unknown'],
    ['probable in 2016, resolved in 2015', 'probable', 'confirmed', ['2015'], 2016, 'earlier'],
    ['probable in 2016, never named', 'probable', 'confirmed', [], 2016, 'area'],
    ['named before and after the year', 'probable', 'confirmed', ['1994', '2012'], 2000, 'founding'],
    ['named before the year only', 'probable', 'confirmed', ['1994', '2012'], 2013, 'earlier'],
    ['named before the year and by a page without a date', 'probable', 'confirmed', ['1994', null], 2013, 'earlier'],
    ['named in the year', 'probable', 'confirmed', ['1994-06-25'], 1994, 'earlier'],
    ['named after the year only', 'confirmed', 'confirmed', ['1994'], 1993, 'unknown'],
  ])('%s', (_what, in2016, now, dates, year, grade) => {
    expect(membershipOf(member(in2016, now, dates.map(named)), year)?.grade ?? null).toBe(grade);
  });

  test.each<[what: string, dates: readonly (string | null)[], year: number | null, evidence: string | null | undefined]>([
    ['the latest trace of all', ['1994', '2015', '2020'], null, '2020'],
    ['the latest trace of its year', ['1994', '2015', '2020'], 2019, '2015'],
    ['the first trace after the year, before all others', ['1994', '2015', '2020'], 1960, '1994'],
    ['a page without a date, newer than a trace of 2015', ['2015', null], null, null],
    ['a page without a date, newer than a trace of 2016', ['2016-01', null], null, null],
    ['a trace of 2017 rather than a page without a date', ['2017', null], null, '2017'],
    ['of 2016 the trace of 2015, not the page without a date', ['2015', null], 2016, '2015'],
    ['of 2021 the trace of 2020, not the page without a date', ['2020', null], 2021, '2020'],
    ['the page without a date alone, of any year', [null], 2000, null],
    ['nothing', [], null, undefined],
  ])('a membership rests on %s', (_what, dates, year, evidence) => {
    const found = membershipOf(member('confirmed', 'confirmed', dates.map(named)), year)!;
    expect(found.evidence && found.evidence.date).toBe(evidence === undefined ? null : evidence);
    expect(found.evidence === null).toBe(evidence === undefined);
  });

  test('an accession counts as a trace, and nobody is a member before it', () => {
    const joined = member('probable', 'confirmed', [], '1999-05');
    expect([1998, 1999, 2016, null].map((year) => membershipOf(joined, year))).toEqual([
      null,
      {grade: 'earlier', evidence: null, since: '1999-05'},
      {grade: 'earlier', evidence: null, since: '1999-05'},
      {grade: 'earlier', evidence: null, since: '1999-05'},
    ]);
  });

  test('who has nothing to do with the EUREGIO is no member', () => {
    expect([1994, 2016, null].map((year) => membershipOf(nobody, year))).toEqual([null, null, null]);
  });

  test('the members are told by grade; candidates and those who left are not among them', () => {
    const euregio = (id: string, place: Place, listed = true) => ({id, euregio: {...place.euregio!, listed}});
    const small = {
      facts: {
        places: [
          euregio('new', member('unknown', 'confirmed', [named('2020')])),
          euregio('founder', member('confirmed', 'confirmed', [named('2015')])),
          euregio('old', member('probable', 'probable', [named('1994')])),
          euregio('covered', member('probable', 'probable')),
          euregio('doubtful', member('unknown', 'unknown')),
          euregio('candidate', member('confirmed', 'confirmed', [named('2020')]), false),
          euregio('gone', member('confirmed', 'no')),
          nobody,
        ],
      },
    } as unknown as Catalogue;
    const now = membersByGrade(small, null);
    expect(now).toEqual({named: ['new'], founding: ['founder'], earlier: ['old'], area: ['covered'], unknown: ['doubtful']});
    expect(membersByGrade(small, 2016)).toEqual({named: [], founding: ['founder', 'gone'], earlier: ['old'], area: ['covered'], unknown: ['new', 'doubtful']});
    // Worked out once for each year: whoever draws asks often.
    expect(membersByGrade(small, null)).toBe(now);
    expect(membersByGrade({...small}, null)).not.toBe(now);
  });
});

describe('what a membership rests on, for words', () => {
  const told = (place: Place, year: number | null) => traceOf(place, membershipOf(place, year)!, year);

  test('the years of its accession and of its trace, whatever else the dates say', () => {
    const place = member('confirmed', 'confirmed', [named('2020-03-31')], '1999-05');
    expect(told(place, null)).toEqual({grade: 'named', since: '1999', named: '2020', later: false});
    expect(told(member('confirmed', 'confirmed', [named('since 2020')]), null).named).toBe('2020');
  });

  test('nothing where nothing is known', () => {
    expect(told(member('probable', 'probable'), null)).toEqual({grade: 'area', since: null, named: null, later: false});
    expect(told(member('probable', 'confirmed', [named(null)]), null)).toEqual({grade: 'named', since: null, named: null, later: false});
    expect(traceOf(nobody, {grade: 'founding', evidence: null, since: null}, null)).toEqual({grade: 'founding', since: null, named: null, later: false});
  });

  test.each<[what: string, later: boolean, evidence: readonly Evidence[], year: number]>([
    ['named again in 2020', true, [named('2015'), named('2020')], 2016],
    ['named again in 2020, a proposal to leave after that', true, [named('2015'), named('2020'), proposal('2021')], 2016],
    ['named only once', false, [named('2015')], 2016],
    ['named before', false, [named('1994'), named('2015')], 2016],
    ['named twice in the same year', false, [named('2015-02'), named('2015-06')], 2016],
    ['only a proposal to leave after it', false, [named('2015'), proposal('2019')], 2016],
    ['only a page without a date besides', false, [named('2015'), named(null)], 2016],
    ['named again before the foundation', true, [named('1994'), named('2012')], 2000],
  ])('of a founding member: %s', (_what, later, evidence, year) => {
    expect(told(member('confirmed', 'confirmed', evidence), year)).toMatchObject({grade: 'founding', later});
  });

  test('of the other grades no later trace is told', () => {
    expect(told(member('probable', 'confirmed', [named('2012'), named('2020')]), 2016)).toEqual({grade: 'earlier', since: null, named: '2012', later: false});
  });

  test('a trace of a later year is no news of the year looked at, and one of the year itself is not its last', () => {
    const place = member('confirmed', 'confirmed', [named('2021-03')]);
    expect([2016, 2020].map((year) => told(place, year))).toEqual(
      [2016, 2020].map(() => ({grade: 'founding', since: null, named: null, later: false, ahead: true})),
    );
    expect(told(place, 2021)).toEqual({grade: 'named', since: null, named: '2021', later: false});
    expect(told(member('confirmed', 'confirmed', [named('2016-01')]), 2016)).toEqual({grade: 'named', since: null, named: '2016', later: false});
  });
});
