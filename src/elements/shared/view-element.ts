import {ContextConsumer, createContext} from '@lit/context';
import {LitElement, type PropertyDeclaration} from 'lit';
import {property} from 'lit/decorators.js';
import type {Catalogue} from '../../catalogue/catalogue.ts';
import type {Language} from '../../i18n/languages.ts';
import type {Messages} from '../../i18n/messages.ts';

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

/**
 * A part of the map. It takes what every part needs from the app around it; a property that somebody sets counts instead, so that a part can stand alone in
 * another page, or show another year than the rest.
 */
export class ViewElement extends LitElement implements View {
  @property({attribute: false}) catalogue!: Catalogue;

  @property({attribute: false}) language!: Language;

  /** A second language that is shown with the first; `null`: none. */
  @property({attribute: false}) also!: Language | null;

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

  constructor() {
    super();
    // oxlint-disable-next-line no-new -- a controller lives on its host
    new ContextConsumer(this, {context: viewContext, subscribe: true, callback: (view) => this.take(view)});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Alone in a page: what has a sensible value gets it.
    const {language = 'nl', also = null, home = 'hengelo', year = null, page = null} = this;
    this.take({language, also, home, year, page});
  }

  override requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration, useNewValue?: boolean, newValue?: unknown): void {
    if (name !== undefined && !this.taking && NAMES.has(name)) this.given.add(name);
    super.requestUpdate(name, oldValue, options, useNewValue, newValue);
  }

  private take(view: Partial<View>): void {
    this.taking = true;
    for (const [name, value] of Object.entries(view)) if (!this.given.has(name)) Object.assign(this, {[name]: value});
    this.taking = false;
  }
}
