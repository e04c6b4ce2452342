import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {loadCatalogue} from '../catalogue/load.ts';
import type {Claim, Landmark, LngLat, Milestone, Network, Partnership, Place} from '../catalogue/facts.ts';
import type {Project} from '../catalogue/project-facts.ts';
import type {Language} from '../i18n/languages.ts';
import type {Answer} from './ask.ts';
import {loadQuestionDesk} from './load.ts';

/**
 * Only for tests: what the answers must be, counted anew from the files of `geo/facts` by the simplest means, without catalogue, moments or ties.
 */
const geo = join(import.meta.dirname, '..', '..', 'geo');
const rows = <T>(name: string): T[] => (JSON.parse(readFileSync(join(geo, 'facts', `${name}.json`), 'utf8')) as Record<string, T[]>)[name] as T[];
const places = rows<Place>('places');
const networks = rows<Network>('networks');
const projects = rows<Project>('projects');
const partnerships = rows<Partnership>('partnerships');
const landmarks = rows<Landmark>('landmarks');
const milestones = rows<Milestone>('milestones');
const claims = rows<Claim>('claims');
const towns = JSON.parse(readFileSync(join(geo, 'postcodes.json'), 'utf8')) as Record<string, Record<string, string>>;

/** The day of the tests: what has ended and what still runs is told as of then. */
export const TODAY = '2026-11-28';
/** A desk on the facts as they are, with Hengelo as its home. */
export const desk = await loadQuestionDesk(loadCatalogue(), {today: TODAY, home: 'hengelo', years: {first: 1958, last: 2027}});

/** The answer to what must be a question. @throws Error when it is none */
export function ask(text: string, language: Language = 'nl'): Answer {
  const answer = desk.ask(text, language);
  if (!answer) throw new Error(`${text}: expected an answer, got none.`);
  return answer;
}

const ids = (things: readonly {readonly id: string}[]): string[] => things.map(({id}) => id);
export const placeWith = (id: string): Place => places.find((one) => one.id === id)!;
export const all = {projects: projects.length, complete: projects.filter(({partnersComplete}) => partnersComplete).length};

/* Projects */

const everybody = ({lead, partners}: Project) => (lead ? [lead, ...partners] : partners);
/** In which municipality of the facts a town lies, when only one has a town of that name in that country. */
const municipalityOf = (town: string | null, country: string | null): string | undefined => {
  const found = Object.keys(towns).filter((id) => town !== null && town in towns[id]! && placeWith(id).country === country);
  return found.length === 1 ? found[0] : undefined;
};
const seatsOf = (project: Project): (string | undefined)[] => [
  ...project.seats.map((seat) => seat.place ?? municipalityOf(seat.name, seat.country)),
  ...everybody(project).map((partner) => partner.place ?? municipalityOf(partner.city, partner.country)),
];

/** A seat there; or Regio Twente, to which it belongs, as a partner; or its name in the description. */
export function projectsTouching(id: string): string[] {
  const {localName} = placeWith(id);
  const inRegioTwente = networks.find((network) => network.id === 'regio-twente')!.members.some(({member}) => member === id);
  const named = new RegExp(`(?<![\\p{L}\\p{N}])${localName}(?![\\p{L}\\p{N}])`, 'u');
  return ids(
    projects.filter(
      (project) =>
        seatsOf(project).includes(id) ||
        (id === 'hengelo' && project.hengelo?.kind === 'memo') ||
        (inRegioTwente && everybody(project).some(({name}) => name === 'Regio Twente')) ||
        named.test([project.title, project.names.nl, project.names.de, project.names.en, project.text?.nl, project.text?.de, project.text?.en].join(' ')),
    ),
  );
}

export const projectsWhere = (wanted: (project: Project) => boolean): string[] => ids(projects.filter(wanted));
export const withPartner = (name: string): string[] =>
  projectsWhere((project) => everybody(project).some((partner) => partner.name === name) || project.financers.some((payer) => payer.name === name));
export const withCountry = (country: string): string[] =>
  projectsWhere((project) => [...everybody(project), ...project.seats].some((partner) => partner.country === country));
export const withWord = (start: string): string[] =>
  projectsWhere((project) => {
    const {title, names, text, seats} = project;
    const partners = [...everybody(project).flatMap(({name, city}) => [name, city ?? '']), ...seats.map(({name}) => name)];
    return [title, names.nl, names.de, names.en, text?.nl ?? '', text?.de ?? '', text?.en ?? '', ...partners].some((written) =>
      written
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .some((word) => word.startsWith(start)),
    );
  });
/** What has no dates counts in all years of its programme period. */
export const ranIn = (year: number): string[] =>
  projectsWhere(({start, end, period}) => {
    const [first, last] = period === 'V A' ? [2014, 2023] : [2021, 2029];
    return Number(start?.slice(0, 4) ?? first) <= year && year <= Number(end?.slice(0, 4) ?? last);
  });
export const endedBetween = (first: number, last: number): string[] =>
  projectsWhere(({end}) => end !== null && end < TODAY.slice(0, end.length) && Number(end.slice(0, 4)) >= first && Number(end.slice(0, 4)) <= last);
export const costs = {
  known: projects.filter(({totalCost}) => totalCost !== null).length,
  millions: (projects.reduce((sum, {totalCost}) => sum + (totalCost?.eur ?? 0), 0) / 1e6).toFixed(1),
};

/* Towns and networks */

export const linksWhere = (wanted: (link: Partnership) => boolean): string[] => ids(partnerships.filter(wanted));
export const countryOf = (id: string): string => placeWith(id).country;
export const placesWhere = (wanted: (one: Place) => boolean): string[] => ids(places.filter(wanted));
export const membersWhere = (moment: 'in2016' | 'now', wanted: (one: Place) => boolean = () => true): string[] =>
  placesWhere((one) => one.euregio?.listed === true && one.euregio[moment] !== 'no' && wanted(one));
export const networksOf = (id: string): string[] => [
  ...(placeWith(id).euregio?.listed ? ['euregio'] : []),
  ...ids(
    networks.filter(({members}) =>
      members.some(({member, grade, until}) => member === id && until === undefined && !(grade === 'chair' && until !== undefined)),
    ),
  ),
];
export const linesAt = (town: string): string[] =>
  ids(landmarks.filter(({stations}) => stations?.some(({name}) => name === town || name.startsWith(`${town} `))));
export const milestonesWhere = (wanted: (date: string) => boolean): number => milestones.filter(({date}) => date.slice(0, 10) <= TODAY && wanted(date)).length;
export const claimOf = (id: string): number => claims.find((claim) => claim.id === id)!.values[0]!.value as number;

/* Distances, by the haversine formula on a sphere of 6371.0088 km. */

const RADIANS = Math.PI / 180;
export function km([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
  const h = Math.sin(((lat2 - lat1) * RADIANS) / 2) ** 2 + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * Math.sin(((lng2 - lng1) * RADIANS) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
}
export const kmBetween = (a: string, b: string): number => Math.round(km(placeWith(a).point!, placeWith(b).point!));
export const within = (id: string, most: number): string[] =>
  placesWhere((one) => one.id !== id && one.point !== null && !['district', 'water-board'].includes(one.kind) && km(placeWith(id).point!, one.point) <= most);
