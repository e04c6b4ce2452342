import {isTopic, TOPIC_IDS, type TopicId} from '../catalogue/topics.ts';
import {isLanguage, type Language} from '../i18n/languages.ts';

/**
 * What a page may ask of a map that it shows in an iframe. The list is closed: everything else is refused.
 * Ids, topics and languages are those of the address; longitude and latitude in degrees.
 */
export type FrameCommand =
  | {readonly command: 'select'; readonly id: string | null}
  | {readonly command: 'topics'; readonly topics: readonly TopicId[]}
  | {readonly command: 'language'; readonly language: Language}
  | {readonly command: 'view'; readonly view: 'map' | 'list'}
  | {readonly command: 'lens'; readonly on: boolean}
  | {readonly command: 'year'; readonly year: number | null}
  | {readonly command: 'camera'; readonly lng: number; readonly lat: number; readonly zoom: number}
  /** Without a stop the story begins; `story: null` leaves it. */
  | {readonly command: 'stop'; readonly story: string | null; readonly stop?: string}
  /** Answered by the event `state`. */
  | {readonly command: 'state'};

/** What the map tells the page around it. Each event carries the complete new value. */
export type FrameEvent =
  | {readonly event: 'ready'}
  | {readonly event: 'select'; readonly id: string | null}
  | {readonly event: 'topics'; readonly topics: readonly TopicId[]}
  | {readonly event: 'language'; readonly language: Language}
  | {readonly event: 'view'; readonly view: 'map' | 'list'}
  | {readonly event: 'lens'; readonly on: boolean}
  | {readonly event: 'year'; readonly year: number | null}
  | {readonly event: 'stop'; readonly story: string | null; readonly stop: string | null}
  /** The view as the parameters of its address, `?place=unlock`. */
  | {readonly event: 'state'; readonly query: string}
  /** A command was refused: what was expected, and what came. */
  | {readonly event: 'refused'; readonly text: string};

/** Every message in either direction is marked, so that those of other scripts are left alone. */
export const FRAME_TYPE = 'euregio-map';
/** As it travels between frames: marked, so that other messages of a page are left alone. */
export type FrameMessage<T extends FrameCommand | FrameEvent> = T & {readonly type: typeof FRAME_TYPE};

const COMMANDS = ['select', 'topics', 'language', 'view', 'lens', 'year', 'camera', 'stop', 'state'] as const satisfies readonly FrameCommand['command'][];
/** No page needs more, and an address has its limits. */
const MOST_ORIGINS = 8;

/** What ids the map knows. */
export interface FrameKnown {
  readonly thing: (id: string) => boolean;
  readonly story: (id: string) => boolean;
  readonly stop: (story: string, stop: string) => boolean;
}

/**
 * The pages that may talk with the map: `?parent=https://www.example.org,https://intranet.example.org` in the address of the iframe. Exact origins
 * only; whatever is none (a pattern, a path, `null`) is left out. Without any the map neither listens nor tells.
 */
export function parentOrigins(search: string): string[] {
  const given = new URLSearchParams(search).get('parent') ?? '';
  const origins = given
    .split(',')
    .filter((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && new URL(value).origin === value.replace(/\/$/, ''));
  return [...new Set(origins.map((value) => new URL(value).origin))].slice(0, MOST_ORIGINS);
}

/**
 * Reads a message that has arrived.
 *
 * @returns the command; `null` when the message is none of ours; a sentence when it is one that cannot be followed
 */
export function readCommand(data: unknown, known: FrameKnown): FrameCommand | string | null {
  if (typeof data !== 'object' || data === null || (data as {type?: unknown}).type !== FRAME_TYPE) return null;
  const message = data as Readonly<Record<string, unknown>>;
  // What the map itself says comes back from a page that passes everything on.
  if ('event' in message) return null;
  const {command} = message;
  const wrong = (name: string, expected: string): string => `${String(command)}.${name}: expected ${expected}, got ${shown(message[name])}.`;
  switch (command) {
    case 'select': {
      const {id} = message;
      return id === null || (typeof id === 'string' && known.thing(id)) ? {command, id} : wrong('id', 'the id of a thing on the map, or null');
    }
    case 'topics': {
      const {topics} = message;
      return Array.isArray(topics) && topics.every(isTopic) ? {command, topics} : wrong('topics', `a list of ${TOPIC_IDS.join(', ')}`);
    }
    case 'language':
      return isLanguage(message['language']) ? {command, language: message['language']} : wrong('language', 'nl, de, en or nl-b1');
    case 'view':
      return message['view'] === 'map' || message['view'] === 'list' ? {command, view: message['view']} : wrong('view', 'map or list');
    case 'lens':
      return typeof message['on'] === 'boolean' ? {command, on: message['on']} : wrong('on', 'true or false');
    case 'year': {
      const {year} = message;
      return year === null || Number.isInteger(year) ? {command, year: year as number | null} : wrong('year', 'a year, or null');
    }
    case 'camera': {
      const {lng, lat, zoom} = message;
      if (!isWithin(lng, -180, 180)) return wrong('lng', 'degrees from -180 to 180');
      if (!isWithin(lat, -85, 85)) return wrong('lat', 'degrees from -85 to 85');
      return isWithin(zoom, 0, 22) ? {command, lng, lat, zoom} : wrong('zoom', 'a number from 0 to 22');
    }
    case 'stop': {
      const {story, stop} = message;
      if (story === null) return {command, story};
      if (typeof story !== 'string' || !known.story(story)) return wrong('story', 'the id of a story, or null');
      if (stop === undefined) return {command, story};
      return typeof stop === 'string' && known.stop(story, stop) ? {command, story, stop} : wrong('stop', `the id of a stop of ${story}`);
    }
    case 'state':
      return {command};
    default:
      return `command: expected one of ${COMMANDS.join(', ')}, got ${shown(command)}.`;
  }
}

const isWithin = (value: unknown, least: number, most: number): value is number => typeof value === 'number' && value >= least && value <= most;

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
