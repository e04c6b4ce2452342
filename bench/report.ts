import type {Candidate, Conditions} from './measure.ts';
import {type Goal, isReached, type Results} from './goals.ts';
import type {PartResult} from './parts/small.ts';
import type {Spread} from './statistics.ts';

export interface Report {
  readonly made: string;
  readonly rounds: number;
  /** Browser, libraries, Node; cores and graphics of the machine. */
  readonly versions: Readonly<Record<string, string>>;
  readonly machine: string;
  readonly candidates: readonly Pick<Candidate, 'id' | 'title'>[];
  readonly conditions: readonly Pick<Conditions, 'id' | 'title'>[];
  readonly results: Results;
  readonly goals: readonly Goal[];
  readonly parts: readonly PartResult[];
}

const MEASURES: readonly (readonly [name: string, title: string, unit: string])[] = [
  ['requests', 'requests', ''],
  ['askedTwice', 'of these for a file asked for before', ''],
  ['gzipKb', 'weight without fonts, gzip', 'kB'],
  ['brotliKb', 'weight without fonts, brotli', 'kB'],
  ['fontsKb', 'fonts', 'kB'],
  ['firstPaint', 'first contentful paint', 'ms'],
  ['firstPicture', 'first map picture', 'ms'],
  ['usable', 'usable: text, legend, search', 'ms'],
  ['complete', 'complete picture', 'ms'],
  ['blocking', 'total blocking time', 'ms'],
  ['heapLoaded', 'heap after load', 'MB'],
  ['heapFlown', 'heap after the flight', 'MB'],
  ['frameP50', 'frame on the flight, p50', 'ms'],
  ['frameP95', 'frame on the flight, p95', 'ms'],
  ['clickWork', 'click → popup, main thread', 'ms'],
  ['clickWait', 'click → popup, waited', 'ms'],
  ['languageWork', 'language, main thread', 'ms'],
  ['topicWork', 'topic, main thread', 'ms'],
  ['yearWork', 'year, main thread', 'ms'],
  ['keystrokeWork', 'search keystroke, main thread', 'ms'],
  ['stopToPicture', 'stop: end of flight → complete picture', 'ms'],
  ['pagedToPicture', 'twelve stops of 700 ms: end of flight → complete picture', 'ms'],
  ['followMedian', 'key in the speaker’s window → screen, median', 'ms'],
  ['followMost', 'key in the speaker’s window → screen, longest', 'ms'],
  ['tilesAStop', 'tiles read a stop', ''],
];

export const formatted = (value: number, unit = ''): string =>
  `${value >= 100 ? Math.round(value).toLocaleString('en') : Number(value.toPrecision(3))}${unit === '' || unit === '×' ? '' : ' '}${unit}`;

function cell(spread: Spread | undefined, unit: string): string {
  if (!spread || spread.count === 0) return '–';
  const range = spread.count > 1 ? ` (${formatted(spread.min)}–${formatted(spread.max)})` : '';
  return formatted(spread.median, unit) + range;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** What was measured, for people: `bench/README.md`. */
export function readable({made, rounds, versions, machine, candidates, conditions, results, goals, parts}: Report): string {
  const tables = conditions.flatMap(({id, title}) => {
    const rows = MEASURES.flatMap(([name, what, unit]) => {
      const cells = candidates.map((candidate) => cell(results[candidate.id]?.[id]?.[name], unit));
      return cells.every((text) => text === '–') ? [] : [row([what, ...cells])];
    });
    return rows.length === 0
      ? []
      : [`## Measured: ${title}`, '', row(['', ...candidates.map((candidate) => candidate.title)]), row(['---', ...candidates.map(() => '---')]), ...rows, ''];
  });
  const verdict = (goal: Goal): string => ({true: 'reached', false: 'not reached', null: 'not measured'})[String(isReached(goal)) as 'true'];
  return [
    '# Bench',
    '',
    '`npm run bench` writes this page and `results.json`: what a reader feels of the map, beside peers that draw the same data. Times depend on the machine; compare within a table, and mind the ratios.',
    '',
    `Made on ${made}, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, ${machine}. ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    '',
    '## Goals',
    '',
    row(['what', 'goal', 'measured', '']),
    row(['---', '---', '---', '---']),
    ...goals.map((goal) => row([goal.what, goal.goal, goal.got === null ? '–' : formatted(goal.got, goal.unit), verdict(goal)])),
    '',
    ...tables,
    '## Parts',
    '',
    row(['what', 'ours', 'peer', 'ratio']),
    row(['---', '---', '---', '---']),
    ...parts.map(({what, oursMs, peer, theirsMs}) =>
      row([what, formatted(oursMs, 'ms'), `${peer}: ${formatted(theirsMs, 'ms')}`, formatted(oursMs / theirsMs)]),
    ),
    '',
    '## How',
    '',
    '- Each round opens every page once as a first visitor (new context, no cache, service workers as the page has them), one after the other in turn, so that a slow moment hits all alike. Numbers are medians over the rounds, with the least and the most in brackets. Before that, each page has been open once unmeasured in the same browser: what it draws with is compiled then, and kept, as a browser keeps it from visit to visit. Where nothing at all has been drawn before (a browser that has just been installed), all pages are slower, and this one by more: it draws in more ways.',
    '- Headless Chromium with software graphics (SwiftShader), 1440 × 900; the evening 1920 × 1080.',
    '- Peers (`peers/`): bare MapLibre, OpenLayers and Leaflet, each a page with land, territory, municipalities, rivers, canals, rail, built-up areas, borders, names of towns, arcs of the partnerships and popups out of the same GeoJSON. They have no search, no legend, no languages and no list. They are served without our policy, under which they would draw nothing.',
    '- First map picture: our page’s mark `euregio-first-picture`; of a peer the first frame with territory and municipalities. Complete: MapLibre’s first `idle`, OpenLayers’ `rendercomplete`, Leaflet’s next frame after its last layer.',
    '- Weight: every file asked for until the picture is complete, packed as `docs/hosting.md` says; fonts apart. “Over MapLibre’s own” takes off 454 kB: what MapLibre, its worker and its style sheet weigh.',
    '- Total blocking time: what long tasks take beyond 50 ms each, until the picture is complete. Main thread: what the browser’s task clock adds from the act until two frames after its result.',
    '- The same acts on bare MapLibre (without any words, panels or address around it): a click opens its own popup, the names of towns get another language, the partnerships are hidden, then half of them are shown. What is more than that is ours.',
    '- Lighthouse is not part of it: see `docs/testing.md`.',
    '- How much larger sets behave: `npm run bench:growth`.',
    '',
  ].join('\n');
}
