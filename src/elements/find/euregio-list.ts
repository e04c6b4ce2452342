import {writtenYear} from '../../catalogue/dates.ts';
import {landmarkName} from '../../common/landmark.ts';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Thing} from '../../catalogue/catalogue.ts';
import {FIGURES_OF_TOPIC, tellsIn} from '../../catalogue/figures.ts';
import {topicsIn} from '../../catalogue/marks.ts';
import {membershipIn, partnershipsAt, projectsAt} from '../../catalogue/moments.ts';
import {buildSearchIndex, type SearchIndex} from '../../catalogue/search.ts';
import {fold, foldQuery} from '../../catalogue/spelling.ts';
import {positionFrom} from '../../catalogue/position.ts';
import {TOPIC_IDS, type TopicId} from '../../catalogue/topics.ts';
import {collator, formatKm, formatNumber} from '../../i18n/format.ts';
import '../shared/euregio-mark.ts';
import {figureView} from '../shared/figure-view.ts';
import {icon} from '../shared/icons.ts';
import {withMeasures} from '../shared/measures.ts';
import {listStyles} from './euregio-list.styles.ts';
import {rowLine} from '../../pages/ties.ts';
import {nameOf, type Voice} from '../../pages/voice.ts';
import {markFor} from '../../pages/words.ts';
import {thingLink} from '../shared/thing-text.ts';
import {controls} from '../shared/tokens.ts';
import {topicsConverter, ViewElement} from '../shared/view-element.ts';

/** The parts of a topic, in their order. */
const PARTS = ['bodies', 'programme', 'places', 'links', 'projects', 'lines'] as const;
type Part = (typeof PARTS)[number];
const PART_OF: Readonly<Record<Thing['type'], Part>> = {
  network: 'bodies',
  programme: 'programme',
  place: 'places',
  partnership: 'links',
  project: 'projects',
  landmark: 'lines',
};

type Order = 'name' | 'distance';

interface Row {
  readonly thing: Thing;
  readonly name: string;
  readonly line: string;
  readonly km: number | null;
  /** Year of the source; `null` when it is not known. */
  readonly year: string | null;
}

/**
 * Everything that the map shows, as a list: by topic, in the order of the legend, each name a link. It needs neither the map nor WebGL, can be filtered,
 * sorted and printed.
 *
 * @fires euregio-select - the reader chose a row
 * @csspart row - one thing
 */
@customElement('euregio-list')
export class EuregioList extends ViewElement {
  static override styles = [controls, listStyles];

  /** Topics that are listed; as an attribute separated by commas: `twente,mont,euregio,interreg,partners,networks`. */
  @property({converter: topicsConverter}) topics: readonly TopicId[] = TOPIC_IDS;

  /** Id of the thing that the reader looks at. */
  @property({attribute: 'place'}) selected: string | null = null;

  /** Ids of the projects that the filters leave; `null`: all. */
  @property({attribute: false}) projects: readonly string[] | null = null;

  /** Ids that are left of everything, as the answer to a question; `null`: all. */
  @property({attribute: false}) only: readonly string[] | null = null;

  @state() private text = '';

  @state() private order: Order = 'name';

  /** Topics whose figures are unfolded. */
  @state() private unfolded: ReadonlySet<TopicId> = new Set();

  private index: SearchIndex | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('catalogue')) this.index = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Coming from the map, the chosen thing is somewhere among hundreds of rows.
    if (changed.has('selected') && this.selected !== null) this.renderRoot.querySelector('[aria-current]')?.scrollIntoView({block: 'nearest'});
  }

  override render() {
    const {list} = this.messages;
    const topics = TOPIC_IDS.filter((id) => this.topics.includes(id))
      .map((id) => ({id, all: this.thingsOf(id)}))
      .filter(({all}) => this.only === null || all.length > 0);
    const wanted = this.wanted();
    const shown = topics.map(({id, all}) => ({id, all, rows: this.rowsOf(all, wanted)}));
    const found = new Set(shown.flatMap(({rows}) => rows.map(({thing}) => thing.id))).size;
    return html`
      <div class="head">
        <h2 id="title">${list.title}</h2>
        ${this.year === null ? nothing : html`<p>${list.year(String(this.year))}</p>`} ${this.renderFiltered()} ${this.renderTools()}
        <p class="found" role="status">${this.text.trim() === '' ? nothing : found === 0 ? list.none(this.text.trim()) : list.found(found)}</p>
        ${topics.length > 1 ? this.renderJumps(shown) : nothing}
      </div>
      ${topics.length === 0 ? html`<p class="empty" role="status">${list.noTopics}</p>` : shown.map(({id, all, rows}) => this.renderTopic(id, all.length, rows))}
    `;
  }

  private renderFiltered() {
    const total = this.catalogue.facts.projects.length;
    if (this.projects === null || this.projects.length === total || !this.topics.includes('interreg')) return nothing;
    return html`<p>${this.messages.list.filtered(this.projects.length, formatNumber(this.language, total))}</p>`;
  }

  private renderTools() {
    const {list} = this.messages;
    const home = nameOf(this.catalogue.get(this.home), this.language);
    return html`<div class="tools">
      <div class="filter">
        <label for="filter">${list.filter}</label>
        <input
          id="filter"
          type="search"
          autocomplete="off"
          .value=${this.text}
          @input=${(event: InputEvent) => (this.text = (event.target as HTMLInputElement).value)}
        />
        ${this.text === '' ? nothing : html`<button class="link" @click=${() => (this.text = '')}>${list.clear}</button>`}
      </div>
      <div class="orders" role="group" aria-label=${list.sort}>
        ${this.renderOrder('name', list.sorts.name)} ${this.renderOrder('distance', list.sorts.distance(home))}
        <button class="button print" @click=${() => print()}>${icon('printer')}${list.print}</button>
      </div>
    </div>`;
  }

  private renderOrder(order: Order, text: string) {
    return html`<button class="button" aria-pressed=${this.order === order ? 'true' : 'false'} @click=${() => (this.order = order)}>${text}</button>`;
  }

  private renderJumps(shown: readonly {readonly id: TopicId; readonly rows: readonly Row[]}[]) {
    return html`<nav aria-label=${landmarkName(this, this.messages.list.jump)}>
      <ul role="list" class="jumps">
        ${shown
          .filter(({rows}) => rows.length > 0)
          .map(({id}) => html`<li><button class="link" @click=${() => this.jump(id)}>${this.messages.topics.names[id]}</button></li>`)}
      </ul>
    </nav>`;
  }

  private renderTopic(id: TopicId, total: number, rows: readonly Row[]) {
    const {list, topics} = this.messages;
    if (rows.length === 0) return nothing;
    return html`<section aria-labelledby="topic-${id}" data-topic=${id}>
      <div class="topic">
        <h3 id="topic-${id}" tabindex="-1">${topics.names[id]}</h3>
        <p>${rows.length === total ? list.total(total) : list.count(formatNumber(this.language, rows.length), formatNumber(this.language, total))}</p>
      </div>
      ${this.renderFigures(id)}
      <table aria-labelledby="topic-${id}">
        <thead>
          <tr>
            <th scope="col" aria-sort=${this.order === 'name' ? 'ascending' : nothing}>${list.columns.name}</th>
            <th scope="col" aria-sort=${this.order === 'distance' ? 'ascending' : nothing}>${list.columns.distance}</th>
            <th scope="col">${list.columns.source}</th>
          </tr>
        </thead>
        ${PARTS.map((part) => this.renderPart(part, rows))}
      </table>
    </section>`;
  }

  /** What no row can say: the figures of the topic, drawn when they are unfolded. */
  private renderFigures(id: TopicId) {
    const kinds = FIGURES_OF_TOPIC[id].filter((kind) => tellsIn(kind, this.year));
    if (kinds.length === 0 || this.text.trim() !== '') return nothing;
    return html`<details class="figures" ?open=${this.unfolded.has(id)} @toggle=${(event: Event) => this.onFigures(id, event)}>
      <summary>${this.messages.list.figures} (${formatNumber(this.language, kinds.length)})</summary>
      ${this.unfolded.has(id) ? html`<div class="drawn">${kinds.map((kind) => figureView(kind, this))}</div>` : nothing}
    </details>`;
  }

  private renderPart(part: Part, all: readonly Row[]) {
    const rows = all.filter(({thing}) => PART_OF[thing.type] === part);
    if (rows.length === 0) return nothing;
    // A heading that says the same as the topic is noise.
    const alone = rows.length === all.length;
    return html`<tbody>
      ${
        alone
          ? nothing
          : html`<tr class="part">
              <th scope="rowgroup" colspan="3">${this.messages.list.also[part]}</th>
            </tr>`
      }
      ${rows.map((row) => this.renderRow(row))}
    </tbody>`;
  }

  private renderRow({thing, name, line, km, year}: Row): TemplateResult {
    const {list} = this.messages;
    const distance = thing.id === this.home ? list.here : km === null ? '–' : formatKm(this.language, km);
    return html`<tr part="row" aria-current=${thing.id === this.selected ? 'true' : nothing}>
      <th scope="row">
        <div class="what">
          <euregio-mark .kind=${markFor(thing, this.voice)}></euregio-mark>
          <div>${thingLink(this, thing.id, name, this.language, 'name')}<span class="line">${withMeasures(line)}</span></div>
        </div>
      </th>
      <td class="distance">${withMeasures(distance)}</td>
      <td>${year ?? list.unknownDate}</td>
    </tr>`;
  }

  /** What the topic holds at the moment, whatever the filter field says. */
  private thingsOf(topic: TopicId): Thing[] {
    const {catalogue, year, projects, only} = this;
    const links = year === null ? null : new Set(partnershipsAt(catalogue, year));
    const running = year === null ? null : new Set(projectsAt(catalogue, year));
    return catalogue.things.filter((thing) => {
      if (!topicsIn(catalogue, thing.id, year).includes(topic) || (only !== null && !only.includes(thing.id))) return false;
      if (thing.type === 'place') return topic !== 'euregio' || year === null || membershipIn(thing, year) !== null;
      if (thing.type === 'partnership') return links?.has(thing.id) ?? true;
      return thing.type !== 'project' || ((projects?.includes(thing.id) ?? true) && (running?.has(thing.id) ?? true));
    });
  }

  /** Ids of what the filter field finds by name; `null` when it is empty. */
  private wanted(): ReadonlySet<string> | null {
    if (this.text.trim() === '') return null;
    this.index ??= buildSearchIndex(this.catalogue);
    return new Set(this.index.search(this.text, Infinity).map(({id}) => id));
  }

  private rowsOf(things: readonly Thing[], wanted: ReadonlySet<string> | null): Row[] {
    const text = foldQuery(this.text);
    const {compare} = collator(this.language);
    const rows = things.map((thing) => this.rowOf(thing)).filter(({thing, line}) => wanted === null || wanted.has(thing.id) || fold(line).includes(text));
    return rows.toSorted((a, b) => (this.order === 'distance' ? (a.km ?? Infinity) - (b.km ?? Infinity) || 0 : 0) || compare(a.name, b.name));
  }

  private rowOf(thing: Thing): Row {
    const {catalogue, language} = this;
    const years = [thing.asOf, ...thing.sources.map((id) => catalogue.source(id).asOf)].map((date) => writtenYear(date)).filter((found) => found !== null);
    return {
      thing,
      name: nameOf(thing, language, this.year),
      line: rowLine(thing, this.voice),
      km: thing.id === this.home ? 0 : (positionFrom(catalogue, this.home, thing.id)?.km ?? null),
      year: writtenYear(thing.asOf) ?? years.toSorted().at(-1) ?? null,
    };
  }

  private get voice(): Voice {
    const {catalogue, language, messages, home, year} = this;
    return {catalogue, language, messages, home, year};
  }

  private onFigures(id: TopicId, event: Event): void {
    const {open} = event.currentTarget as HTMLDetailsElement;
    this.unfolded = new Set(open ? [...this.unfolded, id] : [...this.unfolded].filter((other) => other !== id));
  }

  private jump(id: TopicId): void {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#topic-${id}`);
    heading?.scrollIntoView({block: 'start'});
    heading?.focus({preventScroll: true});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-list': EuregioList;
  }
}
