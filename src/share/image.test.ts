import {expect, test} from 'vitest';
import {COLOURS} from '../catalogue/topics.ts';
import {imageLayout, linesOf, withColours} from './image.ts';

/** Every letter is 10 px wide. */
const measure = (text: string): number => text.length * 10;
const map = {width: 800, height: 600, title: null, legend: null, attribution: null};
const group = {title: 'EUREGIO', rows: [{svg: '<svg/>', text: 'Lid'}]};

test('the map alone makes an image of its own size', () => {
  expect(imageLayout(map, measure)).toEqual({width: 800, height: 600, mapTop: 0, written: [], marks: []});
});

test('title, legend and attribution come on top of the map, which keeps its size', () => {
  const {height, mapTop, written, marks} = imageLayout({...map, title: 'Hengelo', legend: [group], attribution: '© CBS'}, measure);
  const at = (text: string): number => written.find((line) => line.text === text)?.y ?? Number.NaN;
  expect(at('Hengelo')).toBeLessThan(mapTop);
  expect(at('EUREGIO')).toBeGreaterThan(mapTop + 600);
  expect(at('Lid')).toBeGreaterThan(at('EUREGIO'));
  expect(at('© CBS')).toBeGreaterThan(at('Lid'));
  expect(at('© CBS')).toBeLessThan(height);
  expect(marks.map(({svg}) => svg)).toEqual(['<svg/>']);
});

/** Where the columns of a legend with four groups begin. */
const columns = (width: number): number[] => {
  const {written} = imageLayout({...map, width, legend: [group, group, group, group]}, measure);
  return [...new Set(written.filter(({text}) => text === 'EUREGIO').map(({x}) => x))];
};

test('legend groups fill as many columns as there is room for', () => {
  // 760 px inside the edges hold three columns of 220 px, 360 px hold one.
  expect(columns(800)).toHaveLength(3);
  expect(columns(400)).toHaveLength(1);
});

const rows = (count: number) => Array.from({length: count}, () => ({svg: '', text: 'x'}));

test('columns come out alike: two short groups stand below each other beside a long one, in their own order', () => {
  const legend = [
    {title: 'A', rows: rows(2)},
    {title: 'B', rows: rows(6)},
    {title: 'C', rows: rows(3)},
  ];
  const {written} = imageLayout({...map, width: 500, legend}, measure);
  const at = (title: string) => written.find(({text}) => text === title)!;
  expect([at('A').x === at('C').x, at('A').y < at('C').y, at('A').x < at('B').x, at('A').y === at('B').y]).toEqual([true, true, true, true]);
});

test('a long text breaks between words, and a word that is too long stands alone', () => {
  expect(linesOf('een twee drie', 80, '', measure)).toEqual(['een twee', 'drie']);
  expect(linesOf('a Herzogenaurach b', 100, '', measure)).toEqual(['a', 'Herzogenaurach', 'b']);
});

test('a drawing gets the colours of its scheme, and stands on its own', () => {
  const svg = '<svg viewBox="0 0 1 1"><!--?lit$1$--><rect fill="var(--euregio-color-twente-fill)" stroke="var(--unknown)"/></svg>';
  expect(withColours(svg, 'dark')).toBe(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1" viewBox="0 0 1 1"><rect fill="${COLOURS.dark.twenteFill}" stroke="var(--unknown)"/></svg>`,
  );
});
