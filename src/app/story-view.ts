import {html, nothing, type TemplateResult} from 'lit';
import type {Catalogue} from '../catalogue/catalogue.ts';
import type {Scheme} from '../catalogue/topics.ts';
import '../elements/present/euregio-speaker.ts';
import type {FileProblem, OwnStoryEvent, StoryFileEvent, StoryWishEvent} from '../elements/present/euregio-story-editor.ts';
import '../elements/present/euregio-story-editor.ts';
import '../elements/present/euregio-story.ts';
import {icon} from '../elements/shared/icons.ts';
import type {StopEvent} from '../events/events.ts';
import type {PresentActionEvent} from '../events/present.ts';
import {textIn} from '../i18n/languages.ts';
import type {Messages} from '../i18n/messages.ts';
import type {EuregioMap} from '../map/euregio-map.ts';
import type {Padding} from '../map/map-view.ts';
import {audienceAddress, writtenAddress} from '../present/address.ts';
import {type AppState, atStop, type CameraState, FIRST_STATE, isAwayFrom, selected, withoutStory} from '../state/app-state.ts';
import {type Stop, STORIES, type Story} from '../story/stories.ts';
import {mapViewOf} from './derive.ts';
import type {OwnStories} from './own-stories.ts';
import type {Presenting} from './presenting.ts';

/** Not ids of stories: what else the list of stories offers. */
const NEW_STORY = '+';
const OPEN_FILE = '…';
/** The picture for which the cameras of stops are written, in px. */
const STOP_PICTURE = {width: 1280, height: 1080};
const SMALL_PICTURES_PX = {'now-map': 400, 'next-map': 190} as const;
/** Below this a story on a phone would be a strip. */
const LEAST_HEIGHT_PX = 200;
const LEAST_ZOOM = 0.1;
const NARROW_BELOW_PX = 640;
/** Levels of zoom. */
const NARROW_MARGIN = 0.3;

/** What a story needs of the app. */
export interface StoryViewOptions {
  readonly catalogue: Catalogue;
  readonly presenting: Presenting;
  readonly ownStories: OwnStories;
  readonly state: () => AppState;
  readonly change: (state: AppState) => void;
  readonly messages: () => Messages;
  readonly layout: () => string;
  readonly scheme: () => Scheme;
  readonly map: () => EuregioMap | null;
  readonly mapLoaded: () => boolean;
  readonly mapPadding: () => Padding;
  readonly shownCamera: () => CameraState;
  /** Ids of the projects that are shown. */
  readonly projects: () => readonly string[];
  /** How the picture is called: by its selection, else the whole map. */
  readonly viewName: () => string;
  readonly reducedMotion: () => boolean;
  /** Tells the reader something in the strip of notices. */
  readonly say: (text: string) => void;
  /** Address of the page that visitors open, without its parameters. */
  readonly page: () => string;
}

/** The parts of the app that a story takes: its page beside the map, its column in the hall, the speaker's window, the editor. */
export class StoryView {
  private readonly options: StoryViewOptions;

  constructor(options: StoryViewOptions) {
    this.options = options;
  }

  /** True while the picture is the stop's own. */
  get showsStop(): boolean {
    const {story, stop} = this.options.presenting;
    return story !== undefined && stop !== undefined && !isAwayFrom(this.options.state(), story, stop);
  }

  /** True while the story takes the side panel or the sheet: at its stop, or on the way without a selection of its own. */
  get leads(): boolean {
    return this.options.presenting.story !== undefined && (this.showsStop || this.options.state().place === null);
  }

  goTo(story: Story, stop: Stop): void {
    const {state, change} = this.options;
    const again = state().stop === stop.id;
    change(atStop(state(), story, stop));
    if (again) this.showStop();
  }

  goToFirst(story: Story | null | undefined): boolean {
    const [first] = story?.stops ?? [];
    if (!story || !first) return false;
    this.goTo(story, first);
    return true;
  }

  /** Moves the map to the picture of the stop. A smaller picture than the one it was written for stands further off. */
  showStop(): void {
    const view = this.options.presenting.stop?.view;
    const map = this.options.map();
    if (!view || !map || !this.showsStop) return;
    const animate = !this.options.reducedMotion();
    if (view.camera === null) {
      map.showRegion({animate});
      return;
    }
    const [lng, lat] = view.camera.center;
    map.flyTo({lng, lat, zoom: Math.max(LEAST_ZOOM, view.camera.zoom + this.zoomOffset())}, {animate, free: true});
  }

  /** Opens a file that was chosen or dropped; what is wrong with it is said, and nothing is lost. */
  async open(file: File): Promise<void> {
    const {ownStories} = this.options;
    if (!this.goToFirst(await ownStories.open(file))) this.sayProblems(ownStories.problems);
  }

  /** Opens the story that `?story-url=` names: a file of the page's own origin. */
  async openAddress(address: string): Promise<void> {
    const {ownStories, messages, say} = this.options;
    if (this.goToFirst(await ownStories.fetch(address))) return;
    if (ownStories.problems.length > 0) this.sayProblems(ownStories.problems);
    else say(messages().notice.badStory);
  }

  /** The first thing that is wrong, in the strip that is seen from everywhere; the editor lists them all. */
  private sayProblems([first]: readonly FileProblem[]): void {
    const {editor} = this.options.messages();
    if (first) this.options.say(`${editor.failed} ${editor.problems[first.kind](first.where, first.got)}`);
  }

  /** How far this picture stands from the one that stops are written for; in zoom levels. */
  private zoomOffset(): number {
    const {width, height} = this.options.map()?.getBoundingClientRect() ?? STOP_PICTURE;
    const {top, bottom} = this.options.mapPadding();
    const size = Math.min(width / STOP_PICTURE.width, Math.max(LEAST_HEIGHT_PX, height - top - bottom) / STOP_PICTURE.height);
    // Names do not get smaller with the picture: on a phone they need more room beside their places.
    return Math.log2(size) - (width < NARROW_BELOW_PX ? NARROW_MARGIN : 0);
  }

  /** What the map shows, as a stop keeps it. */
  private stopState(): AppState {
    const camera = this.options.shownCamera();
    return {...this.options.state(), camera: {...camera, zoom: camera.zoom - this.zoomOffset()}};
  }

  /** Beside the map, and in the sheet of a phone: which story, and its stop. */
  renderHead(): TemplateResult {
    const {app, editor} = this.options.messages();
    const {language, story} = this.options.state();
    const phone = this.options.layout() === 'phone';
    const {presenting} = this.options;
    return html`<div class="story-head">
        <button class="button" @click=${this.onLeave}>${icon('arrow-left')} ${app.leaveStory}</button>
        <label
          ><span class="visually-hidden">${app.chooseStory}</span>
          <select class="button" .value=${story ?? ''} @change=${this.onChoose}>
            ${[...STORIES, ...this.options.ownStories.stories].map(({id, title}) => html`<option value=${id} ?selected=${id === story}>${textIn(title, language)}</option>`)}
            <option value=${NEW_STORY}>${app.newStory}</option>
            <option value=${OPEN_FILE}>${editor.openStory}</option>
          </select>
        </label>
        <input class="story-file" type="file" hidden accept=".json,application/json" aria-label=${editor.openStory} @change=${this.onChosenFile} />
        ${phone ? nothing : html`<button class="button primary" @click=${this.onPresent}>${icon('presentation')} ${app.startPresenting}</button>`}
      </div>
      ${this.renderStory()}
      ${
        phone
          ? nothing
          : html`<label class="single-keys"><input type="checkbox" .checked=${presenting.singleKeys} @change=${this.onSingleKeys} />${app.singleKeys}</label>`
      }
      ${this.renderEditor()}`;
  }

  /** One's own story can be changed where it is read. */
  private renderEditor(): TemplateResult | typeof nothing {
    const {presenting, ownStories, messages, state} = this.options;
    const {story, stop} = presenting;
    if (!story || this.options.layout() === 'hall' || STORIES.includes(story)) return nothing;
    return html`<details class="editor">
      <summary>${messages().editor.title}</summary>
      <euregio-story-editor
        .story=${story}
        .stop=${stop?.id ?? null}
        .language=${state().language}
        .messages=${messages()}
        .kept=${ownStories.kept}
        .problems=${ownStories.problems}
        @euregio-own-story=${(event: OwnStoryEvent) => ownStories.keep(event.story)}
        @euregio-story-wish=${this.onWish}
        @euregio-story-file=${(event: StoryFileEvent) => this.open(event.file)}
        @euregio-stop=${this.onStop}
      ></euregio-story-editor>
    </details>`;
  }

  renderStory(): TemplateResult | typeof nothing {
    const {presenting, catalogue, messages} = this.options;
    const {story, stop, cover, digits, textScale, touch} = presenting;
    if (!story || !stop) return nothing;
    return html`<euregio-story
      .catalogue=${catalogue}
      .story=${story}
      .stop=${stop.id}
      .layout=${this.options.layout() === 'hall' ? 'screen' : 'phone'}
      .language=${this.options.state().language}
      .messages=${messages()}
      .address=${this.audienceAddress(story, stop)}
      .written=${this.writtenAddress()}
      .textScale=${textScale}
      .cover=${cover}
      .digits=${digits}
      ?touch=${touch}
      .away=${!this.showsStop}
      @euregio-stop=${this.onStop}
      @euregio-present=${this.onAction}
    ></euregio-story>`;
  }

  renderSpeaker(): TemplateResult {
    const {presenting, catalogue, messages} = this.options;
    const {story, stop, cover, startedAt, connected} = presenting;
    if (!story || !stop) return html``;
    const next = story.stops[story.stops.indexOf(stop) + 1];
    return html`<euregio-speaker
      .catalogue=${catalogue}
      .story=${story}
      .stop=${stop.id}
      .language=${this.options.state().language}
      .messages=${messages()}
      .address=${this.audienceAddress(story, stop)}
      .written=${this.writtenAddress()}
      .startedAt=${startedAt}
      .cover=${cover}
      .connected=${connected}
      .fillsScreen=${presenting.fillsScreen}
      @euregio-present=${this.onAction}
    >
      ${this.options.mapLoaded() ? html`${this.renderSmallMap('now-map', story, stop)} ${next ? this.renderSmallMap('next-map', story, next) : nothing}` : nothing}
    </euregio-speaker>`;
  }

  /** What a stop looks like, small and by itself. */
  private renderSmallMap(slot: keyof typeof SMALL_PICTURES_PX, story: Story, stop: Stop): TemplateResult {
    const {catalogue, scheme, projects, messages} = this.options;
    const state = atStop(this.options.state(), story, stop);
    const {camera} = stop.view;
    const zoom = camera ? camera.zoom + Math.log2(SMALL_PICTURES_PX[slot] / STOP_PICTURE.width) : 0;
    return html`<euregio-map
      slot=${slot}
      inert
      fixed
      .catalogue=${catalogue}
      .view=${mapViewOf(catalogue, state, scheme(), projects())}
      .label=${textIn(stop.title, state.language)}
      .messages=${messages()}
      .camera=${camera ? {lng: camera.center[0], lat: camera.center[1], zoom: Math.max(LEAST_ZOOM, zoom)} : null}
    ></euregio-map>`;
  }

  /** Whoever has wandered off from a stop finds back with one button. */
  renderWayBack(): TemplateResult | typeof nothing {
    const {story, stop} = this.options.presenting;
    if (!story || !stop || this.showsStop || this.options.layout() === 'hall') return nothing;
    return html`<div class="kiosk back">
      <button class="button primary" @click=${() => this.goTo(story, stop)}>${icon('arrow-left')} ${this.options.messages().present.backToPresentation}</button>
    </div>`;
  }

  private audienceAddress(story: Story, stop: Stop): string {
    const page = this.options.page();
    return page && audienceAddress(page, {story: story.id, stop: stop.id, language: this.options.state().language});
  }

  /** Empty, as the code beside it, where the map has no address for others. */
  private writtenAddress(): string {
    const page = this.options.page();
    return page && writtenAddress(page);
  }

  private readonly onWish = ({wish}: StoryWishEvent): void => {
    const {presenting, ownStories, viewName} = this.options;
    const {story} = presenting;
    if (!story) return;
    if (wish === 'export') {
      ownStories.save(story, this.options.page());
      return;
    }
    const longer = ownStories.add(story, this.stopState(), viewName());
    const last = longer.stops.at(-1);
    if (last) this.goTo(longer, last);
  };

  private readonly onChoose = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    const {ownStories, messages, viewName, state} = this.options;
    const {value} = select;
    if (value === OPEN_FILE) {
      // The list goes on naming the story that is open, until another one is.
      select.value = state().story ?? '';
      select.closest('.story-head')?.querySelector<HTMLInputElement>('.story-file')?.click();
      return;
    }
    this.goToFirst(value === NEW_STORY ? ownStories.begin(messages().editor.title, this.stopState(), viewName()) : ownStories.find(value));
  };

  private readonly onChosenFile = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) void this.open(file);
    // So that the same file, mended, can be chosen again.
    input.value = '';
  };

  private readonly onLeave = (): void => {
    const {state, change, map} = this.options;
    change(selected(withoutStory({...state(), topics: FIRST_STATE.topics}), null));
    map()?.showRegion();
  };

  private readonly onPresent = (): void => {
    const {state, change, presenting} = this.options;
    change({...state(), present: true});
    presenting.act({kind: 'full-screen'});
  };

  private readonly onSingleKeys = (event: Event): void => {
    this.options.presenting.singleKeys = (event.target as HTMLInputElement).checked;
  };

  private readonly onStop = (event: StopEvent): void => {
    event.stopPropagation();
    const story = event.story === null ? undefined : this.options.ownStories.find(event.story);
    const stop = story?.stops.find(({id}) => id === event.stop);
    if (story && stop) this.goTo(story, stop);
  };

  private readonly onAction = (event: PresentActionEvent): void => {
    event.stopPropagation();
    this.options.presenting.act(event.action);
  };
}
