import {type FrameCommand, type FrameEvent, type FrameMessage, FRAME_TYPE, parentOrigins, readCommand} from '../../share/frame-messages.ts';
import {withCamera, withLanguage, withYear} from '../../state/app-state.ts';
import {chosen, lensLaid, type State, storyLeft, topicsSwitched, viewed} from '../../state/moment.ts';
import {storyWithId, wentTo} from '../../state/telling.ts';
import {toQuery} from '../../state/url.ts';
import type {App} from '../app.ts';
import {knownIds} from './address.ts';
import {listen, whileConnected} from './effect.ts';

/** What the page around the frame wants done. */
type FrameWish = Exclude<FrameCommand, {command: 'state'}>;

/** What is different, as the page around the frame is told. */
export function frameEvents(before: State, after: State): FrameEvent[] {
  const events: readonly (readonly [boolean, FrameEvent])[] = [
    [before.place !== after.place, {event: 'select', id: after.place}],
    [before.topics.join() !== after.topics.join(), {event: 'topics', topics: after.topics}],
    [before.language !== after.language, {event: 'language', language: after.language}],
    [before.view !== after.view, {event: 'view', view: after.view}],
    [before.lens !== after.lens, {event: 'lens', on: after.lens}],
    [before.year !== after.year, {event: 'year', year: after.year}],
    [before.story !== after.story || before.stop !== after.stop, {event: 'stop', story: after.story, stop: after.stop}],
  ];
  return events.filter(([changed]) => changed).map(([, event]) => event);
}

/** The state after a command of the page around the frame. */
export function followed(state: State, command: FrameWish): State {
  switch (command.command) {
    case 'topics':
      return topicsSwitched(state, command.topics);
    case 'language':
      return withLanguage(state, command.language);
    case 'view':
      return viewed(state, command.view);
    case 'lens':
      return lensLaid(state, command.on);
    case 'year':
      return withYear(state, command.year);
    case 'camera':
      return {...withCamera(state, {lng: command.lng, lat: command.lat, zoom: command.zoom}), overview: null};
    case 'select':
      return chosen(state, command.id);
    case 'stop': {
      if (command.story === null) return storyLeft(state);
      const story = storyWithId(state, command.story);
      const stop = story?.stops.find(({id}) => id === command.stop) ?? story?.stops[0];
      return story && stop ? wentTo(state, {story, stop}) : state;
    }
  }
}

/**
 * Talks with the page that shows the map in an iframe, when the address of the iframe names that page (`?parent=`): it follows the commands of
 * `share/frame-messages.ts` and tells what changes. Messages go to the named origins only and are taken from them only.
 */
export function talkWithFrame(app: App): void {
  const {store, catalogue, host} = app;
  const ids = knownIds(catalogue, () => store.state);
  const known = {...ids, thing: (id: string) => ids.thing(id) !== null};
  let origins: readonly string[] = [];
  const tell = (event: FrameEvent): void => {
    const message: FrameMessage<FrameEvent> = {type: FRAME_TYPE, ...event};
    // The browser delivers it to the origin that really is around the frame, and drops the others.
    for (const origin of origins) window.parent.postMessage(message, origin);
  };
  const onMessage = ({source, origin, data}: MessageEvent<unknown>): void => {
    if (source !== window.parent || !origins.includes(origin)) return;
    const command = readCommand(data, known);
    if (command === null) return;
    if (typeof command === 'string') tell({event: 'refused', text: command});
    else if (command.command === 'state') tell({event: 'state', query: toQuery(store.state)});
    // As the reader does it, so that the address follows. Former names of a thing are known by their present one.
    else store.change((state) => followed(state, command.command === 'select' && command.id !== null ? {...command, id: ids.thing(command.id)} : command));
  };
  store.subscribe((before, after) => {
    for (const event of origins.length === 0 ? [] : frameEvents(before, after)) tell(event);
  });
  whileConnected(app, () => {
    origins = store.state.routed && window.parent !== window ? parentOrigins(location.search) : [];
    return origins.length === 0 ? [] : [listen(window, 'message', onMessage), listen(host, 'euregio-ready', () => tell({event: 'ready'}))];
  });
}
