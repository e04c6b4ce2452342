import {html, nothing, type TemplateResult} from 'lit';
import '../../elements/frame/euregio-attribution.ts';
import {storyKey} from '../../elements/present/story-key.ts';
import '../../elements/shared/euregio-mark.ts';
import {icon} from '../../elements/shared/icons.ts';
import {viewed} from '../../state/moment.ts';
import {toQuery} from '../../state/url.ts';
import {type App, messagesOf, nameOf} from '../app.ts';
import {renderAnswer} from '../parts/ask.ts';
import {renderMap} from '../parts/map.ts';
import {renderNotices} from '../parts/notices.ts';
import {renderStage} from '../parts/stage.ts';
import {renderPanel} from '../parts/thing.ts';
import {showsPanel} from './layout.ts';

/** In somebody else's page: a plate with the title, the map, and a foot with sources and ways out. */
export const renderEmbed = (app: App): TemplateResult =>
  html`<div class="shell embed">
    ${renderNotices(app)} ${renderStage(app, () => html`${renderPlate(app)} ${renderMap(app, {buttons: 'zoom', attribution: false})}`)}
    ${showsPanel(app.store.state, 'embed') ? renderPanel(app) : nothing} ${renderFoot(app)}
  </div>`;

/** What the map is about, who sends it, and the key of its picture; or the answer that a link asks for. */
function renderPlate(app: App): TemplateResult {
  const {topics, place, ask} = app.store.state;
  if (ask !== null && place === null)
    return html`<div class="plate answer" part="plate">
      <h1 class="visually-hidden">${messagesOf(app).app.title}</h1>
      ${renderAnswer(app)}
    </div>`;
  const messages = messagesOf(app);
  const [only] = topics;
  const title = place !== null ? nameOf(app, place) : only && topics.length === 1 ? messages.topics.names[only] : messages.app.title;
  const rows = storyKey({camera: null, topics, ...(place === null ? {} : {place})}, app.catalogue, messages);
  return html`<div class="plate" part="plate">
    <h1>${title}</h1>
    <p class="sender">${messages.app.sender}</p>
    ${
      rows.length === 0
        ? nothing
        : html`<ul role="list" aria-label=${messages.legend.title}>
            ${rows.map(([mark, text]) => html`<li><euregio-mark .kind=${mark}></euregio-mark><span>${text}</span></li>`)}
          </ul>`
    }
  </div>`;
}

/** Sources, the list, and the way to the whole map with the same view. */
function renderFoot({store}: App): TemplateResult {
  const {app: texts} = messagesOf({store});
  const {view, routed, page} = store.state;
  const list = view === 'list';
  const href = `${routed ? location.pathname : page}${toQuery({...store.state, embed: false})}`;
  return html`<footer class="embed-foot" part="foot">
    <div class="credits"><euregio-attribution></euregio-attribution></div>
    <button class="plain" @click=${() => store.change((state) => viewed(state, list ? 'map' : 'list'))}>
      ${icon(list ? 'map' : 'list')} ${list ? texts.asMap : texts.asList}
    </button>
    <a href=${href} target="_blank" rel="noopener">${texts.openWhole} ${icon('external-link')}</a>
  </footer>`;
}
