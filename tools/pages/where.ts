import {HOME} from '../../src/catalogue/home.ts';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import ground from '../../geo/picture/ground.json' with {type: 'json'};
import type {Collection} from '../../geo/build/geojson.ts';
import {pathData} from '../../geo/build/path-data.ts';
import type {Catalogue, Thing} from '../../src/catalogue/catalogue.ts';
import type {LngLat, Partnership} from '../../src/catalogue/facts.ts';
import {greatCircle} from '../../src/catalogue/great-circle.ts';
import {pointOfSeat} from '../../src/catalogue/seats.ts';
import {tiesOf} from '../../src/catalogue/ties.ts';
import {holdsIn} from '../../src/catalogue/ties-in-time.ts';
import {type BaseLanguage, textIn} from '../../src/i18n/languages.ts';
import {drawFocus, type FocusPoint, type FocusShape} from '../../src/picture/focus.ts';
import {REGION} from '../../src/catalogue/camera-target.ts';
import {fitted, type Frame, frameOf} from '../../src/picture/frame.ts';
import type {Ground, GroundName} from '../../src/picture/ground.ts';
import {groundPerPixel, type Point, toGround} from '../../src/picture/mercator.ts';
import type {PicturedArc} from '../../src/picture/things.ts';
import type {StopView} from '../../src/story/stories.ts';
import {EUROPE_BOUNDS, EUROPE_GROUND, GLOBE_GROUND, isOnGlobe, REGION_GROUND, type SharedGround} from './grounds.ts';

const GEO = join(import.meta.dirname, '..', '..', 'geo');
const EUREGIO = 'euregio';
/** Proportions of every picture. */
const SHAPE = {width: 4, height: 3};
/** Room around what must be in sight, as a share of its size. */
const ROOM = 0.36;
/** A picture is hardly ever shown wider, in CSS pixels: steps that would be shorter than one are left out. */
const SHARPEST_PX = 640;
/** A stop's camera is that of a map so wide, in CSS pixels. */
const STOP_WIDTH_PX = 1280;
/** What lies in here is shown on the ground of the region: west, south, east, north in degrees. */
const REGION_BOX = [5.2, 51.0, 9.4, 53.4] as const;

/** What a picture is to show, in degrees. */
interface Subject {
  readonly points: readonly (Omit<FocusPoint, 'at'> & {readonly at: LngLat})[];
  readonly ties: readonly {readonly link: Partnership; readonly from: LngLat; readonly to: LngLat}[];
  readonly shapes: readonly {readonly kind: FocusShape['kind']; readonly features: Collection['features']}[];
  /** Corners of the shapes, which must be in sight too. */
  readonly corners: readonly LngLat[];
}

const NOTHING: Subject = {points: [], ties: [], shapes: [], corners: []};

type Shapes = ReadonlyMap<string, {readonly features: Collection['features']; readonly corners: readonly LngLat[]}>;

function shapesIn(file: string): Shapes {
  const {features} = JSON.parse(readFileSync(join(GEO, 'outlines', `${file}.geojson`), 'utf8')) as Collection;
  const byId = new Map<string, Collection['features']>();
  for (const one of features) {
    const id = String(one.properties['id']);
    byId.set(id, [...(byId.get(id) ?? []), one]);
  }
  return new Map(
    [...byId].map(([id, found]) => {
      const flat = found.flatMap(({geometry}) => (geometry.coordinates as unknown as number[][][][]).flat(Infinity) as unknown as number[]);
      const lngs = flat.filter((_, at) => at % 2 === 0);
      const lats = flat.filter((_, at) => at % 2 === 1);
      const [west, east] = [lngs.reduce((a, b) => Math.min(a, b)), lngs.reduce((a, b) => Math.max(a, b))];
      const [south, north] = [lats.reduce((a, b) => Math.min(a, b)), lats.reduce((a, b) => Math.max(a, b))];
      return [id, {features: found, corners: [[west, south] as LngLat, [east, north] as LngLat]}];
    }),
  );
}

/** Draws where things and stops lie. One for a build: it keeps the outlines that it has read. */
export class Where {
  private readonly catalogue: Catalogue;
  private readonly areas: Shapes;
  private readonly lines: Shapes;
  private readonly programmeArea: Shapes;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
    this.areas = new Map([...shapesIn('municipalities-coarse'), ...shapesIn('districts-coarse')]);
    this.lines = shapesIn('corridors');
    this.programmeArea = shapesIn('programme-area');
  }

  /** The picture of a thing. @param addressOf - where a ground lies, seen from the page */
  ofThing(thing: Thing, language: BaseLanguage, label: string, addressOf: (ground: SharedGround) => string): string {
    return this.draw(this.subject(thing, language), {language, label, addressOf});
  }

  /** The picture of a stop: what it chooses, else what its camera sees. */
  ofStop({place, compare, camera}: StopView, language: BaseLanguage, label: string, addressOf: (ground: SharedGround) => string): string {
    const chosen = [place, compare].flatMap((id) => (id === undefined ? [] : [this.catalogue.get(id)]));
    if (chosen.length > 0) return this.draw(joined(chosen.map((thing) => this.subject(thing, language))), {language, label, addressOf});
    return this.draw(this.cities(language), {language, label, addressOf, frame: camera === null ? frameOf(REGION) : frameAt(camera.center, camera.zoom)});
  }

  /** The picture of the whole region. */
  ofRegion(language: BaseLanguage, label: string, addressOf: (ground: SharedGround) => string): string {
    return this.draw(this.cities(language), {language, label, addressOf, frame: frameOf(REGION)});
  }

  private draw(
    subject: Subject,
    {language, label, addressOf, frame: given}: {language: BaseLanguage; label: string; addressOf: (ground: SharedGround) => string; frame?: Frame},
  ): string {
    const seen = [...subject.points.map(({at}) => at), ...subject.corners];
    const on = given ? groundFor([], given) : groundFor(seen);
    const {points, ...rest} = on === REGION_GROUND && subject.shapes.length + subject.points.length > 0 ? withCities(subject, this.cities(language)) : subject;
    const arcs = rest.ties.map(({link, from, to}): PicturedArc => ({
      id: link.id,
      kind: link.kind,
      name: textIn(link.names, language),
      path: arcOn(on, from, to),
    }));
    const frame = given ? fitted(given, SHAPE) : frameFor(on, seen.length === 0 ? this.regionCorners() : seen);
    return drawFocus({
      ground: {href: addressOf(on), frame: on.frame},
      frame,
      names: on === REGION_GROUND ? (ground as unknown as Ground).names : on === EUROPE_GROUND ? countryNames() : [],
      points: points.map((point) => ({...point, at: on.place(point.at)})),
      arcs,
      // Shapes are in the units of the region, which those of Europe are too.
      shapes: on === GLOBE_GROUND ? [] : rest.shapes.map(({kind, features}) => ({kind, path: pathData(features, frame.width / SHARPEST_PX)})),
      language,
      label,
    });
  }

  private regionCorners(): readonly LngLat[] {
    return [[...REGION[0]], [...REGION[1]]];
  }

  /** The five cities of MONT, by which readers find their way. */
  private cities(language: BaseLanguage): Subject {
    const {catalogue} = this;
    const points = catalogue.facts.places.flatMap(({id, names, point}) =>
      point && catalogue.markOf(id) === 'mont' ? [{mark: 'mont' as const, at: point, name: textIn(names, language)}] : [],
    );
    return {...NOTHING, points};
  }

  private subject(thing: Thing, language: BaseLanguage): Subject {
    switch (thing.type) {
      case 'place':
        return this.place(thing, language);
      case 'partnership':
        return this.link(thing, language, null);
      case 'project':
        return this.project(thing, language);
      case 'network':
        return this.network(thing, language);
      case 'landmark':
        return this.landmark(thing, language);
      case 'programme': {
        const [area] = this.programmeArea.values();
        return area ? {...NOTHING, shapes: [{kind: 'area', features: area.features}], corners: area.corners} : NOTHING;
      }
    }
  }

  private place(place: Thing & {type: 'place'}, language: BaseLanguage): Subject {
    const {catalogue} = this;
    const {id, point, names} = place;
    const shape = this.areas.get(id);
    const links = tiesOf(catalogue, id)
      .filter((tie) => tie.group === 'partners' && tie.via !== undefined && holdsIn(catalogue, tie, null, id))
      .map(({via}) => catalogue.get(via as string) as Thing & {type: 'partnership'});
    const own = point === null ? [] : [{mark: this.markOf(id), at: point, name: textIn(names, language), chosen: true as const}];
    // A town abroad is on the map because of somebody: both ends are shown.
    if (place.euregio === undefined && links.length > 0) return joined([...links.map((link) => this.link(link, language, id)), {...NOTHING, points: own}]);
    // Of a town of the region those that are near are drawn; the others stand in its text.
    const near = links.filter(({from, to}) => [from, to].every((end) => within(REGION_BOX, catalogue.pointOf(end) ?? FAR)));
    const drawn = joined(near.map((link) => this.link(link, language, id)));
    return {
      points: [...own, ...drawn.points, ...(id === HOME ? [] : this.point(HOME, language))],
      ties: drawn.ties,
      shapes: shape ? [{kind: 'area', features: shape.features}] : [],
      corners: shape?.corners ?? [],
    };
  }

  private project(project: Thing & {type: 'project'}, language: BaseLanguage): Subject {
    const {catalogue} = this;
    const corridor = project.corridor ? this.lines.get(project.id) : undefined;
    const seats = project.seats.map((seat) => ({
      mark: seat.role === 'lead' ? ('lead' as const) : ('seat' as const),
      at: pointOfSeat(catalogue, seat),
      name: seat.place === undefined ? seat.name : textIn(catalogue.get(seat.place).names, language),
    }));
    return {
      ...NOTHING,
      points: seats,
      shapes: corridor ? [{kind: 'corridor', features: corridor.features}] : [],
      corners: corridor?.corners ?? (seats.length === 0 ? this.regionCorners() : []),
    };
  }

  private network({id, seat, members}: Thing & {type: 'network'}, language: BaseLanguage): Subject {
    if (id === EUREGIO) return {...NOTHING, corners: this.regionCorners()};
    const at = seat ? [{mark: 'network' as const, at: seat.point, name: textIn(seat.label, language), chosen: true as const}] : [];
    const towns = members.flatMap(({member, until}) => (until === undefined ? this.point(member, language) : []));
    const from = towns.length === 0 ? this.point(HOME, language) : towns.slice(0, MOST_MEMBERS);
    return {...NOTHING, points: [...at, ...from], ...(at.length + towns.length === 0 ? {corners: this.regionCorners()} : {})};
  }

  private landmark(landmark: Thing & {type: 'landmark'}, language: BaseLanguage): Subject {
    const line = this.lines.get(landmark.id);
    const point = landmark.point ?? landmark.nearestPoint?.point ?? null;
    const own = point === null ? [] : [{mark: 'landmark' as const, at: point, name: textIn(landmark.names, language), chosen: true as const}];
    return {
      points: [...own, ...(line || point === null ? [] : this.point(HOME, language))],
      ties: [],
      shapes: line ? [{kind: 'line', features: line.features}] : [],
      corners: line?.corners ?? (point === null ? this.regionCorners() : []),
    };
  }

  /** Both ends of an agreement, and the arc between them. @param chosen - the end that the page is about; `null`: both */
  private link(link: Thing & {type: 'partnership'}, language: BaseLanguage, chosen: string | null): Subject {
    const {catalogue} = this;
    const [from, to] = [catalogue.pointOf(link.from), catalogue.pointOf(link.to)];
    const end = (id: string, at: LngLat | null, sub?: string): Subject['points'] =>
      at === null || id === chosen
        ? []
        : [
            {
              mark: this.markOf(id),
              at,
              name: textIn(catalogue.get(id).names, language),
              ...(chosen === null ? {chosen: true as const} : {}),
              ...(sub === undefined ? {} : {sub}),
            },
          ];
    const owner = `${textIn(catalogue.get(link.from).names, language)}${link.since === null ? '' : ` · ${link.since.slice(0, 4)}`}`;
    return {
      points: [...end(link.from, from), ...end(link.to, to, chosen === null ? owner : undefined)],
      ties: from && to ? [{link, from, to}] : [],
      shapes: [],
      corners: [],
    };
  }

  private point(id: string, language: BaseLanguage): Subject['points'] {
    const thing = this.catalogue.find(id);
    return thing?.type === 'place' && thing.point ? [{mark: this.markOf(id), at: thing.point, name: textIn(thing.names, language)}] : [];
  }

  private markOf(id: string): FocusPoint['mark'] {
    const mark = this.catalogue.markOf(id);
    return mark === 'mont' || mark === 'netwerkstad' ? mark : 'town';
  }
}

const FAR: LngLat = [0, 0];
/** More names would cover each other. */
const MOST_MEMBERS = 20;

const joined = (subjects: readonly Subject[]): Subject => ({
  points: unique(subjects.flatMap(({points}) => points)),
  ties: subjects.flatMap(({ties}) => ties),
  shapes: subjects.flatMap(({shapes}) => shapes),
  corners: subjects.flatMap(({corners}) => corners),
});

/** What is chosen goes before what only stands beside it. */
function unique(points: Subject['points']): Subject['points'] {
  const best = new Map<string, Subject['points'][number]>();
  for (const point of points) if (!best.get(point.name)?.chosen) best.set(point.name, point);
  return [...best.values()];
}

const withCities = (subject: Subject, cities: Subject): Subject => ({
  ...subject,
  points: unique([...cities.points, ...subject.points].filter((point) => point.chosen || !isChosen(subject, point.name))),
});
const isChosen = ({points}: Subject, name: string): boolean => points.some((point) => point.chosen && point.name === name);

const within = ([west, south, east, north]: readonly [number, number, number, number], [lng, lat]: LngLat): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north;

/** The nearest ground that has all of it. */
function groundFor(seen: readonly LngLat[], frame?: Frame): SharedGround {
  if (frame) {
    const {x, y, width, height} = REGION_GROUND.frame;
    const whole = fitted(frame, SHAPE);
    return whole.x >= x && whole.y >= y && whole.x + whole.width <= x + width && whole.y + whole.height <= y + height ? REGION_GROUND : EUROPE_GROUND;
  }
  if (seen.every((point) => within(REGION_BOX, point))) return REGION_GROUND;
  const [[west, south], [east, north]] = EUROPE_BOUNDS;
  return seen.every((point) => within([west + 3, south + 2, east - 3, north - 2], point)) ? EUROPE_GROUND : GLOBE_GROUND;
}

/** What is in sight with room around it, never beyond the ground. */
function frameFor(on: SharedGround, seen: readonly LngLat[]): Frame {
  if (on === GLOBE_GROUND) return on.frame;
  const points = seen.map((point) => on.place(point));
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const [top, bottom] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
  const width = Math.max((right - left) * (1 + ROOM), on.leastWidth);
  const height = Math.max((bottom - top) * (1 + ROOM), (on.leastWidth * SHAPE.height) / SHAPE.width);
  const frame = fitted({x: (left + right) / 2 - width / 2, y: (top + bottom) / 2 - height / 2, width, height}, SHAPE);
  const push = (start: number, size: number, from: number, length: number): number =>
    size >= length ? from + (length - size) / 2 : Math.min(Math.max(start, from), from + length - size);
  return {
    ...frame,
    x: push(frame.x, frame.width, on.frame.x, on.frame.width),
    y: push(frame.y, frame.height, on.frame.y, on.frame.height),
  };
}

/** What a map of that camera shows, as wide as the stories mean it. */
function frameAt(center: LngLat, zoom: number): Frame {
  const width = STOP_WIDTH_PX * groundPerPixel(zoom);
  const [x, y] = toGround(center);
  return {x: x - width / 2, y: y - (width * 3) / 8, width, height: (width * 3) / 4};
}

/** The shortest way between two points as it is drawn on a ground; on the globe only what of it can be seen. */
function arcOn(on: SharedGround, from: LngLat, to: LngLat): Point[] {
  const way = greatCircle(from, to);
  const points = (way.type === 'LineString' ? way.coordinates : way.coordinates.flat())
    .map(([lng = 0, lat = 0]): LngLat => [lng, lat])
    .filter((point) => on !== GLOBE_GROUND || isOnGlobe(point));
  return points.map((point) => on.place(point));
}

let countries: readonly GroundName[] | undefined;

/** The names of countries and seas, for the picture of Europe. */
function countryNames(): readonly GroundName[] {
  countries ??= (JSON.parse(readFileSync(join(GEO, 'context', 'labels.geojson'), 'utf8')) as Collection).features.flatMap(
    ({properties, geometry}): GroundName[] => {
      if (properties['kind'] !== 'country' || geometry.type !== 'Point') return [];
      const text = {nl: String(properties['name_nl']), de: String(properties['name_de']), en: String(properties['name_en'])};
      return [{kind: 'country', at: toGround(geometry.coordinates), text}];
    },
  );
  return countries;
}
