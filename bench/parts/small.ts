import {performance} from 'node:perf_hooks';
import {greatCircle as turfGreatCircle} from '@turf/turf';
import Fuse from 'fuse.js';
import type {LngLat} from '../../src/catalogue/facts.ts';
import {buildCatalogue} from '../../src/catalogue/build.ts';
import {loadCatalogue} from '../../src/catalogue/load.ts';
import {buildSearchIndex, indexOf} from '../../src/catalogue/search.ts';
import type {SearchEntry} from '../../src/catalogue/search-entries.ts';
import {fold} from '../../src/catalogue/spelling.ts';
import {greatCircle} from '../../src/catalogue/great-circle.ts';

/** Milliseconds per call: the median of several rounds, so that one hiccup does not count. */
function msPerCall(run: () => unknown, calls: number, rounds = 7): number {
  const times = Array.from({length: rounds}, () => {
    const start = performance.now();
    for (let index = 0; index < calls; index++) run();
    return (performance.now() - start) / calls;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] as number;
}

/** One of the map's own parts beside a peer, in milliseconds per call. */
export interface PartResult {
  readonly what: string;
  readonly oursMs: number;
  readonly peer: string;
  readonly theirsMs: number;
}

/** Real names, repeated with made endings until there are 10,000. */
function manyEntries(count: number): SearchEntry[] {
  const {entries} = buildSearchIndex(loadCatalogue());
  return Array.from({length: count}, (_, index) => {
    const entry = entries[index % entries.length] as SearchEntry;
    const text = index < entries.length ? entry.text : `${entry.text} ${index.toString(36)}`;
    return {...entry, id: `${entry.id}-${index}`, text, folded: fold(text)};
  });
}

/** What somebody types, letter by letter, spelling errors included. */
const KEYSTROKES = ['munster', 'osnabruck', 'emsdeten', 'goederenc', 'unlock', 'enschede'].flatMap((word) =>
  Array.from(word, (_, index) => word.slice(0, index + 1)),
);

const ENSCHEDE: LngLat = [6.896, 52.221];
const PALO_ALTO: LngLat = [-122.143, 37.442];

/** How fast search, great circles and catalogue are beside peers, in this process. */
export function measureParts(): PartResult[] {
  const entries = manyEntries(10_000);
  const index = indexOf(entries);
  const fuse = new Fuse(entries, {keys: ['folded'], threshold: 0.3});
  return [
    {
      what: 'search, per keystroke in 10,000 entries',
      oursMs: msPerCall(() => KEYSTROKES.map((query) => index.search(query, 8)), 1, 5) / KEYSTROKES.length,
      peer: 'Fuse.js',
      theirsMs: msPerCall(() => KEYSTROKES.map((query) => fuse.search(query, {limit: 8})), 1, 3) / KEYSTROKES.length,
    },
    {
      what: 'great circle of 96 parts',
      oursMs: msPerCall(() => greatCircle(ENSCHEDE, PALO_ALTO), 2_000),
      peer: 'turf greatCircle',
      theirsMs: msPerCall(() => turfGreatCircle([...ENSCHEDE], [...PALO_ALTO], {npoints: 97}), 2_000),
    },
    {
      what: 'the whole catalogue from the facts',
      oursMs: msPerCall(() => buildSearchIndex(buildCatalogue(loadCatalogue().facts)), 5),
      peer: 'JSON.parse of the same facts',
      theirsMs: msPerCall(() => JSON.parse(JSON.stringify(loadCatalogue().facts)), 5),
    },
  ];
}
