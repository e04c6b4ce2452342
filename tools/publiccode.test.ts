import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const publiccode = read('publiccode.yml');
/** The text of a key at the outermost level; `undefined`: it is not there. */
const valueOf = (key: string): string | undefined => new RegExp(`^${key}: '?([^'\\n]*)`, 'm').exec(publiccode)?.[1];
/** All texts of a key, in every language. */
const textsOf = (key: string): string[] => [...publiccode.matchAll(new RegExp(`^ +${key}: (?:\\|\\n +)?(.+)$`, 'gm'))].map(([, text = '']) => text);

test('publiccode.yml names the version that CHANGELOG.md has released last, and none before there is one', () => {
  // Keep a Changelog: `## [1.0.0] - 2017-06-20`, newest first.
  const [, version, date] = /^## \[(\d[^\]]*)\] - (\d{4}-\d{2}-\d{2})$/m.exec(read('CHANGELOG.md')) ?? [];
  expect([valueOf('softwareVersion'), valueOf('releaseDate')]).toEqual([version, date]);
  if (version !== undefined) expect((JSON.parse(read('package.json')) as {version: string}).version).toBe(version);
});

test('its categories are words of the standard, and its texts as long as that asks', () => {
  const list = /^categories:\n((?: +- .+\n)+)/m.exec(publiccode)?.[1] ?? '';
  const categories = list
    .trim()
    .split(/\s*- /)
    .filter((word) => word !== '');
  // Of the standard's list (publiccode.yml 0.4, “List of software categories”) those that a map for citizens may have.
  const standard = [
    'collaboration',
    'data-visualization',
    'digital-citizenship',
    'educational-content',
    'geographic-information-systems',
    'knowledge-management',
  ];
  expect(categories.length).toBeGreaterThan(0);
  expect(categories.filter((word) => !standard.includes(word.trim()))).toEqual([]);
  // As above: genericName up to 35, shortDescription up to 150, longDescription from 150 to 10,000 characters.
  expect(textsOf('genericName').filter(({length}) => length > 35)).toEqual([]);
  expect(textsOf('shortDescription').filter(({length}) => length > 150)).toEqual([]);
  expect(textsOf('longDescription').filter(({length}) => length < 150 || length > 10_000)).toEqual([]);
  expect(['genericName', 'shortDescription', 'longDescription'].map((key) => textsOf(key).length)).toEqual([3, 3, 3]);
});
