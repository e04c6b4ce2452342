import {html, nothing, type TemplateResult} from 'lit';
import {textIn} from '../../i18n/languages.ts';
import type {State} from '../../state/moment.ts';
import {showsStop, tellingOf} from '../../state/telling.ts';
import {type App, messagesOf, viewName} from '../app.ts';
import {figurePlace} from '../layouts/layout.ts';
import {renderAnswer} from './ask.ts';
import {renderStory} from './story.ts';
import {renderLens} from './thing.ts';

const isTies = ({lens, place}: State): boolean => lens && place !== null;

/** What stands beside the map comes on paper too: the answer, the ties of the lens, or the stop with its figure. Their code is there, for they are on the screen. */
function renderBeside(app: App): TemplateResult | null {
  const {state} = app.store;
  if (state.answer !== null && state.place === null) return renderAnswer(app);
  if (isTies(state)) return renderLens(app);
  if (!showsStop(state)) return null;
  const figure = tellingOf(state)?.stop.view.figure;
  return html`${renderStory(app, 'phone')}
  ${figure ? html`<euregio-figure layout="panel" .kind=${figure.kind} .thing=${state.place ?? ''}></euregio-figure>` : nothing}`;
}

/** What the page is called: a stop by its story, an answer and ties by the map they come from, for all of these say themselves what they are. */
function headingOf(app: App): string {
  const {state} = app.store;
  const telling = tellingOf(state);
  if (telling && showsStop(state)) return textIn(telling.story.title, state.language);
  return isTies(state) || (state.answer !== null && state.place === null) ? messagesOf(app).app.title : viewName(app);
}

/** Under a figure that takes the stage lies a map of another stop. */
const hasMap = (state: State): boolean => figurePlace(state) !== 'alone';

/** The page that the browser prints in place of the screen. */
export function renderPrinted(app: App): TemplateResult | typeof nothing {
  const {state} = app.store;
  const {printing} = state;
  if (printing?.kind !== 'page') return nothing;
  const beside = renderBeside(app);
  return html`<euregio-print
    .heading=${headingOf(app)}
    .image=${printing.image}
    .caption=${printing.caption}
    .shown=${state}
    .address=${location.href}
    .dark=${printing.dark}
    .mapless=${!hasMap(state)}
    .mapFirst=${isTies(state)}
    .complete=${beside !== null}
    >${beside ?? nothing}</euregio-print
  >`;
}
