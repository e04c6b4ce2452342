import type {ExpressionSpecification, LayerSpecification} from 'maplibre-gl';
import {byZoom, choice, colourOf, id, localName, scaledPx, shownWith, steppingBack} from '../expressions.ts';
import {FONT} from '../fonts.ts';
import {bandLayers} from './euregio.ts';

const visible = shownWith('twente');

/** The 14 municipalities; ids are permanent, so the style may know them. */
export const TWENTE = [
  'almelo', 'borne', 'dinkelland', 'enschede', 'haaksbergen', 'hellendoorn', 'hengelo', 'hof-van-twente', 'losser', 'oldenzaal', 'rijssen-holten', 'tubbergen', 'twenterand', 'wierden',
] as const;

const inTwente: ExpressionSpecification = ['in', id, ['literal', [...TWENTE]]];

export const twenteAreaLayers = [
  {
    id: 'twente-fill',
    type: 'fill',
    source: 'municipalities',
    filter: inTwente,
    layout: {visibility: visible},
    paint: {'fill-color': colourOf('twenteFill'), 'fill-opacity': steppingBack(1, 0.55)},
  },
] satisfies LayerSpecification[];

/** Without the EUREGIO the inner boundaries of Twente stay: they lie on land, not on green. */
export const twenteOutlineLayers = [
  ...bandLayers('twente', 0.2, 0.11),
  {
    id: 'twente-outline',
    type: 'line',
    source: 'edges',
    filter: ['==', id, 'twente'],
    layout: {'line-join': 'round', visibility: visible},
    paint: {'line-color': colourOf('twente'), 'line-width': byZoom(5, 0.8, 8, 2.4, 11, 3.6), 'line-opacity': steppingBack(1, 0.55)},
  },
] satisfies LayerSpecification[];

export const twenteNameLayers = [
  {
    id: 'twente-name',
    type: 'symbol',
    source: 'labels',
    minzoom: 6.8,
    maxzoom: 10.2,
    filter: ['all', ['==', ['get', 'kind'], 'region'], ['==', ['get', 'name_de'], 'Twente']],
    layout: {
      visibility: visible,
      'text-field': localName,
      'text-font': [FONT.italic],
      'text-size': byZoom(7, 17, 9, 30),
      'text-letter-spacing': 0.1,
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: {
      'text-color': colourOf('twente'),
      'text-halo-color': colourOf('twenteFill'),
      'text-halo-width': 1.6,
      'text-halo-blur': 0.4,
      'text-opacity': ['case', choice('lens'), 0, 1],
    },
  },
  {
    // Municipalities that bear another name than their main town.
    id: 'twente-municipality',
    type: 'symbol',
    source: 'names',
    minzoom: 9,
    layout: {visibility: visible, 'text-field': localName, 'text-font': [FONT.italic], 'text-size': scaledPx(14), 'text-letter-spacing': 0.06, 'text-max-width': 8, 'text-padding': 4},
    paint: {
      'text-color': colourOf('twente'),
      'text-halo-color': colourOf('twenteFill'),
      'text-halo-width': 1.4,
      'text-opacity': ['case', choice('lens'), 0, 0.9],
    },
  },
] satisfies LayerSpecification[];
