import type {ExpressionSpecification, LayerSpecification} from 'maplibre-gl';
import {byZoom, choice, colourOf, isInFocus, localName, scaledPx, shownWith} from '../expressions.ts';
import {FONT} from '../fonts.ts';

const visible = shownWith('mont');

/** Under the lens only what the selection is tied to stays. */
const opacity: ExpressionSpecification = ['case', ['all', choice('lens'), ['!', isInFocus]], 0.15, 1];

/** Cities that are in MONT only through Netwerkstad Twente, and those of MONT above them: their names come first. */
export const montLayers = [
  {
    id: 'mont-netwerkstad',
    type: 'symbol',
    source: 'marks',
    minzoom: 7.2,
    filter: ['==', ['get', 'kind'], 'netwerkstad'],
    layout: {
      visibility: visible,
      'text-font': [FONT.semibold],
      'text-size': byZoom(7.5, 12, 9, 13.5),
      'text-padding': 3,
      'icon-image': 'netwerkstad',
      'icon-size': scaledPx(1),
      'icon-allow-overlap': true,
      'text-optional': true,
      'text-field': localName,
      'text-variable-anchor': ['bottom', 'right', 'left', 'top'],
      'text-radial-offset': 0.75,
    },
    paint: {'text-color': colourOf('mont'), 'text-halo-color': colourOf('twenteFill'), 'text-halo-width': 1.7, 'text-halo-blur': 0.4, 'text-opacity': opacity, 'icon-opacity': opacity},
  },
  {
    id: 'mont-city',
    type: 'symbol',
    source: 'marks',
    minzoom: 5.4,
    filter: ['==', ['get', 'kind'], 'mont'],
    layout: {
      visibility: visible,
      'text-font': [FONT.bold],
      'text-size': byZoom(5, 11, 7, 14, 9, 17),
      'text-padding': 3,
      'icon-image': 'mont',
      'icon-size': byZoom(5, 0.6, 7, 0.9, 9, 1.1),
      'icon-allow-overlap': true,
      'text-field': localName,
      'text-optional': true,
      'text-variable-anchor': ['right', 'top', 'bottom', 'left'],
      'text-radial-offset': 0.7,
      'text-justify': 'auto',
    },
    paint: {'text-color': colourOf('mont'), 'text-halo-color': colourOf('haloTerritory'), 'text-halo-width': 1.9, 'text-halo-blur': 0.4, 'text-opacity': opacity, 'icon-opacity': opacity},
  },
] satisfies LayerSpecification[];
