import {writtenYear} from '../catalogue/dates.ts';
import type {Thing} from '../catalogue/catalogue.ts';
import {shortTitle} from '../catalogue/source-name.ts';
import {compare, type Comparison, type SharedTie} from '../catalogue/compare.ts';
import {lensSummary} from '../catalogue/lens.ts';
import {partnership, tiesOf, type Tie} from '../catalogue/ties.ts';
import {endOf, isPast} from '../catalogue/ties-in-time.ts';
import {formatDate} from '../i18n/format.ts';
import {textIn} from '../i18n/languages.ts';
import {sentencesIn} from '../i18n/sentences.ts';
import {leadOf, nameById, nameOf, type Voice} from './voice.ts';
import {formedWords, laterWords, linkWords} from './words.ts';

const MEMO = 'memo-2016';
/** More names make no sentence; the rows have them all. */
const MAX_NAMES = 3;

/** Whose words a figure is, short enough for a sentence: “Regio Twente”, “notitie”. */
function teller(source: string, {catalogue, messages}: Voice): string {
  if (source === MEMO) return messages.lens.memo;
  return shortTitle(catalogue.source(source).title);
}

/** The other town as the agreement names it, seen from its owner: “Malmö / Greater Copenhagen”. */
function partnerName({via, other}: {readonly via: string; readonly other: string}, from: string, voice: Voice): string {
  const link = partnership(voice.catalogue, via);
  return link.from === from && link.toName ? textIn(link.toName, voice.language) : nameById(other, voice);
}

/** What the lens tells of a thing, sentence by sentence; what should stand out is between `**`. */
export function lensSentences(thing: Thing, voice: Voice): string[] {
  const {catalogue, language, year} = voice;
  const say = sentencesIn(language);
  const own = nameOf(thing, language, year);
  const moment = year === null ? [] : [say.inYear(year)];
  if (thing.type === 'partnership') return [...moment, say.direct(nameById(thing.from, voice), nameById(thing.to, voice), linkWords(thing, voice))];

  const summary = lensSummary(catalogue, thing.id, year);
  if (thing.type === 'network' && summary.members.length > 0) return [...moment, say.members(own, summary.members.length)];
  if (thing.type !== 'place') {
    const text = laterWords(thing, voice) ?? leadOf(thing, voice);
    return text === null ? moment : [...moment, text];
  }

  const formed = formedWords(thing, voice);
  const sentences = [...moment, ...(formed === null ? [] : [formed])];
  const partners = summary.partners.map(({kind, links}) => ({kind, names: links.map((link) => partnerName(link, thing.id, voice))}));
  if (partners.length > 0) sentences.push(say.partners(own, partners));
  // Elsewhere the facts know only the links with Twente, Münster and Osnabrück: that they know none says nothing.
  // In an earlier year there may have been some of which only the end is known.
  else if (thing.inTwente && !hasUndatedPast(catalogue, thing.id, year)) sentences.push(say.noPartners(own));
  if (partners.length === 0) sentences.push(...formerLinks(thing.id, voice));
  if (summary.council) {
    const seats = summary.council.seats.map(({value, asOf, sources}) => ({count: value, year: writtenYear(asOf), source: teller(sources[0] ?? MEMO, voice)}));
    sentences.push(say.council(own, {seats, of: summary.council.of}));
  }
  if (summary.mont.length > 0) sentences.push(say.mont(own, names(summary.mont, voice)));
  if (summary.european.length > 0) sentences.push(say.european(own, names(summary.european, voice), knownIn(thing.id, summary.european, voice)));
  if (summary.projects.length > 0) sentences.push(say.projects(own, summary.projects.length));
  return sentences;
}

/** Links that are over, where none is left: “Almelo en Denizli: stedenband tot 2017.” In an earlier year they are told where they held. */
const formerLinks = (id: string, voice: Voice): string[] =>
  voice.catalogue.facts.partnerships
    .filter(({from, to, until}) => voice.year === null && until !== null && [from, to].includes(id))
    .map((link) => sentencesIn(voice.language).direct(nameById(link.from, voice), nameById(link.to, voice), linkWords(link, voice)));

/** A membership that is none of now; `null`: there is none, or a year is looked at. */
function earlierMembership(member: string, network: string, voice: Voice): string | null {
  const {catalogue, language, year} = voice;
  const tie =
    year === null
      ? tiesOf(catalogue, member).find(({other, via, group}) => other === network && via === undefined && (group === 'networks' || group === 'past'))
      : undefined;
  if (tie === undefined) return null;
  const isOver = isPast(catalogue, tie, null, member);
  const date = isOver ? endOf(catalogue, tie, member) : (tie.asOf?.slice(0, 4) ?? null);
  return sentencesIn(language).wasMember(
    nameById(member, voice),
    nameById(network, voice),
    date === null ? '' : isOver ? formatDate(language, date) : date,
    isOver,
  );
}

/** Links that ended in the year or later, and of which nobody knows since when they held. */
const hasUndatedPast = (catalogue: Voice['catalogue'], id: string, year: number | null): boolean =>
  year !== null &&
  catalogue.facts.partnerships.some(({from, since, until}) => from === id && since === null && until !== null && Number(until.slice(0, 4)) >= year);

/** The one year for which the networks are known, when it is not the year looked at. */
function knownIn(id: string, networks: readonly string[], {catalogue, year}: Voice): string | null {
  const years = new Set(
    tiesOf(catalogue, id).flatMap(({group, other, asOf}) => (group === 'networks' && networks.includes(other) && asOf !== undefined ? [asOf] : [])),
  );
  const [only] = years;
  return year === null && years.size === 1 && only !== undefined ? only : null;
}

const names = (ids: readonly string[], voice: Voice): string[] => ids.map((id) => nameById(id, voice));

/** How two things are tied, sentence by sentence: directly first, then by one step, then how far. */
export function comparisonSentences(a: string, b: string, voice: Voice): string[] {
  const {catalogue, language, year} = voice;
  const say = sentencesIn(language);
  const found = compare(catalogue, a, b, year);
  const [first, second] = [nameById(a, voice), nameById(b, voice)];
  const sentences = found.direct.map((tie) => direct(tie, a, b, voice));
  const networks = through(found, 'networks');
  if (networks.length > 0) sentences.push(say.together(first, second, names(networks, voice)));
  const projects = through(found, 'projects');
  if (projects.length > 0) {
    const few = projects.length > MAX_NAMES + 1 ? projects.slice(0, MAX_NAMES) : projects;
    sentences.push(say.togetherProjects(names(few, voice), projects.length - few.length));
  }
  const lines = through(found, 'lines');
  if (lines.length > 0) sentences.push(say.lines(names(lines, voice)));
  const told = new Set([...networks, ...projects, ...lines]);
  const rest = found.shared.map((tie) => tie.through).filter((id) => !told.has(id));
  if (rest.length > 0) sentences.push(say.sharedRest(names(rest.slice(0, MAX_NAMES), voice)));
  if (sentences.length === 0) sentences.push(earlierMembership(a, b, voice) ?? earlierMembership(b, a, voice) ?? say.notTied(first, second));
  if (found.km !== null && found.km >= 0.5) sentences.push(say.apart(first, second, found.km));
  return year === null ? sentences : [say.inYear(year), ...sentences];
}

function direct(tie: Tie, a: string, b: string, voice: Voice): string {
  const say = sentencesIn(voice.language);
  const [first, second] = [nameById(a, voice), nameById(b, voice)];
  if (tie.via !== undefined && tie.via !== a && tie.via !== b) return say.direct(first, second, linkWords(partnership(voice.catalogue, tie.via), voice));
  if (tie.group === 'networks' || tie.group === 'belongs') return say.directMember(first, second);
  if (tie.group === 'members') return say.directMember(second, first);
  return say.directPlain(first, second);
}

/** What both are tied to in the same way. */
const through = (found: Comparison, group: Tie['group']): string[] => found.shared.filter((tie) => alike(tie, group)).map((tie) => tie.through);

const alike = ({first, second}: SharedTie, group: Tie['group']): boolean => first.group === group && second.group === group;

const WELL_KNOWN: readonly string[] = ['euregio', 'mont', 'netwerkstad-twente'];

/** What a reader asks about first comes first: the three of the map itself, European networks, then what the memo names. Smaller is nearer. */
export function remoteness({catalogue}: Pick<Voice, 'catalogue'>, id: string): number {
  const thing = catalogue.get(id);
  const known = WELL_KNOWN.indexOf(id);
  if (known >= 0) return known;
  return WELL_KNOWN.length + (thing.type === 'network' && thing.scale !== 'european' ? 1 : 0) + (thing.inMemo ? 0 : 2);
}

/** From the oldest to the newest moment of the sources: “2016–2024”; `null` when none has a date. */
export function span(sources: readonly string[], {catalogue}: Pick<Voice, 'catalogue'>): string | null {
  const years = sources
    .map((id) => writtenYear(catalogue.source(id).asOf))
    .filter((year) => year !== null)
    .toSorted();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}–${last}`;
}
