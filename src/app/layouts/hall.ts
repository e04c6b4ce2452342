import {html, type TemplateResult} from 'lit';
import {landmarkName} from '../../common/landmark.ts';
import {type App, messagesOf} from '../app.ts';
import {renderAskOver, renderScreenAnswer} from '../parts/ask.ts';
import {renderMap} from '../parts/map.ts';
import {renderNotices} from '../parts/notices.ts';
import {renderStage} from '../parts/stage.ts';
import {renderStory} from '../parts/story.ts';

/** The screen of a hall: the text column and the picture, in the proportions of a picture 1920 wide. */
export const renderHall = (app: App): TemplateResult =>
  html`<div class="shell hall">
    ${renderNotices(app)}
    <aside class="column" part="side" aria-label=${landmarkName(app.host, messagesOf(app).app.story)}>
      ${app.store.state.answer === null ? renderStory(app, 'screen') : renderScreenAnswer(app)}
    </aside>
    ${renderStage(app, () => renderMap(app, {buttons: 'none', light: true}))} ${renderAskOver(app)}
  </div>`;
