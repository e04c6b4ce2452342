import type {ExpressionSpecification, LayerSpecification} from 'maplibre-gl';
import {byZoom, choice, colourOf, localName, scaledPx, steppingBack} from '../expressions.ts';
import {FONT} from '../fonts.ts';

/** Which survey of land, lakes and borders is drawn at which zoom: one at a time, so that no coast is drawn twice. */
const EUROPE_FROM = 3.5;
const REGION_FROM = 6;

const landColour = {'fill-color': colourOf('land'), 'fill-antialias': true} as const;
const coast = {'line-color': colourOf('waterLine'), 'line-width': 0.8} as const;
const lake = {'fill-color': colourOf('water'), 'fill-outline-color': colourOf('waterLine')} as const;

/** Water, land and coast: the ground of everything. */
export const groundLayers = [
  {id: 'context-water', type: 'background', paint: {'background-color': colourOf('water')}},
  {id: 'context-land-world', type: 'fill', source: 'land-world', maxzoom: EUROPE_FROM, paint: landColour},
  {id: 'context-coast-world', type: 'line', source: 'land-world', maxzoom: EUROPE_FROM, paint: coast},
  {id: 'context-graticule', type: 'line', source: 'graticule', maxzoom: 4, paint: {'line-color': colourOf('waterLine'), 'line-width': 0.7, 'line-opacity': 0.6}},
  // Stays below the region's land: that ends at the box of Europe.
  {id: 'context-land-europe', type: 'fill', source: 'land-europe', minzoom: EUROPE_FROM, paint: landColour},
  {id: 'context-coast-europe', type: 'line', source: 'land-europe', minzoom: EUROPE_FROM, maxzoom: REGION_FROM, paint: coast},
  {id: 'context-land-region', type: 'fill', source: 'land-region', minzoom: REGION_FROM, paint: landColour},
  {id: 'context-coast-region', type: 'line', source: 'land-region', minzoom: REGION_FROM, paint: coast},
] satisfies LayerSpecification[];

/** Built-up areas are old and coarse: texture that fades as one comes closer. */
export const urbanLayers = [
  {
    id: 'context-urban',
    type: 'fill',
    source: 'urban',
    minzoom: 6,
    paint: {'fill-color': colourOf('urban'), 'fill-opacity': ['interpolate', ['linear'], ['zoom'], 7, steppingBack(0.55, 0.2), 10, steppingBack(0.4, 0.15), 12, 0.2]},
  },
] satisfies LayerSpecification[];

export const lineLayers = [
  {id: 'context-lakes-world', type: 'fill', source: 'lakes-world', maxzoom: EUROPE_FROM, paint: lake},
  {id: 'context-lakes-europe', type: 'fill', source: 'lakes-europe', minzoom: EUROPE_FROM, maxzoom: REGION_FROM, paint: lake},
  {id: 'context-lakes-region', type: 'fill', source: 'lakes-region', minzoom: REGION_FROM, paint: lake},
  {
    id: 'context-motorways',
    type: 'line',
    source: 'motorways',
    minzoom: 8,
    layout: {'line-join': 'round'},
    paint: {'line-color': colourOf('urban'), 'line-width': byZoom(8, 1, 12, 2.6), 'line-opacity': steppingBack(1, 0.35)},
  },
  {
    id: 'context-rivers',
    type: 'line',
    source: 'rivers',
    minzoom: 5,
    layout: {'line-cap': 'round', 'line-join': 'round'},
    paint: {'line-color': colourOf('canal'), 'line-width': byZoom(5, 0.4, 8, 1.3, 11, 2.4), 'line-opacity': steppingBack(0.9, 0.5)},
  },
  {
    id: 'context-canals',
    type: 'line',
    source: 'canals',
    minzoom: 7,
    layout: {'line-join': 'round'},
    paint: {'line-color': colourOf('canal'), 'line-width': byZoom(7, 0.6, 9, 1.5, 12, 3), 'line-opacity': steppingBack(1, 0.5)},
  },
  {
    id: 'context-rail',
    type: 'line',
    source: 'rail',
    minzoom: 7,
    layout: {'line-join': 'round'},
    paint: {'line-color': colourOf('rail'), 'line-width': byZoom(7, 0.6, 9, 1.1, 12, 2.2), 'line-opacity': steppingBack(0.85, 0.25)},
  },
  {id: 'context-borders-world', type: 'line', source: 'borders-world', maxzoom: EUROPE_FROM, paint: {'line-color': colourOf('boundary'), 'line-width': scaledPx(0.8)}},
  {id: 'context-borders', type: 'line', source: 'borders-region', minzoom: EUROPE_FROM, paint: {'line-color': colourOf('boundary'), 'line-width': scaledPx(1.2), 'line-dasharray': [3, 2.4]}},
] satisfies LayerSpecification[];

const seamOpacity = steppingBack(1, 0.45);

/** The light groove below the seam: it lies under the outlines, so that nothing dark touches the stitches. */
export const grooveLayers = [
  {
    id: 'context-groove',
    type: 'line',
    source: 'seam',
    minzoom: 4,
    layout: {'line-cap': 'round', 'line-join': 'round'},
    paint: {'line-color': colourOf('groove'), 'line-width': byZoom(6, 2, 8, 5, 11, 9), 'line-opacity': steppingBack(0.9, 0.5)},
  },
] satisfies LayerSpecification[];

/** The border: a running stitch, the only dashed black line of the map. */
export const seamLayers = [
  {
    id: 'context-seam',
    type: 'line',
    source: 'seam',
    minzoom: 4,
    layout: {'line-cap': 'round', 'line-join': 'round'},
    paint: {'line-color': colourOf('ink'), 'line-width': byZoom(4, 0.8, 6, 1, 8, 2, 11, 3.4), 'line-dasharray': [2.1, 2.4], 'line-opacity': seamOpacity},
  },
] satisfies LayerSpecification[];

/** Water has its names in italics, along its line or at its point. */
const waterText = {
  'text-color': colourOf('waterText'),
  'text-halo-color': colourOf('halo'),
  'text-halo-width': 1.4,
  'text-halo-blur': 0.4,
  'text-opacity': steppingBack(1, 0.3),
} as const;

export const waterNameLayers = [
  {
    id: 'context-river-name',
    type: 'symbol',
    source: 'rivers',
    minzoom: 7.5,
    filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 8.6, 3]],
    layout: {
      'symbol-placement': 'line',
      'text-field': localName,
      'text-font': [FONT.italic],
      'text-size': scaledPx(13),
      'text-letter-spacing': 0.06,
      'symbol-spacing': 500,
      'text-offset': [0, -0.7],
      'text-max-angle': 35,
    },
    paint: waterText,
  },
  {
    id: 'context-canal-name',
    type: 'symbol',
    source: 'canals',
    minzoom: 7.8,
    filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 8.6, 3]],
    layout: {
      'symbol-placement': 'line',
      'text-field': localName,
      'text-font': [FONT.italic],
      'text-size': scaledPx(12.5),
      'text-letter-spacing': 0.05,
      'symbol-spacing': 480,
      'text-offset': [0, 0.95],
      'text-max-angle': 40,
    },
    paint: {...waterText, 'text-halo-color': colourOf('haloTerritory')},
  },
  {
    id: 'context-water-name',
    type: 'symbol',
    source: 'labels',
    minzoom: 6,
    filter: ['==', ['get', 'kind'], 'water'],
    layout: {'text-field': localName, 'text-font': [FONT.italic], 'text-size': scaledPx(12.5), 'text-letter-spacing': 0.06, 'text-max-width': 7},
    paint: {...waterText, 'text-halo-width': 0},
  },
  {
    id: 'context-sea-name',
    type: 'symbol',
    source: 'labels',
    maxzoom: 7.5,
    filter: ['==', ['get', 'kind'], 'sea'],
    layout: {'text-field': localName, 'text-font': [FONT.italic], 'text-size': byZoom(1, 17, 5, 20), 'text-letter-spacing': 0.08, 'text-max-width': 7},
    paint: {...waterText, 'text-halo-width': 0, 'text-opacity': 0.9},
  },
] satisfies LayerSpecification[];

/** A country name gets its place only when the pair fits: they face each other across the stitch. */
export const countryLayers = [
  {
    id: 'context-country',
    type: 'symbol',
    source: 'labels',
    minzoom: 3.4,
    maxzoom: 6.9,
    filter: ['all', ['==', ['get', 'kind'], 'country'], ['<=', ['coalesce', ['get', 'rank'], 9], ['step', ['zoom'], 3, 4.5, 4, 5.5, 6]]],
    layout: {'text-field': ['upcase', localName], 'text-font': [FONT.semibold], 'text-size': scaledPx(12.5), 'text-letter-spacing': 0.22, 'text-max-width': 9},
    paint: {'text-color': colourOf('inkSoft'), 'text-halo-color': colourOf('halo'), 'text-halo-width': 1.4, 'text-opacity': 0.85},
  },
  {
    id: 'context-country-pair',
    type: 'symbol',
    source: 'labels',
    minzoom: 6.9,
    filter: ['==', ['get', 'kind'], 'country-pair'],
    layout: {
      'text-field': ['upcase', localName],
      'text-font': [FONT.bold],
      'text-size': scaledPx(11),
      'text-letter-spacing': 0.2,
      'text-anchor': ['get', 'anchor'] as ExpressionSpecification,
      'text-offset': ['case', ['==', ['get', 'anchor'], 'right'], ['literal', [-1, 0]], ['literal', [1.1, 0]]],
      'text-allow-overlap': false,
      'text-padding': 2,
    },
    paint: {'text-color': colourOf('inkSoft'), 'text-halo-color': colourOf('haloTerritory'), 'text-halo-width': 1.6, 'text-halo-blur': 0.4, 'text-opacity': steppingBack(1, 0)},
  },
] satisfies LayerSpecification[];

/** Cities and towns of the base map; those of a topic have their own layers. On a projector only what the topics name is left. */
const townOpacity = ['case', ['any', ['>', choice('scale'), 1], choice('lens')], 0, 1] satisfies ExpressionSpecification;
const NAMED_BY_TOPICS = ['munster', 'osnabruck', 'enschede', 'hengelo', 'almelo', 'borne', 'oldenzaal'];
const montIsOn: ExpressionSpecification = ['in', 'mont', choice('topics')];
const drawnByMont: ExpressionSpecification = ['all', montIsOn, ['in', ['coalesce', ['get', 'place'], ''], ['literal', NAMED_BY_TOPICS]]];

export const townLayers = [
  {
    id: 'context-town-outside',
    type: 'symbol',
    source: 'places',
    minzoom: 4.6,
    filter: ['all', ['!', ['get', 'inside']], ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 7, 2, 8.4, 3, 9.4, 5]]],
    layout: {
      'text-font': [FONT.regular],
      'text-size': byZoom(7, 11, 9, 13),
      'text-padding': 3,
      'text-line-height': 1.12,
      'icon-image': 'town-outside',
      'icon-size': scaledPx(0.85),
      'text-field': localName,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.55,
      'text-justify': 'auto',
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {'text-color': colourOf('inkSoft'), 'text-halo-color': colourOf('halo'), 'text-halo-width': 1.6, 'text-halo-blur': 0.4, 'text-opacity': townOpacity, 'icon-opacity': townOpacity},
  },
  {
    id: 'context-town',
    type: 'symbol',
    source: 'places',
    minzoom: 7.2,
    filter: ['all', ['get', 'inside'], ['!', drawnByMont], ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 7.6, 2, 8.55, 3, 9.3, 4, 10.2, 5]]],
    layout: {
      'text-font': [FONT.medium],
      'text-size': byZoom(7.5, 11.5, 9, 13, 11, 15),
      'text-padding': 3,
      'text-line-height': 1.12,
      'icon-image': 'town',
      'icon-size': scaledPx(0.9),
      'text-field': localName,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.6,
      'text-justify': 'auto',
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {'text-color': colourOf('ink'), 'text-halo-color': colourOf('haloTerritory'), 'text-halo-width': 1.6, 'text-halo-blur': 0.4, 'text-opacity': townOpacity, 'icon-opacity': townOpacity},
  },
] satisfies LayerSpecification[];

/** Numbers of the motorways, small and quiet. */
export const roadNumberLayers = [
  {
    id: 'context-motorway-number',
    type: 'symbol',
    source: 'motorways',
    minzoom: 9,
    layout: {'symbol-placement': 'line', 'text-field': ['get', 'ref'], 'text-font': [FONT.medium], 'text-size': scaledPx(10.5), 'symbol-spacing': 320, 'text-rotation-alignment': 'viewport'},
    paint: {'text-color': colourOf('inkSoft'), 'text-halo-color': colourOf('urban'), 'text-halo-width': 2, 'text-opacity': steppingBack(0.9, 0)},
  },
] satisfies LayerSpecification[];

