import type {ExpressionSpecification, LayerSpecification, SymbolLayerSpecification} from 'maplibre-gl';
import {
  byZoom,
  colour,
  drawnIf,
  hasId,
  hasLens,
  hasSelected,
  idIn,
  inHall,
  isOn,
  isSelected,
  name,
  ofSet,
  places,
  scaled,
  shownIf,
  state,
  unlessAtEdge,
  wholeIf,
} from '../expressions.ts';
import {FONT} from '../fonts.ts';
import {ALONG_LINE, UNSEEN} from './guard.ts';

const ON = isOn('interreg');
/** Of all projects, not of the two main ones alone. */
const EVERY = state('everySeat');
/** A chosen project is drawn whatever the topics are; all other seats and corridors step back for it. */
const projectChosen: ExpressionSpecification = ['!=', state('project'), ''];
const restful: ExpressionSpecification = ['all', ON, ['!', hasLens], ['!', projectChosen]];
/** Seats of every project near by or when the topic is alone; the two main projects in between. */
export const EVERY_SEAT_FROM = 9;
/** From here the cities of MONT have their marks and names, and those that are in Netwerkstad alone. */
export const MONT_FROM = 6;
export const NETWERKSTAD_FROM = 7.2;
/**
 * The one corridor of the first view, thinner than a chosen one: not in a year in which the project did not run, nor when filters leave it out; the rail line
 * alone keeps the first view calm.
 */
const isFirstCorridor: ExpressionSpecification = ['all', hasId(state('firstCorridor')), ['==', ['get', 'mode'], 'rail']];

const hasScope = (area: 'euregio' | 'interreg'): ExpressionSpecification => ['==', state('scope'), area];

/** Always 1, but told by feature as the stripes of members are: then one shader draws both patterns, and choosing a project waits for none. How faint dots are is part of their picture. */
const DOTTED: ExpressionSpecification = ['case', ['has', 'id'], 1, 0];

/** Where a chosen project has effect: dots over the whole area, never over its seats alone. They change in place with scheme and scale (`images.ts`). */
export const scope = [
  {
    id: 'interreg-scope-euregio',
    type: 'fill',
    source: 'region',
    'source-layer': 'territory',
    minzoom: 5,
    filter: hasId('euregio'),
    paint: {'fill-pattern': 'dots', 'fill-antialias': false, 'fill-opacity': DOTTED, ...wholeIf('fill', hasScope('euregio'))},
  },
  {
    id: 'interreg-scope-interreg',
    type: 'fill',
    source: 'programme',
    'source-layer': 'programme-area',
    minzoom: 5,
    // Its file is fetched when it is wanted for the first time.
    layout: {visibility: shownIf(hasScope('interreg'))},
    paint: {'fill-pattern': 'dots', 'fill-antialias': false, 'fill-opacity': DOTTED},
  },
] satisfies LayerSpecification[];

export const programme = [
  {
    id: 'interreg-area-line',
    type: 'line',
    source: 'programme',
    'source-layer': 'programme-area',
    minzoom: 4,
    layout: {visibility: shownIf(hasScope('interreg')), 'line-join': 'round'},
    paint: {'line-color': colour('interregText'), 'line-width': byZoom([5, 1], [9, 2])},
  },
] satisfies LayerSpecification[];

interface CorridorKind {
  readonly id: string;
  readonly filter: ExpressionSpecification;
  /** Share of the full width. */
  readonly share: number;
  readonly condition: ExpressionSpecification;
}

const CORRIDORS: readonly CorridorKind[] = [
  {id: 'interreg-corridor-first', filter: isFirstCorridor, share: 0.62, condition: restful},
  {id: 'interreg-corridor', filter: hasId(state('project')), share: 1, condition: projectChosen},
];

/** A double line like a road on an old map: dark casing, yellow, and a fine dark dash that says it is indicative. */
export const corridors = CORRIDORS.flatMap(({id, filter, share, condition}) => {
  const part = (what: string, paint: Extract<LayerSpecification, {type: 'line'}>['paint'], cap: 'round' | 'butt') =>
    ({
      id: `${id}${what}`,
      type: 'line',
      source: 'corridors',
      'source-layer': 'corridors',
      minzoom: 6,
      filter,
      layout: {'line-cap': cap, 'line-join': 'round'},
      paint: {...paint, 'line-opacity': drawnIf(condition)},
    }) satisfies LayerSpecification;
  return [
    part('-casing', {'line-color': colour('interregEdge'), 'line-width': byZoom([7, 5 * share], [9, 8.5 * share])}, 'round'),
    part('', {'line-color': colour('interreg'), 'line-width': byZoom([7, 3 * share], [9, 5.5 * share])}, 'round'),
    part('-dash', {'line-color': colour('interregEdge'), 'line-width': byZoom([7, 0.7 * share], [9, 1.3 * share]), 'line-dasharray': [5, 4]}, 'butt'),
  ];
});

/**
 * A corridor strikes out no name of a town or region: unseen marks along it take the room before they are placed. They stay where the topic is off, so that
 * switching it reads no corridor anew.
 */
export const corridorGuard = [
  {
    id: 'context-corridor-guard',
    type: 'symbol',
    source: 'corridors',
    'source-layer': 'corridors',
    minzoom: 6,
    filter: ['any', ...CORRIDORS.map(({filter}) => filter)],
    layout: ALONG_LINE,
    paint: UNSEEN,
  },
] satisfies LayerSpecification[];

/** Beside a MONT square instead of on it; under the lens there is none. */
const isBeside: ExpressionSpecification = ['all', ['!=', ['get', 'beside'], ''], isOn('mont'), ['!', hasLens]];
/** … of those that have one from afar. */
const isBesideCity: ExpressionSpecification = ['all', ['==', ['get', 'beside'], 'mont'], isOn('mont'), ['!', hasLens]];
const aside: ExpressionSpecification = ['literal', [15, 0]];
const besideMark: ExpressionSpecification = ['case', isBeside, aside, ['literal', [0, 0]]];

/** A town with a seat has its name from the seat, so that the two cannot part; a MONT city and the chosen place have theirs already. */
const townName: ExpressionSpecification = ['case', ['any', isBeside, isSelected, idIn('ends'), inHall], '', name()];
const TOWN_LABEL: SymbolLayerSpecification['layout'] = {
  'text-font': FONT.medium,
  'text-size': byZoom([7.5, 11.5], [9, 13], [11, 15]),
  'text-padding': 1,
  'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left'],
  'text-justify': 'auto',
};

const LABEL_PAINT = {'text-color': colour('ink'), 'text-halo-color': colour('haloTerritory'), 'text-halo-width': 1.8, 'text-halo-blur': 0.4} as const;

/** Towns of the two projects that the memo is about, from where the whole region is seen. */
const ofMainProjects = {
  source: 'counts',
  minzoom: 6.6,
  maxzoom: EVERY_SEAT_FROM,
  filter: ['all', ofSet('town'), ['!=', ['get', 'main'], '']] as ExpressionSpecification,
};

export const seats = [
  // Unlock and Goederencorridor, the two that the memo is about: at the zoom of the whole region.
  {
    id: 'interreg-main-seat',
    type: 'symbol',
    ...ofMainProjects,
    layout: {
      visibility: shownIf(['all', restful, ['!', EVERY]]),
      'icon-image': ['case', ['get', 'lead'], 'lead', 'seat'],
      'icon-size': byZoom([7, 0.62], [9, 0.85]),
      'icon-offset': besideMark,
      'icon-allow-overlap': true,
      'icon-padding': 0,
      ...TOWN_LABEL,
      'text-field': townName,
      'text-radial-offset': 0.8,
      'text-optional': true,
      'symbol-sort-key': ['case', ['get', 'lead'], 0, 1],
    },
    paint: LABEL_PAINT,
  },
  // Every town with a project, with their number.
  ...(
    [
      {id: 'interreg-town', minzoom: EVERY_SEAT_FROM, maxzoom: 24, condition: restful},
      {id: 'interreg-town-alone', minzoom: 4, maxzoom: EVERY_SEAT_FROM, condition: ['all', restful, EVERY] as ExpressionSpecification},
    ] as const
  ).flatMap(({id, minzoom, maxzoom, condition}) => [
    {
      id: `${id}-name`,
      type: 'symbol',
      source: 'counts',
      filter: ofSet('town'),
      minzoom: Math.max(minzoom, 5.5),
      maxzoom,
      layout: {
        visibility: shownIf(condition),
        ...TOWN_LABEL,
        'text-field': townName,
        'text-radial-offset': ['interpolate', ['linear'], ['get', 'count'], 1, 0.8, 2, 1.15, 30, 1.5],
        'symbol-sort-key': ['-', 0, ['get', 'count']],
      },
      paint: LABEL_PAINT,
    } satisfies LayerSpecification,
    {
      id,
      type: 'symbol',
      source: 'counts',
      filter: ofSet('town'),
      minzoom,
      maxzoom,
      layout: {
        visibility: shownIf(condition),
        'icon-image': ['case', ['>', ['get', 'count'], 1], 'seat-count', 'seat'],
        'icon-size': scaled(['interpolate', ['linear'], ['get', 'count'], 1, 0.8, 30, 1.15]),
        'icon-offset': ['case', isBeside, ['literal', [20, 0]], ['literal', [0, 0]]],
        // No name lies under it. A diamond takes half of its square.
        'icon-allow-overlap': true,
        'icon-padding': -4,
        'text-field': ['case', ['>', ['get', 'count'], 1], ['to-string', ['get', 'count']], ''],
        'text-font': FONT.bold,
        'text-size': scaled(11.5),
        'text-offset': ['case', isBeside, ['literal', [1.78, 0]], ['literal', [0, 0]]],
        'text-allow-overlap': true,
        'text-ignore-placement': true,
        'symbol-sort-key': ['get', 'count'],
      },
      // Dark on yellow in every scheme: on a dark map the edge colour is the dark one.
      paint: {'text-color': colour('interregEdge')},
    } satisfies LayerSpecification,
  ]),
] satisfies LayerSpecification[];

/** The middle of a guard of so large a mark that stands beside the square of its city, `px` from it at a size of one. */
const guardAside = (px: number, guard: number): ExpressionSpecification => [
  'case',
  ['all', isOn('mont'), ['!=', ['get', 'beside'], '']],
  ['literal', [px / guard, 0]],
  ['literal', [0, 0]],
];

/** No name of what is chosen lies under a diamond, of its own town or of another: an unseen mark on each takes the room first. */
export const besideGuard = [
  {
    id: 'interreg-beside-guard',
    type: 'symbol',
    source: 'counts',
    minzoom: EVERY_SEAT_FROM,
    filter: ofSet('town'),
    layout: {
      visibility: shownIf(restful),
      'icon-image': 'guard',
      'icon-size': scaled(['interpolate', ['linear'], ['get', 'count'], 1, 1.3, 30, 1.9]),
      // Twenty pixels at the size of the diamond, 0.8.
      'icon-offset': guardAside(15.6, 1.3),
      'icon-padding': 0,
      'icon-allow-overlap': true,
    },
    paint: UNSEEN,
  },
  // From afar, under the diamonds of the two main projects.
  {
    id: 'interreg-main-guard',
    type: 'symbol',
    ...ofMainProjects,
    layout: {
      visibility: shownIf(['all', restful, ['!', EVERY], hasSelected]),
      'icon-image': 'guard',
      'icon-size': byZoom([7, 1.1], [9, 1.5]),
      'icon-offset': guardAside(9.3, 1.1),
      'icon-padding': 0,
      'icon-allow-overlap': true,
    },
    paint: UNSEEN,
  },
] satisfies LayerSpecification[];

const ofChosenProject = {
  source: 'marks',
  minzoom: 3,
  filter: ['all', ofSet('seat'), isSelected] as ExpressionSpecification,
};
const projectSeats = shownIf(['!=', state('project'), '']);

/** A diamond of a chosen project takes room for itself from the names of regions and of towns that have nothing to do with it. */
export const seatGuard = [
  {
    id: 'context-seat-guard',
    type: 'symbol',
    ...ofChosenProject,
    layout: {
      visibility: projectSeats,
      'icon-image': 'guard',
      'icon-size': byZoom([5, 1.1], [8, 1.5]),
      // Fifteen pixels at the size of the diamond, 0.95.
      'icon-offset': ['step', ['zoom'], ['literal', [0, 0]], MONT_FROM, guardAside(14.25, 1.5)],
      'icon-padding': 0,
      'icon-allow-overlap': true,
    },
    paint: UNSEEN,
  },
] satisfies LayerSpecification[];

/** A chosen project: only its own seats, the lead larger. They are named before what is not chosen, and before the outlines: where there is no other room, on one. */
export const chosenSeats = [
  {
    id: 'interreg-seat',
    type: 'symbol',
    ...ofChosenProject,
    layout: {
      visibility: projectSeats,
      // The lens begins at the lead.
      'icon-image': ['match', ['get', 'role'], 'lead', ['case', hasLens, '', 'lead'], 'co-financer', 'financer', 'seat'],
      'icon-size': byZoom([5, 0.7], [8, 0.95]),
      // From afar no city has a mark that stands in the way, nor a name of its own.
      'icon-offset': ['step', ['zoom'], ['literal', [0, 0]], MONT_FROM, ['case', isBesideCity, aside, ['literal', [0, 0]]], NETWERKSTAD_FROM, besideMark],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'text-field': ['step', ['zoom'], unlessAtEdge(name()), MONT_FROM, ['case', isBesideCity, '', unlessAtEdge(name())]],
      'text-font': FONT.semibold,
      'text-size': scaled(13.5),
      'text-variable-anchor-offset': places(
        ['top', 0, 0.85],
        ['bottom', 0, -0.85],
        ['left', 0.85, 0],
        ['right', -0.85, 0],
        ['top-left', 0.6, 0.6],
        ['bottom-left', 0.6, -0.6],
        ['top-right', -0.6, 0.6],
        ['bottom-right', -0.6, -0.6],
        ['top', 0, 1.6],
        ['bottom', 0, -1.6],
        ['left', 1.6, 0],
        ['right', -1.6, 0],
      ),
      'text-justify': 'auto',
      'text-optional': true,
      'symbol-sort-key': ['match', ['get', 'role'], 'lead', 0, 'partner', 1, 2],
    },
    paint: LABEL_PAINT,
  },
] satisfies LayerSpecification[];
