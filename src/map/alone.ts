import {type CameraTarget, overviewOf, targetOf} from '../catalogue/camera-target.ts';
import type {Catalogue} from '../catalogue/catalogue.ts';
import {membersAt, partnershipsShown, projectsAt} from '../catalogue/moments.ts';
import {relatedIds} from '../catalogue/ties.ts';
import {FIRST_TOPICS, isScheme, TOPIC_IDS} from '../catalogue/topics.ts';
import {problemsOf} from '../catalogue/attribute-problem.ts';
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
