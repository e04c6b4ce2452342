import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from 'vite';
import {SHIPPED} from '../src/elements/frame/licences.ts';

const ROOT = join(import.meta.dirname, '..');
/** Licences under which others' code and fonts may be part of the site; each allows it together with the EUPL-1.2. */
export const ALLOWED: readonly string[] = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1', 'Unlicense'];
/** Families that are named once: hundreds of packages of one project. */
const FAMILIES: readonly string[] = ['@turf/'];

/** The package of a module, or of a font among the build's files: `maplibre-gl`, `@turf/turf`; `null` when it is our own. */
export function packageOf(module: string): string | null {
  const path = module.replaceAll('\\', '/').replace(/[?\0].*$/, '');
  const at = path.lastIndexOf('/node_modules/');
  if (at < 0) return null;
  const [scope = '', name = ''] = path.slice(at + '/node_modules/'.length).split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** Under which name a package stands in the list. */
export const listedAs = (name: string): string => {
  const family = FAMILIES.find((one) => name.startsWith(one));
  return family === undefined ? name : `${family}turf`;
};

/** What its own `package.json` says. @throws Error when the package is not installed */
export function licenceOf(name: string): {version: string; licence: string; text: string} {
  // MapLibre has some of its own, beside older ones of others.
  const folder = [join(ROOT, 'node_modules/maplibre-gl/node_modules', name), join(ROOT, 'node_modules', name)].find((one) => existsSync(one)) ?? name;
  const {version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {version: string; license: string};
  const files = readdirSync(folder);
  const file = files.find((one) => /^licen[cs]e(\.|$)/i.test(one));
  const readme = files.find((one) => /^readme/i.test(one));
  const read = (one: string): string => readFileSync(join(folder, one), 'utf8');
  // Some say it at the end of what they say of themselves.
  const text = file ? read(file) : readme ? (/^#+ Licen[cs]e[^]*$/im.exec(read(readme))?.[0] ?? '') : '';
  return {version, licence: license, text: text.trim()};
}

/** The texts of all licences, for whoever passes the site on. */
export const licenceTexts = (): string =>
  SHIPPED.map(({name, licence}) => {
    const {version, text} = licenceOf(name);
    return `${name} ${version}\n${licence}\n\n${text}\n`;
  }).join(`\n${'-'.repeat(80)}\n\n`);

/**
 * Vite plugin: the site names everybody whose code it carries. What is in the build and not in the list stops the build.
 */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : file.originalFileNames));
      const found = new Set(modules.flatMap((module) => packageOf(join('/', module)) ?? []).map(listedAs));
      const known = new Set(SHIPPED.map(({name}) => name));
      const missing = [...found].filter((name) => !known.has(name));
      if (missing.length > 0)
        throw new Error(`src/elements/frame/licences.ts: expected every package of the site, found none of ${missing.join(', ')}. Add it with its licence.`);
      this.emitFile({type: 'asset', fileName: 'licences.txt', source: licenceTexts()});
    },
  };
}
