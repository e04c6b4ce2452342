import type {Catalogue} from '../../catalogue/catalogue.ts';
import type {State} from '../../state/moment.ts';
import type {Store} from '../../state/store.ts';
import type {App} from '../app.ts';
import type {EuregioApp} from '../euregio-app.ts';
import {OwnStories} from '../own-stories.ts';
import {questionDeskOf} from '../questions.ts';
import {keepAddress} from './address.ts';
import {announce} from './announcements.ts';
import {nameDocument} from './document.ts';
import type {Effect} from './effect.ts';
import {fetchElementCode} from './element-code.ts';
import {takeFiles} from './files.ts';
import {moveFocus} from './focus.ts';
import {talkWithFrame} from './frame-messages.ts';
import {hearKeys} from './keys.ts';
import {runKiosk} from './kiosk.ts';
import {fetchMapCode} from './map-code.ts';
import {keepPaper} from './paper.ts';
import {hearParts} from './parts.ts';
import {pointBothWays} from './pointing.ts';
import {present} from './presenting.ts';
import {printCleanly} from './printing.ts';
import {answerQuestions} from './questions.ts';
import {watchNetwork, watchSize, watchSystem} from './surroundings.ts';
import {Updates} from './updates.ts';
import {tellView} from './walking.ts';

/** Each in a file of its own: what it listens to, and what follows. */
const EFFECTS: readonly Effect[] = [
  watchSystem,
  watchSize,
  keepAddress,
  keepPaper,
  announce,
  nameDocument,
  talkWithFrame,
  hearParts,
  hearKeys,
  moveFocus,
  pointBothWays,
  takeFiles,
  watchNetwork,
  fetchMapCode,
  fetchElementCode,
  answerQuestions,
  printCleanly,
  tellView,
];

/** Puts together what the parts and layouts share, and lets everything follow that follows from a change of state. */
export function startEffects(host: EuregioApp, store: Store<State>, catalogue: Catalogue): App {
  const base = {
    host,
    store,
    catalogue,
    ownStories: new OwnStories(store, catalogue),
    desk: questionDeskOf(),
    updates: new Updates(store),
    kiosk: runKiosk({host, store}, () => host.idleSeconds),
  };
  const app: App = {...base, act: present(base)};
  for (const effect of EFFECTS) effect(app);
  return app;
}
