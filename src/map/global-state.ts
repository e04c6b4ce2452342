import type {Catalogue} from '../catalogue/catalogue.ts';
import type {TopicId} from '../catalogue/topics.ts';
import {FIRST_TOPICS} from '../catalogue/topics.ts';
import {areasOf, twenteIds} from './data/areas.ts';
import type {MapView} from './map-view.ts';

/** How near the map is, for what cannot follow the zoom by itself. */
export type Nearness = 'world' | 'region' | 'near';

export const nearnessAt = (zoom: number): Nearness => (zoom < 5 ? 'world' : zoom < 9 ? 'region' : 'near');

/** The values that expressions read with `global-state`. Strings and lists are never null: expressions need their type. */
export interface GlobalState {
  readonly topics: readonly TopicId[];
  /** The topic that is on all alone. */
  readonly alone: TopicId | '';
  readonly language: MapView['language'];
  readonly scheme: MapView['scheme'];
  readonly scale: MapView['scale'];
  readonly lens: boolean;
  readonly year: number;
  readonly selected: string;
  readonly related: readonly string[];
  /** The selection, when it is a project. */
  readonly project: string;
  /** The area that gets the dots of a chosen project. */
  readonly scope: 'euregio' | 'interreg' | '';
  readonly confirmed: readonly string[];
  readonly hatched: readonly string[];
  readonly pale: readonly string[];
  readonly twenteIds: readonly string[];
  readonly projectIds: readonly string[];
  readonly arcs: readonly string[];
  readonly projects: readonly string[];
  /** Local names of the towns that a topic writes itself, so that the base map does not write them again. */
  readonly named: readonly string[];
}

export const FIRST_GLOBAL_STATE: GlobalState = {
  topics: FIRST_TOPICS,
  alone: '',
  language: 'nl',
  scheme: 'light',
  scale: 1,
  lens: false,
  year: 0,
  selected: '',
  related: [],
  project: '',
  scope: '',
  confirmed: [],
  hatched: [],
  pale: [],
  twenteIds: [],
  projectIds: [],
  arcs: [],
  projects: [],
  named: [],
};

/** The global state for a view. Pure: the same view gives the same values. */
export function globalStateOf(catalogue: Catalogue, view: MapView, nearness: Nearness): GlobalState {
  const selected = view.selected === null ? undefined : catalogue.find(view.selected);
  const {confirmed, hatched, pale} = areasOf(catalogue, view.members);
  return {
    topics: view.topics,
    alone: view.topics.length === 1 ? (view.topics[0] as TopicId) : '',
    language: view.language,
    scheme: view.scheme,
    scale: view.scale,
    lens: view.lens && selected !== undefined,
    year: view.year ?? 0,
    selected: selected?.id ?? '',
    related: view.related,
    project: selected?.type === 'project' ? selected.id : '',
    scope: selected?.type === 'project' ? 'euregio' : selected?.type === 'programme' || selected?.id === 'interreg-va' ? 'interreg' : '',
    confirmed,
    hatched,
    pale,
    twenteIds: twenteIds(catalogue),
    projectIds: catalogue.facts.projects.map(({id}) => id),
    arcs: view.arcs,
    projects: view.projects,
    named: namedElsewhere(catalogue, view, nearness),
  };
}

function namedElsewhere(catalogue: Catalogue, view: MapView, nearness: Nearness): string[] {
  const names = new Set<string>();
  const add = (id: string): void => {
    const thing = catalogue.find(id);
    if (thing?.type === 'place') names.add(thing.localName);
  };
  if (view.topics.includes('mont')) {
    for (const place of catalogue.facts.places) if (['mont', 'netwerkstad'].includes(catalogue.markOf(place.id))) names.add(place.localName);
  }
  if (view.selected !== null) {
    add(view.selected);
    const selected = catalogue.find(view.selected);
    if (selected?.type === 'project') for (const seat of selected.seats) names.add(seat.name);
  }
  const every = nearness !== 'region' || (view.topics.length === 1 && view.topics[0] === 'partners');
  for (const link of catalogue.facts.partnerships) {
    if (!view.arcs.includes(link.id)) continue;
    const chosen = link.id === view.selected || view.related.includes(link.id);
    if (chosen || (view.topics.includes('partners') && (every || link.inMemo))) add(link.to);
  }
  return [...names];
}
