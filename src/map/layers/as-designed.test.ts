import {createExpression} from '@maplibre/maplibre-gl-style-spec';
import type {LayerSpecification} from 'maplibre-gl';
import {expect, test} from 'vitest';
import {COLOURS, SCHEMES, TOPIC_IDS} from '../../catalogue/topics.ts';
import {EDGE_STEP_PX} from '../data/picture-edge.ts';
import {FIRST_GLOBAL_STATE, type GlobalState, listed} from '../global-state.ts';
import {LAYERS} from '../style.ts';
import {BANDS} from './euregio.ts';

/* The style, evaluated layer by layer: what is drawn at a zoom, after a choice, for a feature. Widths and opacities are those of the visual design (section 3). */

const ZOOMS = Array.from({length: 55}, (_, step) => 2 + step * 0.25);
/** What a feature may be asked for. */
const FEATURE = {
  close: false,
  far: true,
  near: true,
  id: 'x',
  set: 'x',
  kind: 'x',
  name: 'Xanten',
  rank: 1,
  count: 1,
  twente: true,
  certain: true,
  memo: true,
  km: 100,
  size: 1,
  offset: [0, 0],
};

interface Moment {
  readonly zoom?: number;
  readonly state?: Partial<GlobalState>;
  readonly feature?: Record<string, unknown>;
}

type Values = Readonly<Record<string, unknown>>;
const layerOf = (id: string): LayerSpecification => {
  const found = LAYERS.find((layer) => layer.id === id);
  if (!found) throw new Error(`expected a layer ${id}`);
  return found;
};
const valuesOf = ({paint = {}, layout = {}}: {readonly paint?: object; readonly layout?: object}): Values => ({...paint, ...layout});

function evaluated(value: unknown, {zoom = 8, state = {}, feature = {}}: Moment, type: object | null = null): unknown {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return value;
  const made = createExpression(value, 'value', type as never, {...FIRST_GLOBAL_STATE, ...state} as never);
  if (made.result === 'error') throw new Error(made.value.map(({message}) => message).join());
  return made.value.evaluate({zoom} as never, {type: 1, properties: {...FEATURE, ...feature}} as never, {});
}
const drawn = (id: string, name: string, moment: Moment = {}): unknown => evaluated(valuesOf(layerOf(id))[name], moment);

test.each([
  ['euregio-line', 'line-width', 8, 1.7],
  ['twente-line', 'line-width', 8, 2.4],
  ['context-seam', 'line-width', 8, 2],
  ['context-groove', 'line-width', 8, 5],
  ['context-motorway', 'line-width', 8, 1],
  ['context-rail', 'line-width', 7, 0.6],
  ['context-canal', 'line-width', 12, 3],
  ['context-municipality-line', 'line-width', 7, 0.5],
  ['context-municipality-line', 'line-width', 12, 2],
  ['interreg-corridor', 'line-width', 9, 5.5],
  ['interreg-corridor-casing', 'line-width', 9, 8.5],
  ['networks-line', 'line-width', 8, 1.9],
  ['mont-city', 'text-size', 7, 14],
  ['mont-city', 'text-size', 9, 17],
  ['context-country-name', 'text-size', 5, 12.5],
  ['context-selected', 'circle-stroke-width', 8, 2.4],
  ['context-selected-plate', 'circle-stroke-width', 8, 5],
] as const)('%s: %s at zoom %d is %d px, and twice that in the hall', (id, name, zoom, px) => {
  expect([1, 2].map((scale) => drawn(id, name, {zoom, state: {scale: scale as 1 | 2}}))).toEqual([expect.closeTo(px, 6), expect.closeTo(2 * px, 6)]);
});

test('each grade of a link has its own line: width, dashes, ends, and the casing below it', () => {
  const grade = (suffix: string, kind: string) => {
    const moment = {feature: {kind}};
    const [width, gap, dash] = (['line-width', 'line-gap-width', 'line-dasharray'] as const).map((name) => drawn(`partners-arc${suffix}`, name, moment));
    return [kind, width, gap ?? 0, dash ?? [], drawn('partners-arc-casing', 'line-width', moment)];
  };
  const designed = [
    ['', 'sister-city', 3.6, 0, [], 6],
    ['-friendship', 'friendship-city', 2, 0, [5, 2.2], 5.4],
    ['-thematic', 'thematic-cooperation', 1.4, 2.4, [], 6.4],
    ['-contact', 'contact', 3, 0, [0.1, 2.2], 4.6],
    ['-sponsorship', 'sponsorship', 1.6, 0, [6, 2, 1.2, 2], 4.6],
  ] as const;
  expect(designed.map(([suffix, kind]) => grade(suffix, kind))).toEqual(designed.map(([, ...rest]) => rest));
  // Twente’s own and certain; another owner’s, or a status nobody knows; with something else chosen all step back.
  const opacity = (feature: object, state: Partial<GlobalState> = {}) =>
    drawn('partners-arc', 'line-opacity', {feature: feature as Record<string, unknown>, state});
  expect([
    opacity({memo: false}),
    opacity({memo: false, twente: false}),
    opacity({memo: false, certain: false}),
    opacity({id: 'a'}, {selected: 'b'}),
    opacity({id: 'a'}, {selected: 'a'}),
    opacity({id: 'a', to: 'b', certain: false}, {selected: 'b'}),
  ]).toEqual([1, 0.35, 0.35, 0.25, 1, 1]);
  expect(drawn('partners-arc', 'line-width', {feature: {twente: false}})).toBe(2);
});

/** The table of section 3: two thin lines for a cooperation on one theme, as far apart as it says; the whole of a contact's dots. */
test('a cooperation on one theme is two lines with a gap between them, no other link is', () => {
  const gaps = LAYERS.filter(({id}) => /^partners-arc(?:-(?:sponsorship|contact|thematic|friendship))?$/.test(id)).map(({id}) => [
    id,
    evaluated(valuesOf(layerOf(id))['line-gap-width'] ?? 0, {zoom: 8}),
  ]);
  expect(gaps.filter(([, gap]) => gap !== 0)).toEqual([['partners-arc-thematic', 2.4]]);
  expect(gaps.length).toBe(5);
});

test('the border is the one black dashed line; networks have finer dots', () => {
  const black = LAYERS.filter(
    (layer) => layer.type === 'line' && layer.paint && 'line-dasharray' in layer.paint && evaluated(layer.paint['line-color'], {}) === COLOURS.light.ink,
  );
  expect(black.map(({id}) => id)).toEqual(['context-seam']);
  expect(['context-seam', 'networks-line', 'interreg-corridor-dash'].map((id) => drawn(id, 'line-dasharray'))).toEqual([
    [2.1, 2.4],
    [0.1, 2.6],
    [5, 4],
  ]);
});

test('inner bands: at every zoom one of the EUREGIO with 17 % and one of Twente with 20 %, and none when the topic is off', () => {
  for (const zoom of ZOOMS.filter((at) => at >= 4)) {
    const shown = (topic: 'euregio' | 'twente', state: Partial<GlobalState> = {}): unknown[] =>
      LAYERS.filter(({id, minzoom = 0, maxzoom = 24}) => id.startsWith(`${topic}-band-`) && minzoom <= zoom && zoom < maxzoom).map(({id}) =>
        drawn(id, 'fill-opacity', {zoom, state}),
      );
    expect([zoom, shown('euregio'), shown('twente'), shown('euregio', {euregioOn: false}), shown('twente', {twenteOn: false})]).toEqual([
      zoom,
      [0.17],
      [0.2],
      [0],
      [0],
    ]);
  }
  // Narrower the nearer, as the design changes them: below z7, to z8.2, to z9.3, to z10.6, above.
  expect(BANDS.map(({maxzoom}) => maxzoom).slice(0, 4)).toEqual([7, 8.2, 9.3, 10.6]);
});

/** A number that a layer draws with, for a feature that it may be asked for; `null`: it is none, or asks for something else. */
function numberOf(value: unknown, moment: Moment): number | null {
  try {
    const found = evaluated(value, moment);
    return typeof found === 'number' ? found : null;
  } catch {
    return null;
  }
}

test('nothing gets thinner or smaller the nearer one comes, and all of it grows in the hall', () => {
  const sizes = ['line-width', 'line-gap-width', 'text-size', 'circle-radius', 'circle-stroke-width'] as const;
  const strays: string[] = [];
  let asked = 0;
  for (const layer of LAYERS)
    for (const name of sizes) {
      const value = valuesOf(layer)[name];
      if (value === undefined) continue;
      const [first, ...rest] = ZOOMS.filter((zoom) => zoom >= (layer.minzoom ?? 0)).map((zoom) =>
        [1, 2].map((scale) => numberOf(value, {zoom, state: {scale: scale as 1 | 2}})),
      );
      for (const [at, [one, two]] of rest.entries()) {
        const [before] = at === 0 ? first! : rest[at - 1]!;
        if (one! < before!) strays.push(`${layer.id} ${name} shrinks`);
        // The borders of the world and the graticule are hairlines everywhere.
        if (two !== 2 * one! && !['context-border-world', 'context-graticule'].includes(layer.id)) strays.push(`${layer.id} ${name} in the hall`);
        asked++;
      }
    }
  expect(asked).toBeGreaterThan(3000);
  expect([...new Set(strays)]).toEqual([]);
});

test('under the lens nothing but what it shows comes forward: no fill or line is stronger than without', () => {
  const strays = LAYERS.flatMap((layer) =>
    Object.entries(layer.paint ?? {}).flatMap(([name, value]) => {
      if (!/^(?:fill|line)(?:-layer)?-opacity$/.test(name) || layer.id.includes('lens') || ('source' in layer && layer.source === 'lens')) return [];
      const [without, under] = [false, true].map((lens) => numberOf(value, {state: {lens}}));
      return (under ?? 0) > (without ?? 0) ? [layer.id] : [];
    }),
  );
  expect(strays).toEqual([]);
});

const COLOUR = {type: 'color', 'property-type': 'data-driven', expression: {interpolated: true, parameters: ['zoom', 'feature', 'feature-state']}};

test('every colour is one of the table of its scheme', () => {
  const rgba = (hex: string): string => `rgba(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(',')},1)`;
  const ofTable = (scheme: (typeof SCHEMES)[number], value: unknown): boolean => {
    const found = String(evaluated(value, {state: {scheme}}, COLOUR));
    return Object.values(COLOURS[scheme]).some((hex) => found === rgba(hex) || found === hex);
  };
  for (const scheme of SCHEMES) {
    const colours = LAYERS.flatMap((layer) =>
      Object.entries(layer.paint ?? {}).flatMap(([name, value]) => (name.endsWith('-color') ? [[`${layer.id} ${name}`, value] as const] : [])),
    );
    expect(colours.length).toBeGreaterThan(100);
    // That of a municipality is a state of it (`area-states.ts`).
    const strays = colours.filter(([name, value]) => name !== 'euregio-fill fill-color' && !ofTable(scheme, value));
    expect([scheme, strays.map(([name]) => name)]).toEqual([scheme, []]);
  }
});

/** Whether a layer draws anything of a feature: it is visible, its filter lets the feature pass, and it has an opacity. */
function draws(layer: LayerSpecification, moment: Moment): boolean {
  const {visibility, ...values} = valuesOf(layer);
  if (visibility !== undefined && String(evaluated(visibility, moment)) !== 'visible') return false;
  const filter = 'filter' in layer && layer.filter !== undefined ? evaluated(layer.filter, moment) : true;
  if (filter !== true) return false;
  const opacities = Object.entries(values).filter(([name]) => /^(?:fill|line)(?:-layer)?-opacity$/.test(name));
  return opacities.every(([, value]) => numberOf(value, moment) !== 0);
}

test('a topic that is off draws nothing, whatever its features are, until something of it is chosen', () => {
  for (const topic of TOPIC_IDS) {
    const layers = LAYERS.filter(({id, type}) => id.startsWith(`${topic}-`) && type !== 'symbol');
    // Each has all that any layer asks for, so that only the choice decides.
    const sets = ['arc', 'network', 'city', 'spot', 'town', 'seat', 'end'];
    const features = sets.flatMap((set) =>
      ['sister-city', 'contact', 'mont', 'netwerkstad'].map((kind) => ({set, kind, id: topic === 'interreg' ? 'goederencorridor' : topic, mode: 'rail'})),
    );
    const state: Partial<GlobalState> = {arcs: listed([topic]), firstCorridor: 'goederencorridor', twenteIds: listed([topic])};
    const shown = (on: boolean): string[] =>
      layers.filter((layer) => features.some((feature) => draws(layer, {feature, state: {...state, [`${topic}On`]: on}}))).map(({id}) => id);
    expect([topic, shown(false)]).toEqual([topic, []]);
    // MONT has marks and names alone.
    expect([topic, shown(true).length > 0]).toEqual([topic, topic !== 'mont']);
  }
});

test('what keeps names off lies so close that none passes between: closer than the smallest name is high, and never in a second picture', () => {
  const sizes = LAYERS.flatMap((layer) =>
    layer.type === 'symbol' && layer.layout?.['text-size'] !== undefined ? ZOOMS.map((zoom) => numberOf(layer.layout?.['text-size'], {zoom}) ?? 99) : [],
  );
  const smallest = Math.min(...sizes);
  // The numbers of motorways.
  expect(smallest).toBe(10.5);
  const guards = LAYERS.filter((layer) => layer.type === 'symbol' && layer.layout?.['icon-image'] === 'guard');
  const along = guards.filter(({layout}) => (layout as Values)['symbol-placement'] === 'line');
  expect(along.length).toBeGreaterThan(4);
  expect(along.filter(({layout}) => Number((layout as Values)['symbol-spacing']) >= smallest).map(({id}) => id)).toEqual([]);
  // They take the room of the line and its halo, not more: the mark measures 8 px, the border’s stitch lies in a groove of 5.
  expect(along.filter(({layout}) => 8 * Number((layout as Values)['icon-size'] ?? 1) > 8).map(({id}) => id)).toEqual([]);
  // They all stand, whatever stands there.
  expect(guards.filter(({layout}) => (layout as Values)['icon-allow-overlap'] !== true).map(({id}) => id)).toEqual([]);
  for (const id of ['context-outline-guard', 'context-seam-guard'])
    expect([false, true].map((inset) => String(drawn(id, 'visibility', {state: {inset}})))).toEqual(['visible', 'none']);
});

test('marks along the edge of the picture touch: each takes half a step before and behind it, along its own edge alone', () => {
  const padding = (kind: string): number[] => {
    const found = drawn('context-edge-guard', 'icon-padding', {feature: {kind}}) as {values?: number[]} | number[];
    return Array.isArray(found) ? found : found.values!;
  };
  // Top, right, bottom, left.
  expect(padding('level')).toEqual([0, EDGE_STEP_PX / 2, 0, EDGE_STEP_PX / 2]);
  expect(padding('upright')).toEqual([EDGE_STEP_PX / 2, 0, EDGE_STEP_PX / 2, 0]);
  expect(padding('block')).toEqual([0, 0, 0, 0]);
});

test('the zooms of the visual design: hatch and inner boundaries from 6.9, region names fade at 10.5, motorways from 8, rail from 7', () => {
  const span = (id: string) => [layerOf(id).minzoom ?? 0, layerOf(id).maxzoom ?? 24];
  expect(span('euregio-hatch')).toEqual([6.9, 24]);
  expect(span('context-region-name')).toEqual([7, 10.5]);
  expect([span('context-motorway')[0], span('context-rail')[0]]).toEqual([8, 7]);
  // One shape from afar, municipalities near by: never both, never neither.
  expect(span('euregio-territory')[1]).toBe(span('euregio-fill')[0]);
  expect(span('twente-territory')[1]).toBe(span('twente-fill')[0]);
  // The names of the states: in their middle up to 6.9, then in pairs at the border.
  expect(span('context-country-name')[1]).toBe(6.9);
  // Seats of the two projects that the memo is about, then of all, with how many and the name of the town; alone all of them from afar.
  const every = span('interreg-main-seat')[1]!;
  expect([span('interreg-town'), span('interreg-town-name'), span('interreg-town-alone')]).toEqual([
    [every, 24],
    [every, 24],
    [4, every],
  ]);
  expect([span('interreg-town-alone-name')[1], span('interreg-main-seat')[0]! < every, every < 10]).toEqual([every, true, true]);
  // Towns: the larger the earlier, in the territory and around it.
  for (const side of ['inside', 'outside']) {
    const from = [1, 2, 3, 4, 5].map((rank) => span(`context-town-${side}-${rank}`)[0]!);
    expect([side, from]).toEqual([side, from.toSorted((a, b) => a - b)]);
  }
});

test('NEDERLAND and DUITSLAND face each other across the border: each moved away from it, one to the left, one to the right, at one height', () => {
  for (const layer of LAYERS.filter(({id}) => id.startsWith('context-country-pair-'))) {
    const at = (anchor: string): readonly number[] => {
      const found = evaluated(valuesOf(layer)['text-offset'], {feature: {anchor}}) as {values?: number[]} | number[];
      return Array.isArray(found) ? found : found.values!;
    };
    // The anchor is the side of the name at the point.
    const [left, right] = [at('right'), at('left')];
    expect([layer.id, left[0]! < 0, right[0]! > 0, left[1]]).toEqual([layer.id, true, true, right[1]]);
    expect([layer.id, left[0]]).toEqual([layer.id, -right[0]!]);
    // In the hall the points alone decide. On a screen the southern pair makes way upwards for Vreden, the northern one downwards for Hardenberg.
    if (layer.id.endsWith('-2')) expect(left[1]).toBe(0);
    else expect([layer.id, Math.sign(left[1]!)]).toEqual([layer.id, layer.id.endsWith('-35') ? -1 : 1]);
  }
});

/** Lines that stand on a wider one. */
const CASINGS = ['context-way', 'interreg-corridor', 'interreg-corridor-first', 'networks-line'].map((line) => [`${line}-casing`, line] as const);

test('an outline is drawn round what is chosen and what the pointer is on, heavier than the boundary below it', () => {
  const width = (id: string, zoom: number, state: Partial<GlobalState> = {}): number => Number(drawn(id, 'line-width', {zoom, state}));
  for (const zoom of [7, 8, 9, 10, 12, 14]) {
    expect(width('context-hover-area', zoom)).toBeCloseTo(width('context-municipality-line', zoom) + 1, 6);
    for (const id of ['context-selected-municipalities', 'context-selected-districts'])
      expect(width(id, zoom)).toBeGreaterThan(width('context-municipality-line', zoom));
    // A casing is seen on both sides of its line.
    for (const [casing, line] of CASINGS) expect(width(casing, zoom)).toBeGreaterThan(width(line, zoom));
  }
  const shown = (areas: readonly string[]): string[] =>
    ['context-selected-municipalities', 'context-selected-districts', 'context-selected-territory'].filter((id) =>
      draws(layerOf(id), {feature: {id: 'losser'}, state: {areas}}),
    );
  expect([shown([]), shown(['losser']).length, shown(['borne'])]).toEqual([[], 3, []]);
});

test('at every zoom Twente has the heaviest line, then the EUREGIO; boundaries, railways and motorways are finer, and no line jumps', () => {
  const width = (id: string, zoom: number): number => Number(drawn(id, 'line-width', {zoom}));
  for (const zoom of ZOOMS.filter((at) => at >= 8)) {
    const [twente, euregio] = [width('twente-line', zoom), width('euregio-line', zoom)];
    expect([zoom, twente > euregio]).toEqual([zoom, true]);
    for (const id of ['context-municipality-line', 'context-rail', 'context-motorway']) expect([zoom, id, width(id, zoom) < euregio]).toEqual([zoom, id, true]);
    for (const id of ['context-river', 'context-canal']) expect([zoom, id, width(id, zoom) < twente]).toEqual([zoom, id, true]);
    // The seam is finer than its groove, on both sides of it.
    expect([zoom, width('context-groove', zoom) > width('context-seam', zoom) + 1.5]).toEqual([zoom, true]);
  }
  // A quarter of a zoom nearer is 19 % nearer: nothing grows much faster than the land itself.
  const jumps = LAYERS.flatMap((layer) => {
    if (layer.type !== 'line' || layer.paint?.['line-width'] === undefined) return [];
    const widths = ZOOMS.filter((zoom) => zoom >= Math.max(layer.minzoom ?? 0, 5)).map((zoom) => numberOf(layer.paint?.['line-width'], {zoom}));
    return widths.some((now, at) => at > 0 && now !== null && Number(widths[at - 1]) > 0 && now / Number(widths[at - 1]) > 1.25) ? [layer.id] : [];
  });
  expect(jumps).toEqual([]);
});

test('what lies below another appears no later than it: grooves and casings, fills and their hatch', () => {
  const from = (id: string): number => layerOf(id).minzoom ?? 0;
  expect(from('context-groove')).toBeLessThan(6);
  expect(from('context-seam')).toBeLessThanOrEqual(from('context-groove'));
  for (const [casing, line] of CASINGS) expect([casing, from(casing)]).toEqual([casing, from(line)]);
});

test('what is chosen along a railway or road is drawn once: as the corridor of a project, or as a way of its own', () => {
  const shown = (id: string, project: string): string[] =>
    ['context-way', 'interreg-corridor'].filter((layer) => draws(layerOf(layer), {feature: {id, mode: 'rail'}, state: {selected: id, project}}));
  expect(shown('rb64', '')).toEqual(['context-way']);
  expect(shown('goederencorridor', 'goederencorridor')).toEqual(['interreg-corridor']);
});
