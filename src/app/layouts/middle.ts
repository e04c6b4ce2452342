import {html, nothing, type TemplateResult} from 'lit';
import {landmarkName} from '../../common/landmark.ts';
import {icon} from '../../elements/shared/icons.ts';
import {asked} from '../../state/asking.ts';
import {leads} from '../../state/telling.ts';
import {type App, messagesOf} from '../app.ts';
import {narrowing, renderFoot, renderHead, renderSkip, renderTopics, renderViewButton} from '../parts/find.ts';
import {renderAnswer, renderSearch} from '../parts/ask.ts';
import {renderMap} from '../parts/map.ts';
import {renderNotices} from '../parts/notices.ts';
import {renderStage} from '../parts/stage.ts';
import {renderStoryHead} from '../parts/story.ts';
import {renderLens, renderPanel} from '../parts/thing.ts';
import {showsDrawer, showsPanel} from './layout.ts';

/**
 * A tablet, a small laptop, a phone on its side, a box in another page: the map has all the room. Search lies on it; topics, story and lens come over it from one
 * side, the panel from the other, never both, and each can be closed.
 */
export function renderMiddle(app: App): TemplateResult {
  const {state} = app.store;
  const drawer = showsDrawer(state);
  const panel = showsPanel(state, 'middle');
  return html`${renderSkip(app)}
    <div class="shell middle ${drawer ? 'with-drawer' : ''} ${panel ? 'with-panel' : ''}">
      ${renderNotices(app)} ${drawer ? renderDrawer(app) : renderBar(app)} ${renderStage(app, () => renderMap(app, {buttons: 'all'}))}
      ${panel ? renderPanel(app) : nothing}
    </div>`;
}

/** What lies on the map while the drawer is closed: search, and the way to topics, story or lens. */
function renderBar(app: App): TemplateResult {
  const {store} = app;
  const {app: texts, legend} = messagesOf(app);
  const name = leads(store.state) ? texts.story : legend.title;
  const narrowed = narrowing(app);
  return html`<aside class="bar" aria-label=${landmarkName(app.host, texts.sidePanel)}>
    <h1 class="visually-hidden">${texts.title}</h1>
    ${renderSearch(app)}
    <button class="button" aria-expanded="false" @click=${() => store.change((state) => ({...state, drawer: true, panel: false}))}>${name}</button>
    ${renderViewButton(app)} ${narrowed ? html`<p class="narrowed">${narrowed}</p>` : nothing}
  </aside>`;
}

function renderDrawer(app: App): TemplateResult {
  const {store} = app;
  const {state} = store;
  const {app: texts, search} = messagesOf(app);
  // An answer scrolls with its text; the cross of the column stays, and puts both away.
  const answers = state.answer !== null;
  const closing = answers ? search.closeAnswer : texts.close;
  const close = html`<button
    class="plain close"
    aria-label=${closing}
    title=${closing}
    @click=${() => store.change((before) => ({...(before.answer === null ? before : asked(before, null)), drawer: false}))}
  >
    ${icon('x')}
  </button>`;
  if (state.answer === null && leads(state))
    return html`<aside class="side story drawer" part="side" aria-label=${landmarkName(app.host, texts.sidePanel)}>
      ${close} ${renderStoryHead(app, {presenting: true})}
    </aside>`;
  if (state.lens && state.place !== null)
    return html`<aside class="side lens drawer" part="side" aria-label=${landmarkName(app.host, texts.sidePanel)}>
      ${close}
      <h1 class="visually-hidden">${texts.title}</h1>
      ${renderLens(app)}
    </aside>`;
  return html`<aside class="side drawer ${state.answer === null ? '' : 'answering'}" part="side" aria-label=${landmarkName(app.host, texts.sidePanel)}>
    ${close} ${state.answer === null ? renderHead(app) : html`<h1 class="visually-hidden">${texts.title}</h1>`}
    <div class="search">${renderSearch(app)}</div>
    <div class="answer ${state.answer === null ? '' : 'given'}">${renderAnswer(app, {closedOutside: answers})}</div>
    ${state.answer === null ? renderTopics(app, {printing: true}) : nothing} ${renderFoot(app)}
  </aside>`;
}
