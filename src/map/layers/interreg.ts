import type {ExpressionSpecification, LayerSpecification} from 'maplibre-gl';
import {byZoom, choice, colourOf, id, isAlone, isListed, isSelected, localName, scaledPx, shownWith} from '../expressions.ts';
import {FONT} from '../fonts.ts';

const visible = shownWith('interreg');

/** A project, a line or the programme itself is selected: then the seats per town give way to what belongs to it. */
const projectIsSelected: ExpressionSpecification = ['in', ['coalesce', choice('selected'), ''], choice('allProjects')];

/** The area that the selected project or the programme is for, in yellow dots. */
export const scopeLayers = [
  {
    id: 'interreg-scope',
    type: 'fill',
    source: 'territory',
    minzoom: 6.5,
    filter: ['all', ['==', id, 'euregio'], projectIsSelected],
    layout: {visibility: visible},
    paint: {'fill-pattern': 'dots', 'fill-opacity': 0.85},
  },
  {
    id: 'interreg-programme',
    type: 'line',
    source: 'programme',
    filter: ['==', ['coalesce', choice('selected'), ''], 'interreg'],
    layout: {visibility: visible, 'line-join': 'round'},
    paint: {'line-color': colourOf('interregText'), 'line-width': byZoom(5, 1.4, 9, 2.6), 'line-dasharray': [3, 1.5]},
  },
] satisfies LayerSpecification[];

/** Lines along real railways, roads and canals: the Goederencorridor in the first view, every other one when it is selected. */
const corridorIsShown: ExpressionSpecification = ['any', isSelected, ['all', ['==', id, 'goederencorridor'], ['!', projectIsSelected], ['!', choice('lens')], isListed('projects')]];
const round = {'line-cap': 'round', 'line-join': 'round', visibility: shownWith('interreg', 'euregio')} as const;
/** Quiet while nothing is selected, so that the first view stays calm. */
const corridorOpacity: ExpressionSpecification = ['case', isSelected, 1, isAlone, 0.9, 0.55];
const isOnFor: ExpressionSpecification = ['all', corridorIsShown, ['any', ['in', 'interreg', choice('topics')], isSelected]];

export const corridorLayers = [
  {id: 'interreg-corridor-edge', type: 'line', source: 'corridors', minzoom: 6, filter: isOnFor, layout: round, paint: {'line-color': colourOf('interregEdge'), 'line-width': corridorWidth(5, 8.5), 'line-opacity': corridorOpacity}},
  {id: 'interreg-corridor', type: 'line', source: 'corridors', minzoom: 6, filter: isOnFor, layout: round, paint: {'line-color': colourOf('interreg'), 'line-width': corridorWidth(3, 5.5), 'line-opacity': corridorOpacity}},
  {
    id: 'interreg-corridor-dash',
    type: 'line',
    source: 'corridors',
    minzoom: 6,
    filter: isOnFor,
    layout: {'line-join': 'round', visibility: round.visibility},
    paint: {'line-color': colourOf('interregEdge'), 'line-width': corridorWidth(0.7, 1.3), 'line-dasharray': [5, 4], 'line-opacity': corridorOpacity},
  },
] satisfies LayerSpecification[];

/** Full width when selected, half of it in the overview. */
function corridorWidth(atZoom7: number, atZoom9: number): ExpressionSpecification {
  const width = (px: number): ExpressionSpecification => ['case', isSelected, scaledPx(px), scaledPx(px * 0.55)];
  return ['interpolate', ['linear'], ['zoom'], 7, width(atZoom7), 9, width(atZoom9)];
}

const seatText = {
  'text-font': [FONT.semibold],
  'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
  'text-radial-offset': 0.85,
  'text-optional': true,
} satisfies NonNullable<Extract<LayerSpecification, {type: 'symbol'}>['layout']>;

const seatPaint = {
  'text-color': colourOf('ink'),
  'text-halo-color': colourOf('haloTerritory'),
  'text-halo-width': 1.8,
  'text-halo-blur': 0.4,
} as const;

export const seatLayers = [
  {
    // Every town with a partner of some project, and how many projects that are.
    id: 'interreg-town',
    type: 'symbol',
    source: 'town-seats',
    minzoom: 6.4,
    filter: ['all', ['!', projectIsSelected], ['!', choice('lens')], ['any', isAlone, ['get', 'main'], ['>=', ['zoom'], 10]]],
    layout: {
      ...seatText,
      visibility: visible,
      'icon-image': 'seat',
      'icon-size': ['interpolate', ['linear'], ['zoom'], 7, ['*', choice('scale'), ['case', isAlone, 0.9, 0.55]], 9.5, ['*', choice('scale'), ['case', isAlone, 1.1, 0.9]]],
      'icon-allow-overlap': ['step', ['zoom'], false, 7, true] as ExpressionSpecification,
      'text-field': ['case', isAlone, ['concat', ['get', 'town'], ' ', ['to-string', ['get', 'count']]], ''],
      'text-size': scaledPx(12.5),
      'symbol-sort-key': ['-', 0, ['get', 'count']],
    },
    paint: {...seatPaint, 'icon-opacity': ['case', isAlone, 1, 0.85]},
  },
  {
    id: 'interreg-seat',
    type: 'symbol',
    source: 'seats',
    filter: ['all', isSelected, ['!', ['get', 'lead']]],
    layout: {...seatText, visibility: visible, 'icon-image': 'seat', 'icon-size': scaledPx(1), 'icon-allow-overlap': true, 'text-field': ['get', 'town'], 'text-size': scaledPx(13.5)},
    paint: seatPaint,
  },
  {
    id: 'interreg-lead',
    type: 'symbol',
    source: 'seats',
    filter: ['all', isSelected, ['get', 'lead']],
    layout: {...seatText, visibility: visible, 'icon-image': 'lead', 'icon-size': scaledPx(1), 'icon-allow-overlap': true, 'text-field': ['get', 'town'], 'text-size': scaledPx(13.5)},
    paint: seatPaint,
  },
] satisfies LayerSpecification[];

export const landmarkLayers = [
  {
    id: 'context-landmark',
    type: 'symbol',
    source: 'landmarks',
    filter: ['any', isSelected, ['>=', ['zoom'], 10], ['in', id, choice('related')]],
    layout: {
      'icon-image': 'landmark',
      'icon-size': scaledPx(1),
      'text-field': localName,
      'text-font': [FONT.medium],
      'text-size': scaledPx(12),
      'text-max-width': 9,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.8,
      'text-justify': 'auto',
    },
    paint: {'text-color': colourOf('inkSoft'), 'text-halo-color': colourOf('halo'), 'text-halo-width': 1.6, 'icon-opacity': ['case', choice('lens'), 0.3, 1], 'text-opacity': ['case', choice('lens'), 0.3, 1]},
  },
] satisfies LayerSpecification[];
