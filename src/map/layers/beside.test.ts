import {createExpression} from '@maplibre/maplibre-gl-style-spec';
import type {SymbolLayerSpecification} from 'maplibre-gl';
import {expect, test} from 'vitest';
import {FIRST_GLOBAL_STATE} from '../global-state.ts';
import {chosenLandmark} from './euregio.ts';
import {chosenSeats, seats} from './interreg.ts';
import {cities, netwerkstad} from './mont.ts';
import {chosenDiscs} from './networks.ts';
import {subjectEnds} from './partners.ts';
import {selectedName} from './selection.ts';

/** Half the width of each diamond as it is drawn, in CSS pixels (`images.ts`). */
const HALF_PX = {seat: 7, lead: 10, 'seat-count': 12.5} as const;
/** The map goes no nearer. */
const ZOOMS = Array.from({length: 37}, (_, step) => 7 + step * 0.25);

type Layout = NonNullable<SymbolLayerSpecification['layout']>;

/** A layout value of a layer for a feature; without `state` in a map without any choice. */
function valueOf<Name extends keyof Layout>(
  layer: {readonly layout: object},
  name: Name,
  zoom: number,
  properties: Record<string, unknown>,
  state: object = FIRST_GLOBAL_STATE,
): unknown {
  const value = (layer.layout as Layout)[name];
  if (!Array.isArray(value)) return value;
  const made = createExpression(value, `${String(name)}`, null, state as never);
  if (made.result === 'error') throw new Error(made.value.map(({message}) => message).join());
  return made.value.evaluate({zoom} as never, {type: 1, properties} as never);
}

test('a name to the right of a city’s mark begins behind the diamond of projects that stands there', () => {
  const gaps = ZOOMS.flatMap((zoom) =>
    [...seats, ...chosenSeats]
      .filter(
        (layer) =>
          layer.id !== 'interreg-town-alone' && 'icon-image' in layer.layout && zoom >= layer.minzoom && zoom < (('maxzoom' in layer && layer.maxzoom) || 24),
      )
      .flatMap((diamond) =>
        [
          {count: 1, role: 'partner', lead: false},
          {count: 31, role: 'lead', lead: true},
        ].flatMap((kind) => {
          const seat = {beside: 'mont', ...kind};
          const image = String(valueOf(diamond, 'icon-image', zoom, seat)) as keyof typeof HALF_PX;
          const [x] = valueOf(diamond, 'icon-offset', zoom, seat) as [number, number];
          const end = (x + HALF_PX[image]) * Number(valueOf(diamond, 'icon-size', zoom, seat));
          return [...netwerkstad, ...cities].flatMap((city) => {
            const places = valueOf(city, 'text-variable-anchor-offset', zoom, {id: 'oldenzaal'}) as {values?: unknown[]} | unknown[];
            const list = Array.isArray(places) ? places : places.values!;
            const right = list.indexOf('left');
            if (right < 0) return [];
            const [em] = list[right + 1] as [number, number];
            return [{at: `${city.id} beside ${diamond.id} as ${image} at ${zoom}`, px: em * Number(valueOf(city, 'text-size', zoom, {})) - end}];
          });
        }),
      ),
  );
  expect([netwerkstad, cities].map(([city]) => gaps.some(({at}) => at.startsWith(city!.id)))).toEqual([true, true]);
  expect(gaps.filter(({px}) => px < 1)).toEqual([]);
  // Nor so far off that it is nobody's.
  expect(gaps.filter(({px}) => px > 24)).toEqual([]);
});

test('from afar, where a city has no mark yet, the seat of a chosen project stands in its place and names it: MONT’s from zoom 6, Borne and Oldenzaal from 7.2', () => {
  const [seat] = chosenSeats;
  const at = (beside: 'mont' | 'netwerkstad', zoom: number) => {
    const properties = {beside, name_nl: 'Borne', role: 'partner'};
    const [aside] = valueOf(seat!, 'icon-offset', zoom, properties) as [number, number];
    return {aside: aside > 0, named: String(valueOf(seat!, 'text-field', zoom, properties)) === 'Borne'};
  };
  expect([5.9, 6].map((zoom) => at('mont', zoom))).toEqual([
    {aside: false, named: true},
    {aside: true, named: false},
  ]);
  // The small towns of Netwerkstad may lose their name to others: their seats keep it.
  expect([7.1, 7.2].map((zoom) => at('netwerkstad', zoom))).toEqual([
    {aside: false, named: true},
    {aside: true, named: true},
  ]);
});

test('what is chosen is named before Hengelo, and Hengelo before the other cities', () => {
  const order = (id: string, selected: string): number => Number(valueOf(cities[0]!, 'symbol-sort-key', 8, {id}, {...FIRST_GLOBAL_STATE, selected}));
  expect(order('enschede', 'enschede')).toBeLessThan(order('hengelo', 'enschede'));
  expect(order('hengelo', '')).toBeLessThan(order('enschede', ''));
  expect(order('hengelo', 'hengelo')).toBeLessThan(order('enschede', 'hengelo'));
});

test('the name of Hengelo never begins to the right of its mark, where Enschede is', () => {
  const anchorsOf = (id: string): unknown[] => {
    const places = valueOf(cities[0]!, 'text-variable-anchor-offset', 8, {id}) as {values?: unknown[]} | unknown[];
    return (Array.isArray(places) ? places : places.values!).filter((_, at) => at % 2 === 0);
  };
  // The anchor is the side of the name that is nearest to the mark.
  expect(anchorsOf('hengelo')).not.toContain('left');
  expect(anchorsOf('enschede')).toContain('left');
});

test('of the cities of MONT the chosen is named first, then what it is tied to, then Hengelo', () => {
  const [layer] = cities;
  const order = (state: object): unknown[] =>
    ['munster', 'enschede', 'hengelo', 'osnabruck'].toSorted(
      (one, other) =>
        Number(valueOf(layer!, 'symbol-sort-key', 8, {id: one}, {...FIRST_GLOBAL_STATE, ...state})) -
        Number(valueOf(layer!, 'symbol-sort-key', 8, {id: other}, {...FIRST_GLOBAL_STATE, ...state})),
    );
  // Enschede has no room between the name of Hengelo and the outline of Twente, where it comes after it.
  expect(order({selected: 'munster', tied: ['enschede']})).toEqual(['munster', 'enschede', 'hengelo', 'osnabruck']);
  expect(order({selected: 'osnabruck'})).toEqual(['osnabruck', 'hengelo', 'munster', 'enschede']);
  expect(order({})[0]).toBe('hengelo');
});

/** Half of the unseen mark that keeps names off the ring, in px; and so many ems nearer than its offset says a name stands above or below (`baselineOffset` of MapLibre, 7 of 24). */
const RING_PX = 9;
const BASELINE = 7 / 24;
/** MapLibre's own (px). */
const TEXT_PADDING = 2;

test('each place of a chosen name is clear of its own ring: one that is not would never be taken', () => {
  const layers = [...selectedName, ...chosenDiscs, ...subjectEnds, ...chosenLandmark, ...netwerkstad];
  const strays = layers.flatMap((layer) =>
    [7, 8, 9, 12].flatMap((zoom) => {
      const of = (name: keyof Layout): unknown =>
        valueOf(layer as {readonly layout: object}, name, zoom, {id: 'x', spot: true, west: false}, {...FIRST_GLOBAL_STATE, selected: 'x'});
      const [size, padding] = [Number(of('text-size')), Number(of('text-padding') ?? TEXT_PADDING)];
      const written = (layer.layout as Layout)['text-variable-anchor-offset'] as unknown as unknown[];
      // Places that are the same for all are written as they are.
      const found = (Array.isArray(written[1]) && typeof written[1][0] === 'number' ? written : of('text-variable-anchor-offset')) as
        | {values?: unknown[]}
        | unknown[];
      const list = Array.isArray(found) ? found : found.values!;
      return Array.from({length: list.length / 2}, (_, at) => [list[2 * at], list[2 * at + 1]] as [string, [number, number]]).flatMap(([anchor, [x, y]]) => {
        const across = /left|right/.test(anchor) ? Math.abs(x) * size - padding : 0;
        const along = /top|bottom/.test(anchor) ? (Math.abs(y) - BASELINE) * size - padding : 0;
        return Math.max(across, along) < RING_PX ? [`${layer.id} at ${zoom}: ${anchor} ${x}, ${y}`] : [];
      });
    }),
  );
  expect(layers.length).toBe(6);
  expect(strays).toEqual([]);
});
