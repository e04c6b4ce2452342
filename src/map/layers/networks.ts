import type {ExpressionSpecification, LayerSpecification} from 'maplibre-gl';
import {colour, hasLens, hasSelected, isOn, name, ofSet, scaled, shownIf, state, text} from '../expressions.ts';
import {FONT} from '../fonts.ts';

/** From here the offices within one city are told apart. */
const OFFICES_FROM = 10.5;
const SHOWN: ExpressionSpecification = ['all', isOn('networks'), ['!', hasLens]];

export const ties = [
  {
    id: 'networks-line-casing',
    type: 'line',
    source: 'ties',
    filter: ofSet('network'),
    layout: {'line-cap': 'round', visibility: shownIf(SHOWN)},
    paint: {'line-color': colour('halo'), 'line-width': scaled(4), 'line-opacity': 0.7},
  },
  {
    id: 'networks-line',
    type: 'line',
    source: 'ties',
    filter: ofSet('network'),
    layout: {'line-cap': 'round', visibility: shownIf(SHOWN)},
    paint: {'line-color': colour('network'), 'line-width': scaled(1.9), 'line-dasharray': [0.1, 2.6]},
  },
] satisfies LayerSpecification[];

const EAST = ['left', [0.95, 0]];
const WEST = ['right', [-0.95, 0]];
const BELOW = ['top', [0, 0.9]];
const ABOVE = ['bottom', [0, -0.9]];
const corners = (x: number, y: number) => ['bottom-left', [x, -y], 'top-left', [x, y], 'bottom-right', [-x, -y], 'top-right', [-x, y]];
/** Where a diamond stands beside it: at its corners, or farther off. */
const ASKEW = [...corners(0.85, 0.6), ...corners(0.6, 1.2), 'bottom', [0, -1.8], 'top', [0, 1.8]];
/** Above and below the ring of what is chosen. */
const BELOW_RING = ['top', [0, 1.2]];
const ABOVE_RING = ['bottom', [0, -1.2]];
/** Away from the line, which comes from the north-east: on it a name is struck through. */
const OFF_LINE = [...WEST, 'top-right', [-0.6, 0.6], ...BELOW, 'top-left', [0.6, 0.6], 'bottom-right', [-0.6, -0.6], ...EAST, ...ABOVE];
const OFF_LINE_AND_RING = [...WEST, 'top-right', [-0.85, 0.6], ...BELOW_RING, 'top-left', [0.85, 0.6], 'bottom-right', [-0.85, -0.6], ...EAST, ...ABOVE_RING];

interface DiscLook {
  readonly shown: ExpressionSpecification;
  readonly places?: readonly unknown[];
  /** It bears its name wherever it stands: only where that fits nowhere it lies on an outline or another name. */
  readonly chosen?: true;
}

const disc = (
  id: string,
  [minzoom, maxzoom]: readonly [number, number],
  filter: ExpressionSpecification,
  {shown, places = [...EAST, ...WEST, ...BELOW, ...ABOVE], chosen}: DiscLook,
): LayerSpecification =>
  ({
    id,
    type: 'symbol',
    source: 'marks',
    minzoom,
    maxzoom,
    filter: ['all', ofSet('network'), filter],
    layout: {
      visibility: shownIf(shown),
      'icon-image': 'network',
      'icon-size': scaled(0.95),
      'icon-allow-overlap': true,
      'text-field': [
        'format',
        name(),
        {'text-font': ['literal', FONT.semibold]},
        '\n',
        {},
        text('sub'),
        {'text-font': ['literal', FONT.regular], 'font-scale': 0.86},
      ],
      'text-font': FONT.semibold,
      'text-size': scaled(14),
      'text-variable-anchor-offset': places as ExpressionSpecification,
      'text-justify': 'auto',
      'text-max-width': 14,
      'text-line-height': 1.1,
      'text-optional': true,
      'text-allow-overlap': chosen === true,
    },
    paint: {'text-color': colour('ink'), 'text-halo-color': colour('halo'), 'text-halo-width': 1.9, 'text-halo-blur': 0.4},
  }) satisfies LayerSpecification;

const NEAR: ExpressionSpecification = ['get', 'near'];

/** A disc stands for all networks of its city or house. */
const isChosen: ExpressionSpecification = ['in', ['concat', ',', state('selected'), ','], ['concat', ',', ['get', 'networks'], ',']];
const isOther: ExpressionSpecification = ['!', isChosen];

export const discs = [
  disc('networks-city', [0, OFFICES_FROM], ['all', ['!', NEAR], isOther], {shown: SHOWN, places: OFF_LINE}),
  disc('networks-office', [6.6, 24], ['all', NEAR, ['get', 'office'], ['get', 'always'], isOther], {shown: SHOWN}),
  disc('networks-seat', [OFFICES_FROM, 24], ['all', NEAR, ['!', ['get', 'office']]], {shown: SHOWN}),
] satisfies LayerSpecification[];

/** What is chosen has its name before all others, and its office from afar and though the topic is off; in a city of several networks that is the disc of the city. */
export const chosenDiscs = [
  disc('networks-city-selected', [0, OFFICES_FROM], ['all', ['!', NEAR], isChosen], {shown: SHOWN, places: OFF_LINE_AND_RING, chosen: true}),
  disc('networks-selected', [0, 24], ['all', NEAR, isChosen, ['any', ['get', 'office'], ['!', isOn('networks')]]], {
    shown: ['all', hasSelected, ['!', hasLens]],
    places: [...EAST, ...WEST, ...BELOW_RING, ...ABOVE_RING, ...ASKEW],
    chosen: true,
  }),
] satisfies LayerSpecification[];
