import type {Catalogue} from '../../catalogue/catalogue.ts';
import type {Project, ProjectTheme} from '../../catalogue/facts.ts';
import {periodId, withTwente} from '../../catalogue/filters.ts';
import {runsIn} from '../../catalogue/moments.ts';
import type {ProjectChoice} from '../question.ts';
import {has, type Reading, valuesOf} from '../reading.ts';
import {type Desk, mentions, nameIn} from '../rule.ts';
import {plain} from '../tokens.ts';

/** Ids of the projects that touch a thing, by how they do: a partner or seat there, through a body to which it belongs, named in the description only. */
export interface Touching {
  readonly direct: readonly string[];
  readonly through: readonly {readonly body: string; readonly projects: readonly string[]}[];
  readonly named: readonly string[];
}

const REGIONAL = 'regional-body';

export function touching(desk: Desk, id: string): Touching {
  const {catalogue} = desk;
  const {projects} = catalogue.facts;
  const isDirect = directly(desk, id);
  const direct = projects.filter(isDirect).map(({id: project}) => project);
  const found = new Set(direct);
  const bodies = catalogue.facts.networks.filter(({kind, members}) => kind === REGIONAL && members.some(({member}) => member === id));
  const through = bodies
    .map(({id: body}) => {
      const isPartner = directly(desk, body);
      return {body, projects: projects.filter((project) => !found.has(project.id) && isPartner(project)).map(({id: project}) => project)};
    })
    .filter((body) => body.projects.length > 0);
  for (const body of through) for (const project of body.projects) found.add(project);
  const thing = catalogue.get(id);
  const names = thing.type === 'place' ? [thing.localName] : [];
  const named = projects.filter((project) => !found.has(project.id) && names.some((name) => hasWord(project, name, true))).map(({id: project}) => project);
  return {direct, through, named};
}

export const allTouching = ({direct, through, named}: Touching): string[] => [...direct, ...through.flatMap(({projects}) => projects), ...named];

/** Whether a project has a partner or seat there, or the thing itself is a partner. */
function directly({catalogue, names}: Desk, id: string): (project: Project) => boolean {
  const thing = catalogue.get(id);
  // What the catalogue ties together, it ties here as well.
  const tied = new Set(catalogue.relationsOf(id).flatMap(({from, to, kind}) => (kind === 'on' ? [] : [from === id ? to : from])));
  if (thing.type !== 'place') {
    const called = [thing.names.nl, thing.names.de, thing.names.en, ...thing.aliases].map(plain);
    return (project) => tied.has(project.id) || partnersOf(project).some(({name}) => called.includes(plain(name)));
  }
  const isDistrict = thing.kind === 'district';
  const holds = (place: string | undefined): boolean => {
    if (place === undefined) return false;
    const other = isDistrict ? catalogue.find(place) : undefined;
    return place === id || (other?.type === 'place' && other.district === thing.localName);
  };
  return (project) =>
    tied.has(project.id) ||
    project.seats.some(({place, name, country}) => holds(place ?? names.municipality(name, country))) ||
    partnersOf(project).some(({name, place, city, country}) =>
      name.includes(thing.officialName ?? thing.localName) && isOrgan(thing.kind) ? true : holds(place ?? names.municipality(city, country)),
    );
}

/** A Kreis or water board is a partner under its own name; a town’s name in that of a partner says little (“FH Münster”). */
const isOrgan = (kind: string): boolean => kind === 'district' || kind === 'water-board';

export const partnersOf = ({lead, partners}: Project): Project['partners'] => (lead ? [lead, ...partners] : partners);

/** Whether a word stands in the name or description of a project, in any language: `whole`, or as the beginning of a longer one (“bij” finds “bijen”). */
export function hasWord(project: Project, word: string, whole = false): boolean {
  const wanted = plain(word);
  const all = writtenIn(project);
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
    if (!isLetter(all[at - 1]) && !(whole && isLetter(all[at + wanted.length]))) return true;
  }
  return false;
}

/** Folding ten thousand descriptions takes longer than an answer may. */
const written = new WeakMap<Project, string>();

/** Name, title and description in all languages, as words are compared. */
export function writtenIn(project: Project): string {
  const before = written.get(project);
  if (before !== undefined) return before;
  const {names, title, text} = project;
  const all = plain([names.nl, names.de, names.en, title, ...(text ? [text.nl, text.de, text.en] : [])].join('\n'));
  written.set(project, all);
  return all;
}

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** What a question wants of projects; `words` are those that nothing else explains. */
export function choiceOf(reading: Reading, desk: Desk): ProjectChoice {
  const {places, networks, landmarks} = mentions(reading, desk);
  const period = networks.includes('interreg-va') ? 'va' : ((valuesOf(reading, 'period')[0] as 'va' | 'via' | undefined) ?? null);
  const touched = [...places, ...networks.filter((id) => id !== 'interreg-va' && id !== 'interreg'), ...landmarks];
  const led = has(reading, 'lead');
  const [year] = reading.years;
  const ended = has(reading, 'end') ? {year: year?.year ?? null, how: year?.how ?? ('in' as const)} : null;
  return {
    touching: led ? [] : touched,
    led: led ? [...touched, ...reading.organisations] : [],
    organisations: led ? [] : reading.organisations,
    themes: valuesOf(reading, 'theme') as ProjectTheme[],
    regions: valuesOf(reading, 'region'),
    countries: valuesOf(reading, 'country'),
    period,
    running: ended ? null : year ? year.year : has(reading, 'run', 'now') ? 'now' : null,
    ended,
    words: reading.unread,
  };
}

export function chosen(desk: Desk, choice: ProjectChoice): Project[] {
  const {catalogue} = desk;
  const touched = choice.touching.map((id) => new Set(allTouching(touching(desk, id))));
  const organised = choice.organisations.map((name) => new Set(desk.names.organisation(name)));
  return catalogue.facts.projects.filter(
    (project) =>
      touched.every((ids) => ids.has(project.id)) &&
      organised.every((ids) => ids.has(project.id)) &&
      (choice.led.length === 0 || choice.led.some((who) => isLedBy(catalogue, project, who))) &&
      (choice.themes.length === 0 || choice.themes.includes(project.theme)) &&
      choice.regions.every((region) => isIn(catalogue, project, region)) &&
      choice.countries.every(
        (country) => partnersOf(project).some((partner) => partner.country === country) || project.seats.some((seat) => seat.country === country),
      ) &&
      (choice.period === null || periodId(project) === choice.period) &&
      (choice.running === null || (choice.running === 'now' ? runsNow(project, desk.today) : runsIn(project, choice.running))) &&
      (choice.ended === null || hasEnded(project, choice.ended, desk.today)) &&
      choice.words.every((word) => hasWord(project, word)),
  );
}

function isLedBy(catalogue: Catalogue, {lead}: Project, who: string): boolean {
  if (lead === null) return false;
  const thing = catalogue.find(who);
  if (!thing) return plain(lead.name) === plain(who);
  if (thing.type !== 'place') return [thing.names.nl, thing.names.de, thing.names.en, ...thing.aliases].some((name) => plain(name) === plain(lead.name));
  return isOrgan(thing.kind) ? lead.name.includes(thing.localName) : lead.place === thing.id;
}

function isIn(catalogue: Catalogue, project: Project, region: string): boolean {
  if (region === 'twente') return withTwente(project, catalogue);
  return project.seats.some(({place}) => {
    const thing = place === undefined ? undefined : catalogue.find(place);
    return thing?.type === 'place' && thing.region === region;
  });
}

/** It runs today: both ends known or not, the programme period decides what is unknown, as everywhere. */
const runsNow = (project: Project, today: string): boolean =>
  runsIn(project, Number(today.slice(0, 4))) && (project.end === null || project.end >= today.slice(0, project.end.length));

/** Its end is known and lies before today, and in or since the year. */
export function hasEnded({end}: Pick<Project, 'end'>, {year, how}: NonNullable<ProjectChoice['ended']>, today: string): boolean {
  if (end === null || end >= today.slice(0, end.length)) return false;
  const ended = Number(end.slice(0, 4));
  if (year === null) return true;
  return how === 'since' ? ended >= year : how === 'before' || how === 'until' ? ended < year || (how === 'until' && ended === year) : ended === year;
}

/** The phrases that say which projects were asked for. */
export function partsOf(choice: ProjectChoice, desk: Desk): string[] {
  const {parts} = desk.texts;
  const {themes} = desk.messages.details;
  const name = (id: string): string => (desk.catalogue.find(id) ? nameIn(desk, id) : id);
  return [
    ...(choice.period === null ? [] : [parts.period(choice.period === 'va' ? 'V A' : 'VI A')]),
    ...choice.themes.map((theme) => parts.theme(themes[theme])),
    ...choice.touching.map((id) => (desk.catalogue.get(id).type === 'place' ? parts.touching(name(id)) : parts.withPartner(name(id)))),
    ...choice.organisations.map(parts.withPartner),
    ...choice.led.map((who) => parts.ledBy(name(who))),
    ...choice.regions.map((region) => parts.partnerIn(regionIn(desk, region))),
    ...choice.countries.map((country) => parts.partnerIn(desk.say.country(country))),
    ...choice.words.map(parts.word),
    ...(choice.running === null ? [] : [choice.running === 'now' ? parts.runNow : parts.ranIn(choice.running)]),
    ...(choice.ended === null ? [] : [parts.over, ...(choice.ended.year === null ? [] : [yearPart(desk, choice.ended.year, choice.ended.how)])]),
  ];
}

/** “in Twente”, “im Münsterland”. */
export const regionIn = ({messages}: Desk, region: string): string => messages.thing.regions[region as keyof Desk['messages']['thing']['regions']] ?? region;

export const yearPart = ({texts}: Desk, year: number, how: 'in' | 'since' | 'before' | 'until'): string =>
  how === 'since' ? texts.parts.since(year) : how === 'before' || how === 'until' ? texts.parts.before(year) : texts.parts.inYear(year);
