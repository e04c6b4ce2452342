import {expect, test} from 'vitest';
import {SHIPPED} from '../src/elements/frame/licences.ts';
import {ALLOWED, licenceOf, licenceTexts, listedAs, packageOf} from './licences.ts';

/** Packages whose `package.json` names no licence; the text beside it does. */
const SAID_IN_TEXT: Readonly<Record<string, RegExp>> = {arc: /Redistribution and use in source and binary forms[\s\S]*Redistributions in binary form/};

test('every package of the site is under the licence that the list says, and that is allowed', () => {
  const wrong = SHIPPED.filter(({name, licence}) => {
    const own = licenceOf(name);
    return !ALLOWED.includes(licence) || (own.licence === undefined ? !SAID_IN_TEXT[name]?.test(own.text) : own.licence !== licence);
  });
  expect(wrong).toEqual([]);
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
