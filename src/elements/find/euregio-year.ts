import {html, nothing, type TemplateResult} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import type {Milestone} from '../../catalogue/facts.ts';
import {countsAt} from '../../catalogue/counts.ts';
import {changesSince2016, PROJECT_STAGES, PROJECTS_FROM} from '../../catalogue/moments.ts';
import {FIRST_YEAR, LAST_YEAR} from '../../catalogue/years.ts';
import {YearEvent} from '../../events/events.ts';
import {formatDate, formatList} from '../../i18n/format.ts';
import {textIn} from '../../i18n/languages.ts';
import {icon} from '../shared/icons.ts';
import {newestOf} from '../../pages/sources.ts';
import {countsLine} from '../../pages/topic-lines.ts';
import {nameOf} from '../../pages/voice.ts';
import {sourceLine, thingLink} from '../shared/thing-text.ts';
import {controls} from '../shared/tokens.ts';
import {yearStyles} from './euregio-year.styles.ts';
import {ViewElement} from '../shared/view-element.ts';

/** Long enough to read a short sentence and look at the map. */
const STEP_MS = 1600;
/** More events of one year than fit beside the map. */
const MAX_SHOWN = 4;

const yearIn = ({date}: Milestone): number => Number(date.slice(0, 4));

/** Projects begin and end by the dozen; what changed the region itself comes before them. */
const isProject = ({id}: Milestone): boolean => /-(start|end)$/.test(id) && !id.startsWith('interreg');

/**
 * Goes through the years: a slider with the programme periods and the events of each year, what held then in numbers, and what has changed since the memo.
 * Playing goes from event to event, stops at the end, at any act of the reader and when the page is hidden; it never starts by itself.
 *
 * @fires euregio-year - the year from now on; `null` for the most recent state
 * @fires euregio-select - the reader follows a name
 * @csspart title - the heading; hide it where a heading stands above the element already
 */
@customElement('euregio-year')
export class EuregioYear extends ViewElement {
  static override styles = [controls, yearStyles];

  @state() private playing = false;

  private timer: ReturnType<typeof setInterval> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  protected override updated(): void {
    // Positions come from script: the page's policy allows no style attributes.
    for (const mark of this.renderRoot.querySelectorAll<HTMLElement>('[data-from]')) {
      mark.style.setProperty('--from', mark.dataset['from'] ?? '0');
      mark.style.setProperty('--to', mark.dataset['to'] ?? mark.dataset['from'] ?? '0');
    }
  }

  override render() {
    const {year: texts} = this.messages;
    const {year} = this;
    return html`
      <h2 part="title">${texts.title}</h2>
      <div class="now">
        <output for="slider" aria-label=${texts.slider} class="big">${year ?? texts.now}</output>
        <div class="buttons">
          <button class="button icon" aria-label=${texts.earlier} title=${texts.earlier} ?disabled=${year === FIRST_YEAR} @click=${() => this.step(-1)}>
            ${icon('minus')}
          </button>
          <button
            class="button icon"
            aria-label=${this.playing ? texts.pause : texts.play}
            title=${this.playing ? texts.pause : texts.play}
            @click=${this.toggle}
          >
            ${icon(this.playing ? 'pause' : 'play')}
          </button>
          <button
            class="button icon"
            aria-label=${texts.later}
            title=${texts.later}
            ?disabled=${year === null || year === LAST_YEAR}
            @click=${() => this.step(1)}
          >
            ${icon('plus')}
          </button>
          <button class="button" aria-pressed=${year === null ? 'true' : 'false'} @click=${() => this.go(null)}>${texts.now}</button>
        </div>
      </div>
      ${this.renderSlider()}
      <div class="told" role="status" aria-live=${this.playing ? 'off' : 'polite'}>
        <p>${year === null ? texts.atNow : texts.atYear(String(year))}</p>
        <p class="counts">${this.counts()}</p>
      </div>
      ${year === null ? this.renderChanges() : this.renderYear(year)}
    `;
  }

  private renderSlider() {
    const {year: texts, details} = this.messages;
    const programme = this.catalogue.facts.programmes[0];
    const events = new Set(this.catalogue.facts.milestones.map(yearIn).filter((year) => year >= FIRST_YEAR && year <= LAST_YEAR));
    return html`<div class="line">
      <div class="periods">
        ${programme?.periods.map(
          ({id, from, to}) =>
            html`<span
              class="period"
              data-from=${share(Number(from.slice(0, 4)))}
              data-to=${share(Number(to.slice(0, 4)) + 1)}
              title=${details.periodLabel(`Interreg ${id}`, from, to)}
              >${id}</span
            >`,
        )}
      </div>
      <div class="events" aria-hidden="true">${[...events].map((year) => html`<i class=${year === this.year ? 'on' : ''} data-from=${share(year)}></i>`)}</div>
      <input
        id="slider"
        type="range"
        min=${FIRST_YEAR}
        max=${LAST_YEAR}
        step="1"
        aria-label=${texts.slider}
        aria-valuetext=${this.year === null ? texts.now : String(this.year)}
        .value=${String(this.year ?? this.nowYear())}
        @input=${this.onSlide}
      />
      <div class="ends" aria-hidden="true"><span>${FIRST_YEAR}</span><span>${LAST_YEAR}</span></div>
    </div>`;
  }

  private renderYear(year: number) {
    const {year: texts} = this.messages;
    const events = this.catalogue.facts.milestones
      .filter((milestone) => yearIn(milestone) === year)
      .toSorted((a, b) => Number(isProject(a)) - Number(isProject(b)) || a.date.localeCompare(b.date));
    if (events.length === 0)
      return html`<p class="nothing">${texts.nothing(String(year))}</p>
        ${this.renderRule(year)}`;
    return html`<section aria-labelledby="happened">
        <h3 id="happened">${texts.happened(String(year))}</h3>
        ${this.renderEvents(events)}
      </section>
      ${this.renderRule(year)}`;
  }

  /** What the picture of an earlier year cannot know is said where its numbers stand: the members before the memo's year are a lower bound. */
  private renderRule(year: number) {
    const {rule, projectsFrom, borders} = this.messages.year;
    const said = [
      ...(year < 2016 ? [rule] : []),
      ...(year < PROJECTS_FROM ? [projectsFrom(String(PROJECTS_FROM))] : []),
      ...(year < this.nowYear() ? [borders] : []),
    ];
    return said.length > 0 ? html`<p class="rule">${said.join(' ')}</p>` : nothing;
  }

  private renderChanges() {
    const {year: texts} = this.messages;
    // What is planned has not changed anything yet.
    const now = this.nowYear();
    const changes = changesSince2016(this.catalogue).filter((milestone) => yearIn(milestone) <= now);
    return html`<details>
      <summary>${texts.changes} <span class="count">${texts.changesCount(changes.length)}</span></summary>
      ${this.renderAll(changes)}
    </details>`;
  }

  /** The first few, the others to unfold. */
  private renderEvents(events: readonly Milestone[]) {
    const rest = events.slice(MAX_SHOWN);
    return html`${this.renderAll(events.slice(0, MAX_SHOWN))}
    ${
      rest.length === 0
        ? nothing
        : html`<details>
            <summary>${this.messages.year.and(rest.length)}</summary>
            ${this.renderAll(rest)}
          </details>`
    }`;
  }

  private renderAll(events: readonly Milestone[]): TemplateResult {
    return html`<ol role="list" class="milestones">
      ${events.map(
        ({date, text, things, sources}) =>
          html`<li>
            <time datetime=${date}>${formatDate(this.language, date, 'short')}</time>
            <div>
              <p>${textIn(text, this.language)}</p>
              <p class="things">${things.map((id) => thingLink(this, id, nameOf(this.catalogue.get(id), this.language, this.year), this.language))}</p>
              <p class="source">${sourceLine({ids: sources, asOf: newestOf(sources, this)}, this)}</p>
            </div>
          </li>`,
      )}
    </ol>`;
  }

  private counts(): string {
    const counts = countsAt(this.catalogue, this.year);
    const {stages, stagesOf} = this.messages.year;
    const said = PROJECT_STAGES.filter((stage) => counts.projects[stage] > 0).map((stage) => stages[stage](counts.projects[stage]));
    const all = countsLine(counts, this);
    return this.year === null && said.length > 0 ? `${all}. ${stagesOf(formatList(this.language, said))}` : all;
  }

  /** Where the slider stands without a year: at the last event that has happened, for the facts know no clock. */
  private nowYear(): number {
    return changesSince2016(this.catalogue)
      .filter(({id}) => !id.endsWith('-end'))
      .reduce((last, milestone) => Math.max(last, Math.min(LAST_YEAR, yearIn(milestone))), FIRST_YEAR);
  }

  private readonly onSlide = (event: InputEvent): void => {
    this.stop();
    this.go(Number((event.target as HTMLInputElement).value));
  };

  private step(by: 1 | -1): void {
    this.stop();
    const from = this.year ?? this.nowYear() + 1;
    this.go(Math.min(LAST_YEAR, Math.max(FIRST_YEAR, from + by)));
  }

  private readonly toggle = (): void => {
    if (this.playing) {
      this.stop();
      return;
    }
    this.playing = true;
    document.addEventListener('visibilitychange', this.onHidden);
    if (this.year === null || this.year >= LAST_YEAR) this.go(FIRST_YEAR);
    this.timer = setInterval(() => this.advance(), STEP_MS);
  };

  /** To the next year in which something happened. */
  private advance(): void {
    const from = this.year ?? FIRST_YEAR;
    const next = this.catalogue.facts.milestones.map(yearIn).filter((year) => year > from && year <= LAST_YEAR);
    if (next.length === 0) this.stop();
    else this.go(Math.min(...next));
  }

  private readonly onHidden = (): void => {
    if (document.hidden) this.stop();
  };

  private stop(): void {
    clearInterval(this.timer);
    document.removeEventListener('visibilitychange', this.onHidden);
    this.playing = false;
  }

  private go(year: number | null): void {
    if (year === null) this.stop();
    this.dispatchEvent(new YearEvent(year));
  }
}

/** Where a year stands on the line, in hundredths. */
const share = (year: number): string => String((100 * (Math.min(LAST_YEAR, Math.max(FIRST_YEAR, year)) - FIRST_YEAR)) / (LAST_YEAR - FIRST_YEAR));

declare global {
  interface HTMLElementTagNameMap {
    'euregio-year': EuregioYear;
  }
}
