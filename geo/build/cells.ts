import {readRaw} from './geojson.ts';
import type {Feature} from './geojson.ts';
import {closeSeam, transform} from './topology.ts';

/**
 * The smallest areas of the map: a Dutch or German municipality where we know it in detail, a whole Kreis or COROP
 * region farther out. Everything that has an outline is a union of cells, so outlines that touch share their vertices.
 */
interface CellProperties {
  [name: string]: string | number;
  /** Official key: `GM0164`, `05566008`, `sg:034565404`, `kreis:03455`, `corop:NL230`. */
  cell: string;
  country: 'NL' | 'DE';
  /** Five digits of the Kreis, empty in the Netherlands. */
  kreis: string;
  /** NUTS 3 code in capitals, edition 2021; the ones of the area are the same in edition 2013. */
  nuts3: string;
  name: string;
  kind: 'municipality' | 'samtgemeinde' | 'remote';
  /** Published area in square kilometres, 0 when the raw file has none. */
  publishedKm2: number;
}

/** A municipality, or beyond the area a larger unit, with its detailed outline. */
export type Cell = Feature<CellProperties>;

/** Municipalities abroad from the area are taken in detail here; elsewhere the COROP regions do. */
const DETAILED_PROVINCES = ['Overijssel', 'Drenthe', 'Gelderland'];
/** NUTS 3 regions outside those provinces that lie in the raw file as a whole and touch Germany. */
const DETAILED_REGIONS = ['NL111', 'NL421'];
/** Municipalities that were dissolved since 2016 and carry no region in the raw file. */
const REGION_OF_DISSOLVED: Record<string, string> = {GM0007: 'NL111', GM0048: 'NL111', GM0196: 'NL226', GM0304: 'NL224'};
/** Merged since 2016: the part goes into the municipality of today. Rijnwaarden became Zevenaar on 1 January 2018. */
const MERGED_INTO: Record<string, string> = {GM0196: 'GM0299'};

interface DutchMunicipality {
  [name: string]: string | boolean | null;
  gm_code: string;
  name: string;
  province: string;
  nuts3_2021: string | null;
}
interface GermanMunicipality {
  [name: string]: string | number | null;
  ags: string;
  name: string;
  vwg_ars: string;
  vwg: string;
  vwg_kind: string;
  kreis_ags: string;
  nuts3: string;
  area_km2: number;
}

/** Reads the raw boundaries and lays them against each other: Dutch line first, then German municipalities, Kreise, COROP. */
export async function buildCells(sources: string): Promise<Cell[]> {
  const dutch = await dutchCells(sources);
  const german = await germanCells(sources);
  const kreise = kreisCells(sources);
  const municipal = (await closeSeam(dutch, german)) as Cell[];
  const withKreise = (await closeSeam(municipal, kreise)) as Cell[];
  const all = (await closeSeam(withKreise, coropCells(sources))) as Cell[];
  // One grid for every vertex, so that writing with five decimals moves nothing any more.
  const snapped = await transform(
    all,
    '-snap precision=0.00001 fix-geometry -clean gap-width=0 allow-empty -dissolve cell gap-width=0 copy-fields=country,kreis,nuts3,name,kind,publishedKm2',
  );
  return (snapped as Cell[]).sort((a, b) => (a.properties.cell < b.properties.cell ? -1 : 1));
}

async function dutchCells(sources: string): Promise<Feature[]> {
  const raw = readRaw<DutchMunicipality>(sources, 'nl_gemeenten_2016_detail.geojson').features;
  const nuts3Of = (properties: DutchMunicipality) => properties.nuts3_2021 ?? REGION_OF_DISSOLVED[properties.gm_code] ?? '';
  const names = new Map(raw.map(({properties}) => [properties.gm_code, properties]));
  const wanted = raw.filter(({properties}) => DETAILED_PROVINCES.includes(properties.province) || DETAILED_REGIONS.includes(nuts3Of(properties)));
  const tagged = wanted.map(({properties, geometry}): Feature => {
    const code = MERGED_INTO[properties.gm_code] ?? properties.gm_code;
    const today = names.get(code)!;
    return {
      type: 'Feature',
      properties: {cell: code, country: 'NL', kreis: '', nuts3: nuts3Of(today), name: today.name, kind: 'municipality', publishedKm2: 0},
      geometry,
    };
  });
  return transform(tagged, '-snap precision=0.00001 fix-geometry -clean -dissolve cell copy-fields=country,kreis,nuts3,name,kind,publishedKm2');
}

async function germanCells(sources: string): Promise<Feature[]> {
  const raw = readRaw<GermanMunicipality>(sources, 'de_gemeinden_vg250ew.geojson').features;
  const tagged = raw.map(({properties: p, geometry}): Feature => {
    const joint = p.vwg_kind === 'Samtgemeinde';
    return {
      type: 'Feature',
      properties: {
        cell: joint ? `sg:${p.vwg_ars}` : p.ags,
        country: 'DE',
        kreis: p.kreis_ags,
        nuts3: p.nuts3,
        name: joint ? p.vwg : p.name,
        kind: joint ? 'samtgemeinde' : 'municipality',
        publishedKm2: p.area_km2,
      },
      geometry,
    };
  });
  return transform(tagged, '-clean -dissolve cell sum-fields=publishedKm2 copy-fields=country,kreis,nuts3,name,kind');
}

interface Kreis {
  [name: string]: string;
  ags: string;
  name: string;
  nuts3: string;
}

function kreisCells(sources: string): Feature[] {
  const detailed = new Set(readRaw<GermanMunicipality>(sources, 'de_gemeinden_vg250ew.geojson').features.map(({properties}) => properties.kreis_ags));
  return readRaw<Kreis>(sources, 'de_kreise_vg250_2025.geojson')
    .features.filter(({properties: {ags, nuts3}}) => !detailed.has(ags) && (isProgrammeRegion(nuts3) || CARRY_THE_BORDER.includes(ags)))
    .map(({properties: p, geometry}) => ({
      type: 'Feature',
      properties: {cell: `kreis:${p.ags}`, country: 'DE', kreis: p.ags, nuts3: p.nuts3, name: p.name, kind: 'remote', publishedKm2: 0},
      geometry,
    }));
}

/** Kreise of NUTS 2 Weser-Ems and the Lower Rhine; the exact list is in geo/facts and is checked in programme.ts. */
const isProgrammeRegion = (nuts3: string): boolean => nuts3.startsWith('DE94') || nuts3.startsWith('DEA1');
/** Heinsberg and the Städteregion Aachen carry the border south of the programme area. */
const CARRY_THE_BORDER = ['05370', '05334'];

interface Corop {
  [name: string]: string;
  name: string;
  nuts3_2021: string;
}

function coropCells(sources: string): Feature[] {
  return readRaw<Corop>(sources, 'nl_corop_nuts3_2022_generalised.geojson').features.map(({properties: p, geometry}) => ({
    type: 'Feature',
    properties: {cell: `corop:${p.nuts3_2021}`, country: 'NL', kreis: '', nuts3: p.nuts3_2021, name: p.name, kind: 'remote', publishedKm2: 0},
    geometry,
  }));
}
