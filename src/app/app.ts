import type {ReactiveControllerHost} from 'lit';
import type {QuestionDesk} from '../ask/ask.ts';
import type {Catalogue} from '../catalogue/catalogue.ts';
import type {PresentAction} from '../events/present.ts';
import {namesIn} from '../catalogue/moments.ts';
import {textIn} from '../i18n/languages.ts';
import {type Messages, messagesIn} from '../i18n/messages.ts';
import type {Kiosk} from '../present/kiosk.ts';
import type {State} from '../state/moment.ts';
import type {Store} from '../state/store.ts';
import type {OwnStories} from './own-stories.ts';
import type {Updates} from './effects/updates.ts';

/** What the effects, parts and layouts share: the state, what there is to show, and the few things that are neither. */
export interface App {
  readonly host: ReactiveControllerHost & HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment | undefined};
  readonly store: Store<State>;
  readonly catalogue: Catalogue;
  readonly ownStories: OwnStories;
  readonly kiosk: Kiosk;
  readonly updates: Updates;
  /** Fetches what answers questions; always the same function. */
  readonly desk: () => Promise<QuestionDesk>;
  /** Does what a presenter asks for, here or in the other window. */
  readonly act: (action: PresentAction) => void;
}

/** Texts in the language of the moment; read them anew after each change of state. */
export const messagesOf = ({store}: Pick<App, 'store'>): Messages => messagesIn(store.state.language);

/** The name of a thing in the reader’s language, as it was called in the year looked at. @throws Error when there is no such thing */
export const nameOf = ({catalogue, store}: Pick<App, 'catalogue' | 'store'>, id: string): string =>
  textIn(namesIn(catalogue.get(id), store.state.year), store.state.language);

/** How the picture is called: by its selection, else the whole map. */
export const viewName = (app: App): string => {
  const {place} = app.store.state;
  return place === null ? messagesOf(app).app.wholeMap : nameOf(app, place);
};

/** A part of the app, once it is drawn. */
export const partOf = <Tag extends keyof HTMLElementTagNameMap>({host}: Pick<App, 'host'>, tag: Tag): HTMLElementTagNameMap[Tag] | null =>
  // A link may bring the first state before anything is drawn.
  host.renderRoot?.querySelector(tag) ?? null;
