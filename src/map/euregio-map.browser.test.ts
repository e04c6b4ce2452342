import './blank-graphics.js';
import {afterEach, expect, test, vi} from 'vitest';
import {messagesIn} from '../i18n/messages.ts';
import {viewAlone} from './alone.ts';
import {catalogue, drawn, FIRST, idsAt, next, show} from './browser-testing.ts';
import {project} from './camera/projection.ts';
import {subjectOf} from './camera/subject.ts';
import type {EuregioMap} from './euregio-map.ts';
import type {MapView} from './map-view.ts';

/** Town halls, read off public maps to about 300 m. */
const HENGELO: [number, number] = [6.793, 52.2659];
const TUBBERGEN: [number, number] = [6.786, 52.4072];
const WAIT = 40_000;

const click = (map: EuregioMap, at: [number, number]): void => {
  const {x, y} = map.map!.project(at);
  const canvas = map.map!.getCanvas();
  const box = canvas.getBoundingClientRect();
  const init = {clientX: box.x + x, clientY: box.y + y, bubbles: true, cancelable: true, view: window, button: 0};
  for (const name of ['mousedown', 'mouseup', 'click']) canvas.dispatchEvent(new MouseEvent(name, init));
};

afterEach(() => document.body.replaceChildren());

test('says when its first picture is complete, and has drawn the municipality at its town hall', {timeout: WAIT}, async () => {
  const map = await show();
  expect(map.ready).toBe(true);
  expect(map.hasAttribute('ready')).toBe(true);
  expect(idsAt(map, TUBBERGEN, ['twente-fill'])).toEqual(['tubbergen']);
  expect(map.map!.getCanvas().getAttribute('aria-label')).toBe(messagesIn('nl').app.map);
});

test('has looked at its picture before anybody points at it: the first look unpacks the tiles', {timeout: WAIT}, async () => {
  const {map} = await show();
  const look = vi.spyOn(map!, 'queryRenderedFeatures');
  await expect.poll(() => look.mock.calls.length).toBeGreaterThan(0);
});

test('a view that says the same again is not drawn again', {timeout: WAIT}, async () => {
  const map = await show();
  map.view = structuredClone(map.view);
  expect(map.isUpdatePending).toBe(false);
  map.view = {...map.view, year: 1995};
  expect(map.isUpdatePending).toBe(true);
});

test('the map is written in the fonts of the page, and brings only what the page has not', {timeout: WAIT}, async () => {
  const families = (): string[] => [...document.fonts].map(({family, weight}) => `${family.replaceAll('"', '')} ${weight}`).toSorted();
  await show();
  const own = ['Newsreader Italic 500', 'Source Sans 3 400', 'Source Sans 3 500', 'Source Sans 3 600', 'Source Sans 3 700'];
  expect(families()).toEqual(own);
  // Each of them is there: a name that is drawn too early stays in another font.
  expect([...document.fonts].filter(({status}) => status !== 'loaded').map(({weight}) => weight)).toEqual([]);
  await show();
  expect(families()).toEqual(own);
});

test('a click chooses the most specific thing, with the others one step away; a click on nothing chooses nothing', {timeout: WAIT}, async () => {
  const map = await show();
  const chosen = next(map, 'euregio-select');
  click(map, catalogue.pointOf('hengelo') as [number, number]);
  const {id, others} = await chosen;
  expect(id).toBe('hengelo');
  expect(others).toContain('hengelo-emsdetten');
  expect(others).toContain('regio-twente');
  const none = next(map, 'euregio-select');
  // North of the territory, between Groningen and Oldenburg.
  click(map, [7.6, 52.98]);
  expect((await none).id).toBeNull();
});

test('Enter chooses what lies in the middle', {timeout: WAIT}, async () => {
  const map = await show({
    view: viewAlone(catalogue, {...FIRST, topics: 'twente'}),
    target: {kind: 'camera', camera: {lng: TUBBERGEN[0] + 0.05, lat: TUBBERGEN[1] - 0.02, zoom: 11}},
  });
  const chosen = next(map, 'euregio-select');
  map.map!.getCanvas().dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true}));
  expect((await chosen).id).toBe('tubbergen');
});

test('a topic that is switched off is not drawn, and what is chosen has a ring', {timeout: WAIT}, async () => {
  const map = await show();
  map.view = {...map.view, topics: ['euregio'], selected: 'emsdetten'};
  await map.updateComplete;
  await drawn(map);
  expect(idsAt(map, HENGELO, ['twente-fill', 'mont-city'])).toEqual([]);
  expect(idsAt(map, HENGELO, ['euregio-fill'])).toEqual(['hengelo']);
  expect(idsAt(map, catalogue.pointOf('emsdetten') as [number, number], ['context-selected'])).toEqual(['emsdetten']);
});

test('a choice reads the tiles that it concerns, and none of the land', {timeout: 2 * WAIT}, async () => {
  const read = new Set<string>();
  /** A tile at each reading: source and address. */
  const readings: string[] = [];
  /** The last zoom of which a tile of a source was read. */
  const deepest: Record<string, number> = {};
  const {postMessage} = Worker.prototype;
  Worker.prototype.postMessage = function (
    this: Worker,
    message: {type?: string; data?: {source: string; tileID?: {key: string; canonical: {z: number}}}},
    ...rest: never[]
  ) {
    // MapLibre's names of a tile to be loaded, and to be read anew.
    if (message.data && (message.type === 'LT' || message.type === 'RT')) {
      read.add(message.data.source);
      readings.push(`${message.data.source} ${message.data.tileID?.key}`);
      deepest[message.data.source] = Math.max(deepest[message.data.source] ?? 0, message.data.tileID?.canonical.z ?? 0);
    }
    return (postMessage as (...all: unknown[]) => void).call(this, message, ...rest);
  } as typeof postMessage;
  try {
    const map = await show();
    const first = map.view;
    expect(read.has('region')).toBe(true);
    // The picture stands at zoom 7 or more: what ends before is stretched, not split into its parts.
    expect(map.map!.getZoom()).toBeGreaterThan(7);
    expect(deepest).toMatchObject({names: 6, marks: 6, corridors: 6, 'picture-edge': 4});
    expect(new Set(readings.filter((reading) => reading.startsWith('picture-edge'))).size).toBe(1);
    const after = async (change: Partial<MapView>): Promise<string[]> => {
      read.clear();
      readings.length = 0;
      map.view = {...map.view, ...change};
      await map.updateComplete;
      await drawn(map);
      // Marks that are counted, and what the lens draws and lets grow, come with new data, and are read once more with these; so are names, when it is known which of them stand
      // at the edge of the picture.
      const once = readings.filter((reading) => !(change.lens ? /^(?:counts|lens|names|ties) / : /^counts /).test(reading));
      expect(once.toSorted(), JSON.stringify(change)).toEqual([...new Set(once)].toSorted());
      return [...read].toSorted();
    };
    /** What is read once the new picture stands: the patterns, whose rims MapLibre leaves as they were. */
    const atRest = async (): Promise<string[]> => {
      await map.map!.once('idle');
      return [...read].toSorted();
    };
    expect(await after({scheme: 'dark'})).toEqual([]);
    expect(await atRest()).toEqual(['region']);
    expect(idsAt(map, TUBBERGEN, ['euregio-fill'])).toEqual(['tubbergen']);
    expect(await after({members: {confirmed: ['hengelo'], probable: [], unknown: []}})).toEqual([]);
    expect(idsAt(map, TUBBERGEN, ['euregio-fill'])).toEqual([]);
    expect(await after({members: first.members, scheme: 'light'})).toEqual([]);
    expect(await atRest()).toEqual(['region']);
    expect(await after({topics: first.topics.filter((id) => id !== 'euregio')})).toEqual(['names']);
    expect(await after({topics: first.topics})).toEqual(['names']);
    expect(await after({selected: 'tubbergen'})).toEqual(['chosen', 'corridors', 'counts', 'marks', 'names', 'ties']);
    expect(await after({language: 'de'})).toEqual(['counts', 'marks', 'names', 'ties']);
    // Without arcs there is room for the names of the states at the border: it is known when names are read, not after.
    expect(map.map!.getGlobalState()['pairRooms']).toEqual([]);
    expect(await after({topics: first.topics.filter((id) => id !== 'partners')})).toContain('names');
    expect(map.map!.getGlobalState()['pairRooms']).toEqual([35]);
    expect(await after({topics: first.topics})).toContain('names');
    expect(map.map!.getGlobalState()['pairRooms']).toEqual([]);
    expect(await after({lens: true})).toEqual(['counts', 'lens', 'marks', 'names', 'ties']);
  } finally {
    Worker.prototype.postMessage = postMessage;
  }
});

test('works alone: it loads the facts itself and shows what its attributes say', {timeout: WAIT}, async () => {
  const map = document.createElement('euregio-map');
  for (const [name, value] of [
    ['topics', 'mont'],
    ['lang', 'de'],
    ['place', 'hengelo'],
    ['scheme', 'dark'],
  ] as const)
    map.setAttribute(name, value);
  map.style.setProperty('block-size', '500px');
  const ready = next(map, 'euregio-ready');
  document.body.replaceChildren(map);
  await ready;
  expect(map.view).toMatchObject({topics: ['mont'], language: 'de', selected: 'hengelo', scheme: 'dark'});
  expect(map.map!.getGlobalState()).toMatchObject({language: 'de', scheme: 'dark', alone: 'mont'});
  // CC BY 4.0, section 3(a), and dl-de/by-2-0: whoever shows the data names their makers.
  expect(map.renderRoot.querySelector('.credits')?.textContent).toMatch(/© CBS, Kadaster · © GeoBasis-DE\/BKG/);
});

test('says so when the browser has no WebGL', {timeout: WAIT}, async () => {
  const {getContext} = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.startsWith('webgl') ? null : (getContext as (...all: unknown[]) => unknown).call(this, kind, ...rest);
  } as typeof getContext;
  try {
    const map = Object.assign(document.createElement('euregio-map'), {catalogue, view: viewAlone(catalogue, FIRST)});
    const failed = next(map, 'euregio-error');
    document.body.replaceChildren(map);
    expect((await failed).problem).toBe('no-webgl');
    expect(map.map).toBeNull();
  } finally {
    HTMLCanvasElement.prototype.getContext = getContext;
  }
});

/** Ids of what is drawn in these layers. */
const drawnIn = (map: EuregioMap, layers: string[]): unknown[] => [
  ...new Set(map.map!.queryRenderedFeatures({layers}).map(({properties}) => properties['id'])),
];

test(
  'looks at its target: what it is about is whole in the picture and bears its name, and its own mathematics is MapLibre’s',
  {timeout: 3 * WAIT},
  async () => {
    const view = (place: string) => viewAlone(catalogue, {...FIRST, place});
    const map = await show({view: view('malmo'), target: {kind: 'thing', id: 'malmo'}});
    // Flat, and as a globe.
    for (const [id, layer] of [
      ['malmo', 'partners-end-subject'],
      ['palo-alto', 'partners-end-subject'],
      ['borken', 'context-selected-name'],
    ] as const) {
      Object.assign(map, {view: view(id), target: {kind: 'thing', id}});
      await map.updateComplete;
      await new Promise(requestAnimationFrame);
      if (map.map!.isMoving()) await new Promise((resolve) => map.map!.once('moveend', resolve));
      await drawn(map);
      const {lng, lat} = map.map!.getCenter();
      const {top = 0, right = 0, bottom = 0, left = 0} = map.map!.getPadding();
      const standing = {camera: {lng, lat, zoom: map.map!.getZoom()}, padding: {top, right, bottom, left}};
      for (const {point} of subjectOf(catalogue, id).essentials) {
        const {x, y} = project(point, standing, {width: 800, height: 600});
        const there = map.map!.project([...point]);
        expect(Math.hypot(x - there.x, y - there.y), `${id} ${point.join()}`).toBeLessThan(2);
        expect(x > 0 && x < 800 && y > 0 && y < 600, `${id} ${point.join()}`).toBe(true);
      }
      expect(drawnIn(map, [layer]).length, id).toBeGreaterThan(0);
    }
  },
);

/** What stands at the edge of the picture, as it is read. */
async function atEdge(map: EuregioMap): Promise<{texts: string[]; buttons: HTMLButtonElement[]}> {
  const marks = map.renderRoot.querySelector('euregio-edge-marks')!;
  await marks.updateComplete;
  const texts = [...marks.renderRoot.querySelectorAll('.mark')].map((mark) => mark.textContent!.trim().replaceAll(/\s+/g, ' '));
  return {texts, buttons: [...marks.renderRoot.querySelectorAll<HTMLButtonElement>('button.mark')]};
}

test('names what lies beyond the picture at its edge, and not what is in it', {timeout: WAIT}, async () => {
  const map = await show({
    view: viewAlone(catalogue, {...FIRST, place: 'goederencorridor'}),
    target: {kind: 'thing', id: 'goederencorridor'},
  });
  // Of the three seats far from the corridor, Arnhem lies hardly further west than the A1 begins.
  expect((await atEdge(map)).texts.toSorted()).toEqual(['Assen ↖', 'Lelystad ←']);
  const {x, y} = map.map!.project(catalogue.pointOf('arnhem') as [number, number]);
  expect(x > 0 && x < 800 && y > 0 && y < 600).toBe(true);
});

test('what lies beyond the picture is a button that chooses it, with the way there in kilometres', {timeout: WAIT}, async () => {
  const view = viewAlone(catalogue, {...FIRST, place: 'enschede'});
  const map = await show({view: {...view, lens: true}, target: {kind: 'ties', id: 'enschede', related: view.related}});
  const {texts, buttons} = await atEdge(map);
  // By the formula of haversines 8,892 km from town hall to town hall.
  expect(texts).toContainEqual(expect.stringMatching(/^Palo Alto 8\.89\d km ←$/));
  const chosen = next(map, 'euregio-select');
  buttons.find((button) => button.textContent?.includes('Palo Alto'))!.click();
  expect((await chosen).id).toBe('palo-alto');
});
