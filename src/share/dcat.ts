import type {Localized} from '../catalogue/facts.ts';

/** Terms of the European authority tables that DCAT-AP asks for. */
const EU = 'http://publications.europa.eu/resource/authority';
const IANA = 'https://www.iana.org/assignments/media-types';
/** The profile that this description follows. */
const PROFILE = 'https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/';

const FILE_TYPES = {
  json: {fileType: 'JSON', mediaType: 'application/json'},
  geojson: {fileType: 'GEOJSON', mediaType: 'application/geo+json'},
  csv: {fileType: 'CSV', mediaType: 'text/csv'},
} as const;

/** A file of the data set, as it lies beside the page. */
export interface PublishedFile {
  /** Address relative to the page: `geo/facts/places.json`. */
  readonly path: string;
  readonly format: keyof typeof FILE_TYPES;
  readonly title: Localized;
  readonly bytes?: number;
  /** Address of the licence; DCAT-AP-NL asks for a Creative Commons licence wherever one is possible. */
  readonly licence: string;
  /** Whom to name, and what else is not in the licence. */
  readonly attribution?: string;
  /** Schema or standard that the file keeps to: relative to the page, or complete. */
  readonly conformsTo?: string;
}

/** Who answers for the data. */
export interface Publisher {
  /** For Dutch authorities the one of TOOI: `https://identifier.overheid.nl/tooi/id/gemeente/gm0164`. */
  readonly uri: string;
  readonly name: Localized;
}

/** What DCAT-AP asks of a data set that the facts do not hold. Days are ISO 8601; paths are relative to `page`. */
export interface DatasetDescription {
  /** Address of the page; the data lie beside it. */
  readonly page: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly keywords: Readonly<Record<'nl' | 'de' | 'en', readonly string[]>>;
  readonly publisher: Publisher;
  /** Where questions about the data go: a function’s mail address, or a form. */
  readonly contact: {readonly name: string; readonly email?: string; readonly url?: string};
  /** `DataVersion.all`. */
  readonly version: string;
  /** Days, ISO 8601. */
  readonly issued: string;
  readonly modified: string;
  readonly files: readonly PublishedFile[];
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
}

const CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geosparql: 'http://www.opengis.net/ont/geosparql#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Node = Readonly<Record<string, unknown>>;

const iri = (id: string): Node => ({'@id': id});
const literal = (value: string, type: string): Node => ({'@value': value, '@type': type});
const day = (value: string): Node => literal(value, 'xsd:date');
const said = ({nl, de, en}: Localized): Node[] => Object.entries({nl, de, en}).map(([language, value]) => ({'@language': language, '@value': value}));
const LANGUAGES = ['NLD', 'DEU', 'ENG'].map((code) => iri(`${EU}/language/${code}`));

/**
 * The data set and its files as DCAT-AP in JSON-LD, by the Dutch profile DCAT-AP-NL 3.0: catalogue, catalogue record, data set, one distribution a file,
 * publisher. For `<script type="application/ld+json">` or a file beside the data.
 *
 * @throws Error when there is no way to reach somebody, or no file: the profile requires both.
 */
export function dcatOf(about: DatasetDescription): Node {
  const {page, publisher, contact, files, modified} = about;
  if (contact.email === undefined && contact.url === undefined) throw new Error('dcatOf: expected a mail address or a form in `contact`, got neither.');
  if (files.length === 0) throw new Error('dcatOf: expected at least one file, got none.');
  const address = (path: string): string => new URL(path, page).href;
  const dataset = address('#dataset');
  const contactPoint = {
    '@type': 'vcard:Kind',
    'vcard:fn': contact.name,
    ...(contact.email === undefined ? {} : {'vcard:hasEmail': iri(`mailto:${contact.email}`)}),
    ...(contact.url === undefined ? {} : {'vcard:hasURL': iri(contact.url)}),
  };
  const shared = {
    'dct:title': said(about.title),
    'dct:description': said(about.description),
    'dct:publisher': iri(publisher.uri),
    'dct:creator': iri(publisher.uri),
    'dcat:contactPoint': contactPoint,
    'dct:language': LANGUAGES,
    'dct:modified': day(modified),
  };
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': address('#catalogue'),
        '@type': 'dcat:Catalog',
        ...shared,
        'foaf:homepage': {'@id': page, '@type': 'foaf:Document'},
        'dcat:dataset': iri(dataset),
        'dcat:record': iri(address('#record')),
      },
      {
        '@id': address('#record'),
        '@type': 'dcat:CatalogRecord',
        'foaf:primaryTopic': iri(dataset),
        'dct:conformsTo': {'@id': PROFILE, '@type': 'dct:Standard'},
        'dct:language': LANGUAGES,
        'dct:modified': day(modified),
      },
      datasetOf(about, dataset, shared, address),
      ...files.map((file) => distributionOf(file, address, modified)),
      {'@id': publisher.uri, '@type': 'foaf:Agent', 'foaf:name': said(publisher.name)},
    ],
  };
}

/** The data set itself. @param shared - what the catalogue says in the same words */
function datasetOf(about: DatasetDescription, dataset: string, shared: Node, address: (path: string) => string): Node {
  const {page, files} = about;
  return {
    '@id': dataset,
    '@type': 'dcat:Dataset',
    ...shared,
    'dct:identifier': literal(dataset, 'xsd:anyURI'),
    'dcat:version': about.version,
    'dct:issued': day(about.issued),
    'dct:accessRights': iri(`${EU}/access-right/PUBLIC`),
    'dct:accrualPeriodicity': iri(`${EU}/frequency/IRREG`),
    'dcat:theme': ['REGI', 'INTR', 'GOVE'].map((code) => iri(`${EU}/data-theme/${code}`)),
    'dcat:keyword': Object.entries(about.keywords).flatMap(([language, words]) => words.map((word) => ({'@language': language, '@value': word}))),
    'dcat:landingPage': {'@id': page, '@type': 'foaf:Document'},
    'dct:spatial': [
      iri(`${EU}/country/NLD`),
      iri(`${EU}/country/DEU`),
      {'@type': 'dct:Location', 'dcat:bbox': literal(wktOf(about.bounds), 'geosparql:wktLiteral')},
    ],
    'dcat:distribution': files.map(({path}) => iri(address(path))),
  };
}

function distributionOf(
  {path, format, title, bytes, licence, attribution, conformsTo}: PublishedFile,
  address: (path: string) => string,
  modified: string,
): Node {
  const {fileType, mediaType} = FILE_TYPES[format];
  return {
    '@id': address(path),
    '@type': 'dcat:Distribution',
    'dct:title': said(title),
    'dcat:accessURL': iri(address(path)),
    'dcat:downloadURL': iri(address(path)),
    'dct:license': {'@id': licence, '@type': 'dct:LicenseDocument'},
    ...(attribution === undefined ? {} : {'dct:rights': {'@type': 'dct:RightsStatement', 'dct:description': attribution}}),
    'dct:format': iri(`${EU}/file-type/${fileType}`),
    'dcat:mediaType': iri(`${IANA}/${mediaType}`),
    'dct:language': LANGUAGES,
    'dct:modified': day(modified),
    ...(bytes === undefined ? {} : {'dcat:byteSize': literal(String(bytes), 'xsd:nonNegativeInteger')}),
    ...(conformsTo === undefined ? {} : {'dct:conformsTo': {'@id': address(conformsTo), '@type': 'dct:Standard'}}),
  };
}

/** Longitude before latitude, as WKT of GeoSPARQL has it without a reference system. */
function wktOf([west, south, east, north]: DatasetDescription['bounds']): string {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return `POLYGON((${corners.map((corner) => corner.join(' ')).join(', ')}))`;
}
