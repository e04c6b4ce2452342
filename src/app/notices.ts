import {html, nothing, type TemplateResult} from 'lit';
import '../elements/frame/euregio-notice.ts';
import {icon} from '../elements/shared/icons.ts';
import type {MapProblem} from '../events/events.ts';
import type {Messages} from '../i18n/messages.ts';
import type {Kiosk} from '../present/kiosk.ts';
import type {AppState} from '../state/app-state.ts';
import type {Updates} from './updates.ts';

/** What the strip above the map may have to say, the most urgent first. */
export interface Notices {
  readonly problem: MapProblem | null;
  readonly text: string;
  readonly updates: Updates;
  readonly state: AppState;
  readonly messages: Messages;
  readonly onList: () => void;
  readonly onDismiss: () => void;
}

/** The strip above the map: a problem with a way out, what there is to know, or a newer version that waits. */
export function renderNotice({problem, text, updates, state, messages, onList, onDismiss}: Notices): TemplateResult {
  const {notice} = messages;
  // Nobody is told of a new version while presenting.
  const waits = updates.waiting && !problem && text === '' && !state.present;
  const button = waits
    ? html`<button class="link" @click=${() => updates.accept()}>${notice.updateNow}</button>`
    : problem === 'outlines'
      ? html`<button class="link" @click=${() => location.reload()}>${notice.retry}</button>`
      : problem !== null && state.view === 'map'
        ? html`<button class="link" @click=${onList}>${notice.toList}</button>`
        : nothing;
  const said = problem ? problemText(problem, messages) : waits ? notice.update : text;
  return html`<euregio-notice .messages=${messages} .text=${said} @euregio-dismiss=${onDismiss}>${button}</euregio-notice>`;
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
export function renderKiosk(kiosk: Kiosk, state: AppState, {present}: Messages): TemplateResult | typeof nothing {
  if (!state.kiosk) return nothing;
  const {countdown, playing} = kiosk.view;
  return html`<div class="kiosk" role="status">
    ${
      countdown === null
        ? nothing
        : html`<p>${present.restartsIn(countdown)}</p>
            <button class="button" @click=${() => kiosk.stay()}>${present.stay}</button>`
    }
    ${state.story === null ? nothing : html`<button class="button toggle" @click=${() => kiosk.togglePlaying()}>${icon(playing ? 'pause' : 'play')} ${playing ? present.pause : present.play}</button>`}
  </div>`;
}
