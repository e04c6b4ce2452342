import {expect, test, vi} from 'vitest';
import {fetchMapCode} from './map-code.ts';
import {started} from './testing.ts';

vi.mock('../../map/euregio-map.ts', () => {
  throw new Error('the network is gone');
});

test('when the code of the map does not come the list takes its place, and says why', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const {store} = started(fetchMapCode);
  await vi.dynamicImportSettled();
  expect(store.state).toMatchObject({mapLoaded: false, problem: 'worker', view: 'list'});
  expect(logged).toHaveBeenCalledOnce();
});
