import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {type Counts, countsAt} from '../../catalogue/counts.ts';
import type {PartnershipKind} from '../../catalogue/facts.ts';
import {markIn} from '../../catalogue/marks.ts';
import {isBeforeFoundation} from '../../catalogue/membership.ts';
import {TOPICS, type TopicId} from '../../catalogue/topics.ts';
import {TopicsEvent} from '../../events/events.ts';
import {formatNumber} from '../../i18n/format.ts';
import {topicLine} from '../../pages/topic-lines.ts';
import '../shared/euregio-mark.ts';
import type {MarkKind} from '../shared/mark-shapes.ts';
import {icon} from '../shared/icons.ts';
import {controls} from '../shared/tokens.ts';
import {topicsConverter, ViewElement} from '../shared/view-element.ts';
import {legendStyles} from './euregio-legend.styles.ts';

const SWATCH: Readonly<Record<TopicId, MarkKind>> = {
  euregio: 'euregio-area',
  twente: 'twente',
  mont: 'mont-topic',
  interreg: 'interreg-topic',
  partners: 'partner-topic',
  networks: 'network',
};
const PARTNERSHIP_KINDS: readonly PartnershipKind[] = ['sister-city', 'friendship-city', 'thematic-cooperation', 'contact', 'sponsorship'];
/** More unfolded keys would push the last topics out of sight on a laptop. */
const MAX_UNFOLDED = 2;

/**
 * Names the topics on the map and switches them on and off: each row shows the drawing of the map itself, at map scale.
 * A topic that is switched on unfolds its key; at most two are unfolded, the oldest closes. The focus stays on the control that was used.
 *
 * @fires euregio-topics - the reader switched a topic; carries all that are on from now, in the order of the topics
 * @csspart row - one topic: drawing, name, line and switch, with its key below
 */
@customElement('euregio-legend')
export class EuregioLegend extends ViewElement {
  static override styles = [controls, legendStyles];

  /** Topics that are on; as an attribute separated by commas: `twente,mont,euregio,interreg,partners,networks`. */
  @property({converter: topicsConverter}) topics: readonly TopicId[] = [];

  /** What stands below the names; alone it is counted from the facts of now. */
  @property({attribute: false}) counts: Counts | null = null;

  /** No key is unfolded at first: for where there is little room below the topics. */
  @property({type: Boolean}) folded = false;

  /** Topics whose key is unfolded, the oldest first. */
  @state() private unfolded: readonly TopicId[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('topics')) return;
    if (!this.hasUpdated) {
      // The first view is calm: only the certainty of the members is explained. A link to other topics explains the last of these.
      this.unfolded = this.folded ? [] : this.topics.includes('euregio') ? ['euregio'] : this.topics.slice(-1);
      return;
    }
    const before = changed.get('topics') ?? [];
    const added = this.topics.filter((id) => !before.includes(id));
    this.unfolded = [
      ...this.unfolded.filter((id) => this.topics.includes(id) && !added.includes(id)),
      ...added.filter((id) => this.keyOf(id).length > 0),
    ].slice(-MAX_UNFOLDED);
  }

  override render() {
    return html`
      <ul role="list" aria-label=${this.messages.legend.title}>
        ${TOPICS.map(({id}) => this.renderRow(id))}
      </ul>
      ${this.topics.length === 0 ? html`<p class="none" role="status">${this.messages.legend.none}</p>` : nothing}
      <ul role="list" class="base">
        ${(['border', 'rail', 'water'] as const).map((kind) => html`<li><euregio-mark .kind=${kind}></euregio-mark>${this.messages.legend[kind]}</li>`)}
      </ul>
    `;
  }

  private get counted(): Counts {
    return this.counts ?? countsAt(this.catalogue, this.year);
  }

  private renderRow(id: TopicId) {
    const on = this.topics.includes(id);
    const alone = on && this.topics.length === 1;
    const hasKey = this.keyOf(id).length > 0;
    const unfolded = on && hasKey && this.unfolded.includes(id);
    const {legend} = this.messages;
    const name = this.messages.topics.names[id];
    return html`<li part="row" data-topic=${id}>
      <div class="rule"></div>
      <div class="topic ${on ? 'on' : 'off'}">
        <button
          class="toggle"
          role="switch"
          aria-checked=${on ? 'true' : 'false'}
          aria-labelledby="name-${id}"
          aria-describedby="line-${id}"
          @click=${() => this.toggle(id)}
        >
          <span class="switch"></span>
        </button>
        <euregio-mark .kind=${SWATCH[id]}></euregio-mark>
        <div class="text">
          <div class="head">
            <span class="name" id="name-${id}">${name}</span>
            ${on && hasKey ? this.renderFold(id, unfolded) : nothing}
            <button class="link only${alone ? ' back' : ''}" aria-label=${alone ? legend.allOn : legend.onlyOf(name)} @click=${() => this.only(id, alone)}>
              ${alone ? legend.all : legend.only}
            </button>
          </div>
          <span class="line" id="line-${id}">${this.line(id)}</span>
        </div>
      </div>
      ${unfolded ? this.renderKey(id) : nothing}
    </li>`;
  }

  private line(id: TopicId): string {
    const {catalogue, language, messages, home, year} = this;
    return topicLine(id, this.counted, {catalogue, language, messages, home, year});
  }

  private renderFold(id: TopicId, unfolded: boolean) {
    const label = this.messages.legend.keyOf(this.messages.topics.names[id]);
    return html`<button class="plain fold" aria-label=${label} title=${label} aria-expanded=${unfolded ? 'true' : 'false'} @click=${() => this.fold(id)}>
      ${icon('chevron-down')}
    </button>`;
  }

  private renderKey(id: TopicId) {
    const {legend} = this.messages;
    const {official, members} = this.counted;
    return html`<ul role="list" class="key" aria-label=${legend.keyOf(this.messages.topics.names[id])}>
      ${this.keyOf(id).map(([kind, text]) => html`<li><euregio-mark .kind=${kind}></euregio-mark><span>${text}</span></li>`)}
      ${id === 'euregio' && official ? this.renderGap(legend.gap(members.told, members.open, formatNumber(this.language, official.count), official.year)) : nothing}
    </ul>`;
  }

  private renderGap(text: string): TemplateResult {
    return html`<li><span></span><span>${text}</span></li>`;
  }

  private keyOf(id: TopicId): readonly (readonly [MarkKind, string])[] {
    const {legend} = this.messages;
    switch (id) {
      case 'euregio':
        return [
          ['territory', isBeforeFoundation(this.year) ? legend.confirmedBefore : legend.confirmed],
          ['probable', legend.probable],
          ...(this.counted.members.unknown > 0
            ? [['unknown', `${legend.unknown} (${formatNumber(this.language, this.counted.members.unknown)})`] as const]
            : []),
        ];
      case 'mont':
        return (
          [
            ['mont', legend.montCity],
            ['netwerkstad', legend.netwerkstad],
          ] as const
        ).filter(([mark]) => this.isDrawn(mark));
      case 'interreg':
        return [
          ['scope', legend.effect],
          ['lead', legend.lead],
          ['project', legend.seat],
          ['financer', legend.financer],
          ['corridor', legend.corridor],
        ];
      case 'partners':
        return [...PARTNERSHIP_KINDS.map((kind) => [kind, legend.kinds[kind]] as const), ['owner-lines', legend.owners]];
      case 'networks':
        return [['network', legend.brussels]];
      case 'twente':
        return [];
    }
  }

  /** Whether a place bears the mark in the year: the key shows nothing that the map does not. */
  private isDrawn(mark: MarkKind): boolean {
    return this.catalogue.facts.places.some(({id}) => markIn(this.catalogue, id, this.year) === mark);
  }

  private toggle(id: TopicId): void {
    const on = this.topics.includes(id);
    this.dispatchEvent(
      new TopicsEvent(
        on ? this.topics.filter((topic) => topic !== id) : TOPICS.map((topic) => topic.id).filter((topic) => topic === id || this.topics.includes(topic)),
      ),
    );
  }

  private fold(id: TopicId): void {
    const others = this.unfolded.filter((topic) => topic !== id);
    this.unfolded = others.length < this.unfolded.length ? others : [...others, id].slice(-MAX_UNFOLDED);
  }

  private only(id: TopicId, alone: boolean): void {
    this.dispatchEvent(new TopicsEvent(alone ? TOPICS.map((topic) => topic.id) : [id]));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-legend': EuregioLegend;
  }
}
