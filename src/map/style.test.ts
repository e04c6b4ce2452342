import {validateStyleMin} from '@maplibre/maplibre-gl-style-spec';
import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {TOPIC_IDS} from '../catalogue/topics.ts';
import {FIRST_GLOBAL_STATE} from './global-state.ts';
import {twenteIds} from './data/areas.ts';
import {buildStyle, LAYERS} from './style.ts';

const catalogue = loadCatalogue();
const style = buildStyle(8, 'https://map.example/');

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

test('the filled municipalities of Twente are the fourteen', () => {
  expect(twenteIds(catalogue)).toHaveLength(14);
});
