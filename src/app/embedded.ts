import {html, nothing, type TemplateResult} from 'lit';
import type {Catalogue} from '../catalogue/catalogue.ts';
import '../elements/frame/euregio-attribution.ts';
import '../elements/shared/euregio-mark.ts';
import {icon} from '../elements/shared/icons.ts';
import {storyKey} from '../elements/present/story-key.ts';
import type {Messages} from '../i18n/messages.ts';
import type {AppState} from '../state/app-state.ts';

/** The plate on a map in somebody else's page: what it is about, who sends it, and the key of its picture. @param name - of the selection, `null`: none */
export function renderPlate(catalogue: Catalogue, {topics, place}: AppState, messages: Messages, name: string | null): TemplateResult {
  const [only] = topics;
  const title = name ?? (only && topics.length === 1 ? messages.topics.names[only] : messages.app.title);
  const rows = storyKey({camera: null, topics, ...(place === null ? {} : {place})}, catalogue, messages);
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

/** The foot below it: sources, the list, and the way to the whole map. @param href - address of the whole map with the same view */
export function renderEmbedFoot({view}: AppState, messages: Messages, href: string, onView: (view: AppState['view']) => void): TemplateResult {
  const {app} = messages;
  const list = view === 'list';
  return html`<footer class="embed-foot" part="foot">
    <div class="credits"><euregio-attribution .messages=${messages}></euregio-attribution></div>
    <button class="plain" @click=${() => onView(list ? 'map' : 'list')}>${icon(list ? 'map' : 'list')} ${list ? app.asMap : app.asList}</button>
    <a href=${href} target="_blank" rel="noopener">${app.openWhole} ${icon('external-link')}</a>
  </footer>`;
}
