import {HOME} from '../../catalogue/home.ts';
import type {ExpressionSpecification, LayerSpecification} from 'maplibre-gl';
import {
  byZoom,
  colour,
  hasLens,
  hasSelected,
  idIn,
  idListed,
  inHall,
  isOn,
  isSelected,
  ofSet,
  places,
  shownIf,
  shownWithoutLens,
  state,
  unlessAtEdge,
} from '../expressions.ts';
import {FONT} from '../fonts.ts';
import {UNSEEN} from './guard.ts';
import {EVERY_SEAT_FROM, MONT_FROM, NETWERKSTAD_FROM} from './interreg.ts';

/**
 * Where a name to the right of its mark begins (ems): behind the diamond of projects that stands there; nearer the diamond bears their number. Of Netwerkstad's towns only
 * there: from afar so wide a gap would give the name to a neighbour.
 */
const BEHIND_DIAMOND = {city: 1.65, netwerkstad: 1.9, numbered: {city: 2.3, netwerkstad: 2.9}} as const;

const AROUND_SMALL_MARK = places(['bottom', 0, -0.75], ['right', -0.75, 0], ['top', 0, 0.75]);
/** Of what is chosen clear of its ring; all around it and farther off, for it must be named. */
const besideRing = (right: number) => [
  ...places(['bottom', 0, -1.4], ['right', -1.15, 0], ['top', 0, 1.4], ['left', right, 0]),
  ...[0.8, 1.7, 2.6].flatMap((away) => places(['bottom-right', -1, -away], ['bottom-left', 1, -away], ['top-right', -1, away], ['top-left', 1, away])),
];

/** @param right - where a name to the right begins; of what is not chosen `null`: never there */
const aroundSquare = (right: number | null, chosenRight: number): ExpressionSpecification => {
  const chosen = besideRing(chosenRight);
  const others = right === null ? AROUND_SMALL_MARK : [...AROUND_SMALL_MARK, ...places(['left', right, 0])];
  // All lists must be equally long.
  return ['case', isSelected, ['literal', chosen], ['literal', chosen.map((_, at) => others[at % others.length])]] as unknown as ExpressionSpecification;
};

/** The seat of a chosen project, or the end of a chosen tie, names its town itself. */
const isNamedThere: ExpressionSpecification = ['any', idIn('tied'), ['all', ['!=', state('project'), ''], idListed('marked')]];

/** The mark is always drawn, the name may give way. Names lean to the left, in Twente away from the border. */
export const netwerkstad = [
  {
    id: 'mont-netwerkstad',
    type: 'symbol',
    source: 'marks',
    minzoom: NETWERKSTAD_FROM,
    filter: ['all', ofSet('city'), ['==', ['get', 'kind'], 'netwerkstad']],
    layout: {
      visibility: shownWithoutLens('mont'),
      'icon-image': 'netwerkstad',
      'icon-size': byZoom([7, 0.9], [9, 1.1]),
      'icon-allow-overlap': true,
      'text-field': ['case', isNamedThere, '', ['get', 'name']],
      'text-font': FONT.semibold,
      'text-size': byZoom([7.5, 12], [9, 13.5]),
      'text-padding': 3,
      'text-line-height': 1.12,
      'text-variable-anchor-offset': [
        'step',
        ['zoom'],
        aroundSquare(null, BEHIND_DIAMOND.netwerkstad),
        EVERY_SEAT_FROM,
        aroundSquare(BEHIND_DIAMOND.numbered.netwerkstad, BEHIND_DIAMOND.numbered.netwerkstad),
      ] as unknown as ExpressionSpecification,
      'text-justify': 'auto',
      'text-optional': true,
    },
    paint: {'text-color': colour('mont'), 'text-halo-color': colour('twenteFill'), 'text-halo-width': 1.7, 'text-halo-blur': 0.4},
  },
] satisfies LayerSpecification[];

/** How much lower than its mark a name to the left may stand (ems), best first. */
const LEVELS = [0, 0.2, -0.25, 0.45, -0.45, 0.7, -0.7];
/** Hengelo's from afar a little higher: on a phone Enschede's, below it, has no room otherwise. */
const HIGHER_FIRST = [-0.45, -0.25, 0, 0.25, 0.45, 0.7, -0.7];

/**
 * Places of a name around its mark: to the left, level with it or a little lower or higher, where two cities are near; then around it.
 *
 * @param right - `null`: never there
 */
const aroundMark = (away: number, right: number | null, levels = LEVELS): ExpressionSpecification => {
  const [x, y] = [away * 0.7, away * 0.8];
  const left = levels.flatMap((lower) => ['right', [-away, lower]]);
  const around = [
    'top-right',
    [-x, y],
    'top',
    [0, away],
    'bottom-right',
    [-x, -y],
    'bottom',
    [0, -away],
    // All lists must be equally long.
    ...(right === null ? ['top-right', [-x, y]] : ['left', [right, 0]]),
    'top-left',
    [x, y],
    'bottom-left',
    [x, -y],
  ];
  return ['literal', [...left, ...around]] as unknown as ExpressionSpecification;
};

/** In the hall few diamonds are drawn, and of a chosen project its own only: so wide a gap would give a name to a neighbour. */
const hasNoDiamond: ExpressionSpecification = ['any', inHall, ['all', ['!=', state('project'), ''], ['!', idListed('marked')]]];

/** The name of what is chosen stands clear of its ring. To the right of Hengelo, from afar, is Enschede: a name there would be read as that city's. */
const aroundCity = (right: number): ExpressionSpecification => [
  'case',
  isSelected,
  aroundMark(1, right),
  ['==', ['get', 'id'], HOME],
  aroundMark(0.7, null, HIGHER_FIRST),
  hasNoDiamond,
  aroundMark(0.7, 0.7),
  aroundMark(0.7, right),
];

export const cities = [
  {
    id: 'mont-city',
    type: 'symbol',
    source: 'marks',
    minzoom: MONT_FROM,
    filter: ['all', ofSet('city'), ['==', ['get', 'kind'], 'mont']],
    layout: {
      // What is chosen is named first, and what it is tied to; then, for the map is Hengelo's, Hengelo, where not all fit.
      'symbol-sort-key': ['case', isSelected, 0, idIn('tied'), 1, ['==', ['get', 'id'], HOME], 2, 3],
      visibility: shownWithoutLens('mont'),
      'icon-image': 'mont',
      'icon-size': byZoom([6, 0.75], [7, 0.9], [9, 1.1]),
      'icon-allow-overlap': true,
      // With more, Enschede has no room in the hall between Hengelo and the outline of Twente, nor on a phone below Hengelo's mark.
      'icon-padding': 0,
      'text-field': unlessAtEdge(['get', 'name']),
      'text-font': FONT.bold,
      'text-size': byZoom([6, 12.5], [7, 14], [9, 17]),
      'text-padding': 0,
      'text-line-height': 0.85,
      'text-variable-anchor-offset': ['step', ['zoom'], aroundCity(BEHIND_DIAMOND.city), EVERY_SEAT_FROM, aroundCity(BEHIND_DIAMOND.numbered.city)],
      'text-justify': 'auto',
      'text-optional': true,
    },
    paint: {'text-color': colour('mont'), 'text-halo-color': colour('haloTerritory'), 'text-halo-width': 1.9, 'text-halo-blur': 0.4},
  },
] satisfies LayerSpecification[];

/** Hollow squares are smaller. */
const hallMark = (size: number): ExpressionSpecification => ['match', ['get', 'kind'], 'netwerkstad', size * 0.66, size];

const squareGuard = (id: string, padding: number, condition: ExpressionSpecification, ...which: readonly ExpressionSpecification[]): LayerSpecification => ({
  id,
  type: 'symbol',
  source: 'marks',
  minzoom: MONT_FROM,
  filter: ['all', ofSet('city'), ...which],
  layout: {
    visibility: shownIf(['all', isOn('mont'), ['!', hasLens], condition]),
    'icon-image': 'guard',
    'icon-size': byZoom([6, hallMark(1.4)], [7, hallMark(1.7)], [9, hallMark(2.1)]),
    'icon-padding': padding,
    'icon-allow-overlap': true,
  },
  paint: UNSEEN,
});
/** In the hall the name of Twente is large: it keeps clear of the marks, and the names of the cities of it. */
export const hallMarks = [squareGuard('mont-mark-hall', 2, ['all', isOn('twente'), inHall])] satisfies LayerSpecification[];
/**
 * No name of what is chosen lies on the square of another city. Where all is drawn larger there is room beside them for the names of near ends, and the city where the way to a far end begins
 * would lose its name to its neighbours' squares.
 */
export const squares = [
  squareGuard('mont-mark-guard', 0, ['all', hasSelected, ['any', ['==', ['length', state('tied')], 0], ['<=', state('scale'), 1]]], ['!', isSelected]),
] satisfies LayerSpecification[];
