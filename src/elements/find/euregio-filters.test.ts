import {expect, test} from 'vitest';
import type {ProjectFilters} from '../../catalogue/filters.ts';
import type {EuregioFilters} from './euregio-filters.ts';
import './euregio-filters.ts';
import {all, faults, mount, next, one, textOf} from '../shared/testing.ts';

const form = (filters: ProjectFilters = {}, language: 'nl' | 'de' | 'en' = 'nl', scheme: 'light' | 'dark' = 'light'): Promise<EuregioFilters> =>
  mount('euregio-filters', {filters}, {language, scheme, width: 368});
const box = (element: EuregioFilters, filter: string, value: string): HTMLInputElement =>
  one<HTMLInputElement>(element, `[data-filter="${filter}"] input[value="${value}"]`);
const count = (element: EuregioFilters, filter: string, value: string): string => textOf(box(element, filter, value).closest('label')?.querySelector('.count'));
const chart = (element: EuregioFilters): HTMLElement => one(element, 'euregio-project-chart');

// Expected numbers are counted by hand in geo/facts/projects.json.
test('each choice tells how many projects it would leave', async () => {
  const element = await form();
  expect(textOf(one(element, '.shown'))).toBe('79 van 79 projecten');
  expect(count(element, 'theme', 'rail')).toBe('2');
  expect(all(element, '.switches button').map(textOf)[0]).toBe('Met Hengelo (8)');
});

test('other filters change the counts, the own choice does not', async () => {
  const element = await form({theme: ['rail'], lead: ['NL']});
  expect(textOf(one(element, '.shown'))).toBe('1 van 79 projecten');
  expect(count(element, 'theme', 'rail')).toBe('1');
  expect(count(element, 'lead', 'DE')).toBe('1');
});

test('ticking a box reports the complete new filters and changes nothing itself', async () => {
  const element = await form({hengelo: true});
  const changed = next(element, 'euregio-filters');
  box(element, 'theme', 'rail').click();
  expect((await changed).filters).toEqual({hengelo: true, theme: ['rail']});
  expect(element.filters).toEqual({hengelo: true});
});

test('the last value taken away takes the filter away', async () => {
  const element = await form({theme: ['rail']});
  const changed = next(element, 'euregio-filters');
  box(element, 'theme', 'rail').click();
  expect((await changed).filters).toEqual({});
});

test('a button drops everything', async () => {
  const element = await form({theme: ['rail'], running: 2017});
  const changed = next(element, 'euregio-filters');
  one(element, '.head .link').click();
  expect((await changed).filters).toEqual({});
});

test('an empty result says so and offers the nearest way out', async () => {
  const element = await form({theme: ['rail'], lead: ['DE'], running: 2016});
  expect(textOf(one(element, '.none'))).toMatch(/^Geen project past bij deze keuze\. Zonder “Thema” zijn het er \d+\. Laat “Thema” weg$/);
  const changed = next(element, 'euregio-filters');
  one(element, '.none button').click();
  expect((await changed).filters).toEqual({lead: ['DE'], running: 2016});
});

test('a bar of the chart filters by year; the chosen one lets go', async () => {
  const element = await form({theme: ['rail']});
  const bars = all(chart(element), 'button.bar');
  expect(bars.map((bar) => bar.title)[0]).toMatch(/^2014: 0 projecten/);
  const changed = next(element, 'euregio-filters');
  bars[3]!.click();
  expect((await changed).filters).toEqual({theme: ['rail'], running: 2017});

  const chosen = await form({theme: ['rail'], running: 2017});
  expect(all(chart(chosen), '[aria-pressed="true"]')).toHaveLength(1);
  const freed = next(chosen, 'euregio-filters');
  all(chart(chosen), 'button.bar')[3]!.click();
  expect((await freed).filters).toEqual({theme: ['rail']});
});

test('bars stand as high as their numbers', async () => {
  const element = await form({theme: ['rail'], period: ['va']});
  const [first, fourth] = [0, 3].map((at) => all(chart(element), 'button.bar .column')[at]!);
  expect(first!.style.getPropertyValue('--sure')).toBe('0');
  // EUREGIO SpoorRegio ran from 2016 to 2018, EuregioRail until 2022.
  expect(Number(fourth!.style.getPropertyValue('--sure')) + Number(fourth!.style.getPropertyValue('--unsure'))).toBeGreaterThan(0);
});

test('priorities are named with their period, in the reader’s language', async () => {
  const texts = async (language: 'nl' | 'de' | 'en'): Promise<string> => textOf(box(await form({}, language), 'priority', 'via-2').closest('label'));
  expect(await texts('nl')).toMatch(/^VI A, 2\. Een groener programmagebied \d+$/);
  expect(await texts('de')).toMatch(/^VI A, 2\. /);
});

test('axe-core finds nothing, with and without filters, in each language', async () => {
  for (const language of ['nl', 'de', 'en'] as const) expect(await faults(await form({theme: ['rail']}, language))).toEqual([]);
  expect(await faults(await form({theme: ['rail'], lead: ['DE'], running: 2016}, 'nl', 'dark'))).toEqual([]);
}, 30_000);

test('a filter that was unfolded stays open when its last box is taken back', async () => {
  const element = await form();
  const filter = one<HTMLDetailsElement>(element, 'details.filter');
  const toggled = new Promise((resolve) => filter.addEventListener('toggle', resolve, {once: true}));
  filter.open = true;
  await toggled;
  const name = filter.dataset['filter'] as 'cost';
  const value = one<HTMLInputElement>(element, `[data-filter="${name}"] input`).value;
  for (const filters of [{[name]: [value]}, {}]) {
    element.filters = filters;
    await element.updateComplete;
  }
  expect(filter.open).toBe(true);
});
