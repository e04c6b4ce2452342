import {PICTURE_SIZE} from '../catalogue/camera-target.ts';
import type {AppState, CameraState} from '../state/app-state.ts';
import type {Paper, Size} from '../state/moment.ts';
import type {Stop, Story} from '../story/stories.ts';

/** Paper that a hand-out is made for. The names stand in people's links (`?handout=a3-landscape`): they never change. */
export const HANDOUT_FORMATS = ['a4', 'a4-landscape', 'a3', 'a3-landscape'] as const satisfies readonly Paper['format'][];
/** The sizes of paper that a hand-out is laid out for. */
export type HandoutFormat = Paper['format'];

/** How much of a story: all of it, or only the stop where the reader is (`?handout=a4&extent=stop`). */
export type HandoutExtent = Paper['extent'];

/** Pixels of the map picture per CSS pixel on paper: 3 × 96 = 288 dpi at every format, since a page is laid out at its own size. */
export const PRINT_PIXEL_RATIO = 3;

/** A map as the reader has it before the eyes. */
export type ShownMap = NonNullable<Paper['shown']>;

/** What a page of paper is made of. */
export interface HandoutPage {
  /** `title`, `view`, or the id of the stop. */
  readonly id: string;
  /** A page that tells of one view; of a story the title page and one stop a page. */
  readonly kind: 'view' | 'title' | 'stop';
  readonly stop: Stop | null;
  /** What its picture shows, and where its link leads. */
  readonly state: AppState;
  /** Where the camera was chosen, when the state has one: on the reader's own map or on that of the stories. */
  readonly shown: ShownMap | null;
}

/** The format that an address asks for (`?handout=a4`); `null` for none and for one that we do not know. */
export function handoutFormat(query: string): HandoutFormat | null {
  const given = new URLSearchParams(query).get('handout');
  return HANDOUT_FORMATS.find((format) => format === given) ?? null;
}

/** How much of the story an address asks for. */
export const handoutExtent = (query: string): HandoutExtent => (new URLSearchParams(query).get('extent') === 'stop' ? 'stop' : 'story');

/** The address without its hand-out, with everything else as it was: where “Close” leads. */
export function withoutHandout(query: string): string {
  const given = new URLSearchParams(query);
  given.delete('handout');
  given.delete('extent');
  const rest = given.toString();
  return rest === '' ? '' : `?${rest}`;
}

/** The address of a hand-out of this state: `query` as `state/url.ts` writes it. */
export function handoutQuery(query: string, format: HandoutFormat, extent: HandoutExtent = 'story'): string {
  const given = new URLSearchParams(withoutHandout(query));
  given.set('handout', format);
  if (extent !== 'story') given.set('extent', extent);
  return `?${given.toString()}`;
}

/**
 * The pages of a hand-out: one for a view; for a story a title page and a page for each stop, or the page of the one stop where the reader is.
 *
 * @param shown the reader's map, when there is one on the screen; without it the picture shows what the state is about
 */
export function handoutPages(state: AppState, story: Story | null, shown: ShownMap | null, extent: HandoutExtent = 'story'): HandoutPage[] {
  const plain: AppState = {...state, present: false, speaker: false, kiosk: false, embed: false, view: 'map', scheme: 'light'};
  if (story === null) {
    const own = shown ?? (state.camera === null ? null : {...PICTURE_SIZE, camera: state.camera});
    return [{id: 'view', kind: 'view', stop: null, state: {...plain, camera: own?.camera ?? null}, shown: own}];
  }
  const stops = story.stops.map((stop) => stopPage(stop, plain, story));
  const one = stops.find(({id}) => id === state.stop);
  if (one && extent === 'stop') return [one];
  // The title page has the map of the opening; its link leads to the beginning of the story.
  const [first] = stops;
  return first ? [{...first, id: 'title', kind: 'title', stop: null, state: {...first.state, stop: null}}, ...stops] : [];
}

function stopPage(stop: Stop, state: AppState, story: Story): HandoutPage {
  const {camera, topics, place, compare, lens, year} = stop.view;
  const chosen = camera === null ? null : {lng: camera.center[0], lat: camera.center[1], zoom: camera.zoom};
  return {
    id: stop.id,
    kind: 'stop',
    stop,
    state: {
      ...state,
      story: story.id,
      stop: stop.id,
      topics,
      place: place ?? null,
      compare: compare ?? null,
      lens: lens ?? false,
      year: year ?? null,
      camera: chosen,
    },
    shown: chosen && {...PICTURE_SIZE, camera: chosen},
  };
}

/** The camera with which a picture of this size shows at least as much as the map on which the camera was chosen. */
export function cameraFor({shown}: Pick<HandoutPage, 'shown'>, {width, height}: Size): CameraState | null {
  if (shown === null) return null;
  const {lng, lat, zoom} = shown.camera;
  return {lng, lat, zoom: zoom + Math.log2(Math.min(width / shown.width, height / shown.height))};
}
