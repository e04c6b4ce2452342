import {css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {type Counts, countsAt} from '../../catalogue/counts.ts';
import type {PartnershipKind} from '../../catalogue/facts.ts';
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
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }

      .rule {
        block-size: 1px;
        margin-inline-start: 56px;
        background: var(--euregio-color-rule);
      }

      li:first-child .rule {
        display: none;
      }

      .topic {
        position: relative;
        display: grid;
        grid-template-columns: 44px minmax(0, 1fr) 34px;
        column-gap: var(--euregio-space-3);
        align-items: center;
        min-block-size: 54px;
        padding-block: 4px;
      }

      euregio-mark {
        grid-area: 1 / 1;
      }

      .text {
        grid-area: 1 / 2;
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        min-block-size: 20px;
      }

      .name {
        font-size: var(--euregio-text-label);
        font-weight: 600;
        line-height: 1.25;
        overflow-wrap: anywhere;
      }

      .line {
        display: block;
        font-size: var(--euregio-text-line);
        line-height: 1.3;
        overflow-wrap: anywhere;
        color: var(--euregio-color-ink-soft);
      }

      .off .name {
        font-weight: 500;
        color: var(--euregio-color-ink-soft);
      }

      .off euregio-mark {
        opacity: 0.6;
      }

      .topic:hover .name {
        text-decoration: underline;
        text-decoration-thickness: 1px;
        text-underline-offset: 0.18em;
      }

      /* Comes first for the keyboard; the whole row belongs to it. */
      .toggle {
        grid-area: 1 / 3;
        padding: 0;
        border: 0;
        border-radius: 10px;
        background: none;
        cursor: pointer;
      }

      .toggle::before {
        content: '';
        position: absolute;
        inset: 0;
      }

      .switch {
        inline-size: 34px;
        block-size: 20px;
        border: 1.5px solid var(--euregio-color-control);
        border-radius: 10px;
        display: flex;
        align-items: center;
        padding: 0 3px;
        transition: background-color var(--euregio-motion-quick) ease-out;
      }

      .switch::after {
        content: '';
        inline-size: 12px;
        block-size: 12px;
        border-radius: 50%;
        background: var(--euregio-color-control);
      }

      .toggle[aria-checked='true'] .switch {
        justify-content: flex-end;
        border-color: var(--euregio-color-ink);
        background: var(--euregio-color-ink);
      }

      .toggle[aria-checked='true'] .switch::after {
        background: var(--euregio-color-paper);
      }

      /* Above the switch, which takes the whole row. The targets are taller than the line, so that the line stays as high as its text. */
      .head button {
        position: relative;
        flex: none;
        block-size: 28px;
        margin-block: -4px;
        color: var(--euregio-color-ink-soft);
      }

      .head button:hover {
        color: var(--euregio-color-ink);
      }

      .fold {
        display: grid;
        place-items: center;
        inline-size: 24px;
      }

      .fold svg.icon {
        inline-size: 16px;
        block-size: 16px;
        transition: rotate var(--euregio-motion-quick) ease-out;
      }

      .fold[aria-expanded='true'] svg.icon {
        rotate: 180deg;
      }

      .only {
        margin-inline-start: auto;
        padding-inline: 4px 0;
        font-size: 0.8125rem;
        font-weight: 400;
      }

      /* Quiet: it shows with the pointer or the focus in the row; always where nothing hovers, or where it needs a line of its own. */
      @media (hover: hover) {
        @container (width >= 300px) {
          .topic:not(:hover, :focus-within) .only {
            opacity: 0;
          }
        }
      }

      .key {
        display: grid;
        gap: 4px;
        margin-inline-start: 56px;
        padding-block: 0 8px;
        font-size: var(--euregio-text-line);
        line-height: 1.3;
        color: var(--euregio-color-ink-soft);
      }

      .key li {
        display: grid;
        grid-template-columns: 28px 1fr;
        gap: 8px;
        align-items: center;
        --euregio-mark-height: 18px;
      }

      .none {
        padding-block: var(--euregio-space-3);
        font-weight: 600;
        color: var(--euregio-color-ink-soft);
      }

      .base {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 4px 16px;
        margin-block-start: 8px;
        font-size: var(--euregio-text-line);
        color: var(--euregio-color-ink-soft);
        --euregio-mark-height: 18px;
      }

      .base li {
        display: flex;
        align-items: center;
        gap: 8px;
      }

      @media (forced-colors: active) {
        .toggle[aria-checked='true'] .switch {
          forced-color-adjust: none;
          border-color: Highlight;
          background: Highlight;
        }

        .toggle[aria-checked='true'] .switch::after {
          content: '✓';
          font-size: 12px;
          line-height: 12px;
          background: none;
          color: HighlightText;
        }
      }
    `,
  ];

  /** Topics that are on; as an attribute separated by commas: `twente,mont,euregio,interreg,partners,networks`. */
  @property({converter: topicsConverter}) topics: readonly TopicId[] = [];

  /** What stands below the names; alone it is counted from the facts of now. */
  @property({attribute: false}) counts: Counts | null = null;

  /** Topics whose key is unfolded, the oldest first. */
  @state() private unfolded: readonly TopicId[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('topics')) return;
    if (!this.hasUpdated) {
      // The first view is calm: only the certainty of the members is explained. A link to other topics explains the last of these.
      this.unfolded = this.topics.includes('euregio') ? ['euregio'] : this.topics.slice(-1);
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
            <button class="link only" aria-label=${alone ? nothing : legend.onlyOf(name)} @click=${() => this.only(id, alone)}>
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
      ${id === 'euregio' && official ? this.renderGap(legend.gap(members.found, formatNumber(this.language, official.count), official.year)) : nothing}
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
        return [
          ['mont', legend.montCity],
          ['netwerkstad', legend.netwerkstad],
        ];
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
