import type {ExpressionSpecification, LayerSpecification} from 'maplibre-gl';
import {
  byZoom,
  colour,
  dimmed,
  drawnIf,
  hasId,
  hasLens,
  idIn,
  idListed,
  inHall,
  isOn,
  name,
  ofSet,
  paled,
  places,
  placesAbout,
  scaled,
  shownIf,
  state,
} from '../expressions.ts';
import {FONT} from '../fonts.ts';
import {MUNICIPALITIES_FROM} from '../sources.ts';
import {BANDS} from './euregio.ts';

const ON = isOn('twente');
const FILL = drawnIf(ON, dimmed(1, 0.55));

export const fills = [
  {
    id: 'twente-territory',
    type: 'fill',
    source: 'region',
    'source-layer': 'territory',
    minzoom: 3,
    maxzoom: MUNICIPALITIES_FROM,
    filter: hasId('twente'),
    paint: {'fill-color': colour('twenteFill'), 'fill-antialias': false, 'fill-opacity': FILL},
  },
  {
    id: 'twente-fill',
    type: 'fill',
    source: 'region',
    'source-layer': 'municipalities',
    minzoom: MUNICIPALITIES_FROM,
    filter: idListed('twenteIds'),
    paint: {'fill-color': colour('twenteFill'), 'fill-antialias': false, 'fill-opacity': FILL},
  },
] satisfies LayerSpecification[];

export const outline = [
  ...BANDS.map(
    ({band, minzoom, maxzoom}) =>
      ({
        id: `twente-band-${band}`,
        type: 'fill',
        source: 'region',
        'source-layer': `band-${band}`,
        minzoom,
        maxzoom,
        filter: hasId('twente'),
        paint: {'fill-color': colour('twente'), 'fill-antialias': false, 'fill-opacity': drawnIf(ON, dimmed(0.2, 0.1))},
      }) satisfies LayerSpecification,
  ),
  {
    id: 'twente-line',
    type: 'line',
    source: 'region',
    'source-layer': 'edges',
    minzoom: 4,
    filter: hasId('twente'),
    layout: {'line-join': 'round'},
    paint: {'line-color': paled('twente', 0.55), 'line-width': byZoom([5, 0.8], [8, 2.4], [11, 3.6]), 'line-opacity': drawnIf(ON)},
  },
] satisfies LayerSpecification[];

/** Names of municipalities make way for those of the cities. */
export const municipalityNames = [
  {
    // On a projector towns have no names; municipalities that the stop is about do.
    id: 'twente-municipality-name',
    type: 'symbol',
    source: 'marks',
    minzoom: 8.6,
    filter: ['all', ofSet('spot'), idIn('related'), idListed('twenteIds'), ['==', ['get', 'mark'], 'municipality']],
    layout: {
      visibility: shownIf(['all', isOn('twente'), ['!', hasLens], inHall]),
      'text-field': name(),
      'text-font': FONT.semibold,
      'text-size': scaled(12),
      'text-padding': 2,
      'text-max-width': 8,
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.5,
    },
    paint: {'text-color': colour('ink'), 'text-halo-color': colour('twenteFill'), 'text-halo-width': 1.8, 'text-halo-blur': 0.4},
  },
] satisfies LayerSpecification[];

const IS_TWENTE: ExpressionSpecification = ['all', ['==', ['get', 'kind'], 'region'], ['==', ['get', 'name_en'], 'Twente']];
/** Under the lens it gives the lines their place, but in the hall and in the second picture there is no room beside them. */
const HAS_ROOM: ExpressionSpecification = ['any', ['!', hasLens], ['all', ['!', inHall], ['!', state('inset')]]];
/** On the smallest phone the first view is at 6.79. */
const REGION_NAME_FROM = 6.7;

/** With something else chosen it lies over no other name. */
const MAY_LIE_OVER: ExpressionSpecification = ['in', state('selected'), ['literal', ['', 'regio-twente']]];
/** South of the cities. */
const IN_THE_SOUTH = places(...[3.6, 4.4].flatMap((down) => [-1, 0.5, -2.5, 2].map((right) => ['center', right, down] as const)));

/**
 * In the hall it lies over what is there: amid the cities; beside a figure, and on a small projector, where their squares are close, north of them. Farther off there are no squares.
 */
const IN_THE_MIDDLE: ExpressionSpecification = ['literal', places(['center', -0.75, 0.1])];
const NORTH_OF_SQUARES: ExpressionSpecification = ['literal', places(['center', -0.3, -0.42])];
const SQUARES_CLOSE = {from: 7.2, until: 8.2} as const;

/**
 * The heaviest name of the map. On a screen it makes way: it lies over others and takes no room from them. In the hall, where all names are large, the others
 * keep clear of it.
 */
const regionName = (forHall: boolean): LayerSpecification =>
  ({
    id: forHall ? 'twente-name-2' : 'twente-name',
    type: 'symbol',
    // The one is read with what is chosen, the other is not.
    ...(forHall ? {source: 'names', 'source-layer': 'labels', filter: IS_TWENTE} : {source: 'marks', filter: ofSet('region')}),
    minzoom: REGION_NAME_FROM,
    maxzoom: 10.2,
    layout: {
      visibility: shownIf(['all', isOn('twente'), HAS_ROOM, ['==', inHall, forHall]]),
      'text-field': name('\n'),
      'text-font': FONT.italic,
      'text-size': byZoom([7, 17], [9, 30]),
      'text-letter-spacing': 0.1,
      'text-line-height': 1,
      // Over the name of a city only where there is no room beside it; then where least lies under it.
      'text-variable-anchor-offset': forHall
        ? (['step', ['zoom'], IN_THE_MIDDLE, SQUARES_CLOSE.from, NORTH_OF_SQUARES, SQUARES_CLOSE.until, IN_THE_MIDDLE] as unknown as ExpressionSpecification)
        : [...places(['center', 0.2, -0.25]), ...placesAbout(3, 1.7, 0.6), ...IN_THE_SOUTH],
      'text-allow-overlap': forHall || MAY_LIE_OVER,
    },
    paint: {'text-color': colour('twente'), 'text-halo-color': colour('twenteFill'), 'text-halo-width': 1.6, 'text-halo-blur': 0.4},
  }) satisfies LayerSpecification;

const inEms = (ems: number): ExpressionSpecification => ['/', ems, state('scale')];
/** From afar Twente is smaller than its name, which stands beside it: how far from its middle, for each zoom of a tile. */
const BESIDE_AFAR: ExpressionSpecification = ['step', ['zoom'], inEms(1.1), 5, inEms(1.7), 6, inEms(2.9)];

/** From afar, as long as nothing nearer needs the room. */
export const nameAfar = [
  {
    id: 'twente-name-afar',
    type: 'symbol',
    source: 'names',
    'source-layer': 'labels',
    minzoom: 4.6,
    maxzoom: REGION_NAME_FROM,
    filter: IS_TWENTE,
    layout: {
      visibility: shownIf(['all', isOn('twente'), HAS_ROOM]),
      'text-field': name('\n'),
      'text-font': FONT.italic,
      'text-size': scaled(15),
      'text-letter-spacing': 0.1,
      // To the east is another country.
      'text-variable-anchor': ['right', 'top', 'bottom', 'left'],
      'text-radial-offset': BESIDE_AFAR,
    },
    paint: {'text-color': colour('twente'), 'text-halo-color': colour('halo'), 'text-halo-width': 1.6, 'text-halo-blur': 0.4},
  },
] satisfies LayerSpecification[];

/** On a screen, after the names of the cities. */
export const names = [regionName(false)];
/** In the hall, before them. */
export const hallNames = [regionName(true)];
