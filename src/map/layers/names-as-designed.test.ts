import {createExpression} from '@maplibre/maplibre-gl-style-spec';
import type {SymbolLayerSpecification} from 'maplibre-gl';
import {expect, test} from 'vitest';
import {COLOURS} from '../../catalogue/topics.ts';
import {placesAbout} from '../expressions.ts';
import {FIRST_GLOBAL_STATE, type GlobalState} from '../global-state.ts';
import {LAYERS} from '../style.ts';

/* How names stand: around their mark, along their line, clear of what lies below them. */

const symbols = LAYERS.filter((layer): layer is SymbolLayerSpecification => layer.type === 'symbol');
const written = symbols.filter(({layout}) => layout?.['text-field'] !== undefined);
const along = (layer: SymbolLayerSpecification): boolean => layer.layout?.['symbol-placement'] === 'line';

const FEATURE = {id: 'x', kind: 'x', set: 'x', count: 2, beside: '', west: false, spot: true};
const STATES: readonly Partial<GlobalState>[] = [{}, {scale: 2, hall: true}, {lens: true}, {selected: 'x'}, {project: 'p'}];

function evaluated(value: unknown, zoom: number, state: Partial<GlobalState>, feature: object = FEATURE): unknown {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return value;
  const made = createExpression(value, 'value', null, {...FIRST_GLOBAL_STATE, ...state} as never);
  if (made.result === 'error') return value;
  return made.value.evaluate({zoom} as never, {type: 1, properties: feature} as never, {});
}

interface NamePlace {
  /** The side of the name that is at the mark. */
  readonly anchor: string;
  /** To the right and down, in ems. */
  readonly offset: readonly [number, number];
}

/** The places that a layer tries, in their order. */
function placesOf({layout = {}}: SymbolLayerSpecification, zoom: number, state: Partial<GlobalState>, feature: object = FEATURE): NamePlace[] {
  const found = evaluated(layout['text-variable-anchor-offset'], zoom, state, feature) as
    | {readonly values?: readonly unknown[]}
    | readonly unknown[]
    | undefined;
  const list = found === undefined ? [] : Array.isArray(found) ? found : ((found as {readonly values?: readonly unknown[]}).values ?? []);
  return Array.from({length: list.length / 2}, (_, at) => ({anchor: String(list[2 * at]), offset: list[2 * at + 1] as [number, number]}));
}

const ZOOMS = [3, 5.5, 7, 8, 9, 10, 12];
const placed = written.filter(({layout}) => layout?.['text-variable-anchor-offset'] !== undefined);

/** These stand on a point that nothing marks. */
const NAMES_OF_AREAS = /country-name|district-name|region-name|^twente-name/;

test('a name tries every side of its mark, but Hengelo’s, to the right of which is Enschede, and that of what the lens lies on', () => {
  for (const layer of placed.filter(({id}) => !id.startsWith('context-lens-point') && !NAMES_OF_AREAS.test(id) && !id.includes('-afar')))
    for (const zoom of ZOOMS)
      for (const state of STATES) {
        const sides = new Set(placesOf(layer, zoom, state).map(({anchor}) => anchor));
        const needed = ['mont-netwerkstad', 'partners-start'].includes(layer.id) ? ['right', 'top'] : ['left', 'right', 'top', 'bottom'];
        expect([layer.id, zoom, needed.filter((side) => !sides.has(side))]).toEqual([layer.id, zoom, []]);
      }
});

test('a name stands beside its mark, not somewhere: half a line off or more, and at most three', () => {
  for (const layer of placed.filter(({id}) => !NAMES_OF_AREAS.test(id)))
    for (const zoom of ZOOMS)
      for (const state of STATES)
        for (const {anchor, offset} of placesOf(layer, zoom, state)) {
          const far = Math.hypot(...offset);
          expect([layer.id, anchor, offset, far >= 0.5, far <= 3]).toEqual([layer.id, anchor, offset, true, true]);
        }
});

test('on both sides a name stands equally far from its mark, but for what makes room for a diamond to its right', () => {
  const first = (layer: SymbolLayerSpecification, side: string): readonly [number, number] | undefined =>
    placesOf(layer, 8, {}).find(({anchor}) => anchor === side)?.offset;
  const strays = placed.filter((layer) => {
    if (layer.id.startsWith('mont-')) return false;
    const [left, right, top, bottom] = ['left', 'right', 'top', 'bottom'].map((side) => first(layer, side));
    return (left && right && left[0] !== -right[0]) || (top && bottom && top[1] !== -bottom[1]);
  });
  expect(strays.map(({id}) => id)).toEqual([]);
  // Level with the mark, or straight above and below it.
  for (const layer of placed.filter(({id}) => !id.startsWith('mont-') && !id.startsWith('context-lens-point') && !NAMES_OF_AREAS.test(id)))
    for (const [side, axis] of [
      ['left', 1],
      ['right', 1],
      ['top', 0],
      ['bottom', 0],
    ] as const) {
      const offset = first(layer, side);
      if (offset) expect([layer.id, side, Math.abs(offset[axis]) <= 0.1]).toEqual([layer.id, side, true]);
    }
});

test('a name along a line stands above it, that of a water below, where its bank is not struck through; closer than a line of text', () => {
  const lines = written.filter(along).filter(({layout}) => layout?.['text-offset'] !== undefined);
  expect(lines.length).toBeGreaterThan(3);
  for (const {id, layout} of lines) {
    const found = evaluated(layout?.['text-offset'], 8, {}) as {readonly values?: readonly number[]} | readonly number[];
    const [right, down] = (Array.isArray(found) ? found : ((found as {readonly values?: readonly number[]}).values ?? [])) as readonly [number, number];
    expect([id, right, Math.abs(down) >= 0.3 && Math.abs(down) <= 1, down > 0]).toEqual([id, 0, true, id === 'context-water-name-line']);
  }
});

test('every name has a halo as the visual design has it, 1.4 to 1.9 px wide and a little blurred, but numbers in a mark', () => {
  const strays = written.flatMap(({id, paint = {}}) => {
    const width = paint['text-halo-width'];
    return typeof width === 'number' && width >= 1.4 && width <= 1.9 && paint['text-halo-blur'] === 0.4 && paint['text-halo-color'] !== undefined ? [] : [id];
  });
  // The count in a diamond lies on its yellow, a motorway’s number on its plate, the name of a sea or a state, in wide letters, on nothing but it.
  expect(
    strays.filter(
      (id) =>
        ![
          'interreg-town',
          'interreg-town-alone',
          'context-sea-name',
          'context-motorway-number',
          'context-country-name',
          'context-country-name-near',
          'context-country-name-lens',
        ].includes(id),
    ),
  ).toEqual([]);
});

test('a mark always stands, whatever lies there: only a town gives way to an outline’s name', () => {
  const marks = symbols.filter(({layout}) => layout?.['icon-image'] !== undefined && layout['icon-image'] !== 'guard');
  expect(marks.length).toBeGreaterThan(15);
  expect(
    marks.filter(({layout}) => layout?.['icon-allow-overlap'] !== true).flatMap(({id, layout}) => (layout?.['icon-overlap'] === 'cooperative' ? [] : [id])),
  ).toEqual([]);
});

test('a mark with a name stands without it where there is no room, and one of a spot on the map pushes no name away', () => {
  const both = written.filter(({layout}) => layout?.['icon-allow-overlap'] === true && layout['text-allow-overlap'] !== true);
  expect(both.length).toBeGreaterThan(8);
  expect(both.filter(({layout}) => layout?.['text-optional'] !== true).map(({id}) => id)).toEqual([]);
  const spots = written.filter(({id}) => id.startsWith('context-landmark'));
  expect(spots.map(({layout}) => layout?.['icon-ignore-placement'])).toEqual([true, true, true]);
});

test('a mark is drawn about as large as its picture is made: no less than half, no more than a third larger, at any zoom and for any count', () => {
  const marks = symbols.filter(({layout}) => layout?.['icon-image'] !== undefined && layout['icon-image'] !== 'guard' && layout['icon-size'] !== undefined);
  const strays = marks.flatMap((layer) =>
    [Math.max(layer.minzoom ?? 0, 3), 7, 8, 9, 12, 14]
      .filter((zoom) => zoom >= (layer.minzoom ?? 0) && zoom < (layer.maxzoom ?? 24))
      .flatMap((zoom) =>
        [1, 5, 30].flatMap((count) => {
          const size = evaluated(layer.layout?.['icon-size'], zoom, {}, {...FEATURE, count, size: 1});
          return typeof size === 'number' && (size < 0.5 || size > 4 / 3) ? [`${layer.id} ${zoom} ${count}: ${size}`] : [];
        }),
      ),
  );
  expect(marks.length).toBeGreaterThan(15);
  expect(strays).toEqual([]);
});

test('a chosen spot has a larger and bolder name than others, to the right of its ring first, and has it in any case', () => {
  const layout = (id: string) => symbols.find((layer) => layer.id === id)!.layout!;
  const [chosen, other] = [layout('context-landmark-selected'), layout('context-landmark')];
  const size = (of: typeof chosen): number => Number(evaluated(of['text-size'], 9, {}));
  expect([size(chosen), size(other)]).toEqual([14, 12.5]);
  expect([String(chosen['text-font']), String(other['text-font'])].map((font) => /Semibold|600/i.test(font))).toEqual([true, false]);
  expect([chosen['text-allow-overlap'], other['text-allow-overlap']]).toEqual([true, false]);
  const first = (id: string, feature: object = FEATURE): NamePlace =>
    placesOf(
      symbols.find((layer) => layer.id === id)!,
      9,
      {},
      feature,
    )[0]!;
  expect([first('context-landmark-selected').anchor, first('context-landmark').anchor]).toEqual(['left', 'left']);
  expect(first('context-landmark-selected').offset[0]).toBeGreaterThan(first('context-landmark').offset[0]);
});

test('a mark that stands above its point has its name level with it, 25 px up', () => {
  for (const id of ['context-landmark-selected', 'context-landmark', 'context-landmark-tied']) {
    const layer = symbols.find((one) => one.id === id)!;
    const beside = placesOf(layer, 9, {}, {...FEATURE, lifted: true}).filter(({anchor}) => anchor === 'left' || anchor === 'right');
    expect(beside.map(({offset}) => Math.round(offset[1] * Number(evaluated(layer.layout!['text-size'], 9, {}))))).toEqual([-25, -25]);
    expect(String(evaluated(layer.layout!['icon-image'], 9, {}, {...FEATURE, lifted: true}))).toMatch(/^landmark-lifted/);
  }
});

test('the name of what has no mark, as a Kreis, stands in its middle, or about there', () => {
  const around = (spot: boolean) =>
    placesOf(
      symbols.find(({id}) => id === 'context-selected-name')!,
      9,
      {},
      {...FEATURE, spot, unmarked: false},
    );
  expect(around(true)[0]).toEqual({anchor: 'left', offset: [1, 0]});
  expect(new Set(around(false).map(({anchor}) => anchor))).toEqual(new Set(['center']));
  expect(around(false)[0]!.offset).toEqual([0, 0]);
});

test('before the name of what is chosen the marks take their room that are always drawn: diamonds near by and from afar, squares of cities', () => {
  const at = (id: string): number => LAYERS.findIndex((layer) => layer.id === id);
  const names = ['partners-end-subject', 'context-selected-name', 'context-landmark-selected', 'networks-selected', 'networks-city-selected'];
  const guards = ['interreg-beside-guard', 'interreg-main-guard', 'mont-mark-guard'];
  expect(Math.min(...guards.map(at))).toBeGreaterThan(Math.max(...names.map(at)));
  const shown = (id: string, state: Partial<GlobalState>): string => String(evaluated(symbols.find((layer) => layer.id === id)!.layout!.visibility, 8, state));
  // In a first view no name is moved for them.
  for (const id of ['interreg-main-guard', 'mont-mark-guard']) expect([id, shown(id, {}), shown(id, {selected: 'x'})]).toEqual([id, 'none', 'visible']);
  // On a screen of 2560 × 1440 Hengelo, where the way to Malmö begins, has its name; on smaller ones the ends of near ties lie beside the squares.
  const withTie = (scale: number): unknown => shown('mont-mark-guard', {selected: 'malmo', tied: ['hengelo'], scale});
  expect([withTie(4 / 3), withTie(1)]).toEqual(['none', 'visible']);
  // At each zoom at which a diamond is drawn it has one.
  const zooms = (id: string): readonly number[] => [
    symbols.find((layer) => layer.id === id)!.minzoom ?? 0,
    symbols.find((layer) => layer.id === id)!.maxzoom ?? 24,
  ];
  expect([zooms('interreg-main-guard'), zooms('interreg-beside-guard')]).toEqual([zooms('interreg-main-seat'), zooms('interreg-town')]);
});

test('the arc of what is chosen strikes out no name of a region, a state or a sea: it takes its room before them, and after towns', () => {
  const at = (id: string): number => LAYERS.findIndex((layer) => layer.id === id);
  const guard = at('partners-arc-near-guard');
  const names = ['context-region-name', 'context-country-name', 'context-country-name-near', 'context-sea-name'];
  expect(names.filter((id) => at(id) < 0 || at(id) > guard)).toEqual([]);
  expect(['context-town-inside-1', 'mont-city', 'partners-end'].filter((id) => at(id) < guard)).toEqual([]);
});

test('every state has its name from 3.9 to 8.5; above 6.9, where they stand at the border, those two do not', () => {
  const named = (country: string, zoom: number, lens: boolean): string[] =>
    symbols
      .filter(({id, minzoom = 0, maxzoom = 24}) => id.startsWith('context-country-name') && zoom >= minzoom && zoom < maxzoom)
      .filter(({filter, layout}) => {
        const feature = {kind: 'country', name_en: country};
        return evaluated(filter, zoom, {lens}, feature) === true && String(evaluated(layout!.visibility, zoom, {lens}, feature)) === 'visible';
      })
      .map(({id}) => id);
  const counts = (country: string, lens: boolean): number[] => [4, 6.8, 7, 8.4, 8.6].map((zoom) => named(country, zoom, lens).length);
  for (const country of ['Denmark', 'Sweden'])
    for (const lens of [false, true]) expect([country, lens, counts(country, lens)]).toEqual([country, lens, [1, 1, 1, 1, 0]]);
  expect([counts('Germany', false), counts('Germany', true)]).toEqual([
    [1, 1, 0, 0, 0],
    [1, 1, 1, 1, 0],
  ]);
});

test('the name of a Kreis stands in its middle where there is room, else around it', () => {
  const layers = symbols.filter(({id}) => id.includes('district-name'));
  expect(layers.length).toBeGreaterThan(0);
  for (const layer of layers) {
    const away = placesOf(layer, 8, {}).map(({offset}) => Math.max(...offset.map(Math.abs)));
    expect([layer.id, away[0], Math.max(...away) > 2, away.at(-1)! >= away[0]!]).toEqual([layer.id, 0, true, true]);
  }
});

test('the end of a link that the picture is about bears its name in any case, others where there is room', () => {
  const over = (id: string): unknown => symbols.find((layer) => layer.id === id)?.layout?.['text-allow-overlap'] ?? false;
  expect(['partners-end-subject', 'partners-end', 'partners-end-other', 'partners-end-chosen', 'partners-end-lens'].map(over)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a name that lies over others is that of what is chosen, of Twente in the hall, of two that are compared, or a count in its own mark; no other', () => {
  const over = written.filter(({layout}) => STATES.some((state) => evaluated(layout?.['text-allow-overlap'] ?? false, 8, state) === true)).map(({id}) => id);
  expect(over.filter((id) => !/selected|subject|start|tied|twente-name|lens-line-name|^interreg-town(?:-alone)?$/.test(id))).toEqual([]);
});

/** The table of labels of the visual design (section 4): size at zoom 7 and at 9, colour, halo in px. */
test.each([
  ['mont-city', 14, 17, 'mont', 'haloTerritory', 1.9],
  ['mont-netwerkstad', 12, 13.5, 'mont', 'twenteFill', 1.7],
  ['context-town-inside-1', 11.5, 13, 'ink', 'haloTerritory', 1.6],
  ['context-town-inside-5', 11.5, 13, 'ink', 'haloTerritory', 1.6],
  ['context-town-outside-2', 11, 13, 'inkSoft', 'halo', 1.6],
  ['context-region-name', 14, 21, 'euregio', 'haloTerritory', 1.6],
  ['twente-name', 17, 30, 'twente', 'twenteFill', 1.6],
  ['twente-name-2', 17, 30, 'twente', 'twenteFill', 1.6],
  ['context-country-pair-35', 11, 11, 'inkSoft', 'haloTerritory', 1.6],
  ['context-country-pair-25', 11, 11, 'inkSoft', 'haloTerritory', 1.6],
  ['context-water-name', 12.5, 12.5, 'waterText', 'halo', 1.4],
  ['partners-end', 14, 14, 'ink', 'halo', 1.9],
  ['partners-end-subject', 14, 14, 'ink', 'halo', 1.9],
  ['context-selected-name', 14, 14, 'ink', 'haloTerritory', 1.9],
] as const)('%s is written as the table of labels has it', (id, at7, at9, colour, halo, px) => {
  const {layout = {}, paint = {}} = symbols.find((layer) => layer.id === id)!;
  expect([7, 9].map((zoom) => evaluated(layout['text-size'], zoom, {}))).toEqual([expect.closeTo(at7, 6), expect.closeTo(at9, 6)]);
  expect([paint['text-color'], paint['text-halo-color']].map((value) => String(evaluated(value, 8, {})))).toEqual([COLOURS.light[colour], COLOURS.light[halo]]);
  expect(paint['text-halo-width']).toBe(px);
});

test('MONT’s cities are bold, towns medium, those outside regular; regions, seas and waters in italics', () => {
  const fontOf = (id: string): string => JSON.stringify(symbols.find((layer) => layer.id === id)?.layout?.['text-font']);
  expect(fontOf('mont-city')).toMatch(/Bold/);
  expect(fontOf('mont-netwerkstad')).toMatch(/Semi/);
  expect(fontOf('context-town-inside-3')).toMatch(/Medium/);
  expect(fontOf('context-town-outside-3')).toMatch(/Regular/);
  for (const id of ['context-region-name', 'twente-name', 'context-sea-name', 'context-water-name'])
    expect([id, fontOf(id)]).toEqual([id, expect.stringMatching(/Italic/)]);
  const spacing = (id: string): unknown => symbols.find((layer) => layer.id === id)?.layout?.['text-letter-spacing'];
  expect(['context-region-name', 'twente-name', 'context-country-pair-35', 'context-water-name', 'context-country-name'].map(spacing)).toEqual([
    0.1, 0.1, 0.2, 0.06, 0.22,
  ]);
});

test('under the lens, from afar, a town at the other end of a tie lies on no name: the start of the lens has the room', () => {
  const isOver = (id: string, lens: boolean): unknown => evaluated(symbols.find((layer) => layer.id === id)!.layout!['text-allow-overlap'], 4, {lens});
  expect(['partners-tied-afar', 'partners-tied'].flatMap((id) => [isOver(id, false), isOver(id, true)])).toEqual([true, false, true, true]);
});

test('Twente is named, over others where it must be, but not over those of a choice; in the hall and on a screen once', () => {
  const layout = (id: string) => symbols.find((layer) => layer.id === id)!.layout!;
  const isOver = (id: string, selected: string): unknown => evaluated(layout(id)['text-allow-overlap'], 8, {selected});
  // On the smallest phone, of 320 × 568, the first view is at 6.79: there it must not stand beside Twente, where it may find no room.
  expect(symbols.find(({id}) => id === 'twente-name')!.minzoom).toBeLessThan(6.79);
  expect(['', 'regio-twente', 'twenterand'].map((selected) => isOver('twente-name', selected))).toEqual([true, true, false]);
  expect(['', 'twenterand'].map((selected) => isOver('twente-name-2', selected))).toEqual([true, true]);
  const shown = (hall: boolean): string[] => ['twente-name', 'twente-name-2'].filter((id) => String(evaluated(layout(id).visibility, 8, {hall})) === 'visible');
  expect([shown(false), shown(true)]).toEqual([['twente-name'], ['twente-name-2']]);
});

test('the name of what is chosen stands clear of its ring, and is tried farther off as well', () => {
  // The ring is 9.8 px wide with a line of 2.4, in a name of 12 px at zoom 7.5.
  const clear = (9.8 + 1.2) / 12;
  const farOf = (id: string, feature: object): number[] =>
    [7.5, 10].flatMap((zoom) =>
      placesOf(
        symbols.find((layer) => layer.id === id)!,
        zoom,
        {selected: 'x'},
        {...FEATURE, ...feature},
      ).map(({offset}) => Math.hypot(...offset)),
    );
  for (const [id, feature] of [
    ['mont-netwerkstad', {}],
    ['mont-city', {}],
    ['context-selected-name', {spot: true}],
  ] as const) {
    const far = farOf(id, feature);
    expect([id, far.filter((ems) => ems < clear)]).toEqual([id, []]);
    if (id !== 'mont-city') expect([id, Math.max(...far) > 2.5]).toEqual([id, true]);
  }
});

test('the name of an area is tried on its point first, then ever farther, and never farther than it may', () => {
  const tried = placesAbout(3, 1.5).filter((place) => typeof place !== 'string');
  const far = tried.map(([x, y]) => Math.hypot(x / 3, y / 1.5));
  expect(tried[0]).toEqual([0, 0]);
  expect(far).toEqual([...far].sort((a, b) => a - b));
  expect(Math.max(...tried.map(([x]) => x))).toBe(3);
  expect(Math.min(...tried.map(([, y]) => y))).toBe(-1.5);
  // Points of a grid of quarters within a circle of one.
  expect(tried.length).toBe(49);
});

test('of the towns in the territory the larger are named from farther off, at the zooms of the visual design: rank 2 and 3 up to 9.4, then all', () => {
  const from = (side: string) => [1, 2, 3, 4].map((rank) => symbols.find(({id}) => id === `context-town-${side}-${rank}`)!.minzoom!);
  for (const side of ['inside', 'outside']) {
    const [first, second, third, fourth] = from(side) as [number, number, number, number];
    expect([side, first < 6.9, second < 8.2, third > 8.2 && third < 9.4, fourth >= 9.4 && fourth < 10]).toEqual([side, true, true, true, true]);
  }
});

test('the name of a water follows it, above its line; in the hall NEDERLAND stands to the west of Twente, not on it', () => {
  const water = symbols.find(({id}) => id === 'context-water-name')!.layout!;
  const [right, down] = evaluated(water['text-offset'], 8, {}) as readonly [number, number];
  expect([right, down < -0.3 && down > -1, evaluated(water['text-rotate'], 8, {}, {...FEATURE, angle: 17}), water['text-rotation-alignment']]).toEqual([
    0,
    true,
    17,
    'map',
  ]);
  for (const id of ['context-country-name', 'context-country-name-lens']) {
    const layer = symbols.find((one) => one.id === id)!;
    const first = (name: string, hall: boolean): readonly [number, number] => placesOf(layer, 6, {hall}, {...FEATURE, name_en: name})[0]!.offset;
    expect([first('Netherlands', false), first('Germany', false), first('Germany', true)]).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    // Farther west than its name is high, and hardly lower.
    expect([first('Netherlands', true)[0] < -2, Math.abs(first('Netherlands', true)[1]) < 1]).toEqual([true, true]);
  }
});

test('what is chosen bears its name, over others where it fits nowhere; its own outline and arc take their room before it', () => {
  // The last layer is placed first.
  const at = (id: string): number => LAYERS.findIndex((layer) => layer.id === id);
  const names = ['partners-end-subject', 'context-selected-name', 'context-landmark-selected', 'networks-selected', 'networks-city-selected'];
  const guards = ['context-selected-municipalities-own-guard', 'context-selected-districts-own-guard', 'partners-arc-guard'];
  expect(names.map((id) => [id, symbols.find((layer) => layer.id === id)?.layout?.['text-allow-overlap']])).toEqual(names.map((id) => [id, true]));
  expect(Math.min(...guards.map(at))).toBeGreaterThan(Math.max(...names.map(at)));
  // All of these before a town, an arc's name and a city that is not chosen.
  expect(Math.min(...names.map(at))).toBeGreaterThan(Math.max(at('context-town-inside-1'), at('partners-arc-name'), at('mont-city')));
});

test('an arc says where it goes, but not where that is what is chosen: there it stands at the end already', () => {
  const arc = {
    id: 'hengelo-emsdetten',
    set: 'arc',
    kind: 'sister-city',
    from: 'hengelo',
    to: 'emsdetten',
    far: false,
    close: false,
    twente: true,
    memo: true,
    certain: true,
  };
  const said = (state: Partial<GlobalState>): string[] => {
    const shown = {...state, arcs: '|hengelo-emsdetten|', partnersOn: true};
    return symbols.filter(({id, filter}) => id.startsWith('partners-arc-name') && evaluated(filter, 10, shown, arc) === true).map(({id}) => id);
  };
  expect(said({})).toEqual(['partners-arc-name']);
  expect(said({selected: 'emsdetten', related: ['hengelo', 'hengelo-emsdetten']})).toEqual([]);
  expect(said({selected: 'hengelo-emsdetten', related: ['hengelo', 'emsdetten']})).toEqual([]);
  expect(said({selected: 'hengelo', related: ['emsdetten', 'hengelo-emsdetten']})).toEqual(['partners-arc-name-chosen']);
});

test('under the lens the large cities on the way stay, but not in the hall nor in a second picture', () => {
  const shown = (id: string, state: Partial<GlobalState>): boolean =>
    String(evaluated(symbols.find((layer) => layer.id === id)!.layout!.visibility, 8, state)) === 'visible';
  const states: readonly Partial<GlobalState>[] = [{}, {lens: true}, {hall: true}, {hall: true, lens: true}, {lens: true, inset: true}];
  expect(states.map((state) => shown('context-town-outside-1', state))).toEqual([true, true, false, false, false]);
  expect(states.map((state) => shown('context-town-outside-2', state))).toEqual([true, false, false, false, false]);
});
