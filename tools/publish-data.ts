import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from 'vite';
import published from '../geo/files.json' with {type: 'json'};
import {ATTRIBUTIONS} from '../src/catalogue/attributions.ts';
import type {Catalogue} from '../src/catalogue/catalogue.ts';
import {loadCatalogue} from '../src/catalogue/load.ts';
import {messagesIn} from '../src/i18n/messages.ts';
import {dataVersionOf, toVersionFile} from '../src/share/data-version.ts';
import {dcatOf, type PublishedFile} from '../src/share/dcat.ts';

/** The folder of what is true. */
export const GEO = join(import.meta.dirname, '..', 'geo');
const FOLDERS = ['facts', 'schema', 'outlines', 'context', 'versions'] as const;
const LICENCES: Readonly<Record<string, string>> = {
  'CC BY 4.0': 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
  CC0: 'http://publications.europa.eu/resource/authority/licence/CC0',
};
/** For addresses that are relative to the description: an address that can stand nowhere else in it. */
const NOWHERE = 'https://nowhere.invalid/';
/** The EUREGIO with Twente, in degrees: west, south, east, north. */
const BOUNDS = [5.98, 51.65, 8.6, 52.95] as const;
const OWN_ATTRIBUTION = 'EUREGIO-kaart, gemeente Hengelo';

/** Every file of `geo/` that the site serves, with its text. Addresses below `geo/` are stable: other people's work depends on them. */
export function dataFiles(): {path: string; text: string}[] {
  const folders = new Set(readdirSync(GEO));
  const copied = FOLDERS.filter((folder) => folders.has(folder)).flatMap((folder) =>
    readdirSync(join(GEO, folder))
      .filter((name) => /\.(?:geo)?json$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  return ['README.md', 'files.json', ...copied].map((path) => ({path: `geo/${path}`, text: readFileSync(join(GEO, path), 'utf8')}));
}

/** Whom to name for a file, and under which licence each of them gave the data. */
function attributionOf(sources: readonly string[]): string {
  const named = sources.map((short) => {
    const found = ATTRIBUTIONS.find((attribution) => attribution.short === short);
    if (!found) throw new Error(`geo/files.json: expected a source of src/catalogue/attributions.ts, got "${short}".`);
    return `${found.full} (${found.licence}${found.changed ? ', data changed' : ''})`;
  });
  return [OWN_ATTRIBUTION, ...named].join('; ');
}

/**
 * The data set as DCAT-AP-NL 3.0 in JSON-LD.
 *
 * @param site - address of the published map; without it all addresses are relative to the description, which lies at `geo/dcat.jsonld`
 */
export function description(catalogue: Catalogue, site: string | undefined): string {
  const texts = {nl: messagesIn('nl'), de: messagesIn('de'), en: messagesIn('en')};
  const bytes = new Map(dataFiles().map(({path, text}) => [path, Buffer.byteLength(text)]));
  const files = published.files.map(({path, title, licence, sources, schema}): PublishedFile => {
    const address = LICENCES[licence];
    const size = bytes.get(`geo/${path}`);
    if (address === undefined) throw new Error(`geo/files.json: expected one of ${Object.keys(LICENCES).join(', ')} for ${path}, got "${licence}".`);
    if (size === undefined) throw new Error(`geo/files.json: expected a file at geo/${path}, found none.`);
    return {
      path: `geo/${path}`,
      format: path.endsWith('.geojson') ? 'geojson' : 'json',
      title,
      bytes: size,
      licence: address,
      attribution: attributionOf(sources),
      conformsTo: schema === undefined ? 'https://www.rfc-editor.org/rfc/rfc7946' : `geo/${schema}`,
    };
  });
  const graph = dcatOf({
    page: site ?? NOWHERE,
    title: {nl: texts.nl.app.title, de: texts.de.app.title, en: texts.en.app.title},
    description: {nl: texts.nl.app.explanation, de: texts.de.app.explanation, en: texts.en.app.explanation},
    keywords: {
      nl: ['grensoverschrijdende samenwerking', 'EUREGIO', 'Twente', 'stedenband', 'Interreg'],
      de: ['grenzüberschreitende Zusammenarbeit', 'EUREGIO', 'Twente', 'Städtepartnerschaft', 'Interreg'],
      en: ['cross-border cooperation', 'EUREGIO', 'Twente', 'sister city', 'Interreg'],
    },
    publisher: {
      uri: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0164',
      name: {nl: 'Gemeente Hengelo', de: 'Gemeinde Hengelo', en: 'Municipality of Hengelo'},
    },
    contact: {name: 'Gemeente Hengelo', url: 'https://www.hengelo.nl/'},
    version: dataVersionOf(catalogue).all,
    issued: published.issued,
    modified: newestDay(catalogue) ?? published.issued,
    files,
    bounds: BOUNDS,
  });
  const text = JSON.stringify(graph, null, 1);
  return `${site === undefined ? text.replaceAll(NOWHERE, '../') : text}\n`;
}

/** The day of the newest source: the facts are at least as new as that. */
const newestDay = ({facts}: Catalogue): string | undefined =>
  facts.sources
    .map(({asOf}) => asOf ?? '')
    .filter((asOf) => /^\d{4}-\d{2}-\d{2}$/.test(asOf))
    .toSorted()
    .at(-1);

/** Vite plugin: serves `geo/` at stable addresses, with its description and the fingerprints of this version of the facts. */
export function publishData(site: string | undefined): Plugin {
  return {
    name: 'publish-data',
    apply: 'build',
    generateBundle() {
      // The same facts as the map itself has: its links carry their fingerprint, and look for it here.
      const catalogue = loadCatalogue();
      const version = dataVersionOf(catalogue);
      const emit = (fileName: string, source: string): void => void this.emitFile({type: 'asset', fileName, source});
      const own = `geo/versions/${version.all}.json`;
      for (const {path, text} of dataFiles()) if (path !== own) emit(path, text);
      emit(own, toVersionFile(version));
      emit('geo/dcat.jsonld', description(catalogue, site));
    },
  };
}
