import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {Answer, QuestionDesk} from '../../ask/ask.ts';
import type {Command} from '../../ask/commands.ts';
import {markIn} from '../../catalogue/marks.ts';
import {buildSearchIndex, type SearchIndex, type SearchResult} from '../../catalogue/search.ts';
import {AskEvent, CommandEvent} from '../../events/ask.ts';
import {SelectEvent} from '../../events/events.ts';
import {languageTag} from '../../i18n/languages.ts';
import {deepActiveElement} from '../shared/active-element.ts';
import '../shared/euregio-mark.ts';
import {icon} from '../shared/icons.ts';
import {type DeviceSpeech, deviceSpeech} from './device-speech.ts';
import {foundName} from './found-name.ts';
import {commandText, type Group, groupsOf, NOTHING, type Row, spread} from './search-rows.ts';
import {searchStyles} from './euregio-search.styles.ts';
import {nameOf} from '../../pages/voice.ts';
import {early, kindLine} from '../../pages/words.ts';
import {emphasised} from '../shared/thing-text.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

/**
 * Finds anything in the catalogue by any of its names, in all languages at once: a combobox with a list of results below its field. With a question desk it
 * answers questions in the same list and does what the reader tells it to do (“lijst”, “donker”, “2016”).
 *
 * Focus stays in the field while the arrow keys move through the results. Enter chooses, Escape first closes the list, then empties the field. When the
 * field was reached by `focusField()`, choosing or leaving with Escape gives the focus back to where it was before.
 *
 * @fires euregio-select - the reader chose a result
 * @fires euregio-ask - the reader wants the answer to the question shown; carries the question
 * @fires euregio-command - the reader typed what the map is to do
 * @csspart list - the results
 */
@customElement('euregio-search')
export class EuregioSearch extends ViewElement {
  static override styles = [controls, searchStyles];

  /** What the field asks for, when it is not anything at all. */
  @property({attribute: false}) label: string | null = null;

  /** Fetches the question desk when the field is first used; without it the field only finds. */
  @property({attribute: false}) desk: (() => Promise<QuestionDesk>) | null = null;

  @state() private text = '';

  @state() private open = false;

  /** Which result the arrow keys stand on; −1 for none. */
  @state() private active = -1;

  @query('input') private readonly field!: HTMLInputElement;

  /** Only where the browser recognises speech on the device. */
  @state() private speech: DeviceSpeech | null = null;

  @state() private speaking = false;

  private found = NOTHING;

  private reply: Answer | null = null;

  private command: Command | null = null;

  private questions: QuestionDesk | null = null;

  private index: SearchIndex | null = null;

  /** What had the focus before `focusField()`. */
  private cameFrom: HTMLElement | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.speech?.stop();
  }

  /** Puts the focus into the field and selects what stands there; leaving the field by choice or Escape gives it back. */
  focusField(): void {
    const active = deepActiveElement();
    this.cameFrom = active && !this.renderRoot.contains(active) ? active : null;
    this.field.focus();
    this.field.select();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Built at the first query, so that the page need not wait for it.
    if (changed.has('catalogue')) this.index = null;
    // The same words in another language.
    if (changed.has('language') && this.text !== '') this.find();
    if (changed.has('language') || changed.has('desk')) void this.lookForSpeech();
  }

  override render() {
    const {search} = this.messages;
    const shown = this.open && this.text.trim() !== '';
    const label = this.label ?? (this.desk === null ? search.label : search.askLabel);
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
          aria-label=${label}
          aria-autocomplete="list"
          aria-expanded=${shown && this.rows().length > 0 ? 'true' : 'false'}
          aria-controls="list"
          aria-describedby="hint"
          aria-activedescendant=${shown && this.active >= 0 ? `option-${this.active}` : nothing}
          placeholder=${label}
          .value=${this.text}
          @input=${this.onInput}
          @keydown=${this.onKey}
          @focus=${this.fetchDesk}
          @click=${() => (this.open = true)}
        />
        ${this.renderSpeech()}
        ${this.text === '' ? html`<kbd aria-hidden="true">/</kbd>` : html`<button class="plain clear" aria-label=${search.clear} title=${search.clear} @click=${this.clear}>${icon('x')}</button>`}
        ${this.renderPanel(shown)}
      </div>
      <p class="visually-hidden" id="hint">${search.hint}</p>
      <p class="visually-hidden" role="status">${shown ? this.status() : nothing}</p>
    `;
  }

  private renderPanel(shown: boolean) {
    const {search} = this.messages;
    return html`<div class="panel" part="list" ?hidden=${!shown} @mousedown=${(event: MouseEvent) => event.preventDefault()}>
      ${shown ? this.renderNone() : nothing}
      <div role="listbox" id="list" aria-label=${search.results}>${shown ? this.groups().map((group) => this.renderGroup(group)) : nothing}</div>
    </div>`;
  }

  /** Why there is no result: the question cannot be answered, or nothing has that name. */
  private renderNone() {
    const {results, suggested} = this.found;
    if (this.reply && !this.reply.answered) return html`<p class="none">${emphasised(this.reply.sentence)}</p>`;
    if (this.reply || this.command || (!suggested && results.length > 0)) return nothing;
    return html`<p class="none">${this.noneText(results.length > 0)}</p>`;
  }

  /** Most villages of Germany are known to no open list that the map has: their municipality is. */
  private noneText(suggested: boolean): string {
    const {none, village, didYouMean} = this.messages.search;
    return [none(this.text.trim()), village, ...(suggested ? [didYouMean] : [])].join(' ');
  }

  private renderGroup({id, title, rows}: Group): TemplateResult {
    return html`<div role="group" aria-labelledby="group-${id}">
      <p class="group" id="group-${id}" role="presentation">${title}</p>
      ${rows.map(({row, at}) => this.renderRow(row, at))}
    </div>`;
  }

  private renderRow(row: Row, at: number): TemplateResult {
    if (row.kind === 'result') return this.renderOption(row.result, at);
    const [mark, name, line] = this.wordsOf(row);
    return html`<div
      class="option ${row.kind}"
      role="option"
      id="option-${at}"
      aria-selected=${at === this.active ? 'true' : 'false'}
      @click=${() => this.choose(row)}
      @mousemove=${() => (this.active = at)}
    >
      ${mark}
      <span>
        <span class="name">${name}</span>
        ${line === null ? nothing : html`<span class="kind">${line}</span>`}
      </span>
    </div>`;
  }

  private wordsOf(row: Exclude<Row, {kind: 'result'}>): [mark: TemplateResult, name: string, line: TemplateResult[] | null] {
    const {search} = this.messages;
    switch (row.kind) {
      case 'command':
        return [icon('chevron-right'), commandText(row.command, search), null];
      case 'question':
        return [icon('search'), row.text, null];
      case 'answer':
        return [icon('info'), row.answer.asked, emphasised([row.answer.doubt, row.answer.sentence].filter((part) => part !== '').join(' '))];
    }
  }

  private renderSpeech() {
    const {search} = this.messages;
    if (!this.speech || (this.text !== '' && !this.speaking)) return nothing;
    const label = this.speaking ? search.speaking : search.speak;
    return html`<button class="plain speak" aria-pressed=${this.speaking ? 'true' : 'false'} aria-label=${label} title=${label} @click=${this.speak}>
      ${icon('mic')}
    </button>`;
  }

  private groups(): Group[] {
    return groupsOf({found: this.found, reply: this.reply, command: this.command}, this.messages.search);
  }

  private rows(): readonly Row[] {
    return this.groups().flatMap(({rows}) => rows.map(({row}) => row));
  }

  private renderOption(result: SearchResult, at: number) {
    const {catalogue, language, messages, year} = this;
    const voice = {catalogue, language, messages, year};
    const thing = catalogue.get(result.id);
    const name = nameOf(thing, language, year);
    return html`<div
      class="option"
      role="option"
      id="option-${at}"
      aria-selected=${at === this.active ? 'true' : 'false'}
      @click=${() => this.choose({kind: 'result', result})}
      @mousemove=${() => (this.active = at)}
    >
      <euregio-mark .kind=${markIn(catalogue, thing.id, year)}></euregio-mark>
      <span>
        <span class="name">${foundName(result, name, this.text, messages.search)}</span>
        <span class="kind">${kindLine(thing, voice)}${early(thing, voice)}</span>
      </span>
    </div>`;
  }

  private status(): string {
    const {search} = this.messages;
    const {results, suggested} = this.found;
    const [first] = this.rows();
    if (this.reply && !this.reply.answered) return this.reply.sentence.replaceAll('**', '');
    if (first?.kind === 'answer') return `${search.answer}: ${first.answer.asked}`;
    if (first?.kind === 'command') return commandText(first.command, search);
    const names = this.rows().flatMap((row) => (row.kind === 'result' ? [nameOf(this.catalogue.get(row.result.id), this.language, this.year)] : []));
    if (names.length === 0) return this.noneText(false);
    return suggested ? `${this.noneText(true)} ${names.join(', ')}` : search.count(results.length, names[0] ?? '');
  }

  private find(): void {
    this.index ??= buildSearchIndex(this.catalogue);
    const results = spread(this.index.search(this.text, Infinity));
    this.found = results.length > 0 ? {results, suggested: false} : {results: this.index.nearest(this.text), suggested: true};
    this.command = this.questions?.command(this.text) ?? null;
    const reply = this.command ? null : (this.questions?.ask(this.text, this.language) ?? null);
    // What is found by its name need not be understood as a question.
    this.reply = reply?.understood === false && results.length > 0 ? null : reply;
    // The first one is chosen by Enter alone; a suggestion has to be chosen by hand.
    const [first] = this.rows();
    this.active = first === undefined || first.kind === 'question' || (first.kind === 'result' && this.found.suggested) ? -1 : 0;
  }

  /** The desk comes while the first letters are typed; what was typed until then is asked anew. */
  private readonly fetchDesk = (): void => {
    const {desk} = this;
    if (desk === null || this.questions) return;
    desk().then(
      (questions) => {
        this.questions = questions;
        if (this.text.trim() !== '') this.find();
        this.requestUpdate();
      },
      // Without the desk the field still finds; the next use asks for it again.
      (error: unknown) => console.warn('euregio-search: the question desk did not come; the field finds names only.', error),
    );
  };

  private async lookForSpeech(): Promise<void> {
    this.speech = this.desk === null ? null : await deviceSpeech(languageTag(this.language));
  }

  private readonly speak = async (): Promise<void> => {
    if (!this.speech) return;
    if (this.speaking) {
      this.speech.stop();
      return;
    }
    this.fetchDesk();
    this.speaking = true;
    try {
      const said = await this.speech.listen();
      if (said !== '') this.show(said);
    } finally {
      this.speaking = false;
    }
  };

  private show(text: string): void {
    this.text = text;
    this.open = true;
    this.find();
    this.field.focus();
  }

  private readonly onInput = (): void => {
    this.fetchDesk();
    this.text = this.field.value;
    this.open = true;
    this.find();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    // Enter and the arrows belong to the input method while letters are put together: 大连.
    if (event.isComposing) return;
    const rows = this.rows();
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
        const row = shown ? rows[this.active] : undefined;
        if (!row) return;
        event.preventDefault();
        this.choose(row);
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

  private choose(row: Row): void {
    this.empty();
    this.giveBack();
    switch (row.kind) {
      case 'result':
        this.dispatchEvent(new SelectEvent(row.result.id));
        break;
      case 'command':
        this.dispatchEvent(new CommandEvent(row.command));
        break;
      case 'answer':
        this.dispatchEvent(new AskEvent(row.answer.text));
        break;
      case 'question':
        this.dispatchEvent(new AskEvent(row.text));
    }
  }

  private empty(): void {
    this.text = '';
    this.open = false;
    this.active = -1;
    this.found = NOTHING;
    this.reply = null;
    this.command = null;
  }

  private readonly clear = (): void => {
    this.empty();
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

declare global {
  interface HTMLElementTagNameMap {
    'euregio-search': EuregioSearch;
  }
}
