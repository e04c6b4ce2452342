import type {ExpressionSpecification, LayerSpecification} from 'maplibre-gl';
import {byZoom, colour, dimmed, paled, hasId, hasLens, idIn, isHovered, isOn, isSelected, scaled, shownIf, shownWith, state, text} from '../expressions.ts';
import {FONT} from '../fonts.ts';
import {MUNICIPALITIES_FROM} from '../sources.ts';

/** Below this zoom stripes are finer than the screen. */
const HATCH_FROM = 6.9;
const FILL = dimmed(1, 0.28);
const ON = isOn('euregio');
const twice = (scale: 1 | 2): ExpressionSpecification => ['all', ON, ['==', state('scale'), scale]];

/** From afar one shape; near by each member, solid, hatched or pale by how sure its membership is. */
export const fills = [
  {
    id: 'euregio-territory',
    type: 'fill',
    source: 'territory',
    minzoom: 3,
    maxzoom: MUNICIPALITIES_FROM,
    filter: hasId('euregio'),
    layout: {visibility: shownWith('euregio')},
    paint: {'fill-color': colour('territory'), 'fill-opacity': FILL},
  },
  {
    id: 'euregio-unknown',
    type: 'fill',
    source: 'municipalities',
    minzoom: MUNICIPALITIES_FROM,
    filter: idIn('pale'),
    layout: {visibility: shownWith('euregio')},
    paint: {'fill-color': colour('territoryPale'), 'fill-opacity': dimmed(0.6, 0.17)},
  },
  {
    id: 'euregio-probable',
    type: 'fill',
    source: 'municipalities',
    minzoom: MUNICIPALITIES_FROM,
    filter: idIn('hatched'),
    layout: {visibility: shownWith('euregio')},
    paint: {'fill-color': colour('territoryPale'), 'fill-opacity': FILL},
  },
  {
    id: 'euregio-fill',
    type: 'fill',
    source: 'municipalities',
    minzoom: MUNICIPALITIES_FROM,
    filter: idIn('confirmed'),
    layout: {visibility: shownWith('euregio')},
    paint: {'fill-color': colour('territory'), 'fill-opacity': FILL},
  },
  // A pattern has a fixed size: one layer per scale. Its colours change in place (`images.ts`).
  ...([1, 2] as const).map(
    (scale) =>
      ({
        id: scale === 1 ? 'euregio-hatch' : 'euregio-hatch-2',
        type: 'fill',
        source: 'municipalities',
        minzoom: HATCH_FROM,
        filter: idIn('hatched'),
        layout: {visibility: shownIf(twice(scale))},
        paint: {'fill-pattern': scale === 1 ? 'hatch' : 'hatch-2', 'fill-opacity': FILL},
      }) satisfies LayerSpecification,
  ),
] satisfies LayerSpecification[];

/** Borders between municipalities, for both topics that show them. */
export const inner = [
  {
    id: 'context-municipality-line',
    type: 'line',
    source: 'municipalities',
    minzoom: MUNICIPALITIES_FROM,
    filter: ['any', ['all', ON, ['any', idIn('confirmed'), idIn('hatched'), idIn('pale')]], ['all', isOn('twente'), idIn('twenteIds')]],
    layout: {'line-join': 'round'},
    paint: {'line-color': colour('municipalityLine'), 'line-width': byZoom([7, 0.5], [9, 1.1], [12, 2]), 'line-opacity': dimmed(0.95, 0.5)},
  },
] satisfies LayerSpecification[];

/** Zooms of the inner bands, from the widest to the narrowest. */
export const BANDS = [
  {band: 0, minzoom: 4, maxzoom: 7, source: 'bands-coarse'},
  {band: 1, minzoom: 7, maxzoom: 8.2, source: 'bands-coarse'},
  {band: 2, minzoom: 8.2, maxzoom: 9.3, source: 'bands-coarse'},
  {band: 3, minzoom: 9.3, maxzoom: 10.6, source: 'bands-fine'},
  {band: 4, minzoom: 10.6, maxzoom: 24, source: 'bands-fine'},
] as const;

export const outline = [
  ...BANDS.map(
    ({band, minzoom, maxzoom, source}) =>
      ({
        id: `euregio-band-${band}`,
        type: 'fill',
        source,
        minzoom,
        maxzoom,
        filter: ['all', hasId('euregio'), ['==', ['get', 'band'], band]],
        layout: {visibility: shownWith('euregio')},
        paint: {'fill-color': colour('euregio'), 'fill-antialias': false, 'fill-opacity': dimmed(0.17, 0.06)},
      }) satisfies LayerSpecification,
  ),
  {
    id: 'euregio-line',
    type: 'line',
    source: 'edges',
    minzoom: 3,
    filter: hasId('euregio'),
    layout: {'line-join': 'round', visibility: shownWith('euregio')},
    paint: {'line-color': paled('euregio', 0.5), 'line-width': byZoom([4, 0.8], [8, 1.7], [11, 2.6])},
  },
] satisfies LayerSpecification[];

/** What is chosen or under the pointer, drawn whatever the topics are: districts have no other drawing. */
export const marked = [
  {
    id: 'context-hover-area',
    type: 'line',
    source: 'municipalities',
    minzoom: MUNICIPALITIES_FROM,
    filter: ['any', idIn('confirmed'), idIn('hatched'), idIn('pale'), idIn('twenteIds')],
    layout: {'line-join': 'round'},
    paint: {'line-color': colour('inkSoft'), 'line-width': byZoom([7, 1.5], [9, 2.1], [12, 3]), 'line-opacity': ['case', isHovered, 1, 0]},
  },
  ...(['municipalities', 'districts'] as const).map(
    (source) =>
      ({
        id: `context-selected-${source}`,
        type: 'line',
        source,
        minzoom: MUNICIPALITIES_FROM,
        filter: isSelected,
        layout: {'line-join': 'round', visibility: shownIf(['!', hasLens])},
        paint: {'line-color': colour('ink'), 'line-width': byZoom([7, 1.3], [9, 1.9], [12, 3])},
      }) satisfies LayerSpecification,
  ),
  {
    id: 'context-selected-territory',
    type: 'line',
    source: 'edges',
    filter: ['case', ['==', state('selected'), 'regio-twente'], hasId('twente'), isSelected],
    layout: {'line-join': 'round'},
    paint: {'line-color': colour('ink'), 'line-width': byZoom([4, 1], [8, 2.2], [11, 3.2])},
  },
] satisfies LayerSpecification[];

/** Railways, roads and waters that are landmarks: drawn when chosen. */
export const ways = [
  {
    id: 'context-way-casing',
    type: 'line',
    source: 'corridors',
    filter: ['all', isSelected, ['!', idIn('projectIds')]],
    layout: {'line-join': 'round', 'line-cap': 'round'},
    paint: {'line-color': colour('halo'), 'line-width': byZoom([7, 5], [9, 7], [12, 9])},
  },
  {
    id: 'context-way',
    type: 'line',
    source: 'corridors',
    filter: ['all', isSelected, ['!', idIn('projectIds')]],
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
    filter: ['all', isSelected, ['!', idIn('projectIds')]],
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
export const landmarks = (
  [
    // Not on a projector: there only what the stop is about has a name.
    {id: 'context-landmark', minzoom: 9.5, filter: ['!', isSelected], visibility: shownIf(['all', ['!', hasLens], ['==', state('scale'), 1]])},
    {id: 'context-landmark-selected', minzoom: 0, filter: ['any', isSelected, ['all', hasLens, idIn('related')]], visibility: 'visible'},
  ] as const
).map(
  ({id, minzoom, filter, visibility}) =>
    ({
      id,
      type: 'symbol',
      source: 'landmarks',
      minzoom,
      filter: filter as LayerSpecification extends {filter?: infer F} ? F : never,
      layout: {
        visibility,
        'icon-image': 'landmark',
        'icon-size': scaled(0.9),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'text-field': text('name'),
        'text-font': FONT.medium,
        'text-size': scaled(12.5),
        'text-max-width': 9,
        'text-line-height': 1.1,
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': 0.8,
        'text-justify': 'auto',
        'text-optional': true,
      },
      paint: {'text-color': colour('ink'), 'text-halo-color': colour('haloTerritory'), 'text-halo-width': 1.6, 'text-halo-blur': 0.4},
    }) satisfies LayerSpecification,
);
