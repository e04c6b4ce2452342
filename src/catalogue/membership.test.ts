import {expect, test} from 'vitest';
import {loadCatalogue} from './load.ts';
import {membershipOf} from './membership.ts';
import type {Place} from './facts.ts';

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
