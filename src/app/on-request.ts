import {noticed} from '../state/moment.ts';
import type {App} from './app.ts';

/**
 * Opens something whose code or texts come when it is asked for. Where they do not come, because the network has gone or a newer version has taken their place, one
 * sentence says so. The same press tries again where the browser does; where it remembers what has failed, the page has to be loaded anew, for which the sentence has a button.
 *
 * @param what - its name, for the console
 */
export async function onRequest({store}: Pick<App, 'store'>, what: string, open: () => Promise<void>): Promise<void> {
  try {
    await open();
    store.change((state) => (state.notice?.kind === 'missing' ? noticed(state, null) : state), 'page');
  } catch (error) {
    console.error(`euregio-app: ${what} could not be loaded.`, error);
    store.change((state) => noticed(state, {kind: 'missing'}), 'page');
  }
}
