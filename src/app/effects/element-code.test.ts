import {expect, test, vi} from 'vitest';
import {chosen} from '../../state/moment.ts';
import {appOf} from './testing.ts';
import {fetchElementCode} from './element-code.ts';

const touch = vi.hoisted(() => vi.fn());
vi.mock('../../common/when-idle.ts', () => ({touch, whenIdle: () => undefined, atRest: () => new Promise(() => undefined)}));

test('whoever changes what is shown keeps the page from what nobody has asked for', () => {
  const app = appOf({});
  fetchElementCode(app);
  expect(touch).not.toHaveBeenCalled();
  app.store.change((state) => chosen(state, 'unlock'));
  expect(touch).toHaveBeenCalledOnce();
});
