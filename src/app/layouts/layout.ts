import type {Catalogue} from '../../catalogue/catalogue.ts';
import type {Padding, PopupAt} from '../../map/map-view.ts';
import type {State} from '../../state/moment.ts';
import {leads, showsStop, tellingOf} from '../../state/telling.ts';
import {figureOnStage} from '../../story/stories.ts';
import {BREAKPOINTS, WIDTHS} from './breakpoints.ts';

/** One for each file of this folder; `paper` is for hand-outs. */
export type LayoutName = 'wide' | 'middle' | 'phone' | 'embed' | 'hall' | 'speaker' | 'paper';

/** Which layout shows this state in an app of this size. The only place that decides it. */
export function layoutOf(state: State): LayoutName {
  const {size, paper, speaker, present, embed, routed} = state;
  const {width, height} = size;
  if (paper !== null) return 'paper';
  const told = tellingOf(state) !== null;
  if (speaker && told) return 'speaker';
  // An app that has no size yet will get one: nothing is decided by it.
  const narrow = width > 0 && width < BREAKPOINTS.phone;
  const flat = narrow && width >= BREAKPOINTS.lowPhone && height > 0 && height < BREAKPOINTS.flat;
  // On a phone a story is read, not shown to a hall: a column of a third of it would be a strip.
  if (present && told && (!narrow || flat)) return 'hall';
  // A little box in a page of somebody else: search and sheet would leave no map.
  if (embed || (!routed && narrow && height > 0 && height < BREAKPOINTS.box)) return 'embed';
  if (narrow && !flat) return 'phone';
  return width > 0 && width < BREAKPOINTS.middle ? 'middle' : 'wide';
}

/**
 * The state in an app of this size. In a box so little that only a frame has room, the plate says what the page has chosen; the glance, which would cover the map, is
 * for what the reader touches.
 */
export function fitted(state: State, size: State['size']): State {
  const next = {...state, size};
  return layoutOf(next) === 'embed' && layoutOf(state) !== 'embed' ? {...next, glance: false} : next;
}

/** A frame too narrow for a plate on its map. */
export const isNarrowEmbed = ({size}: Pick<State, 'size'>): boolean => size.width < BREAKPOINTS.plateBeside;

/**
 * The middle layout's side column, which lies over the map: as the reader wants it; else open for what leads (a story, the lens, an answer), and while nothing is
 * chosen and the map keeps half of the app.
 */
export const showsDrawer = (state: State): boolean => {
  const {answer, drawer, place, lens, size} = state;
  if (drawer !== null) return drawer;
  if (leads(state) || (lens && place !== null) || (answer !== null && place === null)) return true;
  return place === null && size.width >= 2 * WIDTHS.side && size.height >= BREAKPOINTS.low;
};

/** True when the panel about the selection stands beside, or over, the map. On a phone the sheet has it. */
export function showsPanel(state: State, layout: LayoutName): boolean {
  const {place, panel, view, lens, glance} = state;
  if (place === null || lens || showsStop(state)) return false;
  switch (layout) {
    case 'wide':
    case 'middle':
      return panel || view === 'list';
    case 'embed':
      // A narrow frame has no room for a glance on its map.
      return panel || (isNarrowEmbed(state) && glance);
    default:
      return false;
  }
}

/** True when a glance at the selection stands on the map. With the panel there is none: it would say the same again. */
export function showsGlance(state: State, layout: LayoutName): boolean {
  const {place, glance, view, lens} = state;
  if (place === null || !glance || view !== 'map' || lens || showsPanel(state, layout)) return false;
  return layout === 'wide' || layout === 'middle' || (layout === 'embed' && !isNarrowEmbed(state));
}

/** Share of the stage that a figure beside the map takes: less, and its text could not be read at ten metres. */
export const FIGURE_SHARE = 0.62;
/** The hall's screen is drawn for a picture so wide; one of its pixels grows and shrinks with the screen, as `--euregio-screen-unit` does. */
const HALL_WIDTH = 1920;
export const hallUnit = ({size}: Pick<State, 'size'>): number => size.width / HALL_WIDTH;
/** Share of the hall's screen that its text column takes. */
const HALL_COLUMN = 640 / HALL_WIDTH;
/** A figure beside a map needs a stage that is at least so wide, in CSS pixels; one alone half of it. */
const LEAST_STAGE_PX = 1000;

/** Width of the map's place, in CSS pixels. */
function stageWidth(state: State, layout: LayoutName): number {
  const {width} = state.size;
  if (layout === 'hall') return width * (1 - HALL_COLUMN);
  if (layout === 'wide') return width - WIDTHS.side - (showsPanel(state, layout) && width >= BREAKPOINTS.threeColumns ? WIDTHS.panel : 0);
  return layout === 'middle' && showsDrawer(state) ? width - sideWidth(width) : width;
}

/** Where the figure of the stop stands: on the stage alone or beside the map, or among the text. `null`: there is none, or no room for one. */
export function figurePlace(state: State): 'alone' | 'beside' | 'text' | null {
  const telling = tellingOf(state);
  const figure = telling && showsStop(state) ? telling.stop.view.figure : undefined;
  if (!figure || state.view !== 'map') return null;
  const layout = layoutOf(state);
  if (layout === 'phone') return 'text';
  if (layout !== 'hall' && layout !== 'wide' && layout !== 'middle') return null;
  const width = stageWidth(state, layout);
  if (figureOnStage(figure, state.also) === 'beside') return width >= LEAST_STAGE_PX ? 'beside' : 'text';
  return width >= LEAST_STAGE_PX / 2 ? 'alone' : 'text';
}

const NO_PADDING: Padding = {top: 0, right: 0, bottom: 0, left: 0};
/** Search field and its distance to both sides of it. */
const TOP_BAR_PX = 72;
const EDGE_PX = 8;
/** More of the map is never given away to the sheet: a camera for the strip above it would show nothing. */
const MOST_SHEET_PX = 416;

/** What parts that lie on the map cover of it, in CSS pixels; columns beside the map make it smaller instead. */
export function paddingOf(state: State, layout: LayoutName): Padding {
  const {size, sheetHeight} = state;
  const beside = figurePlace(state) === 'beside' ? Math.round(stageWidth(state, layout) * FIGURE_SHARE) : 0;
  switch (layout) {
    case 'phone':
      return {top: TOP_BAR_PX, right: EDGE_PX, bottom: Math.min(sheetHeight, MOST_SHEET_PX) + EDGE_PX, left: EDGE_PX};
    case 'middle': {
      const left = showsDrawer(state) ? sideWidth(size.width) : 0;
      const right = showsPanel(state, layout) ? panelWidth(size.width) : 0;
      return {...NO_PADDING, top: left > 0 ? 0 : TOP_BAR_PX, left, right};
    }
    case 'embed':
      return isNarrowEmbed(state) ? NO_PADDING : {...NO_PADDING, left: WIDTHS.plate + 2 * EDGE_PX};
    default:
      return {...NO_PADDING, right: beside};
  }
}

/** Below the search field: that the map lets one wait, in two lines. */
const LATE_PX = 84;

/** What parts cover of the map for the reader: also what the camera does not make room for. */
export function coveredOf(state: State, layout: LayoutName): Padding {
  const padding = paddingOf(state, layout);
  const top = state.late && padding.top > 0 ? padding.top + LATE_PX : padding.top;
  return {...padding, top, bottom: layout === 'phone' ? state.sheetHeight : padding.bottom};
}

/** The line that names the sources, beside the scale: with less, in CSS pixels, it would be cut. */
const CREDIT_LINE_PX = 850;

/**
 * The sources stand in a line where there is room for all of it; else behind a ©. In a hall too: in type that can be read there the line would take the whole edge of the picture.
 */
export function hasCreditLine(state: State, layout: LayoutName): boolean {
  if (layout === 'phone' || layout === 'hall') return false;
  if (layout === 'embed') return true;
  const {left, right} = layout === 'middle' ? paddingOf(state, layout) : NO_PADDING;
  return (layout === 'middle' ? state.size.width : stageWidth(state, layout)) - left - right >= CREDIT_LINE_PX;
}

/** Width of the column that lies over the map in the middle layout: the map keeps at least half. */
export const sideWidth = (width: number): number => Math.min(WIDTHS.side, Math.floor(width / 2));
/** Width of the panel in an app so wide, both in CSS px: at most half of it, so that the map keeps the other half. */
export const panelWidth = (width: number): number => Math.min(WIDTHS.panel, Math.floor(width / 2));

/** Where the glance stands: beside the thing, or at the map's edge when the thing has no place of its own, as MONT or a railway; `null`: nothing is chosen. */
export const glanceAt = (catalogue: Catalogue, {place}: Pick<State, 'place'>): PopupAt | null => (place === null ? null : (catalogue.pointOf(place) ?? 'edge'));
