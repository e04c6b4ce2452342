import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {afterAll, beforeAll, expect, test} from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
let folder: string;
let tarball: Buffer;

/** The package as somebody makes it who publishes it. */
beforeAll(() => {
  execFileSync('npm', ['run', 'build:lib'], {cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit']});
  folder = mkdtempSync(join(tmpdir(), 'euregio-package-'));
  const told = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
  const [{filename}] = JSON.parse(told) as [{filename: string}];
  tarball = readFileSync(join(folder, filename));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test('publint finds nothing wrong with the package', async () => {
  const {buffer, byteOffset, byteLength} = tarball;
  const {messages} = await publint({pack: {tarball: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer}, strict: true});
  expect(messages.map(({code, path}) => `${code} ${path.join('.')}`)).toEqual([]);
});

test('the types of every entry are found, and are right', async () => {
  const result = await checkPackage(createPackageFromTarballData(tarball), {excludeEntrypoints: ['./custom-elements.json']});
  if (!result.types) throw new Error('euregio-map: expected types in the package, found none.');
  // The package is for ES modules alone: what `require` and the resolution of Node 10 would find is of no account.
  const ofModules = result.problems.filter(
    (problem) => !('resolutionKind' in problem) || problem.resolutionKind === 'bundler' || problem.resolutionKind === 'node16-esm',
  );
  expect(ofModules.map((problem) => `${problem.kind} ${'entrypoint' in problem ? problem.entrypoint : ''}`)).toEqual([]);
});
