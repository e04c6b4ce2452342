import {expect, test} from 'vitest';
import './euregio-qr.ts';
import {faults, mount, one, settled, textOf} from './testing.ts';

const ADDRESS = 'https://example.org/kaart/?lang=de&story=politieke-markt&stop=unlock';

/** The modules as they are drawn: each step of the path is a run of dark ones. */
function modules(element: HTMLElement): boolean[][] {
  const size = Number(one<HTMLElement>(element, '.code').getAttribute('viewBox')!.split(' ')[2]) - 8;
  const dark = Array.from({length: size}, () => Array<boolean>(size).fill(false));
  for (const [, x, y, run] of one(element, 'path')
    .getAttribute('d')!
    .matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(run); step++) dark[Number(y)]![Number(x) + step] = true;
  }
  return dark;
}

test('the drawing has three finder patterns, a quiet zone of four modules and error level M', async () => {
  const element = await mount('euregio-qr', {address: ADDRESS});
  const dark = modules(element);
  const size = dark.length;
  expect(one(element, '.code').getAttribute('viewBox')).toBe(`-4 -4 ${size + 8} ${size + 8}`);
  const row = (y: number, from: number): string =>
    dark[y]!.slice(from, from + 7)
      .map((module) => (module ? '#' : '.'))
      .join('');
  for (const [x, y] of [
    [0, 0],
    [size - 7, 0],
    [0, size - 7],
  ] as const) {
    expect([0, 1, 2, 3, 4, 5, 6].map((line) => row(y + line, x))).toEqual(['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######']);
  }
  // ISO/IEC 18004: the first two bits of the format information, in row 8, are the level; with the mask 10 laid over them 00 is M.
  expect([dark[8]![0], dark[8]![1]]).toEqual([true, false]);
});

test('a short address gives fewer, larger modules', async () => {
  const element = await mount('euregio-qr', {address: 'HTTPS://EXAMPLE.ORG'});
  const short = modules(element).length;
  element.address = ADDRESS;
  await settled(element);
  // 19 letters of the alphanumeric set fit version 1 (21 modules) at level M; 69 bytes need version 5 (37): capacities in ISO/IEC 18004, table 7.
  expect([short, modules(element).length]).toEqual([21, 37]);
});

test('the written address stands beside it, and the picture has a name', async () => {
  const element = await mount('euregio-qr', {address: ADDRESS, written: 'example.org/kaart', label: 'QR-code naar dit beeld'});
  expect(textOf(one(element, '.address'))).toBe('example.org/kaart');
  expect(one(element, '.code').getAttribute('aria-label')).toBe('QR-code naar dit beeld');
  expect(await faults(element)).toEqual([]);
});
