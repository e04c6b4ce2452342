import {expect, test} from 'vitest';
import {messagesIn} from '../../i18n/messages.ts';
import {legendGroups, type Shown} from './handout-legend.ts';
import {catalogue} from '../shared/testing.ts';

const words = {catalogue, language: 'nl', messages: messagesIn('nl')} as const;
const shown = (given: Partial<Shown>): Shown => ({topics: [], place: null, lens: false, year: null, ...given});
const titles = (given: Partial<Shown>): string[] => legendGroups(shown(given), words).map(({title}) => title);
const marks = (given: Partial<Shown>): string[] => legendGroups(shown(given), words).flatMap(({rows}) => rows.map(([mark]) => mark));

test('the legend explains what is shown and nothing else', () => {
  expect(titles({topics: []})).toEqual(['Achtergrond']);
  expect(titles({topics: ['euregio', 'twente', 'mont']})).toEqual(['EUREGIO-gebied', 'Twente · MONT', 'Achtergrond']);
  expect(titles({topics: ['twente']})).toEqual(['Twente', 'Achtergrond']);
});

test('members with a source and inferred ones are counted from the facts, and add up to those listed', () => {
  const [euregio] = legendGroups(shown({topics: ['euregio']}), words);
  const numbers = euregio?.rows.map(([, text]) => Number(/\((\d+)\)$/.exec(text)?.[1]));
  const listed = catalogue.facts.places.filter(({euregio: member}) => member?.listed && member.now !== 'no').length;
  expect(numbers?.reduce((sum, number) => sum + number, 0)).toBe(listed);
  expect(numbers).not.toContain(0);
});

test('a project brings its own signs though its topic is off', () => {
  expect(marks({topics: ['twente'], place: 'goederencorridor'})).toEqual(['twente', 'scope', 'lead', 'project', 'corridor', 'border', 'rail', 'water']);
});

test('under the lens only the kinds of ties that the selection has are explained', () => {
  // The facts know one sister city of Hengelo (Emsdetten) and one contact (Malmö).
  const kinds = marks({topics: ['euregio'], place: 'hengelo', lens: true}).filter((mark) => /city|contact|cooperation|sponsorship/.test(mark));
  expect(kinds).toEqual(['sister-city', 'contact']);
});

test('of a year before the municipalities of 2001 were formed, the fourteen are told as those of today', () => {
  const twente = (year: number) => legendGroups(shown({topics: ['twente'], year}), words)[0]?.rows[0]?.[1];
  expect([2000, 2001].map(twente)).toEqual(['Twente, de 14 gemeenten van nu', 'Twente, 14 gemeenten']);
});
