import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {LngLat} from '../catalogue/facts.ts';
import {filterProjects, isFiltered} from '../catalogue/filters.ts';
import {loadCatalogue} from '../catalogue/load.ts';
import {projectsAt} from '../catalogue/moments.ts';
import {type Scheme} from '../catalogue/topics.ts';
import type {EuregioAbout} from '../elements/frame/euregio-about.ts';
import '../elements/frame/euregio-about.ts';
import '../elements/frame/euregio-attribution.ts';
import type {EuregioDetails} from '../elements/thing/euregio-details.ts';
import '../elements/thing/euregio-details.ts';
import '../elements/find/euregio-filters.ts';
import '../elements/frame/euregio-language.ts';
import type {EuregioLens} from '../elements/thing/euregio-lens.ts';
import '../elements/thing/euregio-lens.ts';
import '../elements/find/euregio-legend.ts';
import '../elements/find/euregio-list.ts';
import '../elements/frame/euregio-logo.ts';
import type {MapActionEvent} from '../elements/frame/euregio-map-buttons.ts';
import '../elements/frame/euregio-map-buttons.ts';
import type {EuregioPopup} from '../elements/thing/euregio-popup.ts';
import '../elements/thing/euregio-popup.ts';
import '../elements/frame/euregio-scale.ts';
import type {EuregioSearch} from '../elements/find/euregio-search.ts';
import '../elements/find/euregio-search.ts';
import type {SheetEvent, SheetStop} from '../elements/frame/euregio-sheet.ts';
import '../elements/frame/euregio-sheet.ts';
import '../elements/find/euregio-year.ts';
import {loadFonts} from '../elements/shared/fonts.ts';
import {icon} from '../elements/shared/icons.ts';
import {linksLeadTo, pointAt, thingUnder} from '../elements/shared/thing-text.ts';
import {controls, tokens} from '../elements/shared/tokens.ts';
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
  TopicsEvent,
  YearEvent,
} from '../events/events.ts';
import {languageTag} from '../i18n/languages.ts';
import {type Messages, messagesIn} from '../i18n/messages.ts';
import type {EuregioMap} from '../map/euregio-map.ts';
import type {Padding} from '../map/map-view.ts';
import {Kiosk} from '../present/kiosk.ts';
import {handoutExtent, handoutFormat} from '../share/handout.ts';
import {publishedPage} from '../share/link.ts';
import {type AppState, atStop, type CameraState, compared, FIRST_STATE, selected, withCamera, withLens, withTopics, withYear} from '../state/app-state.ts';
import {toQuery, type UrlProblem} from '../state/url.ts';
import {STORIES} from '../story/stories.ts';
import {Address, knownIds} from './address.ts';
import {announcements} from './announce.ts';
import {appStyles} from './app-styles.ts';
import {legendCounts, mapViewOf, newestSource, schemeFor, shownRelated} from './derive.ts';
import {renderEmbedFoot, renderPlate} from './embedded.ts';
import {followed, Frame, type FrameWish} from './frame.ts';
import {Handout} from './handout.ts';
import {renderKiosk, renderNotice} from './notices.ts';
import {OwnStories} from './own-stories.ts';
import {defineParameters, fromAttributes, isParameter, type Parameter, PARAMETER_NAMES, takeEarlyProperties, withParameter} from './parameters.ts';
import {Presenting} from './presenting.ts';
import {published} from './published.ts';
import type {ShownPicture} from './sharing.ts';
import {StoryView} from './story-view.ts';
import {SystemPreferences} from './system.ts';
import {Updates} from './updates.ts';

type Layout = 'laptop' | 'phone' | 'embed' | 'hall' | 'speaker';

/** Below this width there is no room for a column beside the map. */
const PHONE_BELOW_PX = 720;
/** From this width on the plate of an embedded map lies on the map; `app-styles.ts` says the same. */
const PLATE_BESIDE_PX = 480;
const PLATE_PX = 268;
const NO_PADDING: Padding = {top: 0, right: 0, bottom: 0, left: 0};
const HOME = 'hengelo';
/** A kiosk without a map tries again after so long. */
const KIOSK_RELOAD_MS = 60_000;

/**
 * The whole map: the only owner of the state. It puts the rooms together, hands values down as properties and takes events up.
 * Its attributes are the parameters of the address (`<euregio-app place="unlock" lang="de">`). With `routed` it owns the page's address and title.
 *
 * @attr lang - `nl` (default), `de`, `en` or `nl-b1`
 * @fires {ReadyEvent} euregio-ready - the map's first picture is complete
 * @fires {ErrorEvent} euregio-error - something failed; the page has already said so
 * @fires {SelectEvent} euregio-select - the reader chose a thing; `null` for nothing
 * @fires {TopicsEvent} euregio-topics - the reader switched topics; carries all that are on
 * @fires {LanguageEvent} euregio-language - the reader chose a language
 * @fires {ViewEvent} euregio-view - the reader went to the list or to the map
 * @fires {StopEvent} euregio-stop - the reader is at another stop of a story, or left it (`null`)
 * @fires {LensEvent} euregio-lens - the reader laid the lens on the selection, or took it off
 * @fires {CompareEvent} euregio-compare - the reader chose a second thing, or ended the comparison (`null`)
 * @fires {YearEvent} euregio-year - the reader chose a year; `null` for the most recent state
 * @fires {SchemeEvent} euregio-scheme - the reader chose colours; `null` for those of the system
 * @fires {FiltersEvent} euregio-filters - the reader filtered the projects
 * @csspart side - the column with search and topics, or the story
 * @csspart stage - the map, or the list
 * @csspart details - the panel about the selection
 * @csspart sheet - on a narrow app: the sheet over the map
 * @csspart plate - with `embed`: the plate with the title
 * @csspart foot - with `embed`: the line below the map
 * @csspart notices - what the app has to say, above everything
 * @cssprop [--euregio-color-paper] - background of panels
 * @cssprop [--euregio-color-paper-soft] - background of what stands back
 * @cssprop [--euregio-color-ink] - text
 * @cssprop [--euregio-color-ink-soft] - text that stands back
 * @cssprop [--euregio-color-rule] - lines between areas
 * @cssprop [--euregio-color-control] - edges of buttons and fields
 * @cssprop [--euregio-color-focus] - ring around what has the focus
 * @cssprop [--euregio-font-text='Source Sans 3', system-ui, sans-serif] - typeface of texts
 * @cssprop [--euregio-font-title=Newsreader, Georgia, serif] - typeface of titles
 * @cssprop [--euregio-radius-control=8px] - corners of buttons and fields
 * @cssprop [--euregio-radius-sheet=10px] - corners of the sheet and the plate
 * @cssprop [--euregio-target=44px] - least height of what is pressed
 */
@customElement('euregio-app')
export class EuregioApp extends LitElement {
  static override styles = [controls, tokens, appStyles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...PARAMETER_NAMES];
  }

  // The parameters of the address; `defineParameters` below makes them.

  /** Topics that are on, separated by commas: `twente,mont,euregio,interreg,partners,networks`. @attr */
  declare topics: string | null;
  /** Id of what is selected: `hengelo`, `unlock`, `hengelo-emsdetten`, …. @attr */
  declare place: string | null;
  /** Id of a second thing: the lens then shows how both are tied. @attr */
  declare compare: string | null;
  /** The relation lens lies on the selection. @attr */
  declare lens: boolean;
  /** `map` or `list`. @attr */
  declare view: string | null;
  /** Id of a guided story. @attr */
  declare story: string | null;
  /** Id of the stop where the story stands. @attr */
  declare stop: string | null;
  /** The story is presented to a hall. @attr */
  declare present: boolean;
  /** The window of the speaker. @attr */
  declare speaker: boolean;
  /** A kiosk: begins anew when nobody is there, and has no way out. @attr */
  declare kiosk: boolean;
  /** A year from 1958 to 2027: what held then. @attr */
  declare year: string | null;
  /** Where the map stands: `longitude,latitude,zoom`. @attr */
  declare map: string | null;
  /** `light`, `dark` or `contrast`; without it as the reader's system has it. @attr */
  declare scheme: string | null;
  /** The small layout of a frame: a plate, the map and a foot. @attr */
  declare embed: boolean;

  /** True for the app that owns its page: it reads and writes the address, the title and the language of the document. */
  @property({type: Boolean}) routed = false;

  /** A kiosk begins anew after so many seconds without a visitor's act; also `?idle=` in the address that opens it. */
  @property({type: Number, attribute: 'idle'}) idleSeconds = 90;

  /** Address of the published map, for links and codes; without it the page's own, or where the script of an embedded map came from. */
  @property() site = '';

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
  /** In a small frame the details take the room of the map: only who asks for more gets them. */
  @state() private moreWanted = false;
  /** A file is held over the app. */
  @state() private dropping = false;
  /** What the reader points at in a list or panel. */
  @state() private highlighted: string | null = null;

  @query('euregio-map') private readonly mapElement!: EuregioMap | null;
  @query('euregio-popup') private readonly popup!: EuregioPopup | null;
  @query('euregio-search') private readonly search!: EuregioSearch | null;
  @query('euregio-details') private readonly details!: EuregioDetails | null;
  @query('euregio-lens') private readonly lensElement!: EuregioLens | null;
  @query('euregio-about') private readonly about!: EuregioAbout;

  private readonly catalogue = loadCatalogue();
  private readonly system = new SystemPreferences(this);
  private readonly ownStories = new OwnStories(this, this.catalogue);
  private readonly known = knownIds(this.catalogue, (id) => this.ownStories.find(id));
  private readonly address = new Address(this, this.known, (state) => this.adopt(state));
  private readonly updates = new Updates(this);
  private readonly presenting = new Presenting(this, {
    state: () => this.appState,
    find: (id) => this.ownStories.find(id),
    canvas: () => this.renderRoot.querySelector<HTMLCanvasElement>('canvas.laser'),
    map: () => this.mapElement,
    hasKeys: () => this.routed || this.matches(':focus-within') || this.matches(':fullscreen'),
    stage: () => (this.routed ? document.documentElement : this),
    address: () => (this.routed ? location.href : `${this.page}${toQuery(this.appState)}`),
    go: (story, stop) => this.storyView.goTo(story, stop),
    leave: () => this.change({...this.appState, present: false}),
    language: (language) => this.change({...this.appState, language}),
    zoomBy: (delta) => this.mapElement?.zoomBy(delta),
    follow: ({story, stop, language}) => {
      const next = this.ownStories.find(story);
      const at = next?.stops.find(({id}) => id === stop);
      if (next && at) this.change({...atStop(this.appState, next, at), language});
    },
  });
  private readonly kioskTimer = new Kiosk(this, {
    active: () => this.appState.kiosk,
    idleSeconds: () => this.idleSeconds,
    isToggle: (event) => event.composedPath().some((node) => node instanceof Element && node.matches('.kiosk .toggle')),
    onReset: () => this.resetKiosk(),
    onStep: () => this.stepKiosk(),
  });
  private readonly resizes = new ResizeObserver(() => this.measure());
  /** What had the focus before the popup took it. */
  private focusBefore: HTMLElement | null = null;
  private started = false;
  private readonly frame = new Frame(this, {
    routed: () => this.routed,
    known: {
      thing: (id) => this.catalogue.find(id) !== undefined,
      story: (id) => this.ownStories.find(id) !== undefined,
      stop: (story, stop) => this.ownStories.find(story)?.stops.some(({id}) => id === stop) ?? false,
    },
    state: () => this.appState,
    follow: (command) => this.follow(command),
  });
  private readonly paper = new Handout(this, {
    catalogue: this.catalogue,
    state: () => this.appState,
    story: () => this.presenting.story ?? null,
    messages: () => this.messages,
    map: () => this.mapElement,
    shownCamera: () => this.shownCamera,
    routed: () => this.routed,
    page: () => this.page,
    home: HOME,
    asOf: () => newestSource(this.catalogue),
    onClose: () => {
      if (this.appState.view === 'map') void this.loadMap();
    },
  });
  private readonly storyView = new StoryView({
    catalogue: this.catalogue,
    presenting: this.presenting,
    ownStories: this.ownStories,
    state: () => this.appState,
    change: (state) => this.change(state),
    messages: () => this.messages,
    layout: () => this.layout,
    scheme: () => this.shownScheme,
    map: () => this.mapElement,
    mapLoaded: () => this.mapLoaded,
    mapPadding: () => this.mapPadding(),
    shownCamera: () => this.shownCamera,
    projects: () => this.projects(),
    viewName: () => this.viewName(),
    reducedMotion: () => this.system.reducedMotion,
    say: (text) => {
      this.notice = text;
    },
    page: () => this.page,
  });

  /** Address that links lead to, without parameters. */
  private get page(): string {
    return publishedPage(this.site || (this.routed ? '' : published.address), location.href);
  }

  private get messages(): Messages {
    return messagesIn(this.appState.language);
  }

  private get shownScheme(): Scheme {
    return schemeFor(this.appState, this.system);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    takeEarlyProperties(this);
    if (!this.started) this.start();
    this.resizes.observe(this);
    // The whole app, dialogs included: on the shell alone a link in a dialog would still lead out of a kiosk.
    this.addEventListener('click', this.onLinkInKiosk);
    this.addEventListener('auxclick', this.onLinkInKiosk);
    this.addEventListener('dragover', this.onDragOver);
    this.addEventListener('dragleave', this.onDragLeave);
    this.addEventListener('drop', this.onDrop);
    addEventListener('keydown', this.onKey);
    addEventListener('offline', this.onOffline);
    addEventListener('online', this.onOnline);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizes.disconnect();
    this.removeEventListener('click', this.onLinkInKiosk);
    this.removeEventListener('auxclick', this.onLinkInKiosk);
    this.removeEventListener('dragover', this.onDragOver);
    this.removeEventListener('dragleave', this.onDragLeave);
    this.removeEventListener('drop', this.onDrop);
    removeEventListener('keydown', this.onKey);
    removeEventListener('offline', this.onOffline);
    removeEventListener('online', this.onOnline);
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    // The app itself writes into `scheme` what is drawn.
    if (this.started && before !== after && isParameter(name) && !(name === 'scheme' && after === this.shownScheme)) this.applyParameter(name);
  }

  /** Takes over what the page has written into one attribute, and shows it. */
  private applyParameter(name: Parameter): void {
    if (!this.started) return;
    const before = this.appState;
    this.adopt(withParameter(before, name, this.getAttribute(name), this.known));
    const {place} = this.appState;
    if (name !== 'place' || place === null || place === before.place) return;
    void this.updateComplete.then(() => this.mapElement?.showThing(place, {animate: !this.system.reducedMotion}));
  }

  private start(): void {
    this.started = true;
    if (!this.routed) {
      linksLeadTo(this.site || published.address);
      loadFonts();
    }
    const idle = this.routed ? Number(new URLSearchParams(location.search).get('idle')) : 0;
    if (idle >= 10 && idle <= 3600) this.idleSeconds = idle;
    const given = this.routed ? this.address.read() : {state: fromAttributes((name) => this.getAttribute(name), this.known), problems: []};
    this.appState = this.withStopOfLink(given.state);
    // In a small frame the plate says what it is about; the popup is for what the reader touches.
    this.popupOpen = this.appState.place !== null && this.appState.story === null && !this.appState.embed;
    if (this.appState.place !== null || this.appState.story !== null) this.sheetStop = 'half';
    this.notice = this.problemText(given.problems);
    this.measure();
    const format = this.routed ? handoutFormat(location.search) : null;
    if (format !== null) void this.paper.open(format, handoutExtent(location.search));
    else if (given.state.view === 'map') void this.loadMap();
    if (this.appState.speaker) this.presenting.connect('speaker');
    else if (this.appState.present) this.presenting.connect('hall');
    if (this.routed) {
      void this.updates.register();
      void this.tellChanges();
      const address = new URLSearchParams(location.search).get('story-url');
      if (address !== null) void this.storyView.openAddress(address);
    }
  }

  /** A link from a citation carries the version of the facts: say what is different now. */
  private async tellChanges(): Promise<void> {
    const given = new URLSearchParams(location.search).get('data');
    if (given === null) return;
    const {changesSince} = await import('./sharing.ts');
    const text = await changesSince(given, {
      catalogue: this.catalogue,
      state: this.appState,
      messages: this.messages,
      nameOf: (id) => this.nameOf(id),
      inView: this.inView(),
    });
    if (text !== '') this.notice = text;
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
    for (const event of announcements(before, state)) this.dispatchEvent(event);
  }

  private afterChange(before: AppState): void {
    const {place, view, camera, story, stop, present} = this.appState;
    this.frame.tellChanges(before, this.appState);
    if (view === 'map') void this.loadMap();
    if (present !== before.present) {
      if (present) this.presenting.connect('hall');
      if (present) void this.updateComplete.then(() => this.mapElement?.prefetch());
      this.measure();
      void this.updateComplete.then(() => this.mapElement?.resize());
    }
    if (story !== null && (stop !== before.stop || story !== before.story || (present !== before.present && camera === null)))
      void this.updateComplete.then(() => this.storyView.showStop());
    if (place !== before.place) {
      this.sheetStop = place === null ? 'peek' : this.sheetStop === 'full' ? 'full' : 'half';
    }
    if (camera !== before.camera && camera !== null && JSON.stringify(camera) !== JSON.stringify(this.shownCamera)) this.mapElement?.flyTo(camera);
  }

  private measure(): void {
    const {width} = this.getBoundingClientRect();
    this.toggleAttribute('data-narrow', width > 0 && width < PHONE_BELOW_PX);
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
    if (!this.storyView.goToFirst(story)) this.mapElement?.showRegion();
  }

  private stepKiosk(): void {
    const {story, stop} = this.presenting;
    if (!story || !stop) return;
    const next = story.stops[(story.stops.indexOf(stop) + 1) % story.stops.length];
    if (next) this.storyView.goTo(story, next);
  }

  protected override willUpdate(): void {
    // `scheme` is both an attribute of the contract and what the styles look at: it always says what is drawn.
    if (this.getAttribute('scheme') !== this.shownScheme) this.setAttribute('scheme', this.shownScheme);
  }

  protected override updated(changed: PropertyValues): void {
    if (this.routed) {
      document.documentElement.lang = languageTag(this.appState.language);
      document.title = this.pageTitle();
    }
    this.toggleAttribute('data-pointer-hidden', this.appState.kiosk && this.kioskTimer.view.pointerHidden);
    this.presenting.tell();
    this.style.setProperty('--sheet', `${this.layout === 'phone' ? this.sheetHeight : 0}px`);
    if (changed.has('layout' as never)) this.mapElement?.resize();
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

  /** A story is handed out as a whole, a view as it is. */
  private readonly onPrint = (): void => void this.paper.open('a4', 'story');

  override render(): TemplateResult {
    if (this.paper.format !== null) return this.paper.render(this.paper.format);
    if (this.layout === 'speaker') return this.storyView.renderSpeaker();
    // The lens has its own words, and wants the room for the map.
    const room = this.layout === 'laptop' || (this.layout === 'embed' && this.moreWanted);
    const detailed = this.appState.place !== null && room && !this.appState.lens && !this.storyView.showsStop;
    return html`
      ${this.layout === 'laptop' && this.appState.view === 'map' ? html`<button class="button skip visually-hidden" @click=${() => this.setView('list')}>${this.messages.app.skipToList}</button>` : nothing}
      <div class="shell ${this.layout} ${detailed ? 'detailed' : ''}" @keydown=${this.onEscape} @pointerover=${this.onPoint} @focusin=${this.onPoint}>
        ${this.renderNotices()} ${this.dropping ? html`<p class="drop">${this.messages.editor.dropHere}</p>` : nothing}
        ${this.layout === 'laptop' ? this.renderSide() : nothing}
        ${this.layout === 'hall' ? html`<aside class="column" part="side" aria-label=${this.messages.app.story}>${this.storyView.renderStory()}</aside>` : nothing}
        ${this.renderStage()} ${detailed ? this.renderDetails() : nothing} ${this.layout === 'phone' ? this.renderSheet() : nothing}
        ${this.layout === 'embed' ? this.renderEmbedFoot() : nothing}
      </div>
      <euregio-about
        .language=${this.appState.language}
        .scheme=${this.appState.scheme}
        .messages=${this.messages}
        .sources=${this.catalogue.facts.sources.length}
        .asOf=${newestSource(this.catalogue)}
        @euregio-language=${this.onLanguage}
        @euregio-scheme=${this.onScheme}
      ></euregio-about>
      <euregio-share .language=${this.appState.language} .messages=${this.messages}></euregio-share>
    `;
  }

  private renderNotices() {
    const {appState: state, messages} = this;
    return html`<div class="notices" part="notices">
      ${renderKiosk(this.kioskTimer, state, messages)} ${this.storyView.renderWayBack()}
      ${renderNotice({
        problem: this.mapProblem,
        text: this.notice,
        updates: this.updates,
        state,
        messages,
        onList: () => this.setView('list'),
        onDismiss: this.onDismiss,
      })}
    </div>`;
  }

  private renderSide() {
    const {app} = this.messages;
    if (this.storyView.leads) return html`<aside class="side story" part="side" aria-label=${app.sidePanel}>${this.storyView.renderHead()}</aside>`;
    if (this.appState.lens)
      return html`<aside class="side lens" part="side" aria-label=${app.sidePanel}>
        <h1 class="visually-hidden">${app.title}</h1>
        ${this.renderLens()}
      </aside>`;
    return html`<aside class="side" part="side" aria-label=${app.sidePanel}>
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
        .counts=${legendCounts(this.catalogue, this.appState.year, this.projects().length)}
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
      return html`<main class="stage listing" part="stage" tabindex="-1">
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
    return html`<main class="stage" part="stage">
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
        .view=${mapViewOf(this.catalogue, this.appState, this.shownScheme, this.projects())}
        .label=${messages.app.mapLabel}
        .messages=${messages}
        .camera=${this.appState.camera}
        .padding=${this.mapPadding()}
        .popupAt=${this.popupAt()}
        .highlighted=${this.highlighted}
        .gestureHints=${this.gestureHints()}
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
      ${this.layout === 'hall' ? html`<canvas class="laser"></canvas>` : html`<euregio-map-buttons ?few=${this.layout === 'phone'} ?zoom=${this.layout === 'embed'} .messages=${messages} @euregio-map-action=${this.onMapAction}></euregio-map-buttons>`}
      ${this.layout === 'embed' ? nothing : html`<euregio-attribution .messages=${messages} ?closed=${this.appState.kiosk}></euregio-attribution>`}
    `;
  }

  /** In somebody else's page the map leaves wheel and finger to the page. */
  private gestureHints(): EuregioMap['gestureHints'] {
    if (this.layout !== 'embed' && this.routed) return null;
    const {wheelHint, touchHint} = this.messages.map;
    return {wheel: wheelHint(/Mac/.test(navigator.userAgent) ? '⌘' : 'Ctrl'), touch: touchHint};
  }

  private get isNarrow(): boolean {
    return this.clientWidth < PLATE_BESIDE_PX;
  }

  private get showsPopup(): boolean {
    return (
      this.layout !== 'phone' &&
      !(this.layout === 'embed' && (this.moreWanted || this.isNarrow)) &&
      this.layout !== 'hall' &&
      this.popupOpen &&
      this.appState.place !== null &&
      !this.appState.lens &&
      this.popupAt() !== null
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
    return html`<section class="details" part="details" aria-label=${this.nameOf(this.appState.place ?? HOME)}>${this.renderDetailsElement()}</section>`;
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
      picture: this.shownPicture(),
      page: this.page,
      nameOf: (id) => this.nameOf(id),
    });
    await element.updateComplete;
    element.show();
  };

  /** The map as it is on the screen; `null` while there is none. */
  private shownPicture(): ShownPicture | null {
    const {mapElement: map} = this;
    if (!map?.ready) return null;
    const view = mapViewOf(this.catalogue, this.appState, this.shownScheme, this.projects());
    return {view, camera: this.shownCamera, width: map.clientWidth, height: map.clientHeight};
  }

  /** Ids of what is looked at: the selection with its ties, else what the topics hold. */
  private inView(): readonly string[] {
    const {place, topics} = this.appState;
    if (place !== null) return [place, ...shownRelated(this.catalogue, this.appState)];
    return this.catalogue.things.map(({id}) => id).filter((id) => this.catalogue.topicsOf(id).some((topic) => topics.includes(topic)));
  }

  private readonly onStory = (): void => {
    this.storyView.goToFirst(STORIES[0]);
    this.sheetStop = 'half';
  };

  /** How the picture is called: by its selection, else the whole map. */
  private viewName(): string {
    return this.appState.place === null ? this.messages.app.wholeMap : this.nameOf(this.appState.place);
  }

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
      part="sheet"
      role="complementary"
      aria-label=${app.sidePanel}
      .stop=${this.sheetStop}
      .messages=${this.messages}
      @euregio-sheet=${this.onSheet}
    >
      ${
        this.storyView.leads
          ? this.storyView.renderHead()
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

  /* What is handed down */

  private renderEmbedFoot() {
    const href = `${this.routed ? location.pathname : this.page}${toQuery({...this.appState, embed: false})}`;
    return renderEmbedFoot(this.appState, this.messages, href, (view) => this.setView(view));
  }

  private renderPlate() {
    const {place} = this.appState;
    return renderPlate(this.catalogue, this.appState, this.messages, place === null ? null : this.nameOf(place));
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
    // The plate lies over the corner of a wide frame, and above the map of a narrow one.
    return this.layout === 'embed' && !this.isNarrow ? {...NO_PADDING, left: PLATE_PX / 2} : NO_PADDING;
  }

  /* What the reader does */

  private select(id: string | null, others: readonly string[] = []): void {
    this.others = others;
    this.trail = nextTrail(this.trail, this.appState.place, id);
    this.popupOpen = id !== null;
    this.moreWanted = false;
    this.change(selected(this.appState, id));
  }

  private readonly onSelectOnMap = (event: SelectEvent): void => {
    event.stopPropagation();
    this.rememberFocus();
    this.select(event.id, event.others);
    // A narrow frame has no room for a popup.
    this.moreWanted = this.layout === 'embed' && this.isNarrow;
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
    void this.updateComplete.then(() => this.mapElement?.showThing(event.id as string, {animate: !this.system.reducedMotion}));
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
    this.moreWanted = true;
    void this.updateComplete.then(() => this.details?.focusHeading());
  };

  private readonly closePopup = (): void => {
    this.popupOpen = false;
    const back = this.focusBefore?.isConnected ? this.focusBefore : this.mapElement;
    this.focusBefore = null;
    back?.focus();
  };

  /** Nobody leaves a kiosk by a link to a source; the address can still be read. */
  private readonly onLinkInKiosk = (event: Event): void => {
    if (!this.appState.kiosk) return;
    const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    if (link && link.origin !== location.origin) event.preventDefault();
  };

  private readonly onDragOver = (event: DragEvent): void => {
    if (this.appState.kiosk || event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.dropping = true;
  };

  private readonly onDragLeave = (event: DragEvent): void => {
    // Between two parts of the app the pointer has not left it.
    if (event.relatedTarget === null || !this.contains(event.relatedTarget as Node)) this.dropping = false;
  };

  /** A story file may be dropped anywhere; the editor takes what is dropped on itself. */
  private readonly onDrop = (event: DragEvent): void => {
    this.dropping = false;
    if (this.appState.kiosk || event.defaultPrevented) return;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void this.storyView.open(file);
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
    // On a page of somebody else keys are ours only while the focus is inside.
    if (!(this.routed || this.matches(':focus-within')) || event.defaultPrevented) return;
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
      if (event.topics[0] === 'partners') this.mapElement?.showWorld();
      else this.mapElement?.showRegion();
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
      this.mapElement?.showTies(place, shownRelated(this.catalogue, this.appState), {animate: !this.system.reducedMotion});
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
    if (action === 'region') this.mapElement?.showRegion();
    else if (action === 'world') this.mapElement?.showWorld();
    else this.mapElement?.zoomBy(action === 'zoomIn' ? 1 : -1);
  };

  private readonly onCamera = (event: CameraEvent): void => {
    event.stopPropagation();
    this.shownCamera = event.camera;
    if (event.byReader) this.change(withCamera(this.appState, event.camera));
  };

  private readonly onReady = (): void => {
    if (this.mapProblem === 'context-lost') this.mapProblem = null;
    this.frame.tell({event: 'ready'});
    const {place, camera, lens} = this.appState;
    if (this.appState.present) this.mapElement?.prefetch();
    if (this.storyView.showsStop) {
      this.storyView.showStop();
      return;
    }
    if (place === null || camera !== null) return;
    if (lens) this.mapElement?.showTies(place, shownRelated(this.catalogue, this.appState), {animate: false});
    else this.mapElement?.showThing(place, {animate: false});
  };

  /** Does what the page around the frame asks for. */
  private follow(command: FrameWish): void {
    if (command.command === 'select') {
      const id = command.id === null ? null : (this.catalogue.find(command.id)?.id ?? null);
      this.select(id);
      if (id !== null) void this.updateComplete.then(() => this.mapElement?.showThing(id, {animate: !this.system.reducedMotion}));
    } else if (command.command === 'stop' && command.story !== null) {
      const story = this.ownStories.find(command.story);
      const stop = story?.stops.find(({id}) => id === command.stop) ?? story?.stops[0];
      if (story && stop) this.storyView.goTo(story, stop);
    } else this.change(followed(this.appState, command));
  }

  private readonly onError = (event: ErrorEvent): void => {
    console.error(`euregio-map: ${event.problem}`, event.error);
    this.showProblem(event.problem);
  };

  private showProblem(problem: MapProblem): void {
    this.mapProblem = problem;
    // Nobody stands at a kiosk to reload it.
    if (this.appState.kiosk && this.routed && problem !== 'outlines' && problem !== 'context-lost') setTimeout(() => location.reload(), KIOSK_RELOAD_MS);
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

defineParameters(
  EuregioApp,
  (app) => app['appState'],
  (app, name) => app['applyParameter'](name),
);

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
