import {HOME} from '../../catalogue/home.ts';
import type {Catalogue, Thing} from '../../catalogue/catalogue.ts';
import type {LngLat} from '../../catalogue/facts.ts';
import type {Project} from '../../catalogue/project-facts.ts';
import {pointOfSeat} from '../../catalogue/seats.ts';
import {extentOf, isWithin, middleOf, PROGRAMME, TERRITORY, TWENTE} from '../data/extents.ts';
import {alike} from '../data/features.ts';
import {greatCircle, greatCircleKm} from '../../catalogue/great-circle.ts';
import {homeEndOf} from '../data/home-end.ts';
import {lensDrawing, startName} from '../data/lens.ts';
import {nameOnMap} from '../data/networks.ts';
import {liftedIds} from '../data/things.ts';
import {ownerAndTime} from '../data/partnerships.ts';
import type {LocalizedText} from '../../i18n/languages.ts';

/** A point that must be seen. */
export interface Essential {
  readonly point: LngLat;
  /** Marks and ends carry a name, which needs room; outlines and ways have none. */
  readonly name?: LocalizedText;
  /** Smaller lines, of which one stands below the name. */
  readonly below?: readonly LocalizedText[];
  /** Its name stands to the west of its mark, where it has room there. */
  readonly isWest?: boolean;
  /** A mark without a name, which is no corner of an outline. */
  readonly isMark?: true;
  /** The lens begins here: its name is larger. */
  readonly isStart?: boolean;
  /** All lines together, where they are more than a name and one below. */
  readonly lines?: number;
}

/** An end that would make the picture too small: it is named at the edge instead. */
export interface FarEnd {
  /** What is chosen with it; `null` where the catalogue has no thing there. */
  readonly id: string | null;
  readonly point: LngLat;
  readonly name: LocalizedText;
}

/** What a picture is about. */
export interface Subject {
  readonly essentials: readonly Essential[];
  readonly far: readonly FarEnd[];
  /** The ends of a tie, in the picture or not: each must be named. */
  readonly ends: readonly FarEnd[];
  /** A territory, project, network or programme: what is written about it stands at the edge, not in the middle. */
  readonly large: boolean;
  /** Nearer the outlines carry no detail, or the neighbours are out of sight. */
  readonly maxZoom: number;
  /** Id of the place whose surroundings are shown beside the picture, because it lies far from here. */
  readonly abroad: string | null;
  /** Some of its ties are so much nearer than others that they want a picture of their own. */
  readonly nearby: boolean;
  /** Points without a name are a way between ends, not an outline: nothing may lie on them. */
  readonly isWay: boolean;
  /** The place that a popup points at; `null` when the thing has none of its own. */
  readonly spot: LngLat | null;
  /** Its mark stands above its point, where the square of a city lies. */
  readonly lifted?: boolean;
}

/** Here rivers, railways and towns are drawn; beyond there are land, states and seas. */
const DETAILED = {west: 4.6, south: 50.7, east: 10, north: 53.9};
/** A place with its neighbours round it. */
const PLACE_ZOOM = 9.6;
/** A station or an office, in its town. Coordinates are good to a kilometre: nearer would promise more. */
const SPOT_ZOOM = 10.4;
const SHAPE_ZOOM = 10.4;
/** Two towns far apart are seen from a height at which states and seas have names. */
const ABROAD_ZOOM = 7.4;
/** A disc bears its city, and its networks on two lines. */
const DISC_LINES = 3;
/** Points on the way between two ends: an arc is part of what is seen. */
const WAY_POINTS = 16;
/** Ties shorter than this have a picture of their own where others are longer than `FAR_KM`. */
export const NEARBY_KM = 100;
const FAR_KM = 400;
/** Farther ties would shrink the near ones to a dot. */
const LENS_REACH_KM = 1300;

/** Whether the finest outlines reach there. */
export const isDetailed = ([lng, lat]: LngLat): boolean => lng > DETAILED.west && lng < DETAILED.east && lat > DETAILED.south && lat < DETAILED.north;

const shape = (points: readonly LngLat[]): Essential[] => points.map((point) => ({point}));

/** What must be seen of a thing. Pure: from the facts alone. */
export function subjectOf(catalogue: Catalogue, id: string): Subject {
  const thing = catalogue.get(id);
  const spot = catalogue.pointOf(id);
  const base = {far: [], ends: [], large: false, maxZoom: SHAPE_ZOOM, abroad: null, nearby: false, isWay: false, spot};
  switch (thing.type) {
    case 'place':
      return {...base, ...placeSubject(catalogue, thing)};
    case 'partnership':
      return {...base, ...tieSubject(catalogue, [thing.from], thing.to, thing.toName)};
    case 'project':
      return {...base, ...projectSubject(catalogue, thing), large: true, spot: null};
    case 'programme':
      return {...base, essentials: shape(extentOf(PROGRAMME)), large: true, spot: null};
    case 'network':
      return {...base, ...networkSubject(catalogue, thing), large: true};
    case 'landmark': {
      const way = thing.line ? extentOf(thing.id) : [];
      // A road has a mark where it crosses the border.
      const crossing: Essential[] = spot ? [{point: spot, isMark: true}] : [];
      if (way.length > 0) return {...base, essentials: [...shape(way), ...crossing], large: true, spot: null};
      return {...base, essentials: spot ? [{point: spot, name: thing.names}] : [], maxZoom: SPOT_ZOOM, lifted: liftedIds(catalogue).has(thing.id)};
    }
  }
}

function placeSubject(catalogue: Catalogue, place: Thing & {type: 'place'}): Pick<Subject, 'essentials' | 'maxZoom'> & Partial<Subject> {
  const outline = extentOf(place.id);
  const mark = place.point ? [{point: place.point, name: place.names, isWest: catalogue.markOf(place.id) === 'mont'}] : [];
  if (outline.length > 0) return {essentials: [...mark, ...shape(outline)], maxZoom: PLACE_ZOOM, large: place.kind === 'district'};
  const links = catalogue.facts.partnerships.filter(({to}) => to === place.id);
  // The end of its arc bears the name that the agreement gives it.
  if (place.point && links.length > 0) return tieSubject(catalogue, [...new Set(links.map(({from}) => from))], place.id, links[0]?.toName);
  const home = homeEndOf(catalogue, place);
  return home === null ? {essentials: mark, maxZoom: PLACE_ZOOM} : tieSubject(catalogue, [home], place.id);
}

/** Both ends and the way between them. */
function tieSubject(
  catalogue: Catalogue,
  owners: readonly string[],
  to: string,
  toName: LocalizedText = catalogue.get(to).names,
): Pick<Subject, 'essentials' | 'ends' | 'maxZoom' | 'abroad' | 'isWay'> {
  const end = catalogue.pointOf(to);
  if (!end) return {essentials: [], ends: [], maxZoom: PLACE_ZOOM, abroad: null, isWay: true};
  const starts = owners.flatMap((owner) => namedAt(catalogue, owner).map(({point, name}) => ({point, name})));
  const ways = starts.flatMap(({point}) => shape(wayPoints(point, end)));
  const abroad = !isDetailed(end);
  const below = catalogue.facts.partnerships.filter((link) => link.to === to && owners.includes(link.from)).map((link) => ownerAndTime(catalogue, link));
  return {
    essentials: [{point: end, name: toName, below}, ...starts, ...ways],
    ends: [{id: to, point: end, name: toName}, ...owners.flatMap((id) => namedAt(catalogue, id))],
    maxZoom: abroad ? ABROAD_ZOOM : PLACE_ZOOM,
    abroad: abroad ? to : null,
    isWay: true,
  };
}

function namedAt(catalogue: Catalogue, id: string): FarEnd[] {
  const point = catalogue.pointOf(id);
  return point ? [{id, point, name: catalogue.get(id).names}] : [];
}

function wayPoints(from: LngLat, to: LngLat): LngLat[] {
  const way = greatCircle(from, to);
  const points = way.type === 'LineString' ? way.coordinates : way.coordinates.flat();
  const step = Math.max(1, Math.floor(points.length / WAY_POINTS));
  return points.filter((_, index) => index % step === 0 && index > 0 && index < points.length - 1).map(([lng = 0, lat = 0]): LngLat => [lng, lat]);
}

/** Its corridor, else the area in which it has effect, with the seats in it; seats beyond go to the edge. */
function projectSubject(catalogue: Catalogue, project: Project): Pick<Subject, 'essentials' | 'far'> {
  const area = project.corridor ? extentOf(project.id) : extentOf(TERRITORY);
  const seats = project.seats.map((seat) => ({
    id: seat.place ?? null,
    point: pointOfSeat(catalogue, seat),
    name: alike(seat.name),
  }));
  const isNear = ({id, point}: FarEnd): boolean => isWithin(point, area) || (id !== null && isMember(catalogue.get(id)));
  return {
    essentials: [...shape(area), ...seats.filter(isNear).map(({point, name}) => ({point, name}))],
    far: seats.filter((seat) => !isNear(seat)),
  };
}

const isMember = (thing: Thing): boolean => thing.type === 'place' && thing.euregio !== undefined;

function networkSubject(catalogue: Catalogue, network: Thing & {type: 'network'}): Pick<Subject, 'essentials' | 'maxZoom'> & Partial<Subject> {
  const seat = network.seat ? [{point: network.seat.point, name: nameOnMap(network)}] : [];
  if (network.id === 'euregio') return {essentials: [...shape(extentOf(TERRITORY)), ...seat], maxZoom: SHAPE_ZOOM};
  if (network.kind === 'programme') return {essentials: shape(extentOf(PROGRAMME)), maxZoom: SHAPE_ZOOM};
  // A European network has towns everywhere; what is shown is how Twente goes there.
  const start = homeEndOf(catalogue, network);
  if (network.seat && start !== null) {
    const home = catalogue.pointOf(start) as LngLat;
    return {
      essentials: [
        ...seat.map((one) => ({...one, lines: DISC_LINES})),
        {point: home, name: catalogue.get(start).names},
        ...shape(wayPoints(home, network.seat.point)),
      ],
      maxZoom: ABROAD_ZOOM,
      isWay: true,
    };
  }
  const members = network.members.flatMap(({member}): Essential[] => {
    const thing = catalogue.get(member);
    const point = thing.type === 'place' ? (middleOf(thing) ?? catalogue.pointOf(member)) : null;
    return point ? [{point, name: thing.names}] : [];
  });
  // The fourteen municipalities are Twente; and what has no members of its own works for it.
  const isTwente =
    members.length === 0 || catalogue.facts.places.filter(({inTwente}) => inTwente).every(({id}) => network.members.some(({member}) => member === id));
  return {essentials: [...(isTwente ? shape(extentOf(TWENTE)) : members), ...seat], maxZoom: PLACE_ZOOM};
}

/** Several things: places at their marks, ties with both ends. What lies across the world goes to the edge, unless it is one of two. */
export function setSubject(catalogue: Catalogue, ids: readonly string[]): Subject {
  const base = {far: [], ends: [], large: true, maxZoom: PLACE_ZOOM - 0.4, abroad: null, nearby: false, isWay: false, spot: null};
  const things = ids.flatMap((id) => catalogue.find(id) ?? []);
  const [first, second] = things;
  if (first?.type === 'place' && second?.type === 'place' && things.length === 2)
    return {...base, ...tieSubject(catalogue, [first.id], second.id), abroad: null};
  const places = things.flatMap((thing) => (thing.type === 'partnership' ? [thing.from, thing.to] : [thing.id]));
  const ends = [...new Set(places)].flatMap((id) => namedAt(catalogue, id));
  const home = catalogue.pointOf(HOME);
  const isNear = ({point}: FarEnd): boolean => home === null || greatCircleKm(home, point) <= LENS_REACH_KM;
  const near = ends.some(isNear) ? ends.filter(isNear) : ends;
  return {...base, essentials: near.map(({point, name}) => ({point, name})), ends: near, far: ends.filter((end) => !near.includes(end))};
}

/** What the lens shows: of one thing all ties, of two what ties them. */
export interface Lens {
  readonly id: string;
  readonly compare: string | null;
  readonly related: readonly string[];
  /** Year looked at; `null`: the most recent state. */
  readonly year: number | null;
  /** Ids of the partnerships that are drawn. */
  readonly arcs: readonly string[];
}

/** A thing under the lens with all that is drawn as tied to it; what lies across the world goes to the edge, unless all of it does. */
export function tiesSubject(catalogue: Catalogue, lens: Lens): Subject {
  const {id} = lens;
  const start = catalogue.pointOf(id);
  const ends = tiedEnds(catalogue, lens);
  if (!start || ends.length === 0) return withEnds(areaSubject(catalogue, id), catalogue, ends);
  const thing = catalogue.get(id);
  if (thing.type === 'partnership' && lens.compare === null) return subjectOf(catalogue, id);
  const kmTo = ({point}: FarEnd): number => greatCircleKm(start, point);
  const isInReach = (end: FarEnd): boolean => kmTo(end) <= LENS_REACH_KM;
  const near = ends.some(isInReach) ? ends.filter(isInReach) : ends;
  // Where the way of a network begins is no point but Twente.
  const home = thing.type === 'network' && homeEndOf(catalogue, thing) !== null ? shape(extentOf(TWENTE)) : [];
  const ways = near.filter((end) => kmTo(end) > NEARBY_KM).flatMap(({point}) => shape(wayPoints(start, point)));
  return {
    essentials: [
      {point: start, name: startName(catalogue, thing), isStart: true},
      ...near.map((end) => ({point: end.point, name: end.name, isStart: end.id === lens.compare})),
      ...ways,
      ...home,
    ],
    far: ends.filter((end) => !near.includes(end)),
    ends: near,
    large: true,
    maxZoom: PLACE_ZOOM - 0.4,
    abroad: null,
    // Of two that are compared both are seen, and what ties them.
    nearby: lens.compare === null && ends.some((end) => kmTo(end) < NEARBY_KM) && ends.some((end) => kmTo(end) > FAR_KM),
    isWay: true,
    spot: start,
  };
}

/** An area, and what it is compared with, which may lie far from it. */
function withEnds(area: Subject, catalogue: Catalogue, ends: readonly FarEnd[]): Subject {
  const home = catalogue.pointOf(HOME);
  const near = ends.filter(({point}) => home === null || greatCircleKm(home, point) <= LENS_REACH_KM);
  return {
    ...area,
    essentials: [...area.essentials, ...near.map(({point, name}) => ({point, name}))],
    far: [...area.far, ...ends.filter((end) => !near.includes(end))],
    ends: [...area.ends, ...near],
  };
}

/** Whether the lens draws anything on the map: MONT lies nowhere, so that no line begins there, and Aalten is tied to nothing that has a point. */
export const hasEnds = (catalogue: Catalogue, lens: Lens): boolean =>
  (lens.compare !== null || catalogue.pointOf(lens.id) !== null) && tiedEnds(catalogue, lens).length > 0;

/** A place that is tied only to what has no point, to the EUREGIO or to projects, or to nothing: where it lies in the area in which these have effect. */
function areaSubject(catalogue: Catalogue, id: string): Subject {
  const own = subjectOf(catalogue, id);
  if (catalogue.get(id).type !== 'place' || own.isWay) return own;
  return {...own, essentials: [...own.essentials.filter(({name}) => name !== undefined), ...shape(extentOf(TERRITORY))], large: true};
}

/** The near ties alone, for a picture of their own. */
export function nearbySubject(catalogue: Catalogue, lens: Lens): Subject {
  const all = tiesSubject(catalogue, lens);
  const start = catalogue.pointOf(lens.id) as LngLat;
  return {
    ...all,
    essentials: all.essentials.filter(({point, name}) => name !== undefined && greatCircleKm(start, point) < NEARBY_KM),
    far: [],
    ends: [],
    nearby: false,
    isWay: false,
  };
}

/** Where the lens draws an end: partner towns, MONT cities, offices, seats; in a comparison the second thing and what ties both. */
function tiedEnds(catalogue: Catalogue, {id, compare, related, year, arcs}: Lens): FarEnd[] {
  const drawn = lensDrawing(catalogue, id, compare, year).points.features.flatMap(({properties, geometry}): FarEnd[] => {
    if (properties.id === id) return [];
    const [lng = 0, lat = 0] = geometry.coordinates;
    const name = {nl: String(properties['name_nl']), de: String(properties['name_de']), en: String(properties['name_en'])};
    return [{id: properties.id, point: [lng, lat], name}];
  });
  const partners = catalogue.facts.partnerships
    .filter((link) => arcs.includes(link.id) && (link.id === id || related.includes(link.id)))
    .flatMap(({from, to, toName}) => [
      {id: to, name: toName ?? catalogue.get(to).names},
      {id: from, name: catalogue.get(from).names},
    ])
    .flatMap((end): FarEnd[] => {
      const point = catalogue.pointOf(end.id);
      return point && end.id !== id ? [{...end, point}] : [];
    });
  const ends = [...partners, ...drawn];
  return ends.filter((end, index) => ends.findIndex(({point}) => greatCircleKm(point, end.point) < 1) === index);
}
