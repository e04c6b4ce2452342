import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {PLAIN_ACTIONS, type PicturePoint, type PlainAction, type PresentAction} from '../events/present.ts';
import {isLanguage, type Language} from '../i18n/languages.ts';
import type {KeyStore} from './browser-storage.ts';

/** What the hall window shows: everything that the speaker window repeats. */
export interface HallState {
  readonly story: string;
  readonly stop: string;
  readonly language: Language;
  /** A second language beside it; `null`: none. */
  readonly also: Language | null;
  readonly black: boolean;
  readonly white: boolean;
  readonly qr: boolean;
  readonly textScale: number;
  /** The question whose answer is on the screen in place of the stop; `null`: the stop. */
  readonly ask: string | null;
  /** When the evening began, in milliseconds since 1970; `null` before the first step. */
  readonly startedAt: number | null;
}

/** Where the speaker points: on the picture beside the text, and where it is a map also on the earth (longitude, latitude in degrees), as the two maps stand differently. */
export interface Pointing extends PicturePoint {
  readonly place: readonly [lng: number, lat: number] | null;
}

/** Which of the two windows of one evening this is. */
export type Role = 'hall' | 'speaker';

/**
 * What the two windows say to each other. `hello`: I have just been loaded, and `answer` asks the other side to say so too. `state`: this is on the screen now; a
 * speaker window says it back to a hall window that was reloaded and no longer knows since when the evening runs. `command`: please do this (speaker to hall). `point`: the speaker
 * points there, or no longer (`null`).
 */
export type Message =
  | {readonly kind: 'hello'; readonly from: Role; readonly answer: boolean}
  | {readonly kind: 'bye'; readonly from: Role}
  | {readonly kind: 'state'; readonly from: Role; readonly state: HallState}
  | {readonly kind: 'command'; readonly action: PresentAction}
  | {readonly kind: 'point'; readonly at: Pointing | null};

/** With the version, so that a page of yesterday that is still open somewhere does not talk to one of today. */
const NAME = 'euregio-present-4';
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9-]{1,100}$/.test(value);
/** A question is a sentence, not a page. */
const isQuestion = (value: unknown): value is string => typeof value === 'string' && value.length <= 300;
const isRole = (value: unknown): value is Role => value === 'hall' || value === 'speaker';

function isHallState(value: unknown): value is HallState {
  if (!isObject(value)) return false;
  const {story, stop, language, also, black, white, qr, textScale, ask, startedAt} = value;
  return (
    isId(story) &&
    isId(stop) &&
    isLanguage(language) &&
    (also === null || isLanguage(also)) &&
    [black, white, qr].every((flag) => typeof flag === 'boolean') &&
    typeof textScale === 'number' &&
    textScale >= 0.5 &&
    textScale <= 3 &&
    (ask === null || isQuestion(ask)) &&
    (startedAt === null || (typeof startedAt === 'number' && Number.isFinite(startedAt)))
  );
}

function isAction(value: unknown): value is PresentAction {
  if (!isObject(value)) return false;
  if (value['kind'] === 'jump') return Number.isInteger(value['number']) && (value['number'] as number) > 0;
  if (value['kind'] === 'digits') return typeof value['digits'] === 'string' && /^\d{0,3}$/.test(value['digits']);
  if (value['kind'] === 'ask') return isQuestion(value['text']);
  return PLAIN_ACTIONS.includes(value['kind'] as PlainAction);
}

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;
const isWithin = (value: unknown, limit: number): boolean => typeof value === 'number' && Math.abs(value) <= limit;

function isPointing(value: unknown): value is Pointing | null {
  if (value === null) return true;
  if (!isObject(value) || !isShare(value['x']) || !isShare(value['y'])) return false;
  const {place} = value;
  return place === null || (Array.isArray(place) && place.length === 2 && isWithin(place[0], 180) && isWithin(place[1], 90));
}

/** The message in what came over the channel; `null` for anything else: other tabs of the same origin may send what they like. */
export function readMessage(data: unknown, session: string): Message | null {
  if (!isObject(data) || data['session'] !== session || !isObject(data['message'])) return null;
  const {message} = data as {message: Readonly<Record<string, unknown>>};
  const {kind, from, answer, state, action, at} = message;
  switch (kind) {
    case 'hello':
      return isRole(from) && typeof answer === 'boolean' ? {kind, from, answer} : null;
    case 'bye':
      return isRole(from) ? {kind, from} : null;
    case 'state':
      return isRole(from) && isHallState(state) ? {kind, from, state} : null;
    case 'command':
      return isAction(action) ? {kind, action} : null;
    case 'point':
      return isPointing(at) ? {kind, at} : null;
    default:
      return null;
  }
}

const SESSION_KEY = 'euregio-evening';

/**
 * The name of this window’s evening. It survives a reload (`own`: the window’s session storage, which a window that is opened from it inherits); a speaker
 * window opened by hand joins the evening that began last (`shared`: local storage).
 */
export function sessionFor(
  role: Role,
  {own, shared, make = () => crypto.randomUUID().slice(0, 8)}: {own: KeyStore; shared: KeyStore; make?: () => string},
): string {
  try {
    const session = own.getItem(SESSION_KEY) ?? (role === 'speaker' ? shared.getItem(SESSION_KEY) : null) ?? make();
    own.setItem(SESSION_KEY, session);
    if (role === 'hall') shared.setItem(SESSION_KEY, session);
    return session;
  } catch {
    // Storage is switched off: all windows of this browser are then one evening.
    return 'evening';
  }
}

/** What of `BroadcastChannel` is used; tests put in their own. */
export interface Line {
  postMessage(data: unknown): void;
  close(): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** How a window talks with the other one of its session. */
export interface PresentChannelOptions {
  readonly role: Role;
  readonly session: string;
  /** What is on the screen; asked of the hall whenever a speaker window comes. In the speaker window: what it last heard. */
  readonly state: () => HallState | null;
  /** In the speaker window: the screen changed. In the hall: what the speaker last saw, after a reload of the hall. */
  readonly onState?: (state: HallState) => void;
  /** In the hall: the speaker wants this done. */
  readonly onCommand?: (action: PresentAction) => void;
  /** In the hall: the speaker points there, or no longer. */
  readonly onPoint?: (at: Pointing | null) => void;
  /** The other window came or went. */
  readonly onConnected?: (connected: boolean) => void;
  readonly open?: (name: string) => Line;
}

/**
 * Keeps the hall window and the speaker window in step, in this browser, without a network. Each greets the other when it is loaded, so either can be reloaded.
 * Two evenings in one browser do not mix: each has its own session.
 */
export class PresentChannel implements ReactiveController {
  private readonly options: PresentChannelOptions;
  private line: Line | null = null;

  constructor(host: ReactiveControllerHost, options: PresentChannelOptions) {
    this.options = options;
    host.addController(this);
  }

  hostConnected(): void {
    const {open = (name: string): Line => new BroadcastChannel(name), role} = this.options;
    try {
      this.line = open(NAME);
    } catch (error) {
      // A page opened from a folder has no channel in some browsers: each window then works for itself.
      console.warn('euregio-present: the two windows cannot talk to each other here.', error);
      return;
    }
    this.line.addEventListener('message', this.onMessage);
    if (typeof addEventListener === 'function') addEventListener('pagehide', this.onLeave);
    this.send({kind: 'hello', from: role, answer: true});
  }

  hostDisconnected(): void {
    if (typeof removeEventListener === 'function') removeEventListener('pagehide', this.onLeave);
    this.onLeave();
    this.line?.close();
    this.line = null;
  }

  /** The hall says what is on the screen; call it after every change. */
  sendState(): void {
    const state = this.options.state();
    if (state) this.send({kind: 'state', from: this.options.role, state});
  }

  sendCommand(action: PresentAction): void {
    this.send({kind: 'command', action});
  }

  sendPoint(at: Pointing | null): void {
    this.send({kind: 'point', at});
  }

  private readonly onLeave = (): void => this.send({kind: 'bye', from: this.options.role});

  private send(message: Message): void {
    this.line?.postMessage({session: this.options.session, message});
  }

  private readonly onMessage = (event: MessageEvent): void => {
    const {role, session, onState, onCommand, onPoint, onConnected} = this.options;
    const message = readMessage(event.data, session);
    if (!message) return;
    if (message.kind === 'command') {
      if (role === 'hall') onCommand?.(message.action);
      return;
    }
    if (message.kind === 'point') {
      if (role === 'hall') onPoint?.(message.at);
      return;
    }
    // A second hall or speaker window of the same evening is no partner.
    if (message.from === role) return;
    onConnected?.(message.kind !== 'bye');
    // Nobody points from a window that is gone.
    if (message.kind === 'bye' && role === 'hall') onPoint?.(null);
    if (message.kind === 'hello') {
      // First what we know, then the greeting: it makes the hall say how things stand.
      if (message.answer && role === 'speaker') this.sendState();
      if (message.answer) this.send({kind: 'hello', from: role, answer: false});
      if (role === 'hall') this.sendState();
    } else if (message.kind === 'state') onState?.(message.state);
  };
}
