import type {Catalogue, Thing} from '../catalogue/catalogue.ts';
import type {Partnership} from '../catalogue/facts.ts';
import type {TopicId} from '../catalogue/topics.ts';
import {FIRST_TOPICS, TOPIC_IDS} from '../catalogue/topics.ts';
import {textInBoth} from '../i18n/languages.ts';
import {twenteIds} from './data/areas.ts';
import {pairRooms} from './data/country-pairs.ts';
import {homeEndOf} from './data/home-end.ts';
import {HOME} from '../catalogue/home.ts';
import {markIn} from '../catalogue/marks.ts';
import {projectsAt} from '../catalogue/moments.ts';
import {lensDrawing} from './data/lens.ts';
import {networkCities} from './data/networks.ts';
import {MAIN_PROJECTS} from '../catalogue/seats.ts';
import type {MapView} from './map-view.ts';

/** How near the map is, for what cannot follow the zoom by itself. */
export type Nearness = 'world' | 'region' | 'near';

/** How near the map is at a zoom. */
export const nearnessAt = (zoom: number): Nearness => (zoom < 5 ? 'world' : zoom < 9 ? 'region' : 'near');

/** `twenteOn`: the topic is switched on. A value for each, so that a topic concerns only what asks for it. */
type TopicsOn = Readonly<Record<`${TopicId}On`, boolean>>;

/** Ids or names in one text: `|borne|hengelo|`. A list MapLibre would copy item by item. */
export const listed = (values: readonly string[]): string => (values.length === 0 ? '' : `|${values.join('|')}|`);

const FIRST_CORRIDOR = 'goederencorridor';

/**
 * The values that expressions read with `global-state`. Strings and lists are never null: expressions need their type. And they are few: with each tile MapLibre (6.17) sends all of
 * them, for each property that differs by feature, from the page to its worker and back.
 */
export interface GlobalState extends TopicsOn {
  /** The topic that is on all alone. */
  readonly alone: TopicId | '';
  readonly language: MapView['language'];
  /** A second language for names; empty: none. */
  readonly also: MapView['language'] | '';
  readonly scheme: MapView['scheme'];
  /** How many times as large as designed (`drawing-scale.ts`). */
  readonly scale: number;
  /** On a projector. */
  readonly hall: boolean;
  readonly lens: boolean;
  /** A second picture in the first; never changes. */
  readonly inset: boolean;
  /** Something lies under the pointer: rings and outlines for it are drawn only then. */
  readonly hovering: boolean;
  readonly year: number;
  readonly selected: string;
  /** Ids of the outlines that are drawn: the selection’s, when it is an area; of a network those of its districts, which have no other drawing. */
  readonly areas: readonly string[];
  readonly related: readonly string[];
  /** The selection, when it is a project. */
  readonly project: string;
  /** What is written along a chosen railway, road or canal. */
  readonly wayName: string;
  /** The area that gets the dots of a chosen project. */
  readonly scope: 'euregio' | 'interreg' | '';
  /** Of the municipalities of Twente (`listed`). */
  readonly twenteIds: string;
  /** Ids of the partnerships that may be drawn (`listed`). */
  readonly arcs: string;
  /** Every town with a project is drawn from afar too: the topic is alone, or few projects are chosen. */
  readonly everySeat: boolean;
  /** The project whose corridor the first view draws, while the project is shown. */
  readonly firstCorridor: string;
  /** Local or Dutch names of the towns that a topic writes itself, so that the base map does not write them again (`listed`). */
  readonly named: string;
  /** Ids of the towns whose name stands at the end of an arc, with whose partner it is. */
  readonly ends: readonly string[];
  /** Ids of the towns that arcs begin at: with the topic alone all of them, else those of the memo's arcs that no square of a city and no diamond names. */
  readonly owners: readonly string[];
  /** Ids of the towns where the chosen tie begins, the way to a far place without one, or the line to Brussels. */
  readonly tied: readonly string[];
  /** Ids of the towns that have another mark already: an arc’s end or a diamond (`listed`). */
  readonly marked: string;
  /** Ids of the towns that have their name from the lens, which begins there. */
  readonly starts: readonly string[];
  /** Names (Dutch) of what is named at the edge of the picture. */
  readonly atEdge: readonly string[];
  /** Rooms of the pairs of names NEDERLAND ┊ DUITSLAND that are shown. */
  readonly pairRooms: readonly number[];
}

const topicsOn = (topics: readonly TopicId[]): TopicsOn => Object.fromEntries(TOPIC_IDS.map((id) => [`${id}On`, topics.includes(id)])) as TopicsOn;

/** Before anything is chosen. */
export const FIRST_GLOBAL_STATE: GlobalState = {
  ...topicsOn(FIRST_TOPICS),
  alone: '',
  language: 'nl',
  also: '',
  scheme: 'light',
  scale: 1,
  hall: false,
  lens: false,
  inset: false,
  hovering: false,
  year: 0,
  selected: '',
  areas: [],
  related: [],
  project: '',
  wayName: '',
  scope: '',
  twenteIds: '',
  arcs: '',
  everySeat: false,
  firstCorridor: '',
  named: '',
  ends: [],
  owners: [],
  tied: [],
  marked: '',
  starts: [],
  atEdge: [],
  pairRooms: pairRooms(null),
};

/** The global state for a view, drawn at this scale. Pure: the same view gives the same values. */
export function globalStateOf(catalogue: Catalogue, view: MapView, nearness: Nearness, scale: number = view.scale): GlobalState {
  const selected = view.selected === null ? undefined : catalogue.find(view.selected);
  return {
    ...topicsOn(view.topics),
    alone: aloneIn(view),
    language: view.language,
    also: view.also ?? '',
    scheme: view.scheme,
    scale,
    hall: view.scale > 1,
    // A set without a subject, as the answer to a question, is looked at as the ties of a thing are.
    lens: view.lens && (selected !== undefined || view.related.length > 0),
    inset: view.inset === true,
    hovering: false,
    year: view.year ?? 0,
    selected: selected?.id ?? '',
    areas: [selected, view.compare ? catalogue.find(view.compare) : undefined].flatMap((thing) => outlinesOf(catalogue, thing)),
    related: view.related,
    project: selected?.type === 'project' ? selected.id : '',
    wayName: selected?.type === 'landmark' && selected.line ? (selected.ref ?? textInBoth(selected.names, view.language, view.also ?? null)) : '',
    scope: selected?.type === 'project' ? 'euregio' : selected?.type === 'programme' || selected?.id === 'interreg-va' ? 'interreg' : '',
    twenteIds: listed(twenteIds(catalogue)),
    arcs: listed(view.arcs),
    everySeat: hasEverySeat(catalogue, view),
    firstCorridor: view.projects.includes(FIRST_CORRIDOR) ? FIRST_CORRIDOR : '',
    atEdge: [],
    pairRooms: pairRooms(selected ? catalogue.pointOf(selected.id) : null),
    starts: view.lens ? lensStarts(catalogue, view) : [],
    ...drawnElsewhere(catalogue, view, nearness),
  };
}

/** Of two that are compared both; a partnership begins at the partner town, and alone its arc has the names of both its ends. */
function lensStarts(catalogue: Catalogue, {selected, compare = null}: MapView): readonly string[] {
  return [selected, compare].flatMap((id) => {
    const thing = id === null ? undefined : catalogue.find(id);
    if (thing?.type === 'partnership') return compare === null ? [] : [thing.to];
    return thing?.id ?? [];
  });
}

/** The topic that is on all alone; empty: none is, or several are. */
function aloneIn({topics: [only, ...others]}: Pick<MapView, 'topics'>): TopicId | '' {
  return only === undefined || others.length > 0 ? '' : only;
}

function outlinesOf(catalogue: Catalogue, thing: Thing | undefined): readonly string[] {
  if (thing?.type === 'place') return thing.outline ? [thing.id] : [];
  if (thing?.type === 'landmark' && thing.kind === 'border') return [thing.id];
  if (thing?.id === 'regio-twente') return ['twente'];
  if (thing?.id === 'euregio') return [thing.id];
  if (thing?.type !== 'network') return [];
  return thing.members.flatMap(({member}) => {
    const place = catalogue.find(member);
    return place?.type === 'place' && place.kind === 'district' && place.outline ? [place.id] : [];
  });
}

/** Of more, among all that the first view shows, names and diamonds would lie on each other. */
const FEW_PROJECTS = 20;

/** All of them are shown, or those that a reader chose and that have room; by default only the two main ones are. */
function hasEverySeat(catalogue: Catalogue, view: MapView): boolean {
  const isNarrowed = view.projects.length < projectsAt(catalogue, view.year).length;
  return aloneIn(view) === 'interreg' || (isNarrowed && view.projects.length <= FEW_PROJECTS);
}

/** Towns of the seats that are drawn at this moment, with the name that is written there. */
function seatsShown(catalogue: Catalogue, view: MapView, nearness: Nearness): {readonly name: string; readonly place?: string}[] {
  const selected = view.selected === null ? undefined : catalogue.find(view.selected);
  if (selected?.type === 'project') return [...selected.seats];
  if (view.lens || !view.topics.includes('interreg')) return [];
  const every = nearness === 'near' || hasEverySeat(catalogue, view);
  return catalogue.facts.projects.filter(({id}) => view.projects.includes(id) && (every || MAIN_PROJECTS.includes(id))).flatMap(({seats}) => seats);
}

/** The partnerships whose arcs are drawn at this moment. */
export function arcsShown(catalogue: Catalogue, view: MapView, nearness: Nearness): Partnership[] {
  const alone = aloneIn(view) === 'partners';
  return catalogue.facts.partnerships.filter(({id, area, inMemo, to}) => {
    if (!view.arcs.includes(id)) return false;
    if (id === view.selected || to === view.selected || view.related.includes(id)) return true;
    if (view.lens || !view.topics.includes('partners')) return false;
    return inMemo || alone || nearness === 'world' || (nearness === 'near' && area === 'twente' && view.selected === null);
  });
}

/** What other layers write and mark, so that no name and no mark is drawn twice. */
function drawnElsewhere(catalogue: Catalogue, view: MapView, nearness: Nearness): Pick<GlobalState, 'named' | 'ends' | 'owners' | 'tied' | 'marked'> {
  const names = new Set<string>();
  const add = (id: string): void => {
    const thing = catalogue.find(id);
    if (thing?.type === 'place') for (const name of [thing.localName, thing.names.nl]) names.add(name);
  };
  for (const {id, localName} of catalogue.facts.places) if (hasSquare(catalogue, id, view)) names.add(localName);
  if (view.topics.includes('networks')) for (const name of networkCities(catalogue, view.year)) names.add(name);
  if (view.selected !== null) add(view.selected);
  // The ends of the lens too, as Brussels with its networks.
  if (view.lens)
    for (const {properties} of lensDrawing(catalogue, view.selected, view.compare ?? null, view.year).points.features) names.add(String(properties['name_nl']));
  const seats = seatsShown(catalogue, view, nearness);
  for (const {name, place} of seats) {
    names.add(name);
    if (place !== undefined) add(place);
  }
  const arcs = arcsShown(catalogue, view, nearness);
  const ends = arcs.map(({to}) => to).filter((id) => catalogue.markOf(id) !== 'mont');
  const seated = new Set(seats.map(({place}) => place));
  // On the globe they are smaller than a letter.
  const isUnnamed = (id: string): boolean => nearness !== 'world' && view.selected === null && !seated.has(id) && !hasSquare(catalogue, id, view);
  const beginning = arcs.filter(({from, inMemo}) => aloneIn(view) === 'partners' || (inMemo && isUnnamed(from)));
  const owners = [...new Set(beginning.map(({from}) => from))];
  const tied = catalogue.facts.partnerships
    .filter(({id, to}) => view.selected !== null && view.arcs.includes(id) && (id === view.selected || to === view.selected || id === view.compare))
    .map(({from}) => from)
    // What is compared has a mark and a name of its own.
    .filter((id) => id !== view.compare && !(view.compare && id === view.selected))
    // So have, under the lens, the cities of MONT on the other side, where they are clear of its start.
    .filter((id) => !view.lens || nearness === 'world' || ![id, view.selected].every((end) => end !== null && catalogue.markOf(end) === 'mont'))
    // From afar owners have no names of their own.
    .filter((id) => nearness === 'world' || !owners.includes(id));
  // Where no partnership begins the town has no mark of one.
  const starts = startsOf(catalogue, view);
  for (const id of [...ends, ...owners, ...tied, ...starts]) add(id);
  // On a projector the base map names no towns.
  return {
    named: view.scale === 1 ? listed([...names]) : '',
    ends: [...new Set(ends)],
    owners,
    tied: [...new Set([...tied, ...starts])],
    marked: listed([...new Set([...ends, ...owners, ...tied, ...seats.flatMap(({place}) => place ?? [])])]),
  };
}

/** The town has the mark and the name of a city, with MONT and Netwerkstad Twente of the year. */
const hasSquare = (catalogue: Catalogue, id: string, {topics, year}: MapView): boolean =>
  topics.includes('mont') && ['mont', 'netwerkstad'].includes(markIn(catalogue, id, year));

/**
 * What else begins at home: the way to a far place without partners here or to a network's office, and with the networks alone the line to Brussels. Under the
 * lens its start is named; in the hall that of a network lies under the name of Twente, which is as large as the land.
 */
function startsOf(catalogue: Catalogue, view: MapView): string[] {
  const {lens, scale, selected: id} = view;
  if (lens) return [];
  const selected = id === null ? undefined : catalogue.find(id);
  const home = selected === undefined || (selected.type === 'network' && scale > 1) ? null : homeEndOf(catalogue, selected);
  return [...(home === null ? [] : [home]), ...(aloneIn(view) === 'networks' && networkCities(catalogue, view.year).length > 0 ? [HOME] : [])];
}
