import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {Command} from '../ask/commands.ts';
import {loadCatalogue} from '../catalogue/load.ts';
import {FIRST_STATE} from '../state/app-state.ts';
import {FIRST_MOMENT, opened, type State} from '../state/moment.ts';
import type {App} from './app.ts';
import {obey} from './questions.ts';

describe('the question desk', () => {
  let fetches = 0;
  let offline = true;
  beforeEach(() => {
    [fetches, offline] = [0, true];
    vi.resetModules();
    vi.doMock('../elements/find/euregio-answer.ts', () => ({}));
    vi.doMock('../catalogue/whole.ts', () => ({
      wholeCatalogue: () => {
        fetches += 1;
        return offline ? Promise.reject(new Error('offline')) : Promise.resolve(loadCatalogue());
      },
    }));
  });
  afterEach(() => {
    vi.doUnmock('../elements/find/euregio-answer.ts');
    vi.doUnmock('../catalogue/whole.ts');
    vi.resetModules();
  });

  test('is fetched once, and anew after it did not come', async () => {
    const {questionDeskOf} = await import('./questions.ts');
    const desk = questionDeskOf();
    expect(fetches).toBe(0);
    await expect(desk()).rejects.toThrow('offline');
    offline = false;
    const [first, second] = await Promise.all([desk(), desk()]);
    expect([first === second, fetches]).toEqual([true, 2]);
    // Measured from Hengelo.
    expect(first!.answer('Hoe ver is Emsdetten?', 'nl').ids).toEqual(['hengelo', 'emsdetten']);
  });
});

describe('commands', () => {
  const state: State = {...opened({...FIRST_STATE, language: 'de', place: 'unlock', year: 2016}, FIRST_MOMENT)};
  const after = (command: Command, from: State = state): State => (obey(null as unknown as App, command) as (state: State) => State)(from);

  test.each<[Command, Partial<State>]>([
    [
      {do: 'view', view: 'list'},
      {view: 'list', place: 'unlock'},
    ],
    [
      {do: 'scheme', scheme: 'contrast'},
      {scheme: 'contrast', place: 'unlock'},
    ],
    [
      {do: 'language', language: 'en'},
      {language: 'en', place: 'unlock'},
    ],
    [
      {do: 'year', year: 1958},
      {year: 1958, place: 'unlock'},
    ],
    [
      {do: 'year', year: null},
      {year: null, place: 'unlock'},
    ],
    [{do: 'whole'}, {place: null, year: null, language: 'de', overview: 'region'}],
    // Without a story the evening of the council begins.
    [{do: 'present'}, {present: true, story: 'politieke-markt'}],
  ])('%j', (command, expected) => {
    expect(after(command)).toMatchObject(expected);
  });

  test('to present goes on where the story stands', () => {
    const told = {...state, story: 'wat-is-interreg', stop: null};
    expect(after({do: 'present'}, told)).toEqual({...told, present: true});
  });
});
