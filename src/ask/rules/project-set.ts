import type {Catalogue} from '../../catalogue/catalogue.ts';
import type {Project, ProjectTheme} from '../../catalogue/project-facts.ts';
import {periodId, withTwente} from '../../catalogue/filters.ts';
import {runsIn, stageOn, yearsOf} from '../../catalogue/moments.ts';
import type {ProjectChoice} from '../question.ts';
import {has, type Reading, valuesOf, type YearMention} from '../reading.ts';
import {type Desk, mentions, nameIn} from '../rule.ts';
import {plain, tokensOf} from '../tokens.ts';

/** Ids of the projects that touch a thing, by how they do: a partner or seat there, through a body to which it belongs, named in the description only. */
export interface Touching {
  readonly direct: readonly string[];
  readonly through: readonly {readonly body: string; readonly projects: readonly string[]}[];
  readonly named: readonly string[];
}

const REGIONAL = 'regional-body';

/** Who takes part in which projects, read once: ten thousand projects are more than an answer may look through. */
interface Participation {
  /** Projects with a seat or partner in a place, by its id. */
  readonly byPlace: ReadonlyMap<string, ReadonlySet<string>>;
  /** Projects of a partner, by its name as words are compared. */
  readonly byPartner: ReadonlyMap<string, ReadonlySet<string>>;
  readonly touching: Map<string, Touching>;
}

const participations = new WeakMap<Desk['names'], Participation>();

function participationOf({catalogue, names}: Pick<Desk, 'catalogue' | 'names'>): Participation {
  const before = participations.get(names);
  if (before) return before;
  const byPlace = new Map<string, Set<string>>();
  const byPartner = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string | undefined, id: string): void => {
    if (key !== undefined) map.set(key, (map.get(key) ?? new Set()).add(id));
  };
  for (const project of catalogue.facts.projects) {
    for (const {place, name, country} of project.seats) add(byPlace, place ?? names.municipality(name, country), project.id);
    for (const {place, city, country, name} of partnersOf(project)) {
      add(byPlace, place ?? names.municipality(city, country), project.id);
      add(byPartner, name, project.id);
    }
  }
  const found = {byPlace, byPartner, touching: new Map<string, Touching>()};
  participations.set(names, found);
  return found;
}

/** Reads who takes part in what, so that the first answer need not. */
export const prepareProjects = (desk: Pick<Desk, 'catalogue' | 'names'>): void => void participationOf(desk);

/** Projects that touch a thing, kept for the next question. */
export function touching(desk: Desk, id: string): Touching {
  const known = participationOf(desk).touching;
  const before = known.get(id);
  if (before) return before;
  const found = findTouching(desk, id);
  known.set(id, found);
  return found;
}

function findTouching(desk: Desk, id: string): Touching {
  const {catalogue} = desk;
  const order = (ids: ReadonlySet<string>): string[] => catalogue.facts.projects.filter((project) => ids.has(project.id)).map(({id: project}) => project);
  const direct = directly(desk, id);
  const found = new Set(direct);
  const bodies = catalogue.facts.networks.filter(({kind, members}) => kind === REGIONAL && members.some(({member}) => member === id));
  const through = bodies
    .map(({id: body}) => ({body, projects: order(new Set([...directly(desk, body)].filter((project) => !found.has(project))))}))
    .filter(({projects}) => projects.length > 0);
  for (const {projects} of through) for (const project of projects) found.add(project);
  const thing = catalogue.get(id);
  const named = thing.type === 'place' ? catalogue.facts.projects.filter((project) => !found.has(project.id) && isNamed(project, thing.localName)) : [];
  return {direct: order(direct), through, named: named.map(({id: project}) => project)};
}

/** Ids of all of them, the direct ones first; each once. */
export const allTouching = ({direct, through, named}: Touching): string[] => [...direct, ...through.flatMap(({projects}) => projects), ...named];

/** Projects with a partner or seat there, or of which the thing itself is a partner. */
function directly(desk: Desk, id: string): Set<string> {
  const {catalogue} = desk;
  const {byPlace, byPartner} = participationOf(desk);
  const thing = catalogue.get(id);
  const isProject = (other: string): boolean => catalogue.get(other).type === 'project';
  // What the catalogue ties together, it ties here as well.
  const found = new Set(
    catalogue
      .relationsOf(id)
      .map(({from, to}) => (from === id ? to : from))
      .filter(isProject),
  );
  const addAll = (ids: ReadonlySet<string> | undefined): void => {
    for (const project of ids ?? []) found.add(project);
  };
  if (thing.type !== 'place') {
    const called = new Set([thing.names.nl, thing.names.de, thing.names.en, ...thing.aliases].map(plain));
    for (const [name, ids] of byPartner) if (called.has(plain(name))) addAll(ids);
    return found;
  }
  addAll(byPlace.get(id));
  if (thing.kind === 'district') for (const place of catalogue.facts.places) if (place.district === thing.localName) addAll(byPlace.get(place.id));
  if (isOrgan(thing.kind)) for (const [name, ids] of byPartner) if (name.includes(thing.localName)) addAll(ids);
  return found;
}

/** Whether a town’s own name stands in the name or description of a project, in any language, as a whole word. */
function isNamed({names, title, text}: Project, name: string): boolean {
  return [names.nl, names.de, names.en, title, ...(text ? [text.nl, text.de, text.en] : [])].some((all) => {
    for (let at = all.indexOf(name); at >= 0; at = all.indexOf(name, at + 1)) if (!isLetter(all[at - 1]) && !isLetter(all[at + name.length])) return true;
    return false;
  });
}

/** A Kreis or water board is a partner under its own name; a town’s name in that of a partner says little (“FH Münster”). */
const isOrgan = (kind: string): boolean => kind === 'district' || kind === 'water-board';

/** Everybody who takes part, the lead first. */
export const partnersOf = ({lead, partners}: Project): Project['partners'] => (lead ? [lead, ...partners] : partners);

/** Whether a word stands in the name or description of a project, in any language, in the name of a partner or its town, or as the beginning of a longer one: “bij” finds “bijen”. */
export function hasWord(project: Project, word: string): boolean {
  const wanted = plain(word);
  const all = writtenIn(project);
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) if (!isLetter(all[at - 1])) return true;
  return false;
}

/** Folding ten thousand descriptions takes longer than an answer may. */
const written = new WeakMap<Project, string>();

/** Name, title and description in all languages, the names of those who take part and the towns where they sit, as words are compared. */
export function writtenIn(project: Project): string {
  const before = written.get(project);
  if (before !== undefined) return before;
  const {names, title, text, seats} = project;
  const who = partnersOf(project).flatMap(({name, city}) => [name, city ?? '']);
  const where = seats.map(({name}) => name);
  const all = plain([names.nl, names.de, names.en, title, ...(text ? [text.nl, text.de, text.en] : []), ...who, ...where].join('\n'));
  written.set(project, all);
  return all;
}

/** Whether a word stands in the name of anybody who takes part in a project. */
export const isOfPartner = (word: string, desk: Desk): boolean =>
  [...participationOf(desk).byPartner.keys()].some((name) => tokensOf(name).some(({text}) => text === plain(word)));

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** What a question wants of projects; `words` are those that nothing else explains. */
export function choiceOf(reading: Reading, desk: Desk): ProjectChoice {
  const {places, networks, landmarks} = mentions(reading, desk);
  // “Projecten in Meppen”: the city in Emsland has partners, the village of that name in Coevorden none; the word finds both.
  const namesakes = reading.things.filter(({around}) => around !== null);
  const isMeant = (id: string): boolean => !namesakes.some((one) => one.id === id);
  const period = networks.includes('interreg-va') ? 'va' : ((valuesOf(reading, 'period')[0] as 'va' | 'via' | undefined) ?? null);
  const touched = [...places.filter(isMeant), ...networks.filter((id) => id !== 'interreg-va' && id !== 'interreg'), ...landmarks];
  const led = has(reading, 'lead');
  const [year] = reading.years;
  const ended = endedIn(reading);
  const begun = ended ? null : begunIn(reading);
  return {
    touching: led ? [] : touched,
    led: led ? [...touched, ...reading.organisations] : [],
    organisations: led ? [] : reading.organisations,
    themes: valuesOf(reading, 'theme') as ProjectTheme[],
    regions: valuesOf(reading, 'region'),
    countries: valuesOf(reading, 'country'),
    period,
    running: ended || begun ? null : year ? (year.how === 'in' ? year.year : null) : has(reading, 'run', 'now') ? 'now' : null,
    around: ended || begun || year === undefined || year.how === 'in' ? null : year,
    ended,
    begun,
    words: [...reading.unread, ...namesakes.map(({town}) => town as string)],
  };
}

/** Whether, and when, what is asked for has ended. */
export const endedIn = (reading: Reading): ProjectChoice['ended'] => (has(reading, 'end') ? (reading.years[0] ?? {year: null, how: 'in'}) : null);

/** When what is asked for began; without a year that is no choice. */
export const begunIn = (reading: Reading): ProjectChoice['begun'] => (has(reading, 'start') ? (reading.years[0] ?? null) : null);

/** Projects that are meant, in the order of the facts; every part of the choice must fit. */
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
      (choice.around === null || ranAround(project, choice.around)) &&
      (choice.running === null || (choice.running === 'now' ? runsNow(project, desk.today) : runsIn(project, choice.running))) &&
      (choice.begun === null || isDateWithin(project.start, choice.begun.year, choice.begun.how)) &&
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

/** Whether it has ended, as legend and year control count it; with a year its end must be known. What ends in this year or a later one may be planned. */
export function hasEnded(project: Project, ended: NonNullable<ProjectChoice['ended']>, today: string): boolean {
  const {year, how} = ended;
  if (year === null) return stageOn(project, today) === 'ended';
  return isDateWithin(project.end, year, how) && (isAhead(ended, today) || stageOn(project, today) === 'ended');
}

/** Ends of this year or a later one are asked for: some are planned. */
export const isAhead = ({year, how}: NonNullable<ProjectChoice['ended']>, today: string): boolean =>
  how === 'in' && year !== null && year >= Number(today.slice(0, 4));

/** A date that nobody knows lies in no year. */
export const isDateWithin = (date: string | null | undefined, asked: number, how: YearMention['how']): boolean =>
  date !== null && date !== undefined && isWithin(Number(date.slice(0, 4)), asked, how);

/** “in 2016”, “since 2016” (with it), “before 2016” (without it), “until 2016” (with it). */
export function isWithin(year: number, asked: number, how: YearMention['how']): boolean {
  switch (how) {
    case 'since':
      return year >= asked;
    case 'before':
      return year < asked;
    case 'until':
      return year <= asked;
    default:
      return year === asked;
  }
}

/** It was there since the year, or began before or until it. */
function ranAround(project: Project, {year, how}: NonNullable<ProjectChoice['around']>): boolean {
  const [first, last] = yearsOf(project);
  return isWithin(how === 'since' ? last : first, year, how);
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
    ...(choice.around === null ? [] : [yearPart(desk, choice.around.year, choice.around.how)]),
    ...lifeParts(desk, choice),
  ];
}

/** “that began since 2010”, “that have ended”. */
export const lifeParts = (desk: Desk, {begun, ended}: Pick<ProjectChoice, 'begun' | 'ended'>): string[] => {
  const {parts} = desk.texts;
  return [
    ...(begun === null ? [] : [parts.begun, yearPart(desk, begun.year, begun.how)]),
    ...(ended === null
      ? []
      : [isAhead(ended, desk.today) ? parts.ending : parts.over, ...(ended.year === null ? [] : [yearPart(desk, ended.year, ended.how)])]),
  ];
};

/** “in Twente”, “im Münsterland”. */
export const regionIn = ({messages}: Desk, region: string): string => messages.thing.regions[region as keyof Desk['messages']['thing']['regions']] ?? region;

/** “in 2016”, “sinds 2016”: the year as a part of what was asked. */
export const yearPart = ({texts}: Desk, year: number, how: YearMention['how']): string => texts.parts[how === 'in' ? 'inYear' : how](year);
