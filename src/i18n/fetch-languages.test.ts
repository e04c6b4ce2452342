import {afterAll, beforeEach, expect, test, vi} from 'vitest';

const fetched: string[] = [];

beforeEach(() => {
  fetched.length = 0;
  vi.resetModules();
  vi.doMock('./others/de.ts', () => (fetched.push('de'), {}));
  vi.doMock('./others/en.ts', () => (fetched.push('en'), {}));
});
afterAll(() => {
  vi.doUnmock('./others/de.ts');
  vi.doUnmock('./others/en.ts');
  vi.resetModules();
});

test.each([
  [['de'], ['de']],
  [['de-AT', null], ['de']],
  [['nl', ' EN '], ['en']],
  [['nl-b1', null], []],
  [
    ['en', 'de'],
    ['de', 'en'],
  ],
])('the languages %o need the texts in %o', async (tags, expected) => {
  const {fetchLanguages} = await import('./fetch-languages.ts');
  await fetchLanguages(tags);
  expect(fetched.toSorted()).toEqual(expected);
});

test('all of them are every language with which the site does not begin', async () => {
  const {otherLanguages} = await import('./fetch-languages.ts');
  await otherLanguages();
  expect(fetched.toSorted()).toEqual(['de', 'en']);
});
