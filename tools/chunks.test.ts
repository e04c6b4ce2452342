import type {Rolldown} from 'vite';
import {expect, test} from 'vitest';
import {fewChunks} from './chunks.ts';

/** A small build: each module with what it imports at once. */
const BUILD: Readonly<Record<string, readonly string[]>> = {
  '/x/src/main.ts': ['/x/src/app/painted.ts'],
  '/x/src/app/painted.ts': [],
  '/x/src/package/site.ts': ['/x/src/package/site-folder.ts'],
  '/x/src/package/site-folder.ts': [],
  '/x/src/app/euregio-app.ts': ['/x/src/app/layouts/layouts.ts', '/x/src/catalogue/load.ts', '/x/src/i18n/texts/app.ts', '/x/node_modules/lit/index.js'],
  '/x/src/app/layouts/layouts.ts': ['/x/src/app/euregio-app.ts'],
  '/x/src/catalogue/load.ts': ['/x/geo/facts/places.json', '/x/node_modules/only-app.js'],
  '/x/geo/facts/places.json': [],
  '/x/src/i18n/texts/app.ts': [],
  '/x/node_modules/lit/index.js': [],
  '/x/node_modules/only-app.js': [],
  '/x/src/map/euregio-map.ts': ['/x/src/picture/things.ts', '/x/node_modules/lit/index.js', '/x/node_modules/maplibre-gl/src/index.ts'],
  '/x/node_modules/maplibre-gl/src/index.ts': ['/x/node_modules/maplibre-gl/src/tile.ts'],
  '/x/node_modules/maplibre-gl/src/tile.ts': ['/x/node_modules/pbf/index.js'],
  '/x/node_modules/pbf/index.js': [],
  '/x/src/map/tiles/map-worker.ts': ['/x/src/map/tiles/cut.ts', '/x/node_modules/maplibre-gl/src/tile.ts'],
  '/x/src/map/tiles/cut.ts': [],
  '/x/src/picture/things.ts': [],
  '/x/src/package/parts.ts': ['/x/src/catalogue/load.ts', '/x/src/elements/find/euregio-list.ts'],
  '/x/src/elements/find/euregio-list.ts': [],
  '/x/src/share/image.ts': ['/x/geo/facts/sources.json'],
  '/x/geo/facts/sources.json': [],
  '/x/vite/preload-helper.js': [],
};

/** Into which file each module of a build goes; `null` where the bundler decides. */
function filesOf(build: Readonly<Record<string, readonly string[]>>): Record<string, string | null> {
  const plugin = fewChunks() as unknown as {
    buildEnd: (this: object, error?: Error) => void;
    outputOptions: (options: object) => {codeSplitting: {groups: readonly Rolldown.CodeSplittingGroup[]}};
  };
  plugin.buildEnd.call({getModuleIds: () => Object.keys(build), getModuleInfo: (id: string) => ({importedIds: build[id]!})});
  // Of the groups that want a module the one with the highest priority gets it.
  const groups = plugin.outputOptions({}).codeSplitting.groups.toSorted((a, b) => b.priority! - a.priority!);
  return Object.fromEntries(Object.keys(build).map((id) => [id, (groups.find(({test}) => (test as (id: string) => boolean)(id))?.name as string) ?? null]));
}

test('what the first view runs comes in few files: what stands before the paint, facts, texts, what map or parts need too, the app, the map', () => {
  expect(filesOf(BUILD)).toEqual({
    // The scripts of pages bear the names that other pages ask for.
    '/x/src/main.ts': null,
    '/x/src/package/site.ts': null,
    '/x/src/package/parts.ts': null,
    '/x/src/app/painted.ts': 'start',
    '/x/src/package/site-folder.ts': 'start',
    '/x/vite/preload-helper.js': 'start',
    '/x/src/app/euregio-app.ts': 'app',
    '/x/src/app/layouts/layouts.ts': 'app',
    '/x/geo/facts/places.json': 'facts',
    '/x/src/i18n/texts/app.ts': 'messages',
    '/x/src/catalogue/load.ts': 'shared',
    '/x/node_modules/only-app.js': 'shared',
    '/x/node_modules/lit/index.js': 'shared',
    '/x/src/map/euregio-map.ts': 'euregio-map',
    '/x/node_modules/maplibre-gl/src/index.ts': 'euregio-map',
    // What the map's worker runs too: it loads this, and nothing of the page.
    '/x/node_modules/maplibre-gl/src/tile.ts': 'map-shared',
    '/x/node_modules/pbf/index.js': 'map-shared',
    '/x/src/map/tiles/map-worker.ts': null,
    '/x/src/map/tiles/cut.ts': null,
    // The drawn picture needs it where the map does not come.
    '/x/src/picture/things.ts': 'shared',
    // What the app does not run at once stays where it is asked for.
    '/x/src/elements/find/euregio-list.ts': null,
    '/x/src/share/image.ts': null,
    '/x/geo/facts/sources.json': null,
  });
});

test('a module that is not in the build is named', () => {
  const {'/x/src/map/euregio-map.ts': _, ...without} = BUILD;
  expect(() => filesOf(without)).toThrow('few-chunks: expected /src/map/euregio-map.ts in the build, found none. Correct the list in tools/chunks.ts.');
});
