import {html, nothing, type TemplateResult} from 'lit';
import {landmarkName} from '../../common/landmark.ts';
import {customElement, property, query} from 'lit/decorators.js';
import type {Thing} from '../../catalogue/catalogue.ts';
import {compare} from '../../catalogue/compare.ts';
import {lensSummary} from '../../catalogue/lens.ts';
import {positionFrom} from '../../catalogue/position.ts';
import {type Tie, type TieGroup, tiesOf} from '../../catalogue/ties.ts';
import {holdsIn} from '../../catalogue/ties-in-time.ts';
import {CompareEvent, LensEvent, SelectEvent} from '../../events/events.ts';
import {collator, formatKm, formatNumber} from '../../i18n/format.ts';
import type {Messages} from '../../i18n/messages.ts';
import '../shared/euregio-mark.ts';
import type {MarkKind} from '../shared/mark-shapes.ts';
import '../find/euregio-search.ts';
import {icon} from '../shared/icons.ts';
import {withMeasures} from '../shared/measures.ts';
import {lensStyles} from './euregio-lens.styles.ts';
import {comparisonSentences, lensSentences, remoteness, span} from '../../pages/lens.ts';
import {byGrade, groupTitle, tieLine} from '../../pages/ties.ts';
import {nameOf, type Voice} from '../../pages/voice.ts';
import {kindLine, markFor} from '../../pages/words.ts';
import {emphasised, longestWord, sourceLine, thingLink} from '../shared/thing-text.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

const SHOWN_AT_ONCE = 6;
/** Letters of the largest word that its column holds as a title. */
const LONG_WORD = 14;

type LensGroup = keyof Messages['lens']['groups'];
/** Under which heading of the lens the ties stand; what has ended does not stand there. */
const GROUP_OF: Readonly<Partial<Record<TieGroup, LensGroup>>> = {
  partners: 'partners',
  networks: 'networks',
  projects: 'projects',
  members: 'members',
  lines: 'lines',
};
const GROUPS: readonly LensGroup[] = ['partners', 'mont', 'networks', 'projects', 'members', 'lines', 'other'];

interface Row {
  readonly id: string;
  readonly mark: MarkKind;
  readonly line: string;
}

/**
 * The whole network of one thing in words: one text made from the facts, then what it is tied to, by grade. With a second thing it explains how the two
 * hang together: directly, then by one step.
 *
 * Focus: `focusHeading()` puts it on the name when the lens opens.
 *
 * @fires euregio-lens - the reader goes back to the whole map
 * @fires euregio-compare - the reader chose a second thing, or ends the comparison
 * @fires euregio-select - the reader follows a name
 */
@customElement('euregio-lens')
export class EuregioLens extends ViewElement {
  static override styles = [controls, lensStyles];

  /** Id of the thing whose network it tells. */
  @property({attribute: false}) thingId = '';

  /** Id of the thing that it is compared with. */
  @property({attribute: false}) compareId: string | null = null;

  @query('h2') private readonly heading!: HTMLElement | null;

  focusHeading(): void {
    this.heading?.focus();
  }

  override render() {
    const thing = this.catalogue?.find(this.thingId);
    const {lens, thing: texts} = this.messages;
    const other = this.compareId === null ? undefined : this.catalogue?.find(this.compareId);
    return html`
      <button class="button back" @click=${() => this.dispatchEvent(new LensEvent(false))}>${icon('arrow-left')}${lens.back}</button>
      ${thing ? (other ? this.renderComparison(thing, other) : this.renderThing(thing)) : html`<p role="status">${texts.unnamed}</p>`}
    `;
  }

  private get voice(): Voice {
    const {catalogue, language, messages, home, year} = this;
    return {catalogue, language, messages, home, year};
  }

  private name(id: string): string {
    return nameOf(this.catalogue.get(id), this.language, this.year);
  }

  private renderThing(thing: Thing): TemplateResult {
    const {lens} = this.messages;
    const groups = this.groupsOf(thing);
    const sentences = lensSentences(thing, this.voice);
    // What is said of a partner town’s former tie says that there is none now.
    const none =
      groups.length > 0 || (thing.type === 'place' && sentences.length > 0) ? nothing : html`<p>${lens.none(nameOf(thing, this.language, this.year))}</p>`;
    const sources = tiesOf(this.catalogue, thing.id)
      .filter((tie) => holdsIn(this.catalogue, tie, this.year, thing.id))
      .flatMap((tie) => tie.sources);
    return html`
      <div>
        <p class="above">${lens.of}</p>
        <h2 tabindex="-1" ?data-long=${longestWord(nameOf(thing, this.language, this.year)) > LONG_WORD}>
          ${thingLink(this, thing.id, nameOf(thing, this.language, this.year), this.language)}
        </h2>
      </div>
      <p class="sentence">${sentences.map((sentence) => html`${emphasised(sentence)} `)}</p>
      ${none} ${groups.map(({title, rows}) => this.renderGroup(title, rows))} ${this.renderSource(sources)} ${this.renderChooser(thing)}
    `;
  }

  private renderComparison(a: Thing, b: Thing): TemplateResult {
    const {lens} = this.messages;
    const {direct, shared} = compare(this.catalogue, a.id, b.id, this.year);
    const voice = this.voice;
    const link = (thing: Thing): TemplateResult => thingLink(this, thing.id, nameOf(thing, this.language, this.year), this.language);
    const directRows = direct.map((tie) => this.rowOf(tie, a.id, tie.via ?? tie.other));
    const sharedRows = shared.map(({through}): Row => {
      const thing = this.catalogue.get(through);
      return {id: through, mark: markFor(thing, voice), line: kindLine(thing, voice)};
    });
    return html`
      <div>
        <p class="above">${lens.compared}</p>
        <h2 tabindex="-1" class="two">${link(a)} <span class="seam" aria-hidden="true"></span> ${link(b)}</h2>
      </div>
      <p class="sentence">${comparisonSentences(a.id, b.id, voice).map((sentence) => html`${emphasised(sentence)} `)}</p>
      ${directRows.length > 0 ? this.renderGroup(lens.direct, directRows) : nothing}
      ${sharedRows.length > 0 ? this.renderGroup(lens.shared, sharedRows) : nothing}
      ${this.renderSource([...direct.flatMap((tie) => tie.sources), ...shared.flatMap(({first, second}) => [...first.sources, ...second.sources])])}
      <div class="actions">
        <button class="button" @click=${() => this.swap(a.id, b.id)}>${lens.swap}</button>
        <button class="button" @click=${() => this.dispatchEvent(new CompareEvent(null))}>${lens.endCompare}</button>
      </div>
    `;
  }

  private renderChooser(thing: Thing) {
    const {lens} = this.messages;
    return html`<section class="chooser" aria-label=${landmarkName(this, lens.compareWith)}>
      <h3>${lens.compareWith}</h3>
      <euregio-search
        .catalogue=${this.catalogue}
        .language=${this.language}
        .messages=${this.messages}
        .label=${lens.compareChoose}
        @euregio-select=${(event: SelectEvent) => this.onSecond(event, thing.id)}
      ></euregio-search>
    </section>`;
  }

  private renderGroup(title: string, rows: readonly Row[]): TemplateResult {
    const all = rows.map((row) => this.renderRow(row));
    const rest = all.slice(SHOWN_AT_ONCE);
    return html`<section>
      <h3>${title}</h3>
      <ul role="list" class="rows">
        ${all.slice(0, SHOWN_AT_ONCE)}
      </ul>
      ${
        rest.length === 0
          ? nothing
          : html`<details>
              <summary>${this.messages.lens.more(formatNumber(this.language, rest.length))}</summary>
              <ul role="list" class="rows">
                ${rest}
              </ul>
            </details>`
      }
    </section>`;
  }

  private renderRow({id, mark, line}: Row): TemplateResult {
    return html`<li class="row">
      <euregio-mark .kind=${mark}></euregio-mark>
      <div>${thingLink(this, id, this.name(id), this.language, 'name')}<span class="line">${withMeasures(line)}</span></div>
      ${icon('chevron-right')}
    </li>`;
  }

  private renderSource(sources: readonly string[]) {
    const unique = [...new Set(sources)];
    return unique.length === 0 ? nothing : html`<p class="source">${sourceLine({ids: unique, asOf: span(unique, this.voice)}, this.voice)}</p>`;
  }

  private groupsOf(thing: Thing): {readonly title: string; readonly rows: readonly Row[]}[] {
    const {groups} = this.messages.lens;
    const ties = tiesOf(this.catalogue, thing.id).filter((tie) => tie.group !== 'past' && holdsIn(this.catalogue, tie, this.year, thing.id));
    const {compare: alphabet} = collator(this.language);
    const mont = lensSummary(this.catalogue, thing.id, this.year).mont;
    return GROUPS.map((group) => {
      if (group === 'mont') return {title: groups[group], rows: mont.map((id) => this.metInMont(id, thing.id))};
      const here = ties.filter((tie) => (GROUP_OF[tie.group] ?? 'other') === group);
      const rows = here
        .toSorted(
          (a, b) =>
            (group === 'partners' ? byGrade(a, b) : remoteness(this.voice, a.other) - remoteness(this.voice, b.other)) ||
            alphabet(this.name(a.other), this.name(b.other)),
        )
        .map((tie) => this.rowOf(tie, thing.id));
      // A contact is no partner city: the heading holds for every grade below it.
      return {title: group === 'partners' ? groupTitle(thing, group, here, this.voice) : groups[group], rows};
    }).filter(({rows}) => rows.length > 0);
  }

  private metInMont(id: string, from: string): Row {
    const km = positionFrom(this.catalogue, from, id)?.km;
    const kind = kindLine(this.catalogue.get(id), this.voice);
    return {id, mark: this.catalogue.markOf(id), line: km === undefined ? kind : `${kind} · ${formatKm(this.language, km)}`};
  }

  private rowOf(tie: Tie, from: string, id: string = tie.other): Row {
    const mark = tie.via !== undefined && tie.group !== 'ends' ? this.catalogue.markOf(tie.via) : markFor(this.catalogue.get(tie.other), this.voice);
    return {id, mark, line: tieLine(tie, this.voice, from)};
  }

  private onSecond(event: SelectEvent, own: string): void {
    // The search means “look at this”; here it means “compare with this”.
    event.stopPropagation();
    if (event.id !== null && event.id !== own) this.dispatchEvent(new CompareEvent(event.id));
  }

  private swap(a: string, b: string): void {
    this.dispatchEvent(new SelectEvent(b));
    this.dispatchEvent(new CompareEvent(a));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-lens': EuregioLens;
  }
}
