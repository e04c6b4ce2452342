import type {LayerSpecification} from 'maplibre-gl';
import {EDGE_STEP_PX} from '../data/picture-edge.ts';
import {shownIf, state} from '../expressions.ts';
import {region} from './context.ts';

/** In a second picture there would be no room left for names: there the edge alone keeps them off. */
const OUTSIDE_INSETS = shownIf(['!', state('inset')]);

/** Unseen marks along a line, so close that no name passes between them. */
export const ALONG_LINE = {
  'symbol-placement': 'line',
  'symbol-spacing': 9,
  'icon-image': 'guard',
  'icon-size': 0.4,
  'icon-padding': 0,
  'icon-allow-overlap': true,
} as const;

/** What takes room costs no drawing: MapLibre places marks of no opacity, and passes them by when it draws. */
export const UNSEEN = {'icon-opacity': 0} as const;

/** Nothing may be written on the border or an outline: unseen marks along them take the room first. */
export const guard = [
  {
    id: 'context-outline-guard',
    type: 'symbol',
    ...region('edges'),
    minzoom: 7,
    layout: {...ALONG_LINE, visibility: OUTSIDE_INSETS},
    paint: UNSEEN,
  },
  {
    id: 'context-seam-guard',
    type: 'symbol',
    ...region('seam'),
    minzoom: 7,
    layout: {...ALONG_LINE, 'symbol-spacing': 10, 'icon-size': 0.75, visibility: OUTSIDE_INSETS},
    paint: UNSEEN,
  },
] satisfies LayerSpecification[];

/** … nor be cut by the edge of the picture, or lie under its buttons. */
export const edgeGuard = [
  {
    id: 'context-edge-guard',
    type: 'symbol',
    source: 'picture-edge',
    layout: {
      'icon-image': 'guard',
      'icon-size': ['get', 'size'],
      'icon-offset': ['array', 'number', 2, ['get', 'offset']],
      // One mark takes a long stretch of the edge.
      'icon-padding': [
        'match',
        ['get', 'kind'],
        'level',
        ['literal', [0, EDGE_STEP_PX / 2, 0, EDGE_STEP_PX / 2]],
        'upright',
        ['literal', [EDGE_STEP_PX / 2, 0, EDGE_STEP_PX / 2, 0]],
        ['literal', [0, 0, 0, 0]],
      ],
      'icon-allow-overlap': true,
    },
    paint: UNSEEN,
  },
] satisfies LayerSpecification[];
