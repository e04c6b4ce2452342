import {createExpression} from '@maplibre/maplibre-gl-style-spec';
import type {LayerSpecification} from 'maplibre-gl';
import {expect, test} from 'vitest';
import {TOPIC_IDS} from '../../catalogue/topics.ts';
import {drawingOf} from '../data/drawings.ts';
import {globalStateOf, type Nearness} from '../global-state.ts';
import type {MapView} from '../map-view.ts';
import {LAYERS} from '../style.ts';
import {catalogue, viewOf} from '../testing.ts';

/* Layers of the catalogue’s own sources, on the features that these really hold. */

const SOURCES = ['marks', 'ties', 'counts', 'lens'] as const;
const layers = LAYERS.filter((layer) => 'source' in layer && (SOURCES as readonly string[]).includes(layer.source as string));

const all = (place: string | null, more: Partial<MapView> = {}): MapView => ({...viewOf(place), topics: TOPIC_IDS, ...more});
/** What somebody may look at: each asks for other layers. */
const VIEWS: readonly (readonly [name: string, view: MapView])[] = [
  ['nothing chosen', all(null)],
  ['in the hall', all(null, {scale: 2})],
  ...['hengelo', 'losser', 'unlock', 'palo-alto', 'enschede-palo-alto', 'euregio-office', 'eurocities', 'duitslandstrategie', 'mont'].flatMap((id) => [
    [id, all(id)] as const,
    [`${id} in the hall`, all(id, {scale: 2})] as const,
  ]),
  ['the lens of Hengelo', {...viewOf('hengelo', true), topics: TOPIC_IDS}],
  ['the lens of Unlock', {...viewOf('unlock', true), topics: TOPIC_IDS}],
  ['the lens of Enschede', {...viewOf('enschede', true), topics: TOPIC_IDS}],
  ['a network whose topic is off', {...viewOf('eurocities'), topics: ['twente']}],
  ['municipalities of a stop in the hall', all(null, {scale: 2, related: ['losser', 'tubbergen']})],
  ...TOPIC_IDS.map((topic) => [`${topic} alone`, {...viewOf(null), topics: [topic]}] as const),
];

/** An expression of the style, ready to be asked for a feature at a zoom. */
function asked(value: unknown, state: object): (zoom: number, properties: object) => unknown {
  if (!Array.isArray(value)) return () => value;
  const made = createExpression(value, 'value', null, state as never);
  if (made.result === 'error') throw new Error(made.value.map(({message}) => message).join());
  return (zoom, properties) => made.value.evaluate({zoom} as never, {type: 1, properties} as never, {});
}

/** Ids of the features that a layer draws of its source, at any of its whole zooms. */
function drawnBy(layer: LayerSpecification, view: MapView, nearness: Nearness): string[] {
  const state = globalStateOf(catalogue, view, nearness);
  const zooms = [2, 4, 6, 8, 9, 10, 11].filter((zoom) => zoom >= Math.floor(layer.minzoom ?? 0) && zoom < (layer.maxzoom ?? 24));
  const visible = asked(layer.layout?.visibility ?? 'visible', state);
  const passes = asked(('filter' in layer && layer.filter) || true, state);
  if (String(visible(zooms[0] ?? 8, {})) !== 'visible') return [];
  const {features} = drawingOf((layer as {readonly source: (typeof SOURCES)[number]}).source, catalogue, {...view, nearbyApart: false});
  return features.flatMap(({properties}) =>
    zooms.some((zoom) => passes(zoom, properties ?? {}) === true) ? [String(properties?.['id'] ?? properties?.['name'])] : [],
  );
}

test('each layer of marks, ties, counts and lens draws something in one of the views that a reader may have', () => {
  const idle = layers.filter(
    (layer) => !VIEWS.some(([, view]) => (['region', 'world', 'near'] as const).some((nearness) => drawnBy(layer, view, nearness).length > 0)),
  );
  expect(layers.length).toBeGreaterThan(40);
  expect(idle.map(({id}) => id)).toEqual([]);
});

test('what is chosen is drawn by a layer of its own, and by no layer of what is not chosen', () => {
  const drawn = (id: string, view: MapView): string[] =>
    drawnBy(
      layers.find((layer) => layer.id === id)!,
      view,
      'region',
    );
  expect(drawn('context-landmark-selected', all('euregio-office'))).toEqual(['euregio-office']);
  expect(drawn('context-landmark', all('euregio-office'))).not.toContain('euregio-office');
  expect(drawn('context-landmark', all(null))).toContain('euregio-office');
  // In the hall only what the stop is about has a name.
  expect(drawn('context-landmark', all(null, {scale: 2}))).toEqual([]);
  expect(new Set(drawn('context-selected-name', all('losser')))).toEqual(new Set(['losser']));
  expect(drawn('context-selected', all('losser'))).toEqual(['losser']);
  expect(drawn('context-selected', all(null))).toEqual([]);
  // The memo names Almelo, Borne, Enschede, Hengelo and Oldenzaal as Netwerkstad; MONT has Münster and Osnabrück besides (visual design, section 3).
  expect(drawn('mont-city', all(null)).toSorted()).toEqual(['almelo', 'enschede', 'hengelo', 'munster', 'osnabruck']);
  expect(drawn('mont-netwerkstad', all(null)).toSorted()).toEqual(['borne', 'oldenzaal']);
});

test('the seats of a chosen project are those of its facts, each once, and no other project’s', () => {
  for (const project of catalogue.facts.projects) {
    const seats = drawnBy(
      layers.find(({id}) => id === 'interreg-seat')!,
      all(project.id),
      'region',
    );
    expect([project.id, seats.length]).toEqual([project.id, project.seats.length]);
    expect([project.id, [...new Set(seats)]]).toEqual([project.id, project.seats.length === 0 ? [] : [project.id]]);
  }
});
