import {REGION} from './boxes.ts';
import type {Context} from './context.ts';
import {feature, lengthMetres, linesOf, metres, readRaw} from './geojson.ts';
import type {Bbox, LngLat} from './geojson.ts';
import {densify, Network, thin} from './lines.ts';
import {apart, merged, split} from './merge-lines.ts';
import {names} from './water-names.ts';

/** Navigable rivers of the two surveys that are worth a line, by their raw names. */
const DUTCH_RIVERS = [
  'Geldersche IJssel',
  'Maas',
  'Waal',
  'Neder-Rijn',
  'Boven-Rijn',
  'Bijlandsch Kanaal, Boven-Rijn',
  'Pannerdensch Kanaal',
  'Overijsselsche Vecht',
  'Zwarte Water',
  'Zwartewater',
  'Oude IJssel',
  'Keteldiep',
];
const GERMAN_RIVERS = ['Rh', 'Em', 'UEm', 'We', 'UWe', 'Ha', 'Hu', 'Ld', 'Ru'];
const DUTCH_CANALS = [
  'Kanaal Zutphen-Enschede',
  'Zijkanaal naar Almelo',
  'Kanaal Almelo-De Haandrik',
  'Coevorden-Vechtkanaal',
  'Stieltjeskanaal',
  'Hoogeveensche Vaart',
  'Verlengde Hoogeveensche Vaart',
  'Drentsche Hoofdvaart',
  'Noord-Willemskanaal',
  'Winschoterdiep',
  'Eemskanaal',
  'Van Starkenborghkanaal',
  'Amsterdam-Rijnkanaal',
  'Maas-Waalkanaal',
  'Zuid-Willemsvaart',
  'Omleiding te Helmond, Zuid-Willemsvaart',
  'Wilhelminakanaal',
  'Meppelerdiep',
  'Stadskanaal',
  'Musselkanaal',
  'Ter Apelkanaal',
  'Bladderswijk, Oranjekanaal',
];
const GERMAN_CANALS = ['DEK', 'MLK', 'SKO', 'KüK', 'WDK', 'DHK', 'RHK', 'SKI'];

interface Waterway {
  [name: string]: string | null | undefined;
  name: string | null;
  code?: string;
}

/** The canals of both surveys, not joined: every line with the name of its own file. */
export function rawCanals(sources: string): {name: string; line: LngLat[]}[] {
  const dutch = readRaw<Waterway>(sources, 'nl_waterways_nwb_2017.geojson').features.filter(({properties}) => DUTCH_CANALS.includes(properties.name ?? ''));
  const german = readRaw<Waterway>(sources, 'de_waterways_verknet_bwastr.geojson').features.filter(({properties}) =>
    GERMAN_CANALS.includes(properties.code ?? ''),
  );
  return [...dutch, ...german].flatMap(({properties, geometry}) => linesOf(geometry).map((line) => ({name: properties.name ?? '', line})));
}

/** Rivers and canals, each joined and thinned. Rivers come from the surveys, and where these end from the overview of Europe. */
export function waterwaysOf(sources: string): Pick<Context, 'rivers' | 'canals'> {
  const canals = merged(rawCanals(sources), 40, 120);
  const surveyed = [
    ...readRaw<Waterway>(sources, 'nl_waterways_nwb_2017.geojson').features.filter(({properties}) => DUTCH_RIVERS.includes(properties.name ?? '')),
    ...readRaw<Waterway>(sources, 'de_waterways_verknet_bwastr.geojson').features.filter(({properties}) => GERMAN_RIVERS.includes(properties.code ?? '')),
  ].flatMap(({properties, geometry}) => linesOf(geometry).map((line) => ({name: properties.name ?? '', line})));
  const rivers = merged(surveyed, 60, 150);
  const near = new Network(1);
  for (const {line} of surveyed) near.add(densify(line, 400));
  // The overview stops short of the survey of the same river: its ends are drawn on to the nearest surveyed vertex.
  const reaching = (line: LngLat[], name: string, withinM: number): LngLat[] => {
    const vertices = rivers.filter((river) => names(river.name)['name_nl'] === names(name)['name_nl']).flatMap((river) => river.line);
    const on = (end: LngLat): LngLat[] =>
      vertices
        .map((vertex) => ({vertex, distance: metres(vertex, end)}))
        .filter(({distance}) => distance < withinM)
        .sort((a, b) => a.distance - b.distance)
        .slice(0, 1)
        .map(({vertex}) => vertex);
    return [...on(line[0]!), ...line, ...on(line.at(-1)!)];
  };
  // Outside the surveys the small scales carry on; where a surveyed line is near, they would draw the river twice.
  const rest = (name: string, reachM: number, keep: (name: string) => boolean, toleranceM: number) =>
    readRaw<Waterway>(sources, name)
      .features.filter(({properties}) => keep(properties.name ?? ''))
      .flatMap(({properties, geometry}) =>
        linesOf(geometry)
          .flatMap((line) => apart(densify(line, 1000), near, reachM))
          .filter((line) => lengthMetres(line) > 3000)
          .map((line) => ({name: properties.name ?? '', line: reaching(thin(line, toleranceM), properties.name ?? '', reachM * 2.5)})),
      );
  const region = rest(
    'ne_10m_region_rivers.geojson',
    2500,
    (name) => ['Ems', 'Vecht', 'Berkel', 'Lippe', 'Rhine', 'Maas', 'Lek', 'Waal', 'Nederrijn', 'Aller', 'Ruhr', 'Weser'].includes(name),
    150,
  );
  const europe = rest(
    'ne_50m_europe_rivers.geojson',
    0,
    (name) => ['Rhein', 'Rhin', 'Rhine', 'Elbe', 'Danube', 'Donau', 'Seine', 'Loire', 'Rhône', 'Po', 'Oder', 'Vistula', 'Thames'].includes(name),
    500,
  ).flatMap(({name, line}) => outsideOf(line, REGION).map((part) => ({name, line: part})));
  const asFeature =
    (rank: number) =>
    ({name, line}: {name: string; line: LngLat[]}) =>
      feature({...names(name), rank}, {type: 'LineString', coordinates: line});
  return {
    rivers: [...rivers.filter(({line}) => lengthMetres(line) > 2000).map(asFeature(1)), ...region.map(asFeature(2)), ...europe.map(asFeature(1))],
    canals: canals.filter(({line}) => lengthMetres(line) > 1500).map(asFeature(1)),
  };
}

/** The parts of a line that lie outside a box. */
function outsideOf(line: LngLat[], [west, south, east, north]: Bbox): LngLat[][] {
  return split(line, ([x, y]) => x < west || x > east || y < south || y > north);
}
