import {defineConfig} from 'vitest/config';

/** For mutation testing: the unit tests of the room whose code is changed, without browser and without the checks of the build. */
export default defineConfig({
  assetsInclude: ['**/*.geojson'],
  test: {
    environment: 'node',
    // The first run goes beside everything else that the machine does.
    testTimeout: 180_000,
    // One load of the modules for all changes: each change is switched on while they run.
    isolate: false,
    include: [`${process.env['MUTATED_ROOM']}/**/*.test.ts`],
    // Thousands of values of any kind for each change would take days, and what chance finds once it may miss the next time.
    exclude: ['**/bad-*.test.ts', 'src/**/*.browser.test.ts', '**/node_modules/**'],
  },
});
