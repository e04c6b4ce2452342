import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Rolldown} from 'vite';
import published from '../geo/files.json' with {type: 'json'};
import {loadCatalogue} from '../src/catalogue/load.ts';
import {dataVersionOf, fromVersionFile} from '../src/share/data-version.ts';
import {LINK_PREVIEWS, previewTags} from './link-previews.ts';
import {dataFiles, description, publishData} from './publish-data.ts';
import {publishedSite} from './site.ts';

const GEO = join(import.meta.dirname, '..', 'geo');

test('every file of facts, outlines and base map is served and has a title, a licence and its sources', () => {
  const files = ['facts', 'outlines', 'context'].flatMap((folder) => readdirSync(join(GEO, folder)).map((name) => `${folder}/${name}`));
  expect(published.files.map(({path}) => path).toSorted()).toEqual(files.toSorted());
  const served = dataFiles().map(({path}) => path);
  expect(files.filter((path) => !served.includes(`geo/${path}`))).toEqual([]);
  expect(published.files.filter(({schema}) => schema !== undefined && !served.includes(`geo/${schema}`))).toEqual([]);
});

test('each file of facts names the schema that lies beside it', () => {
  const schemas = published.files
    .filter(({path}) => path.startsWith('facts/'))
    .map(({path}) => (JSON.parse(readFileSync(join(GEO, path), 'utf8')) as {$schema: string}).$schema);
  expect(schemas).toEqual(published.files.filter(({path}) => path.startsWith('facts/')).map(({schema}) => `../${schema}`));
});

test('the description has complete addresses where the site is known, and relative ones where not', () => {
  const catalogue = loadCatalogue();
  const site = 'https://kaart.example.nl/grens/';
  const complete = JSON.parse(description(catalogue, site)) as {'@graph': {'@id': string}[]};
  expect(complete['@graph'].map((node) => node['@id'])).toContain(`${site}geo/outlines/seam-fine.geojson`);
  const relative = description(catalogue, undefined);
  expect(relative).not.toContain('nowhere');
  expect(relative).toContain('"../geo/outlines/seam-fine.geojson"');
  // Whoever uses the municipal boundaries must name these.
  expect(relative).toContain('© CBS, Kadaster (CC BY 4.0)');
  expect(relative).toContain('GeoBasis-DE / BKG');
});

test('the version that links and pages of the map carry is the one that is published beside it', () => {
  const files = new Map<string, string>();
  const emitFile = ({fileName, source}: Rolldown.EmittedAsset): string => {
    files.set(fileName!, String(source));
    return fileName!;
  };
  (publishData(undefined).generateBundle as unknown as (this: {readonly emitFile: typeof emitFile}) => void).call({emitFile});
  const {all, things} = dataVersionOf(loadCatalogue());
  expect(fromVersionFile(files.get(`geo/versions/${all}.json`) ?? '')).toEqual({all, things});
  expect(files.get('geo/dcat.jsonld')).toContain(`"dcat:version": "${all}"`);
  // Of each edition there is one: those that were kept, and this one.
  const kept = readdirSync(join(GEO, 'versions')).map((name) => `geo/versions/${name}`);
  expect([...files.keys()].filter((path) => path.startsWith('geo/versions/')).toSorted()).toEqual(
    [...new Set([...kept, `geo/versions/${all}.json`])].toSorted(),
  );
});

test('SITE is an address, with a slash at its end', () => {
  expect(publishedSite('')).toBeUndefined();
  expect(publishedSite('https://kaart.example.nl/grens')).toBe('https://kaart.example.nl/grens/');
  expect(() => publishedSite('kaart.example.nl')).toThrow('SITE: expected an address as https://www.example.org/kaart/, got "kaart.example.nl".');
});

test('each language has a picture for links to the map and to each built-in story, under the address of its page', () => {
  expect(LINK_PREVIEWS.map(({path}) => path)).toEqual([
    'nl/',
    'nl/politieke-markt/',
    'nl/hengelo-emsdetten/',
    'nl/wat-is-interreg/',
    'de/',
    'de/politieke-markt/',
    'de/hengelo-emsdetten/',
    'de/wat-is-interreg/',
    'en/',
    'en/politieke-markt/',
    'en/hengelo-emsdetten/',
    'en/wat-is-interreg/',
  ]);
  const tags = previewTags(LINK_PREVIEWS[5]!, 'https://kaart.example.nl/', 'de/politieke-markt/').map((tag) => tag.join(' '));
  expect(tags).toContain('property og:image https://kaart.example.nl/previews/politieke-markt-de.png');
  expect(tags).toContain('property og:url https://kaart.example.nl/de/politieke-markt/');
  expect(tags).toContain('name twitter:card summary_large_image');
  // Without the site's address there is no address that counts, neither of the page nor of a picture.
  const without = previewTags(LINK_PREVIEWS[5]!, '../../', 'de/politieke-markt/').map((tag) => tag.join(' '));
  expect(without.filter((tag) => /og:url|og:image|\.\.\//.test(tag))).toEqual([]);
  expect(without).toContain('name twitter:card summary');
});
