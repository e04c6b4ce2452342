import {writtenYear} from '../catalogue/dates.ts';
import type {Thing} from '../catalogue/catalogue.ts';
import type {ProjectPartner} from '../catalogue/project-facts.ts';
import {endedBy, membershipIn} from '../catalogue/moments.ts';
import {PARTNERSHIP_KINDS} from '../catalogue/lens.ts';
import {positionFrom} from '../catalogue/position.ts';
import {partnership, type Tie, type TieGroup} from '../catalogue/ties.ts';
import {endOf, isOpenIn, isPast, rolesIn} from '../catalogue/ties-in-time.ts';
import {mannerOf, throughIn} from '../catalogue/tie-manner.ts';
import {collator, formatList} from '../i18n/format.ts';
import {textIn} from '../i18n/languages.ts';
import {sentencesIn} from '../i18n/sentences.ts';
import {roleWords, tieWords} from '../i18n/tie-words.ts';
import {nameById, nameOf, type Voice} from './voice.ts';
import {early, kindLine, linkWords, membershipLine, positionLine, runningTime} from './words.ts';

const EUREGIO = 'euregio';
const MEMO_YEAR = 2016;
const WELL_KNOWN: readonly string[] = [EUREGIO, 'mont', 'netwerkstad-twente'];

/** What the tie is, in one line below the name at its other end. @param from - the thing from which it is seen */
export function tieLine(tie: Tie, voice: Voice, from: string): string {
  const {catalogue, language, messages, year} = voice;
  const other = catalogue.get(tie.other);
  switch (tie.group) {
    case 'partners':
    case 'past': {
      if (tie.via === undefined) return '';
      return sentencesIn(language).linkFar(linkWords(partnership(catalogue, tie.via), voice), positionFrom(catalogue, from, tie.other)?.km ?? null);
    }
    case 'projects': {
      const theme = other.type === 'project' ? messages.details.themes[other.theme] : '';
      const time = other.type === 'project' && (other.start ?? other.end) !== null ? yearsOf(other, voice) : '';
      return [partLine(tie, from, other, voice), theme, time].filter((part) => part !== '').join(' · ');
    }
    case 'seats':
      return partLine(tie, tie.other, catalogue.get(from), voice);
    case 'networks':
    case 'members': {
      const [member, body] = tie.group === 'networks' ? [catalogue.get(from), other] : [other, catalogue.get(from)];
      if (body.id === EUREGIO && member.type === 'place') return [membershipLine(member, voice), ...roleLines(tie, voice)].join(' · ');
      const manner = mannerOf(body, tie);
      const words = tieWords(language, {
        manner,
        past: isPast(catalogue, tie, year, from),
        since: tie.since ?? null,
        until: endOf(catalogue, tie, from),
        // In its own year it simply holds.
        asOf: year === null ? (tie.asOf ?? null) : null,
        ...throughOf(tie, voice),
        open: year !== null && !isPast(catalogue, tie, year, from) && isOpenIn(catalogue, tie, year, from),
      });
      // Who signed is said to have signed; the role would say it again.
      return [words, ...(manner === 'signed' ? [] : roleLines(tie, voice))].join(' · ');
    }
    default: {
      const position = positionLine(other, voice);
      // What has other dates is tied to nothing before them.
      const kind = kindLine(other, voice) + (other.type === 'place' ? early(other, voice) : '');
      return position === '' ? kind : `${kind} · ${position}`;
    }
  }
}

function throughOf(tie: Tie, voice: Voice): {readonly through: string | null; readonly throughSince: string | null} {
  const {through, since} = throughIn(tie, voice.year);
  return {through: through === null ? null : nameById(through, voice), throughSince: since};
}

const roleLines = (tie: Tie, {language, year}: Voice): string[] =>
  rolesIn(tie, year).map(({text, since, until, year: known}) =>
    roleWords(language, {role: textIn(text, language), since: since ?? null, until: until ?? null, year: known ?? null}),
  );

/** “Partner: Saxion”, “Medefinancier: Regio Twente”: who of the town takes part in the project, and as what. */
function partLine(tie: Tie, place: string, project: Thing, {language, messages}: Voice): string {
  if (project.type !== 'project') return '';
  if (tie.grade === 'memo') return messages.details.roles.memo;
  if (tie.partnerRole === undefined) return '';
  const all: readonly ProjectPartner[] = project.lead === null ? project.partners : [project.lead, ...project.partners];
  const names = [...new Set(all.filter((partner) => partner.place === place && partner.role === tie.partnerRole).map(({name}) => name))];
  const role = messages.page.roles[tie.partnerRole];
  return names.length === 0 ? role : messages.page.whoHere(names.length === 1 ? role : messages.page.rolesMany[tie.partnerRole], formatList(language, names));
}

const yearsOf = ({start, end}: Thing & {type: 'project'}, {language, messages}: Voice): string =>
  runningTime({start: writtenYear(start), end: writtenYear(end)}, language, messages);

/** The heading above a group of ties. */
export function groupTitle(thing: Thing, group: TieGroup, ties: readonly Tie[], voice: Voice): string {
  const {catalogue, messages, year, language} = voice;
  const {details, page} = messages;
  const name = nameOf(thing, language, year);
  if (group === 'projects') {
    if (thing.type === 'place') return page.projectsOf(name);
    // A programme period names only the memo’s own projects as its ties.
    return thing.type === 'network' && thing.kind === 'programme' ? details.memoProjects : details.groups.projects;
  }
  if (group === 'partners') {
    // A contact is no sister city, so the heading must hold for every grade below it.
    if (ties.every(({grade}) => grade === 'sister-city' || grade === 'friendship-city')) return details.groups.partners;
    return ties.every((tie) => isPast(catalogue, tie, year, thing.id)) ? page.hadBands(name) : page.bands(name);
  }
  return details.groups[group];
}

/** Rows of partners in the order of grade. */
export const byGrade = (a: Tie, b: Tie): number =>
  PARTNERSHIP_KINDS.findIndex((kind) => kind === a.grade) - PARTNERSHIP_KINDS.findIndex((kind) => kind === b.grade);

/** What lies nearest to the reader’s question first, then what the memo names, then by name. */
export function byNearness(voice: Voice): (a: Tie, b: Tie) => number {
  const {catalogue, language} = voice;
  const first = ({other}: Tie): number => {
    const thing = catalogue.get(other);
    const known = WELL_KNOWN.indexOf(other);
    return (known < 0 ? WELL_KNOWN.length : known) + (thing.type === 'network' && thing.scale !== 'european' ? 0.25 : 0) + (thing.inMemo ? 0 : 0.5);
  };
  const {compare} = collator(language);
  return (a, b) => first(a) - first(b) || compare(nameById(a.other, voice), nameById(b.other, voice));
}

/** One line that says most about a thing, for a row of the list. */
export function rowLine(thing: Thing, voice: Voice): string {
  const {catalogue, language, messages, year} = voice;
  const memo = thing.inMemo && (year === null || year >= MEMO_YEAR) ? ` · ${messages.page.listMemo}` : '';
  switch (thing.type) {
    case 'partnership':
      return sentencesIn(language).linkFar(linkWords(thing, voice), positionFrom(catalogue, thing.from, thing.to)?.km ?? null) + memo;
    case 'project': {
      const time = thing.start === null && thing.end === null ? '' : ` · ${yearsOf(thing, voice)}${early(thing, voice)}`;
      return `${messages.details.themes[thing.theme]} · Interreg ${thing.period}${time}${memo}`;
    }
    case 'network':
      return `${kindLine(thing, voice)}${early(thing, voice)}${endedBy(catalogue, thing.id, year) ? ` · ${messages.page.ended.toLowerCase()}` : ''}${memo}`;
    case 'place': {
      // A member that is drawn pale says why.
      const isOpen = year !== null && thing.euregio?.listed === true && membershipIn(thing, year) === 'unknown';
      return kindLine(thing, voice) + early(thing, voice) + (isOpen ? ` · EUREGIO: ${membershipLine(thing, voice)}` : '') + memo;
    }
    default:
      return kindLine(thing, voice) + early(thing, voice) + memo;
  }
}
