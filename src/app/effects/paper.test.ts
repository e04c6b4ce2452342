import {expect, test} from 'vitest';
import {FIRST_STATE} from '../../state/app-state.ts';
import {chosen, FIRST_MOMENT, type Paper, type State} from '../../state/moment.ts';
import {begun} from '../../state/telling.ts';
import {STORIES, type Story} from '../../story/stories.ts';
import {paperPages} from './paper.ts';

const first: State = {...FIRST_STATE, ...FIRST_MOMENT};
const evening = STORIES[0] as Story;
const paper = (extent: Paper['extent'], shown: Paper['shown'] = null): Paper => ({format: 'a4', extent, shown});

test('outside a story the paper is one page of what the reader looks at, where the map stood', () => {
  const shown = {camera: {lng: 7, lat: 52, zoom: 9}, width: 800, height: 600};
  const pages = paperPages(chosen(first, 'unlock'), paper('story', shown));
  expect(pages).toMatchObject([{id: 'view', kind: 'view', shown, state: {place: 'unlock', camera: shown.camera}}]);
});

test('of a story it is a title and a page for each stop, or the stop alone', () => {
  const told = begun(first, evening);
  expect(paperPages(told, paper('story')).map(({id}) => id)).toEqual(['title', ...evening.stops.map(({id}) => id)]);
  expect(paperPages({...told, stop: 'veertien-gemeenten'}, paper('stop')).map(({id}) => id)).toEqual(['veertien-gemeenten']);
});

test('what holds only at this moment is on no page', () => {
  const [page] = paperPages({...first, sheet: 'full', ownStories: [evening]}, paper('story'));
  expect(Object.keys(page?.state ?? {}).toSorted()).toEqual(Object.keys(FIRST_STATE).toSorted());
});
