import type {Point} from 'geojson';
import type {Catalogue, Thing} from '../../catalogue/catalogue.ts';
import {markIn} from '../../catalogue/marks.ts';
import type {LngLat} from '../../catalogue/facts.ts';
import {greatCircleKm} from '../../catalogue/great-circle.ts';
import {remembered} from '../../common/remembered.ts';
import {existedIn} from '../../catalogue/moments.ts';
import {middleOf} from './extents.ts';
import {alike, collection, type Drawing, inLanguages, pointFeature} from './features.ts';

/** Kinds that a ring at their point would misplace: they are areas or have many seats. */
const hasSpot = (thing: Thing): boolean =>
  thing.type === 'landmark' ||
  thing.type === 'partnership' ||
  (thing.type === 'place' && thing.kind !== 'district' && thing.kind !== 'water-board') ||
  (thing.type === 'network' && thing.id !== 'euregio');

/** Nearer than this to the square of a city, a mark would lie on it at the zoom at which it is seen: 12 px. */
const ON_SQUARE_KM = 0.45;
/** So high it stands above its point instead. */
export const LIFT_PX = 25;

/** Ids of the offices in the middle of a city of MONT or of Netwerkstad: their mark stands above its point, and a line leads there. */
export const liftedIds = remembered((catalogue: Catalogue): ReadonlySet<string> => {
  const squares = cityMarks(catalogue).features.map(({geometry: {coordinates}}) => coordinates as unknown as LngLat);
  const isOnSquare = (point: LngLat | null): boolean => point !== null && squares.some((square) => greatCircleKm(point, square) < ON_SQUARE_KM);
  return new Set(catalogue.facts.landmarks.filter(({id}) => hasOwnMark(catalogue, id) && isOnSquare(catalogue.pointOf(id))).map(({id}) => id));
});

/** One that is known only by its town would sit on the town hall; a railway is a line. */
function hasOwnMark(catalogue: Catalogue, id: string): boolean {
  const landmark = catalogue.get(id);
  return landmark.type === 'landmark' && landmark.point !== null && !landmark.line;
}

/** One point for each thing that is somewhere: the ring of the selection and of the pointer sits on it. */
export function spots(catalogue: Catalogue): Drawing<Point> {
  return collection(
    catalogue.things.flatMap((thing) => {
      const point = catalogue.pointOf(thing.id);
      if (!point) return [];
      return [
        pointFeature(point, {
          id: thing.id,
          kind: thing.type,
          mark: catalogue.markOf(thing.id),
          spot: hasSpot(thing),
          // It has no mark of its own that would bear its name.
          unmarked: thing.type === 'landmark' && thing.point === null,
          lifted: liftedIds(catalogue).has(thing.id),
          ...inLanguages('name', thing.names),
        }),
      ];
    }),
  );
}

/** The names of districts. */
export function districtNames(catalogue: Catalogue): Drawing<Point> {
  return collection(
    catalogue.facts.places.flatMap((place) => {
      const middle = middleOf(place);
      return middle === null ? [] : [pointFeature(middle, {id: place.id, ...inLanguages('name', place.names)})];
    }),
  );
}

/** Where Twente bears its name, as in `geo/context/labels`. */
const TWENTE_AT: LngLat = [6.79, 52.427];

/** Twente's name: unlike those of other regions it follows what is chosen. */
export const twenteName = (): Drawing<Point> => collection([pointFeature(TWENTE_AT, {id: 'twente', ...inLanguages('name', alike('Twente'))})]);

/** The cities of MONT, and of Netwerkstad Twente, that had joined them in the year. */
export function cityMarks(catalogue: Catalogue, year: number | null = null): Drawing<Point> {
  return collection(
    catalogue.facts.places.flatMap((place) => {
      const mark = markIn(catalogue, place.id, year);
      if (!place.point || (mark !== 'mont' && mark !== 'netwerkstad')) return [];
      return [pointFeature(place.point, {id: place.id, kind: mark, name: place.localName})];
    }),
  );
}

/** Offices, stations, parks and crossings that were there in the year, as far as anybody knows; what is selected has its mark in any year. */
export function landmarkMarks(catalogue: Catalogue, year: number | null = null, selected: string | null = null): Drawing<Point> {
  return collection(
    catalogue.facts.landmarks.flatMap((landmark) => {
      if (landmark.id !== selected && !existedIn(catalogue, landmark.id, year)) return [];
      const point = hasOwnMark(catalogue, landmark.id) ? catalogue.pointOf(landmark.id) : null;
      if (!point) return [];
      const lifted = liftedIds(catalogue).has(landmark.id);
      return [pointFeature(point, {id: landmark.id, kind: landmark.kind, lifted, ...inLanguages('name', landmark.names)})];
    }),
  );
}

/** Ids of the cities, buildings and networks that have no mark in the year, for they joined or began later; what is selected has one. */
export function laterMarks(catalogue: Catalogue, year: number, selected: string | null): string[] {
  const {places, landmarks, networks} = catalogue.facts;
  const isLater = ({id}: {readonly id: string}): boolean => id !== selected && !existedIn(catalogue, id, year);
  return [
    ...places.filter(({id}) => markIn(catalogue, id, year) !== catalogue.markOf(id)),
    ...landmarks.filter(({point}) => point !== null).filter(isLater),
    ...networks.filter(({seat}) => seat !== null).filter(isLater),
  ].map(({id}) => id);
}
