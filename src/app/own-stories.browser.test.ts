import {afterEach, expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {FIRST_STATE} from '../state/app-state.ts';
import {FIRST_MOMENT, type State} from '../state/moment.ts';
import {Store} from '../state/store.ts';
import {OwnStories} from './own-stories.ts';

const catalogue = loadCatalogue();
/** A window of the app: its own memory, and the store of the browser that all windows share. */
function openWindow() {
  const store = new Store<State>({...FIRST_STATE, ...FIRST_MOMENT});
  const stories = new OwnStories(store, catalogue);
  stories.load();
  return {stories, ids: () => store.state.ownStories.map(({title}) => title.nl).toSorted()};
}
afterEach(() => localStorage.clear());

test('a story that another window has kept meanwhile is not lost', () => {
  const [first, second] = [openWindow(), openWindow()];
  const story = first.stories.begin('Avond', FIRST_STATE, 'Begin');
  second.stories.begin('Middag', FIRST_STATE, 'Begin');
  first.stories.keep({...story, minutes: 20});
  expect(first.ids()).toEqual(['Avond', 'Middag']);
  expect(openWindow().ids()).toEqual(['Avond', 'Middag']);
});
