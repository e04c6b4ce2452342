import {html, type TemplateResult} from 'lit';
import {landmarkName} from '../../common/landmark.ts';
import '../../elements/frame/euregio-sheet.ts';
import {icon} from '../../elements/shared/icons.ts';
import {leads} from '../../state/telling.ts';
import {type App, messagesOf} from '../app.ts';
import {narrowing, renderSheetFoot, renderTopics, renderViewButton} from '../parts/find.ts';
import {renderAnswer, renderSearch} from '../parts/ask.ts';
import {renderMap} from '../parts/map.ts';
import {renderNotices} from '../parts/notices.ts';
import {renderStage} from '../parts/stage.ts';
import {renderStoryHead} from '../parts/story.ts';
import {renderDetails, renderLens, renderSheetGlance} from '../parts/thing.ts';

/** A phone: the map under a search field and a sheet. */
export const renderPhone = (app: App): TemplateResult =>
  html`<div class="shell phone ${isTall(app) ? '' : 'low-map'}" .style=${`--sheet: ${app.store.state.sheetHeight}px`}>
    ${renderNotices(app)} ${renderTop(app)} ${renderStage(app, () => renderMap(app, {buttons: leavesRoom(app) ? 'few' : 'none'}))} ${renderSheet(app)}
  </div>`;

/** Search above, the map's buttons, and the sources above the sheet, in CSS pixels: with less between sheet and search the buttons would lie under the search. */
const LEAST_MAP_PX = 250;

/** The same with all four buttons in one column. */
const LEAST_COLUMN_PX = 316;

const aboveSheet = ({store}: App): number => store.state.size.height - store.state.sheetHeight;
const leavesRoom = (app: App): boolean => aboveSheet(app) >= LEAST_MAP_PX;
const isTall = (app: App): boolean => aboveSheet(app) >= LEAST_COLUMN_PX;

const renderTop = (app: App): TemplateResult => html`<div class="top">${renderSearch(app)} ${renderViewButton(app)}</div>`;

function renderSheet(app: App): TemplateResult {
  const {state} = app.store;
  const {sidePanel} = messagesOf(app).app;
  return html`<euregio-sheet part="sheet" role="complementary" aria-label=${landmarkName(app.host, sidePanel)} .stop=${state.sheet}
    >${renderInSheet(app)}</euregio-sheet
  >`;
}

function renderInSheet(app: App): TemplateResult {
  const {store} = app;
  const {state} = store;
  const {app: texts, controls} = messagesOf(app);
  if (state.answer === null && leads(state)) return renderStoryHead(app, {presenting: false});
  if (state.place !== null)
    return html`<h1 class="visually-hidden">${texts.title}</h1>
      ${state.lens ? renderLens(app) : state.panel || state.sheet === 'full' ? renderDetails(app) : renderSheetGlance(app)}`;
  if (state.answer !== null)
    return html`<h1 class="visually-hidden">${texts.title}</h1>
      ${renderAnswer(app)}`;
  const peeking = state.sheet === 'peek';
  const narrowed = peeking ? narrowing(app) : '';
  return html`<div class="sheet-peek">
      <div>
        <h1>${texts.title}</h1>
        <p class="sender ${narrowed ? 'narrowed' : ''}">${narrowed || texts.sender}</p>
      </div>
      <button
        class="button icon"
        aria-label=${controls.layers}
        title=${controls.layers}
        aria-expanded=${peeking ? 'false' : 'true'}
        @click=${() => store.change((before) => ({...before, sheet: peeking ? 'half' : 'peek'}))}
      >
        ${icon('layers')}
      </button>
    </div>
    <div class="sheet-topics" ?inert=${peeking}>
      <p>${texts.explanation}</p>
      ${renderTopics(app, {printing: false})} ${renderSheetFoot(app)}
    </div>`;
}
