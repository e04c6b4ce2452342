import {expect, test} from 'vitest';
import type {MarkId} from '../../catalogue/catalogue.ts';
import {COLOURS} from '../../catalogue/topics.ts';
import type {EuregioMark} from './euregio-mark.ts';
import './euregio-mark.ts';
import {all, catalogue, faults, mount, one} from './testing.ts';

const mark = (kind: EuregioMark['kind'], scheme: 'light' | 'dark' = 'light'): Promise<EuregioMark> => mount('euregio-mark', {kind}, {scheme});
const shapes = (element: EuregioMark): number => all(element, 'svg path, svg rect, svg circle').length;

/** `#A8260F` as a browser computes it. */
const rgb = (hex: string): string => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

test('everything in the facts has a drawing', async () => {
  const empty: string[] = [];
  for (const kind of new Set<MarkId>(catalogue.things.map(({id}) => catalogue.markOf(id)))) {
    if (shapes(await mark(kind)) === 0) empty.push(kind);
  }
  expect(empty).toEqual([]);
});

test('no two marks are told apart by colour alone', async () => {
  const kinds = ['mont', 'netwerkstad', 'town', 'landmark', 'project', 'lead', 'corridor', 'network', 'border', 'rail', 'water'] as const;
  const lines = ['sister-city', 'friendship-city', 'thematic-cooperation', 'contact', 'sponsorship'] as const;
  const areas = ['territory', 'probable', 'unknown', 'twente', 'scope', 'district'] as const;
  const drawings = new Map<string, string>();
  for (const kind of [...kinds, ...lines, ...areas]) {
    const drawing = one(await mark(kind), 'svg')
      .innerHTML.replaceAll(/<!--.*?-->/g, '')
      .replaceAll(/var\(--euregio-color-[a-z-]+\)/g, 'colour')
      .replaceAll(/euregio-mark-\d+/g, 'pattern')
      .replaceAll(/\s+/g, ' ');
    expect([kind, drawings.get(drawing)]).toEqual([kind, undefined]);
    drawings.set(drawing, kind);
  }
});

// Section 3 of the visual design.
test('a sister city is a solid line with a filled end, a contact a dotted one with a hollow end', async () => {
  const sister = await mark('sister-city');
  expect([one(sister, 'path').getAttribute('stroke-dasharray'), one(sister, 'path').getAttribute('stroke-width')]).toEqual([null, '3.6']);
  expect(getComputedStyle(one(sister, 'circle')).fill).toBe(rgb(COLOURS.light.partner));
  const contact = await mark('contact');
  expect(one(contact, 'path').getAttribute('stroke-dasharray')?.startsWith('0.1 ')).toBe(true);
  expect(getComputedStyle(one(contact, 'circle')).fill).toBe(rgb(COLOURS.light.paper));
});

test('Brussels is a disc with eight dots', async () => {
  expect(all(await mark('network'), 'circle')).toHaveLength(1 + 8);
});

test('what is probable is hatched, what is sure is not', async () => {
  expect(all(await mark('probable'), 'pattern')).toHaveLength(1);
  expect(all(await mark('territory'), 'pattern')).toHaveLength(0);
});

test('two hatched marks have two patterns', async () => {
  const [first, second] = [await mark('probable'), await mark('probable')];
  expect(one(first, 'pattern').id).not.toBe(one(second, 'pattern').id);
});

test('colours follow the scheme', async () => {
  expect(getComputedStyle(one(await mark('mont', 'dark'), 'rect')).fill).toBe(rgb(COLOURS.dark.mont));
});

test('beside a text it is decoration; with a label it is a picture with a name', async () => {
  const element = await mark('mont');
  expect([one(element, 'svg').getAttribute('aria-hidden'), one(element, 'svg').getAttribute('role')]).toEqual(['true', null]);
  const named = await mount('euregio-mark', {kind: 'mont', label: 'MONT-stad'});
  expect([one(named, 'svg').getAttribute('aria-hidden'), one(named, 'svg').getAttribute('role'), one(named, 'svg').getAttribute('aria-label')]).toEqual([
    null,
    'img',
    'MONT-stad',
  ]);
  expect(await faults(named)).toEqual([]);
});

test('its height is a custom property', async () => {
  const element = await mark('twente');
  element.style.setProperty('--euregio-mark-height', '14px');
  expect(one(element, 'svg').getBoundingClientRect().height).toBe(14);
  expect(one(element, 'svg').getBoundingClientRect().width).toBeCloseTo(22, 5);
});

test('a sign is as large as on the map, 12 px for a MONT city, beside swatches of every height, and takes no more room than they', async () => {
  const element = await mark('mont');
  for (const height of [14, 18, 22, 26]) {
    element.style.setProperty('--euregio-mark-height', `${height}px`);
    expect(one(element, 'rect').getBoundingClientRect().width).toBeCloseTo(12, 0);
    expect([element.offsetWidth, element.offsetHeight]).toEqual([height, height]);
  }
});
