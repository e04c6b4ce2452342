import type {Catalogue, Thing} from '../catalogue/catalogue.ts';
import {csvOf} from './csv.ts';
import {dataVersionOf} from './data-version.ts';
import {COLUMNS, flatten, sourceIdsIn} from './downloads-flat.ts';
import {geojsonOf} from './geojson.ts';
import {linkOf} from './link.ts';

/** What the facts can be taken away as, in the order of the dialog. */
export const DOWNLOAD_FORMATS = ['geojson', 'csv', 'json'] as const;
/** The ending of the file as well. */
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

/** Under what terms the facts may be used, and who is to be named. */
export interface Rights {
  /** `EUPL-1.2`, `CC BY 4.0`, … */
  readonly licence: string;
  readonly licenceUrl: string;
  /** Everybody who must be named, in one line. */
  readonly attribution: string;
}

/** Which facts, as what, and under whose name. */
export interface DownloadRequest {
  readonly format: DownloadFormat;
  /** Ids of the things in view; `null`: everything. Unknown ids are left out. */
  readonly ids: readonly string[] | null;
  /** CSV only: begin with a byte order mark, for Excel. */
  readonly bom?: boolean;
  readonly rights: Rights;
  /** Name of the data, in the reader’s language. */
  readonly title: string;
  /** Address of the page that shows the map: each thing gets its link. */
  readonly page: string;
  /** The day on which the file is made, ISO 8601. */
  readonly made: string;
}

/** A file that is ready to be saved. */
export interface FileToSave {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly text: string;
}

const MEDIA_TYPES: Readonly<Record<DownloadFormat, string>> = {
  geojson: 'application/geo+json',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/** The facts of the view, or all of them, as a file. Every file says its licence, whom to name and which version of the facts it holds. */
export function downloadOf(catalogue: Catalogue, request: DownloadRequest): FileToSave {
  const things = thingsOf(catalogue, request.ids);
  const version = dataVersionOf(catalogue).all;
  return {
    name: `euregio-map-${request.ids === null ? 'all' : 'view'}-${version}.${request.format}`,
    type: MEDIA_TYPES[request.format],
    text: textOf(things, catalogue, version, request),
  };
}

/** In the order of the facts, whatever order the view has: the same selection gives the same file. */
function thingsOf(catalogue: Catalogue, ids: readonly string[] | null): readonly Thing[] {
  if (ids === null) return catalogue.things;
  const wanted = new Set(ids.map((id) => catalogue.find(id)?.id));
  return catalogue.things.filter(({id}) => wanted.has(id));
}

function textOf(things: readonly Thing[], catalogue: Catalogue, version: string, {format, bom = false, rights, title, page, made}: DownloadRequest): string {
  const head = {title, ...rights, version, made, page: linkOf(page, '')};
  switch (format) {
    case 'geojson': {
      const {type, features} = geojsonOf(things, catalogue);
      return lines({type, ...head, features});
    }
    case 'json':
      return lines({...head, ...factsOf(things, catalogue)});
    case 'csv':
      // A table has no head to put it in, and rows are copied into other tables: each carries its terms.
      return csvOf(
        [...COLUMNS, 'link', 'data_version', 'licence', 'attribution'],
        things.map((thing) => [
          ...Object.values(flatten(thing, catalogue)),
          linkOf(page, `?place=${thing.id}`),
          version,
          `${rights.licence} ${rights.licenceUrl}`,
          rights.attribution,
        ]),
        {bom},
      );
  }
}

/** The facts as they are in `geo/facts`, with the figures about them and the sources that they name. */
function factsOf(things: readonly Thing[], catalogue: Catalogue) {
  const ids = new Set(things.map(({id}) => id));
  const claims = catalogue.facts.claims.filter(({about}) => ids.has(about));
  const relations = catalogue.relations.filter(({from, to}) => ids.has(from) && ids.has(to));
  const named = sourceIdsIn([things, claims, relations]);
  return {things, relations, claims, sources: catalogue.facts.sources.filter(({id}) => named.has(id))};
}

/** One entry a line: two editions can be compared, and a large file opens in an editor. */
function lines(value: object): string {
  const entries = Object.entries(value).map(([name, part]) => {
    const text = Array.isArray(part) && part.length > 0 ? `[\n${part.map((entry) => JSON.stringify(entry)).join(',\n')}\n]` : JSON.stringify(part);
    return `${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}
