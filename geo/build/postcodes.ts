import type {Place} from '../../src/catalogue/facts.ts';
import {contains, readRaw} from './geojson.ts';
import type {Feature, LngLat} from './geojson.ts';
import {VILLAGES} from './names.ts';
import {type PostalRow, postalRows} from './postal.ts';

/**
 * Towns and villages by the id of the municipality in which they lie, each with its postcodes: `{losser: {Losser: '7581 7582', …}, …}`. A village that shares
 * the postcodes of the town has none of its own: `''`.
 */
export type Postcodes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The postcodes of the municipalities that the facts name: Dutch rows by the code of their municipality, German ones by name and Kreis, else by the outline
 * in which the middle of the postal area lies. A German postcode may belong to several municipalities; it then stands with each.
 * Villages without a postcode of their own come from `VILLAGES`, where a raw file has them in their municipality.
 *
 * @throws Error when a raw file is absent, or has no such village there.
 */
export function postcodesOf(sources: string, places: readonly Place[], outlines: readonly Feature[]): Postcodes {
  const byCbs = new Map(places.flatMap(({id, codes}) => (codes.cbs === undefined ? [] : [[codes.cbs, id] as const])));
  const byName = new Map(places.flatMap(({id, codes, localName}) => (codes.ags === undefined ? [] : [[`${codes.ags.slice(0, 5)} ${localName}`, id] as const])));
  const german = new Set(places.filter(({codes}) => codes.ags ?? codes.samtgemeinde).map(({id}) => id));
  const shapes = outlines.filter(({properties}) => german.has(String(properties['id'])));
  const municipalityOf = ({country, name, code, point}: PostalRow): string | undefined => {
    if (country === 'NL') return byCbs.get(code);
    const around = (): unknown => shapes.find(({geometry}) => contains(geometry, point))?.properties['id'];
    return byName.get(`${code} ${name}`) ?? (around() as string | undefined);
  };
  const found = new Map<string, Map<string, string>>();
  for (const row of postalRows(sources)) {
    const place = municipalityOf(row);
    if (place === undefined) continue;
    const towns = found.get(place) ?? new Map<string, string>();
    found.set(place, towns.set(row.name.replace(/^de (?=[A-Z])/, 'De '), row.postcodes));
  }
  const byCode = new Map([...byCbs, ...places.flatMap(({id, codes}) => (codes.ags === undefined ? [] : [[codes.ags, id] as const]))]);
  const localities = ['wof_nl_localities_region.geojson', 'geonames_places_region.geojson'].flatMap((file) => readRaw<{name: string}>(sources, file).features);
  for (const [code, names] of Object.entries(VILLAGES)) {
    const place = byCode.get(code);
    const shape = outlines.find(({properties}) => properties['id'] === place)?.geometry;
    for (const name of names) {
      const isThere = shape && localities.some(({properties, geometry}) => properties.name === name && contains(shape, geometry.coordinates as LngLat));
      if (place === undefined || !isThere)
        throw new Error(
          `geo/build/names.ts VILLAGES.${code}: expected a village named ${name} in ${place ?? 'a municipality of the facts'}, got none in the raw files.`,
        );
      const towns = found.get(place) ?? new Map<string, string>();
      if (!towns.has(name)) found.set(place, towns.set(name, ''));
    }
  }
  const sorted = <T>(entries: Iterable<[string, T]>): [string, T][] => [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted(found).map(([id, towns]) => [id, Object.fromEntries(sorted(towns))]));
}

/** One municipality a line, so that a change shows as one changed line. */
export const postcodesText = (postcodes: Postcodes): string =>
  `{\n${Object.entries(postcodes)
    .map(([id, towns]) => `  ${JSON.stringify(id)}: ${JSON.stringify(towns)}`)
    .join(',\n')}\n}\n`;
