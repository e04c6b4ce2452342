import {readdirSync} from 'node:fs';
import {playwright} from '@vitest/browser-playwright';
import {VitePWA} from 'vite-plugin-pwa';
import {defineConfig} from 'vitest/config';
import {checkFacts, readFactFiles} from './geo/build/check-facts.ts';
import {CHROMIUM_FLAGS, chromiumPath} from './tools/chromium.mjs';
import {fewChunks} from './tools/chunks.ts';
import {drawFirstPicture} from './tools/first-picture.ts';
import {inOrderOfUse} from './tools/order-of-use.ts';
import {licences} from './tools/licences.ts';
import {linkPreviews} from './tools/link-previews.ts';
import {mapLibreOnce} from './tools/maplibre-once.ts';
import {preloadFirstPicture} from './tools/preload.ts';
import {publishData} from './tools/publish-data.ts';
import {feedbackAddress, publishStatements} from './tools/statements.ts';
import {splitFacts} from './tools/split-facts.ts';
import {splitLanguages} from './tools/split-languages.ts';
import {splitStories} from './tools/split-stories.ts';
import {textPages} from './tools/pages/plugin.ts';
import {securityFiles} from './tools/security.ts';
import {showroom} from './tools/showroom.ts';
import {publishedSite} from './tools/site.ts';

/** `assets/index-DeMo1234.js` never changes. */
const HASHED = /-[\w-]{8}\.\w+$/;

/** The showroom and its finished pages. */
const EXAMPLE_PAGES: Readonly<Record<string, string>> = Object.fromEntries([
  ['voorbeelden', 'voorbeelden.html'],
  ...readdirSync('voorbeelden').map((file) => [file.replace(/\.html$/, ''), `voorbeelden/${file}`]),
]);

export default defineConfig({
  // Relative addresses: the built site works under any path, and inside a folder.
  base: './',
  build: {
    target: 'es2022',
    // Browsers of the last years do it themselves; in older ones the files come a little later.
    modulePreload: {polyfill: false},
    // Outlines stay files, so that the map's worker can fetch them off the main thread.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // The page, and the script that defines the elements on pages of others: its name is in their code, so it never changes.
      // Beside them the pages of examples.
      input: {index: 'index.html', 'euregio-map': 'src/package/site.ts', 'euregio-parts': 'src/package/parts.ts', ...EXAMPLE_PAGES},
      output: {
        entryFileNames: ({name}) =>
          name.startsWith('euregio-') ? '[name].js' : name in EXAMPLE_PAGES ? 'voorbeelden/[name]-[hash].js' : 'assets/[name]-[hash].js',
        assetFileNames: ({names}) =>
          names.some((name) => name.replace(/\.css$/, '') in EXAMPLE_PAGES) ? 'voorbeelden/[name]-[hash][extname]' : 'assets/[name]-[hash][extname]',
      },
    },
  },
  worker: {format: 'es', plugins: () => [licences()]},
  assetsInclude: ['**/*.geojson'],
  plugins: [
    {
      // A shape without a scope, a text without a language, a claim without a source: no build.
      name: 'check-facts',
      apply: 'build',
      buildStart() {
        const problems = checkFacts(readFactFiles());
        if (problems.length > 0) throw new Error(problems.join('\n'));
      },
    },
    drawFirstPicture(),
    splitFacts(),
    splitLanguages(),
    splitStories(),
    mapLibreOnce(),
    fewChunks(),
    preloadFirstPicture(),
    publishData(publishedSite()),
    publishStatements(feedbackAddress()),
    linkPreviews(publishedSite()),
    textPages(publishedSite()),
    securityFiles(publishedSite()),
    licences(),
    showroom(),
    VitePWA({
      // The app registers the worker itself, and asks before a new version takes the page.
      injectRegister: null,
      registerType: 'prompt',
      manifest: false,
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.js',
      injectManifest: {
        // Everything: after one visit the whole map works without a network.
        // The files at stable addresses are for other people's work, the pages of text and of examples for whoever asks for them; what the map itself needs lies under assets/.
        globIgnores: [
          'geo/**',
          'previews/**',
          '{nl,de,en}/**',
          'assets/text*',
          '404.html',
          'robots.txt',
          'licences.txt',
          'euregio-map.js',
          'euregio-parts.js',
          'voorbeelden*',
          'voorbeelden/**',
          'llms.txt',
          'sw.js',
        ],
        globPatterns: ['**/*.{html,js,css,svg,png,woff2,geojson,webmanifest,json,txt}'],
        maximumFileSizeToCacheInBytes: 6_000_000,
        // Files with a hash in their name need no second one.
        dontCacheBustURLsMatching: HASHED,
        manifestTransforms: [async (files) => ({manifest: inOrderOfUse(files), warnings: []})],
      },
    }),
  ],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'geo/**/*.test.ts', 'tools/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: ['src/elements/**', 'src/**/*.browser.test.ts', '**/node_modules/**'],
          // All files read the same facts: read once, by two workers, they take two minutes less. A test that stubs something puts it back itself.
          isolate: false,
          maxWorkers: 2,
          // Thousands of broken files and addresses in one test.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/elements/**/*.test.ts', 'src/**/*.browser.test.ts'],
          // Every thing in every language in one test; the limit is only for what never ends.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({launchOptions: {executablePath: chromiumPath() ?? undefined, args: CHROMIUM_FLAGS}}),
            instances: [{browser: 'chromium'}],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['e2e/**/*.test.ts'],
          // Minutes each, and about what seldom changes: `npm run test:long`.
          exclude: process.env.LONG ? [] : ['evening', 'growth', 'names', 'showroom', 'walks'].map((name) => `e2e/${name}.test.ts`),
          // Tests wait for what happens, not for a time: these are for what never happens, on the slowest of machines.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: {poll: {timeout: 60_000}},
          // Two pages side by side wait less for each other than one page for its own drawing.
          // (Without `npm test` two of the long ones build the package: one after the other.)
          fileParallelism: !process.env.LONG,
          maxWorkers: 2,
        },
      },
    ],
  },
});
