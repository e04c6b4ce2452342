import type {Feature, LineString, MultiLineString, Point} from 'geojson';
import type {Catalogue, Thing} from '../../catalogue/catalogue.ts';
import type {LngLat} from '../../catalogue/facts.ts';
import {pointOfSeat} from '../../catalogue/seats.ts';
import {compare} from '../../catalogue/compare.ts';
import {lensSummary} from '../../catalogue/lens.ts';
import {tiesOf} from '../../catalogue/ties.ts';
import {holdsIn} from '../../catalogue/ties-in-time.ts';
import {type LocalizedText, type BaseLanguage} from '../../i18n/languages.ts';
import {map as mapTexts} from '../../i18n/texts/map.ts';
import {alike, collection, type Drawing, type Drawn, inLanguages, pointFeature} from './features.ts';
import {greatCircle, greatCircleKm} from '../../catalogue/great-circle.ts';
import {homeEndOf} from './home-end.ts';
import {nameOnMap} from './networks.ts';

/** What the lens draws beside the layers of the topics. */
export interface LensDrawing {
  readonly lines: Drawing<LineString | MultiLineString>;
  /** The start, and the ends that no other layer names. */
  readonly points: Drawing<Point>;
}

interface End {
  readonly id: string;
  readonly point: LngLat;
  readonly name: LocalizedText;
  readonly sub: LocalizedText;
  /** `network` disc, `mont` or `netwerkstad` square, `seat` of a project, or the ring of a town. */
  readonly mark: 'network' | 'mont' | 'netwerkstad' | 'seat' | 'town';
}

const NOTHING: LensDrawing = {lines: collection([]), points: collection([])};

/**
 * What the lens adds to the map: the red start, and dotted lines to what it is tied to through a network or project. Partnerships have
 * their own arcs. With a second thing to compare: both, and only what ties them.
 */
export function lensDrawing(catalogue: Catalogue, selected: string | null, compareId: string | null = null, year: number | null = null): LensDrawing {
  if (selected === null || !catalogue.find(selected)) return NOTHING;
  if (compareId !== null && catalogue.find(compareId)) return comparisonDrawing(catalogue, selected, compareId, year);
  const start = catalogue.pointOf(selected);
  if (!start) return NOTHING;
  if (catalogue.get(selected).type === 'partnership') return partnershipDrawing(catalogue, selected);
  const ends = endsOf(catalogue, selected, year).filter(({point}) => greatCircleKm(start, point) > 1);
  return {
    lines: collection(ends.map((end) => line(end.id, start, end.point))),
    points: collection([
      startFeature(catalogue, selected, start, liesWestOf(start, [...ends.map(({point}) => point), ...partnersOf(catalogue, selected)])),
      ...ends.map((end) => endFeature(end, start)),
    ]),
  };
}

/** The arc of a partnership has the names of both its ends, but for a city of MONT, which has its name from that topic: under the lens that is not drawn. */
function partnershipDrawing(catalogue: Catalogue, id: string): LensDrawing {
  const {from, to} = catalogue.get(id) as Thing & {type: 'partnership'};
  const start = catalogue.pointOf(from);
  if (!start || catalogue.markOf(to) !== 'mont') return NOTHING;
  return {...NOTHING, points: collection(placesAt(catalogue, [to]).map((end) => endFeature(end, start)))};
}

const line = (id: string, from: LngLat, to: LngLat, name: LocalizedText = alike('')): Feature<LineString | MultiLineString, Drawn> => ({
  type: 'Feature',
  properties: {id, ...inLanguages('name', name)},
  geometry: greatCircle(from, to),
});

const startFeature = (catalogue: Catalogue, id: string, point: LngLat, west: boolean) =>
  pointFeature(point, {
    id,
    kind: 'start',
    order: 0,
    km: 0,
    west,
    ...inLanguages('name', startName(catalogue, catalogue.get(id))),
    ...inLanguages('sub', alike('')),
  });

/** What a thing is called where the lens lies on it; a partnership as its partner town, where its arc ends. */
export function startName(catalogue: Catalogue, thing: Thing): LocalizedText {
  if (thing.type === 'partnership') return thing.toName ?? catalogue.get(thing.to).names;
  return thing.type === 'network' ? nameOnMap(thing) : thing.names;
}

/** Whether the name of a place stands better to its west: its ties go east, and the nearest count most, since they are what it would cover. */
function liesWestOf(point: LngLat, ends: readonly LngLat[]): boolean {
  const pull = ends.reduce((sum, end) => {
    const km = greatCircleKm(point, end);
    return km < 1 ? sum : sum + (end[0] - point[0]) / km ** 2;
  }, 0);
  return pull >= 0;
}

/** Where the partnerships of a place lead, or come from. */
const partnersOf = (catalogue: Catalogue, id: string): LngLat[] =>
  catalogue.facts.partnerships.flatMap(({from, to}) => {
    const end = from === id ? catalogue.pointOf(to) : to === id ? catalogue.pointOf(from) : null;
    return end ? [end] : [];
  });

const endFeature = (end: End, start: LngLat) => {
  const km = greatCircleKm(start, end.point);
  return pointFeature(end.point, {
    id: end.id,
    kind: end.mark,
    // The farther ones first: their names lean away from the start, those nearer by then keep off their marks.
    order: 20_000 - Math.round(km),
    km: Math.round(km),
    west: end.point[0] < start[0],
    ...inLanguages('name', end.name),
    ...inLanguages('sub', end.sub),
  });
};

/** All ends of one thing, those in one city as one. */
const endsOf = (catalogue: Catalogue, id: string, year: number | null): End[] => {
  const {mont, networks} = lensSummary(catalogue, id, year);
  return mergedByPlace([
    ...viaHome(catalogue, id),
    ...viaMont(catalogue, mont),
    ...viaSeats(catalogue, id, networks),
    ...viaProject(catalogue, id),
    ...viaSite(catalogue, id, year),
  ]);
};

/** A network that has its office far away is tied to home, where the way there begins. */
function viaHome(catalogue: Catalogue, selected: string): End[] {
  const network = catalogue.get(selected);
  const home = network.type === 'network' ? homeEndOf(catalogue, network) : null;
  return home === null ? [] : placesAt(catalogue, [home]);
}

/** A landmark is tied to the place where it lies. */
function viaSite(catalogue: Catalogue, selected: string, year: number | null): End[] {
  if (catalogue.get(selected).type !== 'landmark') return [];
  const sites = tiesOf(catalogue, selected).filter((tie) => tie.group === 'site' && holdsIn(catalogue, tie, year, selected));
  return placesAt(
    catalogue,
    sites.map(({other}) => other),
  );
}

/** What lies nowhere, as MONT, is where its members of the year are. */
const membersOf = (catalogue: Catalogue, id: string, year: number | null): End[] => placesAt(catalogue, lensSummary(catalogue, id, year).members);

/** Those of the things that are places, with the marks that they have without the lens. */
const placesAt = (catalogue: Catalogue, ids: readonly string[]): End[] =>
  ids.flatMap((id): End[] => {
    const place = catalogue.get(id);
    const mark = catalogue.markOf(id);
    return place.type === 'place' && place.point
      ? [{id, point: place.point, name: place.names, sub: alike(''), mark: mark === 'mont' || mark === 'netwerkstad' ? mark : 'town'}]
      : [];
  });

/** So near each other two marks lie on each other. */
const ONE_MARK_KM = 3;
/** As many names as a line between two towns carries. */
const NAMES_ON_LINE = 2;

/** Two things, a line between them that says what they share, and lines from both to shared places. */
function comparisonDrawing(catalogue: Catalogue, a: string, b: string, year: number | null): LensDrawing {
  const [from, to] = [catalogue.pointOf(a), catalogue.pointOf(b)];
  if (!from)
    return to
      ? {...NOTHING, points: collection([startFeature(catalogue, b, to, false), ...membersOf(catalogue, a, year).map((end) => endFeature(end, to))])}
      : NOTHING;
  if (!to) return lensDrawing(catalogue, a, null, year);
  const {direct, shared} = compare(catalogue, a, b, year);
  const ids = shared.map(({through}) => through);
  const places = [...endsOf(catalogue, a, year), ...ids.flatMap((id) => sharedPlace(catalogue, id))].filter(
    (end, index, all) =>
      ids.includes(end.id) && [from, to].every((point) => greatCircleKm(point, end.point) > 1) && all.findIndex(({id}) => id === end.id) === index,
  );
  const sharedPoints = places.map(({point}) => point);
  const onLine = ids.filter((id) => !places.some((place) => place.id === id));
  const isTied = direct.some(({via}) => via !== undefined);
  // A project and the town that leads it: a name on either side. A partner town and its partnership have one.
  const [first, second] = [a, b].map((id) => startName(catalogue, catalogue.get(id)).nl);
  const isOneMark = first !== second && greatCircleKm(from, to) < ONE_MARK_KM;
  return {
    lines: collection([
      // A partnership has its own arc, with its own name.
      ...(isTied ? [] : [line(b, from, to, sharedNames(catalogue, onLine))]),
      ...places.flatMap((end) => [line(end.id, from, end.point), line(end.id, to, end.point)]),
    ]),
    points: collection([
      startFeature(catalogue, a, from, isOneMark ? from[0] <= to[0] : liesWestOf(from, [to, ...sharedPoints])),
      ...(first === second ? [] : [startFeature(catalogue, b, to, isOneMark ? from[0] > to[0] : liesWestOf(to, [from, ...sharedPoints]))]),
      ...places.map((end) => endFeature(end, from)),
    ]),
  };
}

/** A partner town or landmark that both are tied to. */
function sharedPlace(catalogue: Catalogue, id: string): End[] {
  const [thing, point] = [catalogue.get(id), catalogue.pointOf(id)];
  return point && (thing.type === 'place' || thing.type === 'landmark') ? [{id, point, name: thing.names, sub: alike(''), mark: 'town'}] : [];
}

/** “MONT · EUREGIO · +6” */
function sharedNames(catalogue: Catalogue, ids: readonly string[]): LocalizedText {
  const first = ids.slice(0, NAMES_ON_LINE).map((id) => catalogue.get(id).names);
  const more = ids.length - first.length;
  return inEach((language) => [...first.map((names) => names[language]), ...(more > 0 ? [`+${more}`] : [])].join('\u00a0· '));
}

/** Who meets in MONT is tied to the others that meet there. */
const viaMont = (catalogue: Catalogue, cities: readonly string[]): End[] =>
  cities.flatMap((id): End[] => {
    const point = catalogue.pointOf(id);
    return point ? [{id, point, name: catalogue.get(id).names, sub: inEach((language) => mapTexts[language].via('MONT')), mark: 'mont'}] : [];
  });

/** A member is tied to the offices of its networks; a network to its own office. */
function viaSeats(catalogue: Catalogue, selected: string, networks: readonly string[]): End[] {
  return catalogue.facts.networks.flatMap((network): End[] => {
    const isMember = networks.includes(network.id) && network.members.some(({member}) => member === selected);
    const tied = isMember || (network.id !== selected && network.related.includes(selected));
    if (!network.seat || !tied || network.id === 'euregio') return [];
    const [label] = [network.seat.label];
    const city = (text: string): string => text.split(',').at(-1)?.trim() ?? text;
    return [
      {
        id: network.id,
        point: network.seat.point,
        name: {nl: city(label.nl), de: city(label.de), en: city(label.en)},
        sub: alike(network.names.nl.replace(/ Initiative$/, '')),
        mark: 'network',
      },
    ];
  });
}

/** A project is tied to the towns of its partners. */
function viaProject(catalogue: Catalogue, selected: string): End[] {
  const project = catalogue.find(selected);
  if (project?.type !== 'project') return [];
  return project.seats.map((seat) => ({
    id: seat.place ?? project.id,
    point: pointOfSeat(catalogue, seat),
    name: alike(seat.name),
    sub: alike(''),
    mark: 'seat',
  }));
}

/** Networks in one city are one end: “Brussel”, and below it their names. */
function mergedByPlace(ends: readonly End[]): End[] {
  const merged: End[] = [];
  for (const end of ends) {
    const index = merged.findIndex((other) => other.mark === 'network' && end.mark === 'network' && greatCircleKm(other.point, end.point) < 15);
    const other = merged[index];
    if (!other) merged.push(end);
    else merged[index] = {...other, sub: inEach((language) => [other.sub[language], end.sub[language]].filter(Boolean).join('\u00a0· '))};
  }
  return merged;
}

const inEach = (text: (language: BaseLanguage) => string): LocalizedText => ({nl: text('nl'), de: text('de'), en: text('en')});
