import {expect, test} from 'vitest';
import {type DatasetDescription, dcatOf} from './dcat.ts';

const said = (text: string) => ({nl: `${text} (nl)`, de: `${text} (de)`, en: `${text} (en)`});
const description: DatasetDescription = {
  page: 'https://kaart.example.nl/euregio/',
  title: said('Kaart'),
  description: said('Wie werkt met wie'),
  keywords: {nl: ['grens'], de: ['Grenze'], en: ['border', 'twinning']},
  publisher: {uri: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0164', name: said('Gemeente Hengelo')},
  contact: {name: 'Gemeente Hengelo', url: 'https://www.example.nl/contact'},
  version: '4f9c21ab',
  issued: '2026-11-25',
  modified: '2026-11-26',
  files: [
    {
      path: 'geo/facts/places.json',
      format: 'json',
      title: said('Plaatsen'),
      licence: 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
      attribution: '© GeoNames',
      conformsTo: 'geo/schema/places.schema.json',
      bytes: 1234,
    },
    {path: 'geo/outlines/seam-fine.geojson', format: 'geojson', title: said('Grens'), licence: 'https://www.govdata.de/dl-de/by-2-0'},
  ],
  bounds: [5.9, 51.7, 8.6, 53.1],
};

type Value = string | {readonly [name: string]: unknown};
interface Parsed {
  readonly '@context': Record<string, string>;
  readonly '@graph': Record<string, Value | Value[]>[];
}

/** As a harvester gets it: out of the text. */
const parsed = (about: DatasetDescription = description): Parsed => JSON.parse(JSON.stringify(dcatOf(about))) as Parsed;
const ofType = (type: string) => parsed()['@graph'].filter((node) => node['@type'] === type);
const count = (node: Record<string, Value | Value[]> | undefined, name: string): number => (node?.[name] === undefined ? 0 : [node[name]].flat().length);

function walk(value: unknown, visit: (name: string, part: unknown) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    visit(name, part);
    walk(part, visit);
  }
}

test('every property that DCAT-AP-NL 3.0 requires is there, and as often as it allows', () => {
  // Cardinalities of the shapes dcat-ap-nl-SHACL.ttl (3.0.0), and of DCAT-AP 3.0 on which they build.
  const [dataset] = ofType('dcat:Dataset');
  expect(['dct:title', 'dct:description', 'dct:accessRights', 'dct:creator', 'dct:publisher', 'dcat:theme'].filter((name) => count(dataset, name) < 1)).toEqual(
    [],
  );
  expect(['dct:identifier', 'dcat:contactPoint', 'dcat:version'].map((name) => count(dataset, name))).toEqual([1, 1, 1]);
  const [catalogue] = ofType('dcat:Catalog');
  expect(['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset'].filter((name) => count(catalogue, name) < 1)).toEqual([]);
  expect(count(catalogue, 'dcat:contactPoint')).toBe(1);
  const [record] = ofType('dcat:CatalogRecord');
  expect(['dct:language', 'foaf:primaryTopic', 'dct:modified'].filter((name) => count(record, name) < 1)).toEqual([]);
  const distributions = ofType('dcat:Distribution');
  expect(distributions.map((node) => ['dcat:accessURL', 'dcat:downloadURL', 'dct:license'].map((name) => count(node, name)))).toEqual([
    [1, 1, 1],
    [1, 1, 1],
  ]);
  expect(ofType('foaf:Agent').map((node) => count(node, 'foaf:name'))).toEqual([3]);
});

test('what the profile recommends is there too: language, landing page, schema of a file', () => {
  const [dataset] = ofType('dcat:Dataset');
  expect([count(dataset, 'dct:language'), count(dataset, 'dcat:landingPage')]).toEqual([3, 1]);
  expect(ofType('dcat:Distribution')[0]).toMatchObject({
    '@id': 'https://kaart.example.nl/euregio/geo/facts/places.json',
    'dct:conformsTo': {'@id': 'https://kaart.example.nl/euregio/geo/schema/places.schema.json'},
    'dct:format': {'@id': 'http://publications.europa.eu/resource/authority/file-type/JSON'},
    'dcat:byteSize': {'@value': '1234', '@type': 'xsd:nonNegativeInteger'},
  });
});

test('every prefix is explained, every address complete', () => {
  const prefixes = Object.keys(parsed()['@context']);
  const strays: string[] = [];
  walk(parsed()['@graph'], (name, part) => {
    if (!/^(@|\d+$)/.test(name) && !prefixes.includes(name.split(':')[0] as string)) strays.push(name);
    if (name === '@type' && !prefixes.includes(String(part).split(':')[0] as string)) strays.push(String(part));
    if (name === '@id' && !/^(https?:\/\/|mailto:)/.test(String(part))) strays.push(String(part));
  });
  expect(strays).toEqual([]);
});

test('whatever is referred to within the page is described', () => {
  const graph = parsed()['@graph'];
  const described = new Set(graph.map((node) => node['@id']));
  const references = ['dcat:dataset', 'dcat:record', 'foaf:primaryTopic', 'dcat:distribution', 'dct:publisher', 'dct:creator'].flatMap((name) =>
    graph.flatMap((node) => [node[name] ?? []].flat()),
  );
  expect(references.length).toBeGreaterThan(0);
  expect(references.filter((value) => typeof value === 'string' || !described.has(value['@id'] as string))).toEqual([]);
});

test('titles are said in three languages, the area in degrees with the longitude first', () => {
  const [dataset] = ofType('dcat:Dataset');
  expect(dataset?.['dct:title']).toEqual([
    {'@language': 'nl', '@value': 'Kaart (nl)'},
    {'@language': 'de', '@value': 'Kaart (de)'},
    {'@language': 'en', '@value': 'Kaart (en)'},
  ]);
  expect(JSON.stringify(dataset?.['dct:spatial'])).toContain('POLYGON((5.9 51.7, 8.6 51.7, 8.6 53.1, 5.9 53.1, 5.9 51.7))');
});

test('a description that nobody can be asked about is refused', () => {
  expect(() => dcatOf({...description, contact: {name: 'Gemeente Hengelo'}})).toThrow('expected a mail address or a form in `contact`, got neither.');
  expect(() => dcatOf({...description, files: []})).toThrow('expected at least one file, got none.');
});

test('a mail address is enough to be asked, and stands as an address', () => {
  const {'@graph': graph} = parsed({...description, contact: {name: 'Griffie', email: 'griffie@example.nl'}});
  expect(graph[0]?.['dcat:contactPoint']).toEqual({'@type': 'vcard:Kind', 'vcard:fn': 'Griffie', 'vcard:hasEmail': {'@id': 'mailto:griffie@example.nl'}});
});

const EU = 'http://publications.europa.eu/resource/authority';

test('the data set is for everybody, changes now and then, and says by the authority tables of the Union what it is about', () => {
  const [dataset] = ofType('dcat:Dataset');
  expect(dataset).toMatchObject({
    '@id': 'https://kaart.example.nl/euregio/#dataset',
    'dct:identifier': {'@value': 'https://kaart.example.nl/euregio/#dataset', '@type': 'xsd:anyURI'},
    'dcat:version': '4f9c21ab',
    'dct:issued': {'@value': '2026-11-25', '@type': 'xsd:date'},
    'dct:modified': {'@value': '2026-11-26', '@type': 'xsd:date'},
    'dct:accessRights': {'@id': `${EU}/access-right/PUBLIC`},
    'dct:accrualPeriodicity': {'@id': `${EU}/frequency/IRREG`},
    // Regions and cities, international issues, government and public sector.
    'dcat:theme': ['REGI', 'INTR', 'GOVE'].map((code) => ({'@id': `${EU}/data-theme/${code}`})),
    'dct:language': ['NLD', 'DEU', 'ENG'].map((code) => ({'@id': `${EU}/language/${code}`})),
    'dcat:landingPage': {'@id': 'https://kaart.example.nl/euregio/', '@type': 'foaf:Document'},
    'dct:publisher': {'@id': 'https://identifier.overheid.nl/tooi/id/gemeente/gm0164'},
  });
  expect(dataset?.['dcat:keyword']).toEqual([
    {'@language': 'nl', '@value': 'grens'},
    {'@language': 'de', '@value': 'Grenze'},
    {'@language': 'en', '@value': 'border'},
    {'@language': 'en', '@value': 'twinning'},
  ]);
  expect(dataset?.['dct:spatial']).toEqual([
    {'@id': `${EU}/country/NLD`},
    {'@id': `${EU}/country/DEU`},
    // OGC well-known text: longitude first, the ring closed.
    {'@type': 'dct:Location', 'dcat:bbox': {'@type': 'geosparql:wktLiteral', '@value': 'POLYGON((5.9 51.7, 8.6 51.7, 8.6 53.1, 5.9 53.1, 5.9 51.7))'}},
  ]);
});

test('catalogue and record name the page, the data set and the profile that they keep to', () => {
  expect(ofType('dcat:Catalog')[0]).toMatchObject({
    '@id': 'https://kaart.example.nl/euregio/#catalogue',
    'foaf:homepage': {'@id': 'https://kaart.example.nl/euregio/', '@type': 'foaf:Document'},
    'dcat:dataset': {'@id': 'https://kaart.example.nl/euregio/#dataset'},
    'dcat:record': {'@id': 'https://kaart.example.nl/euregio/#record'},
    'dcat:contactPoint': {'@type': 'vcard:Kind', 'vcard:fn': 'Gemeente Hengelo', 'vcard:hasURL': {'@id': 'https://www.example.nl/contact'}},
  });
  expect(ofType('dcat:CatalogRecord')[0]).toMatchObject({
    '@id': 'https://kaart.example.nl/euregio/#record',
    'foaf:primaryTopic': {'@id': 'https://kaart.example.nl/euregio/#dataset'},
    'dct:conformsTo': {'@id': 'https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/', '@type': 'dct:Standard'},
  });
  expect(Object.keys(ofType('dcat:Catalog')[0]?.['dcat:contactPoint'] ?? {})).not.toContain('vcard:hasEmail');
});

test('each file has its licence, its kind, whom to name, and only what is known of it', () => {
  const [places, seam] = ofType('dcat:Distribution');
  expect(places).toMatchObject({
    'dct:license': {'@id': 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0', '@type': 'dct:LicenseDocument'},
    'dct:rights': {'@type': 'dct:RightsStatement', 'dct:description': '© GeoNames'},
    'dct:format': {'@id': `${EU}/file-type/JSON`},
    'dcat:mediaType': {'@id': 'https://www.iana.org/assignments/media-types/application/json'},
    'dct:conformsTo': {'@id': 'https://kaart.example.nl/euregio/geo/schema/places.schema.json', '@type': 'dct:Standard'},
  });
  expect(seam).toMatchObject({
    '@id': 'https://kaart.example.nl/euregio/geo/outlines/seam-fine.geojson',
    'dct:format': {'@id': `${EU}/file-type/GEOJSON`},
    'dcat:mediaType': {'@id': 'https://www.iana.org/assignments/media-types/application/geo+json'},
  });
  expect(['dct:rights', 'dcat:byteSize', 'dct:conformsTo'].filter((name) => name in (seam ?? {}))).toEqual([]);
});

test('the publisher is said by its address and its name in three languages', () => {
  expect(ofType('foaf:Agent')).toEqual([
    {
      '@id': 'https://identifier.overheid.nl/tooi/id/gemeente/gm0164',
      '@type': 'foaf:Agent',
      'foaf:name': ['nl', 'de', 'en'].map((language) => ({'@language': language, '@value': `Gemeente Hengelo (${language})`})),
    },
  ]);
});
