import {writtenYear} from '../catalogue/dates.ts';
import type {Thing} from '../catalogue/catalogue.ts';
import type {Scope} from '../catalogue/facts.ts';
import {isBeforeFoundation, membershipOf, STATUS_OF_GRADE} from '../catalogue/membership.ts';
import {partnershipsKnownIn, standingIn} from '../catalogue/moments.ts';
import {type Tie, type TieGroup, tiesOf} from '../catalogue/ties.ts';
import {holdsIn} from '../catalogue/ties-in-time.ts';
import {isOther} from '../common/is-other.ts';
import {formatNumber} from '../i18n/format.ts';
import {sentencesIn} from '../i18n/sentences.ts';
import {address, programmeBlocks, role, sections, stations} from './body.ts';
import {figures} from './figures.ts';
import {doubts, folded, history, memo} from './memory.ts';
import type {Block, Page, PageMark, Part, Row} from './page.ts';
import {certainty, members, near} from './place.ts';
import {projectBlocks} from './project.ts';
import {byGrade, byNearness, groupTitle, tieLine} from './ties.ts';
import {leadOf, nameById, nameOf, proseOf, type Voice} from './voice.ts';
import {formedWords, kindLine, laterWords, markFor, positionLine} from './words.ts';

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
const EUREGIO = 'euregio';

/**
 * Everything that is said of a thing, made from the facts: the one text of panel, popup, hand-out and check. Every statement holds in the year looked at, or
 * says of which year it is.
 */
export function pageOf(thing: Thing, voice: Voice): Page {
  const {language, year} = voice;
  const name = nameOf(thing, language, year);
  const full = thing.type === 'project' ? thing.title : thing.type === 'network' ? thing.fullName : undefined;
  const blocks = [
    ...(thing.type === 'project' ? projectBlocks(thing, voice) : []),
    role(thing, voice),
    ...groups(thing, voice),
    ...(thing.type === 'place' ? [certainty(thing, voice)] : []),
    figures(thing, voice),
    ...sections(thing, voice),
    ...(thing.type === 'programme' ? programmeBlocks(thing, voice) : []),
    stations(thing, voice),
    address(thing, voice),
    ...(thing.type === 'place' ? [near(thing, voice)] : []),
    memo(thing, voice),
    history(thing, voice),
    doubts(thing, voice),
  ];
  return {
    id: thing.id,
    mark: markFor(thing, voice),
    kind: kindLine(thing, voice),
    name,
    fullName: full === undefined || full === name ? null : full,
    position: positionLine(thing, voice),
    lead: leadOf(thing, voice),
    why: why(thing, voice),
    moment: year === null ? null : momentWords(thing, year, voice),
    website: thing.website ?? null,
    blocks: blocks.filter((block) => block !== null),
  };
}

/** Which year is looked at; of what was not there then, or no more, or of which nobody knows it, that it was so. */
function momentWords(thing: Thing, year: number, voice: Voice): string {
  const {moment, momentAfter, ofLater} = voice.messages.page;
  const later = laterWords(thing, voice);
  if (later !== null) return `${sentencesIn(voice.language).inYear(year)} ${later} ${ofLater}`;
  const said = (standingIn(voice.catalogue, thing.id, year) === 'over' ? momentAfter : moment)(String(year));
  const formed = formedWords(thing, voice);
  // In the area municipalities were merged, and not of all of them is it known when.
  const borders = thing.type === 'place' && thing.euregio !== undefined && isBeforeFoundation(year) ? voice.messages.year.borders : null;
  return [said, formed ?? borders].filter((part) => part !== null).join(' ');
}

/**
 * Why it is on the map. A doubt about a membership stands under “how sure”: here is said what is certain, that the place lies in the area. A reason of a later
 * year than the one looked at is none.
 */
export function reasons(thing: Thing, voice: Voice): readonly {readonly text: string; readonly sources: readonly string[]; readonly asOf: string | null}[] {
  const {language, messages, year} = voice;
  const found = thing.scope.flatMap((scope) => {
    const text = proseOf(thing, scope.text, voice);
    if (isDoubt(thing, scope, year)) {
      // The area is that of the members: of an earlier year nobody knows it.
      const inArea = isBeforeFoundation(year) ? messages.page.inAreaNow : messages.page.inArea;
      return [{text: inArea(nameOf(thing, language)), sources: scope.sources, asOf: scope.asOf}];
    }
    return text === null || isOfOtherYears(thing, scope, voice) ? [] : [{text, sources: scope.sources, asOf: scope.asOf}];
  });
  return found.filter(({text}, at) => found.findIndex((other) => other.text === text) === at);
}

/** “Hengelo heeft een stedenband met Emsdetten” is no reason of a year in which that link did not hold. */
function isOfOtherYears(thing: Thing, {kind, text}: Scope, {catalogue, year}: Voice): boolean {
  if (year === null || thing.type !== 'place' || kind !== 'seat') return false;
  const links = catalogue.facts.partnerships.filter(
    ({from, to}) => [from, to].includes(thing.id) && text.nl.includes(catalogue.get(from === thing.id ? to : from).names.nl),
  );
  const held = new Set(partnershipsKnownIn(catalogue, year));
  return links.length > 0 && !links.some(({id}) => held.has(id));
}

function isDoubt(thing: Thing, {kind, confidence, text}: Scope, year: number | null): boolean {
  if (thing.type !== 'place' || thing.euregio === undefined || kind !== 'membership' || !text.nl.includes('EUREGIO')) return false;
  if (confidence !== 'confirmed') return true;
  // The reason is written for now; in another year the membership may be known less well.
  const grade = year === null ? 'named' : membershipOf(thing, year)?.grade;
  return grade === undefined || STATUS_OF_GRADE[grade] !== 'confirmed';
}

function why(thing: Thing, voice: Voice): Block | null {
  const found = reasons(thing, voice);
  if (found.length === 0) return null;
  return {
    id: 'why',
    title: voice.messages.thing.scope,
    // Reasons in a row that the same sources carry have them once.
    parts: found.flatMap(({text, sources, asOf}, at): Part[] => {
      const next = found[at + 1];
      const told = next !== undefined && asOf === next.asOf && !isOther(sources, next.sources);
      return [{kind: 'text', line: [text]}, ...(told ? [] : [{kind: 'source' as const, source: {ids: sources, asOf}}])];
    }),
  };
}

/* Ties */

function groups(thing: Thing, voice: Voice): Block[] {
  const {catalogue, messages, year} = voice;
  const all = tiesOf(catalogue, thing.id);
  return GROUPS.flatMap((group): Block[] => {
    const ties = all.filter((tie) => tie.group === group && shown(tie, thing, voice));
    // The partners of a project are listed by role and country, with their towns.
    if (ties.length === 0 || (group === 'seats' && thing.type === 'project' && thing.partners.length > 0)) return [];
    const title = groupTitle(thing, group, ties, voice);
    if (group === 'members' && thing.id === EUREGIO) return [members(title, voice)];
    if (group === 'partners' || group === 'past') ties.sort(byGrade);
    else if (group !== 'ends' && group !== 'stops') ties.sort(byNearness(voice));
    const rows = ties.map((tie) => rowOf(tie, thing, voice));
    const rest = rows.slice(SHOWN_AT_ONCE);
    return [
      {
        id: group,
        title: group === 'past' && year !== null ? messages.details.groups.partners : title,
        parts: [
          {kind: 'rows', rows: rows.slice(0, SHOWN_AT_ONCE)},
          ...folded(rest.length === 0 ? [] : [{kind: 'rows', rows: rest}], messages.details.showAll(formatNumber(voice.language, rows.length))),
        ],
      },
    ];
  });
}

/** What is over stands under “past”; in a year it stands there only while it held. */
function shown(tie: Tie, thing: Thing, {catalogue, year}: Voice): boolean {
  if (tie.group !== 'past') return holdsIn(catalogue, tie, year, thing.id);
  if (year === null) return true;
  // Ended, and nobody knows when it began: no year can be claimed.
  return tie.since !== undefined && Number(writtenYear(tie.since)) <= year && year <= Number(writtenYear(tie.until) ?? year);
}

function rowOf(tie: Tie, thing: Thing, voice: Voice): Row {
  const line = tieLine(tie, voice, thing.id);
  const mark: PageMark =
    tie.via !== undefined && tie.group !== 'ends'
      ? voice.catalogue.markOf(tie.via)
      : tie.kind === 'lead' && tie.group === 'seats'
        ? 'lead'
        : markFor(voice.catalogue.get(tie.other), voice);
  return {
    mark,
    name: {text: nameById(tie.other, voice), id: tie.other, proper: true},
    line: line === '' ? [] : [tie.via !== undefined && tie.via !== thing.id ? {text: line, id: tie.via} : line],
  };
}
