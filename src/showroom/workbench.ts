import {html, nothing, render, type TemplateResult} from 'lit';
import {ELEMENTS} from 'virtual:elements';
import type {BaseLanguage} from '../i18n/languages.ts';
import {messagesIn} from '../i18n/messages.ts';
import type {showroom} from '../i18n/texts/showroom.ts';
import {codeFor, CONSUMERS, type Consumer} from './code.ts';
import {
  type Control,
  controlOf,
  type Described,
  type Description,
  elementOf,
  FIRST,
  propertyControlOf,
  type PublicElement,
  type Settable,
  settableOf,
} from './description.ts';

type Texts = (typeof showroom)['nl'];

/** More would be read by nobody. */
const MOST_EVENTS = 30;
const TABLES = ['attributes', 'properties', 'events', 'slots', 'parts', 'styles'] as const;

/** What is set, in the order of the manifest. */
const inOrder = <T>(described: readonly Described[], set: ReadonlyMap<string, T>): Map<string, T> =>
  new Map(described.flatMap(({name}) => (set.has(name) ? [[name, set.get(name) as T] as const] : [])));

interface Asked {
  readonly id: string;
  readonly name: string;
  readonly control: Control;
  readonly value: string | undefined;
  readonly notSet: string;
  /** `null`: not set; empty: switched on. */
  readonly set: (value: string | null) => void;
}

/** The control for an attribute or a property. */
function renderControl({id, name, control, value, notSet, set}: Asked): TemplateResult {
  if (control.kind === 'switch')
    return html`<label class="switch"
      ><input
        id=${id}
        type="checkbox"
        .checked=${value !== undefined}
        @change=${(event: Event) => set((event.target as HTMLInputElement).checked ? '' : null)}
      />
      <code>${name}</code></label
    >`;
  if (control.kind === 'choice')
    return html`<label for=${id}><code>${name}</code></label>
      <select id=${id} @change=${(event: Event) => set((event.target as HTMLSelectElement).value || null)}>
        <option value="" ?selected=${value === undefined}>${notSet}</option>
        ${control.values.map((one) => html`<option ?selected=${one === value}>${one}</option>`)}
      </select>`;
  return html`<label for=${id}><code>${name}</code></label>
    <input
      id=${id}
      list=${control.values.length > 0 ? `${id}-values` : nothing}
      autocomplete="off"
      spellcheck="false"
      .value=${value ?? ''}
      placeholder=${notSet}
      @change=${(event: Event) => set((event.target as HTMLInputElement).value.trim() || null)}
    />
    ${control.values.length > 0 ? html`<datalist id=${`${id}-values`}>${control.values.map((one) => html`<option value=${one}></option>`)}</datalist>` : nothing}`;
}

/** One element alive, with controls for its attributes, the events that it sends, and the code for what is shown; all of it from one description. */
export class Workbench {
  private element: PublicElement = ELEMENTS[0] as PublicElement;
  private attributes = new Map<string, string>();
  private properties = new Map<string, Settable>();
  private consumer: Consumer = 'html';
  private log: readonly string[] = [];
  private copied = false;
  private live: HTMLElement | null = null;
  private root: HTMLElement | null = null;

  private readonly texts: Texts;
  private readonly language: BaseLanguage;
  /** Address of the published map; ends with a slash. */
  private readonly published: string;

  constructor(texts: Texts, language: BaseLanguage, published: string) {
    this.texts = texts;
    this.language = language;
    this.published = published;
  }

  into(root: HTMLElement): void {
    this.root = root;
    addEventListener('hashchange', () => this.follow());
    this.choose(this.named(location.hash) ?? (ELEMENTS[0] as PublicElement));
  }

  private named(hash: string): PublicElement | undefined {
    return ELEMENTS.find(({tag}) => `#${tag}` === hash);
  }

  private follow(): void {
    const element = this.named(location.hash);
    if (element && element !== this.element) this.choose(element);
  }

  private choose(element: PublicElement): void {
    this.element = element;
    this.attributes = new Map(Object.entries({...FIRST[element.tag], ...(this.language === 'nl' ? {} : {lang: this.language})}));
    this.properties = new Map();
    this.log = [];
    this.copied = false;
    this.draw();
    this.begin();
  }

  /** Puts an element there, made from what is set. */
  private begin(): void {
    this.live = elementOf(this.description);
    for (const {name} of this.element.events) this.live.addEventListener(name, (event) => this.hear(event));
    this.root?.querySelector('.live')?.replaceChildren(this.live);
  }

  /** In the order of the manifest, so that code does not depend on the order of clicks. */
  private get description(): Description {
    const {tag, attributes, properties} = this.element;
    return {tag, attributes: inOrder(attributes, this.attributes), properties: inOrder(properties, this.properties)};
  }

  private get code(): string | null {
    return codeFor(this.consumer, this.description, {
      published: this.published,
      event: this.element.events.find(({name}) => name === 'euregio-select')?.name ?? this.element.events[0]?.name ?? null,
      title: messagesIn(this.language).app.title,
      language: this.language,
    });
  }

  private set(name: string, value: string | null): void {
    if (value === null) this.attributes.delete(name);
    else this.attributes.set(name, value);
    if (value === null) this.live?.removeAttribute(name);
    else this.live?.setAttribute(name, value);
    this.copied = false;
    this.draw();
  }

  private setProperty(property: Described, written: string): void {
    const {name} = property;
    const value = settableOf(property, written);
    this.copied = false;
    if (value === null) {
      // What it was before only a new element knows.
      this.properties.delete(name);
      this.begin();
    } else {
      this.properties.set(name, value);
      Object.assign(this.live ?? {}, {[name]: value});
    }
    this.draw();
  }

  private hear(event: Event): void {
    const carried = Object.entries(event).filter(([name]) => name !== 'isTrusted');
    const said = carried.map(([name, value]) => `${name}: ${value instanceof Error ? value.message : JSON.stringify(value)}`).join(', ');
    this.log = [`${event.type}${said === '' ? '' : ` {${said}}`}`, ...this.log].slice(0, MOST_EVENTS);
    this.draw();
  }

  private draw(): void {
    if (!this.root) return;
    const {texts, element} = this;
    render(
      html`
        <nav class="elements" aria-label=${texts.element}>
          ${ELEMENTS.map(({tag}) => html`<a href=${`#${tag}`} aria-current=${tag === element.tag ? 'true' : 'false'}>${tag.replace('euregio-', '')}</a>`)}
        </nav>
        <div class="bench">
          <div class="stage">
            <h3><code>&lt;${element.tag}&gt;</code></h3>
            <p lang="en">${element.description.split('\n\n')[0]?.replaceAll('`', '')}</p>
            <div class="live" data-tag=${element.tag}></div>
          </div>
          <div class="beside">
            <form class="settings" @submit=${(event: Event) => event.preventDefault()}>
              <h3>${texts.settings}</h3>
              ${element.attributes.map((one) => this.renderAttribute(one))} ${this.renderProperties()}
            </form>
            <div class="log">
              <h3>${texts.events}</h3>
              <ol tabindex="0" aria-label=${texts.events} aria-live="polite">
                ${this.log.length === 0 ? html`<li class="none">${texts.noEvents}</li>` : this.log.map((line) => html`<li><code>${line}</code></li>`)}
              </ol>
            </div>
          </div>
        </div>
        ${this.renderCode()} ${this.renderTables()}
      `,
      this.root,
    );
  }

  private renderAttribute(attribute: Described): TemplateResult {
    const {name} = attribute;
    return renderControl({
      id: `set-${name}`,
      name,
      control: controlOf(attribute),
      value: this.attributes.get(name),
      notSet: this.texts.notSet,
      set: (value) => this.set(name, value),
    });
  }

  private renderProperties(): TemplateResult | typeof nothing {
    const settable = this.element.properties.flatMap((property) => {
      const control = propertyControlOf(property);
      return control === null ? [] : [{property, control}];
    });
    if (settable.length === 0) return nothing;
    return html`<h4>${this.texts.tables.properties}</h4>
      ${settable.map(({property, control}) =>
        renderControl({
          id: `property-${property.name}`,
          name: property.name,
          control,
          value: this.properties.get(property.name)?.toString(),
          notSet: this.texts.notSet,
          set: (value) => this.setProperty(property, value === '' ? 'true' : (value ?? '')),
        }),
      )}`;
  }

  private renderCode(): TemplateResult {
    const {texts, code} = this;
    return html`<div class="code">
      <h3>${texts.code}</h3>
      <div class="consumers" role="group" aria-label=${texts.code}>
        ${CONSUMERS.map(
          (one) =>
            html`<button type="button" aria-pressed=${one === this.consumer ? 'true' : 'false'} @click=${() => this.show(one)}>
              ${texts.consumers[one]}
            </button>`,
        )}
      </div>
      ${
        code === null
          ? html`<p class="none">${texts.noFrame}</p>`
          : html`<pre tabindex="0" aria-label=${texts.consumers[this.consumer]}><code>${code}</code></pre>
              <button type="button" class="copy" @click=${() => void this.copy(code)}>${this.copied ? texts.copied : texts.copy}</button>
              <span class="quiet" role="status">${this.copied ? texts.copied : nothing}</span>`
      }
    </div>`;
  }

  private renderTables(): TemplateResult {
    const {texts, element} = this;
    return html`<div class="reference">
      <p class="note">${texts.inEnglish}</p>
      ${TABLES.map((table) =>
        element[table].length === 0
          ? nothing
          : html`<details ?open=${table === 'attributes'}>
              <summary>${texts.tables[table]} <span>${element[table].length}</span></summary>
              <div class="scroll" tabindex="0" role="group" aria-label=${texts.tables[table]}>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">${texts.columns.name}</th>
                      <th scope="col">${texts.columns.type}</th>
                      <th scope="col">${texts.columns.description}</th>
                    </tr>
                  </thead>
                  <tbody lang="en">
                    ${element[table].map(
                      ({name, type, description}) =>
                        html`<tr>
                          <th scope="row"><code>${name === '' ? '–' : name}</code></th>
                          <td><code>${type}</code></td>
                          <td>${description}</td>
                        </tr>`,
                    )}
                  </tbody>
                </table>
              </div>
            </details>`,
      )}
    </div>`;
  }

  private show(consumer: Consumer): void {
    this.consumer = consumer;
    this.copied = false;
    this.draw();
  }

  private async copy(code: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      this.copied = true;
    } catch {
      // Not allowed: the code is selected instead, so that the reader's own keys copy it.
      const pre = this.root?.querySelector('.code pre');
      if (pre) getSelection()?.selectAllChildren(pre);
    }
    this.draw();
  }
}
