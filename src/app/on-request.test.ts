import {expect, test, vi} from 'vitest';
import {appOf} from './effects/testing.ts';
import {onRequest} from './on-request.ts';
import {dayFor} from './questions.ts';

test('what does not come is said in a sentence; the next press tries again, and the sentence goes', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const app = appOf();
  await onRequest(app, 'the hand-out', () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
  expect(app.store.state.notice).toEqual({kind: 'missing'});
  expect(logged.mock.calls[0]?.[0]).toBe('euregio-app: the hand-out could not be loaded.');
  const opened = vi.fn(() => Promise.resolve());
  await onRequest(app, 'the hand-out', opened);
  expect([opened.mock.calls.length, app.store.state.notice]).toEqual([1, null]);
});

test('what comes leaves another notice alone', async () => {
  const app = appOf({notice: {kind: 'bad-link'}});
  await onRequest(app, 'the hand-out', () => Promise.resolve());
  expect(app.store.state.notice).toEqual({kind: 'bad-link'});
});

test('a clock that stands in 1970 does not make a day before the newest fact; one that is ahead is believed', () => {
  const {catalogue} = appOf();
  const newest = catalogue.facts.sources
    .flatMap(({asOf}) => (asOf !== null && /^\d{4}(-\d\d){0,2}$/.test(asOf) ? asOf : []))
    .toSorted()
    .at(-1)!;
  const early = dayFor(catalogue, new Date(1970, 0, 1));
  expect(early.startsWith(newest)).toBe(true);
  expect(early).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(dayFor(catalogue, new Date(2031, 4, 9))).toBe('2031-05-09');
});
