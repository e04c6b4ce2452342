import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {LIST_FILTERS} from '../catalogue/filters.ts';
import {TOPIC_IDS} from '../catalogue/topics.ts';
import {wholeCatalogue} from '../catalogue/whole.ts';
import {LANGUAGES} from '../i18n/languages.ts';
import {STORIES} from '../story/stories.ts';
import {FIRST_YEAR, LAST_YEAR} from '../catalogue/years.ts';
import {type AppState, FIRST_STATE} from './app-state.ts';
import {cameraTarget} from './camera-target.ts';
import {FIRST_MOMENT, opened} from './moment.ts';
import {withStopOfLink} from './telling.ts';
import {fromQuery, type KnownIds, PARAMETERS_OF_STATE, toQuery} from './url.ts';

// People write, cut, copy and mangle addresses. None of them may stop the app, and every state comes back from its own.
const catalogue = await wholeCatalogue();
const known: KnownIds = {
  thing: (id) => catalogue.find(id)?.id ?? null,
  story: (id) => STORIES.some((story) => story.id === id),
  stop: (story, stop) => STORIES.find(({id}) => id === story)?.stops.some(({id}) => id === stop) ?? false,
};
const SETTINGS = {seed: 20161125, numRuns: 10_000} as const;
const ids = catalogue.things.map(({id}) => id);
/** Half right, wholly wrong, and what attackers and search engines append. */
const value = fc.oneof(
  fc.constantFrom(...ids, ...TOPIC_IDS, ...LANGUAGES, ...STORIES.flatMap(({id, stops}) => [id, ...stops.map((stop) => stop.id)])),
  fc.constantFrom(
    '1',
    '0',
    'true',
    '',
    'map',
    'list',
    'dark',
    'null',
    'NaN',
    '__proto__',
    'constructor',
    '1e999',
    '-1',
    '2016',
    '6.79,52.26,9',
    '6.79,52.26',
    '999,999,99',
    ',,',
    '%',
    '%E0%A4%A',
    '<script>',
    "'; DROP TABLE",
    '../../etc/passwd',
  ),
  fc.string({unit: 'binary', maxLength: 40}),
  fc.array(fc.constantFrom(...TOPIC_IDS, 'nothing', ''), {maxLength: 8}).map((list) => list.join()),
  fc.tuple(fc.double(), fc.double(), fc.double()).map((numbers) => numbers.join()),
);
const query = fc.oneof(
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...PARAMETERS_OF_STATE), fc.string({maxLength: 12})), value), {maxLength: 10})
    .map((pairs) => `?${pairs.map(([name, text]) => `${name}=${text}`).join('&')}`),
  fc
    .array(fc.tuple(fc.constantFrom(...PARAMETERS_OF_STATE), value), {maxLength: 10})
    .map((pairs) => `?${new URLSearchParams(pairs.map(([name, text]) => [name, text.replaceAll(/[\uD800-\uDFFF]/g, '')])).toString()}`),
  fc.string({unit: 'binary', maxLength: 200}),
);

const idList = fc.uniqueArray(fc.constantFrom('va', 'via', 'unknown', 'rail', 'hengelo', 'NL', 'from-5m'), {minLength: 1, maxLength: 3});
const filters = fc.record(
  {
    ...Object.fromEntries(LIST_FILTERS.map((name) => [name, idList])),
    running: fc.integer({min: 1000, max: 9999}),
    hengelo: fc.constant(true),
    twente: fc.constant(true),
  },
  {requiredKeys: []},
);
const flag = fc.boolean();
/** Every state that the app can be in. */
const state: fc.Arbitrary<AppState> = fc
  .record({
    language: fc.constantFrom(...LANGUAGES),
    also: fc.option(fc.constantFrom(...LANGUAGES)),
    topics: fc.subarray([...TOPIC_IDS]),
    place: fc.option(fc.constantFrom(...ids)),
    compare: fc.option(fc.constantFrom(...ids)),
    panel: flag,
    lens: flag,
    view: fc.constantFrom('map' as const, 'list' as const),
    told: fc.option(fc.constantFrom(...STORIES.flatMap(({id, stops}) => stops.map((stop) => ({story: id as string, stop: stop.id as string}))))),
    present: flag,
    speaker: flag,
    kiosk: flag,
    embed: flag,
    year: fc.option(fc.integer({min: FIRST_YEAR, max: LAST_YEAR})),
    camera: fc.option(
      fc
        .tuple(fc.integer({min: -18_000_000, max: 18_000_000}), fc.integer({min: -8_505_112, max: 8_505_112}), fc.integer({min: 0, max: 2200}))
        .map(([lng, lat, zoom]) => ({lng: lng / 1e5, lat: lat / 1e5, zoom: zoom / 100})),
    ),
    scheme: fc.option(fc.constantFrom('light' as const, 'dark' as const, 'contrast' as const)),
    filters,
    ask: fc.option(fc.string({minLength: 1, maxLength: 60}).filter((text) => text.trim() === text && text !== '')),
  })
  .map(({told, ...rest}) => ({
    ...rest,
    also: rest.also === rest.language ? null : rest.also,
    compare: rest.place === null || rest.compare === rest.place ? null : rest.compare,
    panel: rest.panel && rest.place !== null,
    lens: rest.lens && rest.place !== null,
    story: told?.story ?? null,
    stop: told?.stop ?? null,
  }));

describe('addresses', () => {
  test('of 10,000 of any kind none stops the app, each gives a state that can be shown, and its own address brings that back', () => {
    fc.assert(
      fc.property(query, (text) => {
        const {state: read, problems} = fromQuery(text, known);
        expect(Object.keys(read).toSorted()).toEqual(Object.keys(FIRST_STATE).toSorted());
        for (const id of [read.place, read.compare]) if (id !== null) expect(catalogue.get(id).id).toBe(id);
        const moment = opened(withStopOfLink({...FIRST_MOMENT, ...read}), FIRST_MOMENT);
        expect(() => cameraTarget(moment, catalogue)).not.toThrow();
        for (const {parameter} of problems) expect(PARAMETERS_OF_STATE).toContain(parameter);
        const again = fromQuery(toQuery(read), known);
        expect(toQuery(again.state)).toBe(toQuery(read));
        expect(again.problems.filter(({parameter}) => parameter !== 'stop')).toEqual([]);
      }),
      SETTINGS,
    );
  }, 30_000);

  test('of 10,000 states each comes back whole from its address', () => {
    fc.assert(
      fc.property(state, (whole) => {
        const {state: read, problems} = fromQuery(toQuery(whole), known);
        expect(problems).toEqual([]);
        expect(read).toEqual(whole);
      }),
      SETTINGS,
    );
  }, 30_000);
});
