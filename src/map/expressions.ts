import type {ExpressionSpecification, VisibilitySpecification} from 'maplibre-gl';
import {COLOURS, type ColourName, type TopicId} from '../catalogue/topics.ts';

/** What the reader chose, as the style reads it. */
export const state = (name: string): ExpressionSpecification => ['global-state', name] as ExpressionSpecification;

/** A colour of the table, in the scheme of the moment. */
export const colour = (name: ColourName): ExpressionSpecification =>
  ['match', state('scheme'), 'dark', COLOURS.dark[name], 'contrast', COLOURS.contrast[name], COLOURS.light[name]] as ExpressionSpecification;

/** The topic is switched on. */
export const isOn = (topic: TopicId): ExpressionSpecification => state(`${topic}On`);
/** It is the only one. */
export const isAlone = (topic: TopicId): ExpressionSpecification => ['==', state('alone'), topic];
/** The lens is laid on something. */
export const hasLens = state('lens');
/** On a projector: fewer names, and larger ones. */
export const inHall = state('hall');
/** The lens names its ties wherever they are far enough from its start, some 18 pixels, to be told from it. Tile zooms are whole numbers, so that a filter may ask for them. */
export const isClearOfStart: ExpressionSpecification = ['>=', ['get', 'km'], ['step', ['zoom'], 320, 2, 155, 3, 78, 4, 39, 5, 0]];

/**
 * `visible` where the condition on global state holds. What only a choice brings says so here and not by its filter alone: a hidden layer is neither read by the worker nor asked of each
 * feature of each tile.
 */
export const shownIf = (condition: ExpressionSpecification): VisibilitySpecification =>
  ['case', condition, 'visible', 'none'] as unknown as VisibilitySpecification;

/** `visible` while the topic is switched on and the lens is not. */
export const shownWithoutLens = (topic: TopicId): VisibilitySpecification => shownIf(['all', isOn(topic), ['!', hasLens]]);

const textIn = (property: 'name' | 'sub', language: 'language' | 'also'): ExpressionSpecification => [
  'coalesce',
  ['get', ['concat', `${property}_`, state(language)]],
  ['get', property],
  '',
];

/** A text property in the reader's language; the local name where there is no other. */
export const text = (property: 'name' | 'sub'): ExpressionSpecification => textIn(property, 'language');

/**
 * A name in the reader's language, and in the second one where it is another: “Oostzee / Ostsee”.
 *
 * @param between - a line break where the two stand below each other
 */
export const name = (between = ' / '): ExpressionSpecification => {
  const [first, second]: ExpressionSpecification[] = [
    ['var', 'first'],
    ['var', 'second'],
  ];
  const both: ExpressionSpecification = ['case', ['any', ['==', state('also'), ''], ['==', first!, second!]], first!, ['concat', first!, between, second!]];
  return ['let', 'first', textIn('name', 'language'), 'second', textIn('name', 'also'), both];
};

/** Named at the edge of the picture already. */
const isAtEdge: ExpressionSpecification = ['any', ['in', ['get', 'name_nl'], state('atEdge')], ['in', ['get', 'name'], state('atEdge')]];
/** A name, unless it stands at the edge of the picture. */
export const unlessAtEdge = (text: ExpressionSpecification): ExpressionSpecification => ['case', isAtEdge, '', text];

/** Places of a name around its mark, in the order in which they are tried: which side of the name is at the mark, and how far off (ems). */
export const places = (...around: readonly (readonly [anchor: string, x: number, y: number])[]): (string | [number, number])[] =>
  around.flatMap(([anchor, x, y]): (string | [number, number])[] => [anchor, [x, y]]);

/**
 * Places of the name of an area, which stands nowhere exactly: its middle on its point, else somewhat beside it, the nearest first. A name is wider than high, so
 * it may stray farther along its line.
 *
 * @param wide - how far to the left and right, in ems
 * @param high - how far up and down, in ems
 * @param lower - how far below its point these places are, in ems, where another area begins above it
 */
export function placesAbout(wide: number, high: number, lower = 0): (string | [number, number])[] {
  const parts = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];
  const around = parts.flatMap((x) => parts.map((y) => ({x, y, far: Math.hypot(x, y)})));
  return places(
    ...around
      .filter(({far}) => far <= 1)
      .sort((a, b) => a.far - b.far)
      .map(({x, y}) => ['center', x * wide, y * high + lower] as const),
  );
}

/** Of which set a feature is, in a source that holds several. */
export const ofSet = (set: string): ExpressionSpecification => ['==', ['get', 'set'], set];
/** The feature is this thing. */
export const hasId = (id: string | ExpressionSpecification): ExpressionSpecification => ['==', ['get', 'id'], id];
/** The feature is one of the things in a list of the global state. */
export const idIn = (name: string): ExpressionSpecification => ['in', ['get', 'id'], state(name)];
/** A text is one of those that the global state has `listed`. */
export const isListed = (text: ExpressionSpecification, name: string): ExpressionSpecification => ['in', ['concat', '|', text, '|'], state(name)];
/** The feature is one of the things that are `listed` there. */
export const idListed = (name: string): ExpressionSpecification => isListed(['get', 'id'], name);
/** The feature is the one that is chosen. */
export const isSelected: ExpressionSpecification = hasId(state('selected'));
/** It is tied to the one that is chosen. */
export const isRelated: ExpressionSpecification = idIn('related');
/** Something is chosen. */
export const hasSelected: ExpressionSpecification = ['!=', state('selected'), ''];
/** Something is chosen, or a set that something is tied to. */
export const hasChosen: ExpressionSpecification = ['any', hasSelected, ['>', ['length', state('related')], 0]];
/** The pointer is on it. */
export const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** Larger on a large screen, and as the projector’s picture is. */
export const scaled = (value: number | ExpressionSpecification): ExpressionSpecification => ['*', value, state('scale')];

/** A size that grows evenly between zooms, and with the scale: `byZoom([7, 0.5], [9, 1.1])`. */
export const byZoom = (...stops: readonly (readonly [zoom: number, size: number | ExpressionSpecification])[]): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...stops.flatMap(([zoom, size]) => [zoom, scaled(size)])] as unknown as ExpressionSpecification;

/** One value, and another under the lens, where everything but the ties steps back. */
export const dimmed = (value: number, underLens: number): ExpressionSpecification => ['case', hasLens, underLens, value];

/**
 * An opacity where the condition on global state holds, else 0: then MapLibre does not draw the layer. Unlike `visibility` it does not make MapLibre read the
 * source anew; symbols would still take the room of others.
 */
export const drawnIf = (condition: ExpressionSpecification, opacity: number | ExpressionSpecification = 1): ExpressionSpecification => [
  'case',
  condition,
  opacity,
  0,
];

/**
 * A layer that differs by feature, drawn or not as a whole, and at once: on the way in between MapLibre would draw it aside first, with a shader of its own.
 */
export const wholeIf = <Type extends 'fill' | 'line'>(type: Type, condition: ExpressionSpecification) =>
  ({[`${type}-layer-opacity`]: drawnIf(condition), [`${type}-layer-opacity-transition`]: {duration: 0, delay: 0}}) as Record<
    `${Type}-layer-opacity`,
    ExpressionSpecification
  >;

/** A colour that fades into the land under the lens. Half-transparent lines would show every overlap at their corners. */
export const paled = (name: ColourName, underLens: number): ExpressionSpecification =>
  ['interpolate', ['linear'], dimmed(1, underLens), 0, colour('land'), 1, colour(name)] as unknown as ExpressionSpecification;

/** An offset in ems that stays the same in every language and scale. */
export const offset = (x: number, y: number): ExpressionSpecification => ['literal', [x, y]];
