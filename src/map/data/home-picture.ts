import type {FeatureCollection, Position} from 'geojson';
import type {LngLat} from '../../catalogue/facts.ts';
import {type BaseLanguage, type LocalizedText, textInBoth} from '../../i18n/languages.ts';
import {isWithin, overlaps, type Rect} from '../camera/boxes.ts';
import type {Camera} from '../../events/events.ts';
import {type Pixel, projectFlat, type Size} from '../camera/projection.ts';

/** Outlines and names of the base map, as its files have them. */
export interface BaseMap {
  readonly land: FeatureCollection;
  readonly borders: FeatureCollection;
  readonly rivers: FeatureCollection;
  readonly towns: FeatureCollection;
}

interface NamedPlace {
  readonly point: LngLat;
  readonly name: LocalizedText;
}

/** A name in the second picture: `x`, `y` is its anchor on the baseline, CSS pixels from the top left. */
export interface WrittenName extends Pixel {
  readonly text: string;
  /** Where the text lies of its mark. */
  readonly anchor: 'start' | 'end' | 'middle';
  readonly mark: Pixel;
}

/** Where a place lies: paths for SVG and names, in CSS px. */
export interface HomePicture {
  readonly land: string;
  readonly borders: string;
  readonly rivers: string;
  readonly bridges: readonly {readonly path: string; readonly label: Pixel; readonly text: string}[];
  readonly place: WrittenName;
  readonly towns: readonly WrittenName[];
  /** Zoom of the picture, whose middle is the place. */
  readonly zoom: number;
}

/** The land of Europe is drawn so finely that a sound is a sound; elsewhere only great bays are. */
const NEAREST_ZOOM = 7;
const NEAREST_ZOOM_WORLD = 5.4;
const FARTHEST_ZOOM = 2.8;
const ZOOM_STEP = 0.2;
/** Beside the place itself so many other names make a picture in which one knows one's way. */
const LEAST_NAMES = 2;
const LEAST_BRIDGE_PX = 12;
const MOST_TOWNS = 5;
/** Other partner towns come after the great cities. */
const KNOWN_RANK = 2.5;
const LETTER_PX = 7.2;
const PLACE_LETTER_PX = 9;
const LINE_PX = 17;
const OFFSET_PX = 10;
const EDGE_PX = 6;
const SAME_TOWN_PX = 14;
const RING_PX = 14;
const MARK_PX = 5;

/** The bridge over the Sound: both ends to 300 m (7.8 km long, its middle at 55.575° N 12.827° E). */
const BRIDGES: readonly (NamedPlace & {readonly to: LngLat})[] = [
  {
    point: [12.773, 55.595],
    to: [12.886, 55.565],
    name: {nl: 'Øresundsbrug', de: 'Öresundbrücke', en: 'Øresund Bridge'},
  },
];

/** How far the outlines of Europe reach: west, south, east, north (`geo/build/boxes.ts`). */
export const EUROPE = {west: -12, south: 34, east: 32, north: 62} as const;
/** Nearer to where they end coasts would break off within the picture; in the west there is the ocean. */
const MARGIN_DEGREES = {lng: 4, lat: 3} as const;

/** Where the outlines of Europe fill a picture. */
export const isInEurope = ([lng, lat]: LngLat): boolean =>
  lng > EUROPE.west && lng < EUROPE.east - MARGIN_DEGREES.lng && lat > EUROPE.south + MARGIN_DEGREES.lat && lat < EUROPE.north - MARGIN_DEGREES.lat;

/**
 * What is seen around a place abroad: land and water, borders and rivers, the towns that one knows. As near as our outlines carry, and so far out that at least
 * two other names are in the picture.
 *
 * @param others - places of the catalogue that may be named as well
 * @param also - a second language in which names are written
 */
export function homePicture(
  place: NamedPlace,
  others: readonly NamedPlace[],
  base: BaseMap,
  size: Size,
  language: BaseLanguage,
  also: BaseLanguage | null = null,
): HomePicture {
  const say = (name: LocalizedText): string => textInBoth(name, language, also);
  const known = others.map(({point, name}): Town => ({point, text: say(name), rank: KNOWN_RANK}));
  const towns = base.towns.features.flatMap(({geometry, properties}): Town[] => {
    if (geometry.type !== 'Point' || !properties) return [];
    const [lng = 0, lat = 0] = geometry.coordinates;
    const nameIn = (tongue: BaseLanguage): string => String(properties[`name_${tongue}`] ?? properties['name']);
    const text = say({nl: nameIn('nl'), de: nameIn('de'), en: nameIn('en')});
    return [{point: [lng, lat], text, rank: Number(properties['rank'])}];
  });
  const named = [...towns, ...known.filter(({text}) => !towns.some((town) => town.text === text))];
  const nearest = isInEurope(place.point) ? NEAREST_ZOOM : NEAREST_ZOOM_WORLD;
  const zooms = Array.from({length: Math.floor((nearest - FARTHEST_ZOOM) / ZOOM_STEP) + 1}, (_, step) => nearest - step * ZOOM_STEP);
  const pictures = zooms.map((zoom) => {
    const camera = cameraAt(place, zoom);
    const written = namesAt({point: place.point, text: say(place.name)}, named, camera, size);
    return {camera, written, count: written.towns.length + bridgesIn(camera, size).length};
  });
  const most = Math.max(...pictures.map(({count}) => count));
  const {camera, written} = pictures.find(({count}) => count >= Math.min(LEAST_NAMES, most)) as (typeof pictures)[number];
  const at = (point: Position): Pixel => project([point[0] as number, point[1] as number], camera, size);
  return {
    ...written,
    zoom: camera.zoom,
    land: pathOf(base.land, at, size, true),
    borders: pathOf(base.borders, at, size, false),
    rivers: pathOf(base.rivers, at, size, false),
    bridges: bridgesIn(camera, size).map(({point, to, name}) => {
      const [from, end] = [at([...point]), at([...to])];
      return {path: `M${xy(from)}L${xy(end)}`, label: {x: (from.x + end.x) / 2, y: Math.max(from.y, end.y) + LINE_PX}, text: say(name)};
    }),
  };
}

interface Town {
  readonly point: LngLat;
  readonly text: string;
  readonly rank: number;
}

/** Far out a bridge is shorter than its name is high. */
const bridgesIn = (camera: Camera, size: Size) =>
  BRIDGES.filter(({point, to}) => {
    const [from, end] = [project(point, camera, size), project(to, camera, size)];
    return isIn(from, size) && isIn(end, size) && Math.hypot(end.x - from.x, end.y - from.y) >= LEAST_BRIDGE_PX;
  });

const cameraAt = ({point: [lng, lat]}: NamedPlace, zoom: number): Camera => ({lng, lat, zoom});
const project = (point: LngLat, camera: Camera, {width, height}: Size): Pixel => projectFlat(point, camera, {x: width / 2, y: height / 2});
const isIn = ({x, y}: Pixel, {width, height}: Size): boolean => x >= 0 && y >= 0 && x <= width && y <= height;

/** The place first, then towns by rank: a name that has no room beside the others is left out with its mark. */
function namesAt(place: Omit<Town, 'rank'>, towns: readonly Town[], camera: Camera, size: Size): Pick<HomePicture, 'place' | 'towns'> {
  const taken: Rect[] = [];
  const middle = project(place.point, camera, size);
  const own = write(middle, place.text, PLACE_LETTER_PX, RING_PX + 4, size, taken) ?? {...middle, text: '', anchor: 'start' as const, mark: middle};
  taken.push({left: middle.x - RING_PX, top: middle.y - RING_PX, right: middle.x + RING_PX, bottom: middle.y + RING_PX});
  const written: WrittenName[] = [];
  for (const {point, text} of towns.toSorted((a, b) => a.rank - b.rank)) {
    const at = project(point, camera, size);
    if (written.length === MOST_TOWNS || !isIn(at, size) || text === place.text || Math.hypot(at.x - middle.x, at.y - middle.y) < SAME_TOWN_PX) continue;
    const name = write(at, text, LETTER_PX, OFFSET_PX, size, taken);
    if (name) written.push(name);
  }
  return {place: own, towns: written};
}

/** A name at the side of its mark where it fits whole and covers nothing; `null` when there is none. */
function write(mark: Pixel, text: string, letterPx: number, offset: number, {width, height}: Size, taken: Rect[]): WrittenName | null {
  const long = text.length * letterPx;
  const frame = {left: EDGE_PX, top: EDGE_PX, right: width - EDGE_PX, bottom: height - EDGE_PX};
  const box = {left: mark.x - MARK_PX, top: mark.y - MARK_PX, right: mark.x + MARK_PX, bottom: mark.y + MARK_PX};
  // A mark that the frame cuts is half a mark, and one under a name is none.
  if (!isWithin(box, frame) || taken.some((other) => overlaps(box, other))) return null;
  const sides = [
    {anchor: 'start', x: mark.x + offset, y: mark.y + 5, left: mark.x + offset},
    {anchor: 'end', x: mark.x - offset, y: mark.y + 5, left: mark.x - offset - long},
    {anchor: 'middle', x: mark.x, y: mark.y - offset, left: mark.x - long / 2},
    {anchor: 'middle', x: mark.x, y: mark.y + offset + 11, left: mark.x - long / 2},
  ] as const;
  for (const {anchor, x, y, left} of sides) {
    const rect = {left, top: y - 13, right: left + long, bottom: y + 4};
    if (!isWithin(rect, frame) || taken.some((other) => overlaps(rect, other))) continue;
    taken.push(rect, box);
    return {text, anchor, x, y, mark};
  }
  return null;
}

/** Rings and lines that come near the picture, as the data of an SVG path. */
function pathOf(collection: FeatureCollection, at: (point: Position) => Pixel, size: Size, closed: boolean): string {
  return collection.features
    .flatMap(({geometry}) => linesOf(geometry))
    .flatMap((line) => {
      const pixels = line.map(at);
      const [xs, ys] = [pixels.map(({x}) => x), pixels.map(({y}) => y)];
      const isApart = Math.max(...xs) < 0 || Math.min(...xs) > size.width || Math.max(...ys) < 0 || Math.min(...ys) > size.height;
      return isApart ? [] : [`M${pixels.map(xy).join('L')}${closed ? 'Z' : ''}`];
    })
    .join('');
}

const xy = ({x, y}: Pixel): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

function linesOf(geometry: FeatureCollection['features'][number]['geometry']): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}
