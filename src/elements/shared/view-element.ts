import {HOME} from '../../catalogue/home.ts';
import {ContextConsumer, createContext} from '@lit/context';
import {type CSSResultGroup, type CSSResultOrNative, LitElement, type PropertyDeclaration, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Catalogue} from '../../catalogue/catalogue.ts';
import {TOPIC_IDS, type TopicId} from '../../catalogue/topics.ts';
import {whenIdle} from '../../common/when-idle.ts';
import {CloseEvent} from '../../events/events.ts';
import {type Language, languageOf} from '../../i18n/languages.ts';
import {type OwnAttribute, problemsOf} from '../../catalogue/attribute-problem.ts';
import {markLanguage} from '../../i18n/mark-language.ts';
import type {Messages} from '../../i18n/messages.ts';
import {loadFonts} from './fonts.ts';
import {checkOwnColours} from './own-colours.ts';
import {byOwnRem, keepTextSize, tokensAlone} from './tokens.ts';

/** What nearly every part needs to know of the whole: the app around it gives it once. */
export interface View {
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** A second language that is shown with the first; `null`: none. */
  readonly also: Language | null;
  readonly messages: Messages;
  /** Id of the place from which distances are told. */
  readonly home: string;
  /** Year looked at; `null`: the most recent state. */
  readonly year: number | null;
  /** Address of the map for links that are copied; `null`: this page's own; empty: nobody else can open it. */
  readonly page: string | null;
}

export const viewContext = createContext<View>(Symbol('euregio-view'));

const NAMES: ReadonlySet<PropertyKey> = new Set<keyof View>(['catalogue', 'language', 'also', 'messages', 'home', 'year', 'page']);

/** Topics as an attribute has them, separated by commas; what is no topic is left out. */
export const topicsConverter = (value: string | null): readonly TopicId[] =>
  TOPIC_IDS.filter((id) => value === null || value.split(',').some((one) => one.trim() === id));

/** Something that no page sets by itself: where it is there, an app or another part is around. */
const INHERITED = '--euregio-color-territory';

/** Until the browser has nothing else to do, or the reader unfolds it. */
const untilWanted = (fold: Element | null): Promise<void> | null =>
  fold &&
  new Promise((resolve) => {
    const wanted = (): void => {
      fold.removeEventListener('toggle', wanted);
      resolve();
    };
    fold.addEventListener('toggle', wanted);
    whenIdle(wanted);
  });

/**
 * A part of the map. It takes what every part needs from the app around it; a property that somebody sets counts instead, so that a part can stand alone in
 * another page, or show another year than the rest.
 *
 * Alone (`<euregio-list lang="de">` in a page of somebody else) it fetches facts and texts itself, speaks the language of its `lang`, and brings colours and typefaces.
 *
 * @attr {string} lang - alone: `nl` (default), `de`, `en` or `nl-b1`
 * @attr {string} scheme - alone: `light`, `dark` or `contrast`; without it as the page around it has it
 */
export class ViewElement extends LitElement implements View {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return super.finalizeStyles([tokensAlone, styles ?? []]).map(byOwnRem);
  }

  /** The facts; alone it fetches them itself. */
  @property({attribute: false}) catalogue!: Catalogue;

  /** What it speaks; alone that is its `lang`. */
  @property({attribute: false}) language!: Language;

  /** A second language that is shown with the first; `null`: none. */
  @property({attribute: false}) also!: Language | null;

  /** Texts in its language; alone it fetches them itself. */
  @property({attribute: false}) messages!: Messages;

  /** Id of the place from which distances are told; `hengelo` unless somebody says otherwise. */
  @property({attribute: false}) home!: string;

  /** Year looked at; `null`: the most recent state. */
  @property({attribute: false}) year!: number | null;

  /** Address of the map for links that are copied; `null`: this page's own; empty: nobody else can open it. */
  @property({attribute: false}) page!: string | null;

  /** Names of what was set by whoever made this part. */
  private readonly given = new Set<PropertyKey>();
  private taking = false;
  private inApp = false;
  private closedAlone = false;
  /** Sentences that the console has. */
  private told: readonly string[] = [];
  /** Facts and texts that a part alone has to wait for. */
  private words: Promise<void> | null = null;

  constructor() {
    super();
    // oxlint-disable-next-line no-new -- a controller lives on its host
    new ContextConsumer(this, {
      context: viewContext,
      subscribe: true,
      callback: (view) => {
        this.inApp = true;
        this.take(view);
      },
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Alone in a page: what has a sensible value gets it.
    const {language = this.writtenLanguage, also = null, home = HOME, year = null, page = null} = this;
    this.take({language, also, home, year, page});
    if (!this.inApp) this.standAlone();
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    // Not in a page yet: it takes its language when it comes there.
    if (name !== 'lang' || before === after || this.inApp || (this.language as Language | undefined) === undefined) return;
    this.take({language: this.writtenLanguage});
    this.fetchWords();
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    // In an app that one says it.
    if (this.inApp) return;
    markLanguage(this.renderRoot, this.language);
    this.tellProblems();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    // In an app nothing waits for words, and what is folded away only follows what is seen.
    const coming = this.words ?? (this.inApp && this.hasUpdated ? untilWanted(this.closest('details:not([open])')) : null);
    return coming === null ? super.scheduleUpdate() : coming.then(() => super.scheduleUpdate());
  }

  /** The reader closes it: whoever owns it takes it away. Alone in a page it hides, and comes again with the next thing. */
  protected askToClose(): void {
    if (this.dispatchEvent(new CloseEvent()) && !this.inApp) this.closedAlone = this.hidden = true;
  }

  /** What was closed comes again. */
  protected comeAgain(): void {
    if (this.closedAlone) this.closedAlone = this.hidden = false;
  }

  /** What only this element has, for `tellProblems`. */
  protected ownAttributes(): readonly OwnAttribute[] {
    return [];
  }

  /** An attribute is written by whoever makes the page: the console tells them what could not be followed, once. */
  private tellProblems(): void {
    if (this.isWithinPart || (this.catalogue as Catalogue | undefined) === undefined) return;
    const {observedAttributes} = this.constructor as typeof ViewElement;
    const written = Object.fromEntries([...observedAttributes, 'scheme'].map((name) => [name, this.getAttribute(name)]));
    const problems = problemsOf(this.localName, this.catalogue, written, (tag) => languageOf(tag) !== null, this.ownAttributes());
    for (const problem of problems) if (!this.told.includes(problem)) console.warn(problem);
    this.told = problems;
  }

  private get writtenLanguage(): Language {
    return languageOf(this.lang) ?? 'nl';
  }

  /** Nothing is around it that has colours, facts and texts for it. */
  private standAlone(): void {
    if (getComputedStyle(this).getPropertyValue(INHERITED) === '') {
      this.toggleAttribute('data-alone', true);
      loadFonts();
      keepTextSize(this.renderRoot as ShadowRoot);
      void this.updateComplete.then(() => checkOwnColours(this));
    }
    this.fetchWords();
  }

  /** A part of a part has been given what it needs. */
  private get isWithinPart(): boolean {
    const root = this.getRootNode();
    return root instanceof ShadowRoot && root.host instanceof ViewElement;
  }

  private fetchWords(): void {
    if (this.given.has('messages') && (this.given.has('catalogue') || this.isWithinPart)) return;
    this.words = Promise.all([import('../../catalogue/whole.ts'), import('../../i18n/messages.ts'), import('../../i18n/fetch-languages.ts')])
      .then(async ([{wholeCatalogue}, {messagesIn}, {fetchLanguages}]) => {
        // The published parts begin with Dutch alone.
        const [catalogue] = await Promise.all([wholeCatalogue(), fetchLanguages([this.language, this.also])]);
        this.take({catalogue, messages: messagesIn(this.language)});
      })
      .then(() => {
        this.words = null;
      })
      .catch((error: unknown) => {
        throw new Error(`${this.localName}: the facts could not be loaded.`, {cause: error});
      });
  }

  override requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration, useNewValue?: boolean, newValue?: unknown): void {
    if (name !== undefined && !this.taking && NAMES.has(name)) this.given.add(name);
    // Its texts follow the languages that the page sets on a part alone.
    if ((name === 'language' || name === 'also') && this.hasUpdated && !this.inApp && !this.taking && !this.given.has('messages')) this.fetchWords();
    super.requestUpdate(name, oldValue, options, useNewValue, newValue);
  }

  private take(view: Partial<View>): void {
    this.taking = true;
    for (const [name, value] of Object.entries(view)) if (!this.given.has(name)) Object.assign(this, {[name]: value});
    this.taking = false;
  }
}
