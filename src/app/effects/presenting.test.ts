import {expect, test} from 'vitest';
import {FIRST_STATE} from '../../state/app-state.ts';
import {FIRST_MOMENT, type State} from '../../state/moment.ts';
import {hallStateOf, heard} from './presenting.ts';

const hall: State = {...FIRST_STATE, ...FIRST_MOMENT, story: 'politieke-markt', stop: 'unlock', present: true, also: 'de'};
const speaker: State = {...FIRST_STATE, ...FIRST_MOMENT, story: 'politieke-markt', stop: 'begin', speaker: true, language: 'de'};

test('the speaker follows the hall from stop to stop, with the languages of the screen beside the own one', () => {
  const said = hallStateOf(hall)!;
  expect(said).toMatchObject({stop: 'unlock', language: 'nl', also: 'de'});
  expect(heard(speaker, said)).toMatchObject({stop: 'unlock', language: 'de', also: null, hallLanguages: {language: 'nl', also: 'de'}});
});

test('a hall that was loaded anew hears its own languages back, not those of the notes', () => {
  expect(hallStateOf(heard(speaker, hallStateOf(hall)!))).toMatchObject({language: 'nl', also: 'de'});
  expect(heard(hall, {...hallStateOf(hall)!, language: 'en', also: null, startedAt: 5})).toEqual({...hall, startedAt: 5});
});
