import {html, nothing, type PropertyValues, svg} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {type FigureKind, needsProject} from '../../catalogue/figures.ts';
import {wholeCatalogue} from '../../catalogue/whole.ts';
import {sourceLine} from '../shared/thing-text.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';
import {drawShapes, HATCH} from './draw-shapes.ts';
import {figureStyles} from './euregio-figure.styles.ts';
import type {Figure, FigureTable} from './figure.ts';
import {FIGURES} from './kinds.ts';
import {FIGURE_FONTS, forgetWidths, measureText} from './measure.ts';
import {compose, type FigureLayout, type Frame, type Saying, Voices} from './page.ts';

/** A stage is drawn 1080 units high, whatever its size on the screen, with this much room at its sides. */
const STAGE = {height: 1080, padding: 60, leastWidth: 790} as const;
/** Before its own width is known. */
const FIRST_WIDTH = 320;

/**
 * A figure drawn from the facts: what a map cannot show, such as the seats of a council or who pays for a project. With a title, a text alternative and a
 * table behind it. What is not known is striped, and said.
 *
 * In a panel and on paper it is as high as it must be for its width; on a stage it fills its box, and all text keeps its size relative to the box.
 *
 * @csspart drawing - the SVG
 */
@customElement('euregio-figure')
export class EuregioFigure extends ViewElement {
  static override styles = [controls, figureStyles];

  /** What it shows. */
  @property() kind: FigureKind = 'council';

  /** Id of the project that it tells of; only for figures of one project. */
  @property() thing = '';

  /** `stage`: fills its box, read from afar; `panel`: beside other text; `paper`: printed. */
  @property({reflect: true}) layout: FigureLayout = 'panel';

  /** Size of its box in CSS pixels. */
  @state() private box: {readonly width: number; readonly height: number} = {width: FIRST_WIDTH, height: 0};

  /** Amounts, sections and texts of the facts have come: a figure is drawn from all of them. */
  @state() private whole = false;

  private coming: Promise<void> = Promise.resolve();

  /** As wide as the element, and as high only on a stage: what is drawn never changes its size, so that drawing is not observed as a new size. */
  private readonly ruler = Object.assign(document.createElement('div'), {className: 'ruler'});

  private readonly watch = new ResizeObserver(([entry]) => this.measureBox(entry?.contentRect));

  override connectedCallback(): void {
    super.connectedCallback();
    this.watch.observe(this.ruler);
    this.coming = this.fetchFacts();
    // Lines break by the fonts that they are drawn in.
    void Promise.allSettled(FIGURE_FONTS.map((font) => document.fonts.load(font))).then(() => {
      forgetWidths();
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    root.append(this.ruler);
    return root;
  }

  protected override ownAttributes() {
    const isProject = (id: string): boolean => this.catalogue.find(id)?.type === 'project';
    return [{name: 'thing', expected: 'the id of a project', isFollowed: (value: string) => !needsProject(this.kind) || isProject(value)}];
  }

  /** An update is complete when the figure is drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.coming;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('layout')) this.measureBox(this.getBoundingClientRect());
  }

  override render() {
    if (!this.whole) return nothing;
    const voices = new Voices(this.language, this.also);
    const figure = this.catalogue && FIGURES[this.kind]?.({catalogue: this.catalogue, voices, thing: this.thing, year: this.year});
    if (!figure) return this.layout === 'stage' ? nothing : html`<p class="nothing">${voices.first.texts.none}</p>`;
    const onStage = this.layout === 'stage';
    return html`<figure>
      ${this.renderDrawing(figure, voices)} ${onStage ? nothing : html`<p class="source">${this.sources(figure)}</p>`}
      ${
        this.layout === 'panel'
          ? html`<details>
              <summary>${voices.first.texts.table}</summary>
              ${this.renderTable(figure.table)}
            </details>`
          : html`<div class="visually-hidden">${this.renderTable(figure.table)}</div>`
      }
    </figure>`;
  }

  private async fetchFacts(): Promise<void> {
    try {
      await wholeCatalogue();
      this.whole = true;
    } catch (error) {
      console.error('euregio-figure: the facts could not be loaded.', error);
    }
  }

  private renderDrawing(figure: Figure, voices: Voices) {
    const {width, height, padding, unit} = this.frame();
    const inner: Frame = {layout: this.layout, width: width - 2 * padding, height: height === null ? null : height - 2 * padding};
    const drawn = compose(inner, voices, measureText, {headline: figure.headline, foot: this.foot(figure, voices), draw: figure.draw});
    const whole = height ?? drawn.height;
    const stripe = this.layout === 'stage' ? 16 : 7;
    return html`<svg
      part="drawing"
      role="img"
      aria-labelledby="title"
      aria-describedby="alt"
      viewBox=${`${-padding} ${-padding} ${width} ${whole}`}
      width=${Math.round(width * unit)}
      height=${Math.round(whole * unit)}
      data-fits=${drawn.fits ? 'yes' : 'no'}
    >
      <title id="title">${figure.headline.first}</title>
      <desc id="alt">${figure.alt}</desc>
      <defs>
        <pattern id=${HATCH} width=${stripe} height=${stripe} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width=${stripe} height=${stripe} fill="var(--euregio-color-paper)" />
          <rect width=${stripe * 0.26} height=${stripe} fill="var(--euregio-color-control)" />
        </pattern>
      </defs>
      ${svg`${drawShapes(drawn.shapes)}`}
    </svg>`;
  }

  /** Size of the drawing in its own units, and how many CSS pixels a unit is. */
  private frame(): {readonly width: number; readonly height: number | null; readonly padding: number; readonly unit: number} {
    const {width, height} = this.box;
    if (this.layout !== 'stage') {
      // Text follows the reader's size of text, not the size of the box.
      const own = Number.parseFloat(getComputedStyle(this).getPropertyValue('--euregio-rem'));
      const unit = (own || Number.parseFloat(getComputedStyle(document.documentElement).fontSize)) / 16 || 1;
      return {width: Math.max(200, width / unit), height: null, padding: 0, unit};
    }
    const ratio = width > 0 && height > 0 ? width / height : 1280 / STAGE.height;
    const wide = Math.max(STAGE.leastWidth, STAGE.height * ratio);
    return {width: wide, height: ratio < STAGE.leastWidth / STAGE.height ? wide / ratio : STAGE.height, padding: STAGE.padding, unit: width / wide};
  }

  /** On a stage the year stands in the note; elsewhere the line of sources below the drawing says it. */
  private foot({note, asOf}: Figure, voices: Voices): Saying {
    if (asOf === null || this.layout !== 'stage') return note;
    // The word and its year stay on one line.
    const told = voices.say(({texts}) => texts.asOf(asOf.slice(0, 4)).replaceAll(' ', '\u00A0'));
    return {first: `${note.first} · ${told.first}`, second: note.second === null ? null : `${note.second} · ${told.second ?? told.first}`};
  }

  private sources({sources, asOf}: Figure) {
    const {catalogue, language} = this;
    return sourceLine({ids: sources, asOf}, {catalogue, language});
  }

  private renderTable({head, rows}: FigureTable) {
    return html`<table>
      <thead>
        <tr>
          ${head.map((cell) => (cell === '' ? html`<td></td>` : html`<th scope="col">${cell}</th>`))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...cells]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private measureBox(rect: {readonly width: number; readonly height: number} | undefined): void {
    if (!rect || rect.width === 0) return;
    const {width, height} = rect;
    const now = this.layout === 'stage' ? {width, height} : {width, height: 0};
    if (Math.abs(now.width - this.box.width) < 0.5 && Math.abs(now.height - this.box.height) < 0.5) return;
    this.box = now;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-figure': EuregioFigure;
  }
}
