import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {Paper, State} from '../../state/moment.ts';
import {keepPaper, openPaper, paperPictures} from './paper.ts';
import {appOf, started, withPart} from './testing.ts';

const maps = vi.hoisted(() => ({
  made: 0,
  closed: 0,
  taken: [] as {readonly pixelRatio: number; readonly camera: unknown; readonly view: {selected: unknown}}[],
}));
vi.mock('../../map/snapshot.ts', () => ({
  Snapshots: class {
    constructor() {
      maps.made++;
    }
    take = (wish: (typeof maps.taken)[number]): Promise<string> => {
      maps.taken.push(wish);
      return Promise.resolve('blob:picture');
    };
    close = (): void => void maps.closed++;
  },
}));

const before = location.href;
const paper: Paper = {format: 'a3-landscape', extent: 'stop', shown: null};
beforeEach(() => {
  Object.assign(maps, {made: 0, closed: 0, taken: []});
  history.replaceState(null, '', `${location.pathname}?place=unlock`);
});
afterEach(() => history.replaceState(null, '', before));

test('the address names the paper while it is open, and nothing else of it changes', () => {
  const {store} = started(keepPaper, {routed: true});
  store.change((state) => ({...state, paper}));
  expect(location.search).toBe('?place=unlock&handout=a3-landscape&extent=stop');
  store.change((state) => ({...state, sheet: 'full'}));
  store.change((state) => ({...state, paper: {...paper, format: 'a4', extent: 'story'}}));
  expect(location.search).toBe('?place=unlock&handout=a4');
  store.change((state) => ({...state, paper: null}));
  expect(location.search).toBe('?place=unlock');
});

test('an app in the page of somebody else leaves the address alone', () => {
  const {store} = started(keepPaper);
  store.change((state) => ({...state, paper}));
  expect(location.search).toBe('?place=unlock');
});

test('it opens with the map as it stood, and wants the focus', async () => {
  const app = appOf({standing: {lng: 7, lat: 52, zoom: 9}});
  await openPaper(app, 'a4', 'story');
  expect(app.store.state).toMatchObject({paper: {format: 'a4', extent: 'story', shown: null}, focus: 'paper'});
  expect(customElements.get('euregio-handout')).toBeDefined();
  const map = withPart(app, 'euregio-map', {ready: true});
  document.body.replaceChildren(app.host);
  Object.assign(map.style, {display: 'block', inlineSize: '300px', blockSize: '200px'});
  await openPaper(app, 'a4', 'story');
  expect(app.store.state.paper?.shown).toEqual({camera: {lng: 7, lat: 52, zoom: 9}, width: 300, height: 200});
});

test('a thing where the map found it is framed anew for the paper; where the reader moved, and two that are compared, stay as they are', async () => {
  const camera = {lng: 7, lat: 52, zoom: 9};
  const shownWith = async (state: Partial<State>): Promise<Paper['shown'] | undefined> => {
    const app = appOf({standing: camera, place: 'unlock', ...state});
    const map = withPart(app, 'euregio-map', {ready: true});
    document.body.replaceChildren(app.host);
    Object.assign(map.style, {display: 'block', inlineSize: '300px', blockSize: '200px'});
    await openPaper(app, 'a4', 'story');
    return app.store.state.paper?.shown;
  };
  expect(await shownWith({})).toBeNull();
  const asItStands = {camera, width: 300, height: 200};
  expect([await shownWith({camera}), await shownWith({compare: 'euregiorail'})]).toEqual([asItStands, asItStands]);
});

test('its pictures are drawn for print by one map, which goes when the paper is closed', async () => {
  const app = started(keepPaper, {place: 'unlock', paper: {format: 'a4', extent: 'story', shown: null}});
  const make = paperPictures(app);
  expect(paperPictures(app)).toBe(make);
  const frame = {width: 640, height: 400};
  await make({id: 'view'} as Parameters<typeof make>[0], frame);
  await make({id: 'view'} as Parameters<typeof make>[0], frame);
  const wish = {...frame, pixelRatio: 3, camera: null, view: {selected: 'unlock', scheme: 'light'}};
  // 288 dpi: three pixels for each of 96 to the inch.
  expect(maps.taken).toMatchObject([wish, wish]);
  expect([maps.made, maps.closed]).toEqual([1, 0]);
  app.store.change((state) => ({...state, paper: null}));
  expect(maps.closed).toBe(1);
  await expect(make({id: 'view'} as Parameters<typeof make>[0], frame)).rejects.toThrow('expected a page of the hand-out, got "view"');
});
