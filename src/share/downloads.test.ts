import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {dataVersionOf} from './data-version.ts';
import {downloadOf, type DownloadRequest} from './downloads.ts';

const catalogue = loadCatalogue();
const version = dataVersionOf(catalogue).all;
const request: DownloadRequest = {
  format: 'json',
  ids: ['unlock', 'hengelo', 'nl-gm0164', 'no-such-thing'],
  rights: {licence: 'CC BY 4.0', licenceUrl: 'https://creativecommons.org/licenses/by/4.0/', attribution: 'Gemeente Hengelo, “EUREGIO”'},
  title: 'Hengelo over de grens',
  page: 'https://kaart.example.nl/?lang=de',
  made: '2026-11-25',
};
const terms = {
  title: 'Hengelo over de grens',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Gemeente Hengelo, “EUREGIO”',
  version,
  made: '2026-11-25',
  page: 'https://kaart.example.nl/',
};

/** A little reader of RFC 4180 by regular expression, sharing nothing with what writes it. */
function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  const [names = [], ...cells] = rows.filter((row) => row.length > 1);
  return cells.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}

test('the view’s facts come as JSON, as they are, each once, with figures and sources', () => {
  const {name, type, text} = downloadOf(catalogue, request);
  expect([name, type]).toEqual([`euregio-map-view-${version}.json`, 'application/json']);
  const file = JSON.parse(text);
  expect(file).toMatchObject(terms);
  expect(file.things).toEqual([catalogue.get('hengelo'), catalogue.get('unlock')].map((thing) => JSON.parse(JSON.stringify(thing))));
  expect(new Set(file.claims.map(({about}: {about: string}) => about))).toEqual(
    new Set(['hengelo', 'unlock'].filter((id) => catalogue.claimsOf(id).length > 0)),
  );
  const given = new Set(file.sources.map(({id}: {id: string}) => id));
  expect(catalogue.get('unlock').sources.filter((id) => !given.has(id))).toEqual([]);
});

test('GeoJSON carries its terms beside the features', () => {
  const file = JSON.parse(downloadOf(catalogue, {...request, format: 'geojson'}).text);
  expect(file).toMatchObject({type: 'FeatureCollection', ...terms});
  expect(file.features.map(({id}: {id: string}) => id)).toEqual(['hengelo', 'unlock']);
  // RFC 7946 has no other reference system than WGS 84, and forbids these names at this place.
  expect(Object.keys(file).filter((name) => ['crs', 'coordinates', 'geometry', 'properties'].includes(name))).toEqual([]);
});

test('all data as CSV: a row for every thing, read back by another parser', () => {
  const {name, type, text} = downloadOf(catalogue, {...request, format: 'csv', ids: null});
  expect([name, type]).toEqual([`euregio-map-all-${version}.csv`, 'text/csv;charset=utf-8']);
  const rows = readCsv(text);
  expect(rows.map(({id}) => id)).toEqual(catalogue.things.map(({id}) => id));
  expect(rows.filter((row) => row['attribution'] !== terms.attribution || row['data_version'] !== version)).toEqual([]);
  expect(rows.find(({id}) => id === 'unlock')).toMatchObject({
    total_cost_eur: '2174528.56',
    link: 'https://kaart.example.nl/?place=unlock',
    licence: 'CC BY 4.0 https://creativecommons.org/licenses/by/4.0/',
  });
  const towns = catalogue.things.filter((thing) => thing.type === 'place');
  expect(rows.filter(({type: kind}) => kind === 'place').map((row) => row['name_de'])).toEqual(towns.map(({names}) => names.de));
});

test('no cell of all the facts is a formula, only numbers begin with a minus', () => {
  const cells = readCsv(downloadOf(catalogue, {...request, format: 'csv', ids: null}).text).flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell))).toEqual([]);
});

const first = (format: DownloadRequest['format'], bom: boolean): string => downloadOf(catalogue, {...request, format, bom}).text.slice(0, 2);

test('a byte order mark only where it is asked for, and only in CSV', () => {
  expect([first('csv', true), first('csv', false), first('json', true), first('geojson', true)]).toEqual(['\uFEFFi', 'id', '{\n', '{\n']);
});

test('an empty view is an empty file, not everything', () => {
  expect(JSON.parse(downloadOf(catalogue, {...request, ids: []}).text)).toMatchObject({things: [], claims: [], sources: []});
  expect(JSON.parse(downloadOf(catalogue, {...request, ids: [], format: 'geojson'}).text).features).toEqual([]);
});

test('the ties among the things in view come with them, those to others do not', () => {
  const file = JSON.parse(downloadOf(catalogue, {...request, ids: ['hengelo', 'emsdetten', 'mont']}).text);
  const ties = file.relations.map(({from, to, kind}: {from: string; to: string; kind: string}) => `${from} ${kind} ${to}`);
  expect(ties).toEqual(expect.arrayContaining(['hengelo twinning emsdetten', 'hengelo member mont', 'hengelo chairs mont']));
  expect(ties.filter((tie: string) => !/^(hengelo|emsdetten|mont) \S+ (hengelo|emsdetten|mont)$/.test(tie))).toEqual([]);
});

test('a file has one entry a line, an empty list stays on its own', () => {
  const {text} = downloadOf(catalogue, {...request, ids: ['hengelo', 'unlock']});
  expect(text.split('\n').filter((line) => line.startsWith('{"type":')).length).toBe(2);
  expect(text.endsWith('\n}\n')).toBe(true);
  expect(downloadOf(catalogue, {...request, ids: []}).text).toContain('\n"things": [],\n');
});

test('without a word about it a table begins without a byte order mark', () => {
  const {bom: _bom, ...plain} = {...request, format: 'csv' as const, bom: true};
  expect(downloadOf(catalogue, plain).text.slice(0, 3)).toBe('id,');
});
