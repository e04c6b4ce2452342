import {describe, expect, test} from 'vitest';
import {FIRST_STATE} from '../../state/app-state.ts';
import {FIRST_MOMENT, type State} from '../../state/moment.ts';
import {begun} from '../../state/telling.ts';
import {STORIES, type Story} from '../../story/stories.ts';
import {hallStateOf, heard} from './presenting.ts';

const first: State = {...FIRST_STATE, ...FIRST_MOMENT};
const evening = STORIES[0] as Story;
const hall = begun({...first, present: true}, evening);
const speaker: State = {...hall, present: false, speaker: true};
const said = (state: State): NonNullable<ReturnType<typeof hallStateOf>> => {
  const found = hallStateOf(state);
  if (!found) throw new Error('expected a hall that tells a story');
  return found;
};

test('outside a story there is nothing to say of the screen', () => {
  expect(hallStateOf(first)).toBeNull();
});

test('of a story everything is said that stands on the screen', () => {
  const shown: State = {...hall, language: 'de', also: 'nl', textScale: 1.3, ask: 'Was ist MONT?', startedAt: 1000};
  expect(hallStateOf(shown)).toEqual({
    story: 'politieke-markt',
    stop: 'begin',
    language: 'de',
    also: 'nl',
    black: false,
    white: false,
    qr: false,
    textScale: 1.3,
    ask: 'Was ist MONT?',
    startedAt: 1000,
  });
  const covers = (['black', 'white', 'qr', 'help', null] as const).map((cover) => {
    const {black, white, qr} = said({...hall, cover});
    return [black, white, qr];
  });
  // The help is for who presses the keys, not for the speaker.
  expect(covers).toEqual([
    [true, false, false],
    [false, true, false],
    [false, false, true],
    [false, false, false],
    [false, false, false],
  ]);
});

describe('the speaker’s window', () => {
  test('follows the hall in all of it', () => {
    const shown: State = {...hall, stop: 'veertien-gemeenten', language: 'en', also: 'de', textScale: 0.9, ask: 'mont', startedAt: 7};
    expect(heard(speaker, said(shown))).toMatchObject({
      stop: 'veertien-gemeenten',
      place: 'regio-twente',
      // The notes stay in the speaker's own language.
      language: 'nl',
      hallLanguages: {language: 'en', also: 'de'},
      textScale: 0.9,
      askOnScreen: 'mont',
      startedAt: 7,
      speaker: true,
    });
    expect((['black', 'white', 'qr', null] as const).map((cover) => heard(speaker, said({...hall, cover})).cover)).toEqual(['black', 'white', 'qr', null]);
  });

  test('stays where the speaker has looked around, as long as the hall stays at its stop', () => {
    const ahead: State = {...speaker, place: 'unlock'};
    expect(heard(ahead, said({...hall, language: 'de'}))).toMatchObject({place: 'unlock', hallLanguages: {language: 'de'}});
  });

  test('does not follow to a story that it does not have', () => {
    expect(heard(speaker, {...said(hall), story: 'atlantis', stop: 'x'})).toMatchObject({story: 'politieke-markt', stop: 'begin'});
  });
});

test('a hall that was loaded anew learns from the speaker’s window since when the evening runs, and nothing else', () => {
  const wrong = {...said(hall), stop: 'veertien-gemeenten', textScale: 3, startedAt: 1000};
  expect(heard(hall, wrong)).toEqual({...hall, startedAt: 1000});
  const running: State = {...hall, startedAt: 5};
  expect(heard(running, wrong)).toBe(running);
  expect(heard(hall, {...wrong, startedAt: null})).toBe(hall);
});

const screen: State = {...FIRST_STATE, ...FIRST_MOMENT, story: 'politieke-markt', stop: 'unlock', present: true, also: 'de'};
const notes: State = {...FIRST_STATE, ...FIRST_MOMENT, story: 'politieke-markt', stop: 'begin', speaker: true, language: 'de'};

test('the speaker follows the hall from stop to stop, with the languages of the screen beside the own one', () => {
  const said = hallStateOf(screen)!;
  expect(said).toMatchObject({stop: 'unlock', language: 'nl', also: 'de'});
  expect(heard(notes, said)).toMatchObject({stop: 'unlock', language: 'de', also: null, hallLanguages: {language: 'nl', also: 'de'}});
});

test('a hall that was loaded anew hears its own languages back, not those of the notes', () => {
  expect(hallStateOf(heard(notes, hallStateOf(screen)!))).toMatchObject({language: 'nl', also: 'de'});
  expect(heard(screen, {...hallStateOf(screen)!, language: 'en', also: null, startedAt: 5})).toEqual({...screen, startedAt: 5});
});
