import {expect, test} from 'vitest';
import {changeNotice} from './data-version-notice.ts';
import type {DataChange} from './data-version.ts';

const nothing: DataChange = {differs: true, changed: [], gone: [], unsure: []};
const nameOf = (id: string): string => id.toUpperCase();
const notice = (change: Partial<DataChange>, language: 'nl' | 'de' | 'en' = 'nl'): string => changeNotice({...nothing, ...change}, nameOf, language);

test('with the same facts there is nothing to tell', () => {
  expect(notice({differs: false})).toBe('');
});

test('what has changed is named, in the reader’s language', () => {
  expect(notice({changed: ['unlock', 'mont']})).toBe('De gegevens zijn veranderd sinds deze link werd gemaakt. Veranderd: UNLOCK en MONT.');
  expect(notice({changed: ['unlock'], gone: ['old']}, 'de')).toBe(
    'Die Daten haben sich geändert, seit dieser Link erstellt wurde. Geändert: UNLOCK. Nicht mehr enthalten: old.',
  );
});

test('a long list is cut, and says so', () => {
  expect(notice({changed: ['a', 'b', 'c', 'd', 'e', 'f', 'g']}, 'en')).toBe('The data have changed since this link was made. Changed: A, B, C, D and 3 more.');
});

test('elsewhere is not here, and not knowing is not the same as unchanged', () => {
  expect(notice({}, 'en')).toBe('The data have changed since this link was made, but not for what this link names.');
  expect(notice({unsure: ['mont']}, 'en')).toBe('The data have changed since this link was made. The link does not say what was there then.');
});
