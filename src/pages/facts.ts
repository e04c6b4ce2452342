import {writtenYear} from '../catalogue/dates.ts';
import type {Thing} from '../catalogue/catalogue.ts';
import type {Claim, ClaimValue, NetworkKind} from '../catalogue/facts.ts';
import type {PartnerRole, ProjectPartner} from '../catalogue/project-facts.ts';
import {PARTNER_ROLES} from '../catalogue/project-facts.ts';
import {valueIn, valuesIn} from '../catalogue/claims.ts';
import {countsAt} from '../catalogue/counts.ts';
import {membershipOf} from '../catalogue/membership.ts';
import {isOfLater, predecessorsIn} from '../catalogue/moments.ts';
import {positionFrom} from '../catalogue/position.ts';
import {type Tie, tiesOf} from '../catalogue/ties.ts';
import {holdsIn, isKnownIn, isOpenIn} from '../catalogue/ties-in-time.ts';
import {formatDate, formatEither, formatKm, formatList, formatNumber} from '../i18n/format.ts';
import {type Language, textIn} from '../i18n/languages.ts';
import type {Messages} from '../i18n/messages.ts';
import {sentencesIn} from '../i18n/sentences.ts';
import {isSeatKnown} from './body.ts';
import type {Fact} from './page.ts';
import {nameById, type Voice} from './voice.ts';
import {claimValue, early, linkWords, membershipLine, money, positionLine, runningTime} from './words.ts';

/** Letters of a figure that fit into two lines of a popup. */
const SHORT = 48;
const MOST = 4;
const EUREGIO = 'euregio';

/** The two to four facts that say most, for a popup. */
export function keyFacts(thing: Thing, voice: Voice): Fact[] {
  switch (thing.type) {
    case 'place':
      return placeFacts(thing, voice).slice(0, MOST);
    case 'network':
      return networkFacts(thing, voice).slice(0, MOST);
    case 'programme':
      return claimFacts(thing.id, voice).slice(0, MOST);
    case 'landmark':
      return landmarkFacts(thing, voice).slice(0, MOST);
    case 'project':
      return projectFacts(thing, voice);
    case 'partnership':
      return partnershipFacts(thing, voice);
  }
}

/** Figures that are short enough for a popup; a long text stands in the panel. */
function claimFacts(id: string, voice: Voice, without: readonly string[] = []): Fact[] {
  return voice.catalogue
    .claimsOf(id)
    .filter(({property}) => !without.includes(property))
    .flatMap((claim) => {
      const value = valueIn(voice.catalogue, claim, voice.year);
      return value ? [claimFact(claim, value, voice.language, voice.messages, voice.year)] : [];
    })
    .filter(({value}) => value.length <= SHORT);
}

/** How many began it: the year in which somebody wrote it down would read as the year of the number. */
const AT_START: ReadonlySet<string> = new Set(['foundingCities', 'foundingRegions']);

/** A figure with the year that it is of; a text has none, for there it would read as the year of the thing. */
export function claimFact(claim: Claim, value: ClaimValue, language: Language, messages: Messages, looked: number | null = null): Fact {
  const year = writtenYear(value.asOf);
  // What held from one year to another says so itself; a later text is no news of the year looked at.
  const isAhead = value.since !== undefined && looked !== null && Number(year) > looked;
  const dated = typeof value.value === 'number' && claim.unit !== 'year' && year !== null && !isAhead && !AT_START.has(claim.property);
  return {
    term: textIn(claim.label, language),
    value: claimValue(claim, value, language, messages),
    sources: value.sources,
    ...(dated ? {year} : {}),
  };
}

function positionFact(thing: Thing, voice: Voice): Fact[] {
  const value = positionLine(thing, voice);
  return value === '' ? [] : [{term: voice.messages.thing.facts.position, value, sources: [], computed: true}];
}

const sourcesOf = (ties: readonly Tie[]): string[] => [...new Set(ties.flatMap(({sources}) => sources))];

/** Names of what the ties lead to, with the sources that say so. */
function namesFact(term: string, ties: readonly Tie[], voice: Voice): Fact[] {
  if (ties.length === 0) return [];
  const names = ties.map(({other}) => nameById(other, voice));
  return [{term, value: formatList(voice.language, names), sources: sourcesOf(ties), proper: true}];
}

function countFact(term: string, count: number, {language, messages}: Voice): Fact {
  return {term, value: messages.thing.found(formatNumber(language, count)), sources: [], computed: true};
}

function placeFacts(place: Thing & {type: 'place'}, voice: Voice): Fact[] {
  const {catalogue, language, messages, year} = voice;
  const {facts} = messages.thing;
  const population = catalogue.claim(`${place.id}.population`);
  const figure = population?.values[0];
  const formed = predecessorsIn(place, year);
  const found: Fact[] = [
    ...(formed
      ? [{term: facts.since, value: `${formatDate(language, formed.date)}, ${sentencesIn(language).notYet(year as number)}`, sources: formed.sources}]
      : []),
    ...(population && figure ? [{...claimFact(population, figure, language, messages), term: facts.population}] : []),
    ...councilFact(place.id, voice),
  ];
  const seated = found.some(({term}) => term === facts.council);
  if (place.euregio && !seated) {
    const sources = membershipOf(place, year)?.evidence?.sources ?? place.euregio.sources;
    found.push({term: facts.membership, value: membershipLine(place, voice), sources});
  }

  const all = tiesOf(catalogue, place.id);
  const ties = all.filter((tie) => holdsIn(catalogue, tie, year, place.id));
  const partners = ties.filter(({group, via}) => group === 'partners' && (via === undefined || !isOfLater(catalogue, via, year)));
  if (!place.inTwente) {
    // For a partner town it matters whose partner it is: Palo Alto is Enschede’s.
    const owned = partners.some(({own}) => !own) && !place.euregio;
    found.push(...namesFact(owned ? facts.owner : facts.partners, partners.slice(0, 3), voice));
  }
  const networks = ties.filter((tie) => tie.group === 'networks' && isWellKnown(catalogue.get(tie.other)) && isKnownIn(catalogue, tie, year, place.id));
  found.push(...namesFact(facts.networks, networks.slice(0, 3), voice));
  const past = all.filter(({group}) => group === 'past');
  if (!place.euregio && year === null) found.push(...namesFact(facts.past, past, voice));
  const projects = ties.filter(({group}) => group === 'projects').length;
  if (found.length < 3 && projects > 0) found.push(countFact(facts.projects, projects, voice));
  return [...found, ...positionFact(place, voice)];
}

/** Seats in the EUREGIO council; sources that differ stand side by side, each with its year. */
function councilFact(id: string, {catalogue, language, messages, year: looked}: Voice): Fact[] {
  const seats = valuesIn(catalogue, catalogue.claim(`${id}.euregioCouncilSeats`), looked);
  const [first] = seats;
  if (first === undefined) return [];
  const term = messages.thing.facts.council;
  const said = ({value}: ClaimValue): string => messages.thing.seats(Number(value));
  const year = writtenYear(first.asOf);
  if (new Set(seats.map(({value}) => value)).size === 1) return [{term, value: said(first), sources: first.sources, ...(year === null ? {} : {year})}];
  const each = seats.map((seat) => (writtenYear(seat.asOf) === null ? said(seat) : `${said(seat)} (${writtenYear(seat.asOf)})`));
  const either = formatEither(language, each);
  return [{term, value: messages.thing.seatsDiffer(either), sources: seats.flatMap(({sources}) => sources)}];
}

/** Networks that name a town among their members, not agendas and strategies of a region. */
const isWellKnown = (thing: Thing): boolean =>
  thing.type === 'network' && ((thing.kind === 'city-network' && thing.scale !== 'regional') || thing.scale === 'european');

const MEMBER_KINDS: ReadonlySet<NetworkKind> = new Set<NetworkKind>(['association', 'city-network', 'regional-body', 'regional-network']);
/** Figures that say again since when it exists and who is in it. */
const SAID_ALREADY = ['founded', 'members', 'municipalities', 'year', 'presented', 'workingGroupSince', 'scaledUp'];

function networkFacts(network: Thing & {type: 'network'}, voice: Voice): Fact[] {
  const {catalogue, language, messages, year} = voice;
  const {facts} = messages.thing;
  const found: Fact[] = [...spanFact(network, voice), ...membersFact(network, voice)];
  if (network.seat && isSeatKnown(network, voice)) found.push({term: facts.seat, value: textIn(network.seat.label, language), sources: network.seat.sources});
  // A programme period has many more projects than the two that the memo names as its own.
  const projects =
    network.kind === 'programme'
      ? catalogue.facts.projects.filter(({period}) => `interreg-${period.replace(' ', '').toLowerCase()}` === network.id).length
      : tiesOf(catalogue, network.id).filter((tie) => tie.group === 'projects' && holdsIn(catalogue, tie, year, network.id)).length;
  if (found.length < 3 && projects > 0) found.push(countFact(facts.projects, projects, voice));
  return [...found, ...claimFacts(network.id, voice, SAID_ALREADY)];
}

/** Since when it is there, and until when it was. */
function spanFact(network: Thing & {type: 'network'}, voice: Voice): Fact[] {
  const {catalogue, language, messages, year} = voice;
  const {facts, years, until} = messages.thing;
  const claim = catalogue.claim(`${network.id}.founded`);
  const founded = claim?.values[0];
  const first = founded ? String(founded.value) : (network.since ?? null);
  const sources = founded?.sources ?? network.sources;
  // When it ended is no news of an earlier year; a programme has its period from the beginning.
  const isOver = network.until !== undefined && (year === null || network.kind === 'programme' || Number(writtenYear(network.until)) <= year);
  const last = isOver ? (network.until as string) : null;
  if (first !== null && last !== null && !founded)
    return [{term: facts.period, value: years(formatDate(language, first), formatDate(language, last)) + early(network, voice), sources}];
  if (first !== null) return [{term: facts.since, value: formatDate(language, first) + early(network, voice), sources}];
  return last === null ? [] : [{term: facts.period, value: until(formatDate(language, last)), sources}];
}

function membersFact(network: Thing & {type: 'network'}, voice: Voice): Fact[] {
  const {catalogue, language, messages, year} = voice;
  const {facts} = messages.thing;
  if (network.id === EUREGIO && year !== null) {
    const {members} = countsAt(catalogue, year);
    if (members.told === 0) return [{term: facts.members, value: messages.thing.unknownDate, sources: [], unknown: true}];
    return [countFact(facts.members, members.told, voice)];
  }
  const claim = catalogue.claim(`${network.id}.members`);
  const value = valueIn(catalogue, claim, year);
  if (claim && value) return [{...claimFact(claim, value, language, messages), term: facts.members}];
  const all = tiesOf(catalogue, network.id).filter((tie) => tie.group === 'members' && holdsIn(catalogue, tie, year, network.id));
  const ties = all.filter((tie) => year === null || !isOpenIn(catalogue, tie, year, network.id));
  // Of a European or national network only those from Twente are in the facts; who carries out a strategy is no member of it.
  const term =
    network.scale === 'european' || network.scale === 'national' ? facts.fromTwente : MEMBER_KINDS.has(network.kind) ? facts.members : facts.participants;
  if (ties.length === 0 && all.length > 0) return [{term, value: messages.thing.unknownDate, sources: [], unknown: true}];
  if (ties.length <= MOST) return namesFact(term, ties, voice);
  return [{term, value: formatNumber(language, ties.length), sources: sourcesOf(ties)}];
}

function landmarkFacts(landmark: Thing & {type: 'landmark'}, voice: Voice): Fact[] {
  const {facts} = voice.messages.thing;
  const {address, stations, sources} = landmark;
  return [
    ...(address === undefined || !isSeatKnown(landmark, voice) ? [] : [{term: facts.address, value: address, sources, proper: true as const}]),
    ...claimFacts(landmark.id, voice).slice(0, 3),
    ...(stations === undefined || stations.length === 0 ? [] : [{term: facts.stations, value: formatNumber(voice.language, stations.length), sources}]),
    ...positionFact(landmark, voice),
  ];
}

/** The sources of a project’s figures: the memo tells what it was for, and has no figures. */
export const projectSources = ({sources}: Thing & {type: 'project'}): readonly string[] => sources.filter((id) => id !== 'memo-2016');

/** How many take part in each role, the lead left out: it has a line of its own. */
export function countRoles(partners: readonly ProjectPartner[]): readonly {readonly role: PartnerRole; readonly count: number}[] {
  return PARTNER_ROLES.filter((role) => role !== 'lead')
    .map((role) => ({role, count: partners.filter((partner) => partner.role === role).length}))
    .filter(({count}) => count > 0);
}

function projectFacts(project: Thing & {type: 'project'}, voice: Voice): Fact[] {
  const {catalogue, language, messages} = voice;
  const {facts, notFound, partnersKnown} = messages.thing;
  const {lead, totalCost} = project;
  const sources = projectSources(project);
  const nothing = {value: notFound, sources: [], unknown: true as const};
  return [
    {
      term: facts.cost,
      ...(totalCost === null ? nothing : {value: money(totalCost.eur, totalCost.approximate, language, messages), sources: totalCost.sources}),
    },
    {
      term: facts.running,
      ...(project.start === null && project.end === null
        ? nothing
        : {value: runningTime(project, language, messages, 'short') + early(project, voice), sources: project.dateSources}),
    },
    {
      term: facts.lead,
      ...(lead === null
        ? nothing
        : {value: lead.city === null || lead.name.includes(lead.city) ? lead.name : `${lead.name}, ${lead.city}`, sources, proper: true as const}),
    },
    ...(project.partners.length === 0
      ? [{term: facts.programme, value: `${catalogue.find(project.programme) ? 'Interreg' : project.programme} ${project.period}`, sources}]
      : countRoles(project.partners)
          .slice(0, 1)
          .map(({role, count}) => ({
            term: messages.page.rolesMany[role],
            value: partnersKnown(formatNumber(language, count), project.partnersComplete),
            sources,
          }))),
  ];
}

function partnershipFacts(link: Thing & {type: 'partnership'}, voice: Voice): Fact[] {
  const {catalogue, language, messages, year} = voice;
  const {facts, status, endedIn, unknownDate, years, until: untilThen} = messages.thing;
  const {sources} = link;
  const date = (value: string | null): string => (value === null ? unknownDate : formatDate(language, value));
  const words = linkWords(link, voice);
  const until = words.status === 'ended' && words.until !== null ? date(words.until) : null;
  const since = words.notIn === undefined ? date(words.since) : `${date(words.since)}, ${sentencesIn(language).notYet(words.notIn)}`;
  // How it stands now is no news of an earlier year.
  const time: Fact[] =
    year === null
      ? [
          {term: facts.since, value: since, sources},
          {term: facts.status, value: until === null ? status[link.status] : endedIn(until), sources},
        ]
      : until === null
        ? [{term: facts.since, value: since, sources}]
        : words.since === null
          ? [{term: facts.period, value: untilThen(until), sources}]
          : [{term: facts.period, value: years(since, until), sources}];
  const found: Fact[] = [...time, {term: facts.owner, value: nameById(link.from, voice), sources: link.sources, proper: true}];
  const position = positionFrom(catalogue, link.from, link.to);
  if (position) found.push({term: facts.distance, value: formatKm(language, position.km), sources: [], computed: true});
  return found;
}
