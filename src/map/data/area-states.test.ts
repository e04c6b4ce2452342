import {expect, test} from 'vitest';
import {loadCatalogue} from '../../catalogue/load.ts';
import {membersAt} from '../../catalogue/moments.ts';
import type {TopicId} from '../../catalogue/topics.ts';
import {areaStates} from './area-states.ts';

const catalogue = loadCatalogue();
const first = {members: membersAt(catalogue, null), topics: ['euregio', 'twente'] as TopicId[], lens: false, scheme: 'light' as const};
const at = (id: string, more: Partial<typeof first> = {}) => areaStates(catalogue, {...first, ...more}).get(id);

test('a member with a source is filled, a probable one striped over the pale fill, by the colours of the scheme', () => {
  expect(at('hengelo')).toEqual({fill: '#DCE7DAff', hatch: 0, border: 0.95, hoverable: 1});
  const [probable] = first.members.probable;
  expect(at(probable!)).toEqual({fill: '#E6ECE1ff', hatch: 1, border: 0.95, hoverable: 1});
  expect(areaStates(catalogue, {...first, scheme: 'dark'} as never).get('hengelo')?.fill).toBe('#21342Fff');
});

test('the lens lets fills through by 0.28, and borders by half', () => {
  // 0.28 × 255 = 71.4, which is 47 in hexadecimal.
  expect(at('hengelo', {lens: true})).toEqual({fill: '#DCE7DA47', hatch: 0, border: 0.5, hoverable: 1});
});

test('who is no member in a year has no fill; in Twente it keeps its border while Twente is on', () => {
  const nobody = {confirmed: [], probable: [], unknown: []};
  expect(at('hengelo', {members: nobody})).toEqual({fill: '', hatch: 0, border: 0.95, hoverable: 1});
  expect(at('hengelo', {members: nobody, topics: ['euregio']})).toMatchObject({border: 0});
  expect(at('borken', {members: nobody})).toBeUndefined();
});

test('without both topics no border is left', () => {
  expect([...areaStates(catalogue, {...first, topics: []}).values()].filter(({border}) => border > 0)).toEqual([]);
});
