import type {ReactiveControllerHost} from 'lit';
import {beforeEach, expect, test} from 'vitest';
import type {PresentAction} from '../events/present.ts';
import {type HallState, type Line, PresentChannel, readMessage, type Role, sessionFor} from './channel.ts';

const HALL: HallState = {
  story: 'politieke-markt',
  stop: 'unlock',
  language: 'de',
  also: null,
  black: false,
  white: false,
  qr: true,
  textScale: 1.2,
  ask: null,
  startedAt: 1_000,
};
const host = {addController: () => {}} as unknown as ReactiveControllerHost;

/** Lines of one browser: what one says all others hear, as a copy. */
const lines = new Set<(data: unknown) => void>();
function open(): Line {
  let hear: ((data: unknown) => void) | undefined;
  return {
    addEventListener: (_type, listener) => {
      hear = (data) => listener({data} as MessageEvent);
      lines.add(hear);
    },
    close: () => void (hear && lines.delete(hear)),
    postMessage: (data) => {
      for (const other of lines) if (other !== hear) other(structuredClone(data));
    },
  };
}
const wrap = (message: unknown, session = 's1'): unknown => ({session, message});
const store = (): Pick<Storage, 'getItem' | 'setItem'> => {
  const values = new Map<string, string>();
  return {getItem: (key) => values.get(key) ?? null, setItem: (key, value) => void values.set(key, value)};
};

interface Side {
  readonly channel: PresentChannel;
  state: HallState | null;
  readonly heard: HallState[];
  readonly commands: PresentAction[];
  connected: boolean;
}

function side(role: Role, state: HallState | null, session = 's1'): Side {
  const found: {-readonly [K in keyof Side]: Side[K]} = {channel: null as never, state, heard: [], commands: [], connected: false};
  found.channel = new PresentChannel(host, {
    role,
    session,
    open,
    state: () => found.state,
    onState: (heard) => {
      found.heard.push(heard);
      if (role === 'speaker') found.state = heard;
    },
    onCommand: (action) => void found.commands.push(action),
    onConnected: (connected) => void (found.connected = connected),
  });
  found.channel.hostConnected();
  return found;
}

beforeEach(() => lines.clear());

test('a speaker window learns at once what is on the screen, whichever window comes first', () => {
  const hall = side('hall', HALL);
  const speaker = side('speaker', null);
  expect(speaker.heard.at(-1)).toEqual(HALL);
  expect([hall.connected, speaker.connected]).toEqual([true, true]);
  lines.clear();
  const early = side('speaker', null);
  side('hall', HALL);
  expect(early.heard.at(-1)).toEqual(HALL);
});

test('each step in the hall reaches the speaker, each command the hall', () => {
  const hall = side('hall', HALL);
  const speaker = side('speaker', null);
  hall.state = {...HALL, stop: 'mont'};
  hall.channel.sendState();
  expect(speaker.heard.at(-1)?.stop).toBe('mont');
  speaker.channel.sendCommand({kind: 'jump', number: 3});
  expect(hall.commands).toEqual([{kind: 'jump', number: 3}]);
  expect(speaker.commands).toEqual([]);
});

test('after a reload of the hall the evening goes on with its own time', () => {
  const hall = side('hall', HALL);
  const speaker = side('speaker', null);
  hall.channel.hostDisconnected();
  expect(speaker.connected).toBe(false);
  const again = side('hall', {...HALL, startedAt: null});
  expect(again.heard[0]?.startedAt).toBe(1_000);
  expect(speaker.connected).toBe(true);
});

test('after a reload of the speaker window it is in step again', () => {
  side('hall', HALL);
  side('speaker', null).channel.hostDisconnected();
  expect(side('speaker', null).heard.at(-1)).toEqual(HALL);
});

test('two evenings in one browser do not mix', () => {
  const first = side('hall', HALL, 's1');
  const second = side('speaker', null, 's2');
  second.channel.sendCommand({kind: 'next'});
  expect(second.heard).toEqual([]);
  expect(first.commands).toEqual([]);
});

test('what is no message of ours is not listened to', () => {
  const bad: unknown[] = [
    null,
    'next',
    {},
    wrap(null),
    wrap({kind: 'command', action: {kind: 'format-disk'}}),
    wrap({kind: 'command', action: {kind: 'jump', number: -1}}),
    wrap({kind: 'command', action: {kind: 'digits', digits: '<b>'}}),
    wrap({kind: 'hello', from: 'stranger', answer: true}),
    wrap({kind: 'state', from: 'hall', state: {...HALL, stop: '<script>'}}),
    wrap({kind: 'state', from: 'hall', state: {...HALL, textScale: 90}}),
    wrap({kind: 'state', from: 'hall', state: {...HALL, language: 'xx'}}),
    wrap({kind: 'state', from: 'hall', state: {...HALL, black: 'yes'}}),
    wrap({kind: 'command', action: {kind: 'next'}}, 's2'),
  ];
  expect(bad.map((data) => readMessage(data, 's1'))).toEqual(bad.map(() => null));
  expect(readMessage(wrap({kind: 'command', action: {kind: 'next'}}), 's1')).toEqual({kind: 'command', action: {kind: 'next'}});
});

test('an evening keeps its name over a reload, and a speaker window joins the last one', () => {
  const shared = store();
  const own = store();
  const hall = sessionFor('hall', {own, shared, make: () => 'aaaa'});
  expect(sessionFor('hall', {own, shared, make: () => 'bbbb'})).toBe(hall);
  expect(sessionFor('speaker', {own: store(), shared, make: () => 'cccc'})).toBe(hall);
  expect(sessionFor('hall', {own: store(), shared, make: () => 'dddd'})).toBe('dddd');
  const refusing = {
    getItem: () => {
      throw new Error('SecurityError');
    },
    setItem: () => {},
  };
  expect(sessionFor('hall', {own: refusing, shared: refusing})).toBe('evening');
});
