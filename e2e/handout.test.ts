import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {findStory} from '../src/story/stories.ts';
import {jobsOf, makeHandouts} from '../tools/handout.mjs';

const POPPLER = spawnSync('pdfinfo', ['-v']).error === undefined;
const WITHOUT_POPPLER = 'needs poppler-utils (Debian: apt-get install poppler-utils)';
/** ISO 216, in PDF points of 1/72 inch. */
const A4 = [595.28, 841.89] as const;
const A3_LANDSCAPE = [1190.55, 841.89] as const;

const folder = mkdtempSync(join(tmpdir(), 'euregio-handout-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const run = (command: string, ...args: string[]): string => {
  const {status, stdout, stderr} = spawnSync(command, args, {encoding: 'utf8', maxBuffer: 1e8});
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
};
/** “Tagged: yes”, “Pages: 2”, … */
const infoOf = (file: string): Record<string, string> =>
  Object.fromEntries(
    run('pdfinfo', file)
      .split('\n')
      .map((line) => line.split(/:\s+/, 2) as [string, string]),
  );
const textOf = (file: string): string => run('pdftotext', '-layout', file, '-').replaceAll(/\s+/g, ' ');
const sizeOf = (file: string): number[] =>
  (infoOf(file)['Page size'] ?? '')
    .match(/[\d.]+/g)!
    .slice(0, 2)
    .map(Number);
/** The finest picture on each page: page, width, dots per inch. */
function pictures(file: string): {page: number; width: number; dpi: number}[] {
  const rows = run('pdfimages', '-list', file)
    .split('\n')
    .slice(2)
    .map((line) => line.trim().split(/\s+/))
    .filter((row) => row[2] === 'image')
    .map((row) => ({page: Number(row[0]), width: Number(row[3]), dpi: Number(row[12])}));
  return [...new Set(rows.map(({page}) => page))].map((page) => rows.filter((row) => row.page === page).reduce((a, b) => (b.width > a.width ? b : a)));
}

async function make(...args: string[]): Promise<string> {
  const [job] = jobsOf([...args, '--out', folder]);
  await makeHandouts([job!], () => {});
  return job!.file;
}

let view: string;
let poster: string;
beforeAll(async () => {
  view = await make('--site', 'https://kaart.example.org/');
  poster = await make('--stop', 'unlock', '--story', 'politieke-markt', '--lang', 'de', '--format', 'a3-landscape');
}, 240_000);

test('a view makes a PDF, whether or not this machine can look into it', () => {
  expect(readFileSync(view).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a view makes one tagged page of A4 with a title', (context) => {
  if (!POPPLER) context.skip(WITHOUT_POPPLER);
  const info = infoOf(view);
  expect([info['Tagged'], info['Pages'], info['Title']]).toEqual(['yes', '1', 'Hengelo over de grens']);
  for (const [index, points] of sizeOf(view).entries()) expect(Math.abs(points - A4[index]!)).toBeLessThan(1);
});

test('its text can be selected: title, key, facts, sources, date and link', (context) => {
  if (!POPPLER) context.skip(WITHOUT_POPPLER);
  const text = textOf(view);
  for (const part of [
    'Hengelo over de grens',
    'EUREGIO-gebied',
    // The key stands in columns, whose lines the reader of the file takes together.
    'Lid, genoemd in 2015',
    'Wat doet Hengelo?',
    'Hoe zeker is dit?',
    'Bronnen:',
    '© CBS, Kadaster',
    'Gemaakt op',
    'kaart.example.org',
  ]) {
    expect(text).toContain(part);
  }
});

test('headings, list and the other text of the map are in the structure of the PDF', (context) => {
  if (!POPPLER) context.skip(WITHOUT_POPPLER);
  const structure = run('pdfinfo', '-struct-text', view);
  expect(structure).toMatch(/H1[^]*Hengelo over de grens/);
  for (const tag of ['H2', 'L (block)', 'Figure']) expect(structure).toContain(tag);
});

test('the map is drawn anew at 250 dpi or more, at A4 and at A3', (context) => {
  if (!POPPLER) context.skip(WITHOUT_POPPLER);
  for (const file of [view, poster]) for (const {dpi} of pictures(file)) expect(dpi).toBeGreaterThanOrEqual(250);
  // The map of an A3 page is wider than 900 px at 96 dpi: 9.4 inches at 250 dpi.
  expect(pictures(poster)[0]?.width).toBeGreaterThan(2350);
});

test('one stop makes one page of A3 in the reader’s language', (context) => {
  if (!POPPLER) context.skip(WITHOUT_POPPLER);
  expect(infoOf(poster)['Pages']).toBe('1');
  for (const [index, points] of sizeOf(poster).entries()) expect(Math.abs(points - A3_LANDSCAPE[index]!)).toBeLessThan(1);
  expect(textOf(poster)).toContain('Interreg-Projekte');
});

// The evening has 24 stops, which takes minutes: `npm run test:long`.
test.for(process.env.LONG ? ['politieke-markt', 'wat-is-interreg'] : ['wat-is-interreg'])(
  '%s makes a title page and one page for each stop, each with its own map',
  {timeout: 600_000},
  async (id, {skip}) => {
    if (!POPPLER) skip(WITHOUT_POPPLER);
    const story = findStory(id)!;
    const file = await make('--story', id);
    expect(infoOf(file)['Pages']).toBe(String(story.stops.length + 1));
    // A figure that stands alone has taken the place of the map.
    const drawn = story.stops.flatMap(({view}, index) => (view.figure?.shown === 'alone' ? [] : [index + 2]));
    expect(pictures(file).map(({page}) => page)).toEqual([1, ...drawn]);
    const text = textOf(file);
    for (const {title} of story.stops) expect(text).toContain(title.nl);
  },
);

test('printed in grey the page goes from the white of the paper to the black of the text', (context) => {
  if (!POPPLER) context.skip(WITHOUT_POPPLER);
  const grey = join(folder, 'grey');
  run('pdftoppm', '-gray', '-r', '40', '-singlefile', view, grey);
  // A4 at 40 dpi is 331 × 468 pixels, one byte each, at the end of the file.
  const pixels = readFileSync(`${grey}.pgm`).subarray(-331 * 468 + 400);
  const share = (wanted: (value: number) => boolean): number => pixels.filter(wanted).length / pixels.length;
  expect(share((value) => value > 250)).toBeGreaterThan(0.3);
  expect(share((value) => value < 90)).toBeGreaterThan(0.005);
});

test('what it cannot make is said in a sentence', () => {
  expect(() => jobsOf(['--format', 'letter'])).toThrow('--format: expected one of a4, a4-landscape, a3, a3-landscape, got "letter".');
  expect(() => jobsOf(['--lang', 'fr'])).toThrow('--lang: expected nl, de, en, nl-b1, got "fr".');
  expect(jobsOf(['--story', 'politieke-markt', '--lang', 'nl,de']).map(({file, query}) => `${file} ${query}`)).toEqual([
    'hand-outs/politieke-markt-nl-a4.pdf ?story=politieke-markt&handout=a4',
    'hand-outs/politieke-markt-de-a4.pdf ?story=politieke-markt&lang=de&handout=a4',
  ]);
});
