// `npm run geo:version`, at each release: keeps the fingerprints of this version of the facts, so that later versions can say what has changed since.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {loadCatalogue} from '../src/catalogue/load.ts';
import {dataVersionOf, toVersionFile} from '../src/share/data-version.ts';
import {GEO} from './publish-data.ts';

const version = dataVersionOf(loadCatalogue());
mkdirSync(join(GEO, 'versions'), {recursive: true});
writeFileSync(join(GEO, 'versions', `${version.all}.json`), toVersionFile(version));
console.log(`geo/versions/${version.all}.json · ${version.things.size} things`);
