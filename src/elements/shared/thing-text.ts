import {html, type TemplateResult} from 'lit';
import type {Catalogue, Thing} from '../../catalogue/catalogue.ts';
import type {Claim, ClaimValue, Localized, NetworkKind, Partnership, Project} from '../../catalogue/facts.ts';
import {membershipIn} from '../../catalogue/moments.ts';
import {holdsIn, PARTNERSHIP_KINDS, positionFrom, type Tie, tiesOf} from '../../catalogue/ties.ts';
import {SelectEvent} from '../../events/events.ts';
import {formatDate, formatEuro, formatKm, formatList, formatNumber} from '../../i18n/format.ts';
import {baseLanguage, type Language, textIn} from '../../i18n/languages.ts';
import type {Messages} from '../../i18n/messages.ts';
import {type LinkWords, sentencesIn} from '../../i18n/sentences.ts';
import type {MarkKind} from './euregio-mark.ts';

/** What every text about a thing needs to know. */
export interface Voice {
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly messages: Messages;
  /** Id of the place from which distances are told. */
  readonly home: string;
  /** Year looked at; `null`: the most recent state. */
  readonly year: number | null;
}

const HOME_COUNTRY = 'NL';
/** Few sources are named in a line; the panel lists them all. */
const SOURCES_IN_LINE = 2;
/** Letters of a figure that fit into two lines of a popup. */
const SHORT = 48;

/** What links begin with: nothing on the map's own page; on the page of somebody else the address of the published map. */
let home = '';

/** Lets all links lead to the published map. One for all elements, because a page has one edition of the facts. */
export function linksLeadTo(published: string): void {
  home = published;
}

export const nameOf = (thing: Thing, language: Language): string => textIn(thing.names, language);

/** The thing that a link within an event leads to: what the pointer or the focus is over, in whatever element; `null` when it is no such link. */
export function thingUnder(event: Event): string | null {
  const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
  const address = link?.getAttribute('href');
  return address?.startsWith(`${home}?`) ? new URLSearchParams(address.slice(home.length)).get('place') : null;
}

/** Marks the links to a thing inside an element, for the pointer that is over it on the map. */
export function pointAt(element: Element | null, id: string | null): void {
  for (const link of element?.shadowRoot?.querySelectorAll<HTMLAnchorElement>(`a[href^="${CSS.escape(home)}?"]`) ?? []) {
    link.toggleAttribute('data-pointed', id !== null && new URL(link.href).searchParams.get('place') === id);
  }
}

/** The address of a thing: a real link, so that it can be opened in a new tab, copied and read by a screen reader. */
export const hrefOf = (id: string, language: Language): string => `${home}${language === 'nl' ? `?place=${id}` : `?place=${id}&lang=${language}`}`;

/** On a plain click the app shows the thing; with a key or another button the browser follows the link as always. */
export function follow(event: MouseEvent, host: EventTarget, id: string): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  host.dispatchEvent(new SelectEvent(id));
}

/** A name that leads to its thing. */
export const thingLink = (host: EventTarget, id: string, text: string | TemplateResult, language: Language, className = ''): TemplateResult =>
  html`<a class=${className} href=${hrefOf(id, language)} @click=${(event: MouseEvent) => follow(event, host, id)}>${text}</a>`;

/** What stands between `**` in a sentence stands out. */
export const emphasised = (text: string): TemplateResult[] =>
  text.split('**').map((part, at) => (at % 2 === 1 ? html`<strong>${part}</strong>` : html`${part}`));

/** The mark of a thing as the map has it at that moment: a membership that is only probable is hatched, an unknown one pale. */
export function markFor(thing: Thing, {catalogue, year}: Pick<Voice, 'catalogue' | 'year'>): MarkKind {
  const mark = catalogue.markOf(thing.id);
  if (mark !== 'municipality' || thing.type !== 'place') return mark;
  const status = thing.euregio?.listed ? membershipIn(thing, year) : 'unknown';
  return status === 'confirmed' ? mark : (status ?? 'unknown');
}

/** What the thing is, in one line: “Gemeente in Twente”. */
export function kindLine(thing: Thing, {catalogue, language, messages}: Pick<Voice, 'catalogue' | 'language' | 'messages'>): string {
  const {kinds, regions} = messages.thing;
  switch (thing.type) {
    case 'place': {
      if (!thing.inTwente && catalogue.markOf(thing.id) === 'mont') return kinds.montCity;
      const where =
        thing.region !== null && thing.region in regions ? regions[thing.region as keyof typeof regions] : sentencesIn(language).country(thing.country);
      switch (thing.kind) {
        case 'district':
        case 'water-board':
          return kinds[thing.kind];
        default:
          return kinds[thing.kind](where);
      }
    }
    case 'network':
      return kinds.network[thing.kind];
    case 'programme':
      return kinds.programme;
    case 'project':
      return kinds.project;
    case 'partnership':
      return kinds.partnership[thing.kind];
    case 'landmark':
      return kinds.landmark[thing.kind];
  }
}

/** “51 km ten oosten van Hengelo, in Duitsland”; empty for home itself and for what has no place. */
export function positionLine(thing: Thing, {catalogue, language, home}: Pick<Voice, 'catalogue' | 'language' | 'home'>): string {
  // A project or a network is not where its office is.
  if (thing.type !== 'place' && (thing.type !== 'landmark' || thing.point === null)) return '';
  const position = positionFrom(catalogue, home, thing.id);
  if (!position || position.km < 0.5) return '';
  const country = thing.type === 'place' && thing.country !== HOME_COUNTRY ? thing.country : null;
  return sentencesIn(language).position(position.km, position.direction, nameOf(catalogue.get(home), language), country);
}

/* Figures */

const isLocalized = (value: ClaimValue['value']): value is Localized => typeof value === 'object';

/** A value as its unit is written: `84.054`, `13.000 km²`, `€ 2,2 miljoen`, `8 januari 2016`. */
export function claimValue(
  {unit}: Pick<Claim, 'unit'>,
  {value, approximate}: Pick<ClaimValue, 'value' | 'approximate'>,
  language: Language,
  messages: Messages,
): string {
  const text = plainValue(unit, value, language, messages);
  return approximate ? messages.thing.about(text) : text;
}

function plainValue(unit: Claim['unit'], value: ClaimValue['value'], language: Language, messages: Messages): string {
  if (isLocalized(value)) return textIn(value, language);
  if (typeof value === 'string') return unit === 'date' || unit === 'year' ? formatDate(language, value) : value;
  switch (unit) {
    case 'eur':
      return formatEuro(language, value);
    case 'year':
      return String(value);
    case 'percent':
      return `${formatNumber(language, value, 1)}${baseLanguage(language) === 'de' ? '\u00A0%' : '%'}`;
    case 'per-year':
      return messages.thing.perYear(formatNumber(language, value));
    case 'seats':
      return messages.thing.seats(formatNumber(language, value));
    case 'km':
    case 'm':
    case 'ha':
    case 'km2': {
      const sign = {km: 'km', m: 'm', ha: 'ha', km2: 'km²'}[unit];
      return `${formatNumber(language, value, 1)}\u00A0${sign}`;
    }
    default:
      return formatNumber(language, value, 1);
  }
}

export const yearOf = (date: string | null): string | null => /\d{4}/.exec(date ?? '')?.[0] ?? null;

/** The moment of a project: “1 juli 2015 – 30 april 2019”, with what is unknown said to be so. */
export function runningTime({start, end}: Pick<Project, 'start' | 'end'>, language: Language, messages: Messages, form: 'long' | 'short' = 'long'): string {
  const {thing} = messages;
  if (start === null && end === null) return thing.notFound;
  if (start === null) return thing.until(formatDate(language, end as string, form));
  if (end === null) return thing.from(formatDate(language, start, form));
  return thing.years(formatDate(language, start, form), formatDate(language, end, form));
}

export const linkWords = ({kind, status, since, until}: Partnership): LinkWords => ({kind, status, since, until});

/** A fact of the short list: term, value and, where it has one, its year. */
export interface KeyFact {
  readonly term: string;
  readonly value: string;
  readonly year?: string;
  readonly sources: readonly string[];
}

/** The two to four facts that say most, for a popup. */
export function keyFacts(thing: Thing, voice: Voice): KeyFact[] {
  switch (thing.type) {
    case 'place':
      return placeFacts(thing, voice).slice(0, 4);
    case 'network':
      return networkFacts(thing, voice).slice(0, 4);
    case 'programme':
      return claimFacts(thing.id, voice).slice(0, 4);
    case 'landmark':
      return landmarkFacts(thing, voice).slice(0, 4);
    case 'project':
      return projectFacts(thing, voice);
    case 'partnership':
      return partnershipFacts(thing, voice);
  }
}

/** Figures that are short enough for a popup; a long text stands in the panel. */
function claimFacts(id: string, {catalogue, language, messages}: Voice, without: readonly string[] = []): KeyFact[] {
  return catalogue
    .claimsOf(id)
    .filter(({property}) => !without.includes(property))
    .flatMap((claim) => (claim.values[0] ? [claimFact(claim, claim.values[0], language, messages)] : []))
    .filter(({value}) => value.length <= SHORT);
}

function landmarkFacts(landmark: Thing & {type: 'landmark'}, voice: Voice): KeyFact[] {
  const {facts} = voice.messages.thing;
  const {address, stations, sources} = landmark;
  return [
    ...(address === undefined ? [] : [{term: facts.address, value: address, sources}]),
    ...claimFacts(landmark.id, voice).slice(0, 3),
    ...(stations === undefined || stations.length === 0 ? [] : [{term: facts.stations, value: formatNumber(voice.language, stations.length), sources}]),
    ...positionFact(landmark, voice),
  ];
}

function claimFact(claim: Claim, value: ClaimValue, language: Language, messages: Messages): KeyFact {
  const year = yearOf(value.asOf);
  return {
    term: textIn(claim.label, language),
    value: claimValue(claim, value, language, messages),
    sources: value.sources,
    ...(year === null || claim.unit === 'date' || claim.unit === 'year' ? {} : {year}),
  };
}

function positionFact(thing: Thing, voice: Voice): KeyFact[] {
  const value = positionLine(thing, voice);
  return value === '' ? [] : [{term: voice.messages.thing.facts.position, value, sources: []}];
}

function placeFacts(place: Thing & {type: 'place'}, voice: Voice): KeyFact[] {
  const {catalogue, language, messages, year} = voice;
  const {facts} = messages.thing;
  const found: KeyFact[] = [];
  const population = catalogue.claim(`${place.id}.population`);
  if (population?.values[0]) found.push({...claimFact(population, population.values[0], language, messages), term: facts.population});

  const seats = catalogue.claim(`${place.id}.euregioCouncilSeats`);
  const counts = [...new Set(seats?.values.map(({value}) => String(value)) ?? [])];
  if (seats && counts.length === 1) {
    const asOf = yearOf(seats.values[0]?.asOf ?? null);
    found.push({
      term: facts.council,
      value: messages.thing.seats(counts[0] as string),
      sources: seats.values[0]?.sources ?? [],
      ...(asOf === null ? {} : {year: asOf}),
    });
  } else if (seats && counts.length > 1) {
    const either = new Intl.ListFormat(baseLanguage(language), {type: 'disjunction'}).format(counts);
    found.push({term: facts.council, value: messages.thing.seatsDiffer(either), sources: seats.values.flatMap(({sources}) => sources)});
  } else if (place.euregio) {
    const status = membershipIn(place, year);
    const value = !place.euregio.listed ? messages.thing.candidate : messages.thing.membership[status ?? 'no'];
    found.push({term: facts.membership, value, sources: place.euregio.sources, ...(year === null ? {} : {year: String(year)})});
  }

  const all = tiesOf(catalogue, place.id);
  const ties = all.filter((tie) => holdsIn(catalogue, tie, year));
  const partners = ties.filter(({group}) => group === 'partners');
  if (!place.inTwente && partners.length > 0) {
    // For a partner town it matters whose partner it is: Palo Alto is Enschede’s.
    const names = partners.slice(0, 3).map(({other}) => nameOf(catalogue.get(other), language));
    found.push({term: partners.some(({own}) => !own) && !place.euregio ? facts.owner : facts.partners, value: formatList(language, names), sources: []});
  }
  const networks = ties
    .filter((tie) => tie.group === 'networks' && isWellKnown(catalogue.get(tie.other)))
    .map(({other}) => nameOf(catalogue.get(other), language));
  if (networks.length > 0) found.push({term: facts.networks, value: formatList(language, networks.slice(0, 3)), sources: []});
  const past = all.filter(({group}) => group === 'past');
  if (!place.euregio && past.length > 0)
    found.push({
      term: facts.past,
      value: formatList(
        language,
        past.map(({other}) => nameOf(catalogue.get(other), language)),
      ),
      sources: [],
    });
  const projects = ties.filter(({group}) => group === 'projects').length;
  if (found.length < 3 && projects > 0) found.push({term: facts.projects, value: messages.thing.found(formatNumber(language, projects)), sources: []});
  return [...found, ...positionFact(place, voice)];
}

/** Networks that name a town among their members, not agendas and strategies of a region. */
const isWellKnown = (thing: Thing): boolean =>
  thing.type === 'network' && ((thing.kind === 'city-network' && thing.scale !== 'regional') || thing.scale === 'european');

const MEMBER_KINDS: ReadonlySet<NetworkKind> = new Set<NetworkKind>(['association', 'city-network', 'regional-body', 'regional-network']);
/** Figures that say again since when it exists and who is in it. */
const SAID_ALREADY = ['founded', 'members', 'municipalities', 'year', 'presented', 'workingGroupSince', 'scaledUp'];

function networkFacts(network: Thing & {type: 'network'}, voice: Voice): KeyFact[] {
  const {catalogue, language, messages} = voice;
  const {facts} = messages.thing;
  const found: KeyFact[] = [];
  const founded = catalogue.claim(`${network.id}.founded`)?.values[0];
  if (founded) found.push({term: facts.since, value: formatDate(language, String(founded.value)), sources: founded.sources});
  else if (network.since !== undefined && network.until !== undefined) {
    found.push({
      term: facts.period,
      value: messages.thing.years(formatDate(language, network.since), formatDate(language, network.until)),
      sources: network.sources,
    });
  } else if (network.until !== undefined)
    found.push({term: facts.period, value: messages.thing.until(formatDate(language, network.until)), sources: network.sources});
  else if (network.since !== undefined) found.push({term: facts.since, value: formatDate(language, network.since), sources: network.sources});
  const members = catalogue.claim(`${network.id}.members`);
  if (members?.values[0]) found.push({...claimFact(members, members.values[0], language, messages), term: facts.members});
  else {
    const names = tiesOf(catalogue, network.id)
      .filter(({group}) => group === 'members')
      .map(({other}) => nameOf(catalogue.get(other), language));
    // Of a European or national network only those from Twente are in the facts; who carries out a strategy is no member of it.
    const term =
      network.scale === 'european' || network.scale === 'national' ? facts.fromTwente : MEMBER_KINDS.has(network.kind) ? facts.members : facts.participants;
    if (names.length > 0)
      found.push({term, value: names.length > 4 ? formatNumber(language, names.length) : formatList(language, names), sources: network.sources});
  }
  if (network.seat) found.push({term: facts.seat, value: textIn(network.seat.label, language), sources: network.seat.sources});
  // A programme period has many more projects than the two that the memo names as its own.
  const projects =
    network.kind === 'programme'
      ? catalogue.facts.projects.filter(({period}) => `interreg-${period.replace(' ', '').toLowerCase()}` === network.id).length
      : tiesOf(catalogue, network.id).filter(({group}) => group === 'projects').length;
  if (found.length < 3 && projects > 0) found.push({term: facts.projects, value: messages.thing.found(formatNumber(language, projects)), sources: []});
  return [...found, ...claimFacts(network.id, voice, SAID_ALREADY)];
}

function projectFacts(project: Thing & {type: 'project'}, {catalogue, language, messages}: Voice): KeyFact[] {
  const {facts, notFound, partnersKnown} = messages.thing;
  const {lead} = project;
  const programme = catalogue.find(project.programme);
  return [
    {
      term: facts.cost,
      value: project.totalCost === null ? notFound : money(project.totalCost.eur, project.totalCost.approximate, language, messages),
      sources: project.sources,
    },
    {term: facts.running, value: runningTime(project, language, messages, 'short'), sources: project.sources},
    {
      term: facts.lead,
      value: lead === null ? notFound : lead.city === null || lead.name.includes(lead.city) ? lead.name : `${lead.name}, ${lead.city}`,
      sources: project.sources,
    },
    project.partners.length === 0
      ? {term: facts.programme, value: `${programme ? 'Interreg' : project.programme} ${project.period}`, sources: project.sources}
      : {
          term: facts.projectPartners,
          value: partnersKnown(formatNumber(language, project.partners.length), project.partnersComplete),
          sources: project.sources,
        },
  ];
}

export const money = (eur: number, approximate: boolean, language: Language, messages: Messages): string => {
  const text = Number.isInteger(eur)
    ? formatEuro(language, eur)
    : new Intl.NumberFormat(baseLanguage(language), {style: 'currency', currency: 'EUR'}).format(eur);
  return approximate ? messages.thing.about(text) : text;
};

function partnershipFacts(link: Thing & {type: 'partnership'}, {catalogue, language, messages}: Voice): KeyFact[] {
  const {facts, status, unknownDate} = messages.thing;
  const found: KeyFact[] = [
    {term: facts.since, value: link.since === null ? unknownDate : formatDate(language, link.since), sources: link.sources},
    {
      term: facts.status,
      value: link.status === 'ended' && link.until !== null ? `${status.ended} (${link.until})` : status[link.status],
      sources: link.sources,
    },
    {term: facts.owner, value: nameOf(catalogue.get(link.from), language), sources: link.sources},
  ];
  const position = positionFrom(catalogue, link.from, link.to);
  if (position) found.push({term: facts.distance, value: formatKm(language, position.km), sources: []});
  return found;
}

/* Lines */

/** “Bron Regio Twente · peildatum 2021”, for the sources of a thing or of some facts. */
export function sourceLine(
  sources: readonly string[],
  asOf: string | null,
  {catalogue, language}: Pick<Voice, 'catalogue' | 'language'>,
  most = SOURCES_IN_LINE,
): TemplateResult[] {
  const unique = [...new Set(sources)];
  const names = unique.slice(0, most).map((id) => catalogue.source(id).title);
  return emphasised(sentencesIn(language).source(names, unique.length - names.length, asOf === null ? null : formatDate(language, asOf)));
}

/** What the tie is, in one line below the name at its other end. */
export function tieLine(tie: Tie, voice: Voice, from: string): string {
  const {catalogue, language, messages, year} = voice;
  const say = sentencesIn(language);
  const {roles} = messages.details;
  const other = catalogue.get(tie.other);
  switch (tie.group) {
    case 'partners':
    case 'past': {
      const link = tie.via === undefined ? undefined : catalogue.get(tie.via);
      if (link?.type !== 'partnership') return '';
      return say.linkFar(linkWords(link), positionFrom(catalogue, from, tie.other)?.km ?? null);
    }
    case 'projects': {
      const what = tie.kind === 'lead' ? roles.lead : tie.grade === 'memo' ? roles.memo : tie.kind === 'partner' ? roles.partner : '';
      const theme = other.type === 'project' ? messages.details.themes[other.theme] : '';
      return [what, theme].filter((part) => part !== '').join(' · ');
    }
    case 'seats':
      return tie.kind === 'lead' ? roles.lead : tie.grade === 'memo' ? roles.memo : roles.partner;
    case 'networks':
    case 'members': {
      if (tie.group === 'members' && other.type === 'place' && from === 'euregio') return kindLine(other, voice);
      if (tie.group === 'networks' && tie.other === 'euregio' && tie.status !== undefined) {
        const place = catalogue.get(from);
        const status = place.type === 'place' ? membershipIn(place, year) : null;
        return messages.thing.membership[status ?? 'no'];
      }
      const through = tie.through === undefined ? null : nameOf(catalogue.get(tie.through), language);
      const since = tie.since === undefined ? null : formatDate(language, tie.since);
      const own = tie.roles.map((role) => textIn(role, language)).filter((role) => role !== through);
      return [say.member(since, through), ...own].join(' · ');
    }
    default: {
      const position = positionLine(other, voice);
      return position === '' ? kindLine(other, voice) : `${kindLine(other, voice)} · ${position}`;
    }
  }
}

/** Rows of partners in the order of grade. */
export const byGrade = (a: Tie, b: Tie): number =>
  PARTNERSHIP_KINDS.findIndex((kind) => kind === a.grade) - PARTNERSHIP_KINDS.findIndex((kind) => kind === b.grade);

/** One line that says most about a thing, for a row of the list. */
export function rowLine(thing: Thing, voice: Voice): string {
  const {catalogue, language, messages} = voice;
  switch (thing.type) {
    case 'partnership':
      return sentencesIn(language).linkFar(linkWords(thing), positionFrom(catalogue, thing.from, thing.to)?.km ?? null);
    case 'project': {
      const time =
        thing.start === null && thing.end === null ? '' : ` · ${runningTime({start: yearOf(thing.start), end: yearOf(thing.end)}, language, messages)}`;
      return `${messages.details.themes[thing.theme]} · Interreg ${thing.period}${time}`;
    }
    default:
      return kindLine(thing, voice);
  }
}
