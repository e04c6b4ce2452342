import {writtenYear} from '../catalogue/dates.ts';
import type {Thing} from '../catalogue/catalogue.ts';
import {countsAt} from '../catalogue/counts.ts';
import {isBeforeFoundation, MEMBERSHIP_GRADES, membersByGrade, type MembershipGrade, membershipOf} from '../catalogue/membership.ts';
import {nearestPlaces} from '../catalogue/position.ts';
import {collator, formatDate, formatKm, formatNumber} from '../i18n/format.ts';
import type {Block, Part} from './page.ts';
import {nameById, type Voice} from './voice.ts';
import {early, membershipLine} from './words.ts';

type PlaceThing = Thing & {readonly type: 'place'};

const NEAR = 4;
const FOUNDED = 2016;

/** How sure the membership of the EUREGIO is, with every trace of it: a block of its own, so that it is not the first thing a guest reads. */
export function certainty(place: PlaceThing, voice: Voice): Block | null {
  const {euregio} = place;
  if (!euregio) return null;
  const {language, messages, year} = voice;
  const {page} = messages;
  const membership = membershipOf(place, year);
  const parts: Part[] = [{kind: 'text', strong: 'EUREGIO:', line: [`${membershipLine(place, voice)}.`]}];
  const last = writtenYear(membership?.evidence?.date);
  if (!euregio.listed) parts[0] = {kind: 'text', line: [page.candidate]};
  else if (membership?.grade === 'earlier' && last !== null && (year === null || year >= FOUNDED)) parts.push({kind: 'text', line: [page.named(last)]});
  else if (membership?.grade === 'area') parts.push({kind: 'text', line: [page.area]});
  for (const {date, kind, sources} of euregio.evidence) {
    if (year !== null && date !== null && Number(writtenYear(date)) > year) continue;
    if (year !== null && date === null) continue;
    const term = date === null ? page.undated : formatDate(language, date);
    parts.push({kind: 'facts', facts: [{term, value: page.traces[kind], sources}]}, {kind: 'source', source: {ids: sources, asOf: date}});
  }
  if (euregio.evidence.length === 0) parts.push({kind: 'source', source: {ids: euregio.sources, asOf: null}});
  return {id: 'certain', title: page.certain, parts};
}

/** The nearest towns of the area. */
export function near(place: PlaceThing, voice: Voice): Block | null {
  if ((place.kind !== 'municipality' && place.kind !== 'city') || place.euregio === undefined) return null;
  const names = nearestPlaces(voice.catalogue, place.id, NEAR).map(({id, km}) => ({
    text: nameById(id, voice),
    id,
    proper: true as const,
    detail: formatKm(voice.language, km) + early(voice.catalogue.get(id), voice),
  }));
  return {id: 'near', title: voice.messages.details.groups.near, parts: [{kind: 'names', names}]};
}

function gradeTitle(grade: MembershipGrade, {messages: {page}, year}: Voice): string {
  if (grade === 'unknown' && year !== null) return page.unknownThen;
  return grade === 'founding' && isBeforeFoundation(year) ? page.foundingBefore : page.grades[grade];
}

/** The members of the EUREGIO are too many for rows: names, by how the membership is known. */
export function members(title: string, voice: Voice): Block {
  const {catalogue, language, messages, year} = voice;
  const {page} = messages;
  const grades = membersByGrade(catalogue, year);
  const counts = countsAt(catalogue, year);
  const official = counts.official;
  const {compare} = collator(language);
  return {
    id: 'members',
    title,
    parts: [
      {
        kind: 'text',
        line: [page.membersOf(counts.members.told, counts.members.open, official && formatNumber(language, official.count), official?.year ?? '')],
      },
      ...MEMBERSHIP_GRADES.flatMap((grade): Part[] => {
        if (grades[grade].length === 0) return [];
        const names = grades[grade]
          .map((id) => {
            // A municipality that was formed later stands for those that were merged into it.
            const formedLater = early(catalogue.get(id), voice).replace(/^, /, '');
            return {text: nameById(id, voice), id, proper: true as const, ...(formedLater === '' ? {} : {detail: formedLater})};
          })
          .toSorted((a, b) => compare(a.text, b.text));
        return [
          {
            kind: 'title',
            text: `${gradeTitle(grade, voice)} (${formatNumber(language, names.length)})`,
          },
          {kind: 'names', names},
        ];
      }),
    ],
  };
}
