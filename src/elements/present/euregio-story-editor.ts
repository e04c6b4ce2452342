import {editorIn} from '../../i18n/texts/editor.ts';
import {html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {FIGURE_KINDS, type FigureKind, isFigureKind, needsProject} from '../../catalogue/figures.ts';
import {StopEvent} from '../../events/events.ts';
import {textIn} from '../../i18n/languages.ts';
import {type StopText, withMoved, withFigure, withoutStop, withText} from '../../story/edit.ts';
import type {StoryProblem} from '../../story/problems.ts';
import type {Stop, StopFigure, Story} from '../../story/stories.ts';
import {icon} from '../shared/icons.ts';
import {storyEditorStyles} from './euregio-story-editor.styles.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

/** More is not read in the time that a stop is on the screen. */
const MOST_WORDS = 30;

/** The own story as it is from now on. */
export class OwnStoryEvent extends Event {
  readonly story: Story;

  constructor(story: Story) {
    super('euregio-own-story', {bubbles: true, composed: true});
    this.story = story;
  }
}

/** `add`: a stop of what the map shows now. `export`: the story as a file. */
export class StoryWishEvent extends Event {
  readonly wish: 'add' | 'export';

  constructor(wish: 'add' | 'export') {
    super('euregio-story-wish', {bubbles: true, composed: true});
    this.wish = wish;
  }
}

/** A story file was chosen or dropped. */
export class StoryFileEvent extends Event {
  readonly file: File;

  constructor(file: File) {
    super('euregio-story-file', {bubbles: true, composed: true});
    this.file = file;
  }
}

/**
 * Makes a story of one's own: stops from what the map shows, their texts written in place, their order, a file to keep or to open.
 * Texts are those of the reader's language; languages that said the same follow along. After removing a stop the focus goes to “put back”.
 *
 * @fires euregio-own-story - the story as it is from now on, after each change
 * @fires euregio-story-wish - a stop of this picture, or the story as a file
 * @fires euregio-story-file - a file was chosen or dropped
 * @fires euregio-stop - the writer opens a stop
 */
@customElement('euregio-story-editor')
export class EuregioStoryEditor extends ViewElement {
  static override styles = [controls, storyEditorStyles];

  @property({attribute: false}) story!: Story;

  /** Id of the stop that is open. */
  @property({attribute: false}) stop: string | null = null;

  /** False: this browser keeps nothing, so that only a file saves the work. */
  @property({attribute: false}) kept = true;

  /** What was wrong with the last file. */
  @property({attribute: false}) problems: readonly StoryProblem[] = [];

  /** The story before a stop was taken away. */
  @state() private undoable: {readonly story: Story; readonly stop: string; readonly title: string} | null = null;

  /** The row that takes the focus when the story has changed, and its buttons in order. */
  private toFocus: {readonly stop: string; readonly buttons: readonly string[]} | null = null;
  @state() private dropping = false;

  @query('input[type="file"]') private readonly file!: HTMLInputElement;

  /** Nothing before there is a story to write. */
  protected override shouldUpdate(): boolean {
    return Boolean(this.story);
  }

  override render() {
    const editor = editorIn(this.language);
    return html`<section
      class="editor ${this.dropping ? 'dropping' : ''}"
      aria-labelledby="title"
      @dragover=${this.onDragOver}
      @dragleave=${() => (this.dropping = false)}
      @drop=${this.onDrop}
    >
      <h2 id="title">${this.messages.app.ownStory}</h2>
      <div class="head">
        <label
          >${editor.storyTitle}
          <input
            type="text"
            maxlength="120"
            .value=${live(textIn(this.story.title, this.language))}
            @change=${(event: Event) => this.write(null, 'title', event)}
          />
        </label>
        <label
          >${editor.minutes}
          <input type="number" min="1" max="600" .value=${live(String(this.story.minutes))} @change=${this.onMinutes} />
        </label>
      </div>
      <button class="button primary add" @click=${() => this.dispatchEvent(new StoryWishEvent('add'))}>${icon('plus')} ${editor.add}</button>
      ${
        this.story.stops.length === 0
          ? html`<p>${editor.empty}</p>`
          : html`<ol role="list" class="stops" aria-label=${editor.stops}>
              ${repeat(
                this.story.stops,
                ({id}) => id,
                (stop, index) => this.renderStop(stop, index),
              )}
            </ol>`
      }
      <div role="status">
        ${this.undoable ? html`<p class="removed">${editor.removed(this.undoable.title)} <button class="link undo" @click=${this.onUndo}>${editor.undo}</button></p>` : nothing}
      </div>
      ${this.renderProblems()} ${this.renderFiles()}
    </section>`;
  }

  private renderStop(stop: Stop, index: number) {
    const editor = editorIn(this.language);
    const title = textIn(stop.title, this.language);
    const open = stop.id === this.stop;
    const last = this.story.stops.length - 1;
    return html`<li data-stop=${stop.id}>
      <div class="row">
        <button class="plain open" aria-expanded=${open ? 'true' : 'false'} @click=${() => this.dispatchEvent(new StopEvent(this.story.id, stop.id))}>
          <span>${index + 1}</span> <span>${title}</span>
        </button>
        <button
          class="button icon turned up"
          aria-label=${editor.up(title)}
          title=${editor.up(title)}
          ?disabled=${index === 0}
          @click=${() => this.move(stop, index - 1)}
        >
          ${icon('chevron-down')}
        </button>
        <button
          class="button icon down"
          aria-label=${editor.down(title)}
          title=${editor.down(title)}
          ?disabled=${index === last}
          @click=${() => this.move(stop, index + 1)}
        >
          ${icon('chevron-down')}
        </button>
        <button class="button icon" aria-label=${editor.remove(title)} title=${editor.remove(title)} @click=${() => this.takeAway(stop)}>${icon('x')}</button>
      </div>
      ${open ? this.renderFields(stop) : nothing}
    </li>`;
  }

  private renderFields(stop: Stop) {
    const editor = editorIn(this.language);
    const {language} = this;
    const text = textIn(stop.text, language);
    const words = text.split(/\s+/).filter(Boolean).length;
    return html`<div class="fields">
      <label
        >${editor.stopTitle}
        <input type="text" maxlength="120" .value=${live(textIn(stop.title, language))} @change=${(event: Event) => this.write(stop.id, 'title', event)} />
      </label>
      <label
        >${editor.stopText}
        <textarea rows="4" maxlength="600" .value=${text} @input=${(event: Event) => this.write(stop.id, 'text', event)}></textarea>
        <span class="count ${words > MOST_WORDS ? 'over' : ''}">${editor.words(words, MOST_WORDS)}</span>
      </label>
      <label
        >${editor.notes}
        <textarea rows="8" maxlength="5000" .value=${textIn(stop.notes, language)} @change=${(event: Event) => this.write(stop.id, 'notes', event)}></textarea>
      </label>
      ${this.renderFigure(stop)}
    </div>`;
  }

  /** Which figure the stop shows, and whether the map stays beside it. */
  private renderFigure(stop: Stop) {
    const editor = editorIn(this.language);
    const {figure, place} = stop.view;
    // A figure of one project needs a project that is looked at.
    const project = place !== undefined && this.catalogue?.find(place)?.type === 'project';
    const kinds = FIGURE_KINDS.filter((kind) => project || !needsProject(kind) || kind === figure?.kind);
    return html`<label
        >${editor.figure}
        <select name="figure" @change=${(event: Event) => this.chooseFigure(stop, (event.target as HTMLSelectElement).value)}>
          <option value="" .selected=${figure === undefined}>${editor.noFigure}</option>
          ${kinds.map((kind) => html`<option value=${kind} .selected=${kind === figure?.kind}>${editor.figures[kind]}</option>`)}
        </select>
      </label>
      ${
        figure
          ? html`<label
              >${editor.shown}
              <select name="shown" @change=${(event: Event) => this.placeFigure(stop, figure.kind, (event.target as HTMLSelectElement).value)}>
                ${(['alone', 'beside'] as const).map((way) => html`<option value=${way} .selected=${way === figure.shown}>${editor.ways[way]}</option>`)}
              </select>
            </label>`
          : nothing
      }`;
  }

  private renderProblems() {
    const editor = editorIn(this.language);
    return html`<div role="alert">
      ${
        this.problems.length === 0
          ? nothing
          : html`<div class="problems">
              <p>${editor.failed}</p>
              <ul>
                ${this.problems.map(({kind, where, got}) => html`<li>${editor.problems[kind](where, got)}</li>`)}
              </ul>
            </div>`
      }
    </div>`;
  }

  private renderFiles() {
    const editor = editorIn(this.language);
    return html`<div class="files">
        <button class="button" ?disabled=${this.story.stops.length === 0} @click=${() => this.dispatchEvent(new StoryWishEvent('export'))}>
          ${editor.export}
        </button>
        <button class="button" @click=${() => this.file.click()}>${editor.import}</button>
        <input type="file" hidden accept=".json,application/json" aria-label=${editor.import} @change=${this.onFile} />
      </div>
      <p class="note">${this.kept ? editor.kept : editor.notKept} ${editor.drop}</p>`;
  }

  private write(stop: string | null, name: StopText, event: Event): void {
    const {value} = event.target as HTMLInputElement | HTMLTextAreaElement;
    // A title is what people call it: it cannot be nothing.
    if (name === 'title' && value.trim() === '') {
      this.requestUpdate();
      return;
    }
    this.change(withText(this.story, stop, name, this.language, value));
  }

  private chooseFigure(stop: Stop, kind: string): void {
    const shown = stop.view.figure?.shown ?? 'alone';
    this.setFigure(stop, isFigureKind(kind) ? {kind, shown} : null);
  }

  private placeFigure(stop: Stop, kind: FigureKind, way: string): void {
    this.setFigure(stop, {kind, shown: way === 'beside' ? 'beside' : 'alone'});
  }

  private setFigure(stop: Stop, figure: StopFigure | null): void {
    this.change(withFigure(this.story, stop.id, figure));
  }

  private readonly onMinutes = (event: Event): void => {
    const minutes = Number((event.target as HTMLInputElement).value);
    if (minutes > 0 && minutes <= 600) this.change({...this.story, minutes});
    // What is refused does not stay in the field.
    else this.requestUpdate();
  };

  private move(stop: Stop, to: number): void {
    const wasAt = this.story.stops.indexOf(stop);
    this.toFocus = {stop: stop.id, buttons: to < wasAt ? ['.up', '.down'] : ['.down', '.up']};
    this.change(withMoved(this.story, stop.id, to));
  }

  /** The row that was moved or brought back keeps the focus, on the first of these buttons that can be pressed. */
  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('story') || this.toFocus === null) return;
    const {stop, buttons} = this.toFocus;
    this.toFocus = null;
    const row = this.renderRoot.querySelector(`li[data-stop="${CSS.escape(stop)}"]`);
    for (const name of buttons) {
      const button = row?.querySelector<HTMLButtonElement>(name);
      if (button && !button.disabled) return button.focus();
    }
  }

  private takeAway(stop: Stop): void {
    this.undoable = {story: this.story, stop: stop.id, title: textIn(stop.title, this.language)};
    this.dispatchEvent(new OwnStoryEvent(withoutStop(this.story, stop.id)));
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.undo')?.focus());
  }

  private readonly onUndo = (): void => {
    if (!this.undoable) return;
    this.toFocus = {stop: this.undoable.stop, buttons: ['.open']};
    this.change(this.undoable.story);
  };

  private readonly onFile = (): void => {
    const file = this.file.files?.[0];
    // So that the same file, mended, can be chosen again.
    this.file.value = '';
    if (file) this.dispatchEvent(new StoryFileEvent(file));
  };

  private readonly onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.dropping = true;
  };

  private readonly onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.dropping = false;
    const file = event.dataTransfer?.files[0];
    if (file) this.dispatchEvent(new StoryFileEvent(file));
  };

  private change(story: Story): void {
    this.undoable = null;
    this.dispatchEvent(new OwnStoryEvent(story));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-story-editor': EuregioStoryEditor;
  }

  interface HTMLElementEventMap {
    'euregio-own-story': OwnStoryEvent;
    'euregio-story-wish': StoryWishEvent;
    'euregio-story-file': StoryFileEvent;
  }
}
