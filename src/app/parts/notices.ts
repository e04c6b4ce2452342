import {html, nothing, type TemplateResult} from 'lit';
import '../../elements/frame/euregio-notice.ts';
import {icon} from '../../elements/shared/icons.ts';
import type {MapProblem} from '../../events/events.ts';
import type {Messages} from '../../i18n/messages.ts';
import {type Notice, viewed} from '../../state/moment.ts';
import {showsStop, tellingOf, wentTo} from '../../state/telling.ts';
import {type App, messagesOf} from '../app.ts';
import {layoutOf} from '../layouts/layout.ts';
import {loadAnew} from '../load-anew.ts';

/** What the app has to say, above everything: a kiosk that begins anew, the way back to a stop, a problem with a way out, a newer version that waits. */
export const renderNotices = (app: App): TemplateResult =>
  html`<div class="notices" part="notices">${renderKiosk(app)} ${renderWayBack(app)} ${renderNotice(app)}</div>`;

function renderNotice(app: App): TemplateResult {
  const {store, updates} = app;
  const {problem, notice, updateWaits, present, routed, view} = store.state;
  const messages = messagesOf(app);
  // Nobody is told of a new version while presenting.
  const waits = updateWaits && !problem && notice === null && !present;
  const button = waits
    ? html`<button class="link" @click=${() => updates.accept()}>${messages.notice.updateNow}</button>`
    : problem === 'outlines'
      ? html`<button class="link" @click=${() => location.reload()}>${messages.notice.retry}</button>`
      : problem !== null && view === 'map'
        ? html`<button class="link" @click=${() => store.change((state) => viewed(state, 'list'))}>${messages.notice.toList}</button>`
        : notice?.kind === 'missing' && routed
          ? html`<button class="link" @click=${() => void loadAnew(store.state)}>${messages.notice.loadAnew}</button>`
          : nothing;
  const said = problem ? problemText(problem, messages) : waits ? messages.notice.update : noticeText(notice, messages);
  return html`<euregio-notice .text=${said}>${button}</euregio-notice>`;
}

function noticeText(notice: Notice | null, {notice: texts}: Messages): string {
  switch (notice?.kind) {
    case undefined:
      return '';
    case 'offline':
      return texts.offline;
    case 'missing':
      return texts.missing;
    case 'bad-link':
      return texts.badLink;
    case 'bad-story':
      return texts.badStory;
    case 'bad-place':
      return texts.badPlace(notice.value);
    case 'text':
      return notice.text;
  }
}

function problemText(problem: MapProblem, {notice}: Messages): string {
  switch (problem) {
    case 'no-webgl':
      return notice.noWebgl;
    case 'worker':
      return notice.worker;
    case 'outlines':
      return notice.outlines;
    case 'context-lost':
      return notice.lost;
  }
}

/** A kiosk says when it begins anew, and lets the visitor stay; its story can be paused. */
function renderKiosk(app: App): TemplateResult | typeof nothing {
  const {kiosk, store} = app;
  if (!store.state.kiosk) return nothing;
  const {present} = messagesOf(app);
  const {countdown, playing} = kiosk.view;
  return html`<div class="kiosk" role="status">
    ${
      countdown === null
        ? nothing
        : html`<p>${present.restartsIn(countdown)}</p>
            <button class="button" @click=${() => kiosk.stay()}>${present.stay}</button>`
    }
    ${store.state.story === null ? nothing : html`<button class="button toggle" @click=${() => kiosk.togglePlaying()}>${icon(playing ? 'pause' : 'play')} ${playing ? present.pause : present.play}</button>`}
  </div>`;
}

/** Whoever has wandered off from a stop finds back with one button. In the hall the presenter has a key for it. */
function renderWayBack(app: App): TemplateResult | typeof nothing {
  const {store} = app;
  const telling = tellingOf(store.state);
  if (!telling || showsStop(store.state) || layoutOf(store.state) === 'hall') return nothing;
  return html`<div class="kiosk back">
    <button class="button primary" @click=${() => store.change((state) => wentTo(state, telling))}>
      ${icon('arrow-left')} ${messagesOf(app).present.backToPresentation}
    </button>
  </div>`;
}
