import type {Page} from 'playwright-core';
import {distance} from '@turf/turf';
import {describe, expect, test} from 'vitest';
import type {LngLat} from '../src/catalogue/facts.ts';
import {subjectOf} from '../src/map/camera/subject.ts';
import {startName} from '../src/map/data/lens.ts';
import {asWritten, catalogue, faultsOf, type Named, namedOf, withoutCrowded} from './named.ts';
import {expectQuiet, LONG, mapReady, theSite} from './support.ts';
import {goToPicture, inPicture, isOver, placed, settled, wordsOf, type Written} from './written.ts';

const {open} = theSite();
const CONTAINERS = [
  [1440, 900, 'nl'],
  [900, 500, 'de'],
  [820, 1180, 'en'],
  [390, 844, 'nl'],
  [1024, 768, 'nl'],
] as const;

const EVERY_DAY = [CONTAINERS[0], CONTAINERS[3]];

const WIDEST_MARK_PX = 34;
/** Of a tie two ends are named. */
const LEAST_NAMES = 2;
const SHORTEST_NAME = 3;

/** A mark is no wider; of names, what stands lower gives way. */
function namesOnNames(boxes: readonly Written[]): string[] {
  const names = boxes.filter(({left, right}) => right - left > WIDEST_MARK_PX);
  return names.flatMap((one, at) => names.slice(at + 1).flatMap((other) => (isOver(one, other) ? [`${wordsOf(one)} over ${wordsOf(other)}`] : [])));
}

const CHOSEN_NAMES = ['context-landmark-selected', 'context-selected-name', 'networks-selected', 'networks-city-selected', 'partners-end-subject'];
/** The diamond of a town, or the square of a city, that lies on the name of what is chosen. */
function marksOnName(boxes: readonly Written[]): string[] {
  const names = boxes.filter(({layer, left, right}) => CHOSEN_NAMES.includes(layer) && right - left > WIDEST_MARK_PX);
  const marks = boxes.filter(({layer, left, right}) => /^interreg-(town|main-seat)|^mont-/.test(layer) && right - left <= WIDEST_MARK_PX);
  return names.flatMap((name) => marks.filter((mark) => isOver(name, mark)).map((mark) => `${wordsOf(mark)} over ${wordsOf(name)}`));
}

/** NEDERLAND at the border without DUITSLAND across it, or the other way round. */
const alone = (boxes: readonly Written[]): string[] => {
  const layers = boxes.map(({layer}) => layer).filter((layer) => layer.startsWith('context-country-pair'));
  return [...new Set(layers)].filter((layer) => layers.filter((other) => other === layer).length === 1).map((layer) => `${layer}: one name of two`);
};

/** Names that stand at the edge of the picture and in it. */
const namedTwice = (page: Page, boxes: readonly Written[]): Promise<string[]> =>
  page.locator('euregio-map').evaluate((element, written) => {
    interface Drawn {
      queryRenderedFeatures(at: [number, number], options: {layers: string[]}): {layer: {layout?: Record<string, unknown>}}[];
    }
    const {map} = element as unknown as {map: Drawn};
    const marks = [...(element.shadowRoot?.querySelector('euregio-edge-marks')?.shadowRoot?.querySelectorAll('.mark > span:first-child') ?? [])];
    const atEdge = marks.map((mark) => mark.textContent?.trim() ?? '');
    if (atEdge.length === 0) return [];
    return written.flatMap(({layer, left, right, top, bottom}) =>
      map
        .queryRenderedFeatures([(left + right) / 2, (top + bottom) / 2], {layers: [layer]})
        .map((feature) => String(feature.layer.layout?.['text-field'] ?? '').split('\n')[0]!)
        // An arc says where it goes, wherever that lies.
        .filter((name) => !layer.includes('arc-name') && atEdge.includes(name))
        .map((name) => `${name} is named at the edge and in the picture`),
    );
  }, boxes);

/** Nearer to the lens than this, in pixels, an end lies on its start. */
const ON_START_PX = 24;
/** What the second picture shows. */
const NEARBY_KM = 100;
const OWNERS = [...new Set(catalogue.facts.partnerships.map(({from}) => from))];

/** The other ends of the partnerships that a place has. */
const partnersOf = (id: string, language: 'nl' | 'de' | 'en'): Named[] =>
  catalogue.facts.partnerships.flatMap(({from, to, toName, until}) => {
    const point = catalogue.pointOf(to);
    return from === id && point && until === null ? [{point, name: asWritten((toName ?? catalogue.get(to).names)[language])}] : [];
  });

/** Those that the second picture does not show, and that do not lie on the start. */
async function toBeNamed(page: Page, id: string, ends: readonly Named[]): Promise<Named[]> {
  const start = catalogue.pointOf(id)!;
  const {away, hasInset} = await page.locator('euregio-map').evaluate(
    (element, [from, points]) => {
      const {map, inset} = element as unknown as {map: {project(point: LngLat): {x: number; y: number}}; inset: object | null};
      const {x, y} = map.project(from);
      const apart = points.map((point) => map.project(point)).map((at) => Math.hypot(at.x - x, at.y - y));
      return {away: apart, hasInset: inset !== null};
    },
    [start, ends.map(({point}) => point)] as const,
  );
  return ends.filter(({point}, index) => away[index]! >= ON_START_PX && !(hasInset && distance([...start], [...point]) < NEARBY_KM));
}

/** Goes to each thing in one container, and looks for faults beside names that lie on each other. */
const inContainer =
  (
    ids: readonly string[],
    queryOf: (id: string) => string,
    look: (page: Page, id: string, language: 'nl' | 'de' | 'en', boxes: readonly Written[]) => Promise<string[]>,
  ) =>
  async (width: number, height: number, language: 'nl' | 'de' | 'en'): Promise<void> => {
    const watched = await open(`?lang=${language}`, {viewport: {width, height}, hasTouch: width < 500, reducedMotion: 'reduce'});
    const {page} = watched;
    await mapReady(page);
    const faults: string[] = [];
    for (const id of ids) {
      await goToPicture(page, `?lang=${language}&${queryOf(id)}`);
      const drawn = await inPicture(page, 'euregio-map', await placed(page, 'euregio-map'));
      const boxes = drawn.filter(({layer}) => !layer.endsWith('guard') && !layer.endsWith('-hall'));
      const found = [
        ...namesOnNames(boxes),
        ...alone(boxes),
        ...marksOnName(boxes),
        ...(await namedTwice(page, boxes)),
        ...new Set(await look(page, id, language, boxes)),
      ];
      faults.push(...found.map((fault) => `${id}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expectQuiet(watched);
    await page.close();
  };

/** The middle of Twente's name, beside whether it lies in Twente; from afar it stands beside it. */
async function twenteNames(page: Page): Promise<readonly (readonly [layer: string, within: boolean])[]> {
  const boxes = (await inPicture(page, 'euregio-map', await placed(page, 'euregio-map'))).filter(({layer}) => layer.startsWith('twente-name'));
  const within = await page.locator('euregio-map').evaluate(
    (element, middles) => {
      const {map} = element as unknown as {map: {queryRenderedFeatures(at: [number, number], options: {layers: string[]}): unknown[]}};
      return middles.map((middle) => map.queryRenderedFeatures(middle, {layers: ['twente-territory', 'twente-fill']}).length > 0);
    },
    boxes.map(({left, right, top, bottom}) => [(left + right) / 2, (top + bottom) / 2] as [number, number]),
  );
  return boxes.map(({layer}, at) => [layer, within[at]!] as const);
}

// As the design's pictures of the desktop, the phone, the low window and the hall show it.
test.each([
  ...CONTAINERS.map(([width, height, language]) => [width, height, `?lang=${language}`] as const),
  ...(
    [
      [1024, 768],
      [1280, 720],
      [1920, 1080],
    ] as const
  ).map((size) => [...size, '?story=politieke-markt&stop=euregio&present=1'] as const),
])('Twente bears its name at %i × %i of %s', async (width, height, query) => {
  const {page} = await open(query, {viewport: {width, height}, reducedMotion: 'reduce'});
  await mapReady(page);
  const names = await twenteNames(page);
  expect(names.length).toBe(1);
  if (names[0]![0] !== 'twente-name-afar') expect(names).toEqual([[names[0]![0], true]]);
  await page.close();
});

describe('what is chosen bears its name, and nothing lies on it', () => {
  const look = (ids: readonly string[]) =>
    inContainer(
      ids,
      (id) => `place=${id}`,
      async (page, id, language, boxes) => {
        const wanted = namedOf(id, language);
        return withoutCrowded(id, wanted, [...new Set(await faultsOf(page, wanted, boxes))]);
      },
    );
  const isTie = new Set(catalogue.facts.partnerships.map(({id}) => id));
  const ids = catalogue.things.map(({id}) => id);
  // Ties have two ends to name, and most faults were theirs.
  test.each(LONG ? EVERY_DAY : [CONTAINERS[3]])('every tie at %i × %i in %s', look(ids.filter((id) => isTie.has(id))), 300_000);
  // In Gronau and Hengelo, whose diamonds stand close by.
  test.each([CONTAINERS[2]])('points beside a diamond at %i × %i in %s', look(['euregio-office', 'grensinfopunt-euregio', 'wtc-twente']), 60_000);
  if (LONG) test.each(CONTAINERS)('everything at %i × %i in %s', look(ids), 900_000);
});

test.each([CONTAINERS[4], CONTAINERS[1]])(
  'at %i × %i in %s what lies just beyond the edge is named at the edge, and not in the picture too',
  async (width, height, language) => {
    // Seats far from the scope, as Arnhem of the corridor; the ends of a tie that has two.
    const beyond = ['goederencorridor', 'eurhealth-1health', 'enschede-munster', 'hengelo-emsdetten'].flatMap((id) => {
      const {far, ends} = subjectOf(catalogue, id);
      return [...far, ...ends].map((end) => ({id, end}));
    });
    const {page} = await open(`?lang=${language}`, {viewport: {width, height}, reducedMotion: 'reduce'});
    await mapReady(page);
    const faults: string[] = [];
    let marked = 0;
    for (const {id, end} of beyond) {
      await goToPicture(page, `?lang=${language}&place=${id}`);
      // Its mark is half cut: a name to its east would have all the room that it needs.
      await page.locator('euregio-map').evaluate((element, point) => {
        const {map} = element as unknown as {
          map: {project(at: readonly number[]): {x: number}; panBy(by: [number, number], options: {duration: number}): void};
        };
        map.panBy([map.project(point).x + 3, 0], {duration: 0});
      }, end.point);
      await settled(page);
      const boxes = await inPicture(page, 'euregio-map', await placed(page, 'euregio-map'));
      marked += await page.locator('euregio-edge-marks .mark').count();
      faults.push(...(await namedTwice(page, boxes)).map((fault) => `${id}, ${end.name.nl}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(marked).toBeGreaterThan(beyond.length / 2);
    await page.close();
  },
);

describe.runIf(LONG)('under the lens every partner town is named, in the picture, at its edge or in the second picture', () => {
  const look = inContainer(
    OWNERS,
    (id) => `place=${id}&lens=1`,
    async (page, id, language, boxes) => faultsOf(page, await toBeNamed(page, id, partnersOf(id, language)), boxes),
  );
  test.each(CONTAINERS)('all owners at %i × %i in %s', look, 600_000);
});

describe('under the lens of anything the map says where that is: no empty land', () => {
  const look = (ids: readonly string[]) =>
    inContainer(
      ids,
      (id) => `place=${id}&lens=1`,
      async (_page, id, _language, boxes) => {
        // ESG: so short a name is no wider than a mark.
        if (catalogue.get(id).names.nl.length <= SHORTEST_NAME) return [];
        const names = new Set(boxes.filter(({left, right}) => right - left > WIDEST_MARK_PX).map(wordsOf));
        return names.size < LEAST_NAMES ? [`only ${[...names].join(', ') || 'no name'}`] : [];
      },
    );
  // A network of cities, one with an office far off, a member without a partner town, a line, a town overseas, a business park.
  test.each([CONTAINERS[0]])('some of each kind at %i × %i in %s', look(['mont', 'hnp', 'aalten', 'rb64', 'palo-alto', 'kennispark-twente']), 120_000);
  // Tied to nothing that has a point: they lie where two projects and five cities have their marks.
  test.each([CONTAINERS[1]])('areas and towns among marks at %i × %i in %s', look(['heek', 'lotte', 'arnhem', 'nottuln', 'kreis-coesfeld']), 120_000);
  if (LONG) test.each(CONTAINERS)('everything at %i × %i in %s', look(catalogue.things.map(({id}) => id)), 900_000);
});

describe('two that are compared bear both their names', () => {
  /** Pairs of all kinds: each thing with one that stands elsewhere in the facts. */
  const THINGS = catalogue.things.map(({id}) => id).filter((id) => catalogue.pointOf(id) !== null);
  const STEP = 89;
  const pairs = (things: readonly string[]): string[] => things.map((id) => `${id}&compare=${THINGS[(THINGS.indexOf(id) + STEP) % THINGS.length]}`);
  const look = (chosen: readonly string[]) =>
    inContainer(
      chosen,
      (pair) => `place=${pair}&lens=1`,
      async (page, pair, language, boxes) => {
        const both = pair.split('&compare=').flatMap((id) => {
          return {point: catalogue.pointOf(id)!, name: asWritten(startName(catalogue, catalogue.get(id))[language])};
        });
        return faultsOf(page, both, boxes);
      },
    );
  // A project and the town that leads it lie on each other.
  test.each([CONTAINERS[0]])('one on the other at %i × %i in %s', look(['enschede&compare=edl', 'unlock&compare=goederencorridor']), 120_000);
  if (LONG) test.each(CONTAINERS)('all at %i × %i in %s', look(pairs(THINGS)), 900_000);
});
