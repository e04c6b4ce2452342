import {html, nothing, type TemplateResult} from 'lit';
import {landmarkName} from '../../common/landmark.ts';
import '../../elements/find/euregio-search.ts';
import {shortAddress} from '../../share/link.ts';
import {type App, messagesOf} from '../app.ts';

export const renderSearch = (app: App): TemplateResult =>
  html`<euregio-search role="search" aria-label=${landmarkName(app.host, messagesOf(app).search.askLabel)} .desk=${app.desk}></euregio-search>`;

/** The answer beside the map; it is there, empty, before the first question, so that a screen reader hears it come. */
export const renderAnswer = ({store}: App, {closedOutside = false} = {}): TemplateResult =>
  html`<euregio-answer .answer=${store.state.answer} .closedOutside=${closedOutside}></euregio-answer>`;

/** The answer on the screen of a hall, in place of the stop, with a code that leads visitors to it. */
export function renderScreenAnswer({store}: App): TemplateResult {
  const {answer, page} = store.state;
  return html`<euregio-answer
    layout="screen"
    .style=${`--euregio-answer-scale: ${store.state.textScale}`}
    .answer=${answer}
    .address=${answer && page ? `${page}${answer.query}` : ''}
    .written=${shortAddress(page)}
  ></euregio-answer>`;
}

/** The field over the picture of a presentation, while somebody asks. */
export const renderAskOver = (app: App): TemplateResult | typeof nothing =>
  app.store.state.asking ? html`<div class="ask-over">${renderSearch(app)}</div>` : nothing;

/** In the speaker’s window: the field, and the answer before the hall sees it. */
export function renderSpeakerDesk(app: App): TemplateResult | typeof nothing {
  const {asking, answer, ask, askOnScreen} = app.store.state;
  if (!asking && answer === null) return nothing;
  return html`<div class="ask-over">
    ${renderSearch(app)}
    <euregio-answer .answer=${answer} .onScreen=${ask !== null && ask === askOnScreen}></euregio-answer>
  </div>`;
}
