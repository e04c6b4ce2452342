import {html, nothing, type TemplateResult} from 'lit';
import {landmarkName} from '../../common/landmark.ts';
import {type App, messagesOf} from '../app.ts';
import {layoutOf} from '../layouts/layout.ts';
import {renderList} from './find.ts';

/**
 * What the layout is about: the map, or the list in its place. It is the main content of the app's own page; the page of somebody else has its own, and there it is a region.
 *
 * @param map - asked for only when it is to be seen
 */
export function renderStage(app: App, map: () => TemplateResult): TemplateResult {
  const {routed, view} = app.store.state;
  const list = view === 'list';
  // In a frame the plate with the title lies on the map, which is not there.
  const title = layoutOf(app.store.state) === 'embed' ? html`<h1 class="visually-hidden">${messagesOf(app).app.title}</h1>` : nothing;
  const content = list ? html`${title} ${renderList(app)}` : map();
  const classes = list ? 'stage listing' : 'stage';
  // The list takes the focus when it comes; the map has an element of its own for that.
  const tabindex = list ? '-1' : nothing;
  if (routed) return html`<main class=${classes} part="stage" tabindex=${tabindex}>${content}</main>`;
  return html`<section class=${classes} part="stage" tabindex=${tabindex} aria-label=${landmarkName(app.host, messagesOf(app).app.title)}>${content}</section>`;
}
