import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {type Part, textOf} from './page.ts';
import {projectBlocks} from './project.ts';
import {voiceOf} from './testing.ts';

interface Row {
  readonly id: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly period: 'V A' | 'VI A';
  readonly lead: Partner | null;
  readonly partners: readonly Partner[];
}
interface Partner {
  readonly name: string;
  readonly city: string | null;
  readonly place?: string;
}
/** As the file has them. */
const {projects} = JSON.parse(readFileSync(new URL('../../geo/facts/projects.json', import.meta.url), 'utf8')) as {projects: readonly Row[]};
const catalogue = loadCatalogue();
const LANGUAGES = ['nl', 'de', 'en'] as const;

function partsOf(id: string, block: string, language: (typeof LANGUAGES)[number] = 'nl'): readonly Part[] {
  const thing = catalogue.get(id);
  if (thing.type !== 'project') throw new Error(`${id}: expected a project, got a ${thing.type}.`);
  return projectBlocks(thing, voiceOf(catalogue, language)).find((one) => one.id === block)!.parts;
}

const YEAR_MS = 365.2425 * 86_400_000;
/** The moment as a number of years, by the calendar. */
const years = (ms: number): number => 1970 + ms / YEAR_MS;
/** When it begins, and when it is over: a month or year that is all that is known counts to its end. */
function lastsFrom(date: string): number {
  return years(Date.parse(date));
}
function lastsUntil(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  return years(day !== undefined ? Date.parse(date) : month !== undefined ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1));
}

test('the bar of time of every project begins and ends where the calendar has it, beside the years of its programme', () => {
  // Interreg V A was of 2014 to 2020, VI A is of 2021 to 2027 (programme pages).
  const PERIODS = {'V A': [2014, 2021], 'VI A': [2021, 2028]} as const;
  const strays = projects.flatMap(({id, start, end, period}) => {
    const bars = partsOf(id, 'time').flatMap((part) => (part.kind === 'time' ? [part] : []));
    if (start === null && end === null) return bars.length === 0 ? [] : [`${id}: a bar without a date`];
    const [bar] = bars;
    const [from, to] = PERIODS[period];
    const expected = [start === null ? from : lastsFrom(start), end === null ? to : lastsUntil(end)] as const;
    // Within five days: twelfths of a year are no months.
    const isRight =
      bar !== undefined && bar.period.join() === PERIODS[period].join() && bar.running.every((value, i) => Math.abs(value - expected[i]!) < 5 / 365);
    return isRight && bar.sure === (start !== null && end !== null) ? [] : [`${id}: ${JSON.stringify(bar)}, expected ${expected.join(' to ')}`];
  });
  expect(strays).toEqual([]);
});

test.each(LANGUAGES)('every partner of every project stands on its page once, with its town unless its name has that: %s', (language) => {
  const strays = projects.flatMap(({id, lead, partners}) => {
    const listed = partsOf(id, 'partners', language).flatMap((part) => (part.kind === 'items' ? part.items.map(({name}) => textOf(name)) : []));
    const all = [...(lead === null ? [] : [lead]), ...partners.filter(({name}) => name !== lead?.name)];
    const expected = all.map(({name, city, place}) => {
      const town = place === undefined ? null : (city ?? catalogue.find(place)?.names[language] ?? null);
      return town !== null ? `${name}, ${town}` : city !== null && !name.includes(city) ? `${name}, ${city}` : name;
    });
    return listed.toSorted().join('\n') === expected.toSorted().join('\n') ? [] : [`${id}: ${JSON.stringify(listed)}, expected ${JSON.stringify(expected)}`];
  });
  expect(strays).toEqual([]);
});
