import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {Catalogue, Thing} from '../../catalogue/catalogue.ts';
import type {Claim, Localized, Place, Programme, Project, ProjectPartner, Section} from '../../catalogue/facts.ts';
import {figuresOf} from '../../catalogue/figures.ts';
import {membersAt} from '../../catalogue/moments.ts';
import {holdsIn, nearestPlaces, type Tie, type TieGroup, tiesOf} from '../../catalogue/ties.ts';
import {CloseEvent, LensEvent} from '../../events/events.ts';
import {collator, formatDate, formatKm, formatNumber} from '../../i18n/format.ts';
import {baseLanguage, textIn} from '../../i18n/languages.ts';
import {copyLink, linkTo} from '../shared/copy-link.ts';
import {detailsStyles} from './euregio-details.styles.ts';
import '../shared/euregio-mark.ts';
import type {MarkKind} from '../shared/euregio-mark.ts';
import './euregio-trail.ts';
import {figureView} from '../shared/figure-view.ts';
import {icon} from '../shared/icons.ts';
import {
  byGrade,
  claimValue,
  kindLine,
  markFor,
  money,
  nameOf,
  positionLine,
  runningTime,
  sourceLine,
  thingLink,
  tieLine,
  type Voice,
  yearOf,
} from '../shared/thing-text.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

type ProjectThing = Thing & {readonly type: 'project'};
type PlaceThing = Thing & {readonly type: 'place'};

/** The order of the groups, the same for every kind of thing. */
const GROUPS: readonly TieGroup[] = [
  'ends',
  'partners',
  'projects',
  'networks',
  'members',
  'belongs',
  'related',
  'seats',
  'lines',
  'stops',
  'landmarks',
  'site',
  'past',
];
/** Longer groups unfold on request. */
const SHOWN_AT_ONCE = 8;
const NEAR = 4;
const EUREGIO = 'euregio';
const WELL_KNOWN: readonly string[] = [EUREGIO, 'mont', 'netwerkstad-twente'];
const PARTNER_COUNTRIES = ['NL', 'DE', 'unknown'] as const;

const countryOf = ({country}: ProjectPartner): (typeof PARTNER_COUNTRIES)[number] => (country === 'NL' || country === 'DE' ? country : 'unknown');

/**
 * Everything known of one thing: what it is, why it is on the map, what it is tied to, figures, history, doubts and sources, in the same order for every
 * kind. Every name is a link to its thing. What is unknown is said to be unknown; sources that differ stand side by side.
 *
 * Focus: the panel takes none when it opens (the popup does); `focusHeading()` puts it on the name. On close the owner gives it back.
 *
 * @fires euregio-select - the reader follows a name
 * @fires euregio-lens - the reader wants to see all ties on the map
 * @fires euregio-close - the reader closed the panel
 * @cssprop [--euregio-details-padding=28px] - space at the sides
 */
@customElement('euregio-details')
export class EuregioDetails extends ViewElement {
  static override styles = [controls, detailsStyles];

  /** Id of the thing that it tells about. */
  @property({attribute: false}) thingId = '';

  /** Ids of the steps before this thing, the last one last; shown as a way back. */
  @property({attribute: false}) trail: readonly string[] = [];

  @state() private status = '';

  @query('h2') private readonly heading!: HTMLElement | null;

  focusHeading(): void {
    this.heading?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('thingId') || changed.has('language')) this.status = '';
  }

  override render() {
    const thing = this.catalogue?.find(this.thingId);
    if (!thing) return html`<article><p role="status">${this.messages.thing.unnamed}</p></article>`;
    const ties = tiesOf(this.catalogue, thing.id);
    return html`<article aria-labelledby="name">
      ${this.renderHead(thing)} ${thing.text ? html`<p class="lead">${this.text(thing.text)}</p>` : nothing} ${this.renderScope(thing)}
      ${this.renderActions(thing)} ${this.year === null ? nothing : html`<p class="moment">${this.messages.details.inYear(String(this.year))}</p>`}
      ${thing.type === 'project' ? this.renderProject(thing) : figuresOf(thing).map((kind) => figureView(kind, this))}
      ${thing.type === 'network' && thing.role ? this.renderRole(thing.role) : nothing} ${GROUPS.map((group) => this.renderGroup(thing, group, ties))}
      ${thing.type === 'place' ? this.renderMembership(thing) : nothing} ${this.renderFigures(thing)} ${this.renderSections(thing)}
      ${thing.type === 'programme' ? this.renderProgramme(thing) : nothing} ${this.renderStations(thing)} ${this.renderAddress(thing)} ${this.renderNear(thing)}
      ${this.renderMemo(thing)} ${this.renderHistory(thing)} ${this.renderDoubts(thing)} ${this.renderSources(thing)}
    </article>`;
  }

  private get voice(): Voice {
    const {catalogue, language, messages, home, year} = this;
    return {catalogue, language, messages, home, year};
  }

  private text(text: Localized): string {
    return textIn(text, this.language);
  }

  private name(id: string): string {
    return nameOf(this.catalogue.get(id), this.language);
  }

  private link(id: string, text: string = this.name(id), className = ''): TemplateResult {
    return thingLink(this, id, text, this.language, className);
  }

  private number(value: number): string {
    return formatNumber(this.language, value);
  }

  /* Head */

  private renderHead(thing: Thing) {
    const texts = this.messages.thing;
    const position = positionLine(thing, this.voice);
    return html`<header>
      <div class="head">
        <euregio-mark .kind=${markFor(thing, this.voice)}></euregio-mark>
        <p class="kind">${kindLine(thing, this.voice)}</p>
        <button class="plain close" aria-label=${texts.close} title=${texts.close} @click=${() => this.dispatchEvent(new CloseEvent())}>${icon('x')}</button>
      </div>
      ${
        this.trail.length > 0
          ? html`<euregio-trail
              .catalogue=${this.catalogue}
              .steps=${[...this.trail, thing.id]}
              .language=${this.language}
              .messages=${this.messages}
            ></euregio-trail>`
          : nothing
      }
      <h2 id="name" tabindex="-1">${nameOf(thing, this.language)}</h2>
      ${thing.type === 'project' && thing.title !== nameOf(thing, this.language) ? html`<p class="position">${thing.title}</p>` : nothing}
      ${thing.type === 'network' && thing.fullName !== undefined && thing.fullName !== nameOf(thing, this.language) ? html`<p class="position">${thing.fullName}</p>` : nothing}
      ${position === '' ? nothing : html`<p class="position">${position}</p>`}
    </header>`;
  }

  private renderScope(thing: Thing) {
    if (thing.scope.length === 0) return nothing;
    return html`<div class="scope">
      ${thing.scope.map(
        (scope, at) =>
          html`<div>
            <p>${at === 0 ? html`<strong>${this.messages.thing.scope}</strong> ` : nothing}${this.text(scope.text)}</p>
            <p class="source">${sourceLine(scope.sources, scope.asOf, this.voice)}</p>
          </div>`,
      )}
    </div>`;
  }

  private renderActions(thing: Thing) {
    const {thing: texts} = this.messages;
    return html`<div class="actions">
        <button class="link" @click=${() => this.dispatchEvent(new LensEvent(true))}>${texts.showTies}</button>
        <button class="link" @click=${this.copy}>${texts.copyLink}</button>
        ${thing.website === undefined ? nothing : this.renderExternal(thing.website, texts.openProfile)}
      </div>
      <p class="status" role="status">${this.status}</p>`;
  }

  private renderExternal(url: string, text: string) {
    return html`<a href=${url} target="_blank" rel="noopener noreferrer"
      >${text} ${icon('external-link')}<span class="visually-hidden">(${this.messages.thing.newWindow})</span></a
    >`;
  }

  /* Ties */

  private renderGroup(thing: Thing, group: TieGroup, all: readonly Tie[]): TemplateResult | typeof nothing {
    const ties = all.filter((tie) => tie.group === group && (group === 'past' || holdsIn(this.catalogue, tie, this.year)));
    // The partners of a project are listed by country, with their towns.
    if (ties.length === 0 || (group === 'seats' && thing.type === 'project' && thing.partners.length > 0)) return nothing;
    const title = this.groupTitle(thing, group);
    if (group === 'members' && thing.id === EUREGIO) return this.renderMembers(title);
    if (group === 'partners' || group === 'past') ties.sort(byGrade);
    else if (group !== 'ends' && group !== 'stops') ties.sort((a, b) => this.order(a, b));
    const rows = ties.map((tie) => this.renderTie(tie, thing));
    return html`<section>
      <h3>${title}</h3>
      ${this.renderRows(rows)}
    </section>`;
  }

  private groupTitle(thing: Thing, group: TieGroup): string {
    const {details} = this.messages;
    if (group !== 'projects') return details.groups[group];
    if (thing.type === 'place') return details.projectsOf(nameOf(thing, this.language));
    // A programme period names only the memo’s own projects as its ties.
    return thing.type === 'network' && thing.kind === 'programme' ? details.memoProjects : details.groups.projects;
  }

  /** What lies nearest to the reader’s question first, then what the memo names, then by name. */
  private order(a: Tie, b: Tie): number {
    const first = ({other}: Tie): number => {
      const thing = this.catalogue.get(other);
      const known = WELL_KNOWN.indexOf(other);
      return (known < 0 ? WELL_KNOWN.length : known) + (thing.type === 'network' && thing.scale !== 'european' ? 0.25 : 0) + (thing.inMemo ? 0 : 0.5);
    };
    return first(a) - first(b) || collator(this.language).compare(this.name(a.other), this.name(b.other));
  }

  private renderTie(tie: Tie, thing: Thing) {
    const line = tieLine(tie, this.voice, thing.id);
    const mark =
      tie.via !== undefined && tie.group !== 'ends'
        ? this.catalogue.markOf(tie.via)
        : tie.kind === 'lead' && tie.group === 'seats'
          ? 'lead'
          : markFor(this.catalogue.get(tie.other), this.voice);
    const toTie = tie.via !== undefined && tie.via !== thing.id ? this.link(tie.via, line) : line;
    return this.renderRow(mark, this.link(tie.other, this.name(tie.other), 'name'), toTie);
  }

  private renderRow(mark: MarkKind, name: TemplateResult, line: string | TemplateResult) {
    return html`<li class="row">
      <euregio-mark .kind=${mark}></euregio-mark>
      <div>${name}${line === '' ? nothing : html`<span class="line">${line}</span>`}</div>
      ${icon('chevron-right')}
    </li>`;
  }

  private renderRows(rows: readonly TemplateResult[]) {
    if (rows.length <= SHOWN_AT_ONCE)
      return html`<ul role="list" class="rows">
        ${rows}
      </ul>`;
    return html`<ul role="list" class="rows">
        ${rows.slice(0, SHOWN_AT_ONCE)}
      </ul>
      <details>
        <summary>${this.messages.details.showAll(this.number(rows.length))}</summary>
        <ul role="list" class="rows">
          ${rows.slice(SHOWN_AT_ONCE)}
        </ul>
      </details>`;
  }

  /** The members of the EUREGIO are too many for rows: names, by how sure the membership is. */
  private renderMembers(title: string) {
    const {details} = this.messages;
    const members = membersAt(this.catalogue, this.year);
    const found = members.confirmed.length + members.probable.length + members.unknown.length;
    const official = this.catalogue.claim('euregio.members')?.values.find(({asOf}) => asOf?.startsWith('2016'));
    return html`<section>
      <h3>${title}</h3>
      ${typeof official?.value === 'number' ? html`<p class="text">${details.gap(this.number(found), this.number(official.value), '2016')}</p>` : nothing}
      ${(['confirmed', 'probable', 'unknown'] as const).map((status) => {
        const ids = members[status].toSorted((a, b) => collator(this.language).compare(this.name(a), this.name(b)));
        return ids.length === 0
          ? nothing
          : html`<h4>${details.membersShown[status]} (${this.number(ids.length)})</h4>
              ${this.renderNames(ids)}`;
      })}
    </section>`;
  }

  private renderNames(ids: readonly string[]) {
    return html`<ul role="list" class="plain-list">
      ${ids.map((id) => html`<li>${this.link(id)}</li>`)}
    </ul>`;
  }

  private renderNear(thing: Thing) {
    if (thing.type !== 'place' || (thing.kind !== 'municipality' && thing.kind !== 'city') || thing.euregio === undefined) return nothing;
    const rows = nearestPlaces(this.catalogue, thing.id, NEAR).map(
      ({id, km}) => html`<li>${this.link(id)} <span class="soft">${formatKm(this.language, km)}</span></li>`,
    );
    return html`<section>
      <h3>${this.messages.details.groups.near}</h3>
      <ul role="list" class="plain-list">
        ${rows}
      </ul>
    </section>`;
  }

  /* Place */

  private renderMembership({euregio}: PlaceThing) {
    if (!euregio) return nothing;
    const {details, thing} = this.messages;
    const {membership} = details;
    const status = (value: NonNullable<Place['euregio']>['now']): string => (euregio.listed ? thing.membership[value] : thing.candidate);
    const {earliestEvidence: first, latestEvidence: last, since} = euregio;
    const evidence = first ?? last;
    return html`<section>
      <h3>${membership.title}</h3>
      <dl>
        ${
          since === undefined
            ? nothing
            : html`<dt>${thing.facts.since}</dt>
                <dd>${formatDate(this.language, since)}</dd>`
        }
        <dt>${membership.in2016}</dt>
        <dd>${status(euregio.in2016)}</dd>
        <dt>${membership.now}</dt>
        <dd>${status(euregio.now)}</dd>
        ${
          evidence === undefined
            ? nothing
            : html`<dt>${membership.evidence}</dt>
                <dd>${membership.between(evidence, last ?? evidence)}</dd>`
        }
      </dl>
      <p class="source">${sourceLine(euregio.sources, last ?? null, this.voice)}</p>
    </section>`;
  }

  /* Project */

  private renderProject(project: ProjectThing) {
    return html`${this.renderMoney(project)} ${this.renderTime(project)} ${this.renderPriority(project)} ${this.renderHengelo(project)}
    ${this.renderPartners(project)}`;
  }

  private renderMoney(project: ProjectThing) {
    const {details} = this.messages;
    const {totalCost, erdf, financers} = project;
    const amount = (eur: number, approximate = false): string => money(eur, approximate, this.language, this.messages);
    const share = totalCost && erdf ? erdf.eur / totalCost.eur : null;
    const percent = share === null ? '' : new Intl.NumberFormat(baseLanguage(this.language), {style: 'percent'}).format(share);
    return html`<section>
      <h3>${details.money}</h3>
      ${totalCost === null ? html`<p class="text">${details.totalUnknown}</p>` : nothing}
      ${totalCost !== null || erdf !== null || financers.length > 0 ? figureView('project-money', this, project.id) : nothing}
      <dl>
        ${
          totalCost === null
            ? nothing
            : html`<dt>${details.total}</dt>
                <dd>${amount(totalCost.eur, totalCost.approximate)}</dd>`
        }
        ${
          erdf === null
            ? nothing
            : html`<dt>${details.erdf}</dt>
                <dd>${amount(erdf.eur, erdf.approximate)}${percent === '' ? nothing : html` <span class="soft">${details.percent(percent)}</span>`}</dd>`
        }
      </dl>
      ${erdf === null ? html`<p class="text">${details.erdfUnknown}</p>` : nothing}
      <p class="source">${sourceLine(project.sources, project.asOf, this.voice)}</p>
    </section>`;
  }

  private renderTime(project: ProjectThing) {
    const {details} = this.messages;
    const {start, end} = project;
    const period = this.periodOf(project);
    const title = html`<h3>${details.time}</h3>`;
    if (start === null && end === null) {
      return html`<section>
        ${title}
        <p class="text">${details.timeUnknown}</p>
        ${this.renderPeriodLine(project, period)}
      </section>`;
    }
    const sentence =
      start !== null && end !== null
        ? runningTime(project, this.language, this.messages)
        : start === null
          ? details.startUnknown(formatDate(this.language, end as string))
          : details.endUnknown(formatDate(this.language, start));
    return html`<section>
      ${title}
      <p class="text">${sentence}</p>
      ${figureView('project-time', this, project.id)} ${this.renderPeriodLine(project, period)}
    </section>`;
  }

  private renderPeriodLine(project: ProjectThing, period: {readonly from: number; readonly to: number}) {
    const line = this.messages.details.periodLabel(`Interreg ${project.period}`, String(period.from), String(period.to));
    return html`<p class="source">${this.catalogue.find(project.programme) ? this.link(project.programme, line) : line}</p>`;
  }

  private periodOf(project: Project): {readonly from: number; readonly to: number} {
    const found = this.catalogue.facts.programmes.flatMap(({periods}) => periods).find(({id}) => id === project.period);
    return found ? {from: Number(found.from), to: Number(found.to)} : project.period === 'V A' ? {from: 2014, to: 2020} : {from: 2021, to: 2027};
  }

  private renderPriority({priority, theme}: ProjectThing) {
    const {details} = this.messages;
    return html`<section>
      <h3>${details.classed}</h3>
      <dl>
        <dt>${details.theme}</dt>
        <dd>${details.themes[theme]}</dd>
        <dt>${details.priority}</dt>
        <dd>
          ${
            priority === null
              ? html`<span class="soft">${this.messages.thing.notFound}</span>`
              : html`${details.priorityOf(String(priority.number), this.text(priority.name))}${priority.published ? nothing : html`<span class="soft">${details.priorityOurs}</span>`}`
          }
        </dd>
      </dl>
    </section>`;
  }

  private renderHengelo({hengelo}: ProjectThing) {
    if (hengelo === null) return nothing;
    const {details} = this.messages;
    const kinds = details.hengeloKinds;
    const text = hengelo.kind in kinds ? kinds[hengelo.kind as keyof typeof kinds] : kinds.other;
    return html`<section>
      <h3>${details.hengelo}</h3>
      <p class="text">${this.catalogue.find('hengelo') ? this.link('hengelo', text) : text}</p>
    </section>`;
  }

  private renderPartners({lead, partners, partnersComplete}: ProjectThing) {
    const {details} = this.messages;
    const all: readonly (ProjectPartner & {leads?: boolean})[] =
      lead === null ? partners : [{...lead, leads: true}, ...partners.filter(({name}) => name !== lead.name)];
    return html`<section>
      <h3>${details.partnersIn}</h3>
      ${all.length === 0 ? html`<p class="text">${details.noPartners}</p>` : nothing}
      ${PARTNER_COUNTRIES.map((country) => {
        const group = all.filter((partner) => countryOf(partner) === country);
        if (group.length === 0) return nothing;
        return html`<h4>${details.countries[country]} (${this.number(group.length)})</h4>
          <ul role="list" class="items">
            ${group.map(
              ({name, city, place, leads}) =>
                html`<li>
                  ${name}${leads ? html` <strong>(${details.leadMark})</strong>` : nothing}${
                    place !== undefined && this.catalogue.find(place)
                      ? html`, ${this.link(place, city ?? this.name(place))}`
                      : city !== null && !name.includes(city)
                        ? html`, ${city}`
                        : nothing
                  }
                </li>`,
            )}
          </ul>`;
      })}
      ${partnersComplete || all.length === 0 ? nothing : html`<p class="source">${details.partnersIncomplete}</p>`}
    </section>`;
  }

  /* Network, landmark, programme */

  private renderRole(role: Localized) {
    return html`<section>
      <h3>${this.messages.details.roleOfHengelo}</h3>
      <p class="text">${this.text(role)}</p>
    </section>`;
  }

  private renderSections(thing: Thing) {
    if (!('sections' in thing)) return nothing;
    return thing.sections.map((section) => this.renderSection(section));
  }

  private renderSection({title, items, sources, asOf}: Section) {
    return html`<section>
      <h3>${this.text(title)}</h3>
      <ul role="list" class="items">
        ${items.map(({name, text, things, children, note}) => {
          const known = (things ?? []).filter((id) => this.catalogue.find(id));
          const only = known.length === 1 && this.name(known[0] as string) === this.text(name);
          return html`<li>
            ${only ? this.link(known[0] as string) : html`<strong>${this.text(name)}</strong>`}${text ? html`<br />${this.text(text)}` : nothing}
            ${only || known.length === 0 ? nothing : html`<br />${known.map((id, at) => html`${at > 0 ? ' · ' : nothing}${this.link(id)}`)}`}
            ${
              children && children.length > 0
                ? html`<ul>
                    ${children.map((child) => html`<li>${this.text(child.name)}</li>`)}
                  </ul>`
                : nothing
            }
            ${note === undefined ? nothing : html`<p class="note" lang="en">${note}</p>`}
          </li>`;
        })}
      </ul>
      <p class="source">${sourceLine(sources, asOf, this.voice)}</p>
    </section>`;
  }

  private renderProgramme(programme: Programme) {
    const {details} = this.messages;
    return html`${programme.periods.map(
        (period) =>
          html`<section>
            <h3>${details.periodLabel(`Interreg ${period.id}`, period.from, period.to)}</h3>
            ${period.sections.map((section) => this.renderSection(section))}
            <details>
              <summary>${details.nuts} (${this.number(period.nuts3.length)})</summary>
              <dl>
                ${period.nuts3.map(
                  ({code, name, inEuregio}) =>
                    html`<dt>${name} (${code})</dt>
                      <dd>${details.inEuregio[inEuregio]}</dd>`,
                )}
              </dl>
            </details>
            <p class="source">${sourceLine(period.sources, null, this.voice)}</p>
          </section>`,
      )}
      <section>
        <h3>${details.bodies}</h3>
        <dl>
          ${programme.bodies.map(
            ({name, city, role}) =>
              html`<dt>${this.text(role)}</dt>
                <dd>${this.text(name)}<span class="soft">${city}</span></dd>`,
          )}
          ${programme.euregios.map(
            ({id, name, seat}) =>
              html`<dt>Euregio</dt>
                <dd>${this.catalogue.find(id) ? this.link(id, name) : name}<span class="soft">${seat}</span></dd>`,
          )}
        </dl>
      </section>`;
  }

  private renderStations(thing: Thing) {
    if (thing.type !== 'landmark' || !thing.stations || thing.stations.length === 0) return nothing;
    return html`<section>
      <h3>${this.messages.details.stations} (${this.number(thing.stations.length)})</h3>
      <p class="text">${thing.stations.map(({name}) => name).join(' – ')}</p>
    </section>`;
  }

  private renderAddress(thing: Thing) {
    const address = thing.type === 'landmark' ? thing.address : thing.type === 'network' ? thing.seat?.address : undefined;
    if (address === undefined) return nothing;
    const seat = thing.type === 'network' ? thing.seat : null;
    return html`<section>
      <h3>${this.messages.details.address}</h3>
      <p class="text">${address}</p>
      <p class="source">${sourceLine(seat?.sources ?? thing.sources, seat ? seat.asOf : thing.asOf, this.voice)}</p>
    </section>`;
  }

  /* Figures */

  private renderFigures(thing: Thing) {
    const claims = this.catalogue.claimsOf(thing.id);
    if (claims.length === 0) return nothing;
    const dates = [...new Set(claims.flatMap(({values}) => values.map(({asOf}) => yearOf(asOf))).filter((year) => year !== null))].toSorted();
    const asOf = dates.length === 0 ? null : this.messages.details.membership.between(dates[0] as string, dates.at(-1) as string);
    const sources = claims.filter(({values}) => values.length === 1).flatMap(({values}) => values.flatMap((value) => value.sources));
    return html`<section>
      <h3>${this.messages.details.figures}</h3>
      <dl>${claims.map((claim) => this.renderClaim(claim))}</dl>
      ${sources.length === 0 ? nothing : html`<p class="source">${sourceLine(sources, asOf, this.voice)}</p>`}
    </section>`;
  }

  private renderClaim(claim: Claim) {
    const {details} = this.messages;
    const value = (at: number): TemplateResult => {
      const found = claim.values[at];
      if (!found) return html``;
      const year = claim.unit === 'year' || claim.unit === 'date' ? null : yearOf(found.asOf);
      return html`${claimValue(claim, found, this.language, this.messages)}${year === null ? nothing : html` <span class="year">(${year})</span>`}`;
    };
    const [first] = claim.values;
    if (!first) return nothing;
    if (claim.values.length === 1) {
      return html`<dt>${this.text(claim.label)}</dt>
        <dd>
          ${value(0)}${first.note ? html`<span class="soft">${this.text(first.note)}</span>` : nothing}${claim.remark ? html`<span class="soft">${this.text(claim.remark)}</span>` : nothing}
        </dd>`;
    }
    const different =
      new Set(claim.values.map((one) => claimValue(claim, one, this.language, this.messages))).size > 1 &&
      !claim.values.some(({until}) => until !== undefined && claim.unit === 'text');
    return html`<dt class="wide">${this.text(claim.label)}</dt>
      <dd class="wide">
        ${claim.values.map(
          (one, at) =>
            html`<span>${value(at)}</span>
              ${one.note ? html`<span class="soft">${this.text(one.note)}</span>` : nothing}
              <span class="source">${sourceLine(one.sources, one.asOf, this.voice)}</span>`,
        )}
        ${different ? html`<p class="differ"><strong>${details.differ}</strong> ${claim.remark ? this.text(claim.remark) : nothing}</p>` : claim.remark ? html`<p class="differ">${this.text(claim.remark)}</p>` : nothing}
      </dd>`;
  }

  /* Memo, history, doubts, sources */

  private renderMemo(thing: Thing) {
    const subjects = this.catalogue.memoOf(thing.id);
    if (subjects.length === 0) return nothing;
    const {details} = this.messages;
    return html`<section>
      <h3>${details.memo}</h3>
      ${subjects.slice(0, 3).map((subject) => this.renderSubject(subject))}
      ${
        subjects.length > 3
          ? html`<details>
              <summary>${details.showAll(this.number(subjects.length))}</summary>
              ${subjects.slice(3).map((subject) => this.renderSubject(subject))}
            </details>`
          : nothing
      }
    </section>`;
  }

  private renderSubject(subject: ReturnType<Catalogue['memoOf']>[number]) {
    const {details} = this.messages;
    return html`<h4>${this.text(subject.names)}</h4>
      <p class="text">${this.text(subject.text)}</p>
      ${
        subject.later
          ? html`<p class="text"><strong>${details.later}:</strong> ${this.text(subject.later.text)}</p>
              <p class="source">${sourceLine(subject.later.sources, subject.later.asOf, this.voice)}</p>`
          : nothing
      }`;
  }

  private renderHistory(thing: Thing) {
    const milestones = this.catalogue.facts.milestones.filter(({things}) => things.includes(thing.id)).toSorted((a, b) => a.date.localeCompare(b.date));
    if (milestones.length === 0) return nothing;
    const item = ({date, text}: (typeof milestones)[number]): TemplateResult =>
      html`<li><time datetime=${date}>${formatDate(this.language, date, 'short')}</time><span>${this.text(text)}</span></li>`;
    return html`<section>
      <h3>${this.messages.details.history}</h3>
      <ol role="list" class="history">
        ${milestones.slice(0, SHOWN_AT_ONCE).map(item)}
      </ol>
      ${
        milestones.length > SHOWN_AT_ONCE
          ? html`<details>
              <summary>${this.messages.details.showAll(this.number(milestones.length))}</summary>
              <ol role="list" class="history">
                ${milestones.slice(SHOWN_AT_ONCE).map(item)}
              </ol>
            </details>`
          : nothing
      }
    </section>`;
  }

  private renderDoubts(thing: Thing) {
    const {details} = this.messages;
    const {fields} = details;
    const named = (names: readonly string[] | undefined): string =>
      new Intl.ListFormat(baseLanguage(this.language)).format([
        ...new Set((names ?? []).flatMap((field) => (field in fields ? [fields[field as keyof typeof fields]] : []))),
      ]);
    const unverified = named(thing.unverified);
    const missing = named(thing.missing);
    const notes = [thing.note, thing.type === 'place' ? thing.euregio?.note : undefined, thing.type === 'network' ? thing.seat?.note : undefined].filter(
      (note) => note !== undefined,
    );
    if (unverified === '' && missing === '' && notes.length === 0) return nothing;
    return html`<section>
      <h3>${details.unsure}</h3>
      ${unverified === '' ? nothing : html`<p class="text">${details.notVerified(unverified)}</p>`}
      ${missing === '' ? nothing : html`<p class="text">${details.notFound(missing)}</p>`}
      ${
        notes.length === 0
          ? nothing
          : html`<details>
              <summary>${details.note}</summary>
              ${notes.map((note) => html`<p class="note" lang="en">${note}</p>`)}
            </details>`
      }
    </section>`;
  }

  private renderSources(thing: Thing) {
    const {details} = this.messages;
    const sources = thing.sources.map((id) => this.catalogue.source(id));
    if (sources.length === 0) return nothing;
    return html`<section class="sources">
      <details>
        <summary>${details.sources(this.number(sources.length))}</summary>
        <ol>
          ${sources.map(
            ({title, url, asOf}) =>
              html`<li>
                ${url === null ? html`${title} <span class="soft">(${details.notOnWeb})</span>` : this.renderExternal(url, title)}
                <span class="soft">· ${asOf === null ? details.unknownDate : formatDate(this.language, asOf)}</span>
              </li>`,
          )}
        </ol>
      </details>
    </section>`;
  }

  private readonly copy = async (): Promise<void> => {
    const {copied, copyFailed} = this.messages.thing;
    const link = linkTo(this.thingId, this.language, this.page);
    if (link === '') this.status = this.messages.share.noAddress;
    else this.status = (await copyLink(link)) ? copied : copyFailed(link);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-details': EuregioDetails;
  }
}
