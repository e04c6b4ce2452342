import type {ExpressionSpecification, LayerSpecification} from 'maplibre-gl';
import {byZoom, choice, colourOf, id, isHovered, isListed, isSelected, localName, scaledPx, shownWith, steppingBack} from '../expressions.ts';
import {FONT} from '../fonts.ts';

/** Hatch and inner boundaries only from the zoom at which a stripe can be told from its neighbour. */
export const DETAIL_FROM = 6.9;

const visible = shownWith('euregio');
const faded = steppingBack(1, 0.28);

/** Areas of members. A Kreis that is a member lies hatched below its municipalities: what it covers without them is a member only through it. */
const memberDistrict: ExpressionSpecification = ['any', isListed('confirmed'), isListed('probable')];

export const euregioAreaLayers = [
  {id: 'euregio-district-pale', type: 'fill', source: 'districts', filter: memberDistrict, layout: {visibility: visible}, paint: {'fill-color': colourOf('territoryPale'), 'fill-opacity': faded}},
  {
    id: 'euregio-district-hatch',
    type: 'fill',
    source: 'districts',
    minzoom: DETAIL_FROM,
    filter: memberDistrict,
    layout: {visibility: visible},
    paint: {'fill-pattern': 'hatch', 'fill-opacity': faded},
  },
  {
    id: 'euregio-unknown',
    type: 'fill',
    source: 'municipalities',
    filter: isListed('unknown'),
    layout: {visibility: visible},
    paint: {'fill-color': colourOf('territoryPale'), 'fill-opacity': steppingBack(0.6, 0.2)},
  },
  {id: 'euregio-probable', type: 'fill', source: 'municipalities', filter: isListed('probable'), layout: {visibility: visible}, paint: {'fill-color': colourOf('territoryPale'), 'fill-opacity': faded}},
  {
    id: 'euregio-hatch',
    type: 'fill',
    source: 'municipalities',
    minzoom: DETAIL_FROM,
    filter: isListed('probable'),
    layout: {visibility: visible},
    paint: {'fill-pattern': 'hatch', 'fill-opacity': faded},
  },
  {id: 'euregio-fill', type: 'fill', source: 'municipalities', filter: isListed('confirmed'), layout: {visibility: visible}, paint: {'fill-color': colourOf('territory'), 'fill-opacity': faded}},
] satisfies LayerSpecification[];

const isMember: ExpressionSpecification = ['any', isListed('confirmed'), isListed('probable'), isListed('unknown')];

/** Boundaries between the areas, of Twente too. */
export const innerBoundaryLayers = [
  {
    id: 'euregio-boundary',
    type: 'line',
    source: 'municipalities',
    minzoom: 6.5,
    filter: isMember,
    layout: {visibility: shownWith('euregio', 'twente'), 'line-join': 'round'},
    paint: {'line-color': colourOf('municipalityLine'), 'line-width': byZoom(7, 0.5, 9, 1.1, 12, 2), 'line-opacity': steppingBack(0.95, 0.3)},
  },
] satisfies LayerSpecification[];

/** The strip along the inside of an outline, as in a printed atlas: one polygon per zoom class, because offset lines blot at corners. */
export function bandLayers(topic: 'euregio' | 'twente', opacity: number, underLens: number): LayerSpecification[] {
  const classes: readonly (readonly [from: number, to: number])[] = [[0, 7], [7, 8.2], [8.2, 9.3], [9.3, 10.6], [10.6, 24]];
  return classes.map(([minzoom, maxzoom], band) => ({
    id: `${topic}-band-${band}`,
    type: 'fill',
    source: band < 3 ? 'bands' : 'bands-fine',
    minzoom,
    maxzoom,
    filter: ['all', ['==', id, topic], ['==', ['get', 'band'], band]],
    layout: {visibility: shownWith(topic)},
    paint: {'fill-color': colourOf(topic), 'fill-antialias': false, 'fill-opacity': steppingBack(opacity, underLens)},
  }));
}

export const euregioOutlineLayers = [
  ...bandLayers('euregio', 0.17, 0.08),
  {
    id: 'euregio-outline',
    type: 'line',
    source: 'edges',
    filter: ['==', id, 'euregio'],
    layout: {'line-join': 'round', visibility: visible},
    paint: {'line-color': colourOf('euregio'), 'line-width': byZoom(4, 0.8, 8, 1.7, 11, 2.6), 'line-opacity': steppingBack(1, 0.55)},
  },
] satisfies LayerSpecification[];

/** The outline of the area that is selected or under the pointer; Kreise too, which have no fill of their own. */
export const outlineOfChoiceLayers = [
  ...(['municipalities', 'districts'] as const).map(
    (source): LayerSpecification => ({
      id: `euregio-chosen-${source}`,
      type: 'line',
      source,
      filter: ['any', isSelected, isHovered],
      layout: {'line-join': 'round', visibility: shownWith('euregio', 'twente', 'mont', 'partners', 'interreg')},
      paint: {'line-color': ['case', isSelected, colourOf('ink'), colourOf('focus')], 'line-width': ['case', isSelected, scaledPx(2.4), scaledPx(1.8)]},
    }),
  ),
] satisfies LayerSpecification[];

/** Regions within the territory, in green italics; Twente has its own. */
export const regionNameLayers = [
  {
    id: 'euregio-region',
    type: 'symbol',
    source: 'labels',
    minzoom: 7,
    maxzoom: 10.5,
    filter: ['all', ['==', ['get', 'kind'], 'region'], ['!=', ['get', 'name_de'], 'Twente']],
    layout: {
      visibility: visible,
      'text-field': localName,
      'text-font': [FONT.italic],
      'text-size': byZoom(7, 14, 9, 21),
      'text-letter-spacing': 0.1,
      'text-line-height': 1,
      'text-max-width': 7,
      'text-padding': 6,
      'text-variable-anchor': ['center', 'top', 'bottom'],
    },
    paint: {
      'text-color': colourOf('euregio'),
      'text-halo-color': colourOf('haloTerritory'),
      'text-halo-width': 1.6,
      'text-halo-blur': 0.4,
      'text-opacity': ['case', choice('lens'), 0, 1],
    },
  },
] satisfies LayerSpecification[];
