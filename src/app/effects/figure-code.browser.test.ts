import {expect, test, vi} from 'vitest';
import {STORIES, type Story} from '../../story/stories.ts';
import {wentTo} from '../../state/telling.ts';
import {fetchFigureCode} from './figure-code.ts';
import {started} from './testing.ts';

const evening = STORIES[0] as Story;
const stopWith = (figure: boolean): Story['stops'][0] => {
  const stop = evening.stops.find(({view}) => (view.figure !== undefined) === figure);
  if (!stop) throw new Error('expected a stop with, and one without a figure');
  return stop;
};

test('the code of figures comes with the first of them, not before', async () => {
  const {store} = started(fetchFigureCode);
  store.change((state) => wentTo(state, {story: evening, stop: stopWith(false)}));
  expect(customElements.get('euregio-figure')).toBeUndefined();
  store.change((state) => wentTo(state, {story: evening, stop: stopWith(true)}));
  await vi.waitUntil(() => customElements.get('euregio-figure') !== undefined, {timeout: 20_000});
});
