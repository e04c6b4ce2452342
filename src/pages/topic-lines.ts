import type {Counts} from '../catalogue/counts.ts';
import {existedIn, areMunicipalitiesOfNow, PROJECTS_FROM} from '../catalogue/moments.ts';
import {tiesOf} from '../catalogue/ties.ts';
import {holdsIn} from '../catalogue/ties-in-time.ts';
import type {TopicId} from '../catalogue/topics.ts';
import {formatList} from '../i18n/format.ts';
import {nameById, type Voice} from './voice.ts';

/** The European networks that the memo tells of most, in its order. */
const EUROPEAN = ['eurocities', 'errin', 'vanguard'] as const;

/** The line below a topic in the legend: what is drawn of it at the moment looked at. */
export function topicLine(id: TopicId, counts: Counts, voice: Voice): string {
  const {lines} = voice.messages.topics;
  switch (id) {
    case 'euregio':
      return lines.euregio(counts.members.told, counts.members.open);
    case 'twente':
      return twenteLine(counts, voice);
    case 'mont':
      return montLine(voice);
    case 'interreg':
      return interregLine(counts, voice);
    case 'partners':
      return lines.partners(counts.partnerships.known, counts.partnerships.open);
    case 'networks':
      return networksLine(voice);
  }
}

function interregLine({projects}: Counts, {messages, year}: Voice): string {
  const {lines, listFrom} = messages.topics;
  return areProjectsKnown(year) ? lines.interreg(projects.all) : listFrom(String(PROJECTS_FROM));
}

/** What held in the year, in numbers. */
export function countsLine({members, partnerships, projects}: Counts, {messages, year}: Pick<Voice, 'messages' | 'year'>): string {
  return messages.year.counts(members.told, partnerships.known, areProjectsKnown(year) ? projects.all : null);
}

const areProjectsKnown = (year: number | null): boolean => year === null || year >= PROJECTS_FROM;

/** The people are counted in one year only: beside any other the figure says of which it is. */
function twenteLine({municipalities, population, populationYear}: Counts, {catalogue, messages, year}: Voice): string {
  const {twente, twenteNow} = messages.topics.lines;
  const line = (areMunicipalitiesOfNow(catalogue, year) ? twente : twenteNow)(municipalities, population);
  return year === null || populationYear === null || String(year) === populationYear ? line : `${line} (${populationYear})`;
}

function montLine({catalogue, language, messages, year, ...voice}: Voice): string {
  const {lines, notYet} = messages.topics;
  if (!existedIn(catalogue, 'mont', year)) return notYet(String(year));
  if (existedIn(catalogue, 'netwerkstad-twente', year)) return lines.mont();
  // Before they were one network, the towns took part by themselves.
  const members = tiesOf(catalogue, 'mont').filter((tie) => tie.group === 'members' && holdsIn(catalogue, tie, year, 'mont'));
  return formatList(
    language,
    members.map(({other}) => nameById(other, {catalogue, language, ...voice})),
  );
}

function networksLine({catalogue, language, messages, year}: Voice): string {
  const there = EUROPEAN.filter((id) => existedIn(catalogue, id, year)).map((id) => nameById(id, {catalogue, language}));
  return there.length === 0 ? messages.topics.notYet(String(year)) : formatList(language, there);
}
