import type {Place} from '../../src/catalogue/facts.ts';
import type {Feature, LngLat} from './geojson.ts';
import {CITIES} from './names.ts';
import {round} from './write.ts';

/** Towns that the base map names and the facts do not, with their points (longitude, latitude): `{Deventer: [6.1636, 52.255], …}`. */
export type TownsAround = Readonly<Record<string, LngLat>>;

/**
 * The towns of the Netherlands and Germany among the names of the base map (`placesOf`) that lie outside of the territory and have no name of a place of the facts. Cities farther
 * out come from a source whose points are coarser, and are left out.
 */
export function aroundOf(towns: readonly Feature[], places: readonly Place[]): TownsAround {
  const far = new Set(CITIES.map(([, , local]) => local));
  const found = towns.flatMap(({properties, geometry}): [string, LngLat][] => {
    const name = String(properties['name']);
    const point = geometry.type === 'Point' ? (geometry.coordinates as LngLat) : null;
    if (point === null || properties['inside'] === true || far.has(name)) return [];
    return places.some((place) => isCalled(place, name)) ? [] : [[name, point]];
  });
  return Object.fromEntries(found.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** “Lingen” is Lingen (Ems), “Lengerich” the Samtgemeinde of this name. */
const isCalled = ({localName}: Place, name: string): boolean => localName === name || localName.startsWith(`${name} (`) || localName.endsWith(` ${name}`);

/** One town a line, points to four decimals as in the base map. */
export const aroundText = (towns: TownsAround): string =>
  `{\n${Object.entries(towns)
    .map(([name, point]) => `  ${JSON.stringify(name)}: [${point.map((degrees) => round(degrees, 4)).join(', ')}]`)
    .join(',\n')}\n}\n`;
