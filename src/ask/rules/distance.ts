import {distanceKm} from '../../catalogue/position.ts';
import {has} from '../reading.ts';
import {type Desk, kmIn, listed, mentions, nameIn, type Rule, sentences} from '../rule.ts';

/** Where the points of towns come from: what is said of a town elsewhere says nothing of how far it is. */
export const POINTS: readonly string[] = ['geonames-2018'];

/** How far it is from one thing to another; from home when only one is named. */
export const distance: Rule<'distance'> = {
  kind: 'distance',
  read(reading, desk) {
    const {all} = mentions(reading, desk);
    const [first, second] = all;
    if (!has(reading, 'how-far') || first === undefined) return null;
    return second === undefined ? {kind: 'distance', from: desk.home, to: first} : {kind: 'distance', from: first, to: second};
  },
  answer({from, to}, desk) {
    const {catalogue, texts, say} = desk;
    const [a, b] = [nameIn(desk, from), nameIn(desk, to)];
    const points = [catalogue.pointOf(from), catalogue.pointOf(to)] as const;
    const unknown = points[0] === null ? a : points[1] === null ? b : null;
    return {
      asked: texts.whole.distance(a, b),
      sentence:
        from === to
          ? texts.samePlace(a)
          : unknown !== null || !points[0] || !points[1]
            ? texts.noPoint(unknown ?? a)
            : sentences(say.apart(a, b, distanceKm(points[0], points[1])), texts.measured),
      ids: [...new Set([from, to])],
      sources: POINTS,
      ...(from === to ? {} : {parameters: {place: from, compare: to, lens: '1'}}),
      next: [texts.questions.shared(a, b), texts.questions.near(RADIUS_KM, b)],
    };
  },
};

/** When nobody says how near. The answer says it. */
export const RADIUS_KM = 25;
/** Beyond this “near” is the whole map. */
const MOST_KM = 20_000;

/** What lies within some kilometres of a thing: towns, or projects with a partner there. */
export const near: Rule<'near'> = {
  kind: 'near',
  read(reading, desk) {
    const [of] = mentions(reading, desk).all;
    if (of === undefined || !(has(reading, 'near') || reading.km !== null)) return null;
    return {kind: 'near', of, km: Math.min(reading.km ?? RADIUS_KM, MOST_KM), projects: has(reading, 'project')};
  },
  answer({of, km, projects}, desk) {
    const {catalogue, texts} = desk;
    const name = nameIn(desk, of);
    const point = catalogue.pointOf(of);
    const found = point === null ? [] : projects ? projectsNear(point, km, desk) : placesNear(of, point, km, desk);
    const ids = found.map(({id}) => id);
    const named = found.map(({id, km: away}) => texts.kmOf(nameIn(desk, id), kmIn(desk, away)));
    return {
      asked: texts.asked(projects ? texts.nouns.projects : texts.nouns.places, [texts.parts.within(kmIn(desk, km), name)], found.length),
      sentence:
        point === null
          ? texts.noPoint(name)
          : found.length === 0
            ? texts.noneFound
            : sentences(`${texts.found(found.length)}.`, texts.nearest(listed(desk, named))),
      ids,
      sources: POINTS,
      next: [texts.questions.projects(name), texts.questions.ties(name)],
    };
  },
};

type Point = NonNullable<ReturnType<Desk['catalogue']['pointOf']>>;

/** Nearest first. A Kreis and a water board are no spots. */
function placesNear(of: string, point: Point, km: number, {catalogue}: Desk) {
  return catalogue.facts.places
    .filter(({id, kind, point: at}) => id !== of && at !== null && kind !== 'district' && kind !== 'water-board')
    .map(({id, point: at}) => ({id, km: distanceKm(point, at as Point)}))
    .filter((place) => place.km <= km)
    .toSorted((a, b) => a.km - b.km);
}

function projectsNear(point: Point, km: number, {catalogue}: Desk) {
  return catalogue.facts.projects
    .map(({id, seats}) => ({id, km: Math.min(...seats.flatMap(({point: at}) => (at === null ? [] : [distanceKm(point, at)])))}))
    .filter((project) => project.km <= km)
    .toSorted((a, b) => a.km - b.km);
}
