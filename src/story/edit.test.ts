import {expect, test} from 'vitest';
import {rewritten, withFigure, withMoved, withoutStop, withStop, withText} from './edit.ts';
import type {Stop, Story} from './stories.ts';

const everywhere = (text: string) => ({nl: text, de: text, en: text});
const stop = (id: string): Stop => ({
  id,
  title: everywhere(id),
  text: everywhere(''),
  notes: everywhere(''),
  view: {camera: null, topics: []},
  sources: [],
  memo: [],
});
const story: Story = {id: 's', title: everywhere('S'), minutes: 5, stops: ['a', 'b', 'c'].map(stop)};
const ids = ({stops}: Story): string => stops.map(({id}) => id).join('');

test('languages that said the same follow along, others stay', () => {
  expect(rewritten({nl: 'Een', de: 'Eins', en: 'Een'}, 'nl', 'Twee')).toEqual({nl: 'Twee', de: 'Eins', en: 'Twee'});
  expect(rewritten({nl: 'Een', de: '', en: 'One'}, 'de', 'Eins')).toEqual({nl: 'Een', de: 'Eins', en: 'One'});
  // Plain Dutch that was written before says something else now.
  expect(rewritten({nl: 'Een', de: 'Eins', en: 'One', 'nl-b1': '1'}, 'nl-b1', 'Twee')).toEqual({nl: 'Twee', de: 'Eins', en: 'One'});
});

test('stops move, go and come, each time in a new story', () => {
  expect(ids(withMoved(story, 'c', 0))).toBe('cab');
  expect(ids(withMoved(story, 'a', 99))).toBe('bca');
  expect(withMoved(story, 'x', 0)).toBe(story);
  expect(ids(withoutStop(story, 'b'))).toBe('ac');
  expect(ids(withStop(story, stop('d'), 'a'))).toBe('adbc');
  expect(withStop(story, stop('a')).stops.at(-1)?.id).toBe('a-2');
  expect(withText(story, 'b', 'notes', 'nl', 'Zeg dit.').stops[1]?.notes.nl).toBe('Zeg dit.');
  expect(withText(story, null, 'title', 'en', 'Title').title.en).toBe('Title');
  expect(ids(story)).toBe('abc');
});

test('a stop gets a figure, another one, and none again, and the story before stays as it was', () => {
  const council = {kind: 'council', shown: 'beside'} as const;
  const drawn = withFigure(story, 'b', council);
  expect(drawn.stops.map(({view}) => view.figure)).toEqual([undefined, council, undefined]);
  expect(story.stops[1]?.view).toEqual({camera: null, topics: []});
  expect(withFigure(drawn, 'b', null)).toEqual(story);
});

test('plain Dutch goes with Dutch, and with no other language', () => {
  const text = {nl: 'Moeilijk', de: 'Schwer', en: 'Hard', 'nl-b1': 'Simpel'};
  expect(rewritten(text, 'de', 'Neu')).toEqual({...text, de: 'Neu'});
  expect(rewritten(text, 'nl', 'Nieuw')).toEqual({nl: 'Nieuw', de: 'Schwer', en: 'Hard'});
});
