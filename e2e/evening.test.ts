import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {runTool} from './support.ts';

const STORY = 'wat-is-interreg';
const POPPLER = spawnSync('pdftoppm', ['-v']).error === undefined;
const folder = mkdtempSync(join(tmpdir(), 'euregio-evening-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test('the folder for the evening is complete, and the check sees what is spoiled', (context) => {
  if (!POPPLER) context.skip('needs poppler-utils (Debian: apt-get install poppler-utils)');
  const evening = join(folder, 'evening');
  const tool = ['node_modules/tsx/dist/cli.mjs', 'tools/evening.ts'];
  const made = runTool(...tool, '--quick', '--story', STORY, '--site', 'https://kaart.example.org/euregio/', '--out', evening);
  expect(made.output).toMatch(/klaar voor vanavond: (\d+) van \1\n/);
  expect(made.status).toBe(0);
  const handout = `hand-out-${STORY}-nl-a4.pdf`;
  expect(readdirSync(evening).sort()).toEqual(['LEES-MIJ.txt', 'avond.json', 'euregio-kaart.html', handout, 'poster-nl.pdf'].sort());
  const bytes = readFileSync(join(evening, handout));
  writeFileSync(join(evening, handout), bytes.subarray(0, bytes.length / 2));
  const checked = runTool(...tool, '--check', evening);
  expect(checked.output).toMatch(new RegExp(`✗ Hand-out: ${handout}: .*een stuk`));
  expect(checked.output.match(/^✗/gm)).toHaveLength(1);
  expect(checked.status).toBe(1);
}, 900_000);
