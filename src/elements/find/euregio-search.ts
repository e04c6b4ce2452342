import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {buildSearchIndex, fold, type SearchIndex, type SearchResult} from '../../catalogue/search.ts';
import {SelectEvent} from '../../events/events.ts';
import '../shared/euregio-mark.ts';
import {icon} from '../shared/icons.ts';
import {searchStyles} from './euregio-search.styles.ts';
import {kindLine, nameOf} from '../shared/thing-text.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

const MAX_RESULTS = 8;
/** One kind of thing leaves room for the others: Osnabrück has a dozen partnerships that begin with its name. */
const MAX_OF_GROUP = 4;

/** What the list shows: what was found, or what may have been meant. */
interface Answer {
  readonly results: readonly SearchResult[];
  readonly suggested: boolean;
}

/** Stands for the part that gets marks, while a text is put around it. */
const HERE = '\uE000';
const NO_ANSWER: Answer = {results: [], suggested: false};

/**
 * Finds anything in the catalogue by any of its names, in all languages at once: a combobox with a list of results below its field.
 *
 * Focus stays in the field while the arrow keys move through the results. Enter chooses, Escape first closes the list, then empties the field. When the
 * field was reached by `focusField()`, choosing or leaving with Escape gives the focus back to where it was before.
 *
 * @fires euregio-select - the reader chose a result
 * @csspart list - the results
 */
@customElement('euregio-search')
export class EuregioSearch extends ViewElement {
  static override styles = [controls, searchStyles];

  /** What the field asks for, when it is not anything at all. */
  @property({attribute: false}) label: string | null = null;

  @state() private text = '';

  @state() private open = false;

  /** Which result the arrow keys stand on; −1 for none. */
  @state() private active = -1;

  @query('input') private readonly field!: HTMLInputElement;

  private answer = NO_ANSWER;

  private index: SearchIndex | null = null;

  /** What had the focus before `focusField()`. */
  private cameFrom: HTMLElement | null = null;

  /** Puts the focus into the field and selects what stands there; leaving the field by choice or Escape gives it back. */
  focusField(): void {
    const active = document.activeElement;
    this.cameFrom = active instanceof HTMLElement && active.shadowRoot !== this.renderRoot && active !== document.body ? active : null;
    this.field.focus();
    this.field.select();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Built at the first query, so that the page need not wait for it.
    if (changed.has('catalogue')) this.index = null;
  }

  override render() {
    const {search} = this.messages;
    const shown = this.open && this.text.trim() !== '';
    return html`
      <div class="field" @focusout=${this.onFocusOut}>
        ${icon('search')}
        <input
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          aria-label=${this.label ?? search.label}
          aria-autocomplete="list"
          aria-expanded=${shown && this.answer.results.length > 0 ? 'true' : 'false'}
          aria-controls="list"
          aria-describedby="hint"
          aria-activedescendant=${shown && this.active >= 0 ? `option-${this.active}` : nothing}
          placeholder=${this.label ?? search.label}
          .value=${this.text}
          @input=${this.onInput}
          @keydown=${this.onKey}
          @click=${() => (this.open = true)}
        />
        ${this.text === '' ? html`<kbd aria-hidden="true">/</kbd>` : html`<button class="plain clear" aria-label=${search.clear} title=${search.clear} @click=${this.clear}>${icon('x')}</button>`}
        ${this.renderPanel(shown)}
      </div>
      <p class="visually-hidden" id="hint">${search.hint}</p>
      <p class="visually-hidden" role="status">${shown ? this.status() : nothing}</p>
    `;
  }

  private renderPanel(shown: boolean) {
    const {search} = this.messages;
    const {results, suggested} = this.answer;
    return html`<div class="panel" part="list" ?hidden=${!shown} @mousedown=${(event: MouseEvent) => event.preventDefault()}>
      ${shown && (suggested || results.length === 0) ? html`<p class="none">${search.none(this.text.trim())}${results.length > 0 ? html` ${search.didYouMean}` : nothing}</p>` : nothing}
      <div role="listbox" id="list" aria-label=${search.results}>${shown ? this.renderGroups() : nothing}</div>
    </div>`;
  }

  /** Groups in the order of their best result, so that the best of all stands first. */
  private renderGroups(): TemplateResult[] {
    const {groups} = this.messages.search;
    return this.grouped().map(
      ({group, rows}) =>
        html`<div role="group" aria-labelledby="group-${group}">
          <p class="group" id="group-${group}" role="presentation">${groups[group]}</p>
          ${rows.map(({result, at}) => this.renderOption(result, at))}
        </div>`,
    );
  }

  private grouped() {
    const {results} = this.answer;
    const order = [...new Set(results.map(({group}) => group))];
    // The order of rows on the screen is the order of the arrow keys.
    let at = 0;
    return order.map((group) => ({group, rows: results.filter((result) => result.group === group).map((result) => ({result, at: at++}))}));
  }

  private renderOption(result: SearchResult, at: number) {
    const {catalogue, language, messages} = this;
    const thing = catalogue.get(result.id);
    const name = nameOf(thing, language);
    return html`<div
      class="option"
      role="option"
      id="option-${at}"
      aria-selected=${at === this.active ? 'true' : 'false'}
      @click=${() => this.choose(result)}
      @mousemove=${() => (this.active = at)}
    >
      <euregio-mark .kind=${catalogue.markOf(thing.id)}></euregio-mark>
      <span>
        <span class="name">${result.inside ? this.renderInside(result, name) : this.renderName(result, name)}</span>
        <span class="kind">${kindLine(thing, {catalogue, language, messages})}</span>
      </span>
    </div>`;
  }

  /** The name as the reader’s language has it; the spelling that was found after it, when it is another. */
  private renderName(result: SearchResult, name: string): TemplateResult {
    if (result.text === name) return marked(name, result.ranges);
    const at = fold(name).indexOf(fold(this.text.trim()));
    if (at >= 0) return marked(name, [at, at + this.text.trim().length]);
    return this.around(this.messages.search.otherName(name, HERE), result);
  }

  private renderInside(result: SearchResult, place: string): TemplateResult {
    return this.around(this.messages.search.inside(HERE, place), result);
  }

  private around(text: string, {text: found, ranges}: SearchResult): TemplateResult {
    const [start = '', end = ''] = text.split(HERE);
    return html`${start}${marked(found, ranges)}${end}`;
  }

  private status(): string {
    const {search} = this.messages;
    const {results, suggested} = this.answer;
    const rows = this.grouped().flatMap(({rows}) => rows);
    const first = rows[0];
    if (!first) return search.none(this.text.trim());
    const names = rows.map(({result}) => nameOf(this.catalogue.get(result.id), this.language));
    return suggested ? `${search.none(this.text.trim())} ${search.didYouMean} ${names.join(', ')}` : search.count(results.length, names[0] ?? '');
  }

  private find(): void {
    this.index ??= buildSearchIndex(this.catalogue);
    const results = spread(this.index.search(this.text, Infinity));
    this.answer = results.length > 0 ? {results, suggested: false} : {results: this.index.nearest(this.text), suggested: true};
    // The first one is chosen by Enter alone; a suggestion has to be chosen by hand.
    this.active = results.length > 0 ? 0 : -1;
  }

  private readonly onInput = (): void => {
    this.text = this.field.value;
    this.open = true;
    this.find();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const rows = this.grouped().flatMap(({rows}) => rows);
    const shown = this.open && this.text.trim() !== '' && rows.length > 0;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        if (rows.length === 0) return;
        event.preventDefault();
        if (!shown) {
          this.open = true;
          return;
        }
        const step = event.key === 'ArrowDown' ? 1 : -1;
        this.active = this.active < 0 ? (step > 0 ? 0 : rows.length - 1) : (this.active + step + rows.length) % rows.length;
        void this.updateComplete.then(() => this.renderRoot.querySelector(`#option-${this.active}`)?.scrollIntoView({block: 'nearest'}));
        return;
      }
      case 'Enter': {
        const row = shown ? rows.find(({at}) => at === this.active) : undefined;
        if (!row) return;
        event.preventDefault();
        this.choose(row.result);
        return;
      }
      case 'Escape':
        if (!this.open && this.text === '' && this.cameFrom === null) return;
        event.preventDefault();
        event.stopPropagation();
        if (this.open && this.text !== '') this.open = false;
        else {
          this.clear();
          this.giveBack();
        }
    }
  };

  private choose(result: SearchResult): void {
    this.text = '';
    this.open = false;
    this.active = -1;
    this.answer = NO_ANSWER;
    this.giveBack();
    this.dispatchEvent(new SelectEvent(result.id));
  }

  private readonly clear = (): void => {
    this.text = '';
    this.open = false;
    this.active = -1;
    this.answer = NO_ANSWER;
    this.field.focus();
  };

  private giveBack(): void {
    this.cameFrom?.focus();
    this.cameFrom = null;
  }

  private readonly onFocusOut = (event: FocusEvent): void => {
    if (!this.renderRoot.contains(event.relatedTarget as Node | null)) this.open = false;
  };
}

/** The best results, of each kind only so many while others wait; their order stays. */
function spread(results: readonly SearchResult[]): SearchResult[] {
  const counts = new Map<string, number>();
  const first = results.filter(({group}) => {
    const count = (counts.get(group) ?? 0) + 1;
    counts.set(group, count);
    return count <= MAX_OF_GROUP;
  });
  const kept = [...new Set([...first, ...results])].slice(0, MAX_RESULTS);
  return results.filter((result) => kept.includes(result));
}

/** The text with the matched parts marked. */
function marked(text: string, ranges: readonly number[]): TemplateResult {
  const parts: TemplateResult[] = [];
  let at = 0;
  for (let index = 0; index + 1 < ranges.length; index += 2) {
    const [from = 0, to = 0] = [ranges[index], ranges[index + 1]];
    parts.push(html`${text.slice(at, from)}<mark>${text.slice(from, to)}</mark>`);
    at = to;
  }
  return html`${parts}${text.slice(at)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-search': EuregioSearch;
  }
}
