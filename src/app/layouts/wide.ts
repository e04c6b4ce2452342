import {html, nothing, type TemplateResult} from 'lit';
import {landmarkName} from '../../common/landmark.ts';
import {leads} from '../../state/telling.ts';
import {type App, messagesOf} from '../app.ts';
import {renderFoot, renderHead, renderSkip, renderTopics} from '../parts/find.ts';
import {renderAnswer, renderSearch} from '../parts/ask.ts';
import {renderMap} from '../parts/map.ts';
import {renderNotices} from '../parts/notices.ts';
import {renderStage} from '../parts/stage.ts';
import {renderStoryHead} from '../parts/story.ts';
import {renderLens, renderPanel} from '../parts/thing.ts';
import {showsPanel} from './layout.ts';

/** A laptop and more: side column, map, and the panel beside them when it is asked for. */
export function renderWide(app: App): TemplateResult {
  const {state} = app.store;
  const panel = showsPanel(state, 'wide');
  return html`${renderSkip(app)}
    <div class="shell wide ${panel ? 'with-panel' : ''}">
      ${renderNotices(app)} ${renderSide(app)} ${renderStage(app, () => renderMap(app, {buttons: 'all'}))} ${panel ? renderPanel(app) : nothing}
    </div>`;
}

/** The side column: the story or the lens while one of them leads, else what can be found. */
export function renderSide(app: App): TemplateResult {
  const {state} = app.store;
  const {title, sidePanel} = messagesOf(app).app;
  if (state.answer === null && leads(state))
    return html`<aside class="side story" part="side" aria-label=${landmarkName(app.host, sidePanel)}>${renderStoryHead(app, {presenting: true})}</aside>`;
  if (state.lens)
    return html`<aside class="side lens" part="side" aria-label=${landmarkName(app.host, sidePanel)}>
      <h1 class="visually-hidden">${title}</h1>
      ${renderLens(app)}
    </aside>`;
  return html`<aside class="side" part="side" aria-label=${landmarkName(app.host, sidePanel)}>
    ${state.answer === null ? renderHead(app) : html`<h1 class="visually-hidden">${title}</h1>`}
    <div class="search">${renderSearch(app)}</div>
    <div class="answer ${state.answer === null ? '' : 'given'}">${renderAnswer(app)}</div>
    ${state.answer === null ? renderTopics(app, {printing: true}) : nothing} ${renderFoot(app)}
  </aside>`;
}
