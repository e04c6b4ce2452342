import {describe, expect, test} from 'vitest';
import {parentOrigins, readCommand} from './frame-messages.ts';

const known = {
  thing: (id: string) => id === 'unlock',
  story: (id: string) => id === 'politieke-markt',
  stop: (_story: string, stop: string) => stop === 'mont',
};
const read = (message: object): unknown => readCommand({type: 'euregio-map', ...message}, known);

describe('the pages that may talk with the map', () => {
  test('are exact origins, each once', () => {
    expect(parentOrigins('?parent=https://www.hengelo.nl,https://www.hengelo.nl/,http://localhost:8080')).toEqual([
      'https://www.hengelo.nl',
      'http://localhost:8080',
    ]);
  });

  test('are no patterns, paths, or pages without an origin', () => {
    expect(parentOrigins('?parent=*,https://*.hengelo.nl/x,null,file:///tmp,https://www.hengelo.nl/kaart,javascript:alert(1)')).toEqual([]);
    expect(parentOrigins('')).toEqual([]);
  });
});

describe('commands', () => {
  test('are read as they are', () => {
    expect(read({command: 'select', id: 'unlock'})).toEqual({command: 'select', id: 'unlock'});
    expect(read({command: 'select', id: null})).toEqual({command: 'select', id: null});
    expect(read({command: 'topics', topics: ['mont', 'twente']})).toEqual({command: 'topics', topics: ['mont', 'twente']});
    expect(read({command: 'camera', lng: 6.79, lat: 52.27, zoom: 10})).toEqual({command: 'camera', lng: 6.79, lat: 52.27, zoom: 10});
    expect(read({command: 'stop', story: 'politieke-markt', stop: 'mont'})).toEqual({command: 'stop', story: 'politieke-markt', stop: 'mont'});
    // What else stands in a message is not taken over.
    expect(read({command: 'language', language: 'de', html: '<b>'})).toEqual({command: 'language', language: 'de'});
  });

  test('that cannot be followed get one sentence', () => {
    expect(read({command: 'select', id: 'atlantis'})).toBe('select.id: expected the id of a thing on the map, or null, got "atlantis".');
    expect(read({command: 'camera', lng: 6.79, lat: 952, zoom: 10})).toBe('camera.lat: expected degrees from -85 to 85, got 952.');
    expect(read({command: 'stop', story: 'politieke-markt', stop: 'slot'})).toBe('stop.stop: expected the id of a stop of politieke-markt, got "slot".');
    expect(read({command: 'eval', code: '1'})).toBe('command: expected one of select, topics, language, view, lens, year, camera, stop, state, got "eval".');
  });

  test('of other scripts, and our own words, are left alone', () => {
    expect(readCommand('hello', known)).toBeNull();
    expect(readCommand({command: 'select', id: 'unlock'}, known)).toBeNull();
    expect(read({event: 'select', id: 'unlock'})).toBeNull();
  });
});
