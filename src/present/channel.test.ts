import type {ReactiveControllerHost} from 'lit';
import {beforeEach, expect, test, vi} from 'vitest';
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
  readonly points: unknown[];
  connected: boolean;
}

function side(role: Role, state: HallState | null, session = 's1'): Side {
  const found: {-readonly [K in keyof Side]: Side[K]} = {channel: null as never, state, heard: [], commands: [], points: [], connected: false};
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
    onPoint: (at) => void found.points.push(at),
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

const stateWith = (change: object): unknown => readMessage(wrap({kind: 'state', from: 'hall', state: {...HALL, ...change}}), 's1');

test('a state is taken whole or not at all: each of its parts is looked at', () => {
  expect(readMessage(wrap({kind: 'state', from: 'hall', state: HALL}), 's1')).toEqual({kind: 'state', from: 'hall', state: HALL});
  // The text on the screen is between half and three times its size.
  expect([0.49, 0.5, 3, 3.01].map((textScale) => stateWith({textScale}) !== null)).toEqual([false, true, true, false]);
  const refused = [
    {story: 'Q!'},
    {story: ''},
    {story: 'x'.repeat(101)},
    {stop: 3},
    {stop: 'ends-badly '},
    {stop: '!begins-badly'},
    {white: 1},
    {qr: null},
    {textScale: '1'},
    {textScale: Number.NaN},
    {startedAt: 'now'},
    {startedAt: Number.POSITIVE_INFINITY},
    {startedAt: undefined},
  ];
  expect(refused.filter((change) => stateWith(change) !== null)).toEqual([]);
  expect([null, 0, 1_764_288_000_000].map((startedAt) => stateWith({startedAt}) !== null)).toEqual([true, true, true]);
  expect([readMessage(wrap({kind: 'state', from: 'hall', state: null}), 's1'), readMessage(wrap({kind: 'state', from: 'nobody', state: HALL}), 's1')]).toEqual([
    null,
    null,
  ]);
});

test('a command is one of the presenter’s, with a stop from 1 and up to three digits', () => {
  const read = (action: unknown): unknown => readMessage(wrap({kind: 'command', action}), 's1');
  expect([1, 16].map((number) => read({kind: 'jump', number}))).toEqual([1, 16].map((number) => ({kind: 'command', action: {kind: 'jump', number}})));
  expect([0, 1.5, '1', undefined].map((number) => read({kind: 'jump', number}))).toEqual([null, null, null, null]);
  expect(['', '7', '123'].map((digits) => read({kind: 'digits', digits}) !== null)).toEqual([true, true, true]);
  expect(['1234', 'a1', '1a', 12].map((digits) => read({kind: 'digits', digits}))).toEqual([null, null, null, null]);
  expect([read(null), read('next'), read({})]).toEqual([null, null, null]);
});

test('greetings and farewells name their side', () => {
  const read = (message: object): unknown => readMessage(wrap(message), 's1');
  expect(read({kind: 'hello', from: 'speaker', answer: false, more: 1})).toEqual({kind: 'hello', from: 'speaker', answer: false});
  expect(read({kind: 'bye', from: 'hall'})).toEqual({kind: 'bye', from: 'hall'});
  expect([read({kind: 'hello', from: 'hall', answer: 'yes'}), read({kind: 'bye', from: 'cellar'}), read({kind: 'else', from: 'hall'})]).toEqual([
    null,
    null,
    null,
  ]);
});

test('a second window of the same side is no partner, and a hall without a story says nothing', () => {
  const hall = side('hall', HALL);
  const second = side('hall', {...HALL, stop: 'mont'});
  expect([hall.connected, second.connected, hall.heard, second.heard]).toEqual([false, false, [], []]);
  lines.clear();
  const empty = side('hall', null);
  const speaker = side('speaker', null);
  expect([speaker.connected, speaker.heard, empty.heard]).toEqual([true, [], []]);
});

test('a greeting is answered once, not for ever', () => {
  const said: unknown[] = [];
  lines.add((data) => said.push((data as {message: unknown}).message));
  side('hall', HALL);
  side('speaker', null);
  expect(said).toEqual([
    {kind: 'hello', from: 'hall', answer: true},
    {kind: 'hello', from: 'speaker', answer: true},
    {kind: 'hello', from: 'hall', answer: false},
    {kind: 'state', from: 'hall', state: HALL},
  ]);
});

test('a window that is gone says so once, and no more', () => {
  const said: unknown[] = [];
  const hall = side('hall', HALL);
  lines.add((data) => said.push((data as {message: unknown}).message));
  hall.channel.hostDisconnected();
  hall.channel.sendState();
  hall.channel.sendCommand({kind: 'next'});
  expect(said).toEqual([{kind: 'bye', from: 'hall'}]);
});

test('where windows cannot talk, each works for itself', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const channel = new PresentChannel(host, {
    role: 'hall',
    session: 's1',
    state: () => HALL,
    open: () => {
      throw new Error('no channel for file:');
    },
  });
  channel.hostConnected();
  channel.sendState();
  channel.hostDisconnected();
  expect(warned.mock.calls).toEqual([['euregio-present: the two windows cannot talk to each other here.', new Error('no channel for file:')]]);
  warned.mockRestore();
});

test('what the speaker points at reaches the hall, and goes out when the speaker’s window closes', () => {
  const hall = side('hall', HALL);
  const speaker = side('speaker', null);
  speaker.channel.sendPoint({x: 0.25, y: 0.5, place: [6.79, 52.27]});
  speaker.channel.sendPoint({x: 1, y: 0, place: null});
  speaker.channel.sendPoint(null);
  hall.channel.sendPoint({x: 0.5, y: 0.5, place: null});
  expect([hall.points, speaker.points]).toEqual([[{x: 0.25, y: 0.5, place: [6.79, 52.27]}, {x: 1, y: 0, place: null}, null], []]);
  speaker.channel.hostDisconnected();
  expect(hall.points.length).toBe(4);
  expect(hall.points.at(-1)).toBeNull();
});

test('a place beside the picture or the earth is none', () => {
  const point = (at: unknown) => readMessage(wrap({kind: 'point', at}), 's1');
  for (const at of [
    undefined,
    {},
    {x: -0.1, y: 0, place: null},
    {x: 0, y: 1.1, place: null},
    {x: 0, y: 0},
    {x: 0, y: 0, place: [181, 0]},
    {x: 0, y: 0, place: [0, 91]},
    {x: 0, y: 0, place: [1]},
  ])
    expect([at, point(at)]).toEqual([at, null]);
  expect(point({x: 0, y: 1, place: [-180, 90]})).toEqual({kind: 'point', at: {x: 0, y: 1, place: [-180, 90]}});
  expect(point(null)).toEqual({kind: 'point', at: null});
});

test('a question is a sentence of at most 300 letters; it is on the screen, or asked for', () => {
  const ask = (text: unknown): unknown => readMessage(wrap({kind: 'command', action: {kind: 'ask', text}}), 's1');
  expect(ask('Wat is MONT?')).toEqual({kind: 'command', action: {kind: 'ask', text: 'Wat is MONT?'}});
  expect(['', 'x'.repeat(300)].map((text) => ask(text) !== null)).toEqual([true, true]);
  expect(['x'.repeat(301), 7, undefined, ['Wat?'], {length: 3}].map(ask)).toEqual(Array(5).fill(null));
  expect(['Wat is MONT?', null, 'x'.repeat(301), 7, undefined].map((text) => stateWith({ask: text}) !== null)).toEqual([true, true, false, false, false]);
});

test('a second language is one of ours, or none', () => {
  expect(['de', 'nl-b1', null, 'fr', undefined, ''].map((also) => stateWith({also}) !== null)).toEqual([true, true, true, false, false, false]);
});

test('a time is a number, not the text of one', () => {
  expect(stateWith({startedAt: '1000'})).toBeNull();
});

test('a speaker window does not begin the evening that the next one joins', () => {
  const shared = store();
  expect(sessionFor('speaker', {own: store(), shared, make: () => 'aaaa'})).toBe('aaaa');
  expect(sessionFor('speaker', {own: store(), shared, make: () => 'bbbb'})).toBe('bbbb');
});

test('an evening’s own name is short, and another one each time', () => {
  const names = [1, 2].map(() => sessionFor('hall', {own: store(), shared: store()}));
  expect(names.map((name) => /^[\da-f]{8}$/.test(name))).toEqual([true, true]);
  expect(new Set(names).size).toBe(2);
});

test('without an ear for it a message does no harm, and a hall takes no orders to a speaker', () => {
  for (const role of ['hall', 'speaker'] as const) new PresentChannel(host, {role, session: 's1', open, state: () => HALL}).hostConnected();
  const hall = side('hall', HALL);
  const speaker = side('speaker', null);
  speaker.channel.sendCommand({kind: 'next'});
  hall.channel.sendState();
  hall.channel.sendCommand({kind: 'next'});
  expect([hall.commands, speaker.commands]).toEqual([[{kind: 'next'}], []]);
});

test('a window says that it leaves when its page is hidden for good, and not after it has left', () => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  const said: unknown[] = [];
  const hall = side('hall', null);
  lines.add((data) => said.push((data as {message: unknown}).message));
  page.dispatchEvent(new Event('pagehide'));
  expect(said).toEqual([{kind: 'bye', from: 'hall'}]);
  hall.channel.hostDisconnected();
  page.dispatchEvent(new Event('pagehide'));
  expect(said).toHaveLength(2);
  vi.unstubAllGlobals();
});

test('the windows of one browser talk over a channel that bears the version', async () => {
  const names: string[] = [];
  vi.stubGlobal(
    'BroadcastChannel',
    class extends EventTarget {
      constructor(name: string) {
        super();
        names.push(name);
      }
      postMessage(): void {}
      close(): void {}
    },
  );
  const channel = new PresentChannel(host, {role: 'hall', session: 's1', state: () => null});
  channel.hostConnected();
  channel.hostDisconnected();
  expect(names).toEqual([expect.stringMatching(/-\d+$/)]);
  vi.unstubAllGlobals();
});
