import {HOME} from '../../catalogue/home.ts';
import type {ExpressionSpecification, LayerSpecification, VisibilitySpecification} from 'maplibre-gl';
import type {PartnershipKind} from '../../catalogue/facts.ts';
import {
  colour,
  hasChosen,
  hasLens,
  hasSelected,
  idIn,
  idListed,
  inHall,
  isAlone,
  isClearOfStart,
  isHovered,
  isOn,
  isRelated,
  isSelected,
  name,
  ofSet,
  scaled,
  shownIf,
  state,
  text,
  unlessAtEdge,
} from '../expressions.ts';
import {FONT} from '../fonts.ts';
import {ALONG_LINE, UNSEEN} from './guard.ts';
import {MONT_FROM, NETWERKSTAD_FROM} from './interreg.ts';

/** Tile zooms are whole numbers, so that a filter may ask for them. */
const GLOBE_BELOW = 5;
const EVERY_ARC_FROM = 9;
/** From here a name that steps back has room beside what is chosen. */
const RESTING_NAMES_FROM = 7;

/** A tie that is chosen itself, or whose partner town is; what ended counts as no tie of the town and is shown all the same. */
const IS_SUBJECT: ExpressionSpecification = ['any', isSelected, ['==', ['get', 'to'], state('selected')]];
const isChosen: ExpressionSpecification = ['any', IS_SUBJECT, isRelated];
/** The memo's own in the first view; all of them on the globe, near by, or when the topic is alone. Under the lens only what is tied. */
const isShown: ExpressionSpecification = [
  'all',
  idListed('arcs'),
  ['any', isOn('partners'), isChosen],
  ['any', ['!', hasLens], isChosen],
  [
    'any',
    isChosen,
    ['get', 'memo'],
    isAlone('partners'),
    ['<', ['zoom'], GLOBE_BELOW],
    ['all', ['get', 'twente'], ['==', state('selected'), ''], ['>=', ['zoom'], EVERY_ARC_FROM]],
  ],
];
/** On the globe, short links are one line of text at the start instead; under the lens only those that lie on it are left out. */
const isLongEnough: ExpressionSpecification = ['any', ['!', ['get', 'close']], IS_SUBJECT, ['>=', ['zoom'], GLOBE_BELOW], ['all', hasLens, isClearOfStart]];

/**
 * Faint: nobody knows whether it still holds, it rests, or it is not Twente's. With something selected the arcs that are not tied to it step back, so that
 * its own can be followed. The memo's contact with Malmö stays readable: its dots say already that it is loose.
 */
const opacity: ExpressionSpecification = [
  'case',
  isChosen,
  1,
  hasSelected,
  0.25,
  ['all', ['get', 'twente'], ['get', 'certain']],
  1,
  ['get', 'memo'],
  0.7,
  0.35,
];

interface Grade {
  readonly kind: PartnershipKind;
  readonly suffix: string;
  /** Width of the line in pixels; of Münster's and Osnabrück's own, and of the casing below it. */
  readonly width: number;
  readonly others: number;
  readonly cap: 'round' | 'butt';
  readonly dash?: number[];
  readonly gap?: number;
}

/** Each grade has its own line, told apart without colour. The most solid lies on top. */
const GRADES: readonly Grade[] = [
  {kind: 'sponsorship', suffix: '-sponsorship', width: 1.6, others: 1.6, cap: 'butt', dash: [6, 2, 1.2, 2]},
  {kind: 'contact', suffix: '-contact', width: 3, others: 2.4, cap: 'round', dash: [0.1, 2.2]},
  {kind: 'thematic-cooperation', suffix: '-thematic', width: 1.4, others: 1.2, cap: 'butt', gap: 2.4},
  {kind: 'friendship-city', suffix: '-friendship', width: 2, others: 2, cap: 'butt', dash: [5, 2.2]},
  {kind: 'sister-city', suffix: '', width: 3.6, others: 2, cap: 'round'},
];

const thicker = (width: ExpressionSpecification | number): ExpressionSpecification => scaled(['+', width, ['case', isHovered, 1, 0]]);

export const arcs = [
  {
    id: 'partners-arc-casing',
    type: 'line',
    source: 'ties',
    filter: ['all', ofSet('arc'), isShown, isLongEnough],
    layout: {'line-cap': 'round', 'line-join': 'round'},
    paint: {
      'line-color': colour('halo'),
      'line-width': scaled(['match', ['get', 'kind'], 'sister-city', 6, 'friendship-city', 5.4, 'thematic-cooperation', 6.4, 4.6]),
      // The same for each, but of the make of the arcs above: then one shader draws both.
      'line-opacity': ['case', ['has', 'id'], 0.85, 0],
    },
  },
  ...GRADES.map(
    ({kind, suffix, width, others, cap, dash, gap}) =>
      ({
        id: `partners-arc${suffix}`,
        type: 'line',
        source: 'ties',
        filter: ['all', ofSet('arc'), ['==', ['get', 'kind'], kind], isShown, isLongEnough],
        layout: {'line-cap': cap, 'line-join': 'round'},
        paint: {
          'line-color': colour('partner'),
          'line-width': thicker(['case', ['get', 'twente'], width, others]),
          'line-opacity': opacity,
          ...(dash ? {'line-dasharray': dash} : {}),
          ...(gap ? {'line-gap-width': scaled(gap)} : {}),
        },
      }) satisfies LayerSpecification,
  ),
] satisfies LayerSpecification[];

/**
 * Names step back with their arcs, but stay readable. The chosen have layers of their own: an opacity that is the same for a whole layer needs no shader of its
 * own, and each shader costs the first picture as much as a file.
 */
const RESTING: ExpressionSpecification = ['case', ['==', state('selected'), ''], 1, 0.45];

/** Arcs that leave the picture say where they go: the far ones, and near by all of them. */
const arcName = (
  id: string,
  filter: ExpressionSpecification,
  opacity: ExpressionSpecification | number,
  visibility?: VisibilitySpecification,
): LayerSpecification =>
  ({
    id,
    type: 'symbol',
    source: 'ties',
    minzoom: 6.6,
    filter: ['all', ofSet('arc'), ['any', ['get', 'far'], ['>=', ['zoom'], EVERY_ARC_FROM]], isShown, filter],
    layout: {
      ...(visibility ? {visibility} : {}),
      'symbol-placement': 'line',
      'symbol-spacing': 340,
      'text-field': name(),
      'text-font': FONT.semibold,
      'text-size': scaled(12),
      'text-max-angle': 30,
      'text-offset': ['literal', [0, -0.85]],
      'text-padding': 4,
    },
    paint: {'text-color': colour('partner'), 'text-halo-color': colour('halo'), 'text-halo-width': 1.9, 'text-halo-blur': 0.4, 'text-opacity': opacity},
  }) satisfies LayerSpecification;

/** What the picture is about bears its name at its ends: along the arc it would stand there twice. */
export const arcNames = [
  arcName('partners-arc-name', ['!', isChosen], RESTING),
  arcName('partners-arc-name-chosen', ['all', isChosen, ['!', IS_SUBJECT]], 1, shownIf(hasChosen)),
];

/** Places of a name around its mark, in order: first away from the arc (1: to the east), then above and below. `onArc`: when on its other side; a second picture has room above and below. */
const anchors = (side: 1 | -1, away: number, onArc: 'second' | 'last' = 'second'): ExpressionSpecification => {
  const east = ['left', [away, 0]];
  const west = ['right', [-away, 0]];
  const [off, on] = side === 1 ? [east, west] : [west, east];
  // Beside the ring of what is chosen.
  const [x, y] = [away > 1 ? 0.8 : away * 0.67, away * 0.6];
  const corners = (down: number) => ['top-left', [x, down], 'bottom-left', [x, -down], 'top-right', [-x, down], 'bottom-right', [-x, -down]];
  const around = ['top', [0, away], 'bottom', [0, -away], ...corners(y)];
  // Where a longer name beside it is in the way, a little further up or down.
  const farther = ['top', [0, 2.4 * away], 'bottom', [0, -2.4 * away]];
  const others = [...around, ...corners(2 * y), ...farther];
  return ['literal', [...off, ...(onArc === 'last' ? [...others, ...on] : [...on, ...others])]] as unknown as ExpressionSpecification;
};

const NAME_AND_OWNER: ExpressionSpecification = [
  'format',
  name(),
  {'text-font': ['literal', FONT.semibold]},
  '\n',
  {},
  text('sub'),
  {'text-font': ['literal', FONT.regular], 'font-scale': 0.86},
];

interface EndLook {
  /** Of no account while something else is chosen. */
  readonly resting?: true;
  readonly size: number;
  readonly icon: number;
  readonly opacity: ExpressionSpecification | number;
  readonly always?: true;
  readonly visibility?: VisibilitySpecification;
}

/** In the hall only what the picture is about has a name; a project’s seats and the districts of a strategy need the room everywhere. */
const RESTS_UNNAMED: ExpressionSpecification = ['any', ['all', inHall, hasSelected], ['!=', state('project'), ''], ['>', ['length', state('areas')], 1]];
const restingName = (isUnnamed: ExpressionSpecification): ExpressionSpecification => ['case', isUnnamed, '', unlessAtEdge(NAME_AND_OWNER)];
/** What the lens lies on has its name from the lens. */
const IS_LENS_START: ExpressionSpecification = ['in', ['get', 'to'], state('starts')];

/** Within the outline of a municipality there is room for its name, and its arc says whose it is. */
const HAS_OUTLINE: ExpressionSpecification = ['in', ['get', 'to'], state('areas')];

const ends = (id: string, filter: ExpressionSpecification, {size, icon, opacity, always, resting, visibility}: EndLook): LayerSpecification =>
  ({
    id,
    type: 'symbol',
    source: 'marks',
    filter: ['all', ofSet('end'), filter, isShown, isLongEnough],
    layout: {
      ...(visibility ? {visibility} : {}),
      'icon-image': ['case', ['get', 'filled'], 'end-filled', 'end-hollow'],
      'icon-size': scaled(icon),
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      // From afar a name that steps back would lie on the marks of what is chosen.
      'text-field': resting
        ? ['step', ['zoom'], restingName(['any', hasSelected, RESTS_UNNAMED]), RESTING_NAMES_FROM, restingName(RESTS_UNNAMED)]
        : ['case', IS_LENS_START, '', HAS_OUTLINE, unlessAtEdge(name()), unlessAtEdge(NAME_AND_OWNER)],
      'text-font': FONT.semibold,
      'text-size': scaled(size),
      // Clear of the ring, when the partner town is the selection.
      'text-variable-anchor-offset': [
        'case',
        ['any', isSelected, ['==', ['get', 'to'], state('selected')]],
        ['case', ['get', 'west'], anchors(-1, 1.1), anchors(1, 1.1)],
        state('inset'),
        ['case', ['get', 'west'], anchors(-1, 0.75, 'last'), anchors(1, 0.75, 'last')],
        ['case', ['get', 'west'], anchors(-1, 0.75), anchors(1, 0.75)],
      ] as unknown as ExpressionSpecification,
      'text-justify': 'auto',
      'text-max-width': 18,
      'text-line-height': 1.1,
      'text-padding': 2,
      'text-optional': true,
      // With several places to try, only a name that fits nowhere lies over others.
      'text-allow-overlap': always === true,
      'symbol-sort-key': ['get', 'order'],
    },
    paint: {
      'text-color': colour('ink'),
      'text-halo-color': colour('halo'),
      'text-halo-width': 1.9,
      'text-halo-blur': 0.4,
      'text-opacity': opacity,
      'icon-opacity': opacity,
    },
  }) satisfies LayerSpecification;

const isResting: ExpressionSpecification = ['all', ['!', isChosen], ['!', IS_SUBJECT]];
export const otherEnds = [ends('partners-end-other', ['all', ['!', ['get', 'twente']], isResting], {size: 12.5, icon: 0.9, opacity: RESTING, resting: true})];
export const twenteEnds = [
  ends('partners-end', ['all', ['get', 'twente'], isResting], {size: 14, icon: 1, opacity: RESTING, resting: true}),
  ends('partners-end-chosen', ['all', isChosen, ['!', IS_SUBJECT]], {size: 14, icon: 1, opacity: 1, visibility: shownIf(['all', hasChosen, ['!', hasLens]])}),
];
/** Under the lens outlines are pale, and a name on one is better than none. */
export const lensEnds = [ends('partners-end-lens', ['all', isChosen, ['!', IS_SUBJECT]], {size: 14, icon: 1, opacity: 1, visibility: shownIf(hasLens)})];
/** What the picture is about always bears its name. */
export const subjectEnds = [ends('partners-end-subject', IS_SUBJECT, {size: 14, icon: 1, opacity: 1, always: true, visibility: shownIf(hasSelected)})];

const OWNER_BESIDE = ['right', [-0.65, 0], 'left', [0.65, 0], 'bottom', [0, -0.6], 'top', [0, 0.6]];
const ownerCorners = (y: number) => ['bottom-right', [-0.4, -y], 'top-right', [-0.4, y], 'bottom-left', [0.4, -y], 'top-left', [0.4, y]];
/** On a phone there may be room for it a little farther off only: above or below the outline of Twente, or the marks in it. */
const OWNER_FARTHER = ['bottom', [0, -1.6], 'top', [0, 1.6], ...ownerCorners(1.6), 'bottom', [0, -2.6], 'top', [0, 2.6], ...ownerCorners(2.6)];
const OWNER_PLACES = [...OWNER_BESIDE, ...ownerCorners(0.35), ...OWNER_FARTHER] as unknown as ExpressionSpecification;

/** The way to Brussels begins at a town like others. */
const TIE_MARK: ExpressionSpecification = ['case', idListed('marked'), 'end-filled', 'town'];

const owner = (id: string, minzoom: number, maxzoom: number, filter: ExpressionSpecification): LayerSpecification =>
  ({
    id,
    type: 'symbol',
    source: 'marks',
    minzoom,
    maxzoom,
    filter: ['all', ofSet('spot'), idIn('tied'), filter],
    layout: {
      visibility: shownIf(['>', ['length', state('tied')], 0]),
      // The square of a town of Netwerkstad stays as it is.
      'icon-image': [
        'step',
        ['zoom'],
        TIE_MARK,
        NETWERKSTAD_FROM,
        ['case', ['all', ['==', ['get', 'mark'], 'netwerkstad'], isOn('mont'), ['!', hasLens]], '', TIE_MARK],
      ],
      'icon-size': scaled(0.7),
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'text-field': unlessAtEdge(name()),
      'text-font': FONT.semibold,
      'text-size': scaled(14),
      'text-variable-anchor-offset': OWNER_PLACES,
      'text-justify': 'auto',
      // Of two that are compared both have names, which may need the room; from afar under the lens what it begins at has.
      'text-allow-overlap': ['all', ['<', ['length', state('starts')], 2], ['!', minzoom < MONT_FROM ? hasLens : false]],
      'text-optional': true,
    },
    paint: {'text-color': colour('ink'), 'text-halo-color': colour('halo'), 'text-halo-width': 1.9, 'text-halo-blur': 0.4},
  }) satisfies LayerSpecification;

/** The other end of a chosen tie, under the lens too: near by the cities of MONT have marks and names of their own, as long as their topic is shown. */
export const tiedOwners = [
  owner('partners-tied', MONT_FROM, 24, ['any', ['!=', ['get', 'mark'], 'mont'], ['!', isOn('mont')], hasLens]),
] satisfies LayerSpecification[];
/** From afar it is named before all that lies around it: it is where the ties begin. */
export const tiedOwnersAfar = [
  owner('partners-tied-afar', 0, MONT_FROM, ['literal', true] as unknown as ExpressionSpecification),
] satisfies LayerSpecification[];

const alongChosen = (id: string, zooms: {readonly minzoom?: number; readonly maxzoom?: number}, condition: ExpressionSpecification) =>
  ({
    id,
    type: 'symbol',
    source: 'ties',
    ...zooms,
    filter: ['all', ofSet('arc'), isShown, isLongEnough, isChosen],
    layout: {...ALONG_LINE, visibility: shownIf(condition)},
    paint: UNSEEN,
  }) satisfies LayerSpecification;
/** Across the globe the arc that is chosen strikes out no name, its own neither: unseen marks along it take the room first. */
export const arcGuard = [alongChosen('partners-arc-guard', {maxzoom: GLOBE_BELOW}, ['all', hasChosen, ['!', hasLens]])];
/** Near by none of a region, a country or a sea, which stand nowhere exactly. */
export const nearArcGuard = [alongChosen('partners-arc-near-guard', {minzoom: GLOBE_BELOW}, hasChosen)];

/** Nearer, in Europe, marks are so many that Malmö’s name would find no room beside them. */
const OVERSEAS_KM = 3000;
/** … nor does a name lie on the mark of another end overseas, as that of Palo Alto on Fresno. */
export const endGuard = [
  {
    id: 'partners-end-guard',
    type: 'symbol',
    source: 'marks',
    maxzoom: GLOBE_BELOW,
    filter: ['all', ofSet('end'), ['>', ['get', 'km'], OVERSEAS_KM], isShown, isLongEnough],
    layout: {'icon-image': 'guard', 'icon-size': scaled(0.8), 'icon-padding': 0, 'icon-allow-overlap': true},
    paint: UNSEEN,
  },
] satisfies LayerSpecification[];

/** Whose they are: with the topic alone nothing else names the towns that the arcs begin at. */
export const owners = [
  {
    id: 'partners-owner',
    type: 'symbol',
    source: 'marks',
    minzoom: 6,
    filter: ['all', ofSet('spot'), idIn('owners')],
    layout: {
      visibility: shownIf(['all', ['>', ['length', state('owners')], 0], ['!', hasLens]]),
      'icon-image': 'end-filled',
      'icon-size': scaled(0.7),
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'text-field': name(),
      'text-font': FONT.bold,
      'text-size': scaled(14),
      'text-variable-anchor-offset': ['right', [-0.55, 0], 'top', [0, 0.5], 'bottom', [0, -0.5], 'left', [0.55, 0]],
      'text-justify': 'auto',
      'text-padding': 1,
      'text-optional': true,
      'symbol-sort-key': ['match', ['get', 'id'], HOME, 0, ['munster', 'osnabruck', 'enschede', 'almelo'], 1, 2],
    },
    paint: {'text-color': colour('partner'), 'text-halo-color': colour('halo'), 'text-halo-width': 1.9, 'text-halo-blur': 0.4},
  },
] satisfies LayerSpecification[];

/** The start of the arcs on the globe, where Twente itself is smaller than a letter. */
export const start = [
  {
    id: 'partners-start',
    type: 'symbol',
    source: 'counts',
    filter: ofSet('start'),
    maxzoom: GLOBE_BELOW,
    layout: {
      visibility: shownIf(['all', isOn('partners'), ['!', hasLens], ['==', state('project'), ''], ['==', ['length', state('tied')], 0]]),
      'icon-image': 'start',
      'icon-size': scaled(0.9),
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
      'text-size': scaled(16),
      'text-variable-anchor-offset': ['left', [0.85, 0.1], 'top-left', [0.6, 0.5], 'top', [0, 0.8], 'right', [-0.85, 0.1], 'top-right', [-0.6, 0.5]],
      'text-justify': 'auto',
      'text-max-width': 18,
      'text-line-height': 1.1,
      'text-allow-overlap': true,
    },
    paint: {'text-color': colour('ink'), 'text-halo-color': colour('halo'), 'text-halo-width': 1.9, 'text-halo-blur': 0.4},
  },
] satisfies LayerSpecification[];
