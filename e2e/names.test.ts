import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {pointOfSeat} from '../src/catalogue/seats.ts';
import {findStory, STORIES} from '../src/story/stories.ts';
import {catalogue, faultsOf, namedOf, withoutCrowded} from './named.ts';
import {expectQuiet, mapIdle, mapReady, theSite} from './support.ts';
import {goToPicture, inPicture, isOver, type MapTag, placed, settled, wordsOf, type Written} from './written.ts';

const {open} = theSite();
const STORY = 'politieke-markt';
const {stops} = findStory(STORY)!;
/** The sizes of the visual design; the widest is the hall's. */
const SIZES = [
  [1920, 1080, 'nl'],
  [1920, 1080, 'de'],
  [1280, 720, 'nl'],
  [1440, 900, 'nl'],
  [1280, 800, 'en'],
  [1024, 768, 'nl'],
  [900, 500, 'de'],
  [390, 844, 'nl'],
  [390, 844, 'de'],
] as const;
/** What these stops are about bears its name at its end of the arc: the partner of the memo, id by id. */
const PARTNERS: Readonly<Record<string, string>> = {emsdetten: 'emsdetten', 'palo-alto': 'palo-alto', preston: 'preston', malmo: 'malmo'};
/** The towns that the hall's second picture of near ties names: Hengelo, Emsdetten, Münster, Osnabrück. */
const NEARBY: Readonly<Record<string, number>> = {slot: 4};
/** Where the hall sees the whole region, all five large cities of MONT are named (memo: Münster, Osnabrück; of Netwerkstad Twente: Almelo, Enschede, Hengelo). */
const WHOLE_REGION: readonly string[] = ['begin', 'euregio'];
const MONT_CITIES = 5;
/** A mark may be half in the picture; what is wider than any mark is a name. */
const WIDEST_MARK_PX = 34;

const touches = (one: Written, other: Written): boolean => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

interface Read {
  /** Names that lie in the picture, whole or not. */
  readonly names: number;
  /** What is wrong with them. */
  readonly strays: readonly string[];
}

/** Half a diamond of the design (12 px). */
const HALF_DIAMOND_PX = 6;
/** Where the diamonds of what is chosen stand, as boxes. */
async function diamondsOf(page: Page, tag: MapTag, chosen: string | undefined, scale: number): Promise<Written[]> {
  const project = catalogue.facts.projects.find(({id}) => id === chosen);
  const points = await page.locator(tag).evaluate(
    (element, seats) => seats.map((point) => (element as unknown as {map: {project(at: readonly number[]): {x: number; y: number}}}).map.project(point)),
    (project?.seats ?? []).map((seat) => pointOfSeat(catalogue, seat)),
  );
  const half = HALF_DIAMOND_PX * scale;
  return points.map(({x, y}) => ({layer: 'diamond', left: x - half, right: x + half, top: y - half, bottom: y + half}));
}

/** Reads the names of one picture, of which this is chosen. */
async function namesOf(page: Page, tag: MapTag, scale: number, chosen?: string): Promise<Read> {
  const box = await page.locator(tag).evaluate(({clientWidth, clientHeight}) => ({right: clientWidth, bottom: clientHeight}));
  const all = await placed(page, tag);
  const corridor = all.filter(({layer}) => layer === 'context-corridor-guard');
  const written = all.filter(({layer, left, right}) => !layer.endsWith('guard') && !layer.endsWith('-hall') && right - left > WIDEST_MARK_PX * scale);
  const strays = written.flatMap((one, at) =>
    written
      .slice(at + 1)
      .filter((other) => isOver(one, other))
      .map((other) => `${wordsOf(one)} over ${wordsOf(other)}`),
  );
  const diamonds = await diamondsOf(page, tag, chosen, scale);
  // Names of things themselves may: a city's stands at its mark, whatever passes there.
  const ofLand = written.filter(({layer}) => /^context-(town|region-name)/.test(layer));
  const struck = ofLand.filter((one) => corridor.some((mark) => touches(one, mark)));
  const pierced = ofLand.filter((one) => diamonds.some((mark) => touches(one, mark)));
  // Towns just beyond the edge have their names there.
  const inside = await inPicture(page, tag, written);
  const cut = inside.filter(({left, right, top, bottom}) => left < -1 || top < -1 || right > box.right + 1 || bottom > box.bottom + 1);
  return {
    names: inside.length,
    strays: [
      ...strays,
      ...struck.map((one) => `${wordsOf(one)} struck out by a corridor`),
      ...pierced.map((one) => `${wordsOf(one)} under a diamond`),
      ...cut.map((one) => `${wordsOf(one)} in ${box.right} × ${box.bottom}`),
    ],
  };
}

/** Ids of what a layer has drawn. */
const drawnBy = (page: Page, layer: string): Promise<unknown[]> =>
  page.locator('euregio-map').evaluate((element, id) => {
    const {map} = element as unknown as {
      map: {queryRenderedFeatures(options: {layers: string[]}): {properties: {to?: unknown}}[]};
    };
    return map.queryRenderedFeatures({layers: [id]}).map(({properties}) => properties.to);
  }, layer);

describe('names on the map of each stop', () => {
  test.each(SIZES)(
    'at %i × %i in %s no name is cut by the edge of the picture or lies on another, and what the stop is about bears its own',
    async (width, height, language) => {
      // Sixteen by nine: a projector.
      const hall = width * 9 === height * 16;
      const query = (stop: string): string => `?lang=${language}&story=${STORY}&stop=${stop}${hall ? '&present=1' : ''}`;
      const watched = await open(query('begin'), {viewport: {width, height}, reducedMotion: 'reduce'});
      const {page} = watched;
      await mapReady(page);
      const strays: string[] = [];
      for (const {id, view} of stops) {
        if (view.figure?.shown === 'alone') continue;
        await goToPicture(page, query(id));
        const scale = hall ? width / 960 : 1;
        const hasNearby = (await page.locator('euregio-inset-map').count()) > 0;
        if (hasNearby) {
          await page.locator('euregio-inset-map[ready]').waitFor();
          await settled(page, 'euregio-inset-map');
          // What it covers of the first is known when it stands.
          await settled(page);
        }
        const {names, strays: found} = await namesOf(page, 'euregio-map', scale, view.place);
        strays.push(...found.map((stray) => `${id}: ${stray}`));
        if (names === 0) strays.push(`${id}: no name at all`);
        if (hasNearby) {
          const second = await namesOf(page, 'euregio-inset-map', scale);
          strays.push(...second.strays.map((stray) => `${id}, near by: ${stray}`));
          if (hall && second.names < (NEARBY[id] ?? 1)) strays.push(`${id}, near by: ${second.names} names`);
        }
        if (hall && WHOLE_REGION.includes(id)) {
          const cities = (await placed(page, 'euregio-map')).filter(({layer, left, right}) => layer === 'mont-city' && right - left > WIDEST_MARK_PX * scale);
          if (cities.length !== MONT_CITIES) strays.push(`${id}: ${cities.length} cities of MONT have a name`);
        }
        const partner = PARTNERS[id];
        if (partner !== undefined && !(await drawnBy(page, 'partners-end-subject')).includes(partner)) strays.push(`${id}: ${partner} has no name`);
      }
      expect(strays).toEqual([]);
      expectQuiet(watched);
      await page.close();
    },
    120_000,
  );
});

/** Phones from the narrowest that text must fit, upright and on their side, tablets, and a window. */
const FIRST_VIEWS = [
  [320, 568],
  [360, 740],
  [375, 667],
  [390, 844],
  [640, 360],
  [667, 375],
  [820, 1180],
  [1024, 768],
  [2560, 1440],
] as const;

test.each(FIRST_VIEWS)('at %i × %i the first view names Twente and all five large cities of MONT', async (width, height) => {
  const watched = await open('?lang=nl', {viewport: {width, height}, reducedMotion: 'reduce'});
  const {page} = watched;
  await mapReady(page);
  await mapIdle(page);
  const names = (await placed(page, 'euregio-map')).filter(({left, right}) => right - left > WIDEST_MARK_PX);
  expect(names.filter(({layer}) => layer === 'mont-city').length).toBe(MONT_CITIES);
  expect((await inPicture(page, 'euregio-map', names)).filter(({layer}) => layer.startsWith('twente-name')).length).toBe(1);
  expectQuiet(watched);
  await page.close();
});

/** Projectors: that of the visual design, and the smallest that is still sold. */
const HALLS = [
  [1920, 1080, 'nl'],
  [1280, 720, 'de'],
] as const;
/** Near the edge of the picture a mark may be cut, and its name is not there. */
const EDGE_PX = 20;

test.each(HALLS)(
  'on a projector of %i × %i in %s what a stop is about bears its name, at every stop of every story',
  async (width, height, language) => {
    const address = (story: string, stop: string): string => `?lang=${language}&story=${story}&stop=${stop}&present=1`;
    const watched = await open(address(STORY, 'begin'), {viewport: {width, height}, reducedMotion: 'reduce'});
    const {page} = watched;
    await mapReady(page);
    const strays: string[] = [];
    let seen = 0;
    for (const {story, id, view} of STORIES.flatMap((told) => told.stops.map((stop) => ({story: told.id, ...stop})))) {
      if (view.place === undefined || view.lens || view.figure !== undefined) continue;
      await goToPicture(page, address(story, id));
      const named = namedOf(view.place, language);
      const inSight = await page.locator('euregio-map').evaluate(
        (element, [points, edge]) => {
          const {map, clientWidth, clientHeight} = element as unknown as {map: {project(at: readonly number[]): {x: number; y: number}}} & HTMLElement;
          return points.map((point) => {
            const {x, y} = map.project(point);
            return x > edge && y > edge && x < clientWidth - edge && y < clientHeight - edge;
          });
        },
        [named.map(({point}) => point), EDGE_PX] as const,
      );
      const wanted = named.filter((_, index) => inSight[index]);
      seen += wanted.length;
      const boxes = (await inPicture(page, 'euregio-map', await placed(page, 'euregio-map'))).filter(
        ({layer}) => !layer.endsWith('guard') && !layer.endsWith('-hall'),
      );
      const faults = withoutCrowded(view.place, wanted, [...new Set(await faultsOf(page, wanted, boxes))]);
      strays.push(...faults.map((fault) => `${story} ${id}: ${fault}`));
    }
    expect(strays).toEqual([]);
    // EUREGIO, its office, Hengelo and Emsdetten, Palo Alto, Preston, Malmö, and the seats of the projects.
    expect(seen).toBeGreaterThan(20);
    expectQuiet(watched);
    await page.close();
  },
  180_000,
);

test.each(['nl', 'de', 'en'])('in %s the topics of the legend take no empty line for what shows with the pointer only', async (language) => {
  const {page} = await open(`?lang=${language}&topics=networks`, {viewport: {width: 1440, height: 900}});
  const heads = page.locator('euregio-legend .head');
  await heads.first().waitFor();
  // One line of 16 px, at 1.25; a second one would begin 20 px below the first.
  expect(await heads.evaluateAll((all) => all.map((head) => head.clientHeight).filter((high) => high > 30))).toEqual([]);
  expect(await heads.count()).toBe(6);
  await page.close();
});
