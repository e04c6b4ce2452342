import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import ground from '../../geo/picture/ground.json' with {type: 'json'};
import {loadCatalogue} from '../catalogue/load.ts';
import {COLOURS, customProperty} from '../catalogue/topics.ts';
import {drawPicture} from './draw.ts';
import {CORE, REGION} from '../catalogue/camera-target.ts';
import {fitted, frameOf, placeIn} from './frame.ts';
import type {Ground} from './ground.ts';
import {groundPerPixel, toGround} from './mercator.ts';
import {drawnRegion} from './region.ts';
import {picturedThings} from './things.ts';

const catalogue = loadCatalogue();
const svg = drawnRegion(catalogue, {language: 'nl', label: 'Kaart'});

test('coordinates are those of Web Mercator', () => {
  // Longitude times 1000; asinh(tan 52.261°) is 1.0736935 radians, 61.5181 degrees.
  const [x, y] = toGround([6.7938, 52.261]);
  expect([x, y]).toEqual([6793.8, expect.closeTo(-61_511.71, 1)]);
  // The square of the projection ends at 85.0511° N, as far from the equator as 180° of longitude.
  expect(toGround([0, 85.051_128_78])[1]).toBeCloseTo(-180_000, 2);
  // 360 degrees on 512 pixels at zoom 0, twice as many at zoom 1.
  expect([groundPerPixel(0), groundPerPixel(1)]).toEqual([703.125, 351.5625]);
});

test('the region lies in a box exactly where the map draws it', () => {
  // MapLibre 6.17 showed the region so in a box of 1072 × 900, and drew 6.793° E 52.265° N at (321.495, 455.147), 7.626° E 51.962° N at (666.649, 659.590).
  const camera = {lng: 7.310_690_258, lat: 52.272_601_107, zoom: 8.186_558_685};
  const frame = frameOf(REGION);
  const at = placeIn(frame, camera, {width: 1072, height: 900});
  const pixel = (lng: number, lat: number): number[] => {
    const [x, y] = toGround([lng, lat]);
    return [at.left + ((x - frame.x) / frame.width) * at.width, at.top + ((y - frame.y) / frame.height) * at.height];
  };
  expect(pixel(6.793, 52.265)).toEqual([expect.closeTo(321.495, 1), expect.closeTo(455.147, 1)]);
  expect(pixel(7.626, 51.962)).toEqual([expect.closeTo(666.649, 1), expect.closeTo(659.59, 1)]);
  // `fitBounds` leaves 30 px at the left and 36 at the right: the style sheet says the same.
  expect([at.left, at.width]).toEqual([expect.closeTo(30, 0), expect.closeTo(1006, 0)]);
});

test('on a phone the Ruhr keeps the names that have room', () => {
  // Where a degree is 160 px: Gelsenkirchen lies 9 km north of Bochum, which is 10 px, Bochum 40 px west of Dortmund, Mönchengladbach and Wuppertal 56 and 65 px to either side of
  // Düsseldorf; a name is 15 px high, and theirs are 38 to 96 long. Deventer’s begins 107 px west of where the name of Hengelo ends, and both are 52 long.
  const crowded = [...svg.matchAll(/class="town-outside name crowded"[^]*?<tspan[^>]*>([^<]+)</g)].map(([, name]) => name);
  expect(crowded.toSorted()).toEqual(['Bochum', 'Deventer', 'Essen', 'Gelsenkirchen', 'Mönchengladbach', 'Wuppertal']);
  for (const far of ['Groningen', 'Dortmund', 'Lingen', 'Hamm']) expect(crowded).not.toContain(far);
});

test('the style sheet has the measures of region and core', () => {
  const css = readFileSync(join(import.meta.dirname, 'picture.css'), 'utf8');
  const [region, core] = [frameOf(REGION), frameOf(CORE)];
  const numbers = (name: string): number[] => [...css.matchAll(new RegExp(`--${name}: ([\\d.]+);`, 'g'))].map(([, number]) => Number(number));
  expect([numbers('frame-width'), numbers('frame-height')]).toEqual([[expect.closeTo(region.width, 1)], [expect.closeTo(region.height, 1)]]);
  expect(numbers('goal-width')).toEqual([expect.closeTo(region.width, 1), expect.closeTo(core.width, 1)]);
  expect(numbers('goal-height')).toEqual([expect.closeTo(region.height, 1), expect.closeTo(core.height, 1)]);
  expect(numbers('goal-x')).toEqual([expect.closeTo(region.width / 2, 1), expect.closeTo(core.x + core.width / 2 - region.x, 1)]);
  expect(numbers('goal-y')).toEqual([expect.closeTo(region.height / 2, 1), expect.closeTo(core.y + core.height / 2 - region.y, 1)]);
});

test('before the app is there, the page has the colours of the table, in each scheme', () => {
  const css = readFileSync(join(import.meta.dirname, '../app/first-view.css'), 'utf8');
  const blocks = css.split('euregio-app:not(:defined) {').slice(1, 4);
  const used = new Set([...svg.matchAll(/var\((--euregio-color-[\w-]+)/g)].map(([, name]) => name as string));
  for (const [index, scheme] of (['light', 'dark', 'contrast'] as const).entries()) {
    const given = Object.fromEntries([...(blocks[index] as string).matchAll(/(--euregio-color-[\w-]+): (#\w+);/g)].map(([, name, colour]) => [name, colour]));
    const table = Object.fromEntries(
      Object.entries(COLOURS[scheme]).map(([name, colour]) => [customProperty(name as keyof (typeof COLOURS)['light']), colour.toLowerCase()]),
    );
    expect([...used].filter((name) => given[name] === undefined)).toEqual([]);
    expect(Object.entries(given).filter(([name, colour]) => table[name] !== colour)).toEqual([]);
  }
});

test('names are text and things are links that work', () => {
  const links = [...svg.matchAll(/<a href="\?place=([\w-]+)"/g)].map(([, id]) => id as string);
  expect(links).toEqual(expect.arrayContaining(['hengelo', 'enschede', 'munster', 'osnabruck', 'borne', 'hengelo-emsdetten', 'regio-twente', 'euregio']));
  expect(links.filter((id) => catalogue.find(id) === undefined)).toEqual([]);
  expect([...svg.matchAll(/>Emsdetten <tspan[^>]*>([^<]+)</g)].map(([, sub]) => sub)).toEqual(['Hengelo · 1991']);
  // Each link has a name, with all that is written on it.
  const unnamed = [...svg.matchAll(/<a ([^>]*)>/g)]
    .map(([, attributes]) => attributes as string)
    .filter((attributes) => !/aria-label="[^"]+"|aria-hidden="true"/.test(attributes));
  expect(unnamed).toEqual([]);
  expect(svg).toContain('aria-label="Emsdetten Hengelo · 1991"');
  expect(drawnRegion(catalogue, {language: 'de', label: 'Karte'})).toContain('href="?lang=de&amp;place=hengelo"');
});

test('Hengelo stands at its share of the picture', () => {
  // (6793.8 − 6089.5) / 2427.9, and (62528.06 − 61511.71) / 1994.73.
  const mark = /href="\?place=hengelo" aria-label="Hengelo"><svg class="mont" x="([\d.]+)%" y="([\d.]+)%"/.exec(svg);
  expect([Number(mark?.[1]), Number(mark?.[2])]).toEqual([expect.closeTo(29.01, 1), expect.closeTo(50.95, 1)]);
});

test('any part of the region can be drawn, in any size, with nothing but what is given', () => {
  const picture = drawPicture({
    ground: ground as unknown as Ground,
    things: picturedThings(catalogue, 'en').things.filter(({id}) => id === 'hengelo'),
    arcs: [],
    language: 'en',
    label: 'A & <b>',
    bounds: CORE,
    size: {width: 320, height: 180},
  });
  expect(picture).toMatch(/^<svg [^>]*role="img" aria-label="A &amp; &lt;b>"[^>]* width="320" height="180">/);
  expect(picture).not.toContain('<a ');
  // All of the core in sight, in the middle: 320 / 180 is wider than the core, so its height fills the picture.
  const frame = fitted(frameOf(CORE), {width: 320, height: 180});
  expect([frame.height, frame.width / frame.height]).toEqual([expect.closeTo(frameOf(CORE).height, 6), expect.closeTo(320 / 180, 6)]);
  expect(picture).toContain(`viewBox="${[frame.x, frame.y, frame.width, frame.height].map((value) => Math.round(value * 100) / 100).join(' ')}"`);
});

test('nothing in the picture needs a style of its own or anything from elsewhere', () => {
  // The page’s policy allows neither style attributes nor other origins.
  expect(svg).not.toMatch(/ style=|<style|<script|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
});

test('all that the ground has is drawn, the corridor above the areas, and what is referred to is there', () => {
  const {paths} = ground as unknown as Ground;
  const at = (part: keyof Ground['paths']): number => svg.indexOf(`d="${paths[part]}"`);
  expect((Object.keys(paths) as (keyof Ground['paths'])[]).filter((part) => paths[part] !== '' && at(part) < 0)).toEqual([]);
  expect(at('corridor')).toBeGreaterThan(at('twenteLine'));
  expect([...svg.matchAll(/url\(#([\w-]+)\)/g)].map(([, id]) => id!).filter((id) => !svg.includes(`id="${id}"`))).toEqual([]);
});

test('a frame that is fitted stays in sight as a whole, in the middle, in the proportions of the picture', () => {
  for (const frame of [frameOf(REGION), frameOf(CORE), {x: -5, y: 7, width: 10, height: 1}])
    for (const [width, height] of [
      [320, 180],
      [180, 320],
      [1000, 1000],
      [1, 50],
    ] as const) {
      const {x, y, width: wide, height: tall} = fitted(frame, {width, height});
      expect(wide / tall).toBeCloseTo(width / height, 6);
      expect([x + wide / 2, y + tall / 2]).toEqual([expect.closeTo(frame.x + frame.width / 2, 6), expect.closeTo(frame.y + frame.height / 2, 6)]);
      // One side is as long as before, the other no shorter.
      expect(Math.min(wide / frame.width, tall / frame.height)).toBeCloseTo(1, 6);
    }
});

test('the name of a region of two words stands in two lines, Twente larger in one, and the names of the states in capitals', () => {
  const lines = (name: RegExp): (readonly string[])[] =>
    [...svg.matchAll(/<text[^>]*font-size="([\d.]+)"[^>]*>((?:<tspan x="-?\d+" y="-?\d+">[^<]+<\/tspan>)+)<\/text>/g)]
      .filter(([, , words]) => name.test(words!))
      .map(([, size, words]) => [size!, ...[...words!.matchAll(/y="(-?\d+)">([^<]+)/g)].map(([, y, part]) => `${part} ${y}`)]);
  expect(lines(/>Twente</)).toEqual([['25', 'Twente 5']]);
  expect(lines(/>Graafschap</)).toEqual([['18.5', 'Graafschap 5', 'Bentheim 23']]);
  expect(lines(/NEDERLAND/)).toHaveLength(2);
});

test('the picture with links is a group, each arc of it one with a name; without links it is one image', () => {
  expect(svg).toMatch(/^<svg [^>]*role="group"/);
  const {arcs, things} = picturedThings(catalogue, 'nl');
  for (const {id, name} of arcs) expect([id, svg.includes(`<a href="?place=${id}" aria-label="${name}"><path `)]).toEqual([id, true]);
  // A town that lies beyond the picture has its arc alone.
  const linked = [...svg.matchAll(/<a href="\?place=([\w-]+)"/g)].map(([, id]) => id!);
  expect(linked.toSorted()).toEqual([...arcs.map(({id}) => id), ...things.map(({id}) => id), 'euregio', 'regio-twente', 'regio-twente'].toSorted());
});

test('no name is written twice: what has a mark of its own is no name of the ground, and Twente’s leads to its page', () => {
  const named = [...svg.matchAll(/<text[^>]*>(?:<tspan[^>]*>)?([^<]+)/g)].map(([, name]) => name!.trim());
  // NEDERLAND and DUITSLAND stand in pairs.
  const twice = named.filter((name, at) => named.indexOf(name) !== at && name !== name.toUpperCase());
  expect(twice).toEqual([]);
  expect(svg).toMatch(/<a href="\?place=regio-twente" aria-label="Twente"><svg class="twente name"/);
  expect(svg.match(/aria-label="Twente"/g)).toHaveLength(1);
});

test('in a picture of its own size names keep off each other by that size: the smaller the picture, the fewer', () => {
  const namesAt = (width: number): number =>
    drawnRegion(catalogue, {language: 'nl', label: 'Kaart', size: {width, height: width * 0.82}}).match(/class="town(?:-outside)? name/g)?.length ?? 0;
  const counts = [300, 600, 1200, 2400].map(namesAt);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(counts[0]).toBeLessThan(counts[3]!);
});
