import {html, type TemplateResult} from 'lit';
import type {App} from '../app.ts';
import {renderSpeakerDesk} from '../parts/ask.ts';
import {renderSpeaker} from '../parts/story.ts';

/** The second window of the evening; it has no map of its own to move. */
export const renderSpeakerWindow = (app: App): TemplateResult => html`<div class="shell speaker">${renderSpeaker(app)} ${renderSpeakerDesk(app)}</div>`;
