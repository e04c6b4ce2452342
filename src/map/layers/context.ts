import type {ExpressionSpecification, LayerSpecification} from 'maplibre-gl';
import {byZoom, colour, dimmed, drawnIf, hasLens, paled, scaled, state} from '../expressions.ts';

/** Where it lies: tiles of the region. */
export const region = (layer: string) => ({source: 'region', 'source-layer': layer}) as const;

/** Land and sea, under everything: at each zoom the survey that fits it. Bottom to top. */
export const land = [
  {id: 'context-water', type: 'background', paint: {'background-color': colour('water')}},
  {id: 'context-land', type: 'fill', ...region('land'), paint: {'fill-color': colour('land'), 'fill-antialias': false}},
  {
    id: 'context-coast',
    type: 'line',
    ...region('land'),
    // At 1:110m the coast is a rough outline: the tone of the water is enough, and the line only smooths the edge.
    paint: {'line-color': ['step', ['zoom'], colour('land'), 2.6, colour('waterLine')], 'line-width': scaled(0.8)},
  },
  {
    id: 'context-graticule',
    type: 'line',
    ...region('graticule'),
    maxzoom: 4.4,
    paint: {'line-color': colour('waterLine'), 'line-width': 0.7, 'line-opacity': 0.8},
  },
] satisfies LayerSpecification[];

/** As the lens is off; under it towns are not drawn. */
const unlessLens = (value: number): ExpressionSpecification => drawnIf(['!', hasLens], value);

export const builtUp = [
  {
    id: 'context-urban',
    type: 'fill',
    ...region('urban'),
    minzoom: 7,
    paint: {
      'fill-color': colour('urban'),
      'fill-antialias': false,
      'fill-opacity': ['interpolate', ['linear'], ['zoom'], 7, unlessLens(0.55), 10, unlessLens(0.4), 12, unlessLens(0.2)],
    },
  },
] satisfies LayerSpecification[];

/**
 * Where our detailed survey ends, its lines fade out instead of breaking off. Under the lens their colour steps back: an opacity by both would make MapLibre read
 * the source anew.
 */
const FADING = ['match', ['get', 'fade'], 1, 0.1, 2, 0.3, 3, 0.5, 0.7] satisfies ExpressionSpecification;
const fades: ExpressionSpecification = ['has', 'fade'];

/** Lakes, rivers, canals, motorways, railways, and the borders of other states. */
export const lines = [
  {id: 'context-lakes', type: 'fill', ...region('lakes'), minzoom: 2, paint: {'fill-color': colour('water'), 'fill-antialias': false}},
  {
    id: 'context-shore',
    type: 'line',
    ...region('lakes'),
    minzoom: 2,
    paint: {'line-color': ['step', ['zoom'], colour('water'), 3.7, colour('waterLine')], 'line-width': scaled(0.7)},
  },
  {
    id: 'context-river',
    type: 'line',
    ...region('rivers'),
    filter: ['!', fades],
    minzoom: 5,
    layout: {'line-cap': 'round', 'line-join': 'round'},
    paint: {'line-color': colour('canal'), 'line-width': byZoom([5, 0.4], [8, 1.3], [11, 2.4]), 'line-opacity': dimmed(0.9, 0.5)},
  },
  {
    id: 'context-river-edge',
    type: 'line',
    ...region('rivers'),
    filter: fades,
    minzoom: 5,
    layout: {'line-cap': 'round', 'line-join': 'round'},
    paint: {'line-color': paled('canal', 0.5), 'line-width': byZoom([5, 0.4], [8, 1.3], [11, 2.4]), 'line-opacity': FADING},
  },
  {
    id: 'context-canal',
    type: 'line',
    ...region('canals'),
    minzoom: 7,
    layout: {'line-join': 'round'},
    paint: {'line-color': colour('canal'), 'line-width': byZoom([7, 0.6], [9, 1.5], [12, 3]), 'line-opacity': dimmed(1, 0.5)},
  },
  {
    id: 'context-motorway',
    type: 'line',
    ...region('motorways'),
    minzoom: 8,
    layout: {'line-join': 'round'},
    paint: {'line-color': colour('urban'), 'line-width': byZoom([8, 1], [11, 1.6], [13, 2.4]), 'line-opacity': unlessLens(1)},
  },
  {
    id: 'context-rail',
    type: 'line',
    ...region('rail'),
    filter: ['!', fades],
    minzoom: 7,
    layout: {'line-join': 'round'},
    paint: {'line-color': colour('rail'), 'line-width': byZoom([7, 0.6], [9, 1.1], [12, 2.2]), 'line-opacity': dimmed(0.85, 0.25)},
  },
  {
    id: 'context-rail-edge',
    type: 'line',
    ...region('rail'),
    filter: fades,
    minzoom: 7,
    layout: {'line-join': 'round'},
    paint: {'line-color': paled('rail', 0.3), 'line-width': byZoom([7, 0.6], [9, 1.1], [12, 2.2]), 'line-opacity': FADING},
  },
  {
    id: 'context-border-world',
    type: 'line',
    ...region('borders-world'),
    minzoom: 1,
    maxzoom: 4.3,
    paint: {'line-color': colour('boundary'), 'line-width': 0.8},
  },
  {
    id: 'context-border',
    type: 'line',
    ...region('borders'),
    minzoom: 4.3,
    layout: {'line-join': 'round'},
    paint: {'line-color': colour('boundary'), 'line-width': scaled(1.2), 'line-dasharray': [3, 2.4]},
  },
  // The groove lies under the bands, so that red and green keep their edge along it.
  {
    id: 'context-groove',
    type: 'line',
    ...region('seam'),
    minzoom: 5.5,
    layout: {'line-cap': 'round', 'line-join': 'round'},
    paint: {'line-color': colour('groove'), 'line-width': byZoom([6, 2], [8, 5], [11, 9]), 'line-opacity': dimmed(0.9, 0.6)},
  },
] satisfies LayerSpecification[];

const BORDER = 'border-length';

/** Chosen, or compared, the border has an edge of ink as a municipality has: its stitches stand in a groove twice as wide. */
export const chosenSeam = (
  [
    {id: 'context-selected-border-edge', of: 'ink', width: byZoom([4, 3], [8, 7.4], [11, 12])},
    {id: 'context-selected-border-groove', of: 'groove', width: byZoom([4, 1.8], [8, 4.6], [11, 8.4])},
  ] as const
).map(
  ({id, of, width}) =>
    ({
      id,
      type: 'line',
      ...region('seam'),
      minzoom: 4,
      layout: {'line-cap': 'round', 'line-join': 'round'},
      paint: {'line-color': colour(of), 'line-width': width, 'line-opacity': drawnIf(['in', BORDER, state('areas')])},
    }) satisfies LayerSpecification,
);

/** The border itself: a running stitch, the only dashed black line on the map. */
export const seam = [
  {
    id: 'context-seam',
    type: 'line',
    ...region('seam'),
    minzoom: 4.3,
    layout: {'line-cap': 'round', 'line-join': 'round'},
    paint: {'line-color': colour('ink'), 'line-width': byZoom([6, 1], [8, 2], [11, 3.4]), 'line-dasharray': [2.1, 2.4], 'line-opacity': dimmed(1, 0.45)},
  },
] satisfies LayerSpecification[];
