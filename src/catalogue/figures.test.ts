import {describe, expect, test} from 'vitest';
import {FIGURE_KINDS, type FigureKind, FIGURES_OF_TOPIC, figuresOf, isFigureKind, needsProject} from './figures.ts';
import {loadCatalogue} from './load.ts';

const catalogue = loadCatalogue();

// Ids stand in stories that people keep: written out, so that none is changed in passing.
const OF_THINGS: Readonly<Record<string, readonly FigureKind[]>> = {
  euregio: ['council', 'members'],
  'euregio-office': ['council'],
  eurocities: ['forums'],
  'internationale-agenda-twente': ['mission'],
  'overijssel-europa-agenda': ['ten-points'],
  innovatieprofiel: ['flagships'],
  duitslandstrategie: ['germany-tracks'],
  governance: ['decides'],
  'regio-twente': ['decides', 'since-2016'],
  hnp: ['lobby-chain'],
  'oost-nederland': ['lobby-chain'],
  mont: ['mont', 'mont-members'],
  interreg: ['programme-money', 'projects-by-theme', 'projects-by-year', 'projects-by-money'],
  'interreg-va': ['programme-money'],
};

describe('figures of things', () => {
  test.each(Object.entries(OF_THINGS))('%s has %j', (id, figures) => {
    expect(figuresOf(catalogue.get(id))).toEqual(figures);
  });

  test('every project has its money and its time, and nothing else has', () => {
    const withBoth = catalogue.things.filter((thing) => figuresOf(thing).join() === 'project-money,project-time');
    expect(withBoth).toHaveLength(79);
    expect(new Set(withBoth.map(({type}) => type))).toEqual(new Set(['project']));
  });

  test('all other things have none', () => {
    const others = catalogue.things.filter(({id, type}) => type !== 'project' && !(id in OF_THINGS));
    expect(others.flatMap((thing) => figuresOf(thing))).toEqual([]);
    expect(figuresOf({id: 'hengelo', type: 'place'})).toEqual([]);
  });

  test('every kind of figure belongs to something', () => {
    const shown = new Set(catalogue.things.flatMap((thing) => figuresOf(thing)));
    expect(FIGURE_KINDS.filter((kind) => !shown.has(kind))).toEqual([]);
  });
});

test('the topics show these figures in the list', () => {
  expect(FIGURES_OF_TOPIC).toEqual({
    euregio: ['council', 'members'],
    twente: ['mission', 'decides', 'since-2016'],
    mont: ['mont', 'mont-members'],
    interreg: ['programme-money', 'projects-by-theme', 'projects-by-year', 'projects-by-money'],
    partners: [],
    networks: ['lobby-chain', 'forums', 'ten-points', 'flagships', 'germany-tracks'],
  });
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
