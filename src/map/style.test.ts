import {createExpression, validateStyleMin} from '@maplibre/maplibre-gl-style-spec';
import type {LayerSpecification} from 'maplibre-gl';
import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {TOPIC_IDS} from '../catalogue/topics.ts';
import {twenteIds} from './data/areas.ts';
import {FIRST_GLOBAL_STATE, type GlobalState} from './global-state.ts';
import {readsFor} from './reads.ts';
import {buildStyle, LAYERS} from './style.ts';
import {TILESETS, type TilesetName} from './tiles/tilesets.ts';

const catalogue = loadCatalogue();
const style = buildStyle('https://map.example/');

test('the style is valid', () => {
  expect(validateStyleMin(style).map((error) => error.message)).toEqual([]);
});

test('layer ids begin with their topic or with context, and are unique', () => {
  const ids = LAYERS.map(({id}) => id);
  expect(ids.filter((id) => ![...TOPIC_IDS, 'context'].includes(id.split('-')[0]!))).toEqual([]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every topic has layers, and every layer a source that exists', () => {
  expect(TOPIC_IDS.filter((topic) => !LAYERS.some(({id}) => id.startsWith(`${topic}-`)))).toEqual([]);
  expect(LAYERS.flatMap((layer) => ('source' in layer && !(layer.source in style.sources) ? [layer.id] : []))).toEqual([]);
});

test('every choice that a layer asks for is part of the global state', () => {
  const asked = new Set([...JSON.stringify(style.layers).matchAll(/\["global-state","(\w+)"\]/g)].map((match) => match[1]!));
  expect([...asked].filter((name) => !(name in FIRST_GLOBAL_STATE))).toEqual([]);
});

/** Sources that MapLibre reads anew when a value of the global state changes. */
const readAnew = (name: keyof GlobalState): string[] =>
  [...new Set(LAYERS.flatMap((layer) => ('source' in layer && readsFor(layer).has(name) ? [layer.source as string] : [])))].toSorted();

test('no choice reads the land and the areas anew', () => {
  // These never change.
  const constant = ['twenteIds', 'inset'];
  const names = Object.keys(FIRST_GLOBAL_STATE) as (keyof GlobalState)[];
  expect(names.filter((name) => !constant.includes(name) && readAnew(name).includes('region'))).toEqual([]);
});

test('a choice reads anew what it concerns, and nothing else', () => {
  expect(
    Object.fromEntries(
      (
        [
          'scheme',
          'euregioOn',
          'twenteOn',
          'montOn',
          'interregOn',
          'partnersOn',
          'networksOn',
          'language',
          'lens',
          'selected',
          'areas',
          'project',
          'firstCorridor',
          'arcs',
          'scope',
          'scale',
          'hall',
          'pairRooms',
        ] as const
      ).map((name) => [name, readAnew(name).join(' ')]),
    ),
  ).toEqual({
    scheme: '',
    euregioOn: 'names',
    twenteOn: 'marks names',
    montOn: 'counts marks',
    interregOn: 'counts',
    partnersOn: 'counts marks ties',
    networksOn: 'marks ties',
    language: 'counts lens marks names ties',
    lens: 'counts lens marks names ties',
    selected: 'corridors counts marks ties',
    // Districts of a chosen network have their names.
    areas: 'chosen marks',
    project: 'corridors counts marks',
    firstCorridor: 'corridors',
    arcs: 'marks ties',
    scope: 'programme',
    scale: 'corridors counts lens marks names ties',
    hall: 'counts lens marks names',
    // Only what lies under one of the pairs changes it.
    pairRooms: 'names',
  });
});

test('paint that differs by feature and follows a choice counts as read anew, other paint does not', () => {
  const line = {id: 'x', type: 'line', source: 'x'} as const;
  expect([...readsFor({...line, paint: {'line-color': ['match', ['global-state', 'scheme'], 'dark', '#000', '#fff']}})]).toEqual([]);
  expect([...readsFor({...line, paint: {'line-width': ['*', ['get', 'width'], ['global-state', 'scale']]}})]).toEqual(['scale']);
  expect([...readsFor({...line, layout: {visibility: ['case', ['global-state', 'lens'], 'visible', 'none'] as never}})]).toEqual(['lens']);
});

/**
 * MapLibre compiles a shader for each kind of layer, and one for each set of paint properties that differ by feature: measured with software graphics, 0.3 s
 * each, twice when the map has also been a globe.
 */
const shaderOf = ({type, paint}: LayerSpecification): string => {
  const values = Object.entries(paint ?? {});
  const differing = values.filter(([, value]) => /\["(?:get|has|id|feature-state)"/.test(JSON.stringify(value))).map(([name]) => name);
  return [
    type,
    ...(paint && 'line-dasharray' in paint ? ['dashed'] : []),
    ...(paint && 'fill-pattern' in paint ? ['pattern'] : []),
    ...differing.toSorted(),
  ].join(' ');
};

test('few shaders draw all layers', () => {
  expect([...new Set(LAYERS.map(shaderOf))].toSorted()).toEqual([
    'background',
    'circle circle-stroke-opacity',
    'fill',
    'fill fill-color',
    'fill pattern fill-opacity',
    'line',
    'line dashed',
    'line dashed line-opacity line-width',
    'line line-opacity',
    'line line-opacity line-width',
    'symbol',
  ]);
  // One more would draw the edges of fills: lines lie on all of them.
  expect(LAYERS.filter((layer) => layer.type === 'fill' && layer.paint?.['fill-antialias'] !== false).map(({id}) => id)).toEqual([]);
});

test('what only takes room among the names is placed, not drawn', () => {
  const unseen = LAYERS.filter((layer) => layer.type === 'symbol' && layer.layout?.['icon-image'] === 'guard');
  expect(unseen.length).toBeGreaterThan(5);
  expect(unseen.filter(({paint}) => JSON.stringify(paint) !== '{"icon-opacity":0}').map(({id}) => id)).toEqual([]);
});

test('what is chosen lies above what is always drawn: the RB 61 runs where the first corridor does', () => {
  const at = (id: string): number => LAYERS.findIndex((layer) => layer.id === id);
  const corridor = LAYERS.filter(({id}) => id.startsWith('interreg-corridor-first')).map(({id}) => at(id));
  expect(corridor).toHaveLength(3);
  expect(Math.min(at('context-way-casing'), at('context-way'))).toBeGreaterThan(Math.max(...corridor));
});

test('every layer of a tile source is one that its tiles hold', () => {
  const strays = LAYERS.filter(
    (layer) =>
      'source' in layer &&
      layer.source in TILESETS &&
      !TILESETS[layer.source as TilesetName].some((part) => part.layer === (layer as {'source-layer'?: string})['source-layer']),
  );
  expect(strays.map(({id}) => id)).toEqual([]);
});

test('the filled municipalities of Twente are the fourteen', () => {
  expect(twenteIds(catalogue)).toHaveLength(14);
});

/** Layers that draw a mark with its name. */
const named = LAYERS.filter((layer) => layer.type === 'symbol' && layer.layout && 'icon-image' in layer.layout && 'text-field' in layer.layout);

test('a mark that always stands stays where its name finds no room', () => {
  const strays = named.filter(({layout}) => {
    const {'icon-allow-overlap': mark, 'text-allow-overlap': name, 'text-optional': optional} = layout as Record<string, unknown>;
    return mark === true && name !== true && optional !== true;
  });
  expect(named.length).toBeGreaterThan(20);
  expect(strays.map(({id}) => id)).toEqual([]);
});

/** All places for a name that an expression holds: which side of the name is at the mark, and how far it is moved from there, to the right and down, in ems. */
const placesIn = (value: unknown): [anchor: string, offset: readonly [number, number]][] => {
  if (!Array.isArray(value)) return [];
  const isPlaces =
    value.length > 0 && value.every((part, i) => (i % 2 === 0 ? /^(?:center|(?:top|bottom)?-?(?:left|right)?)$/.test(String(part)) : Array.isArray(part)));
  if (!isPlaces) return value.flatMap(placesIn);
  return value.flatMap((part, i) => (i % 2 === 0 ? [[part as string, value[i + 1] as readonly [number, number]]] : []));
};

test('a name is moved away from its mark, never onto it', () => {
  const places = named.flatMap(({id, layout}) =>
    placesIn((layout as Record<string, unknown>)['text-variable-anchor-offset']).map((place) => [id, ...place] as const),
  );
  const isAway = (anchor: string, [right, down]: readonly [number, number]): boolean =>
    (!anchor.includes('left') || right > 0) &&
    (!anchor.includes('right') || right < 0) &&
    (!anchor.includes('top') || down > 0) &&
    (!anchor.includes('bottom') || down < 0);
  expect(new Set(places.map(([id]) => id)).size).toBeGreaterThan(15);
  expect(places.filter(([, anchor, offset]) => !isAway(anchor, offset))).toEqual([]);
});

test('Hengelo is named once, and from as far off as Enschede, the largest city of Twente; Almelo only nearer by', () => {
  const namedFrom = (properties: Record<string, unknown>): number[] =>
    LAYERS.flatMap((layer) => {
      if (!layer.id.startsWith('context-town-') || layer.type !== 'symbol') return [];
      const made = createExpression(layer.filter, 'filter', null, FIRST_GLOBAL_STATE as never);
      if (made.result === 'error') throw new Error('expected an expression');
      return made.value.evaluate({zoom: 8}, {type: 1, properties} as never) === true ? [layer.minzoom ?? 0] : [];
    });
  const [enschede, hengelo, almelo] = (['Enschede', 'Hengelo', 'Almelo'] as const).map((name) =>
    namedFrom({name, name_nl: name, rank: name === 'Enschede' ? 1 : 2, inside: true, place: name.toLowerCase()}),
  );
  expect([enschede?.length, hengelo]).toEqual([1, enschede]);
  expect(almelo?.[0]).toBeGreaterThan(Number(hengelo?.[0]));
});

test('under the lens Twente and the states are named, but not in the hall or in a second picture, where Twente’s name would have no room', () => {
  const shown = (id: string, state: Partial<GlobalState>): boolean => {
    const layer = LAYERS.find((one) => one.id === id);
    const made = createExpression(layer?.layout?.visibility as never, 'visibility', null, {...FIRST_GLOBAL_STATE, ...state} as never);
    if (made.result === 'error') throw new Error(`${id}: expected an expression`);
    return String(made.value.evaluate({zoom: 8})) === 'visible';
  };
  for (const id of ['twente-name', 'twente-name-afar'])
    expect([{}, {lens: true}, {lens: true, inset: true}].map((state) => shown(id, state))).toEqual([true, true, false]);
  expect(
    [
      {scale: 2, hall: true},
      {scale: 2, hall: true, lens: true},
    ].map((state) => shown('twente-name-2', state as Partial<GlobalState>)),
  ).toEqual([true, false]);
  expect([{}, {lens: true}].map((state) => shown('context-country-name-lens', state))).toEqual([false, true]);
});
