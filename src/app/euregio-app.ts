import {HOME} from '../catalogue/home.ts';
import {ContextProvider} from '@lit/context';
import {type CSSResultGroup, type CSSResultOrNative, html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {loadCatalogue} from '../catalogue/load.ts';
import {newestSource} from '../catalogue/moments.ts';
import '../elements/frame/euregio-description.ts';
import {loadFonts} from '../elements/shared/fonts.ts';
import {linksLeadTo} from '../elements/shared/thing-text.ts';
import {checkOwnColours} from '../elements/shared/own-colours.ts';
import {byOwnRem, controls, keepTextSize, ownText, tokens} from '../elements/shared/tokens.ts';
import {viewContext} from '../elements/shared/view-element.ts';
import {handoutExtent, handoutFormat} from '../share/handout.ts';
import {markLanguage} from '../i18n/mark-language.ts';
import {publishedPage} from '../share/link.ts';
import {FIRST_STATE} from '../state/app-state.ts';
import {arrived, drawnScheme, FIRST_MOMENT, type Notice, opened, type State} from '../state/moment.ts';
import {Store} from '../state/store.ts';
import {withStopOfLink} from '../state/telling.ts';
import {fromQuery, type UrlProblem} from '../state/url.ts';
import {type App, messagesOf} from './app.ts';
import {knownIds} from './effects/address.ts';
import {startEffects} from './effects/effects.ts';
import {openPaper} from './effects/paper.ts';
import {fetchWholeFacts} from './effects/whole-facts.ts';
import {inTextsHere, textsFor} from './texts-for.ts';
import {appStyles} from './euregio-app.styles.ts';
import {BREAKPOINTS} from './layouts/breakpoints.ts';
import {layoutOf} from './layouts/layout.ts';
import {LAYOUTS, layoutStyles} from './layouts/layouts.ts';
import {
  attributeProblem,
  defineParameters,
  fromAttributes,
  isParameter,
  type Parameter,
  PARAMETER_NAMES,
  takeEarlyProperties,
  withParameter,
} from './parameters.ts';
import {renderPrinted} from './parts/printed.ts';
import {published} from './published.ts';
import {tellChanges} from './sharing-dialog.ts';
import {openStoryAt} from './stories.ts';

/**
 * The whole map: makes the store and chooses a layout. What follows from a change of state are effects, what is seen are layouts.
 * Its attributes are the parameters of the address (`<euregio-app place="unlock" lang="de">`). With `routed` it owns the page's address and title.
 *
 * @attr lang - `nl` (default), `de`, `en` or `nl-b1`
 * @fires {ReadyEvent} euregio-ready - the map's first picture is complete
 * @fires {ErrorEvent} euregio-error - something failed; the page has already said so
 * @fires {SelectEvent} euregio-select - the reader chose a thing; `null` for nothing
 * @fires {TopicsEvent} euregio-topics - the reader switched topics; carries all that are on
 * @fires {LanguageEvent} euregio-language - the reader chose a language
 * @fires {AlsoEvent} euregio-also - the reader chose a second language, or none (`null`)
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
  static override styles = [controls, tokens, ownText, appStyles, ...layoutStyles];

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return super.finalizeStyles(styles).map(byOwnRem);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...PARAMETER_NAMES];
  }

  // The parameters of the address; `defineParameters` below makes them.

  /** A second language beside `lang`. @attr */
  declare also: string | null;
  /** Topics that are on, separated by commas: `twente,mont,euregio,interreg,partners,networks`. @attr */
  declare topics: string | null;
  /** Id of what is selected: `hengelo`, `unlock`, `hengelo-emsdetten`, …. @attr */
  declare place: string | null;
  /** Id of a second thing: the lens then shows how both are tied. @attr */
  declare compare: string | null;
  /** The panel about the selection is open. @attr */
  declare panel: boolean;
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
  /** A question: the app opens with its answer. @attr */
  declare ask: string | null;
  /** The small layout of a frame: a plate, the map and a foot. @attr */
  declare embed: boolean;

  /** True for the app that owns its page: it reads and writes the address, the title and the language of the document. */
  @property({type: Boolean}) routed = false;

  /** A kiosk begins anew after so many seconds without a visitor's act; also `?idle=` in the address that opens it. */
  @property({type: Number, attribute: 'idle'}) idleSeconds = 90;

  /** Address of the published map, for links and codes; without it the page's own, or where the script of an embedded map came from. */
  @property() site = '';

  /** Where readers report what does not work for them: `mailto:` or `https:`; without it the map says to tell whoever publishes it. */
  @property() feedback = '';

  private readonly store: Store<State> = new Store<State>({...FIRST_STATE, ...FIRST_MOMENT}, (state) => textsFor(state, this.store));
  private catalogue = loadCatalogue();
  private readonly known = knownIds(this.catalogue, () => this.store.state);
  private readonly provider = new ContextProvider(this, {context: viewContext});
  private readonly parts: App = startEffects(this, this.store, this.catalogue);
  private started = false;

  constructor() {
    super();
    this.store.subscribe(() => this.requestUpdate());
    fetchWholeFacts(this.parts, (whole) => {
      this.catalogue = whole;
      this.parts.ownStories.check();
      this.requestUpdate();
    });
  }

  override connectedCallback(): void {
    if (!this.started) this.start();
    super.connectedCallback();
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    // The app itself writes into `scheme` what is drawn.
    if (this.started && before !== after && isParameter(name) && !(name === 'scheme' && after === drawnScheme(this.store.state))) this.applyParameter(name);
  }

  /** Takes over what the page has written into one attribute, and shows it. */
  private applyParameter(name: Parameter): void {
    if (!this.started) return;
    const {state: given, problems} = withParameter(this.store.state, name, this.getAttribute(name), this.known);
    warnOf(problems);
    this.store.change((state) => {
      const next = {...state, ...given};
      return SUBJECTS.has(name) ? arrived(withStopOfLink(next)) : next;
    }, 'page');
  }

  /** Once, when it first comes into a page: what the address or the attributes ask for. */
  private start(): void {
    takeEarlyProperties(this);
    this.started = true;
    const {routed} = this;
    if (!routed) {
      linksLeadTo(this.site || published.address);
      loadFonts();
      void this.updateComplete.then(() => this.settleInPage());
    }
    const query = new URLSearchParams(routed ? location.search : '');
    const idle = Number(query.get('idle'));
    if (idle >= 10 && idle <= 3600) this.idleSeconds = idle;
    this.parts.ownStories.load();
    const {state: given, problems} = routed
      ? fromQuery(location.search, this.known, FIRST_STATE)
      : fromAttributes((name) => this.getAttribute(name), this.known);
    if (!routed) warnOf(problems);
    const page = publishedPage(this.site || (routed ? '' : published.address), location.href);
    this.store.change(
      (state) => opened(withStopOfLink(inTextsHere({...state, ...given})), {...state, routed, page, notice: routed ? noticeOf(problems) : null}),
      'address',
    );
    if (!routed) return;
    const format = handoutFormat(location.search);
    if (format !== null) void openPaper(this.parts, format, handoutExtent(location.search));
    void tellChanges(this.parts, query.get('data'));
    const story = query.get('story-url');
    if (story !== null) void openStoryAt(this.parts, story);
  }

  /** On a page of somebody else: what that page makes of text and colours. */
  private settleInPage(): void {
    keepTextSize(this.renderRoot as ShadowRoot);
    checkOwnColours(this);
  }

  protected override willUpdate(): void {
    const {state} = this.store;
    const {language, also, year, page, size} = state;
    // `scheme` is both an attribute of the contract and what the styles look at: it always says what is drawn.
    const scheme = drawnScheme(state);
    if (this.getAttribute('scheme') !== scheme) this.setAttribute('scheme', scheme);
    this.toggleAttribute('data-narrow', size.width > 0 && size.width < BREAKPOINTS.phone);
    if (state.printing) this.dataset['printing'] = state.printing.kind;
    else delete this.dataset['printing'];
    this.toggleAttribute('data-pointer-hidden', state.kiosk && this.parts.kiosk.view.pointerHidden);
    const {value} = this.provider;
    if (value?.language !== language || value.also !== also || value.year !== year || value.page !== page || value.catalogue !== this.catalogue)
      this.provider.setValue({catalogue: this.catalogue, language, also, messages: messagesOf(this.parts), home: HOME, year, page});
  }

  protected override updated(changed: PropertyValues<this>): void {
    // The document of an app that owns its page has the language already.
    if (!this.routed) markLanguage(this.renderRoot, this.store.state.language);
    if (changed.has('site') && this.started)
      this.store.change((state) => ({...state, page: publishedPage(this.site || (this.routed ? '' : published.address), location.href)}), 'page');
  }

  override render(): TemplateResult {
    const {state} = this.store;
    return html`
      ${LAYOUTS[layoutOf(state)](this.parts)} ${state.dropping ? html`<p class="drop">${messagesOf(this.parts).app.dropHere}</p>` : nothing}
      ${renderPrinted(this.parts)}
      <euregio-about
        .scheme=${state.scheme}
        .sources=${this.catalogue.facts.sources.length}
        .asOf=${newestSource(this.catalogue)}
        .kept=${state.kept}
        ?keeps=${state.routed}
        .feedback=${this.feedback}
        .published=${location.protocol.startsWith('http') ? state.page : ''}
      ></euregio-about>
      <euregio-description></euregio-description>
      <euregio-share></euregio-share>
      <p class="visually-hidden spoken" aria-live="polite">${state.spoken}</p>
    `;
  }
}

/** Parameters that say what the app is about: another one is a new arrival, all others change what is there. */
const SUBJECTS: ReadonlySet<Parameter> = new Set(['place', 'story', 'stop', 'map', 'ask']);

/** What a link asked for that could not be followed. */
function noticeOf(problems: readonly UrlProblem[]): Notice | null {
  const place = problems.find(({parameter}) => parameter === 'place');
  if (place) return {kind: 'bad-place', value: place.value};
  return problems.length > 0 ? {kind: 'bad-link'} : null;
}

/** An attribute is written by whoever makes the page around: the console tells them, not the reader. */
function warnOf(problems: readonly UrlProblem[]): void {
  for (const problem of problems) console.warn(attributeProblem(problem));
}

defineParameters(
  EuregioApp,
  (app) => app['store'].state,
  (app, name) => app['applyParameter'](name),
);

declare global {
  interface HTMLElementTagNameMap {
    'euregio-app': EuregioApp;
  }
}
