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

describe('each command', () => {
  test('is read, with every value that it allows', () => {
    expect(['nl', 'de', 'en', 'nl-b1'].map((language) => read({command: 'language', language}))).toEqual(
      ['nl', 'de', 'en', 'nl-b1'].map((language) => ({command: 'language', language})),
    );
    expect(['map', 'list'].map((view) => read({command: 'view', view}))).toEqual(['map', 'list'].map((view) => ({command: 'view', view})));
    expect([true, false].map((on) => read({command: 'lens', on}))).toEqual([true, false].map((on) => ({command: 'lens', on})));
    expect([1995, null].map((year) => read({command: 'year', year}))).toEqual([1995, null].map((year) => ({command: 'year', year})));
    expect(read({command: 'topics', topics: []})).toEqual({command: 'topics', topics: []});
    expect(read({command: 'stop', story: null, stop: 'mont'})).toEqual({command: 'stop', story: null});
    expect(read({command: 'stop', story: 'politieke-markt'})).toEqual({command: 'stop', story: 'politieke-markt'});
    expect(read({command: 'state', more: 1})).toEqual({command: 'state'});
  });

  test('has its bounds, and one sentence for what lies beyond', () => {
    const camera = {command: 'camera', lng: 180, lat: 85, zoom: 22};
    expect([read(camera), read({...camera, lng: -180, lat: -85, zoom: 0})]).toEqual([camera, {...camera, lng: -180, lat: -85, zoom: 0}]);
    expect([
      read({...camera, lng: 180.1}),
      read({...camera, lng: -180.1}),
      read({...camera, lng: '6'}),
      read({...camera, lat: -85.1}),
      read({...camera, zoom: 22.1}),
      read({...camera, zoom: undefined}),
    ]).toEqual([
      'camera.lng: expected degrees from -180 to 180, got 180.1.',
      'camera.lng: expected degrees from -180 to 180, got -180.1.',
      'camera.lng: expected degrees from -180 to 180, got "6".',
      'camera.lat: expected degrees from -85 to 85, got -85.1.',
      'camera.zoom: expected a number from 0 to 22, got 22.1.',
      'camera.zoom: expected a number from 0 to 22, got nothing.',
    ]);
    expect(['1995', 1995.5, undefined, true].map((year) => read({command: 'year', year}))).toEqual(
      ['"1995"', '1995.5', 'nothing', 'true'].map((got) => `year.year: expected a year, or null, got ${got}.`),
    );
    expect([read({command: 'topics', topics: ['mont', 'benelux']}), read({command: 'topics', topics: 'mont'})]).toEqual([
      'topics.topics: expected a list of euregio, twente, mont, interreg, partners, networks, got ["mont","benelux"].',
      'topics.topics: expected a list of euregio, twente, mont, interreg, partners, networks, got "mont".',
    ]);
    expect(read({command: 'language', language: 'fr'})).toBe('language.language: expected nl, de, en or nl-b1, got "fr".');
    expect(read({command: 'view', view: 'globe'})).toBe('view.view: expected map or list, got "globe".');
    expect(read({command: 'lens', on: 1})).toBe('lens.on: expected true or false, got 1.');
    expect(read({command: 'stop', story: 'x'})).toBe('stop.story: expected the id of a story, or null, got "x".');
    expect(read({command: 'stop', story: ['politieke-markt']})).toBe('stop.story: expected the id of a story, or null, got ["politieke-markt"].');
    expect(read({command: 'stop', story: 'politieke-markt', stop: ['mont']})).toBe('stop.stop: expected the id of a stop of politieke-markt, got ["mont"].');
    expect(read({command: 'select', id: ['unlock']})).toBe('select.id: expected the id of a thing on the map, or null, got ["unlock"].');
    expect(read({command: 'view', view: 'x'.repeat(100)})).toBe(`view.view: expected map or list, got "${'x'.repeat(56)}….`);
  });

  test('comes in an object of its own', () => {
    expect([undefined, null, 7, Object.assign(() => {}, {type: 'euregio-map', command: 'state'})].map((data) => readCommand(data, known))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

test('no more than eight pages may talk with the map', () => {
  const pages = Array.from({length: 10}, (_, at) => `https://p${at}.example`);
  expect(parentOrigins(`?parent=${pages.join(',')}`)).toEqual(pages.slice(0, 8));
  expect(parentOrigins('?parent=xhttps://a.example,ftp://a.example,https://a.example//')).toEqual([]);
});
