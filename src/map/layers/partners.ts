import type {ExpressionSpecification, LayerSpecification} from 'maplibre-gl';
import {choice, colourOf, isAlone, isHovered, isListed, isSelected, localLine, localName, scaledPx, shownWith} from '../expressions.ts';
import {FONT} from '../fonts.ts';

const visible = shownWith('partners');

/** The partnership itself, its owner or its partner town is selected. */
const isChosen: ExpressionSpecification = ['any', isSelected, ['==', ['get', 'from'], ['coalesce', choice('selected'), '']], ['==', ['get', 'to'], ['coalesce', choice('selected'), '']]];

/** At the zoom of the region only the memo's own partnerships; the others with zoom, selection, or the topic alone. Never what did not hold then. */
const isShown: ExpressionSpecification = [
  'all',
  isListed('arcs'),
  ['case', choice('lens'), isChosen, ['any', ['get', 'memo'], isAlone, isChosen, ['<', ['zoom'], 5], ['>=', ['zoom'], 10]]],
];

const ofKind = (kind: string): ExpressionSpecification => ['all', ['==', ['get', 'kind'], kind], isShown];

/** Faint: nobody knows whether it holds, or it rests; thin and faint: it belongs to Münster or Osnabrück. */
const opacity: ExpressionSpecification = ['case', isChosen, 1, ['any', ['get', 'faint'], ['!', ['get', 'twente']]], 0.35, 1];
const wider = (px: number): ExpressionSpecification => ['*', choice('scale'), ['case', ['any', isHovered, isSelected], px + 1, px]];
const round = {'line-cap': 'round', 'line-join': 'round', visibility: visible} as const;
const butt = {'line-join': 'round', visibility: visible} as const;

export const arcLayers = [
  {
    // In the colour of the land, so that crossing arcs can be told apart.
    id: 'partners-arc-casing',
    type: 'line',
    source: 'arcs',
    filter: isShown,
    layout: round,
    paint: {
      'line-color': colourOf('halo'),
      'line-width': ['*', choice('scale'), ['match', ['get', 'kind'], 'sister-city', 6, 'friendship-city', 5.4, 'thematic-cooperation', 6.4, 4.6]],
      'line-opacity': ['case', ['get', 'twente'], 0.85, 0.4],
    },
  },
  {
    id: 'partners-arc',
    type: 'line',
    source: 'arcs',
    filter: ofKind('sister-city'),
    layout: round,
    paint: {'line-color': colourOf('partner'), 'line-width': ['case', ['get', 'twente'], wider(3.6), wider(2)], 'line-opacity': opacity},
  },
  {
    id: 'partners-arc-friendship',
    type: 'line',
    source: 'arcs',
    filter: ofKind('friendship-city'),
    layout: butt,
    paint: {'line-color': colourOf('partner'), 'line-width': wider(2), 'line-dasharray': [5, 2.2], 'line-opacity': opacity},
  },
  {
    id: 'partners-arc-thematic',
    type: 'line',
    source: 'arcs',
    filter: ofKind('thematic-cooperation'),
    layout: butt,
    paint: {'line-color': colourOf('partner'), 'line-width': wider(1.4), 'line-gap-width': scaledPx(2.4), 'line-opacity': opacity},
  },
  {
    id: 'partners-arc-sponsorship',
    type: 'line',
    source: 'arcs',
    filter: ofKind('sponsorship'),
    layout: butt,
    paint: {'line-color': colourOf('partner'), 'line-width': wider(1.6), 'line-dasharray': [6, 2, 1.2, 2], 'line-opacity': opacity},
  },
  {
    id: 'partners-arc-contact',
    type: 'line',
    source: 'arcs',
    filter: ofKind('contact'),
    layout: round,
    paint: {'line-color': colourOf('partner'), 'line-width': wider(3), 'line-dasharray': [0.1, 2.2], 'line-opacity': opacity},
  },
] satisfies LayerSpecification[];

export const endLayers = [
  {
    id: 'partners-end',
    type: 'symbol',
    source: 'ends',
    filter: isShown,
    layout: {
      visibility: visible,
      'icon-image': ['case', ['get', 'hollow'], 'end-hollow', 'end'],
      'icon-size': ['*', choice('scale'), ['case', ['get', 'twente'], 1, 0.85]],
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
      'text-size': ['*', choice('scale'), ['case', ['get', 'twente'], 14, 13]],
      'text-variable-anchor-offset': ['left', [0.75, 0], 'right', [-0.75, 0], 'top', [0, 0.6], 'bottom', [0, -0.6]],
      'text-justify': 'auto',
      'text-max-width': 18,
      'text-line-height': 1.15,
      'text-optional': true,
      'symbol-sort-key': ['case', isChosen, -1, ['get', 'rank']],
    },
    paint: {
      'text-color': colourOf('ink'),
      'text-halo-color': colourOf('halo'),
      'text-halo-width': 1.9,
      'text-halo-blur': 0.4,
      'icon-opacity': ['case', ['any', isChosen, ['get', 'twente']], 1, 0.6],
    },
  },
] satisfies LayerSpecification[];
