import {afterEach, expect, test, vi} from 'vitest';
import {FIRST_STATE} from '../state/app-state.ts';
import {FIRST_MOMENT, type State} from '../state/moment.ts';
import {loadAnew} from './load-anew.ts';

afterEach(() => vi.unstubAllGlobals());

/** Tries it on a page that answers in this way. @returns where it went, and what the page was asked */
async function tried(given: Partial<State>, answer: () => Promise<unknown>): Promise<[readonly unknown[], readonly unknown[]]> {
  const assign = vi.fn();
  const asked = vi.fn(answer);
  vi.stubGlobal('location', {href: 'https://kaart.example/?place=mont&utm=x', pathname: '/', search: '?place=mont&utm=x', assign});
  vi.stubGlobal('fetch', asked);
  const does = await loadAnew({...FIRST_STATE, ...FIRST_MOMENT, ...given});
  expect(does).toBe(assign.mock.calls.length === 1);
  return [assign.mock.calls.flat(), asked.mock.calls.map(([, how]: unknown[]) => how)];
}

test('a page that can be reached is loaded anew as it stands', async () => {
  const [went, asked] = await tried({routed: true, place: 'unlock', language: 'de'}, async () => ({ok: true}));
  expect(went).toEqual([expect.stringMatching(/^\/\?/)]);
  expect([...new URLSearchParams(String(went[0]).slice(1))]).toEqual(
    expect.arrayContaining([
      ['place', 'unlock'],
      ['lang', 'de'],
      ['utm', 'x'],
    ]),
  );
  // Not out of the browser's own memory.
  expect(asked).toEqual([{method: 'HEAD', cache: 'no-store'}]);
});

test('one that cannot stays: what is there would be gone too', async () => {
  expect((await tried({routed: true}, () => Promise.reject(new TypeError('Failed to fetch'))))[0]).toEqual([]);
  expect((await tried({routed: true}, async () => ({ok: false})))[0]).toEqual([]);
});

test('a page of somebody else is not loaded anew, and not asked', async () => {
  expect(await tried({routed: false}, async () => ({ok: true}))).toEqual([[], []]);
});
