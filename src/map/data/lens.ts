import type {LineString, MultiLineString, Point} from 'geojson';
import type {Catalogue} from '../../catalogue/catalogue.ts';
import type {LngLat} from '../../catalogue/facts.ts';
import {type LocalizedText, type BaseLanguage} from '../../i18n/languages.ts';
import {map as mapTexts} from '../../i18n/texts/map.ts';
import {alike, collection, type Drawing, inLanguages, pointFeature} from './features.ts';
import {greatCircle, greatCircleKm} from './great-circle.ts';
import {CLOSE_BY_KM} from './partnerships.ts';

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
  /** `network` disc, `mont` square or `project` diamond. */
  readonly mark: 'network' | 'mont' | 'project';
}

const NOTHING: LensDrawing = {lines: collection([]), points: collection([])};

/**
 * What the lens adds to the map: the red start, and dotted lines to what it is tied to through a network or project. Partnerships have
 * their own arcs.
 */
export function lensDrawing(catalogue: Catalogue, selected: string | null): LensDrawing {
  if (selected === null) return NOTHING;
  const thing = catalogue.find(selected);
  const start = catalogue.pointOf(selected);
  if (!thing || !start) return NOTHING;
  const ends = mergedByPlace([...viaMont(catalogue, selected), ...viaSeats(catalogue, selected), ...viaProject(catalogue, selected)]).filter(
    ({point}) => greatCircleKm(start, point) > 1,
  );
  return {
    lines: collection(ends.map((end) => ({type: 'Feature', properties: {id: end.id, kind: end.mark}, geometry: greatCircle(start, end.point)}))),
    points: collection([
      pointFeature(start, {
        id: thing.id,
        kind: 'start',
        order: 0,
        close: false,
        west: true,
        ...inLanguages('name', thing.names),
        ...inLanguages('sub', alike('')),
      }),
      ...ends.map((end) =>
        pointFeature(end.point, {
          id: end.id,
          kind: end.mark,
          order: 1,
          close: greatCircleKm(start, end.point) < CLOSE_BY_KM,
          west: end.point[0] < start[0],
          ...inLanguages('name', end.name),
          ...inLanguages('sub', end.sub),
        }),
      ),
    ]),
  };
}

/** A MONT city is tied to the MONT cities across the border. */
function viaMont(catalogue: Catalogue, selected: string): End[] {
  const own = catalogue.find(selected);
  if (own?.type !== 'place' || catalogue.markOf(selected) !== 'mont') return [];
  return catalogue.facts.places.flatMap((place): End[] => {
    if (place.country === own.country || !place.point || catalogue.markOf(place.id) !== 'mont') return [];
    return [{id: place.id, point: place.point, name: place.names, sub: inEach((language) => mapTexts[language].via('MONT')), mark: 'mont'}];
  });
}

/** A member is tied to the offices of its networks; a network to its own office. */
function viaSeats(catalogue: Catalogue, selected: string): End[] {
  return catalogue.facts.networks.flatMap((network): End[] => {
    const tied =
      network.members.some(({member, until}) => member === selected && until === undefined) || (network.id !== selected && network.related.includes(selected));
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
  return project.seats.map((seat) => ({id: seat.place ?? project.id, point: seat.point, name: alike(seat.name), sub: alike(''), mark: 'project'}));
}

/** Networks in one city are one end: “Brussel”, and below it their names. */
function mergedByPlace(ends: readonly End[]): End[] {
  const merged: End[] = [];
  for (const end of ends) {
    const index = merged.findIndex((other) => other.mark === end.mark && greatCircleKm(other.point, end.point) < 15);
    const other = merged[index];
    if (!other) merged.push(end);
    else merged[index] = {...other, sub: inEach((language) => [other.sub[language], end.sub[language]].filter(Boolean).join('\u00a0· '))};
  }
  return merged;
}

const inEach = (text: (language: BaseLanguage) => string): LocalizedText => ({nl: text('nl'), de: text('de'), en: text('en')});
