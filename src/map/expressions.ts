import type {ExpressionSpecification} from 'maplibre-gl';
import {COLOURS, type ColourName, type TopicId} from '../catalogue/topics.ts';

/** A choice of the reader, as the style sees it. */
export const choice = (name: string): ExpressionSpecification => ['global-state', name];

/** The colour in the scheme that is drawn. */
export const colourOf = (name: ColourName): ExpressionSpecification => [
  'match',
  choice('scheme'),
  'dark',
  COLOURS.dark[name],
  'contrast',
  COLOURS.contrast[name],
  COLOURS.light[name],
];

/** `visible` while the topic is switched on. */
export const shownWith = (...topics: TopicId[]): ExpressionSpecification => ['case', isOn(...topics), 'visible', 'none'];

export const isOn = (...topics: TopicId[]): ExpressionSpecification => ['any', ...topics.map((topic): ExpressionSpecification => ['in', topic, choice('topics')])];

/** True while one topic alone is on: then it shows everything it has. */
export const isAlone: ExpressionSpecification = ['==', ['length', choice('topics')], 1];

export const id: ExpressionSpecification = ['get', 'id'];

export const isSelected: ExpressionSpecification = ['==', id, ['coalesce', choice('selected'), '']];
/** Under the pointer: feature state, because it changes with every move and must not rebuild a tile. */
export const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];
export const isRelated: ExpressionSpecification = ['in', id, choice('related')];
export const isInFocus: ExpressionSpecification = ['any', isSelected, isRelated];
export const isListed = (list: 'confirmed' | 'probable' | 'unknown' | 'arcs' | 'projects' | 'related'): ExpressionSpecification => ['in', id, choice(list)];

/** `normal`, and what is left of it under the relation lens, where everything else steps back. */
export const steppingBack = (normal: number, underLens: number): ExpressionSpecification => ['case', choice('lens'), underLens, normal];

/** A length in px that follows the zoom; twice as much on a projector. Stops: zoom, px, zoom, px, … */
export function byZoom(...stops: readonly number[]): ExpressionSpecification {
  const scaled = stops.map((value, index) => (index % 2 === 0 ? value : scaledPx(value)));
  return ['interpolate', ['linear'], ['zoom'], ...scaled] as unknown as ExpressionSpecification;
}

/** A length in px, twice as much on a projector. */
export const scaledPx = (px: number): ExpressionSpecification => ['*', px, choice('scale')];

/** The name in the reader's language; features carry one per language. */
export const localName: ExpressionSpecification = ['match', choice('language'), 'de', ['get', 'name_de'], 'en', ['get', 'name_en'], ['get', 'name_nl']];

/** The same for a second, smaller line. */
export const localLine: ExpressionSpecification = ['match', choice('language'), 'de', ['get', 'line_de'], 'en', ['get', 'line_en'], ['get', 'line_nl']];
