import {HOME} from '../../catalogue/home.ts';
import type {ExpressionSpecification, LayerSpecification, VisibilitySpecification} from 'maplibre-gl';
import {PAIR_PLACES} from '../data/country-pairs.ts';
import {byZoom, colour, hasLens, inHall, isListed, isOn, name, offset, places, placesAbout, scaled, shownIf, state} from '../expressions.ts';
import {FONT} from '../fonts.ts';

const HALO_BLUR = 0.4;
/** Names of towns and regions step back for the lens, and a projector has no room for them. */
const TOWN_NAMES = shownIf(['all', ['!', hasLens], ['!', inHall]]);
/** Under the lens the large cities on the way to a far end say where one is; a second picture is of what is near. */
const LARGE_CITIES = shownIf(['all', ['!', inHall], ['any', ['!', hasLens], ['!', state('inset')]]]);

const written = (layer: string) => ({source: 'names', 'source-layer': layer}) as const;

interface TownRank {
  readonly rank: number;
  readonly inside: number;
  readonly outside: number;
}

/** From which zoom a town of each rank has its name, inside and outside the territory. */
const TOWN_RANKS: readonly TownRank[] = [
  {rank: 5, inside: 10.3, outside: 10.6},
  {rank: 4, inside: 9.4, outside: 9.8},
  {rank: 3, inside: 8.55, outside: 8.6},
  {rank: 2, inside: 7.6, outside: 7},
  {rank: 1, inside: 6.2, outside: 6.2},
];

/** A name that another layer already writes is not written twice. */
const isNamedElsewhere: ExpressionSpecification = ['any', isListed(['get', 'name'], 'named'), isListed(['get', 'name_nl'], 'named')];

/** Places of a name around its town (ems): at its sides, else askew or farther off, where an outline or a corridor passes. */
const AROUND_TOWN: (string | [number, number])[] = [
  'left',
  [0.6, 0],
  'right',
  [-0.6, 0],
  'top',
  [0, 0.6],
  'bottom',
  [0, -0.6],
  'bottom-left',
  [0.4, -0.4],
  'top-left',
  [0.4, 0.4],
  'bottom-right',
  [-0.4, -0.4],
  'top-right',
  [-0.4, 0.4],
  'top',
  [0, 1.5],
  'bottom',
  [0, -1.5],
];

/** Hengelo, whose map it is, is named as the largest cities are. */
const isHome = ['==', ['get', 'place'], HOME] as ExpressionSpecification;
const ofRank = (rank: number): ExpressionSpecification =>
  rank === 1 ? ['any', ['==', ['get', 'rank'], rank], isHome] : ['all', ['==', ['get', 'rank'], rank], ['!', isHome]];

const townNames = (inside: boolean): LayerSpecification[] =>
  TOWN_RANKS.map(
    ({rank, ...from}) =>
      ({
        id: `context-town-${inside ? 'inside' : 'outside'}-${rank}`,
        type: 'symbol',
        ...written('places'),
        minzoom: inside ? from.inside : from.outside,
        filter: ['all', ofRank(rank), ['==', ['get', 'inside'], inside], ['!', isNamedElsewhere]],
        layout: {
          visibility: rank === 1 && !inside ? LARGE_CITIES : TOWN_NAMES,
          'text-field': name(),
          'text-font': inside ? FONT.medium : FONT.regular,
          'text-size': inside ? byZoom([7.5, 11.5], [9, 13], [11, 15]) : byZoom([7, 11], [9, 13]),
          'text-padding': 3,
          'text-line-height': 1.12,
          'text-variable-anchor-offset': AROUND_TOWN,
          'text-justify': 'auto',
          'symbol-sort-key': ['case', isHome, 0, 1],
          'icon-image': 'town',
          // A town may lie on an outline or a corridor, its name not.
          'icon-overlap': 'cooperative',
          'icon-size': inside ? 0.9 : 0.85,
          'icon-padding': 1,
        },
        paint: {
          'text-color': inside ? colour('ink') : colour('inkSoft'),
          'text-halo-color': inside ? colour('haloTerritory') : colour('halo'),
          'text-halo-width': 1.6,
          'text-halo-blur': HALO_BLUR,
        },
      }) satisfies LayerSpecification,
  );

const WATER_TEXT = {'text-color': colour('waterText'), 'text-halo-color': colour('halo'), 'text-halo-width': 1.4, 'text-halo-blur': HALO_BLUR} as const;

/** Places of the name of a country, in ems: in its middle, else somewhat lower or higher, where something that is named first stands there. */
const countryPlaces = (x: number, y: number) => places(['center', x, y], ['center', x - 1.6, y + 2.2], ['center', x - 1.6, y - 2.2]);

/** From here on the states have their names on both sides of the border. */
const PAIRS_FROM = 6.9;
const HAS_PAIR: ExpressionSpecification = ['in', ['get', 'name_en'], ['literal', ['Netherlands', 'Germany']]];

const countryName = (
  id: string,
  minzoom: number,
  maxzoom: number,
  {visibility = 'visible', which = []}: {visibility?: VisibilitySpecification; which?: ExpressionSpecification[]} = {},
): LayerSpecification => ({
  id,
  type: 'symbol',
  ...written('labels'),
  minzoom,
  maxzoom,
  filter: ['all', ['==', ['get', 'kind'], 'country'], ...which],
  layout: {
    visibility,
    'text-field': ['upcase', name('\n')],
    'text-font': FONT.italic,
    'text-size': scaled(12.5),
    'text-letter-spacing': 0.22,
    'text-variable-anchor-offset': [
      'case',
      // In the hall the name is as wide as the land: west of Twente, not on it.
      ['all', inHall, ['==', ['get', 'name_en'], 'Netherlands']],
      ['literal', countryPlaces(-3.4, 0.6)],
      ['literal', countryPlaces(0, 0)],
    ] as unknown as ExpressionSpecification,
    'text-max-width': 9,
    'text-padding': 6,
    'symbol-sort-key': ['case', ['in', ['get', 'name_en'], ['literal', ['Netherlands', 'Germany', 'Belgium']]], 0, ['coalesce', ['get', 'rank'], 9]],
  },
  paint: {'text-color': colour('inkSoft'), 'text-halo-color': colour('halo'), 'text-halo-width': 1.2, 'text-halo-blur': HALO_BLUR},
});

/** Names of the base map, the least important first. */
export const names = [
  ...townNames(false),
  {
    id: 'context-motorway-number',
    type: 'symbol',
    ...written('motorways'),
    minzoom: 9,
    layout: {
      visibility: TOWN_NAMES,
      'symbol-placement': 'line',
      'symbol-spacing': 320,
      'text-field': ['get', 'ref'],
      'text-font': FONT.medium,
      'text-size': scaled(10.5),
      'text-rotation-alignment': 'viewport',
      'text-padding': 12,
    },
    paint: {'text-color': colour('inkSoft'), 'text-halo-color': colour('halo'), 'text-halo-width': 1.6, 'text-halo-blur': HALO_BLUR},
  },
  {
    id: 'context-water-name-line',
    type: 'symbol',
    ...written('canals'),
    minzoom: 9.2,
    layout: {
      visibility: TOWN_NAMES,
      'symbol-placement': 'line',
      'symbol-spacing': 340,
      'text-field': name(),
      'text-font': FONT.italic,
      'text-size': scaled(12.5),
      'text-letter-spacing': 0.06,
      'text-max-angle': 30,
      'text-offset': offset(0, 0.9),
    },
    paint: WATER_TEXT,
  },
  {
    id: 'context-river-name-line',
    type: 'symbol',
    ...written('rivers'),
    minzoom: 9.2,
    layout: {
      visibility: TOWN_NAMES,
      'symbol-placement': 'line',
      'symbol-spacing': 300,
      'text-field': name(),
      'text-font': FONT.italic,
      'text-size': scaled(13),
      'text-letter-spacing': 0.06,
      'text-max-angle': 30,
      'text-offset': offset(0, -0.75),
    },
    paint: WATER_TEXT,
  },
  {
    id: 'context-water-name',
    type: 'symbol',
    ...written('labels'),
    minzoom: 7.4,
    maxzoom: 9.2,
    filter: ['all', ['==', ['get', 'kind'], 'water'], ['has', 'angle']],
    layout: {
      visibility: TOWN_NAMES,
      'text-field': name(),
      'text-font': FONT.italic,
      'text-size': scaled(12.5),
      'text-letter-spacing': 0.06,
      'text-rotate': ['get', 'angle'],
      'text-rotation-alignment': 'map',
      'text-offset': offset(0, -0.75),
    },
    paint: WATER_TEXT,
  },
  {
    id: 'context-sea-name',
    type: 'symbol',
    ...written('labels'),
    minzoom: 1,
    maxzoom: 8,
    // In the hall a lake's name would be wider than the land around it.
    filter: ['any', ['==', ['get', 'kind'], 'sea'], ['all', ['==', ['get', 'kind'], 'water'], ['!', ['has', 'angle']], ['>=', ['zoom'], 6], ['!', inHall]]],
    layout: {
      'text-field': name('\n'),
      'text-font': FONT.italic,
      'text-size': byZoom([2, 18], [6, 20]),
      'text-letter-spacing': 0.08,
      'text-max-width': 8,
      'text-padding': 8,
    },
    paint: {'text-color': colour('waterText'), 'text-opacity': 0.9},
  },
  countryName('context-country-name', 3.9, PAIRS_FROM),
  // Denmark and Sweden have no pairs; under the lens there are none at all.
  countryName('context-country-name-near', PAIRS_FROM, 8.5, {which: [['!', HAS_PAIR]]}),
  countryName('context-country-name-lens', PAIRS_FROM, 8.5, {which: [HAS_PAIR], visibility: shownIf(hasLens)}),
  {
    id: 'context-region-name',
    type: 'symbol',
    ...written('labels'),
    minzoom: 7,
    maxzoom: 10.5,
    filter: ['all', ['==', ['get', 'kind'], 'region'], ['!=', ['get', 'name_en'], 'Twente']],
    layout: {
      visibility: shownIf(['all', ['!', hasLens], isOn('euregio')]),
      'text-field': name('\n'),
      'text-font': FONT.italic,
      'text-size': byZoom([7, 14], [9, 21]),
      'text-letter-spacing': 0.1,
      'text-line-height': 1,
      'text-max-width': 7,
      'text-padding': 4,
      // A little aside, rather than on an outline.
      'text-variable-anchor-offset': placesAbout(2.4, 1.4),
    },
    paint: {
      'text-color': colour('euregio'),
      'text-halo-color': colour('haloTerritory'),
      'text-halo-width': 1.6,
      'text-halo-blur': HALO_BLUR,
      // Near by in the hall it would be a piece of a name at the edge more often than a name; on a picture of more pixels the whole region is as near.
      'text-opacity': ['step', ['zoom'], 1, 9.2, ['case', ['all', inHall, ['<', state('scale'), 3]], 0, 1], 10.3, 0],
    },
  },
] satisfies LayerSpecification[];
/** Above them, and placed before. */
export const townsInside = townNames(true);

/** Where the names of the two states have so much room (km) on both sides of the border, they stand from this zoom on: on a screen, and on a projector. */
const COUNTRY_PAIRS = [
  {...PAIR_PLACES[0], screen: 7.1, hall: 8.2},
  {...PAIR_PLACES[1], screen: 7.6, hall: 8.8},
] as const;

/** NEDERLAND ┊ DUITSLAND: fixed points beside the border, facing each other across the stitch. Both or none: they come before everything else. */
export const countryPairs = COUNTRY_PAIRS.flatMap(({room, screen, hall, lower}) =>
  [false, true].map(
    (forHall) =>
      ({
        id: `context-country-pair-${room}${forHall ? '-2' : ''}`,
        type: 'symbol',
        ...written('labels'),
        minzoom: forHall ? hall : screen,
        maxzoom: 10.5,
        filter: ['all', ['==', ['get', 'kind'], 'country-pair'], ['==', ['get', 'room'], room]],
        layout: {
          visibility: shownIf(['all', ['!', hasLens], ['==', inHall, forHall], ['in', room, state('pairRooms')]]),
          'text-field': ['upcase', name('\n')],
          'text-font': FONT.bold,
          'text-size': scaled(11),
          'text-letter-spacing': 0.2,
          'text-anchor': ['coalesce', ['get', 'anchor'], 'center'],
          'text-offset': ['case', ['==', ['get', 'anchor'], 'right'], offset(-0.5, forHall ? 0 : lower), offset(0.5, forHall ? 0 : lower)],
          'text-padding': 5,
        },
        paint: {'text-color': colour('inkSoft'), 'text-halo-color': colour('haloTerritory'), 'text-halo-width': 1.6, 'text-halo-blur': HALO_BLUR},
      }) satisfies LayerSpecification,
  ),
);
