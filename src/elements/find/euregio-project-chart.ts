import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Project} from '../../catalogue/project-facts.ts';
import {projectsPerYear, type ProjectYear} from '../../catalogue/filters.ts';
import {formatEuro, formatNumber} from '../../i18n/format.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

/** A year of the chart was chosen; `null` means all years again. It stays between the chart and the form around it. */
export class ChosenYearEvent extends Event {
  readonly year: number | null;

  constructor(year: number | null) {
    super('euregio-chosen-year', {bubbles: true});
    this.year = year;
  }
}

/**
 * Bars of the projects that ran in each year: solid where start and end are known, hollow where only the programme period is. Below them the money.
 *
 * @fires euregio-chosen-year - the reader chose a year, or the chosen one again
 */
@customElement('euregio-project-chart')
export class EuregioProjectChart extends ViewElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        container-type: inline-size;
        border-block-start: 1px solid var(--euregio-color-rule);
        padding-block-start: 8px;
      }

      h3 {
        font-size: 0.9375rem;
        font-weight: 600;
        line-height: 32px;
      }

      p,
      .key {
        font-size: 0.8125rem;
        line-height: 1.35;
        color: var(--euregio-color-ink-soft);
      }

      .bars {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
        margin-block: 8px 4px;
      }

      .bar {
        position: relative;
        display: grid;
        grid-template: 1fr auto / minmax(0, 1fr);
        justify-items: stretch;
        block-size: 118px;
        padding: 0 1.5px;
        border: 0;
        border-radius: 3px;
        background: none;
        cursor: pointer;
      }

      .column {
        display: flex;
        flex-direction: column;
        justify-content: flex-end;
        block-size: 100%;
        border-block-end: 1.5px solid var(--euregio-color-ink);
      }

      .column span {
        display: block;
        border: 1px solid var(--euregio-color-ink-soft);
        border-block-end: 0;
      }

      .sure {
        block-size: calc(var(--sure) * 1%);
        background: var(--euregio-color-interreg);
      }

      .unsure {
        block-size: calc(var(--unsure) * 1%);
        background: var(--euregio-color-paper);
      }

      .column .money {
        block-size: calc(var(--money) * 1%);
        background: var(--euregio-color-ink-soft);
        border: 0;
      }

      .column .zero {
        border: 0;
      }

      .label {
        /* No wider than its bar. */
        font-size: min(0.75rem, 6cqi);
        line-height: 20px;
        text-align: center;
        color: var(--euregio-color-ink-soft);
        font-variant-numeric: tabular-nums;
      }

      .bar:hover .label,
      .bar[aria-pressed='true'] .label {
        font-weight: 700;
        color: var(--euregio-color-ink);
      }

      .bar[aria-pressed='true'] {
        background: var(--euregio-color-paper-soft);
        box-shadow: inset 0 0 0 1.5px var(--euregio-color-ink);
      }

      .bar[aria-pressed='true'] .label::before {
        content: '▴';
      }

      .small .bar {
        block-size: 56px;
        cursor: default;
      }

      .key {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 16px;
        padding-block-end: 4px;
      }

      .key span::before {
        content: '';
        display: inline-block;
        inline-size: 10px;
        block-size: 10px;
        margin-inline-end: 8px;
        border: 1px solid var(--euregio-color-ink-soft);
        background: var(--euregio-color-paper);
      }

      .key .yes::before {
        background: var(--euregio-color-interreg);
      }

      label {
        display: flex;
        align-items: center;
        gap: 12px;
        padding-block: 8px;
        font-size: 0.9375rem;
      }

      select {
        min-block-size: 40px;
        padding-inline: 12px;
        border: 1.5px solid var(--euregio-color-control);
        border-radius: var(--euregio-radius-control);
        background: var(--euregio-color-paper);
      }

      @media (forced-colors: active) {
        .column span {
          forced-color-adjust: none;
        }
      }
    `,
  ];

  /** The projects to count, before any year is chosen. */
  @property({attribute: false}) projects: readonly Project[] = [];

  /** The chosen year. */
  @property({attribute: false}) running: number | null = null;

  override render() {
    const {filters: texts} = this.messages;
    const years = projectsPerYear(this.projects);
    const most = Math.max(1, ...years.map(({running, uncertain}) => running + uncertain));
    const dearest = Math.max(...years.map(({eur}) => eur));
    return html`
      <h3 id="title">${texts.chart}</h3>
      <p id="help">${texts.chartHelp}</p>
      <div class="bars" role="group" aria-labelledby="title" aria-describedby="help">${years.map((year) => this.renderBar(year, most))}</div>
      <p class="key"><span class="yes">${texts.sure}</span> <span>${texts.unsure}</span></p>
      <label>
        ${texts.names.running}
        <select @change=${this.onSelect}>
          <option value="" .selected=${this.running === null}>${texts.allYears}</option>
          ${years.map(({year}) => html`<option value=${year} .selected=${year === this.running}>${year}</option>`)}
        </select>
      </label>
      ${dearest > 0 ? this.renderMoney(years, dearest) : nothing}
    `;
  }

  private renderBar({year, running, uncertain}: ProjectYear, most: number) {
    const number = (value: number): string => formatNumber(this.language, value);
    const text = this.messages.filters.bar(String(year), number(running), number(uncertain));
    const on = year === this.running;
    return html`<button class="bar" aria-pressed=${on ? 'true' : 'false'} title=${text} @click=${() => this.choose(on ? null : year)}>
      <span class="column" data-unsure=${(100 * uncertain) / most} data-sure=${(100 * running) / most}
        ><span class="unsure ${uncertain === 0 ? 'zero' : ''}"></span><span class="sure ${running === 0 ? 'zero' : ''}"></span
      ></span>
      <span class="label" aria-hidden="true">${String(year).slice(2)}</span><span class="visually-hidden">${text}</span>
    </button>`;
  }

  private renderMoney(years: readonly ProjectYear[], dearest: number) {
    const {filters: texts} = this.messages;
    return html`<h3 id="money">${texts.money}</h3>
      <p>${texts.moneyNote}</p>
      <ul role="list" class="bars small" aria-labelledby="money">
        ${years.map(({year, eur}) => {
          const text = texts.moneyBar(String(year), formatEuro(this.language, eur, 'short'));
          return html`<li class="bar" title=${text}>
            <span class="column" data-money=${(100 * eur) / dearest}><span class="money ${eur === 0 ? 'zero' : ''}"></span></span>
            <span class="label" aria-hidden="true">${String(year).slice(2)}</span><span class="visually-hidden">${text}</span>
          </li>`;
        })}
      </ul>`;
  }

  protected override updated(): void {
    // Heights come from script: the page's policy allows no style attributes.
    for (const column of this.renderRoot.querySelectorAll<HTMLElement>('.column')) {
      for (const name of ['sure', 'unsure', 'money'] as const) column.style.setProperty(`--${name}`, column.dataset[name] ?? '0');
    }
  }

  private readonly onSelect = (event: Event): void => {
    const {value} = event.target as HTMLSelectElement;
    this.choose(value === '' ? null : Number(value));
  };

  private choose(year: number | null): void {
    this.dispatchEvent(new ChosenYearEvent(year));
  }
}

declare global {
  interface HTMLElementEventMap {
    'euregio-chosen-year': ChosenYearEvent;
  }
  interface HTMLElementTagNameMap {
    'euregio-project-chart': EuregioProjectChart;
  }
}
