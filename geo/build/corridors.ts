import {feature, lengthMetres, lineGeometry} from './geojson.ts';
import type {Feature, LngLat} from './geojson.ts';
import {densify, Network, thin} from './lines.ts';
import {single} from './merge-lines.ts';
import {rawCanals} from './waterways.ts';
import {rawMotorways, rawRail} from './ways.ts';

/** A place that a line passes; stations and junctions, ±300 m. */
interface Stop {
  name: string;
  point: LngLat;
}

const stop = (name: string, lng: number, lat: number): Stop => ({name, point: [lng, lat]});

/** Stations that the facts do not list, by the station lists of NS and DB (±300 m). */
/** Here the Dutch rail lines of the raw file begin, and at Stadthagen the German ones end: the Intercity runs on at both ends. */
const AMERSFOORT = stop('Amersfoort', 5.3735, 52.1535);
const APELDOORN = stop('Apeldoorn', 5.97, 52.209);
const DEVENTER = stop('Deventer', 6.161, 52.2575);
const ALMELO = stop('Almelo', 6.654, 52.358);
const ZWOLLE = stop('Zwolle', 6.0917, 52.505);
const RAALTE = stop('Raalte', 6.2775, 52.3917);
const WIERDEN = stop('Wierden', 6.5933, 52.3583);
const LOHNE = stop('Löhne', 8.713, 52.197);
const MINDEN = stop('Minden', 8.934, 52.29);
const STADTHAGEN = stop('Stadthagen', 9.192, 52.335);

/** A1 west of Apeldoorn, the crossing at De Lutte, Kreuz Osnabrück-Süd: ends and middle of the road axis. */
const A1_WEST = stop('A1 near Beekbergen', 5.97, 52.165);
const A1_BORDER = stop('De Lutte / Bad Bentheim', 7.0434, 52.3139);
const A30_EAST = stop('Kreuz Osnabrück-Süd', 8.0836, 52.2469);
const A35_WEST = stop('A35 near Wierden', 6.598, 52.345);
const A35_EAST = stop('A35 near Enschede', 6.91, 52.195);

/** What the corridors take from the facts: the stations along a line, by the id of its landmark. */
export type StationsOf = (id: string) => readonly Stop[];

/**
 * Lines between named places along real railways, motorways and canals.
 *
 * Nobody has published the course of the Goederencorridor, the SpoorRegio or EuregioRail: their lines are the way along
 * existing infrastructure between the places that the projects name, and the map marks them as indicative.
 */
export function corridorsOf(sources: string, stationsOf: StationsOf): Feature[] {
  const rail = railWays(sources, stationsOf);
  const road = roadWays(sources);
  const canal = canalWays(sources);
  const corridor = (id: string, mode: 'rail' | 'road' | 'canal', lines: readonly LngLat[][]): Feature => feature({id, mode}, lineGeometry([...lines]));
  return [
    corridor('goederencorridor', 'rail', [rail.axis]),
    corridor('goederencorridor', 'road', [road.a1a30]),
    corridor('goederencorridor', 'canal', canal.freight),
    corridor('euregio-spoorregio', 'rail', [rail.axis]),
    corridor('euregiorail', 'rail', rail.euregiorail),
    corridor('rb61', 'rail', [rail.rb61]),
    corridor('rb64', 'rail', [rail.rb64]),
    corridor('rb51', 'rail', [rail.rb51]),
    corridor('ic-amsterdam-berlin', 'rail', [rail.intercity]),
    corridor('a1-a30', 'road', [road.a1a30]),
    corridor('a35-b54', 'road', [road.a35]),
    corridor('twentekanaal', 'canal', canal.twentekanaal),
    corridor('mittellandkanal', 'canal', canal.mittellandkanal),
  ];
}

/** The trains through their stations, and the axis of freight from Deventer to Osnabrück. */
function railWays(sources: string, stationsOf: StationsOf) {
  const network = new Network(45);
  for (const line of rawRail(sources).detailed) network.add(densify(line, 45));
  // Tracks of one station that the survey does not join, and the meeting of the two surveys at the border.
  network.bridge(120);
  const along = (name: string, stops: readonly Stop[]): LngLat[] => thin(network.route(name, stops), 60);
  const [rb61, rb64, rb51] = [stationsOf('rb61'), stationsOf('rb64'), stationsOf('rb51')];
  const [hengelo, osnabruck] = [named(rb61, 'Hengelo'), named(rb61, 'Osnabrück Hbf')];
  const [enschede, gronau] = [named(rb64, 'Enschede'), named(rb64, 'Gronau')];
  const untilOsnabruck = rb61.slice(0, rb61.indexOf(osnabruck) + 1);
  const fromGronau = rb51.slice(rb51.findIndex(({name}) => name.startsWith('Gronau')));
  const afterOsnabruck = rb61.slice(rb61.indexOf(osnabruck) + 1, rb61.findIndex(({name}) => name.startsWith('Bünde')) + 1);
  return {
    axis: along('goederencorridor', [DEVENTER, ALMELO, ...untilOsnabruck]),
    intercity: along('ic-amsterdam-berlin', [AMERSFOORT, APELDOORN, DEVENTER, ALMELO, ...untilOsnabruck, ...afterOsnabruck, LOHNE, MINDEN, STADTHAGEN]),
    euregiorail: [
      along('euregiorail', [ZWOLLE, RAALTE, WIERDEN, ALMELO, hengelo, enschede, ...rb64.slice(1)]),
      along('euregiorail', [gronau, ...fromGronau.slice(1)]),
    ],
    rb61: along('rb61', rb61),
    rb64: along('rb64', rb64),
    rb51: along('rb51', rb51),
  };
}

/** The A1 and A30 from Apeldoorn to Osnabrück, and the A35. */
function roadWays(sources: string) {
  const network = new Network(90);
  const lines = rawMotorways(sources).map(({line}) => line);
  for (const line of single(lines, 90, 15, 800)) network.add(densify(line, 90));
  network.bridge(250);
  const along = (name: string, stops: readonly Stop[]): LngLat[] => thin(network.route(name, stops, 4000), 60);
  return {a1a30: along('a1-a30', [A1_WEST, A1_BORDER, A30_EAST]), a35: along('a35-b54', [A35_WEST, A35_EAST])};
}

/** The canals whole, and those parts of them that carry freight between Twente, Osnabrück and the Ems. */
function canalWays(sources: string) {
  const canals = rawCanals(sources);
  const water = (...names: string[]): LngLat[][] => {
    const lines = canals.filter(({name}) => names.includes(name)).map(({line}) => line);
    return single(lines, 120, 60, 2500);
  };
  const twentekanaal = joined(water('Kanaal Zutphen-Enschede', 'Zijkanaal naar Almelo'));
  const [mittelland, osnabruck] = [water('Mittellandkanal'), water('Stichkanal Osnabrück')];
  const ems = water('Dortmund-Ems-Kanal').flatMap((line) => between(line, 51.9, 52.72));
  return {
    twentekanaal,
    freight: [...twentekanaal, ...joined([...mittelland.flatMap((line) => westOf(line, 8.35)), ...osnabruck, ...ems])],
    mittellandkanal: [...joined(mittelland), ...joined(osnabruck)],
  };
}

function named(stops: readonly Stop[], name: string): Stop {
  const found = stops.find((candidate) => candidate.name.startsWith(name));
  if (!found) throw new Error(`geo/facts/landmarks.json: expected a station ${name} with a point, got ${stops.map((s) => s.name).join(', ') || 'none'}.`);
  return found;
}

/** Long pieces only: what is left over at harbours and old bends is not the waterway. */
const joined = (lines: readonly LngLat[][]): LngLat[][] => lines.filter((line) => lengthMetres(line) > 2500);

const westOf = (line: LngLat[], lng: number): LngLat[][] => [line.filter(([x]) => x <= lng)].filter((part) => part.length > 1);
const between = (line: LngLat[], south: number, north: number): LngLat[][] =>
  [line.filter(([, y]) => y >= south && y <= north)].filter((part) => part.length > 1);
