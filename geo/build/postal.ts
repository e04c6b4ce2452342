import {type LngLat, readText} from './geojson.ts';

/** A name of a place with its postcodes, as the raw file of GeoNames has it. */
export interface PostalRow {
  /** ISO code. */
  readonly country: string;
  readonly name: string;
  /** `GM0164` or the five digits of a Kreis. */
  readonly code: string;
  /** With blanks between them: `7551 7552`. */
  readonly postcodes: string;
  /** The mean of its postal areas, up to 4 km from the middle of the town. */
  readonly point: LngLat;
}

/** All rows of the raw file. @throws Error when it is absent */
export function postalRows(sources: string): PostalRow[] {
  const [head = '', ...lines] = readText(sources, 'geonames_postal_places_region.csv').trim().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    // A name may stand in quotes, with a comma in it.
    const cells = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    const country = cell('country');
    return {
      country,
      name: cell('place_name'),
      code: country === 'NL' ? `GM${cell('admin2_code')}` : cell('admin3_code'),
      postcodes: cell('postal_codes'),
      point: [Number(cell('lon')), Number(cell('lat'))],
    };
  });
}
