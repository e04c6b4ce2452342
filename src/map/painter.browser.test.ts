import './blank-graphics.js';
import type {GeoJSONSource} from 'maplibre-gl';
import type {FeatureCollection, Point} from 'geojson';
import {afterEach, expect, test} from 'vitest';
import {viewAlone} from './alone.ts';
import {catalogue, drawn, FIRST, HEIGHT, show, WIDTH} from './browser-testing.ts';
import type {EuregioMap} from './euregio-map.ts';

type Mark = {readonly offset: readonly [number, number]; readonly size: number};

/** The box round all marks that keep names off, as they stand in the picture: left, top, right, bottom; empty: there are none. */
async function guarded(element: EuregioMap): Promise<number[]> {
  const map = element.map!;
  const {features} = (await map.getSource<GeoJSONSource>('picture-edge')!.getData()) as FeatureCollection<Point, Mark>;
  const at = features.map(({geometry: {coordinates}, properties: {offset, size}}) => {
    const {x, y} = map.project(coordinates as [number, number]);
    return [x + offset[0] * size, y + offset[1] * size] as const;
  });
  if (at.length === 0) return [];
  const [xs, ys] = [at.map(([x]) => x), at.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(Math.round);
}

/** One pixel within the picture. */
const EDGE = [1, 1, WIDTH - 1, HEIGHT - 1];

afterEach(() => document.body.replaceChildren());

test(
  'wherever the map comes to rest names are kept off the edge of its picture, also where something on it changes on the way',
  {timeout: 60_000},
  async () => {
    const element = await show();
    const map = element.map!;
    await drawn(element);
    expect(await guarded(element)).toEqual(EDGE);
    // Hengelo, Malmö, and twice where the edge is the same as before.
    const places: readonly [number, number, number][] = [
      [6.79, 52.27, 9],
      [7.63, 51.96, 10.4],
      [4.37, 50.84, 7],
      [13, 55.6, 4.2],
      [6.79, 52.27, 9],
      [6.79, 52.27, 9],
    ];
    for (const [lng, lat, zoom] of places) {
      // A panel opens and closes while the picture moves; each asks for the edge to be kept anew.
      element.padding = {top: 0, right: 0, bottom: 80, left: 0};
      map.jumpTo({center: [lng, lat], zoom});
      element.padding = {top: 0, right: 0, bottom: 0, left: 0};
      await element.updateComplete;
      await drawn(element);
      expect([lng, zoom, await guarded(element)]).toEqual([lng, zoom, EDGE]);
      map.easeTo({center: [lng + 0.3, lat], duration: 120});
      element.highlighted = element.highlighted === null ? 'hengelo' : null;
      await new Promise((resolve) => map.once('moveend', resolve));
      await drawn(element);
      expect([lng, zoom, await guarded(element)]).toEqual([lng, zoom, EDGE]);
    }
  },
);

test('a popup that comes keeps names off its place, in the frame in which it has its size; when it goes they may stand there', {timeout: 60_000}, async () => {
  const element = await show();
  await drawn(element);
  const blocks = async (): Promise<number> => {
    const {features} = (await element.map!.getSource<GeoJSONSource>('picture-edge')!.getData()) as FeatureCollection<Point, Mark & {readonly kind: string}>;
    return features.filter(({properties: {kind}}) => kind === 'block').length;
  };
  expect(await blocks()).toBe(0);
  const popup = document.createElement('div');
  popup.slot = 'popup';
  Object.assign(popup.style, {inlineSize: '200px', blockSize: '100px'});
  element.view = viewAlone(catalogue, {...FIRST, place: 'fmo'});
  element.popupAt = 'edge';
  element.append(popup);
  await drawn(element);
  // Two squares of 100 px cover 200 × 100.
  await expect.poll(blocks).toBe(2);
  element.popupAt = null;
  await drawn(element);
  await expect.poll(blocks).toBe(0);
});

test('while the picture moves no edge runs across it', {timeout: 60_000}, async () => {
  const element = await show();
  const map = element.map!;
  await drawn(element);
  // Longer than any machine takes for what follows; it is ended here.
  map.easeTo({center: [7.6, 52], duration: 600_000});
  element.padding = {top: 0, right: 0, bottom: 80, left: 0};
  await element.updateComplete;
  await new Promise((resolve) => map.once('render', resolve));
  expect(await guarded(element)).toEqual([]);
  map.stop();
  await drawn(element);
  expect(await guarded(element)).toEqual(EDGE);
});

test('a map with something over all of it follows when it is seen again, with the last of what was asked for', {timeout: 60_000}, async () => {
  const element = await show();
  const language = (): unknown => element.map!.getGlobalState()['language'];
  element.covered = true;
  element.view = viewAlone(catalogue, {...FIRST, lang: 'de'});
  await element.updateComplete;
  element.view = viewAlone(catalogue, {...FIRST, lang: 'en'});
  await new Promise((resolve) => element.map!.once('idle', resolve));
  expect(language()).toBe('nl');
  element.covered = false;
  await element.updateComplete;
  expect(language()).toBe('en');
});

test('a jump has its edge in one go: where the worker is busy names would be placed without one for as long', {timeout: 60_000}, async () => {
  const element = await show();
  const map = element.map!;
  await drawn(element);
  const source = map.getSource<GeoJSONSource>('picture-edge')!;
  const {setData} = source;
  const sent: number[] = [];
  source.setData = (data) => {
    sent.push((data as FeatureCollection).features.length);
    return setData.call(source, data);
  };
  map.jumpTo({center: [4.37, 50.84], zoom: 7});
  await drawn(element);
  expect(sent).toHaveLength(1);
  expect(await guarded(element)).toEqual(EDGE);
});

test('names keep their side of the mark while the reader moves the map, and take the best one for another choice', {timeout: 60_000}, async () => {
  const element = await show();
  const map = element.map!;
  await drawn(element);
  /** Of how many names MapLibre knew where they stood, when it last placed them. */
  const remembered = (): number => {
    const {prevPlacement} = map.style.placement as unknown as {prevPlacement?: {variableOffsets: object}};
    return Object.keys(prevPlacement!.variableOffsets).length;
  };
  map.panBy([40, 0], {duration: 0}, {originalEvent: new Event('drag')});
  await drawn(element);
  expect(remembered()).toBeGreaterThan(4);
  element.view = viewAlone(catalogue, {...FIRST, place: 'hengelo'});
  await drawn(element);
  expect(remembered()).toBe(0);
});
