import {readFileSync} from 'node:fs';
import type {Feature, FeatureCollection, Point} from 'geojson';
import {describe, expect, test} from 'vitest';
import {loadCatalogue} from '../../catalogue/load.ts';
import {grown, isWithin, overlaps, overlapsOutline, type Rect, rectAt} from './boxes.ts';
import {edgeMarks} from './edge-marks.ts';
import {beside} from './inset.ts';
import {placePopup} from './placing.ts';
import {fit, type Frame, isSeenWell, neighboursOf, sightOf, surroundingsOf} from './fit.ts';
import {LAYERS} from '../style.ts';
import {TILESETS} from '../tiles/tilesets.ts';
import {FLAT_FROM, GLOBE_UNTIL, NO_PADDING, type Pixel, project} from './projection.ts';
import {subjectOf, tiesSubject} from './subject.ts';

const catalogue = loadCatalogue();
const NL = {language: 'nl', also: null, scale: 1, hall: false, insets: true} as const;
const POPUP = {width: 300, height: 260};
const box = (x: number, y: number, width: number, height: number) => rectAt({x, y}, {width, height});
/** Maps as the app has them, measured in its pages: their boxes, what panels cover, the popup of a selection, scale, buttons and sources on them. */
const MAPS: Readonly<Record<string, Frame>> = {
  'a laptop of 1440 × 900 beside its column': {
    ...NL,
    size: {width: 1072, height: 900},
    padding: NO_PADDING,
    popup: POPUP,
    obstacles: [box(16, 868, 85, 20), box(1006, 578, 46, 286), box(380, 876, 692, 24)],
  },
  'a small window of 900 × 500 below search and topics': {
    ...NL,
    size: {width: 900, height: 500},
    padding: {...NO_PADDING, top: 72},
    popup: POPUP,
    obstacles: [box(16, 468, 76, 20), box(834, 178, 46, 286), box(208, 476, 692, 24)],
  },
  'a tablet of 820 × 1180': {
    ...NL,
    size: {width: 820, height: 1180},
    padding: {...NO_PADDING, top: 72},
    popup: POPUP,
    obstacles: [box(16, 1148, 70, 20), box(754, 858, 46, 286), box(150, 1156, 670, 24)],
  },
  'a tablet on its side, 1024 × 768': {
    ...NL,
    size: {width: 1024, height: 768},
    padding: {...NO_PADDING, top: 72},
    popup: POPUP,
    obstacles: [box(16, 736, 63, 20), box(958, 446, 46, 286), box(332, 744, 692, 24)],
  },
  'a phone on its side, 844 × 390': {
    ...NL,
    size: {width: 844, height: 390},
    padding: {...NO_PADDING, top: 72},
    popup: POPUP,
    obstacles: [box(778, 68, 46, 286), box(152, 366, 692, 24)],
  },
  'a phone of 390 × 844 with its sheet at half': {
    ...NL,
    size: {width: 390, height: 844},
    padding: {top: 72, right: 8, bottom: 424, left: 8},
    popup: null,
    obstacles: [box(332, 196, 46, 188), box(0, 384, 44, 44)],
  },
  'a small phone of 375 × 667 with its sheet at half': {
    ...NL,
    size: {width: 375, height: 667},
    padding: {top: 72, right: 8, bottom: 374, left: 8},
    popup: null,
    obstacles: [box(317, 61, 46, 188), box(0, 249, 44, 44)],
  },
  'the projector of 1920 × 1080': {...NL, scale: 2, hall: true, size: {width: 1280, height: 1080}, padding: NO_PADDING, popup: null, obstacles: []},
};

const labels = JSON.parse(readFileSync(new URL('../../../geo/context/labels.geojson', import.meta.url), 'utf8')) as FeatureCollection<
  Point,
  {kind: string; name_de: string}
>;
const stateOf = new Intl.DisplayNames('de', {type: 'region'});
/** Where the name of a state stands. */
const labelOf = (country: string): Feature<Point, {name_de: string}> | undefined =>
  labels.features.find(({properties}) => properties.kind === 'country' && properties.name_de === stateOf.of(country));
const STATES_NAMED_FROM = LAYERS.find(({id}) => id === 'context-country-name')!.minzoom!;
/** Of the letters of such a name and the room between them, in px. */
const STATE_LETTER_PX = 11;

describe.each(Object.entries(MAPS))('on %s', (_, frame) => {
  const seen = catalogue.things.map(({id}) => {
    const subject = subjectOf(catalogue, id);
    const standing = fit(subject, frame);
    const sight = sightOf(subject, standing, frame);
    const surroundings = beside(surroundingsOf(subject, standing, frame), sight.inset?.rect ?? null);
    return {id, subject, standing, sight, surroundings, popup: frame.popup && placePopup(frame.popup, surroundings)};
  });

  test('the name of the state in which a far town lies is in its picture, where states have names', () => {
    const {size, padding, scale} = frame;
    const abroad = seen.flatMap(({id, standing}) => {
      const place = catalogue.get(id);
      return place.type === 'place' && place.point && !['NL', 'DE'].includes(place.country) ? [{id, country: place.country, standing}] : [];
    });
    expect(abroad.length).toBeGreaterThan(20);
    const strays = abroad.flatMap(({id, country, standing}) => {
      const label = labelOf(country);
      if (!label) return [`${id}: ${country} has no name`];
      if (standing.camera.zoom < STATES_NAMED_FROM) return [];
      const [lng = 0, lat = 0] = label.geometry.coordinates;
      const {x, y, hidden} = project([lng, lat], standing, size);
      // Words stand below each other.
      const half = (Math.max(...label.properties.name_de.split(' ').map(({length}) => length)) * STATE_LETTER_PX * scale) / 2;
      const isIn = x - half >= padding.left && x + half <= size.width - padding.right && y >= padding.top && y <= size.height - padding.bottom;
      return hidden || !isIn ? [`${id}: ${label.properties.name_de} at ${Math.round(x)}, ${Math.round(y)}`] : [];
    });
    expect(strays).toEqual([]);
  });

  // From Apeldoorn to Minden on a phone as well.
  test('a railway, a road, a water or a corridor that is chosen has tiles and a layer where its picture stands', () => {
    const tilesFrom = Math.min(...TILESETS.corridors.map(({from}) => from));
    const layersFrom = (name: string): number => Math.max(...LAYERS.filter(({id}) => [name, `${name}-casing`].includes(id)).map(({minzoom = 0}) => minzoom));
    const [ways, corridors] = [layersFrom('context-way'), layersFrom('interreg-corridor')];
    const chosen = seen.flatMap(({id, standing: {camera}}) => {
      const thing = catalogue.get(id);
      if (thing.type === 'landmark' && thing.line) return [{id, zoom: camera.zoom, from: Math.max(tilesFrom, ways)}];
      return thing.type === 'project' && thing.corridor ? [{id, zoom: camera.zoom, from: Math.max(tilesFrom, corridors)}] : [];
    });
    expect(chosen.length).toBeGreaterThan(8);
    expect(chosen.filter(({zoom, from}) => zoom < from).map(({id, zoom}) => `${id}: ${zoom}`)).toEqual([]);
  });

  test('every essential point of everything lies on free map', () => {
    const {size, padding, obstacles} = frame;
    const free = {left: padding.left, top: padding.top, right: size.width - padding.right, bottom: size.height - padding.bottom};
    const strays = seen.flatMap(({id, subject, standing, popup: place}) => {
      const popup = place && frame.popup ? [rectAt({x: place.left, y: place.top}, frame.popup)] : [];
      return subject.essentials.flatMap(({point, name}) => {
        const {x, y, hidden} = project(point, standing, size);
        const dot = rectAt({x: x - 2, y: y - 2}, {width: 4, height: 4});
        const isCovered = [...obstacles, ...(subject.large || name !== undefined || subject.isWay ? popup : [])].some((rect) => overlaps(rect, dot));
        return hidden || !isWithin(dot, free) || isCovered ? [`${id}: ${name?.nl ?? point.join()}`] : [];
      });
    });
    expect(strays).toEqual([]);
  });

  test('no button, scale or line of sources takes the room of a name beside its mark', () => {
    // Two lines of 14 px at 1.1 are 31 px high; with 2 px around them 18 above and below the middle of the mark.
    const strays = seen.flatMap(({id, subject, standing}) =>
      subject.essentials.flatMap(({point, name}) => {
        const {x, y} = project(point, standing, frame.size);
        const room = rectAt({x: x - 8, y: y - 18}, {width: 16, height: 36});
        return name !== undefined && frame.scale === 1 && frame.obstacles.some((rect) => overlaps(rect, room)) ? [`${id}: ${name.nl}`] : [];
      }),
    );
    expect(strays).toEqual([]);
  });

  test('the second picture lies on nothing that the first is about, nor under the popup', () => {
    const strays = seen.filter(({sight: {inset}, popup}) => {
      const glance = popup && frame.popup ? rectAt({x: popup.left, y: popup.top}, frame.popup) : null;
      return inset && (!inset.clear || (glance && overlaps(glance, inset.rect)));
    });
    expect(strays.map(({id}) => id)).toEqual([]);
  });

  test('the popup lies on nothing that it is about', () => {
    expect(seen.filter(({sight, popup}) => popup?.clear === false || sight.room === null).map(({id}) => id)).toEqual([]);
  });

  test('the popup leaves the outline of a municipality whole', () => {
    const covered = seen.filter(({popup, surroundings: {around = []}}) => {
      return popup && frame.popup && overlapsOutline(rectAt({x: popup.left, y: popup.top}, frame.popup), around);
    });
    expect(covered.map(({id}) => id)).toEqual([]);
  });

  test('a popup apart from its place stands no farther away than it must: 16 px nearer, across or down, it would crowd something', () => {
    const far = seen.filter(({popup, surroundings: {taken, spare = [], around = [], spot}}) => {
      if (!popup?.line || !frame.popup || spot === null || popup.side !== 'edge') return false;
      const {left, top} = popup;
      const {width, height} = frame.popup;
      const across = spot.x < left ? -16 : spot.x > left + width ? 16 : 0;
      const down = spot.y < top ? -16 : spot.y > top + height ? 16 : 0;
      const nearer = [rectAt({x: left + across, y: top}, frame.popup), rectAt({x: left, y: top + down}, frame.popup)];
      const isClear = (rect: Rect): boolean =>
        ![...taken, ...spare, rectAt({x: spot.x - 15, y: spot.y - 15}, {width: 30, height: 30})].some((one) => overlaps(rect, grown(one, 8))) &&
        !overlapsOutline(grown(rect, 16), around);
      return nearer.some((rect) => (rect.left !== left || rect.top !== top) && isClear(rect));
    });
    expect(far.map(({id}) => id)).toEqual([]);
  });

  test('what is far is named at the edge, on free map, and no name lies on another', () => {
    const strays = seen.flatMap(({id, subject, standing}) => {
      const marks = edgeMarks(subject, standing, frame);
      const named = marks.map(({name}) => name.nl);
      const missing = subject.far.filter((end) => {
        const at = project(end.point, standing, frame.size);
        const inside = at.x > 6 && at.y > frame.padding.top && at.x < frame.size.width - 6 && at.y < frame.size.height - frame.padding.bottom;
        return !inside && !named.includes(end.name.nl);
      });
      const crossed = marks.flatMap((mark, index) => marks.slice(index + 1).filter((other) => overlaps(mark.rect, other.rect)));
      return [...missing.map(({name}) => `${id}: ${name.nl} is not named`), ...crossed.map(({name}) => `${id}: ${name.nl} lies on another`)];
    });
    expect(strays).toEqual([]);
  });

  test('nothing comes to rest between globe and flat map, or nearer than its detail', () => {
    expect(
      seen.filter(({standing: {camera}, subject}) => (camera.zoom > GLOBE_UNTIL && camera.zoom < FLAT_FROM) || camera.zoom > subject.maxZoom).map(({id}) => id),
    ).toEqual([]);
  });

  test('what is seen as fitted is seen well, and stays', {timeout: 30_000}, () => {
    // Every third: each is fitted anew.
    expect(
      seen
        .filter((_one, index) => index % 3 === 0)
        .filter(({subject, standing}) => !isSeenWell(subject, standing, frame))
        .map(({id}) => id),
    ).toEqual([]);
  });
});

test('the subject is no further out than it needs: half a zoom nearer it no longer fits', () => {
  const frame = {...MAPS['a laptop of 1440 × 900 beside its column'], popup: null} as Frame;
  for (const id of ['unlock', 'goederencorridor', 'malmo', 'palo-alto', 'mont']) {
    const subject = subjectOf(catalogue, id);
    const {camera, padding} = fit(subject, frame);
    expect(camera.zoom < subject.maxZoom && sightOf(subject, {camera: {...camera, zoom: camera.zoom + 0.5}, padding}, frame).whole).toBe(false);
  }
});

test('far ends are seen on the globe, near ones on the flat map', () => {
  const frame = MAPS['a laptop of 1440 × 900 beside its column'] as Frame;
  const zoom = (id: string): number => fit(subjectOf(catalogue, id), frame).camera.zoom;
  expect(zoom('palo-alto')).toBeLessThan(GLOBE_UNTIL);
  expect(zoom('dalian')).toBeLessThan(GLOBE_UNTIL);
  expect(zoom('malmo')).toBeGreaterThan(FLAT_FROM);
  expect(zoom('preston')).toBeGreaterThan(FLAT_FROM);
});

test('on a small phone the way from Hengelo to Malmö, 551 km, is longer than a name of it is high', () => {
  const frame = MAPS['a small phone of 375 × 667 with its sheet at half'] as Frame;
  const standing = fit(subjectOf(catalogue, 'malmo'), frame);
  const [hengelo, malmo] = (
    [
      [6.7938, 52.261],
      [13.0038, 55.605],
    ] as const
  ).map((point) => project(point, standing, frame.size)) as unknown as [Pixel, Pixel];
  expect(Math.hypot(hengelo.x - malmo.x, hengelo.y - malmo.y)).toBeGreaterThan(60);
});

test('a place in the region that is in the picture is seen well; one outside of it is not', () => {
  const frame = MAPS['a laptop of 1440 × 900 beside its column'] as Frame;
  const region = {camera: {lng: 7.3, lat: 52.27, zoom: 8.2}, padding: NO_PADDING};
  expect(isSeenWell(subjectOf(catalogue, 'borken'), region, frame)).toBe(true);
  expect(isSeenWell(subjectOf(catalogue, 'malmo'), region, frame)).toBe(false);
});

test('on a tablet the popup of EUROCITIES, which may stand at any edge, hides no city of MONT', () => {
  const frame = MAPS['a tablet of 820 × 1180'] as Frame;
  const subject = subjectOf(catalogue, 'eurocities');
  const standing = fit(subject, frame);
  const neighbours = neighboursOf(catalogue, {selected: 'eurocities', year: null}, standing, frame);
  const {left, top} = placePopup(POPUP, {...surroundingsOf(subject, standing, frame), neighbours});
  // Almelo, as geo/facts/places.json has it.
  const {x, y} = project([6.6625, 52.3567], standing, frame.size);
  expect(overlaps(rectAt({x: left, y: top}, POPUP), rectAt({x: x - 60, y: y - 9}, {width: 69, height: 18}))).toBe(false);
});

test('a popup keeps clear of the way between two ends', () => {
  const frame = MAPS['a laptop of 1440 × 900 beside its column'] as Frame;
  const subject = subjectOf(catalogue, 'malmo');
  const standing = fit(subject, frame);
  const {taken} = surroundingsOf(subject, standing, frame);
  const middle = project([9.8, 54], standing, frame.size);
  expect(taken.some((rect) => Math.abs((rect.left + rect.right) / 2 - middle.x) < 80 && Math.abs((rect.top + rect.bottom) / 2 - middle.y) < 80)).toBe(true);
});

test('the line from a popup strikes out the name of its place on neither side of the mark', () => {
  const frame = MAPS['a small window of 900 × 500 below search and topics'] as Frame;
  const subject = subjectOf(catalogue, 'emsdetten');
  const standing = fit(subject, frame);
  const {spot, names = []} = surroundingsOf(subject, standing, frame);
  // Nine letters of 14 px: some 65 px, beyond a ring of 15.
  const covers = (x: number): boolean => names.some(({left, right, top, bottom}) => left < x && x < right && top < spot!.y && spot!.y < bottom);
  expect([covers(spot!.x - 65), covers(spot!.x + 65)]).toEqual([true, true]);
});

test('in a low window there is room for the three lines of the disc of Brussels', () => {
  const frame: Frame = {
    ...NL,
    size: {width: 844, height: 390},
    padding: {...NO_PADDING, top: 72},
    popup: {width: 300, height: 240},
    obstacles: [box(16, 358, 70, 20), box(778, 68, 46, 286), box(152, 366, 692, 24)],
  };
  const {y} = project([4.37, 50.84], fit(subjectOf(catalogue, 'eurocities'), frame), frame.size);
  // City at 14 px, two lines of networks at 12: 44 px high as MapLibre draws them, of which half below the middle; the sources begin at 366.
  expect(y + 22).toBeLessThanOrEqual(366);
});

test('the neighbours of Enschede are Hengelo with its name to the left, Borne with its name above, and MONT beyond', () => {
  const frame = MAPS['a laptop of 1440 × 900 beside its column'] as Frame;
  const standing = {camera: {lng: 6.9, lat: 52.22, zoom: 10}, padding: NO_PADDING};
  const rects = neighboursOf(catalogue, {selected: 'enschede', year: null}, standing, frame);
  // MONT has five cities and Netwerkstad two more; one of them is chosen.
  expect(rects.length).toBe(6);
  const at = (point: readonly [number, number]) => project(point, standing, frame.size);
  const covering = (point: readonly [number, number]) => rects.filter((rect) => isWithin(rectAt(at(point), {width: 0, height: 0}), rect));
  const [hengelo] = covering([6.7938, 52.261]);
  expect(at([6.7938, 52.261]).x - hengelo!.left).toBeGreaterThan(50);
  expect(hengelo!.right - at([6.7938, 52.261]).x).toBeLessThan(12);
  const [borne] = covering([6.7522, 52.3012]);
  expect(at([6.7522, 52.3012]).y - borne!.top).toBeGreaterThan(20);
  expect(covering([6.8937, 52.2185])).toEqual([]);
  // For everybody else there are all seven.
  const inYear = (year: number | null): number => neighboursOf(catalogue, {selected: 'eurocities', year}, standing, frame).length;
  expect(inYear(null)).toBe(7);
  // MONT began in 1989; Oldenzaal joined in 2006.
  expect([1988, 2005, 2006].map(inYear)).toEqual([0, 6, 7]);
});

describe('a tie sits well in the picture', () => {
  const SCREENS: Readonly<Record<string, Frame>> = {
    ...MAPS,
    'a large screen of 2560 × 1440': {...NL, scale: 1.25, size: {width: 2192, height: 1440}, padding: NO_PADDING, popup: POPUP, obstacles: []},
  };
  const roomAround = (pixel: Pixel, {size, padding}: Frame): readonly [across: number, down: number, short: number] => {
    const [left, top, right, bottom] = [padding.left, padding.top, size.width - padding.right, size.height - padding.bottom];
    return [Math.min(pixel.x - left, right - pixel.x), Math.min(pixel.y - top, bottom - pixel.y), Math.min(right - left, bottom - top)];
  };
  const isWide = ({size, padding}: Frame): boolean => size.width - padding.left - padding.right >= 640;

  test.each(Object.entries(SCREENS).filter(([, on]) => isWide(on)))('on %s both ends stay a sixteenth of its shorter side off the edges', (_, on) => {
    const strays = catalogue.facts.partnerships.flatMap(({id}) => {
      const about = subjectOf(catalogue, id);
      const standing = fit(about, on);
      return about.essentials
        .filter(({name}) => name !== undefined)
        .flatMap(({point, name}) => {
          const [across, down, short] = roomAround(project(point, standing, on.size), on);
          return Math.min(across, down) < short / 16.7 ? [`${id}: ${name!.nl} ${Math.round(across)}, ${Math.round(down)} of ${short}`] : [];
        });
    });
    expect(strays).toEqual([]);
  });

  const LENSES = ['a laptop of 1440 × 900 beside its column', 'a phone of 390 × 844 with its sheet at half', 'a large screen of 2560 × 1440'] as const;
  test.each(LENSES)('on %s what the lens lies on has a sixth of the picture on each side, and more', (name) => {
    const on = SCREENS[name]!;
    const under = {...on, popup: null};
    const owners = [...new Set(catalogue.facts.partnerships.map(({from}) => from))];
    const strays = owners.flatMap((id) => {
      const arcs = catalogue.facts.partnerships.filter(({from, until}) => from === id && until === null).map((link) => link.id);
      const about = tiesSubject(catalogue, {id, compare: null, related: arcs, year: null, arcs});
      const [start] = about.essentials;
      if (!start?.isStart) return [];
      const standing = fit(about, under);
      const [across, down] = roomAround(project(start.point, standing, on.size), on);
      const [wide, high] = [on.size.width - on.padding.left - on.padding.right, on.size.height - on.padding.top - on.padding.bottom];
      return across < wide * 0.18 || down < high * 0.18 ? [`${id}: ${Math.round(across)} of ${wide}, ${Math.round(down)} of ${high}`] : [];
    });
    expect(strays).toEqual([]);
  });
});
