// Describes the elements of the package, out of their code and doc comments, in the custom elements manifest format.
import {fileURLToPath} from 'node:url';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The manifest of the elements under `src/`, with the addresses that their modules have in the package (`lib/map/euregio-map.js`).
 *
 * @returns {Promise<any>}
 */
export async function elementsManifest() {
  // ViewElement is what all parts take: facts, language, colours.
  const argv = [
    'analyze',
    '--litelement',
    '--quiet',
    '--globs',
    'src/**/euregio-*.ts',
    '--globs',
    'src/elements/shared/view-element.ts',
    '--exclude',
    'src/**/*.test.ts',
    '--exclude',
    'src/**/*.styles.ts',
  ];
  const manifest = await cli({argv, cwd: root, noWrite: true});
  for (const declaration of manifest.modules.flatMap(({declarations = []}) => declarations)) keepPublic(declaration);
  return JSON.parse(JSON.stringify(manifest).replaceAll(/"(\/?)src\/([^"]+)\.ts"/g, '"$1lib/$2.js"'));
}

/**
 * Takes out what is nobody else's business, and what the analyzer guesses wrongly: it reads the first argument of an event's class as the event's name.
 *
 * @param {any} declaration
 */
function keepPublic(declaration) {
  if (declaration.members)
    declaration.members = declaration.members.filter(({privacy, kind}) => privacy === undefined || (privacy === 'public' && kind !== undefined));
  if (declaration.events) declaration.events = declaration.events.filter(({name}) => name?.startsWith('euregio-'));
}
