import {describe, expect, test} from 'vitest';
import {FIGURE_KINDS, type FigureKind, figuresOf, tellsIn} from '../../catalogue/figures.ts';
import {loadCatalogue} from '../../catalogue/load.ts';
import {LANGUAGES, type Language} from '../../i18n/languages.ts';
import {wholeCatalogue} from '../../catalogue/whole.ts';
import type {Figure} from './figure.ts';
import {FIGURES} from './kinds.ts';
import {compose, type Drawn, Voices} from './page.ts';
import type {Shape} from './shapes.ts';

await wholeCatalogue();
const catalogue = loadCatalogue();

const figure = (kind: FigureKind, year: number | null, language: Language = 'nl'): Figure | null =>
  FIGURES[kind]({catalogue, voices: new Voices(language, null), thing: '', year});

/** What is read of a figure without looking at it. */
const textsOf = ({headline, alt, note, table}: Figure): string[] => [headline.first, alt, note.first, ...table.head, ...table.rows.flat()];

/** Their subject is a goal of a later year, a budget from one year to another, or a project that is told whole. */
const AHEAD: readonly FigureKind[] = ['mission', 'programme-money', 'project-money', 'project-time'];

test('under a year no title, alternative, note or table of a figure tells of a later one: every kind, every year, every language', {timeout: 60_000}, () => {
  const strays: string[] = [];
  for (const kind of FIGURE_KINDS.filter((one) => !AHEAD.includes(one)))
    for (const language of LANGUAGES)
      for (let year = 1958; year <= 2027; year++) {
        if (!tellsIn(kind, year)) continue;
        const drawn = figure(kind, year, language);
        // The line of the members is drawn to its end, and says so; who chaired before 2024 was not found; a period has its end from the beginning.
        for (const text of drawn === null ? [] : textsOf(drawn)) {
          const said = text.replace(/van 1958 tot 2026|von 1958 bis 2026|from 1958 to 2026|(?:voor|vor|before) 2024|–20\d\d/g, '');
          if ((said.match(/\b(?:19|20)\d\d\b/g) ?? []).some((found) => Number(found) > year)) strays.push(`${kind} ${year} ${language}: ${text}`);
        }
      }
  expect(strays).toEqual([]);
});

test('a count in a title is that of the year looked at, as legend and page have it', () => {
  const headline = (kind: FigureKind, year: number | null): string | undefined => figure(kind, year)?.headline.first.replaceAll('\u00A0', ' ');
  // Found by name for 2002: 80, open 28 (counts of the research); officially 129 in 2016 (memo).
  expect([1958, 2002, 2016].map((year) => headline('members', year))).toEqual([
    '1958: leden van toen niet bekend',
    '2002: 80 leden gevonden, van 28 niet bekend',
    'In 2016 129 leden, 110 bij naam gevonden',
  ]);
  // MONT: two German and two Dutch cities since 1989, Almelo and Borne in 2001, Oldenzaal in 2006.
  expect([1990, 2002, 2010].map((year) => headline('mont-members', year)?.split(' ')[0])).toEqual(['4', '6', '7']);
  // 31 of the projects ran in 2016.
  expect(headline('projects-by-year', 2016)).toBe('Projecten die in 2016 liepen: 31');
  expect(headline('projects-by-theme', 2016)).toMatch(/^2016: 31 projecten/);
  expect(headline('projects-by-money', 2016)).toMatch(/^2016: Van \d+ van de 31 projecten/);
});

test('a change stands in the figure from its year on: G40 in 2018, Münster and Enschede in 2021', () => {
  const rows = (year: number): number | undefined => figure('since-2016', year)?.table.rows.length;
  expect([2018, 2021, 2026].map(rows)).toEqual([2, 6, 8]);
  expect(figuresOf(catalogue.get('regio-twente'), 2017)).not.toContain('since-2016');
});

/* What is drawn */

/** Drawings of all years, and the last that each has. */
const TIMELINES = {members: 2026, 'mont-members': 2026, 'projects-by-year': 2029} as const satisfies Partial<Record<FigureKind, number>>;

function drawn(kind: keyof typeof TIMELINES, year: number | null, layout: 'panel' | 'stage' = 'panel'): Drawn {
  const voices = new Voices('nl', null);
  const {headline, note, draw} = FIGURES[kind]({catalogue, voices, thing: '', year})!;
  const [width, height] = layout === 'stage' ? [1600, 900] : [480, null];
  return compose({layout, width, height}, voices, (text, size) => text.length * size * 0.5, {headline, foot: note, draw});
}

/** Left and right end of a bar or band. */
function reachOf(shape: Shape): readonly [left: number, right: number] | null {
  if (shape.shape === 'rect') return [shape.x, shape.x + shape.width];
  if (shape.shape !== 'path') return null;
  const xs = [...shape.d.matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x));
  return [Math.min(...xs), Math.max(...xs)];
}

/** Left and right ends of bars and bands: what is filled, without lines and without the square boxes of the key. */
function barsOf({shapes}: Drawn): {readonly full: (readonly [number, number])[]; readonly hollow: (readonly [number, number])[]} {
  const areas = shapes.flatMap((shape) => {
    if ((shape.shape !== 'rect' && shape.shape !== 'path') || shape.fill === 'none' || (shape.shape === 'rect' && shape.width === shape.height)) return [];
    return [{isHollow: shape.fill === 'paper' && shape.stroke === 'ink', isBlank: shape.fill === 'paper' && shape.stroke !== 'ink', reach: reachOf(shape)!}];
  });
  const of = (hollow: boolean) => areas.filter(({isHollow, isBlank}) => !isBlank && isHollow === hollow).map(({reach}) => reach);
  return {full: of(false), hollow: of(true)};
}

describe.each(Object.entries(TIMELINES) as [keyof typeof TIMELINES, number][])('%s', (kind, last) => {
  const years = Array.from({length: last - 1958 + 1}, (_, at) => 1958 + at).filter((year) => tellsIn(kind, year));

  test('what lies after the year looked at is hollow, to the right of all that is not, and the figure says so in words', {timeout: 60_000}, () => {
    for (const year of years.filter((one) => one < last)) {
      const {full, hollow} = barsOf(drawn(kind, year));
      expect([kind, year, hollow.length > 0]).toEqual([kind, year, true]);
      expect(Math.max(0, ...full.map(([, right]) => right))).toBeLessThanOrEqual(Math.min(...hollow.map(([left]) => left)) + 0.01);
      for (const [language, words] of Object.entries({nl: 'hol getekend', de: 'nur im Umriss', en: 'drawn hollow', 'nl-b1': 'hol getekend'}))
        expect(figure(kind, year, language as Language)!.alt).toMatch(new RegExp(`${year}.*${words}`));
    }
  });

  test('of now, and of the last year, nothing is hollow', () => {
    for (const year of [null, last]) {
      expect(barsOf(drawn(kind, year)).hollow).toEqual([]);
      expect(figure(kind, year)!.alt).not.toContain('hol getekend');
    }
  });

  test('the year looked at stands below its line, and no year touches another: every year, in a panel and on a stage', {timeout: 60_000}, () => {
    for (const layout of ['panel', 'stage'] as const)
      for (const year of years) {
        const {shapes} = drawn(kind, year, layout);
        const written = shapes.flatMap((shape) => (shape.shape === 'text' && /^(19|20)\d\d$/.test(shape.text) && shape.anchor === 'middle' ? [shape] : []));
        expect([layout, year, written.filter(({weight}) => weight === 700).map(({text}) => text)]).toEqual([layout, year, [String(year)]]);
        const sorted = written.toSorted((a, b) => a.x - b.x);
        // Four digits are two letters of their size wide here.
        for (const [at, one] of sorted.entries()) if (at > 0) expect(one.x - sorted[at - 1]!.x).toBeGreaterThan(one.size * 2);
      }
  });
});
