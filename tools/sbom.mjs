// `npm run sbom`: lists what the site is made of, as CycloneDX, into the built site. What is needed for building alone is left out.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const {status, stdout, stderr} = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32',
  maxBuffer: 50_000_000,
});
if (status !== 0) {
  console.error(`npm sbom: expected a list of packages, got status ${status}.\n${stderr}`);
  process.exit(1);
}
if (!existsSync(dist)) {
  console.error('dist/: expected the built site, found none. Run `npm run build`.');
  process.exit(1);
}
const bill = JSON.parse(stdout);
const {name} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
// npm calls the project after its folder.
bill.metadata.component.name = name;
writeFileSync(join(dist, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 1)}\n`);
console.log(`sbom.cdx.json: ${bill.components.length} packages.`);
