import type {Spread} from './statistics.ts';

/** Medians by candidate, conditions and measurement: `results.own.plain.complete`. */
export type Results = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Spread>>>>>>;

export interface Goal {
  readonly what: string;
  readonly goal: string;
  /** `null`: not measured. */
  readonly got: number | null;
  readonly limit: number;
  readonly unit: string;
}

/** What MapLibre itself weighs with its worker and style sheet, gzip; the weight above it is ours. */
const MAPLIBRE_KB = 454;

export function goalsOf(results: Results): Goal[] {
  const median = (candidate: string, name: string, conditions = 'plain'): number | null => {
    const value = results[candidate]?.[conditions]?.[name]?.median;
    return value === undefined || !Number.isFinite(value) ? null : value;
  };
  const ratio = (own: number | null, peer: number | null): number | null => (own === null || peer === null || peer === 0 ? null : own / peer);
  const own = (name: string): number | null => median('own', name);
  const weight = own('gzipKb');
  return [
    {what: 'first map picture', goal: '≤ 0.5 × OpenLayers', got: ratio(own('firstPicture'), median('openlayers', 'firstPicture')), limit: 0.5, unit: '×'},
    {
      what: 'usable: text, legend, search',
      goal: '≤ 0.25 × bare MapLibre’s picture',
      got: ratio(own('usable'), median('maplibre', 'complete')),
      limit: 0.25,
      unit: '×',
    },
    {what: 'complete MapLibre picture', goal: '≤ 1.15 × bare MapLibre', got: ratio(own('complete'), median('maplibre', 'complete')), limit: 1.15, unit: '×'},
    {
      what: 'total blocking time while loading',
      goal: '≤ 1.1 × bare MapLibre',
      got: ratio(own('blocking'), median('maplibre', 'blocking')),
      limit: 1.1,
      unit: '×',
    },
    {what: 'weight over MapLibre’s own, first picture', goal: '≤ 180 kB gz', got: weight === null ? null : weight - MAPLIBRE_KB, limit: 180, unit: 'kB'},
    {what: 'fonts, first picture', goal: '≤ 100 kB', got: own('fontsKb'), limit: 100, unit: 'kB'},
    {what: 'files asked for twice', goal: 'none', got: own('askedTwice'), limit: 0, unit: ''},
    {what: 'frame p95 on the flight', goal: '≤ 1.1 × bare MapLibre', got: ratio(own('frameP95'), median('maplibre', 'frameP95')), limit: 1.1, unit: '×'},
    {what: 'click → popup, main thread', goal: '≤ 50 ms', got: own('clickWork'), limit: 50, unit: 'ms'},
    {what: 'topic, main thread', goal: '≤ 50 ms', got: own('topicWork'), limit: 50, unit: 'ms'},
    {what: 'language, main thread', goal: '≤ 80 ms', got: own('languageWork'), limit: 80, unit: 'ms'},
    {what: 'year, main thread', goal: '≤ 80 ms', got: own('yearWork'), limit: 80, unit: 'ms'},
    {what: 'search keystroke, main thread', goal: '≤ 16 ms', got: own('keystrokeWork'), limit: 16, unit: 'ms'},
    {what: 'heap after load', goal: '≤ 1.3 × bare MapLibre', got: ratio(own('heapLoaded'), median('maplibre', 'heapLoaded')), limit: 1.3, unit: '×'},
    {what: 'stop: end of the flight → complete picture', goal: '≤ 500 ms', got: own('stopToPicture'), limit: 500, unit: 'ms'},
    {what: 'twelve stops of 700 ms: end of the last flight → complete picture', goal: '≤ 1,000 ms', got: own('pagedToPicture'), limit: 1000, unit: 'ms'},
    {what: 'key in the speaker’s window → screen, median', goal: '≤ 300 ms', got: own('followMedian'), limit: 300, unit: 'ms'},
    {what: 'key in the speaker’s window → screen, longest', goal: '≤ 1,000 ms', got: own('followMost'), limit: 1000, unit: 'ms'},
    {what: 'tile reads a stop', goal: '≤ 40', got: own('tilesAStop'), limit: 40, unit: ''},
    {
      what: 'throttled: first map picture',
      goal: '≤ 0.5 × OpenLayers',
      got: ratio(median('own', 'firstPicture', 'slow'), median('openlayers', 'firstPicture', 'slow')),
      limit: 0.5,
      unit: '×',
    },
    {
      what: 'throttled: complete picture',
      goal: '≤ 1.15 × bare MapLibre',
      got: ratio(median('own', 'complete', 'slow'), median('maplibre', 'complete', 'slow')),
      limit: 1.15,
      unit: '×',
    },
  ];
}

export const isReached = ({got, limit}: Goal): boolean | null => (got === null ? null : got <= limit);
