import type {LineString, MultiLineString, Point} from 'geojson';
import type {Catalogue} from '../../catalogue/catalogue.ts';
import type {LngLat, Network} from '../../catalogue/facts.ts';
import type {BaseLanguage, LocalizedText} from '../../i18n/languages.ts';
import {alike, collection, type Drawing, inLanguages, pointFeature} from './features.ts';
import {existedIn} from '../../catalogue/moments.ts';
import {HOME} from '../../catalogue/home.ts';
import {greatCircle, greatCircleKm} from '../../catalogue/great-circle.ts';

/** Offices within a city are one mark until the map is near enough to tell them apart. */
const SAME_CITY_KM = 15;

interface Seat {
  readonly network: Network;
  readonly point: LngLat;
}

/** The EUREGIO's office and the networks' offices elsewhere, of those that were there in the year or are selected. */
const seats = (catalogue: Catalogue, year: number | null, selected: string | null = null): Seat[] =>
  catalogue.facts.networks.flatMap((network) =>
    network.seat && (network.id === selected || existedIn(catalogue, network.id, year)) ? [{network, point: network.seat.point}] : [],
  );

const isEuropean = ({network}: Seat): boolean => network.scale === 'european';

function grouped(all: readonly Seat[], km: number): Seat[][] {
  const groups: Seat[][] = [];
  for (const seat of all) {
    const group = groups.find(([first]) => first && greatCircleKm(first.point, seat.point) <= km);
    if (group) group.push(seat);
    else groups.push([seat]);
  }
  return groups;
}

/** `EUROCITIES · ERRIN`, by their short names. */
function namesOf(group: readonly Seat[]): LocalizedText {
  const namesIn = (language: BaseLanguage): string => group.map(({network}) => nameOnMap(network)[language]).join('\u00a0· ');
  return {nl: namesIn('nl'), de: namesIn('de'), en: namesIn('en')};
}

/** “Huis van de Nederlandse Provincies (HNP)” is known as HNP; “Vanguard Initiative” as Vanguard. */
export function nameOnMap({names: {nl, de, en}}: Pick<Network, 'names'>): LocalizedText {
  const short = (name: string): string => /\(([A-Z0-9]{2,})\)/.exec(name)?.[1] ?? name.replace(/ Initiative$/, '');
  return {nl: short(nl), de: short(de), en: short(en)};
}

/**
 * A disc per city (`near` false) and one per distinct office (`near` true): the style shows the first from afar and the others near by.
 * `networks` is the comma list of the ids behind the disc.
 */
export function networkDiscs(catalogue: Catalogue, year: number | null = null, selected: string | null = null): Drawing<Point> {
  const all = seats(catalogue, year, selected);
  const european = all.filter(isEuropean);
  const other = all.filter((seat) => !isEuropean(seat));
  const cities = grouped(european, SAME_CITY_KM).map((group) =>
    pointFeature(middle(group), {
      id: (group[0] as Seat).network.id,
      networks: group.map(({network}) => network.id).join(),
      near: false,
      office: false,
      ...inLanguages('name', cityName(group)),
      ...inLanguages('sub', namesOf(group)),
    }),
  );
  const offices = [...grouped(european, 0.01), ...grouped(other, 0.01)].map((group) =>
    pointFeature((group[0] as Seat).point, {
      id: (group[0] as Seat).network.id,
      networks: group.map(({network}) => network.id).join(),
      near: true,
      // Of the others only the EUREGIO has an office that a reader looks for; the rest shows when it is chosen.
      always: group.some((seat) => isEuropean(seat) || seat.network.id === 'euregio'),
      office: !isEuropean(group[0] as Seat),
      ...inLanguages('name', namesOf(group)),
      ...inLanguages('sub', alike('')),
    }),
  );
  return collection([...cities, ...offices]);
}

/** Brussels as the reader calls it; another city by the seat's own label. */
const cityName = (group: readonly Seat[]) => {
  const label = (group[0] as Seat).network.seat?.label;
  const last = (text: string): string => text.split(',').at(-1)?.trim() ?? text;
  return label ? {nl: last(label.nl), de: last(label.de), en: last(label.en)} : alike('');
};

/** The cities with European networks, as their discs are called in Dutch. */
export const networkCities = (catalogue: Catalogue, year: number | null): string[] =>
  grouped(seats(catalogue, year).filter(isEuropean), SAME_CITY_KM).map((group) => cityName(group).nl);

/** Dotted lines from Twente to each city that had European networks in the year. */
export function networkLines(catalogue: Catalogue, year: number | null = null): Drawing<LineString | MultiLineString> {
  const home = catalogue.pointOf(HOME);
  if (!home) return collection([]);
  return collection(
    grouped(seats(catalogue, year).filter(isEuropean), SAME_CITY_KM).map((group) => ({
      type: 'Feature',
      properties: {id: (group[0] as Seat).network.id, networks: group.map(({network}) => network.id).join()},
      geometry: greatCircle(home, middle(group)),
    })),
  );
}

function middle(group: readonly Seat[]): LngLat {
  const sum = group.reduce<readonly [number, number]>(([lng, lat], {point}) => [lng + point[0], lat + point[1]], [0, 0]);
  return [sum[0] / group.length, sum[1] / group.length];
}
