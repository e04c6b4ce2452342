import {html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {
  COSTS,
  countsOf,
  filterProjects,
  isFiltered,
  LIST_FILTERS,
  type ListFilter,
  nearestWayOut,
  type ProjectFilters,
  UNKNOWN,
  without,
} from '../../catalogue/filters.ts';
import {FiltersEvent} from '../../events/events.ts';
import {collator, formatNumber} from '../../i18n/format.ts';
import {textIn} from '../../i18n/languages.ts';
import './euregio-project-chart.ts';
import type {ChosenYearEvent} from './euregio-project-chart.ts';
import {filterStyles} from './euregio-filters.styles.ts';
import {nameOf} from '../../pages/voice.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

/** What is not known stands last. */
const last = (value: string): number => (value === UNKNOWN ? 1 : 0);

/** Filters with few values stand open as boxes to tick; the others fold. */
const OPEN: readonly ListFilter[] = ['period', 'lead', 'cost'];

interface Choice {
  readonly value: string;
  readonly text: string;
  readonly count: number;
}

/**
 * Chooses projects: each value with the number that it would leave, a chart of the years, and a way out when nothing is left. It holds nothing itself.
 *
 * @fires euregio-filters - the complete filters that hold from now
 * @csspart title - the heading; hide it where a heading stands above the element already
 */
@customElement('euregio-filters')
export class EuregioFilters extends ViewElement {
  static override styles = [controls, filterStyles];

  @property({attribute: false}) filters: ProjectFilters = {};

  /** What the reader has unfolded. */
  private readonly unfolded = new Set<ListFilter>();

  override render() {
    const {filters: texts} = this.messages;
    const left = filterProjects(this.catalogue, this.filters);
    const total = this.catalogue.facts.projects.length;
    const anyYear = new Set(filterProjects(this.catalogue, without(this.filters, 'running')));
    return html`
      <div class="head">
        <h2 part="title">${texts.title}</h2>
        ${isFiltered(this.filters) ? html`<button class="link" @click=${() => this.send({})}>${texts.reset}</button>` : nothing}
      </div>
      <p class="shown" role="status">${texts.shown(formatNumber(this.language, left.length), formatNumber(this.language, total))}</p>
      ${left.length === 0 ? this.renderWayOut() : nothing}
      <div class="switches">${this.renderSwitch('hengelo')} ${this.renderSwitch('twente')}</div>
      ${LIST_FILTERS.map((name) => this.renderFilter(name))}
      <euregio-project-chart
        .projects=${this.catalogue.facts.projects.filter(({id}) => anyYear.has(id))}
        .running=${this.filters.running ?? null}
        .language=${this.language}
        .messages=${this.messages}
        @euregio-chosen-year=${this.onYear}
      ></euregio-project-chart>
    `;
  }

  /** Nothing is left: which filter to drop to get most back. */
  private renderWayOut() {
    const {filters: texts} = this.messages;
    const way = nearestWayOut(this.catalogue, this.filters);
    return html`<div class="none">
      <p>${texts.none}</p>
      ${
        way === null
          ? html`<button class="button" @click=${() => this.send({})}>${texts.reset}</button>`
          : html`<p>${texts.wayOut(texts.names[way.filter], way.count)}</p>
              <button class="button" @click=${() => this.send(without(this.filters, way.filter))}>${texts.drop(texts.names[way.filter])}</button>`
      }
    </div>`;
  }

  private renderSwitch(name: 'hengelo' | 'twente') {
    const {filters: texts} = this.messages;
    const on = this.filters[name] === true;
    const count = filterProjects(this.catalogue, {...this.filters, [name]: true}).length;
    return html`<button
      class="button"
      aria-pressed=${on ? 'true' : 'false'}
      @click=${() => this.send(on ? without(this.filters, name) : {...this.filters, [name]: true})}
    >
      ${texts.choice(texts.names[name], formatNumber(this.language, count))}
    </button>`;
  }

  /** What is open stays open, also when its last box is taken back. */
  private onToggle(name: ListFilter, {target}: Event): void {
    if ((target as HTMLDetailsElement).open) this.unfolded.add(name);
    else this.unfolded.delete(name);
  }

  private renderFilter(name: ListFilter): TemplateResult {
    const title = this.messages.filters.names[name];
    const choices = this.choices(name);
    const chosen = this.filters[name] ?? [];
    const boxes = html`<div class="boxes" role="group" aria-label=${title}>${choices.map((choice) => this.renderChoice(name, choice))}</div>`;
    if (OPEN.includes(name)) {
      return html`<div class="filter" data-filter=${name}>
        <h3 aria-hidden="true">${title}</h3>
        ${boxes}
      </div>`;
    }
    return html`<details
      class="filter"
      data-filter=${name}
      ?open=${chosen.length > 0 || this.unfolded.has(name)}
      @toggle=${(event: Event) => this.onToggle(name, event)}
    >
      <summary>
        ${title}${
          chosen.length > 0
            ? html` <span class="chosen"
                >${choices
                  .filter(({value}) => chosen.includes(value))
                  .map(({text}) => text)
                  .join(', ')}</span
              >`
            : nothing
        }
      </summary>
      ${boxes}
    </details>`;
  }

  private renderChoice(name: ListFilter, {value, text, count}: Choice) {
    const chosen = this.filters[name] ?? [];
    const on = chosen.includes(value);
    // A choice that leaves nothing stays there, quiet: a list that jumps is hard to follow.
    return html`<label class=${count === 0 && !on ? 'empty' : ''}>
      <input type="checkbox" name=${name} value=${value} .checked=${on} @change=${() => this.toggle(name, value)} />
      <span>${text}</span>
      <span class="count">${formatNumber(this.language, count)}</span>
    </label>`;
  }

  private choices(name: ListFilter): Choice[] {
    const choices = [...countsOf(this.catalogue, this.filters, name)].map(([value, count]) => ({value, count, text: this.textOf(name, value)}));
    if (name === 'cost') {
      const order: readonly string[] = [...COSTS.map(({id}) => id), UNKNOWN];
      return choices.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
    }
    const {compare} = collator(this.language);
    return choices.toSorted((a, b) => last(a.value) - last(b.value) || compare(name === 'period' ? a.value : a.text, name === 'period' ? b.value : b.text));
  }

  private textOf(name: ListFilter, value: string): string {
    const {filters: texts, details} = this.messages;
    if (value === UNKNOWN) return texts.unknown;
    const known = (record: Readonly<Record<string, string>>): string => record[value] ?? value;
    switch (name) {
      case 'period':
        return known(texts.periods);
      case 'theme':
        return known(details.themes);
      case 'priority':
        return this.priorityText(value);
      case 'town': {
        const place = this.catalogue.find(value);
        return place ? nameOf(place, this.language) : value;
      }
      case 'lead':
        return known(texts.countries);
      case 'cost':
        return known(texts.costs);
    }
  }

  /** `va-2` is “V A, 2. …”, in the words of the programme. */
  private priorityText(value: string): string {
    const [period, number] = value.split('-');
    const named = this.catalogue.facts.projects.find(
      (project) => (project.period === 'V A' ? 'va' : 'via') === period && String(project.priority?.number) === number,
    );
    if (!named?.priority) return value;
    return this.messages.filters.priorityOf(named.period, String(named.priority.number), textIn(named.priority.name, this.language));
  }

  private toggle(name: ListFilter, value: string): void {
    const chosen = this.filters[name] ?? [];
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    this.send(next.length === 0 ? without(this.filters, name) : {...this.filters, [name]: next});
  }

  private readonly onYear = (event: ChosenYearEvent): void => {
    this.send(event.year === null ? without(this.filters, 'running') : {...this.filters, running: event.year});
  };

  private send(filters: ProjectFilters): void {
    this.dispatchEvent(new FiltersEvent(filters));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-filters': EuregioFilters;
  }
}
