import type {LayerSpecification} from 'maplibre-gl';
import {beforeAll, describe, expect, test, vi} from 'vitest';
import {FIRST_GLOBAL_STATE, globalStateOf, nearnessAt} from '../global-state.ts';
import {LAYERS} from '../style.ts';
import {catalogue, viewOf} from '../testing.ts';
import {LateLayers, type LayerIndex, readLayersLate, type WithLayerIndexes} from './late-layers.ts';

const SOURCES = [...new Set(LAYERS.flatMap((layer) => ('source' in layer ? [layer.source as string] : [])))];
const stateOf = (place: string | null, lens = false) => ({...FIRST_GLOBAL_STATE, ...globalStateOf(catalogue, viewOf(place, lens), nearnessAt(8), 1)});
const familiesOf = (index: LayerIndex, source: string): unknown =>
  Object.fromEntries(
    Object.entries((index.familiesBySource?.[source] ?? {}) as Record<string, {id: string}[][]>).map(([layer, families]) => [
      layer,
      families.map((family) => family.map(({id}) => id)),
    ]),
  );
const allFamilies = (index: LayerIndex): unknown => SOURCES.map((source) => [source, familiesOf(index, source)]);

/** MapLibre's own worker, as it is, without a thread of its own. */
let worker: WithLayerIndexes;
beforeAll(async () => {
  class Scope {
    worker: unknown;
    readonly addEventListener = (): void => undefined;
  }
  const scope = new Scope();
  vi.stubGlobal('WorkerGlobalScope', Scope);
  vi.stubGlobal('self', scope);
  await import('maplibre-gl/dist/maplibre-gl-worker.mjs');
  worker = scope.worker as WithLayerIndexes;
});

/** An index as MapLibre has it, one that reads late, and the layers that the latter has read. */
function both(): {plain: LayerIndex; late: LateLayers; read: () => string[]} {
  // oxlint-disable no-underscore-dangle -- MapLibre's name
  const own = worker._getLayerIndex(`own ${Math.random()}`);
  const update = vi.spyOn(own, 'update');
  const isWhole = ({paint, layout}: LayerSpecification): boolean => paint !== undefined || Object.keys(layout ?? {}).length > 1;
  const read = (): string[] => [...new Set(update.mock.calls.flatMap(([layers]) => layers.filter(isWhole).map(({id}) => id)))];
  return {plain: worker._getLayerIndex(`plain ${Math.random()}`), late: new LateLayers(own), read};
  // oxlint-enable no-underscore-dangle
}

describe('what draws a tile is what MapLibre’s own index says', () => {
  test.each([
    ['at first', null, false],
    ['with a city chosen', 'emsdetten', false],
    ['with a project chosen', 'goederencorridor', false],
    ['under the lens', 'enschede', true],
  ] as const)('%s', (_, place, lens) => {
    const {plain, late} = both();
    for (const index of [plain, late]) index.replace(LAYERS, stateOf(place, lens));
    expect(allFamilies(late)).toEqual(allFamilies(plain));
  });

  test('when something else is chosen, and its layers are sent anew', () => {
    const {plain, late} = both();
    const hiding = LAYERS.filter(({layout}) => layout?.visibility !== undefined);
    for (const index of [plain, late]) {
      const state: Record<string, unknown> = {...stateOf(null)};
      index.replace(LAYERS, state);
      const before = allFamilies(index);
      Object.assign(state, stateOf('enschede', true));
      index.update(hiding, [], state);
      expect(allFamilies(index)).not.toEqual(before);
    }
    expect(allFamilies(late)).toEqual(allFamilies(plain));
  });

  test('when layers go, whether they were read or not', () => {
    const gone = ['context-rail', 'context-municipality-line', ...LAYERS.filter((layer) => 'source' in layer && layer.source === 'lens').map(({id}) => id)];
    const {plain, late} = both();
    for (const index of [plain, late]) {
      index.replace(LAYERS, stateOf('enschede', true));
      familiesOf(index, 'region');
      index.update([], gone, stateOf('enschede', true));
    }
    expect(allFamilies(late)).toEqual(allFamilies(plain));
    expect(familiesOf(late, 'lens')).toEqual({});
  });

  test('and a new style leaves nothing of the one before', () => {
    const {late, read} = both();
    late.replace(LAYERS, stateOf(null));
    late.replace(
      LAYERS.filter((layer) => 'source' in layer && layer.source === 'region'),
      stateOf(null),
    );
    expect(familiesOf(late, 'marks')).toEqual({});
    expect(read()).toEqual([]);
  });
});

test('nothing is read before a tile asks for it, and of a source only what is shown', () => {
  const {late, read} = both();
  late.replace(LAYERS, stateOf(null));
  expect(read()).toEqual([]);
  void late.familiesBySource['region'];
  const region = LAYERS.filter((layer) => 'source' in layer && layer.source === 'region').map(({id}) => id);
  expect(read().filter((id) => !region.includes(id))).toEqual([]);
  const seen = read();
  for (const source of SOURCES) void late.familiesBySource[source];
  // Nothing is chosen, compared or looked at through the lens. What an area has of it is drawn or not by its state, so that no choice has the land read anew.
  expect(read().filter((id) => /lens|selected|chosen|tied|interreg-seat/.test(id) && !region.includes(id))).toEqual([]);
  expect(read().length).toBeGreaterThan(seen.length);
});

test('a layer is read once, until it is sent anew', () => {
  const {late} = both();
  late.replace(LAYERS, stateOf(null));
  void late.familiesBySource['region'];
  // oxlint-disable-next-line no-underscore-dangle -- MapLibre's name
  const [id, layer] = Object.entries(late._layers)[0]!;
  void late.familiesBySource['region'];
  // oxlint-disable-next-line no-underscore-dangle -- as above
  expect(late._layers[id]).toBe(layer);
  late.update(
    LAYERS.filter((one) => one.id === id),
    [],
    stateOf(null),
  );
  void late.familiesBySource['region'];
  // oxlint-disable-next-line no-underscore-dangle -- as above
  expect(late._layers[id]).not.toBe(layer);
});

test('every map of a worker has one index, which reads late', () => {
  readLayersLate(worker);
  // oxlint-disable no-underscore-dangle -- MapLibre's name
  const first = worker._getLayerIndex('one map');
  expect(first).toBeInstanceOf(LateLayers);
  expect(worker._getLayerIndex('one map')).toBe(first);
  expect(worker.layerIndexes['one map']).toBe(first);
  expect(worker._getLayerIndex('another map')).not.toBe(first);
  expect(first.familiesBySource!['region']).toBeUndefined();
  // oxlint-enable no-underscore-dangle
});
