import {type CameraTarget, overviewOf, targetOf} from '../catalogue/camera-target.ts';
import type {Catalogue} from '../catalogue/catalogue.ts';
import {membersAt, partnershipsShown, projectsAt} from '../catalogue/moments.ts';
import {relatedIds} from '../catalogue/ties.ts';
import {FIRST_TOPICS, isScheme, TOPIC_IDS} from '../catalogue/topics.ts';
import {problemsOf} from '../catalogue/attribute-problem.ts';
import type {SelectEvent} from '../events/events.ts';
import {baseLanguage, languageOf} from '../i18n/languages.ts';
import type {MapView} from './map-view.ts';

/** What a page writes on `<euregio-map>` when it uses the map alone. Values that do not exist count as not given. */
export interface Attributes {
  readonly topics: string | null;
  readonly lang: string;
  readonly place: string | null;
  readonly scheme: string | null;
}

/** What the map shows when no app hands it a view: the first view of the app, with what the attributes change in it. */
export function viewAlone(catalogue: Catalogue, {topics, lang, place, scheme}: Attributes): MapView {
  const wanted = topics?.split(',').map((id) => id.trim()) ?? FIRST_TOPICS;
  const selected = place === null ? undefined : catalogue.find(place)?.id;
  return {
    topics: TOPIC_IDS.filter((id) => wanted.includes(id)),
    language: baseLanguage(languageOf(lang) ?? 'nl'),
    selected: selected ?? null,
    related: selected === undefined ? [] : relatedIds(catalogue, selected),
    lens: false,
    year: null,
    scheme: isScheme(scheme) ? scheme : 'light',
    scale: 1,
    members: membersAt(catalogue, null),
    arcs: partnershipsShown(catalogue, null, selected ?? null),
    projects: projectsAt(catalogue, null),
  };
}

/** What of the attributes could not be followed, a sentence each. */
export const problemsAlone = (catalogue: Catalogue, attributes: Attributes): string[] =>
  problemsOf('euregio-map', catalogue, {...attributes}, (tag) => languageOf(tag) !== null);

/** The selection, else what shows the topics as a whole. */
export const targetAlone = ({selected, topics}: MapView): CameraTarget => (selected === null ? targetOf(overviewOf(topics)) : {kind: 'thing', id: selected});

/** A map without an app, which gets its view from its own attributes. */
export interface MapAlone extends HTMLElement, Attributes {
  lang: string;
  place: string | null;
  readonly catalogue: Catalogue;
  view: MapView;
  target: CameraTarget | null;
}

const ATTRIBUTES = ['topics', 'place', 'scheme', 'lang'] as const;

/** Has a map alone show what its attributes say, and tells the console what of them it cannot follow. What is touched is its place. */
export class Alone {
  private readonly map: MapAlone;
  /** What the console has been told. */
  private told: readonly string[] = [];

  constructor(map: MapAlone) {
    this.map = map;
    map.toggleAttribute('data-alone', true);
    map.addEventListener('euregio-select', ({id}: SelectEvent) => {
      map.place = id;
    });
    this.follow();
  }

  /** @param changed - whether this attribute is another */
  update(changed: (name: (typeof ATTRIBUTES)[number]) => boolean): void {
    if (ATTRIBUTES.some(changed)) this.follow();
  }

  private follow(): void {
    const {map} = this;
    const problems = problemsAlone(map.catalogue, map);
    for (const problem of problems) if (!this.told.includes(problem)) console.warn(problem);
    this.told = problems;
    map.view = viewAlone(map.catalogue, map);
    map.target = targetAlone(map.view);
  }
}
