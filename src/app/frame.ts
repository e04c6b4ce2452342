import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {type FrameCommand, type FrameEvent, type FrameKnown, type FrameMessage, FRAME_TYPE, parentOrigins, readCommand} from '../share/frame-messages.ts';
import {type AppState, selected, withCamera, withLens, withoutStory, withTopics, withYear} from '../state/app-state.ts';
import {toQuery} from '../state/url.ts';

/** What the page around the frame wants done. */
export type FrameWish = Exclude<FrameCommand, {command: 'state'}>;

export interface FrameOptions {
  /** True for the app that owns its page: only that one speaks for the frame. */
  readonly routed: () => boolean;
  readonly known: FrameKnown;
  readonly state: () => AppState;
  readonly follow: (command: FrameWish) => void;
}

/**
 * Talks with the page that shows the map in an iframe, when the address of the iframe names that page (`?parent=`): it follows the commands of
 * `share/frame-messages.ts` and tells what changes. Messages go to the named origins only and are taken from them only.
 */
export class Frame implements ReactiveController {
  private readonly options: FrameOptions;
  private origins: readonly string[] = [];

  constructor(host: ReactiveControllerHost, options: FrameOptions) {
    this.options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.origins = this.options.routed() && window.parent !== window ? parentOrigins(location.search) : [];
    if (this.origins.length > 0) addEventListener('message', this.onMessage);
  }

  hostDisconnected(): void {
    removeEventListener('message', this.onMessage);
  }

  tell(event: FrameEvent): void {
    const message: FrameMessage<FrameEvent> = {type: FRAME_TYPE, ...event};
    // The browser delivers it to the origin that really is around the frame, and drops the others.
    for (const origin of this.origins) window.parent.postMessage(message, origin);
  }

  /** Tells what is different. */
  tellChanges(before: AppState, after: AppState): void {
    if (this.origins.length === 0) return;
    if (before.place !== after.place) this.tell({event: 'select', id: after.place});
    if (before.topics.join() !== after.topics.join()) this.tell({event: 'topics', topics: after.topics});
    if (before.language !== after.language) this.tell({event: 'language', language: after.language});
    if (before.view !== after.view) this.tell({event: 'view', view: after.view});
    if (before.lens !== after.lens) this.tell({event: 'lens', on: after.lens});
    if (before.year !== after.year) this.tell({event: 'year', year: after.year});
    if (before.story !== after.story || before.stop !== after.stop) this.tell({event: 'stop', story: after.story, stop: after.stop});
  }

  private readonly onMessage = ({source, origin, data}: MessageEvent<unknown>): void => {
    if (source !== window.parent || !this.origins.includes(origin)) return;
    const command = readCommand(data, this.options.known);
    if (command === null) return;
    if (typeof command === 'string') this.tell({event: 'refused', text: command});
    else if (command.command === 'state') this.tell({event: 'state', query: toQuery(this.options.state())});
    else this.options.follow(command);
  };
}

/** The state after a command that is nothing but another state. What is chosen and shown by name is the app's to find. */
export function followed(state: AppState, command: FrameWish): AppState {
  switch (command.command) {
    case 'topics':
      return withTopics(state, command.topics);
    case 'language':
      return {...state, language: command.language};
    case 'view':
      return {...state, view: command.view};
    case 'lens':
      return withLens(state, command.on);
    case 'year':
      return withYear(state, command.year);
    case 'camera':
      return withCamera(state, {lng: command.lng, lat: command.lat, zoom: command.zoom});
    case 'select':
      return selected(state, command.id);
    case 'stop':
      return withoutStory(state);
  }
}
