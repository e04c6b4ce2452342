// Hand-outs and posters: can they be opened, are they whole, and does each code lead where it should?
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import jsQr from 'jsqr';
import type {BaseLanguage} from '../../src/i18n/languages.ts';
import type {Story} from '../../src/story/stories.ts';
import type {Item} from './items.ts';
import {POSTER_MM, posterAddress} from './poster.ts';

const POINTS_PER_MM = 72 / 25.4;
/** Enough for the code of a poster. */
const DPI = 100;

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** What a tool of poppler says; `null` where this machine has none. @throws Error when it cannot read the file */
function poppler(command: string, ...args: string[]): Buffer | null {
  const {error, status, stdout, stderr} = spawnSync(command, args, {maxBuffer: 1e9});
  if (error) return null;
  if (status !== 0) throw new Error(`verwacht: een heel PDF-bestand; gevonden: ${flat(String(stderr)).trim().slice(0, 120)}. Maak het opnieuw.`);
  return stdout;
}

/** Number of pages. */
function pagesOf(path: string): number {
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 5).toString() !== '%PDF-' || !bytes.subarray(-1024).includes('%%EOF'))
    throw new Error('verwacht: een heel PDF-bestand; gevonden: een stuk ervan. Maak het opnieuw.');
  const info = poppler('pdfinfo', path);
  // Without poppler: what Chromium writes can be counted as it stands.
  return info ? Number(/^Pages:\s+(\d+)/m.exec(String(info))?.[1]) : (bytes.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0);
}

/** A hand-out: a title page and a page for each stop, in its language. */
export const handoutItem = (path: string, story: Story, language: BaseLanguage): Item => ({
  name: `Hand-out: ${basename(path)}`,
  check: async () => {
    const pages = pagesOf(path);
    if (pages !== story.stops.length + 1) throw new Error(`verwacht: ${story.stops.length + 1} bladzijden; gevonden: ${pages}`);
    const text = poppler('pdftotext', path, '-');
    if (!text) return `${pages} bladzijden (de tekst is niet nagelezen: poppler-utils ontbreekt)`;
    const missing = [story, ...story.stops].map(({title}) => title[language]).find((title) => !letters(String(text)).includes(letters(title)));
    if (missing !== undefined) throw new Error(`verwacht: de titel “${missing}”; gevonden: een tekst zonder`);
    return `${pages} bladzijden, met alle titels`;
  },
});

/** Only letters and digits: a line break or a hyphen in a title changes nothing. */
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** A poster: one page of A3 whose code leads to the story. */
export const posterItem = (path: string, site: string, story: Story, language: BaseLanguage): Item => ({
  name: `Poster: ${basename(path)}`,
  check: async () => {
    const pages = pagesOf(path);
    if (pages !== 1) throw new Error(`verwacht: 1 bladzijde; gevonden: ${pages}`);
    const picture = poppler('pdftoppm', '-r', String(DPI), path);
    if (!picture) throw new Error('verwacht: een leesbare QR-code; hier niet na te gaan. Installeer poppler-utils.');
    const {width, height, pixels} = readPpm(picture);
    const [wide, high] = [POSTER_MM.width, POSTER_MM.height].map((mm) => (mm * POINTS_PER_MM * DPI) / 72) as [number, number];
    if (Math.abs(width - wide) > 3 || Math.abs(height - high) > 3) throw new Error(`verwacht: A3 staand; gevonden: ${width} × ${height} punten bij ${DPI} dpi`);
    const expected = posterAddress(site, story.id, language);
    const found = jsQr(pixels, width, height)?.data ?? null;
    if (found !== expected) throw new Error(`verwacht: een QR-code naar ${expected}; gevonden: ${found ?? 'geen'}`);
    return `A3, de code leidt naar ${found}`;
  },
});

/** A picture as pdftoppm writes it (P6), with an alpha channel. */
function readPpm(file: Buffer): {width: number; height: number; pixels: Uint8ClampedArray} {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 64).toString('latin1'));
  if (!head) throw new Error('verwacht: een beeld van de bladzijde; gevonden: niets. Maak het bestand opnieuw.');
  const [width, height] = [Number(head[1]), Number(head[2])];
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0, at = head[0].length; pixel < width * height; pixel++, at += 3) pixels.set(file.subarray(at, at + 3), pixel * 4);
  return {width, height, pixels};
}
