import type {Plugin, Rolldown} from 'vite';

/** Modules from which the first view starts: the page's script and that of other pages, which come before the first paint; the app; the map and the parts, which also stand alone; the map's worker. */
const STARTS = {
  page: '/src/main.ts',
  script: '/src/package/site.ts',
  app: '/src/app/euregio-app.ts',
  map: '/src/map/euregio-map.ts',
  parts: '/src/package/parts.ts',
  worker: '/src/map/tiles/map-worker.ts',
} as const;

type Start = keyof typeof STARTS;
type Imports = (id: string) => readonly string[];

/** A module and all that it imports, directly or not; what it imports later does not count. */
function closureOf(id: string, importsOf: Imports, found: Set<string> = new Set()): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const one of importsOf(id)) closureOf(one, importsOf, found);
  return found;
}

/**
 * Vite plugin: what the first view runs comes in a handful of files instead of fifty, of which each would be asked for, compiled and linked by itself. Facts and texts stay
 * files of their own: they change by themselves, and have budgets. What is needed before the first paint stays apart from what is not.
 *
 * @throws Error when one of the modules is not in the build: the list above is then out of date
 */
export function fewChunks(): Plugin {
  const closures = new Map<Start, ReadonlySet<string>>();
  // A script of a page is the file that its name promises, and runs on that page alone.
  const isScript = (id: string): boolean => [STARTS.page, STARTS.script, STARTS.parts, STARTS.worker].some((ending) => id.endsWith(ending));
  const within = (id: string, ...starts: Start[]): boolean => starts.some((start) => closures.get(start)?.has(id)) && !isScript(id);
  // The drawn picture needs some of what the map needs, and comes where the map does not.
  const isOfOtherRoom = (id: string): boolean => /^(?!.*\/node_modules\/).*\/src\/(?!map\/)/.test(id);
  const groups: Rolldown.CodeSplittingGroup[] = [
    {name: 'start', test: (id) => within(id, 'page', 'script') || id.includes('vite/preload-helper')},
    {name: 'facts', test: (id) => within(id, 'app') && id.includes('/geo/facts/')},
    {name: 'messages', test: (id) => within(id, 'app') && id.includes('/src/i18n/texts/')},
    // What page and worker both run of the map: the worker loads nothing else of the page's.
    {name: 'map-shared', test: (id) => within(id, 'map') && within(id, 'worker')},
    {name: 'shared', test: (id) => (within(id, 'app') && within(id, 'map', 'parts')) || (within(id, 'map') && isOfOtherRoom(id))},
    {name: 'app', test: (id) => within(id, 'app')},
    // What comes later of the map uses parts of it: they stay where they are.
    {name: 'euregio-map', test: (id) => within(id, 'map')},
  ];
  return {
    name: 'few-chunks',
    apply: 'build',
    outputOptions: (options) => ({...options, codeSplitting: {groups: groups.map((group, index) => ({...group, priority: groups.length - index}))}}),
    buildEnd(error) {
      if (error) return;
      const ids = [...this.getModuleIds()];
      for (const [start, ending] of Object.entries(STARTS) as [Start, string][]) {
        const id = ids.find((one) => one.endsWith(ending));
        if (!id) throw new Error(`few-chunks: expected ${ending} in the build, found none. Correct the list in tools/chunks.ts.`);
        closures.set(
          start,
          closureOf(id, (one) => this.getModuleInfo(one)?.importedIds ?? []),
        );
      }
    },
  };
}
