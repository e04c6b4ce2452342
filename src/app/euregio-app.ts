import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {LngLat} from '../catalogue/facts.ts';
import {filterProjects, isFiltered} from '../catalogue/filters.ts';
import {loadCatalogue} from '../catalogue/load.ts';
import {membersAt, partnershipsAt, projectsAt} from '../catalogue/moments.ts';
import {type Scheme} from '../catalogue/topics.ts';
import type {EuregioAbout} from '../elements/euregio-about.ts';
import '../elements/euregio-about.ts';
import '../elements/euregio-attribution.ts';
import type {EuregioDetails} from '../elements/euregio-details.ts';
import '../elements/euregio-details.ts';
import '../elements/euregio-filters.ts';
import '../elements/euregio-language.ts';
import type {EuregioLens} from '../elements/euregio-lens.ts';
import '../elements/euregio-lens.ts';
import type {LegendCounts} from '../elements/euregio-legend.ts';
import '../elements/euregio-legend.ts';
import '../elements/euregio-list.ts';
import '../elements/euregio-logo.ts';
import type {MapActionEvent} from '../elements/euregio-map-buttons.ts';
import '../elements/euregio-map-buttons.ts';
import '../elements/euregio-notice.ts';
import type {EuregioPopup} from '../elements/euregio-popup.ts';
import '../elements/euregio-popup.ts';
import '../elements/euregio-scale.ts';
import type {EuregioSearch} from '../elements/euregio-search.ts';
import '../elements/euregio-search.ts';
import type {SheetEvent, SheetStop} from '../elements/euregio-sheet.ts';
import '../elements/euregio-sheet.ts';
import '../elements/euregio-speaker.ts';
import type {OwnStoryEvent, StoryFileEvent, StoryWishEvent} from '../elements/euregio-story-editor.ts';
import '../elements/euregio-story-editor.ts';
import '../elements/euregio-story.ts';
import '../elements/euregio-year.ts';
import {icon} from '../elements/icons.ts';
import {pointAt, thingUnder} from '../elements/thing-text.ts';
import {controls, tokens} from '../elements/tokens.ts';
import type {
  CameraEvent,
  CompareEvent,
  ErrorEvent,
  FiltersEvent,
  HoverEvent,
  LanguageEvent,
  LensEvent,
  MapProblem,
  MoreEvent,
  SchemeEvent,
  SelectEvent,
  StopEvent,
  TopicsEvent,
  YearEvent,
} from '../events/events.ts';
import type {PresentActionEvent} from '../events/present.ts';
import {languageTag, textIn} from '../i18n/languages.ts';
import {type Messages, messagesIn} from '../i18n/messages.ts';
import type {EuregioMap} from '../map/euregio-map.ts';
import type {Padding} from '../map/map-view.ts';
import {audienceAddress, writtenAddress} from '../present/address.ts';
import {Kiosk} from '../present/kiosk.ts';
import {
  type AppState,
  atStop,
  type CameraState,
  compared,
  FIRST_STATE,
  isAwayFrom,
  selected,
  withCamera,
  withLens,
  withoutStory,
  withTopics,
  withYear,
} from '../state/app-state.ts';
import {fromQuery, toQuery, type UrlProblem} from '../state/url.ts';
import {STORIES, type Stop, type StopView, type Story} from '../story/stories.ts';
import type {EuregioHandout, HandoutEvent} from '../elements/euregio-handout.ts';
import {dataVersionOf} from '../share/data-version.ts';
import {handoutExtent, type HandoutExtent, handoutFormat, type HandoutFormat, handoutQuery, type ShownMap, withoutHandout} from '../share/handout.ts';
import {publishedPage} from '../share/link.ts';
import {Address, knownIds} from './address.ts';
import {Handout} from './handout.ts';
import {appStyles} from './app-styles.ts';
import {mapViewOf, schemeFor, shownRelated} from './derive.ts';
import {OwnStories} from './own-stories.ts';
import {Presenting} from './presenting.ts';
import {SystemPreferences} from './system.ts';
import {Updates} from './updates.ts';

type Layout = 'laptop' | 'phone' | 'embed' | 'hall' | 'speaker';

/** Below this width there is no room for a column beside the map. */
const PHONE_BELOW_PX = 720;
const NO_PADDING: Padding = {top: 0, right: 0, bottom: 0, left: 0};
const HOME = 'hengelo';
/** No story has this id: it would not be one. */
const NEW_STORY = '+';
/** The URL parameters are also the element's attributes. */
const PARAMETERS = [
  'lang',
  'topics',
  'place',
  'compare',
  'lens',
  'view',
  'story',
  'stop',
  'present',
  'speaker',
  'kiosk',
  'year',
  'map',
  'scheme',
  'embed',
] as const;

/**
 * The whole map: the only owner of the state. It puts the rooms together, hands values down as properties and takes events up.
 * Its attributes are the parameters of the address (`<euregio-app place="unlock" lang="de">`). With `routed` it owns the page's address and title.
 *
 * @fires euregio-ready - the map's first picture is complete
 * @fires euregio-error - something failed; the page has already said so
 * @cssprop [--euregio-color-ink] - text; all other tokens of `elements/tokens.ts` can be set as well
 */
@customElement('euregio-app')
export class EuregioApp extends LitElement {
  static override styles = [controls, tokens, appStyles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...PARAMETERS.filter((name) => name !== 'scheme')];
  }

  /** True for the app that owns its page: it reads and writes the address, the title and the language of the document. */
  @property({type: Boolean}) routed = false;

  /** A kiosk begins anew after so many seconds without a visitor's act; also `?idle=` in the address that opens it. */
  @property({type: Number, attribute: 'idle'}) idleSeconds = 90;

  /** Address of the published map, for links and codes on paper; without it the page's own. */
  @property() site = '';

  /** The paper of the hand-out that is shown instead of the map. */
  @state() private handout: HandoutFormat | null = null;
  @state() private extent: HandoutExtent = 'story';

  @state() private appState: AppState = FIRST_STATE;
  @state() private layout: Layout = 'laptop';
  @state() private mapLoaded = false;
  @state() private popupOpen = false;
  @state() private others: readonly string[] = [];
  /** Ids of what was looked at before, the oldest first; at most three. */
  @state() private trail: readonly string[] = [];
  @state() private notice = '';
  @state() private mapProblem: MapProblem | null = null;
  @state() private shownCamera: CameraState = {lng: 7.1, lat: 52.2, zoom: 8};
  @state() private sheetStop: SheetStop = 'peek';
  @state() private sheetHeight = 96;
  /** What the reader points at in a list or panel. */
  @state() private highlighted: string | null = null;

  @query('euregio-map') private readonly map!: EuregioMap | null;
  @query('euregio-popup') private readonly popup!: EuregioPopup | null;
  @query('euregio-search') private readonly search!: EuregioSearch | null;
  @query('euregio-details') private readonly details!: EuregioDetails | null;
  @query('euregio-lens') private readonly lensElement!: EuregioLens | null;
  @query('euregio-about') private readonly about!: EuregioAbout;

  private readonly catalogue = loadCatalogue();
  private readonly system = new SystemPreferences(this);
  private readonly ownStories = new OwnStories(this, this.catalogue);
  private readonly address = new Address(
    this,
    knownIds(this.catalogue, (id) => this.ownStories.find(id)),
    (state) => this.adopt(state),
  );
  private readonly updates = new Updates(this);
  private readonly presenting = new Presenting(this, {
    state: () => this.appState,
    find: (id) => this.ownStories.find(id),
    canvas: () => this.renderRoot.querySelector<HTMLCanvasElement>('canvas.laser'),
    map: () => this.map,
    go: (story, stop) => this.goTo(story, stop),
    leave: () => this.change({...this.appState, present: false}),
    language: (language) => this.change({...this.appState, language}),
    zoomBy: (delta) => this.map?.zoomBy(delta),
    follow: ({story, stop, language}) => {
      const next = this.ownStories.find(story);
      const at = next?.stops.find(({id}) => id === stop);
      if (next && at) this.change({...atStop(this.appState, next, at), language});
    },
  });
  private readonly kiosk = new Kiosk(this, {
    active: () => this.appState.kiosk,
    idleSeconds: () => this.idleSeconds,
    onReset: () => this.resetKiosk(),
    onStep: () => this.stepKiosk(),
  });
  private readonly resizes = new ResizeObserver(() => this.measure());
  /** What had the focus before the popup took it. */
  private focusBefore: HTMLElement | null = null;
  private started = false;
  private readonly paper = new Handout(this.catalogue);
  /** The reader's map at the moment when the hand-out was asked for. */
  private shownMap: ShownMap | null = null;

  private get messages(): Messages {
    return messagesIn(this.appState.language);
  }

  /** Address of this page for everybody else; empty: there is none. */
  private get page(): string {
    return publishedPage(this.site, location.href);
  }

  private get scheme(): Scheme {
    return schemeFor(this.appState, this.system);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.started) this.start();
    this.resizes.observe(this);
    addEventListener('keydown', this.onKey);
    addEventListener('offline', this.onOffline);
    addEventListener('online', this.onOnline);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizes.disconnect();
    removeEventListener('keydown', this.onKey);
    removeEventListener('offline', this.onOffline);
    removeEventListener('online', this.onOnline);
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (this.started && before !== after && (PARAMETERS as readonly string[]).includes(name)) this.adopt(this.fromAttributes());
  }

  private start(): void {
    this.started = true;
    const idle = this.routed ? Number(new URLSearchParams(location.search).get('idle')) : 0;
    if (idle >= 10 && idle <= 3600) this.idleSeconds = idle;
    const given = this.routed ? this.address.read() : {state: this.fromAttributes(), problems: []};
    this.appState = this.withStopOfLink(given.state);
    this.popupOpen = this.appState.place !== null && this.appState.story === null;
    if (this.appState.place !== null || this.appState.story !== null) this.sheetStop = 'half';
    this.notice = this.problemText(given.problems);
    this.measure();
    const format = this.routed ? handoutFormat(location.search) : null;
    if (format !== null) void this.openHandout(format, handoutExtent(location.search));
    else if (given.state.view === 'map') void this.loadMap();
    if (this.appState.speaker) this.presenting.connect('speaker');
    else if (this.appState.present) this.presenting.connect('hall');
    if (this.routed) {
      void this.updates.register();
      void this.tellChanges();
      void this.openStoryOfLink();
    }
  }

  /** `?story-url=` names a story file of this origin. */
  private async openStoryOfLink(): Promise<void> {
    const address = new URLSearchParams(location.search).get('story-url');
    if (address === null) return;
    const story = await this.ownStories.fetch(address);
    const [first] = story?.stops ?? [];
    if (story && first) this.goTo(story, first);
    else this.notice = this.messages.notice.badStory;
  }

  /** A link from a citation carries the version of the facts: say what is different now. */
  private async tellChanges(): Promise<void> {
    const given = new URLSearchParams(location.search).get('data');
    if (given === null) return;
    const {changesSince} = await import('./sharing.ts');
    const text = changesSince(given, {catalogue: this.catalogue, state: this.appState, messages: this.messages, nameOf: (id) => this.nameOf(id)});
    if (text !== '') this.notice = text;
  }

  private fromAttributes(): AppState {
    const query = new URLSearchParams();
    for (const name of PARAMETERS) {
      const value = this.getAttribute(name);
      // `<euregio-app lens>` says the same as `lens="1"`.
      if (value !== null) query.set(name, value === '' && name !== 'topics' ? '1' : value);
    }
    return fromQuery(
      query.toString(),
      knownIds(this.catalogue, (id) => this.ownStories.find(id)),
    ).state;
  }

  /** A link to a stop brings all that it shows, unless the link itself says where somebody went from there. */
  private withStopOfLink(state: AppState): AppState {
    const story = state.story === null ? undefined : this.ownStories.find(state.story);
    const stop = story?.stops.find(({id}) => id === state.stop) ?? story?.stops[0];
    if (!story || !stop) return state;
    const wandered = state.place !== null || state.camera !== null || state.view === 'list';
    return wandered ? {...state, stop: stop.id} : atStop(state, story, stop);
  }

  private problemText(problems: readonly UrlProblem[]): string {
    const place = problems.find(({parameter}) => parameter === 'place');
    if (place) return this.messages.notice.badPlace(place.value);
    return problems.length > 0 ? this.messages.notice.badLink : '';
  }

  /** The map is heavy: text, list and search are there before it, and without it. */
  private async loadMap(): Promise<void> {
    if (this.mapLoaded || this.mapProblem === 'no-webgl') return;
    try {
      await import('../map/euregio-map.ts');
      this.mapLoaded = true;
    } catch (error) {
      console.error('euregio-app: the map could not be loaded.', error);
      this.showProblem('worker');
    }
  }

  /** Takes over a state that came from outside: Back, a link, an attribute. */
  private adopt(state: AppState): void {
    const before = this.appState;
    this.appState = this.withStopOfLink(state);
    this.popupOpen = state.place !== null && state.story === null;
    this.others = [];
    this.afterChange(before);
  }

  /** The one way in which the reader's acts change the state. */
  private change(state: AppState): void {
    const before = this.appState;
    if (state === before) return;
    this.appState = state;
    if (this.routed) this.address.write(before, state);
    this.afterChange(before);
  }

  private afterChange(before: AppState): void {
    const {place, view, camera, story, stop, present} = this.appState;
    if (view === 'map') void this.loadMap();
    if (present !== before.present) {
      if (present) this.presenting.connect('hall');
      if (present) void this.updateComplete.then(() => this.map?.prefetch());
      this.measure();
      void this.updateComplete.then(() => this.map?.resize());
    }
    if (story !== null && (stop !== before.stop || story !== before.story || (present !== before.present && camera === null)))
      void this.updateComplete.then(() => this.showStop());
    if (place !== before.place) {
      this.sheetStop = place === null ? 'peek' : this.sheetStop === 'full' ? 'full' : 'half';
    }
    if (camera !== before.camera && camera !== null && JSON.stringify(camera) !== JSON.stringify(this.shownCamera)) this.map?.flyTo(camera);
  }

  private measure(): void {
    const {width} = this.getBoundingClientRect();
    this.layout =
      this.appState.speaker && this.appState.story !== null
        ? 'speaker'
        : this.appState.present && this.appState.story !== null
          ? 'hall'
          : this.appState.embed
            ? 'embed'
            : width > 0 && width < PHONE_BELOW_PX
              ? 'phone'
              : 'laptop';
  }

  /** The visitor has gone: the story begins anew, or the whole map is there again. */
  private resetKiosk(): void {
    const {language, kiosk, scheme} = this.appState;
    const {story} = this.presenting;
    this.change({...FIRST_STATE, language, kiosk, scheme});
    const first = story?.stops[0];
    if (story && first) this.goTo(story, first);
    else this.map?.showRegion();
  }

  private stepKiosk(): void {
    const {story, stop} = this.presenting;
    if (!story || !stop) return;
    const next = story.stops[(story.stops.indexOf(stop) + 1) % story.stops.length];
    if (next) this.goTo(story, next);
  }

  protected override willUpdate(): void {
    // `scheme` is both an attribute of the contract and what the styles look at: it always says what is drawn.
    if (this.getAttribute('scheme') !== this.scheme) this.setAttribute('scheme', this.scheme);
  }

  protected override updated(changed: PropertyValues): void {
    if (this.routed) {
      document.documentElement.lang = languageTag(this.appState.language);
      document.title = this.pageTitle();
    }
    this.toggleAttribute('data-pointer-hidden', this.appState.kiosk && this.kiosk.view.pointerHidden);
    this.presenting.tell();
    this.style.setProperty('--sheet', `${this.layout === 'phone' ? this.sheetHeight : 0}px`);
    if (changed.has('layout' as never)) this.map?.resize();
  }

  private pageTitle(): string {
    const {title} = this.messages.app;
    return this.appState.place === null ? title : `${this.nameOf(this.appState.place)} – ${title}`;
  }

  private nameOf(id: string): string {
    const {names} = this.catalogue.get(id);
    return this.appState.language === 'nl-b1' ? names.nl : names[this.appState.language];
  }

  /* Paper */

  private async openHandout(format: HandoutFormat, extent: HandoutExtent): Promise<void> {
    const first = this.handout === null;
    if (first && this.map?.ready) this.shownMap = {camera: this.shownCamera, width: this.map.clientWidth, height: this.map.clientHeight};
    await import('../elements/euregio-handout.ts');
    this.extent = extent;
    this.handout = format;
    if (this.routed) history.replaceState(null, '', handoutQuery(location.search, format, extent));
    if (!first) return;
    await this.updateComplete;
    const element = this.renderRoot.querySelector<EuregioHandout>('euregio-handout');
    await element?.updateComplete;
    element?.focus();
  }

  /** A story is handed out as a whole, a view as it is. */
  private readonly onPrint = (): void => void this.openHandout('a4', 'story');

  private readonly onHandout = (event: HandoutEvent): void => {
    event.stopPropagation();
    if (event.format !== null) {
      void this.openHandout(event.format, event.extent);
      return;
    }
    if (this.routed) history.replaceState(null, '', `${location.pathname}${withoutHandout(location.search)}`);
    this.handout = null;
    this.shownMap = null;
    this.paper.close();
    if (this.appState.view === 'map') void this.loadMap();
  };

  private renderHandout(format: HandoutFormat): TemplateResult {
    const story = this.presenting.story ?? null;
    return html`<euregio-handout
      .catalogue=${this.catalogue}
      .pages=${this.paper.pages(this.appState, story, this.shownMap, this.extent, this.page)}
      .story=${story}
      .format=${format}
      .extent=${this.extent}
      .language=${this.appState.language}
      .messages=${this.messages}
      .home=${HOME}
      .makePicture=${this.paper.makePicture}
      .today=${new Date().toLocaleDateString('sv-SE')}
      .asOf=${this.newestSource()}
      .dataVersion=${dataVersionOf(this.catalogue).all}
      @euregio-handout=${this.onHandout}
    ></euregio-handout>`;
  }

  override render(): TemplateResult {
    if (this.handout !== null) return this.renderHandout(this.handout);
    if (this.layout === 'speaker') return this.renderSpeaker();
    // The lens has its own words, and wants the room for the map.
    const detailed = this.appState.place !== null && this.layout !== 'phone' && this.layout !== 'hall' && !this.appState.lens && !this.showsStop;
    return html`
      ${this.layout === 'laptop' && this.appState.view === 'map' ? html`<button class="button skip visually-hidden" @click=${() => this.setView('list')}>${this.messages.app.skipToList}</button>` : nothing}
      <div
        class="shell ${this.layout} ${detailed ? 'detailed' : ''}"
        @keydown=${this.onEscape}
        @click=${this.onClickInKiosk}
        @pointerover=${this.onPoint}
        @focusin=${this.onPoint}
      >
        <div class="notices">${this.renderKiosk()} ${this.renderWayBack()} ${this.renderNotice()}</div>
        ${this.layout === 'laptop' ? this.renderSide() : nothing}
        ${this.layout === 'hall' ? html`<aside class="column" aria-label=${this.messages.app.story}>${this.renderStory()}</aside>` : nothing}
        ${this.renderStage()} ${detailed ? this.renderDetails() : nothing} ${this.layout === 'phone' ? this.renderSheet() : nothing}
        ${this.layout === 'embed' ? this.renderEmbedFoot() : nothing}
      </div>
      <euregio-about
        .language=${this.appState.language}
        .scheme=${this.appState.scheme}
        .messages=${this.messages}
        .sources=${this.catalogue.facts.sources.length}
        .asOf=${this.newestSource()}
        @euregio-language=${this.onLanguage}
        @euregio-scheme=${this.onScheme}
      ></euregio-about>
      <euregio-share .language=${this.appState.language} .messages=${this.messages}></euregio-share>
    `;
  }

  private renderNotice() {
    const {notice} = this.messages;
    const updates = this.updates.waiting && !this.mapProblem && this.notice === '' && !this.appState.present;
    const text = this.mapProblem ? this.problemNotice(this.mapProblem) : updates ? notice.update : this.notice;
    const button = updates
      ? html`<button class="link" @click=${() => this.updates.accept()}>${notice.updateNow}</button>`
      : this.mapProblem === 'outlines'
        ? html`<button class="link" @click=${() => location.reload()}>${notice.retry}</button>`
        : this.mapProblem !== null && this.appState.view === 'map'
          ? html`<button class="link" @click=${() => this.setView('list')}>${notice.toList}</button>`
          : nothing;
    return html`<euregio-notice .messages=${this.messages} .text=${text} @euregio-dismiss=${this.onDismiss}>${button}</euregio-notice>`;
  }

  /** Whoever has wandered off from a stop finds back with one button. */
  private renderWayBack() {
    const {story, stop} = this.presenting;
    if (!story || !stop || this.showsStop || this.layout === 'hall') return nothing;
    return html`<div class="kiosk back">
      <button class="button primary" @click=${() => this.goTo(story, stop)}>${icon('arrow-left')} ${this.messages.present.backToPresentation}</button>
    </div>`;
  }

  /** A kiosk says when it begins anew, and lets the visitor stay; its story can be paused. */
  private renderKiosk() {
    if (!this.appState.kiosk) return nothing;
    const {present} = this.messages;
    const {countdown, playing} = this.kiosk.view;
    return html`<div class="kiosk" role="status">
      ${
        countdown === null
          ? nothing
          : html`<p>${present.restartsIn(countdown)}</p>
              <button class="button" @click=${() => this.kiosk.stay()}>${present.stay}</button>`
      }
      ${this.appState.story === null ? nothing : html`<button class="button" @click=${() => this.kiosk.togglePlaying()}>${icon(playing ? 'pause' : 'play')} ${playing ? present.pause : present.play}</button>`}
    </div>`;
  }

  private problemNotice(problem: MapProblem): string {
    const {notice} = this.messages;
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

  private renderSide() {
    const {app} = this.messages;
    if (this.presenting.story && (this.showsStop || this.appState.place === null)) return this.renderStorySide();
    if (this.appState.lens)
      return html`<aside class="side lens" aria-label=${app.sidePanel}>
        <h1 class="visually-hidden">${app.title}</h1>
        ${this.renderLens()}
      </aside>`;
    return html`<aside class="side" aria-label=${app.sidePanel}>
      <header>
        <div class="head">
          <euregio-logo></euregio-logo>
          <div>
            <h1>${app.title}</h1>
            <p class="sender">${app.sender}</p>
          </div>
        </div>
        <p class="explanation">${app.explanation}</p>
      </header>
      <div class="search">${this.renderSearch()}</div>
      ${this.renderTopics()}
      <div class="foot">
        ${this.renderViews()}
        <button class="button" @click=${this.onStory}>${icon('presentation')} ${app.story}</button>
        <button class="button icon" aria-label=${app.share} title=${app.share} @click=${this.onShare}>${icon('share-2')}</button>
        <button class="button icon" aria-label=${app.about} title=${app.about} @click=${() => this.about.show()}>${icon('info')}</button>
      </div>
    </aside>`;
  }

  private renderLens() {
    return html`<euregio-lens
      .catalogue=${this.catalogue}
      .thingId=${this.appState.place ?? ''}
      .compareId=${this.appState.compare}
      .home=${HOME}
      .year=${this.appState.year}
      .language=${this.appState.language}
      .messages=${this.messages}
      @euregio-lens=${this.onLens}
      @euregio-compare=${this.onCompare}
      @euregio-select=${this.onSelectFar}
    ></euregio-lens>`;
  }

  private renderSearch() {
    return html`<euregio-search
      .catalogue=${this.catalogue}
      .language=${this.appState.language}
      .messages=${this.messages}
      @euregio-select=${this.onSelectFar}
    ></euregio-search>`;
  }

  private renderTopics() {
    return html`<section class="topics">
      <div class="topics-head">
        <h2>${this.messages.legend.title}</h2>
        <euregio-language .language=${this.appState.language} .messages=${this.messages} @euregio-language=${this.onLanguage}></euregio-language>
      </div>
      <euregio-legend
        .topics=${this.appState.topics}
        .counts=${this.counts()}
        .language=${this.appState.language}
        .messages=${this.messages}
        @euregio-topics=${this.onTopics}
      ></euregio-legend>
      ${this.renderTools()}
    </section>`;
  }

  /** What narrows the picture: folded away until somebody wants it, open when a link asks for it. */
  private renderTools() {
    const {app} = this.messages;
    const {filters, year, language} = this.appState;
    return html`<div class="tools">
      ${
        this.appState.topics.includes('interreg')
          ? html`<details ?open=${isFiltered(filters)}>
              <summary>${app.filters}</summary>
              <euregio-filters
                .catalogue=${this.catalogue}
                .filters=${filters}
                .language=${language}
                .messages=${this.messages}
                @euregio-filters=${this.onFilters}
              ></euregio-filters>
            </details>`
          : nothing
      }
      <details ?open=${year !== null}>
        <summary>${app.years}</summary>
        <euregio-year
          .catalogue=${this.catalogue}
          .year=${year}
          .language=${language}
          .messages=${this.messages}
          @euregio-year=${this.onYear}
          @euregio-select=${this.onSelectFar}
        ></euregio-year>
      </details>
      ${this.layout === 'laptop' ? html`<button class="tool" @click=${this.onPrint}>${this.messages.handout.title} ${icon('printer')}</button>` : nothing}
    </div>`;
  }

  private renderViews() {
    const {app} = this.messages;
    const {view} = this.appState;
    return html`<div class="pair" role="group" aria-label=${app.mapOrList}>
      <button class="button" aria-pressed=${view === 'map' ? 'true' : 'false'} @click=${() => this.setView('map')}>${app.map}</button>
      <button class="button" aria-pressed=${view === 'list' ? 'true' : 'false'} @click=${() => this.setView('list')}>${app.list}</button>
    </div>`;
  }

  private renderStage() {
    if (this.appState.view === 'list') {
      return html`<main class="stage listing" tabindex="-1">
        ${this.layout === 'phone' ? this.renderTop() : nothing}
        <euregio-list
          .catalogue=${this.catalogue}
          .language=${this.appState.language}
          .messages=${this.messages}
          .topics=${this.appState.topics}
          .selected=${this.appState.place}
          .projects=${this.projects()}
          .home=${HOME}
          .year=${this.appState.year}
          @euregio-select=${this.onSelectFar}
        ></euregio-list>
      </main>`;
    }
    return html`<main class="stage">
      ${this.layout === 'phone' ? this.renderTop() : nothing} ${this.layout === 'embed' ? this.renderPlate() : nothing} ${this.renderMap()}
    </main>`;
  }

  private renderMap() {
    const {messages} = this;
    if (this.mapProblem === 'no-webgl' || this.mapProblem === 'worker') return nothing;
    if (!this.mapLoaded) return html`<p class="loading">${messages.app.loading}</p>`;
    return html`
      <euregio-map
        .catalogue=${this.catalogue}
        .view=${mapViewOf(this.catalogue, this.appState, this.scheme, this.projects())}
        .label=${messages.app.mapLabel}
        .messages=${messages}
        .camera=${this.appState.camera}
        .padding=${this.mapPadding()}
        .popupAt=${this.popupAt()}
        .highlighted=${this.highlighted}
        @euregio-select=${this.onSelectOnMap}
        @euregio-hover=${this.onHoverOnMap}
        @euregio-compare=${this.onCompare}
        @euregio-camera=${this.onCamera}
        @euregio-ready=${this.onReady}
        @euregio-error=${this.onError}
      >
        ${this.showsPopup ? this.renderPopup() : nothing}
      </euregio-map>
      <euregio-scale .zoom=${this.shownCamera.zoom} .lat=${this.shownCamera.lat} .language=${this.appState.language} .messages=${messages}></euregio-scale>
      ${this.layout === 'hall' ? html`<canvas class="laser"></canvas>` : html`<euregio-map-buttons ?few=${this.layout === 'phone'} .messages=${messages} @euregio-map-action=${this.onMapAction}></euregio-map-buttons>`}
      <euregio-attribution .messages=${messages} ?closed=${this.appState.kiosk}></euregio-attribution>
    `;
  }

  private get showsPopup(): boolean {
    return (
      this.layout !== 'phone' && this.layout !== 'hall' && this.popupOpen && this.appState.place !== null && !this.appState.lens && this.popupAt() !== null
    );
  }

  private renderPopup() {
    return html`<euregio-popup
      slot="popup"
      .catalogue=${this.catalogue}
      .thingId=${this.appState.place ?? ''}
      .others=${this.others}
      .language=${this.appState.language}
      .messages=${this.messages}
      .page=${this.page}
      .home=${HOME}
      .year=${this.appState.year}
      @euregio-close=${this.closePopup}
      @euregio-select=${this.onSelectFar}
      @euregio-lens=${this.onLens}
      @euregio-compare=${this.onCompare}
      @euregio-more=${this.onMore}
    ></euregio-popup>`;
  }

  private renderDetails() {
    return html`<section class="details" aria-label=${this.nameOf(this.appState.place ?? HOME)}>${this.renderDetailsElement()}</section>`;
  }

  private renderDetailsElement() {
    return html`<euregio-details
      .catalogue=${this.catalogue}
      .thingId=${this.appState.place ?? ''}
      .trail=${this.trail}
      .language=${this.appState.language}
      .messages=${this.messages}
      .page=${this.page}
      .home=${HOME}
      .year=${this.appState.year}
      @euregio-select=${this.onSelectFar}
      @euregio-close=${() => this.select(null)}
      @euregio-lens=${this.onLens}
      @euregio-compare=${this.onCompare}
    ></euregio-details>`;
  }

  /* Stories */

  /** True while the picture is the stop's own. */
  private get showsStop(): boolean {
    const {story, stop} = this.presenting;
    return story !== undefined && stop !== undefined && !isAwayFrom(this.appState, story, stop);
  }

  private renderStorySide() {
    return html`<aside class="side story" aria-label=${this.messages.app.sidePanel}>${this.renderStoryHead()}</aside>`;
  }

  private renderStoryHead() {
    const {app} = this.messages;
    const {language, story} = this.appState;
    return html`<div class="story-head">
        <button class="button" @click=${this.onLeaveStory}>${icon('arrow-left')} ${app.leaveStory}</button>
        <label
          ><span class="visually-hidden">${app.chooseStory}</span>
          <select class="button" @change=${this.onChooseStory}>
            ${[...STORIES, ...this.ownStories.stories].map(({id, title}) => html`<option value=${id} ?selected=${id === story}>${textIn(title, language)}</option>`)}
            <option value=${NEW_STORY}>${app.newStory}</option>
          </select>
        </label>
        ${this.layout === 'phone' ? nothing : html`<button class="button primary" @click=${this.onPresent}>${icon('presentation')} ${app.startPresenting}</button>`}
      </div>
      ${this.renderStory()}
      ${
        this.layout === 'phone'
          ? nothing
          : html`<label class="single-keys"
              ><input type="checkbox" .checked=${this.presenting.singleKeys} @change=${this.onSingleKeys} />${app.singleKeys}</label
            >`
      }
      ${this.renderEditor()}`;
  }

  /** One's own story can be changed where it is read. */
  private renderEditor() {
    const {story, stop} = this.presenting;
    if (!story || this.layout === 'hall' || STORIES.includes(story)) return nothing;
    return html`<details class="editor">
      <summary>${this.messages.editor.title}</summary>
      <euregio-story-editor
        .story=${story}
        .stop=${stop?.id ?? null}
        .language=${this.appState.language}
        .messages=${this.messages}
        .kept=${this.ownStories.kept}
        .problems=${this.ownStories.problems}
        @euregio-own-story=${(event: OwnStoryEvent) => this.ownStories.keep(event.story)}
        @euregio-story-wish=${this.onStoryWish}
        @euregio-story-file=${this.onStoryFile}
        @euregio-stop=${this.onStop}
      ></euregio-story-editor>
    </details>`;
  }

  private renderStory() {
    const {story, stop, cover, digits, textScale, touch} = this.presenting;
    if (!story || !stop) return nothing;
    const {page} = this;
    return html`<euregio-story
      .catalogue=${this.catalogue}
      .story=${story}
      .stop=${stop.id}
      .layout=${this.layout === 'hall' ? 'screen' : 'phone'}
      .language=${this.appState.language}
      .messages=${this.messages}
      .address=${page && audienceAddress(page, {story: story.id, stop: stop.id, language: this.appState.language})}
      .written=${page && writtenAddress(page)}
      .textScale=${textScale}
      .cover=${cover}
      .digits=${digits}
      ?touch=${touch}
      .away=${!this.showsStop}
      @euregio-stop=${this.onStop}
      @euregio-present=${this.onPresentAction}
    ></euregio-story>`;
  }

  private renderSpeaker(): TemplateResult {
    const {story, stop, cover, startedAt, connected} = this.presenting;
    if (!story || !stop) return html``;
    const {page} = this;
    const next = story.stops[story.stops.indexOf(stop) + 1];
    return html`<euregio-speaker
      .catalogue=${this.catalogue}
      .story=${story}
      .stop=${stop.id}
      .language=${this.appState.language}
      .messages=${this.messages}
      .address=${page && audienceAddress(page, {story: story.id, stop: stop.id, language: this.appState.language})}
      .written=${page && writtenAddress(page)}
      .startedAt=${startedAt}
      .cover=${cover}
      .connected=${connected}
      @euregio-present=${this.onPresentAction}
    >
      ${this.mapLoaded ? html`${this.renderSmallMap('now-map', story, stop)} ${next ? this.renderSmallMap('next-map', story, next) : nothing}` : nothing}
    </euregio-speaker>`;
  }

  /** What a stop looks like, small and by itself. */
  private renderSmallMap(slot: 'now-map' | 'next-map', story: Story, stop: Stop) {
    const state = atStop(this.appState, story, stop);
    const camera = stop.view.camera;
    // Written for a picture 1280 px wide; the small one is about 400, or 190.
    const zoom = camera ? camera.zoom + Math.log2((slot === 'now-map' ? 400 : 190) / 1280) : 0;
    return html`<euregio-map
      slot=${slot}
      inert
      fixed
      .catalogue=${this.catalogue}
      .view=${mapViewOf(this.catalogue, state, this.scheme, this.projects())}
      .label=${textIn(stop.title, this.appState.language)}
      .messages=${this.messages}
      .camera=${camera ? {lng: camera.center[0], lat: camera.center[1], zoom: Math.max(0.6, zoom)} : null}
    ></euregio-map>`;
  }

  private goTo(story: Story, stop: Stop): void {
    const again = this.appState.stop === stop.id;
    this.change(atStop(this.appState, story, stop));
    if (again) this.showStop();
  }

  /** How far this picture stands from one of 1280 × 1080, for which stops are written; in zoom levels. */
  private stopZoomOffset(): number {
    const {width, height} = this.map?.getBoundingClientRect() ?? {width: 1280, height: 1080};
    const {top, bottom} = this.mapPadding();
    return Math.log2(Math.min(width / 1280, Math.max(200, height - top - bottom) / 1080));
  }

  /** Where the map stands, as a stop keeps it. */
  private stopCamera(): CameraState {
    return {...this.shownCamera, zoom: this.shownCamera.zoom - this.stopZoomOffset()};
  }

  /** Moves the map to the picture of the stop. Cameras are written for a picture 1280 × 1080: a smaller one stands further off. */
  private showStop(): void {
    const view: StopView | undefined = this.presenting.stop?.view;
    const map = this.map;
    if (!view || !map || !this.showsStop) return;
    const animate = !this.system.reducedMotion;
    if (view.camera === null) {
      map.showRegion({animate});
      return;
    }
    const zoom = view.camera.zoom + this.stopZoomOffset();
    map.flyTo({lng: view.camera.center[0], lat: view.camera.center[1], zoom: Math.max(0.6, zoom)}, {animate});
  }

  private readonly onShare = async (): Promise<void> => {
    const {fillShare} = await import('./sharing.ts');
    const element = this.renderRoot.querySelector('euregio-share');
    if (!element) return;
    fillShare(element, {
      catalogue: this.catalogue,
      state: this.appState,
      messages: this.messages,
      viewName: this.viewName(),
      inView: this.inView(),
      page: publishedPage(this.site, this.routed ? location.href : new URL(/* @vite-ignore */ './', import.meta.url).href),
      nameOf: (id) => this.nameOf(id),
    });
    await element.updateComplete;
    element.show();
  };

  /** Ids of what is looked at: the selection with its ties, else what the topics hold. */
  private inView(): readonly string[] {
    const {place, topics} = this.appState;
    if (place !== null) return [place, ...shownRelated(this.catalogue, this.appState)];
    return this.catalogue.things.map(({id}) => id).filter((id) => this.catalogue.topicsOf(id).some((topic) => topics.includes(topic)));
  }

  private readonly onStory = (): void => {
    const [first] = STORIES;
    if (first?.stops[0]) this.goTo(first, first.stops[0]);
    this.sheetStop = 'half';
  };

  private readonly onStoryWish = ({wish}: StoryWishEvent): void => {
    const {story} = this.presenting;
    if (!story) return;
    if (wish === 'export') {
      this.ownStories.save(story);
      return;
    }
    const longer = this.ownStories.add(story, {...this.appState, camera: this.stopCamera()}, this.viewName());
    const last = longer.stops.at(-1);
    if (last) this.goTo(longer, last);
  };

  private readonly onStoryFile = async ({file}: StoryFileEvent): Promise<void> => {
    const story = await this.ownStories.open(file);
    const [first] = story?.stops ?? [];
    if (story && first) this.goTo(story, first);
  };

  /** How the picture is called: by its selection, else the whole map. */
  private viewName(): string {
    return this.appState.place === null ? this.messages.app.wholeMap : this.nameOf(this.appState.place);
  }

  private readonly onSingleKeys = (event: Event): void => {
    this.presenting.singleKeys = (event.target as HTMLInputElement).checked;
  };

  private readonly onChooseStory = (event: Event): void => {
    const chosen = (event.target as HTMLSelectElement).value;
    const story =
      chosen === NEW_STORY
        ? this.ownStories.begin(this.messages.editor.title, {...this.appState, camera: this.stopCamera()}, this.viewName())
        : this.ownStories.find(chosen);
    if (story?.stops[0]) this.goTo(story, story.stops[0]);
  };

  private readonly onLeaveStory = (): void => {
    this.change(selected(withoutStory({...this.appState, topics: FIRST_STATE.topics}), null));
    this.map?.showRegion();
  };

  private readonly onPresent = (): void => {
    this.change({...this.appState, present: true});
    this.presenting.act({kind: 'full-screen'});
  };

  private readonly onStop = (event: StopEvent): void => {
    event.stopPropagation();
    const story = event.story === null ? undefined : this.ownStories.find(event.story);
    const stop = story?.stops.find(({id}) => id === event.stop);
    if (story && stop) this.goTo(story, stop);
  };

  private readonly onPresentAction = (event: PresentActionEvent): void => {
    event.stopPropagation();
    this.presenting.act(event.action);
  };

  /* Phone */

  private renderTop() {
    const {app} = this.messages;
    const list = this.appState.view === 'list';
    return html`<div class="top">
      ${this.renderSearch()}
      <button
        class="button icon"
        aria-label=${list ? app.map : app.list}
        title=${list ? app.map : app.list}
        @click=${() => this.setView(list ? 'map' : 'list')}
      >
        ${icon(list ? 'map' : 'list')}
      </button>
    </div>`;
  }

  private renderSheet() {
    const {app} = this.messages;
    const {place} = this.appState;
    return html`<euregio-sheet
      role="complementary"
      aria-label=${app.sidePanel}
      .stop=${this.sheetStop}
      .messages=${this.messages}
      @euregio-sheet=${this.onSheet}
    >
      ${
        this.showsStop || (place === null && this.presenting.story)
          ? this.renderStoryHead()
          : place !== null
            ? html`<h1 class="visually-hidden">${app.title}</h1>
                ${this.appState.lens ? this.renderLens() : this.renderDetailsElement()}`
            : html`<div class="sheet-peek">
                  <div>
                    <h1>${app.title}</h1>
                    <p class="sender">${app.sender}</p>
                  </div>
                  <button
                    class="button icon"
                    aria-label=${this.messages.controls.layers}
                    title=${this.messages.controls.layers}
                    aria-expanded=${this.sheetStop === 'peek' ? 'false' : 'true'}
                    @click=${this.onLayers}
                  >
                    ${icon('layers')}
                  </button>
                </div>
                <div class="sheet-topics" ?inert=${this.sheetStop === 'peek'}>
                  <p>${app.explanation}</p>
                  ${this.renderTopics()}
                  <div class="sheet-foot">
                    <button class="button" @click=${this.onStory}>${icon('presentation')} ${app.story}</button>
                    <button class="button" @click=${this.onPrint}>${icon('printer')} ${this.messages.handout.title}</button>
                    <button class="button" @click=${this.onShare}>${icon('share-2')} ${app.share}</button>
                    <button class="button" @click=${() => this.about.show()}>${icon('info')} ${app.about}</button>
                  </div>
                </div>`
      }
    </euregio-sheet>`;
  }

  /* Embedded */

  private renderPlate() {
    return html`<div class="plate">
      <h1>${this.messages.app.title}</h1>
      <p class="sender">${this.messages.app.sender}</p>
    </div>`;
  }

  private renderEmbedFoot() {
    const {app} = this.messages;
    return html`<footer class="embed-foot">
      <span>${app.sender}</span>
      ${this.appState.view === 'map' ? html`<button class="link" @click=${() => this.setView('list')}>${app.list}</button>` : html`<button class="link" @click=${() => this.setView('map')}>${app.map}</button>`}
      <a href=${this.wholeMapHref()} target="_blank" rel="noopener">${app.title}</a>
    </footer>`;
  }

  private wholeMapHref(): string {
    return this.routed ? `${location.pathname}${toQuery({...this.appState, embed: false})}` : new URL(/* @vite-ignore */ './', import.meta.url).href;
  }

  /* What is handed down */

  private counts(): LegendCounts {
    const {year} = this.appState;
    const members = membersAt(this.catalogue, year);
    const listed = this.catalogue.facts.places.filter((place) => place.euregio?.listed);
    const twente = this.catalogue.facts.places.filter((place) => place.inTwente);
    const people = (id: string): number => {
      const value = this.catalogue.claim(`${id}.population`)?.values[0]?.value;
      return typeof value === 'number' ? value : 0;
    };
    const official = this.catalogue.claim('euregio.members')?.values.find(({asOf}) => asOf?.startsWith('2016'));
    return {
      membersFound: year === null ? listed.length : members.confirmed.length + members.probable.length + members.unknown.length,
      unknown: members.unknown.length,
      // The official count is that of the memo: beside the members of another year it would mislead.
      official: typeof official?.value === 'number' && (year === null || year === 2016) ? {count: official.value, asOf: '2016'} : null,
      municipalities: twente.length,
      population: twente.reduce((sum, {id}) => sum + people(id), 0),
      projects: this.projects().length,
      partnerships: partnershipsAt(this.catalogue, year).length,
    };
  }

  /** Date of the newest text that was consulted. */
  private newestSource(): string {
    return this.catalogue.facts.sources.reduce((newest, {asOf}) => (asOf !== null && /^\d{4}(-\d{2}){0,2}$/.test(asOf) && asOf > newest ? asOf : newest), '');
  }

  private projects(): readonly string[] {
    const {filters, year} = this.appState;
    const running = new Set(projectsAt(this.catalogue, year));
    return filterProjects(this.catalogue, filters).filter((id) => running.has(id));
  }

  private popupAt(): LngLat | null {
    return this.appState.place === null || !this.popupOpen ? null : this.catalogue.pointOf(this.appState.place);
  }

  /** On a phone search field and sheet lie on the map. */
  private mapPadding(): Padding {
    if (this.layout === 'phone') return {top: 72, right: 8, bottom: Math.min(this.sheetHeight, 416) + 8, left: 8};
    return this.layout === 'embed' ? {...NO_PADDING, left: 0} : NO_PADDING;
  }

  /* What the reader does */

  private select(id: string | null, others: readonly string[] = []): void {
    this.others = others;
    this.trail = nextTrail(this.trail, this.appState.place, id);
    this.popupOpen = id !== null;
    this.change(selected(this.appState, id));
  }

  private readonly onSelectOnMap = (event: SelectEvent): void => {
    event.stopPropagation();
    this.rememberFocus();
    this.select(event.id, event.others);
    if (event.id !== null) void this.focusPopup();
  };

  /** From search, list or a link in the details: the map goes there. */
  private readonly onSelectFar = (event: SelectEvent): void => {
    event.stopPropagation();
    if (event.id === null) {
      this.select(null);
      return;
    }
    this.rememberFocus();
    this.select(event.id);
    void this.updateComplete.then(() => this.map?.showThing(event.id as string, {animate: !this.system.reducedMotion}));
  };

  private rememberFocus(): void {
    if (this.focusBefore?.isConnected) return;
    this.focusBefore = deepActiveElement();
  }

  private async focusPopup(): Promise<void> {
    await this.updateComplete;
    if (this.layout === 'phone') return;
    await this.popup?.updateComplete;
    // Until the map has put it in its place the popup is hidden, and what is hidden takes no focus.
    for (let frame = 0; frame < 30 && this.popup && !this.popup.shadowRoot?.activeElement; frame++) {
      this.popup.focusHeading();
      await new Promise(requestAnimationFrame);
    }
  }

  private readonly onMore = (event: MoreEvent): void => {
    event.stopPropagation();
    this.details?.focusHeading();
  };

  private readonly closePopup = (): void => {
    this.popupOpen = false;
    const back = this.focusBefore?.isConnected ? this.focusBefore : this.map;
    this.focusBefore = null;
    back?.focus();
  };

  /** Nobody leaves a kiosk by a link to a source; the address can still be read. */
  private readonly onClickInKiosk = (event: Event): void => {
    if (!this.appState.kiosk) return;
    const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    if (link && link.origin !== location.origin) event.preventDefault();
  };

  private readonly onPoint = (event: Event): void => {
    this.highlighted = thingUnder(event);
  };

  private readonly onHoverOnMap = (event: HoverEvent): void => {
    event.stopPropagation();
    for (const element of this.renderRoot.querySelectorAll('euregio-details, euregio-popup, euregio-lens')) pointAt(element, event.id);
  };

  /** Escape closes the popup first, then the details. */
  private readonly onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (this.showsPopup) this.closePopup();
    else if (this.appState.place !== null) {
      const back = this.focusBefore;
      this.select(null);
      this.focusBefore = null;
      back?.focus();
    } else return;
    event.preventDefault();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (!this.routed || event.defaultPrevented) return;
    const typing = deepActiveElement()?.matches('input, textarea, select, [contenteditable]') ?? false;
    const wanted =
      (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) ||
      (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
    if (!wanted) return;
    event.preventDefault();
    this.search?.focusField();
  };

  private readonly onTopics = (event: TopicsEvent): void => {
    event.stopPropagation();
    this.change(withTopics(this.appState, event.topics));
    // Partners alone are a worldwide picture, all else fits the region.
    if (event.topics.length === 1) {
      if (event.topics[0] === 'partners') this.map?.showWorld();
      else this.map?.showRegion();
    }
  };

  private readonly onLanguage = (event: LanguageEvent): void => {
    event.stopPropagation();
    this.change({...this.appState, language: event.language});
  };

  private readonly onScheme = (event: SchemeEvent): void => {
    event.stopPropagation();
    this.change({...this.appState, scheme: event.scheme});
  };

  private readonly onLens = (event: LensEvent): void => {
    event.stopPropagation();
    this.change(withLens(this.appState, event.on));
    this.showLens();
  };

  /** Moves to what the lens is about and puts the focus on its heading. */
  private showLens(): void {
    const {place, lens} = this.appState;
    if (place === null || !lens) return;
    void this.updateComplete.then(() => {
      this.map?.showTies(place, shownRelated(this.catalogue, this.appState), {animate: !this.system.reducedMotion});
      this.lensElement?.focusHeading();
    });
  }

  private readonly onCompare = (event: CompareEvent): void => {
    event.stopPropagation();
    this.change(compared(this.appState, event.id));
    this.showLens();
  };

  private readonly onFilters = (event: FiltersEvent): void => {
    event.stopPropagation();
    this.change({...this.appState, filters: event.filters});
  };

  private readonly onYear = (event: YearEvent): void => {
    event.stopPropagation();
    this.change(withYear(this.appState, event.year));
  };

  private setView(view: 'map' | 'list'): void {
    this.change({...this.appState, view});
    if (view === 'list') void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('main')?.focus());
  }

  private readonly onMapAction = ({action}: MapActionEvent): void => {
    if (action === 'region') this.map?.showRegion();
    else if (action === 'world') this.map?.showWorld();
    else this.map?.zoomBy(action === 'zoomIn' ? 1 : -1);
  };

  private readonly onCamera = (event: CameraEvent): void => {
    event.stopPropagation();
    this.shownCamera = event.camera;
    if (event.byReader) this.change(withCamera(this.appState, event.camera));
  };

  private readonly onReady = (): void => {
    if (this.mapProblem === 'context-lost') this.mapProblem = null;
    const {place, camera, lens} = this.appState;
    if (this.appState.present) this.map?.prefetch();
    if (this.showsStop) {
      this.showStop();
      return;
    }
    if (place === null || camera !== null) return;
    if (lens) this.map?.showTies(place, shownRelated(this.catalogue, this.appState), {animate: false});
    else this.map?.showThing(place, {animate: false});
  };

  private readonly onError = (event: ErrorEvent): void => {
    console.error(`euregio-map: ${event.problem}`, event.error);
    this.showProblem(event.problem);
  };

  private showProblem(problem: MapProblem): void {
    this.mapProblem = problem;
    if ((problem === 'no-webgl' || problem === 'worker') && this.appState.view === 'map') this.change({...this.appState, view: 'list'});
  }

  private readonly onDismiss = (): void => {
    this.updates.waiting = false;
    this.notice = '';
    this.mapProblem = this.mapProblem === 'no-webgl' || this.mapProblem === 'worker' ? this.mapProblem : null;
  };

  private readonly onOffline = (): void => {
    this.notice = this.messages.notice.offline;
  };

  private readonly onOnline = (): void => {
    if (this.notice === this.messages.notice.offline) this.notice = '';
  };

  private readonly onSheet = (event: SheetEvent): void => {
    this.sheetStop = event.stop;
    this.sheetHeight = event.height;
  };

  private readonly onLayers = (): void => {
    this.sheetStop = this.sheetStop === 'peek' ? 'half' : 'peek';
  };
}

/** The steps before `next`: going back to one of them takes the later ones away. */
function nextTrail(trail: readonly string[], current: string | null, next: string | null): readonly string[] {
  if (next === null || current === null) return [];
  if (next === current) return trail;
  const at = trail.indexOf(next);
  return at >= 0 ? trail.slice(0, at) : [...trail, current].slice(-3);
}

/** The element with the focus, through all shadow roots. */
function deepActiveElement(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-app': EuregioApp;
  }
}
