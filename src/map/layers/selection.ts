import type {ExpressionSpecification, LayerSpecification} from 'maplibre-gl';
import {
  colour,
  hasLens,
  hasSelected,
  idIn,
  idListed,
  inHall,
  isClearOfStart,
  isHovered,
  isOn,
  isSelected,
  name,
  ofSet,
  places,
  placesAbout,
  scaled,
  shownIf,
  state,
  text,
  unlessAtEdge,
} from '../expressions.ts';
import {FONT} from '../fonts.ts';
import {LIFT_PX} from '../data/things.ts';
import {UNSEEN} from './guard.ts';

/** The lens: dotted lines from the start to what it is tied to by a network or a project. */
export const lensLines = [
  {
    id: 'context-lens-line',
    type: 'line',
    source: 'lens',
    filter: ofSet('line'),
    layout: {'line-cap': 'round', visibility: shownIf(hasLens)},
    paint: {'line-color': colour('network'), 'line-width': scaled(1.7), 'line-dasharray': [0.1, 3]},
  },
] satisfies LayerSpecification[];

/** What two compared things share, on the line between them. */
export const lensLineNames = [
  {
    id: 'context-lens-line-name',
    type: 'symbol',
    source: 'lens',
    filter: ofSet('line'),
    layout: {
      visibility: shownIf(hasLens),
      'symbol-placement': 'line-center',
      'text-field': name(),
      'text-font': FONT.semibold,
      'text-size': scaled(13),
      'text-offset': ['literal', [0, -0.8]],
      'text-max-angle': 40,
      'text-allow-overlap': true,
    },
    paint: {'text-color': colour('ink'), 'text-halo-color': colour('halo'), 'text-halo-width': 1.9, 'text-halo-blur': 0.4},
  },
] satisfies LayerSpecification[];

/** Places at the corners of a mark, `down` ems from it. */
const corners = (down: number) => ['top-left', [0.5, down], 'bottom-left', [0.5, -down], 'top-right', [-0.5, down], 'bottom-right', [-0.5, -down]];
/** On a phone two long names have room beside each other at the corners of their marks, or a little farther off. */
const ELSEWHERE = [...corners(0.6), 'top', [0, 2], 'bottom', [0, -2], ...corners(2)];

/** @param west - places of a name to the west after its own side, in order; on the side of its line only where it fits nowhere else */
const lensPoint = (id: string, filter: ExpressionSpecification, always: boolean, west: readonly unknown[]): LayerSpecification => ({
  id,
  type: 'symbol',
  source: 'lens',
  filter: ['all', ofSet('point'), filter],
  layout: {
    visibility: shownIf(hasLens),
    'icon-image': ['get', 'kind'],
    'icon-size': scaled(['match', ['get', 'kind'], 'start', 1, 0.9]),
    'icon-allow-overlap': true,
    'text-field': unlessAtEdge([
      'format',
      name(),
      {'text-font': ['literal', FONT.semibold]},
      '\n',
      {},
      text('sub'),
      {'text-font': ['literal', FONT.regular], 'font-scale': 0.86},
    ]),
    'text-font': FONT.semibold,
    // In the hall a little smaller for its scale, as its picture is counted for 14.
    'text-size': scaled(['match', ['get', 'kind'], 'start', ['case', inHall, 15, 18], 14]),
    // Away from the line that leads here.
    'text-variable-anchor-offset': [
      'case',
      ['get', 'west'],
      ['literal', ['right', [-0.85, -0.4], ...west, ...ELSEWHERE, 'left', [0.85, 0]]],
      ['literal', ['left', [0.85, 0], 'top', [0, 0.8], 'bottom', [0, -0.8], ...ELSEWHERE, 'right', [-0.85, -0.4]]],
    ] as unknown as ExpressionSpecification,
    'text-justify': 'auto',
    'text-max-width': ['match', ['get', 'kind'], 'start', 9, 16],
    'text-line-height': 1.1,
    'text-optional': true,
    'text-allow-overlap': always,
    'symbol-sort-key': ['get', 'order'],
  },
  paint: {'text-color': colour('ink'), 'text-halo-color': colour('halo'), 'text-halo-width': 1.9, 'text-halo-blur': 0.4},
});

const isStart: ExpressionSpecification = ['==', ['get', 'kind'], 'start'];
/** The seats of a chosen project have marks of their own. */
const isEnd: ExpressionSpecification = ['all', ['!', isStart], ['!=', ['get', 'kind'], 'seat'], isClearOfStart];
/** What is tied by a network or a project; the towns that are partners go before them. */
export const lensPoints = [lensPoint('context-lens-point', isEnd, false, ['top', [0, 0.8], 'bottom', [0, -0.8]])] satisfies LayerSpecification[];
/** No name of a partner town lies on one of their marks: unseen ones take the room first. */
export const lensPointGuard = [
  {
    id: 'context-lens-point-guard',
    type: 'symbol',
    source: 'lens',
    filter: ['all', ofSet('point'), isEnd],
    layout: {visibility: shownIf(hasLens), 'icon-image': 'guard', 'icon-size': scaled(1.5), 'icon-padding': 0, 'icon-allow-overlap': true},
    paint: UNSEEN,
  },
] satisfies LayerSpecification[];
/** What the lens lies on always bears its name: where its lines leave to the east, above or below them. */
export const lensStart = [lensPoint('context-lens-point-start', isStart, true, ['bottom', [0, -0.8], 'top', [0, 0.8]])] satisfies LayerSpecification[];

const isSpot: ExpressionSpecification = ['all', ofSet('spot'), ['get', 'spot']];

/** Always 1, but of the make of the hovered ring's: then one shader draws all of them. */
const WHOLE: ExpressionSpecification = ['case', isSpot, 1, 0];

/** Under the lens the place has another mark and name. */
const CHOSEN_HERE = shownIf(['all', hasSelected, ['!', hasLens]]);

/** The mark of an office on its city's square stands above it, and bears its own ring. */
const IS_LIFTED: ExpressionSpecification = ['get', 'lifted'];

/** The ring of what is chosen, under its mark. */
export const ring = [
  {
    id: 'context-hover',
    type: 'circle',
    source: 'marks',
    filter: isSpot,
    paint: {
      'circle-radius': scaled(11),
      'circle-color': colour('focus'),
      'circle-opacity': 0,
      'circle-stroke-color': colour('focus'),
      'circle-stroke-width': scaled(['case', state('hovering'), 2.4, 0]),
      'circle-stroke-opacity': ['case', isHovered, 1, 0],
    },
  },
  {
    id: 'context-selected-plate',
    type: 'circle',
    source: 'marks',
    filter: ['all', isSpot, isSelected, ['!', IS_LIFTED]],
    layout: {visibility: CHOSEN_HERE},
    paint: {
      'circle-radius': scaled(9.5),
      'circle-color': colour('paper'),
      'circle-opacity': 0,
      'circle-stroke-color': colour('paper'),
      'circle-stroke-opacity': WHOLE,
      'circle-stroke-width': scaled(5),
    },
  },
  {
    id: 'context-selected',
    type: 'circle',
    source: 'marks',
    filter: ['all', isSpot, isSelected, ['!', IS_LIFTED]],
    layout: {visibility: CHOSEN_HERE},
    paint: {
      'circle-radius': scaled(9.8),
      'circle-color': colour('ink'),
      'circle-opacity': 0,
      'circle-stroke-color': colour('ink'),
      'circle-stroke-opacity': WHOLE,
      'circle-stroke-width': scaled(2.4),
    },
  },
] satisfies LayerSpecification[];

const RING_GUARD = 2.25;
/** No name lies under the ring: an unseen mark of its size takes the room first. */
export const ringGuard = [
  {
    id: 'context-selected-ring-guard',
    type: 'symbol',
    source: 'marks',
    filter: ['all', isSpot, isSelected],
    layout: {
      visibility: CHOSEN_HERE,
      'icon-image': 'guard',
      'icon-size': scaled(RING_GUARD),
      'icon-offset': ['case', IS_LIFTED, ['literal', [0, -LIFT_PX / RING_GUARD]], ['literal', [0, 0]]],
      'icon-padding': 0,
      'icon-allow-overlap': true,
    },
    paint: UNSEEN,
  },
] satisfies LayerSpecification[];

/** A Kreis has no mark: its name stands in its middle, or about there. */
const ABOUT_MIDDLE = [...placesAbout(7, 8), ...placesAbout(9, 13)];
const around = (beside: number, above: number, x: number, y: number) =>
  places(
    ['left', beside, 0],
    ['right', -beside, 0],
    ['top', 0, above],
    ['bottom', 0, -above],
    ['top-left', x, y],
    ['bottom-left', x, -y],
    ['top-right', -x, y],
    ['bottom-right', -x, -y],
  );
/** Where a border or an outline leaves no room right above or below, as between Montferland and Doetinchem, more askew. */
const ASKEW = places(
  ...[1, 1.5, 2.1].flatMap(
    (y) =>
      [
        ['bottom-left', 1.6, -y],
        ['top-left', 1.6, y],
        ['bottom-right', -1.6, -y],
        ['top-right', -1.6, y],
      ] as const,
  ),
);
/** Where neighbours have their marks all around it, as in Twente from afar, a little farther off. */
const AROUND_SPOT = [...around(1, 1.25, 0.9, 0.6), ...around(1.8, 1.8, 0.7, 1.4), ...around(2.6, 2.6, 0.7, 2.2), ...ASKEW];
/** Both lists must be equally long: the last place again and again. */
const AROUND_MARK = ABOUT_MIDDLE.map((_, index) => AROUND_SPOT[index] ?? AROUND_SPOT[AROUND_SPOT.length - 2 + (index % 2)] ?? 'center');

/** A chosen place has its name at every zoom, before all others; MONT cities and arc ends have theirs already. */
export const selectedName = [
  {
    id: 'context-selected-name',
    type: 'symbol',
    source: 'marks',
    minzoom: 5,
    filter: [
      'all',
      ofSet('spot'),
      isSelected,
      ['any', ['==', ['get', 'kind'], 'place'], ['get', 'unmarked']],
      ['!', idIn('ends')],
      ['any', ['!', ['in', ['get', 'mark'], ['literal', ['mont', 'netwerkstad']]]], ['!', isOn('mont')]],
    ],
    layout: {
      visibility: CHOSEN_HERE,
      'text-field': name(),
      'text-font': FONT.semibold,
      'text-size': scaled(14),
      'text-variable-anchor-offset': [
        'case',
        ['any', ['get', 'spot'], ['get', 'unmarked']],
        ['literal', AROUND_MARK],
        ['literal', ABOUT_MIDDLE],
      ] as unknown as ExpressionSpecification,
      'text-justify': 'auto',
      'text-padding': 3,
      // Only a name that fits nowhere lies over an outline or another.
      'text-allow-overlap': true,
      'icon-image': ['case', ['any', idListed('marked'), ['!', ['get', 'spot']], ['get', 'unmarked']], '', 'town'],
      'icon-allow-overlap': true,
    },
    paint: {'text-color': colour('ink'), 'text-halo-color': colour('haloTerritory'), 'text-halo-width': 1.9, 'text-halo-blur': 0.4},
  },
] satisfies LayerSpecification[];
