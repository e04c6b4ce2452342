import {defineConfig} from 'vitest/config';

/** For mutation testing: the unit tests of the room whose code is changed, without browser and without the checks of the build. */
export default defineConfig({
  assetsInclude: ['**/*.geojson'],
  test: {
    environment: 'node',
    // One load of the modules for all changes: each change is switched on while they run.
    isolate: false,
    include: [`${process.env['MUTATED_ROOM']}/**/*.test.ts`],
    exclude: ['src/**/*.browser.test.ts', '**/node_modules/**'],
  },
});
