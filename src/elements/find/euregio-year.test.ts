import {afterEach, expect, test, vi} from 'vitest';
import type {EuregioYear} from './euregio-year.ts';
import './euregio-year.ts';
import {all, faults, mount, next, one, settled, textOf} from '../shared/testing.ts';

const control = (year: number | null = null, language: 'nl' | 'de' | 'en' = 'nl', scheme: 'light' | 'dark' = 'light'): Promise<EuregioYear> =>
  mount('euregio-year', {year}, {language, scheme});
const button = (element: EuregioYear, name: string): HTMLButtonElement => one<HTMLButtonElement>(element, `button[aria-label="${name}"]`);

afterEach(() => void vi.useRealTimers());

test('without a year it shows now, and what has changed since the memo', async () => {
  const element = await control();
  expect(textOf(one(element, '.big'))).toBe('Nu');
  expect(textOf(one(element, '.told'))).toContain('De kaart toont wat nu geldt.');
  const changes = all(element, '.milestones li').map(textOf);
  expect(changes.some((text) => text.includes('Regio Twente wordt opgesplitst.'))).toBe(true);
  expect(changes.some((text) => text.includes('2029'))).toBe(false);
});

test('1958: EUREGIO begins, and the numbers of that year have their rule beside them', async () => {
  const element = await control(1958);
  expect(all(element, '.milestones li p:first-child').map(textOf)).toEqual([
    'De EUREGIO begint als samenwerking van gemeenten aan de Nederlands-Duitse grens.',
  ]);
  expect(textOf(one(element, '.rule'))).toContain('Van veel leden kennen wij alleen latere bronnen.');
  // Dinkelland, Hof van Twente, Rijssen-Holten and Twenterand were formed in 2001.
  expect(textOf(one(element, '.rule'))).toContain('De grenzen en namen van gemeenten zijn die van nu.');
});

test('before 2014, when the first programme that we have projects of begins, none is counted', async () => {
  const said = async (year: number): Promise<string> => textOf(one(await control(year), '.told')) + textOf(one(await control(year), '.rule'));
  expect(await said(2013)).not.toMatch(/\d projecten/);
  expect(await said(2013)).toContain('Onze lijst van projecten begint in 2014.');
  expect(await said(2014)).toMatch(/\d+ projecten/);
  expect(await said(2014)).not.toContain('Onze lijst van projecten');
});

test('where all is known of the year nothing is said of what is not', async () => {
  expect(all(await control(2026), '.rule')).toEqual([]);
});

test('2016 tells of the public body, in each language', async () => {
  const element = await control(2016);
  // It comes before the projects that began, so it need not be unfolded.
  expect(all(element, 'section > .milestones li').map(textOf).join(' ')).toContain('De EUREGIO wordt een Nederlands-Duits openbaar lichaam.');
  expect(textOf(one(await control(2016, 'de'), 'h3'))).toBe('Im Jahr 2016');
  expect(textOf(one(await control(2016, 'en'), 'h3'))).toBe('In 2016');
});

test('a year without an event says so', async () => {
  expect(textOf(one(await control(1959), '.nothing'))).toBe('Uit 1959 kennen wij geen gebeurtenis.');
});

test('the slider reports a year and changes nothing itself', async () => {
  const element = await control(1991);
  const changed = next(element, 'euregio-year');
  const slider = one<HTMLInputElement>(element, '#slider');
  slider.value = '1989';
  slider.dispatchEvent(new InputEvent('input', {bubbles: true}));
  expect((await changed).year).toBe(1989);
  expect(element.year).toBe(1991);
});

test('a year back, a year on, and now', async () => {
  const element = await control(1991);
  const years: (number | null)[] = [];
  element.addEventListener('euregio-year', ({year}) => years.push(year));
  button(element, 'Een jaar terug').click();
  button(element, 'Een jaar verder').click();
  all(element, '.buttons button').at(-1)!.click();
  expect(years).toEqual([1990, 1992, null]);
  expect(button(await control(1958), 'Een jaar terug').disabled).toBe(true);
});

test('playing goes from event to event, and any act of the reader stops it', async () => {
  vi.useFakeTimers();
  const element = await control(1958);
  const years: (number | null)[] = [];
  element.addEventListener('euregio-year', ({year}) => {
    years.push(year);
    element.year = year;
  });
  vi.advanceTimersByTime(10_000);
  expect(years).toEqual([]); // It never starts by itself.
  button(element, 'Speel af').click();
  vi.advanceTimersByTime(1600 * 3);
  // The milestones after 1958: 1960 Münster–Orléans, 1961 University of Twente, 1964 its opening.
  expect(years).toEqual([1960, 1961, 1964]);
  await settled(element);
  button(element, 'Stop').click();
  vi.advanceTimersByTime(10_000);
  expect(years).toHaveLength(3);
});

test('playing from the end begins at the beginning', async () => {
  vi.useFakeTimers();
  const element = await control();
  const changed = next(element, 'euregio-year');
  button(element, 'Speel af').click();
  expect((await changed).year).toBe(1958);
  element.remove();
});

test('a name in an event leads to its thing', async () => {
  const element = await control(1991);
  const chosen = next(element, 'euregio-select');
  all(element, '.things a')
    .find((link) => textOf(link) === 'Emsdetten')!
    .click();
  expect((await chosen).id).toBe('emsdetten');
});

test('axe-core finds nothing, at now and in a year', async () => {
  for (const language of ['nl', 'de', 'en'] as const) expect(await faults(await control(2016, language))).toEqual([]);
  expect(await faults(await control(null, 'nl', 'dark'))).toEqual([]);
}, 30_000);
