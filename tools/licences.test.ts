import {expect, test} from 'vitest';
import {SHIPPED} from '../src/elements/frame/licences.ts';
import {ALLOWED, licenceOf, licenceTexts, listedAs, packageOf} from './licences.ts';

test('every package of the site is under the licence that the list says, and that is allowed', () => {
  expect(SHIPPED.filter(({name, licence}) => !ALLOWED.includes(licence) || licenceOf(name).licence !== licence)).toEqual([]);
});

test('the texts of all licences go with the site', () => {
  expect(SHIPPED.filter(({name}) => licenceOf(name).text.length < 200).map(({name}) => name)).toEqual([]);
  expect(licenceTexts()).toContain('maplibre-gl 6.17.0\nBSD-3-Clause\n');
});

test('a module belongs to its innermost package', () => {
  expect(packageOf('/a/node_modules/@turf/turf/node_modules/@turf/helpers/dist/index.js')).toBe('@turf/helpers');
  expect(listedAs('@turf/helpers')).toBe('@turf/turf');
  expect(packageOf('/a/node_modules/lit/index.js?commonjs')).toBe('lit');
  expect(packageOf('/a/src/main.ts')).toBeNull();
});
