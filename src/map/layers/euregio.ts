import type {ExpressionSpecification, LayerSpecification, VisibilitySpecification} from 'maplibre-gl';
import {
  byZoom,
  colour,
  dimmed,
  drawnIf,
  hasId,
  hasLens,
  hasSelected,
  idIn,
  inHall,
  isHovered,
  isOn,
  isSelected,
  name,
  ofSet,
  paled,
  places,
  scaled,
  shownIf,
  state,
  wholeIf,
} from '../expressions.ts';
import {FONT} from '../fonts.ts';
import {LIFT_PX} from '../data/things.ts';
import {ALONG_LINE, UNSEEN} from './guard.ts';
import {MUNICIPALITIES_FROM} from '../sources.ts';
import {DISTRICTS_FROM} from '../tiles/tilesets.ts';

/** Below this zoom stripes are finer than the screen. */
const HATCH_FROM = 6.9;
const ON = isOn('euregio');

/**
 * From afar one shape; near by each member, solid, hatched or pale by how sure its membership is. What that looks like changes with the year: it is the state
 * of each municipality (`area-states.ts`), so that no tile is read for it.
 */
export const fills = [
  {
    id: 'euregio-territory',
    type: 'fill',
    source: 'region',
    'source-layer': 'territory',
    minzoom: 3,
    maxzoom: MUNICIPALITIES_FROM,
    filter: hasId('euregio'),
    paint: {'fill-color': colour('territory'), 'fill-antialias': false, 'fill-opacity': drawnIf(ON, dimmed(1, 0.28))},
  },
  {
    id: 'euregio-fill',
    type: 'fill',
    source: 'region',
    'source-layer': 'municipalities',
    minzoom: MUNICIPALITIES_FROM,
    paint: {
      'fill-color': ['to-color', ['feature-state', 'fill'], 'rgba(0, 0, 0, 0)'],
      // Its edges lie under lines.
      'fill-antialias': false,
      ...wholeIf('fill', ON),
    },
  },
  // The pattern changes in place with scheme and scale (`images.ts`).
  {
    id: 'euregio-hatch',
    type: 'fill',
    source: 'region',
    'source-layer': 'municipalities',
    minzoom: HATCH_FROM,
    paint: {'fill-pattern': 'hatch', 'fill-antialias': false, 'fill-opacity': ['number', ['feature-state', 'hatch'], 0], ...wholeIf('fill', ON)},
  },
] satisfies LayerSpecification[];

/** Borders between municipalities, for both topics that show them. */
export const inner = [
  {
    id: 'context-municipality-line',
    type: 'line',
    source: 'region',
    'source-layer': 'municipalities',
    minzoom: MUNICIPALITIES_FROM,
    layout: {'line-join': 'round'},
    paint: {
      'line-color': colour('municipalityLine'),
      'line-width': byZoom([7, 0.5], [9, 1.1], [12, 2]),
      'line-opacity': ['number', ['feature-state', 'border'], 0],
      ...wholeIf('line', ['any', ON, isOn('twente')]),
    },
  },
] satisfies LayerSpecification[];

/** Zooms of the inner bands, from the widest to the narrowest. */
export const BANDS = [
  {band: 0, minzoom: 4, maxzoom: 7},
  {band: 1, minzoom: 7, maxzoom: 8.2},
  {band: 2, minzoom: 8.2, maxzoom: 9.3},
  {band: 3, minzoom: 9.3, maxzoom: 10.6},
  {band: 4, minzoom: 10.6, maxzoom: 24},
] as const;

export const outline = [
  ...BANDS.map(
    ({band, minzoom, maxzoom}) =>
      ({
        id: `euregio-band-${band}`,
        type: 'fill',
        source: 'region',
        'source-layer': `band-${band}`,
        minzoom,
        maxzoom,
        filter: hasId('euregio'),
        paint: {'fill-color': colour('euregio'), 'fill-antialias': false, 'fill-opacity': drawnIf(ON, dimmed(0.17, 0.06))},
      }) satisfies LayerSpecification,
  ),
  {
    id: 'euregio-line',
    type: 'line',
    source: 'region',
    'source-layer': 'edges',
    minzoom: 3,
    filter: hasId('euregio'),
    layout: {'line-join': 'round'},
    paint: {'line-color': paled('euregio', 0.5), 'line-width': byZoom([4, 0.8], [8, 1.7], [11, 2.6]), 'line-opacity': drawnIf(ON)},
  },
] satisfies LayerSpecification[];

const isArea = idIn('areas');
/** The cities of MONT and of Netwerkstad Twente. */
const NETWORK_CITIES = ['hengelo', 'enschede', 'almelo', 'borne', 'oldenzaal', 'munster', 'osnabruck'];
/** On a phone a picture of districts is smaller than one that tells municipalities apart. */
const CHOSEN_FROM = {municipalities: MUNICIPALITIES_FROM, districts: DISTRICTS_FROM} as const;
/** Without a chosen area nothing of its source is read. */
const AREA_CHOSEN = shownIf(['>', ['length', state('areas')], 0]);

/** What is chosen or under the pointer, drawn whatever the topics are: districts have no other drawing. */
export const marked = [
  {
    id: 'context-hover-area',
    type: 'line',
    source: 'region',
    'source-layer': 'municipalities',
    minzoom: MUNICIPALITIES_FROM,
    layout: {'line-join': 'round'},
    paint: {
      'line-color': colour('inkSoft'),
      'line-width': byZoom([7, 1.5], [9, 2.1], [12, 3]),
      'line-opacity': ['case', isHovered, ['number', ['feature-state', 'hoverable'], 0], 0],
      ...wholeIf('line', state('hovering')),
    },
  },
  ...(['municipalities', 'districts'] as const).map(
    (layer) =>
      ({
        id: `context-selected-${layer}`,
        type: 'line',
        source: 'chosen',
        'source-layer': layer,
        minzoom: CHOSEN_FROM[layer],
        filter: isArea,
        layout: {'line-join': 'round', visibility: AREA_CHOSEN},
        paint: {'line-color': colour('ink'), 'line-width': byZoom([7, 1.3], [9, 1.9], [12, 3]), 'line-opacity': drawnIf(['!', hasLens])},
      }) satisfies LayerSpecification,
  ),
  {
    id: 'context-selected-territory',
    type: 'line',
    source: 'chosen',
    'source-layer': 'edges',
    filter: isArea,
    layout: {'line-join': 'round', visibility: AREA_CHOSEN},
    paint: {'line-color': colour('ink'), 'line-width': byZoom([4, 1], [8, 2.2], [11, 3.2])},
  },
] satisfies LayerSpecification[];

const chosenGuard = (layer: 'municipalities' | 'districts', suffix: string, filter: ExpressionSpecification, minzoom: number = CHOSEN_FROM[layer]) =>
  ({
    id: `context-selected-${layer}-${suffix}`,
    type: 'symbol',
    source: 'chosen',
    'source-layer': layer,
    minzoom,
    filter,
    layout: {...ALONG_LINE, visibility: AREA_CHOSEN},
    paint: UNSEEN,
  }) satisfies LayerSpecification;

/** The outline of what is chosen strikes out no name of a town or a landmark. */
export const areaGuard = [chosenGuard('municipalities', 'guard', isArea), chosenGuard('districts', 'guard', isArea)];
/** From here an area is wider than its name. */
const WIDER_FROM = {municipality: 9, district: 8} as const;
/** … nor its own, which has many places around its mark; the cities of MONT have so many neighbours that theirs must stand where it can. */
export const ownGuard = [
  chosenGuard('municipalities', 'own-guard', ['all', isArea, ['!', ['in', ['get', 'id'], ['literal', NETWORK_CITIES]]]], WIDER_FROM.municipality),
  // Several belong to a network, which is what is chosen.
  chosenGuard('districts', 'own-guard', ['all', isArea, ['==', ['length', state('areas')], 1]], WIDER_FROM.district),
];

/** Places of a district's name: in the middle of its area, or near it. */
const AROUND_MIDDLE = places(
  ...[0, 1.2, 2.4].flatMap((away) =>
    [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
      [0, -1],
      [-1, 0],
      [1, -1],
      [-1, -1],
      [-1, 1],
    ].map(([x = 0, y = 0]) => ['center', x * away, y * away] as const),
  ),
);

const districtName = (id: string, forHall: boolean): LayerSpecification => ({
  id,
  type: 'symbol',
  source: 'marks',
  minzoom: DISTRICTS_FROM,
  filter: ['all', ofSet('district'), idIn('areas'), ['!', isSelected]],
  layout: {
    visibility: shownIf(['all', ['!', hasLens], ['==', inHall, forHall]]),
    'text-field': name(),
    'text-font': FONT.semibold,
    'text-size': scaled(13),
    'text-variable-anchor-offset': AROUND_MIDDLE,
    'text-max-width': 5,
    'text-line-height': 1.05,
    'text-padding': 2,
  },
  paint: {'text-color': colour('ink'), 'text-halo-color': colour('haloTerritory'), 'text-halo-width': 1.9, 'text-halo-blur': 0.4},
});

/** What districts are called that a chosen network is about. */
export const districtNames = [districtName('context-district-name', false)] satisfies LayerSpecification[];
/** In the hall a district is hardly wider than its name: on its outline is better than nowhere. */
export const hallDistrictNames = [districtName('context-district-name-2', true)] satisfies LayerSpecification[];

/** A project's corridor is drawn as such. */
const isChosenWay: ExpressionSpecification = ['all', isSelected, ['==', state('project'), '']];

/** Railways, roads and waters that are landmarks: drawn when chosen. */
export const ways = [
  {
    id: 'context-way-casing',
    type: 'line',
    source: 'corridors',
    'source-layer': 'corridors',
    filter: isChosenWay,
    layout: {'line-join': 'round', 'line-cap': 'round'},
    paint: {'line-color': colour('halo'), 'line-width': byZoom([7, 5], [9, 7], [12, 9])},
  },
  {
    id: 'context-way',
    type: 'line',
    source: 'corridors',
    'source-layer': 'corridors',
    filter: isChosenWay,
    layout: {'line-join': 'round', 'line-cap': 'round'},
    paint: {'line-color': colour('ink'), 'line-width': byZoom([7, 2], [9, 3], [12, 4])},
  },
] satisfies LayerSpecification[];

/** How the chosen way is called, along it. */
export const wayNames = [
  {
    id: 'context-way-name',
    type: 'symbol',
    source: 'corridors',
    'source-layer': 'corridors',
    filter: isChosenWay,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 320,
      'text-field': state('wayName'),
      'text-font': FONT.semibold,
      'text-size': scaled(12.5),
      'text-offset': [0, -0.9],
      'text-max-angle': 40,
    },
    paint: {'text-color': colour('ink'), 'text-halo-color': colour('haloTerritory'), 'text-halo-width': 1.8, 'text-halo-blur': 0.4},
  },
] satisfies LayerSpecification[];

/** Offices, parks and stations: near by, and from afar when chosen. */
interface LandmarkKind {
  readonly id: string;
  readonly minzoom: number;
  readonly filter: ExpressionSpecification;
  readonly visibility: VisibilitySpecification;
  /** It bears a ring, which its name stands clear of; and only where it fits nowhere it lies over others. */
  readonly chosen?: true;
}

const LANDMARKS: readonly LandmarkKind[] = [
  // Not on a projector: there only what the stop is about has a name.
  {id: 'context-landmark', minzoom: 9.5, filter: ['!', isSelected], visibility: shownIf(['all', ['!', hasLens], ['!', inHall]])},
  {id: 'context-landmark-tied', minzoom: 0, filter: ['all', idIn('related'), ['!', isSelected]], visibility: shownIf(hasLens)},
];
const CHOSEN_LANDMARK: LandmarkKind = {
  id: 'context-landmark-selected',
  minzoom: 0,
  filter: isSelected,
  visibility: shownIf(['all', hasSelected, ['!', hasLens]]),
  chosen: true,
};

const IS_LIFTED: ExpressionSpecification = ['boolean', ['get', 'lifted'], false];

/** Places of a name around its mark, so many ems above its point. To the left of a city is the city's own name. */
function aroundLandmark(chosen: boolean, lift: number): (string | [number, number])[] {
  const away = chosen ? 1.1 : 0.8;
  const [east, west] = [
    ['left', away, -lift],
    ['right', -away, -lift],
  ] as const;
  const [above, below] = [
    ['bottom', 0, -away - lift],
    ['top', 0, away - lift],
  ] as const;
  return lift > 0 ? places(east, west, above, above) : chosen ? places(east, below, above, west) : places(east, west, above, below);
}

const landmark = ({id, minzoom, filter, visibility, chosen}: LandmarkKind): LayerSpecification => ({
  id,
  type: 'symbol',
  source: 'marks',
  minzoom,
  filter: ['all', ofSet('landmark'), filter],
  layout: {
    visibility,
    'icon-image': ['case', IS_LIFTED, chosen ? 'landmark-lifted-chosen' : 'landmark-lifted', 'landmark'],
    'icon-anchor': ['case', IS_LIFTED, 'bottom', 'center'],
    'icon-size': scaled(0.9),
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
    'text-field': name(),
    'text-font': chosen ? FONT.semibold : FONT.medium,
    'text-size': scaled(chosen ? 14 : 12.5),
    'text-max-width': 9,
    'text-line-height': 1.1,
    'text-variable-anchor-offset': [
      'case',
      IS_LIFTED,
      ['literal', aroundLandmark(chosen === true, LIFT_PX / (chosen ? 14 : 12.5))],
      ['literal', aroundLandmark(chosen === true, 0)],
    ] as unknown as ExpressionSpecification,
    'text-justify': 'auto',
    'text-optional': true,
    'text-allow-overlap': chosen === true,
  },
  paint: {'text-color': colour('ink'), 'text-halo-color': colour('haloTerritory'), 'text-halo-width': 1.6, 'text-halo-blur': 0.4},
});

export const landmarks = LANDMARKS.map(landmark);
/** What is chosen has its name before all others. */
export const chosenLandmark = [landmark(CHOSEN_LANDMARK)];
