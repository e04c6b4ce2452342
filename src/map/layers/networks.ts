import type {ExpressionSpecification, LayerSpecification} from 'maplibre-gl';
import {choice, colourOf, localLine, localName, scaledPx, shownWith} from '../expressions.ts';
import {FONT} from '../fonts.ts';

const visible = shownWith('networks');

/** One mark stands for several networks: it is meant when one of them is. */
const isMeant: ExpressionSpecification = ['in', ['coalesce', choice('selected'), ''], ['get', 'ids']];
const opacity: ExpressionSpecification = ['case', ['all', choice('lens'), ['!', isMeant]], 0.35, 1];

export const tieLayers = [
  {
    id: 'networks-tie',
    type: 'line',
    source: 'ties',
    layout: {visibility: visible, 'line-cap': 'round', 'line-join': 'round'},
    paint: {'line-color': colourOf('network'), 'line-width': ['*', choice('scale'), ['case', isMeant, 2.6, 1.9]], 'line-dasharray': [0.1, 2.6], 'line-opacity': opacity},
  },
] satisfies LayerSpecification[];

export const officeLayers = [
  {
    id: 'networks-office',
    type: 'symbol',
    source: 'offices',
    layout: {
      visibility: visible,
      'icon-image': 'office',
      'icon-size': scaledPx(1),
      'icon-allow-overlap': true,
      'text-field': [
        'format',
        localName,
        {'text-font': ['literal', [FONT.semibold]]},
        '\n',
        {},
        localLine,
        {'text-font': ['literal', [FONT.regular]], 'font-scale': 0.82, 'text-color': colourOf('inkSoft')},
      ],
      'text-font': [FONT.semibold],
      'text-size': scaledPx(14),
      'text-variable-anchor-offset': ['left', [1.0, 0], 'right', [-1.0, 0], 'top', [0, 0.9], 'bottom', [0, -0.9]],
      'text-justify': 'auto',
      'text-max-width': 22,
      'text-optional': true,
    },
    paint: {'text-color': colourOf('ink'), 'text-halo-color': colourOf('halo'), 'text-halo-width': 1.9, 'text-halo-blur': 0.4, 'icon-opacity': opacity, 'text-opacity': opacity},
  },
] satisfies LayerSpecification[];
