import {describe, expect, test} from 'vitest';
import {FIGURE_KINDS, type FigureKind, FIGURES_OF_TOPIC, figuresOf, isFigureKind, needsProject} from './figures.ts';
import {loadCatalogue} from './load.ts';

const catalogue = loadCatalogue();

// What the memo tells that no map can show, and where its reader looks for it.
const FIRST_OF: Readonly<Record<string, FigureKind>> = {
  euregio: 'council',
  eurocities: 'forums',
  'overijssel-europa-agenda': 'ten-points',
  innovatieprofiel: 'flagships',
  duitslandstrategie: 'germany-tracks',
  hnp: 'lobby-chain',
  mont: 'mont',
  interreg: 'programme-money',
};

describe('figures of things', () => {
  test.each(Object.entries(FIRST_OF))('%s shows %s first', (id, figure) => {
    expect(figuresOf(catalogue.get(id))[0]).toBe(figure);
  });

  test('every project has its money and its time, and nothing else has', () => {
    const withBoth = catalogue.things.filter((thing) => figuresOf(thing).join() === 'project-money,project-time');
    expect(withBoth).toHaveLength(79);
    expect(new Set(withBoth.map(({type}) => type))).toEqual(new Set(['project']));
  });

  test('what can be drawn as a map has none', () => {
    const others = catalogue.things.filter(({type}) => type === 'place' || type === 'partnership');
    expect(others.flatMap((thing) => figuresOf(thing))).toEqual([]);
  });

  test('every kind of figure belongs to something', () => {
    const shown = new Set(catalogue.things.flatMap((thing) => figuresOf(thing)));
    expect(FIGURE_KINDS.filter((kind) => !shown.has(kind))).toEqual([]);
  });
});

test('the list shows each figure that is not of one project in one topic, and no other', () => {
  const listed = Object.values(FIGURES_OF_TOPIC).flat();
  expect(listed.toSorted()).toEqual(FIGURE_KINDS.filter((kind) => !needsProject(kind)).toSorted());
});

// By the chapters of the memo that tell of them.
test.each([
  ['council', 'euregio'],
  ['mission', 'twente'],
  ['mont', 'mont'],
  ['programme-money', 'interreg'],
  ['forums', 'networks'],
] as const)('%s stands in the list under %s', (figure, topic) => {
  expect(FIGURES_OF_TOPIC[topic]).toContain(figure);
});

test('only the figures of a project need to be told which', () => {
  expect(FIGURE_KINDS.filter(needsProject)).toEqual(['project-money', 'project-time']);
});

test.each([
  ['council', true],
  ['since-2016', true],
  ['Council', false],
  ['', false],
  [undefined, false],
  [7, false],
])('whether %j is a kind of figure: %s', (value, is) => {
  expect(isFigureKind(value)).toBe(is);
});

test('no figure of a later year stands on the page of a year: the council of 2016, the split of 2021', () => {
  expect([1999, 2015, 2016].map((year) => figuresOf({id: 'euregio', type: 'network'}, year))).toEqual([['members'], ['members'], ['council', 'members']]);
  expect([2015, 2016, 2018].map((year) => figuresOf({id: 'regio-twente', type: 'network'}, year))).toEqual([[], ['decides'], ['decides', 'since-2016']]);
});
