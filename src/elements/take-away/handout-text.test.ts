import {expect, test} from 'vitest';
import type {Language} from '../../i18n/languages.ts';
import {voiceOf} from '../../pages/testing.ts';
import {catalogue} from '../shared/testing.ts';
import {paperWords} from './handout-text.ts';

const lead = (place: string | null, year: number | null, language: Language = 'nl'): string =>
  paperWords({kind: 'view', stop: null, state: {topics: [], place, lens: false, year, compare: null}}, null, voiceOf(catalogue, language, year)).lead;

test('the lead of a page of a year says nothing of another: MONT is of 1989, and whether Hengelo was a member of the EUREGIO nobody knows', () => {
  expect(lead(null, 1972)).toBe('Deze kaart laat zien wat er in 1972 was in Twente en bij de buren. U ziet ook hoe zeker wij dat weten.');
  for (const language of ['nl', 'de', 'en', 'nl-b1'] as const) {
    expect(lead(null, 1972, language)).not.toMatch(/MONT|EUREGIO/);
    expect(lead(null, null, language)).toContain('MONT');
  }
});

test('the lead of what was not there yet says so; a municipality that was not formed is not told of', () => {
  expect(lead('vanguard', 2000)).toMatch(/Zoals het was in 2000\. Toen was dit er nog niet\.$/);
  expect(lead('berkelland', 2004)).toBe('Met wie heeft Berkelland te maken? De kaart laat het zien. Zoals het was in 2004.');
  expect(lead('berkelland', 2005)).toContain('Berkelland is een gemeente');
});
