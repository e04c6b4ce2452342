import {html, nothing, type TemplateResult} from 'lit';
import '../../elements/frame/euregio-language.ts';
import {icon} from '../../elements/shared/icons.ts';
import {textIn} from '../../i18n/languages.ts';
import {audienceAddress} from '../../present/address.ts';
import {shortAddress} from '../../share/link.ts';
import {atStop} from '../../state/app-state.ts';
import {cameraTarget} from '../../state/camera-target.ts';
import {shownScheme, type State, storyLeft} from '../../state/moment.ts';
import {allStories, showsStop, type Telling, tellingOf} from '../../state/telling.ts';
import {figureOnStage, STORIES} from '../../story/stories.ts';
import {type App, messagesOf} from '../app.ts';
import {mapViewOf, shownProjects} from '../derive.ts';
import {FIGURE_SHARE} from '../layouts/layout.ts';
import {hallWindow} from '../effects/presenting.ts';
import {renderTextFigure} from './figure.ts';
import {chooseStory, NEW_STORY, OPEN_FILE, openFile} from '../stories.ts';

/** Which story it is, with the way out of it and the others. @param presenting - it can be presented from here */
export function renderStoryHead(app: App, {presenting}: {readonly presenting: boolean}): TemplateResult {
  const {store} = app;
  const {app: texts} = messagesOf(app);
  const {language, story, singleKeys} = store.state;
  const onPresent = (): void => {
    store.change((state) => ({...state, present: true}));
    app.act({kind: 'full-screen'});
  };
  return html`<div class="story-head">
      <button class="button leave" title=${texts.leaveStory} @click=${() => store.change(storyLeft)}>
        ${icon('arrow-left')} <span>${texts.leaveStory}</span>
      </button>
      <label
        ><span class="visually-hidden">${texts.chooseStory}</span>
        <select class="button" .value=${story ?? ''} @change=${onChoose(app)}>
          ${allStories(store.state).map(({id, title}) => html`<option value=${id} ?selected=${id === story}>${textIn(title, language)}</option>`)}
          <option value=${NEW_STORY}>${texts.newStory}</option>
          <option value=${OPEN_FILE}>${texts.openStory}</option>
        </select>
      </label>
      <input class="story-file" type="file" hidden accept=".json,application/json" aria-label=${texts.openStory} @change=${onChosenFile(app)} />
      <euregio-language></euregio-language>
      ${presenting ? html`<button class="button primary" @click=${onPresent}>${icon('presentation')} ${texts.startPresenting}</button>` : nothing}
    </div>
    ${renderStory(app, 'phone')} ${renderTextFigure(app)}
    ${
      presenting
        ? html`<label class="single-keys"
            ><input
              type="checkbox"
              .checked=${singleKeys}
              @change=${({target}: Event) => store.change((state) => ({...state, singleKeys: (target as HTMLInputElement).checked}))}
            />${texts.singleKeys}</label
          >`
        : nothing
    }
    ${renderEditor(app)}`;
}

/** One stop: as a page to read, or as a column of the hall's screen. */
export function renderStory(app: App, layout: 'screen' | 'phone'): TemplateResult | typeof nothing {
  const {state} = app.store;
  const telling = tellingOf(state);
  if (!telling) return nothing;
  const {textScale, cover, digits, touched} = state;
  return html`<euregio-story
    .story=${telling.story}
    .stop=${telling.stop.id}
    .layout=${layout}
    .address=${visitorsAddress(state, telling)}
    .written=${shortAddress(state.page)}
    .textScale=${textScale}
    .cover=${cover}
    .digits=${digits}
    ?touch=${touched}
    .away=${!showsStop(state)}
  ></euregio-story>`;
}

/** One's own story can be changed where it is read. */
function renderEditor(app: App): TemplateResult | typeof nothing {
  const {storiesKept, storyProblems} = app.store.state;
  const telling = tellingOf(app.store.state);
  if (!telling || STORIES.includes(telling.story)) return nothing;
  return html`<details class="editor">
    <summary>${messagesOf(app).app.ownStory}</summary>
    <euregio-story-editor .story=${telling.story} .stop=${telling.stop.id} .kept=${storiesKept} .problems=${storyProblems}></euregio-story-editor>
  </details>`;
}

/** The window of the speaker: what to say, what the hall sees, what comes. */
export function renderSpeaker(app: App): TemplateResult {
  const {state} = app.store;
  const telling = tellingOf(state);
  if (!telling) return html``;
  const {story, stop} = telling;
  const next = story.stops[story.stops.indexOf(stop) + 1];
  const screen = {...state, ...state.hallLanguages};
  return html`<euregio-speaker
    .story=${story}
    .stop=${stop.id}
    .screen=${state.hallLanguages ?? {language: state.language, also: state.also}}
    .address=${visitorsAddress(screen, telling)}
    .written=${shortAddress(state.page)}
    .startedAt=${state.startedAt}
    .cover=${state.cover}
    .connected=${state.connected}
    .fillsScreen=${hallWindow() !== null}
  >
    ${state.mapLoaded ? html`${renderSmallPicture(app, 'now-map', telling)} ${next ? renderSmallPicture(app, 'next-map', {story, stop: next}) : nothing}` : nothing}
  </euregio-speaker>`;
}

/** What a stop looks like, small and by itself: its map, its figure, or both beside each other, as on the stage. */
function renderSmallPicture({catalogue, store}: App, slot: 'now-map' | 'next-map', {story, stop}: Telling): TemplateResult {
  const state = atStop({...store.state, ...store.state.hallLanguages, overview: null}, story, stop);
  const {figure, place} = stop.view;
  const shown = figure && figureOnStage(figure, state.also);
  const padding = shown === 'beside' ? {top: 0, right: SMALL_STAGE_PX[slot] * FIGURE_SHARE, bottom: 0, left: 0} : undefined;
  return html`${
    shown === 'alone'
      ? nothing
      : html`<euregio-map
          slot=${slot}
          inert
          fixed
          .catalogue=${catalogue}
          .view=${mapViewOf(catalogue, state, shownScheme(state), shownProjects(catalogue, state))}
          .target=${cameraTarget(state, catalogue)}
          .padding=${padding ?? NO_PADDING}
          .label=${textIn(stop.title, state.language)}
        ></euregio-map>`
  }
  ${
    figure
      ? html`<euregio-figure
          slot=${slot}
          class="small ${shown}"
          inert
          layout="stage"
          .kind=${figure.kind}
          .thing=${place ?? ''}
          .language=${state.language}
          .also=${state.also}
        ></euregio-figure>`
      : nothing
  }`;
}

/** Widths of the small stages, in CSS pixels (`euregio-speaker.styles.ts`). */
const SMALL_STAGE_PX = {'now-map': 278, 'next-map': 126} as const;
const NO_PADDING = {top: 0, right: 0, bottom: 0, left: 0};

/** Where the visitors' code leads; empty, as what is written beside it, where the map has no address for others. */
const visitorsAddress = ({page, language, also}: State, {story, stop}: Telling): string =>
  page && audienceAddress(page, {story: story.id, stop: stop.id, language, also});

const onChoose =
  (app: App) =>
  ({target}: Event): void => {
    const select = target as HTMLSelectElement;
    const {value} = select;
    if (value !== OPEN_FILE) {
      chooseStory(app, value);
      return;
    }
    // The list goes on naming the story that is open, until another one is.
    select.value = app.store.state.story ?? '';
    select.closest('.story-head')?.querySelector<HTMLInputElement>('.story-file')?.click();
  };

const onChosenFile =
  (app: App) =>
  ({target}: Event): void => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) void openFile(app, file);
    // So that the same file, mended, can be chosen again.
    input.value = '';
  };
