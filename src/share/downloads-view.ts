import type {Catalogue, Thing} from '../catalogue/catalogue.ts';
import {existedIn} from '../catalogue/moments.ts';
import type {TopicId} from '../catalogue/topics.ts';

/** What is on the map at the moment; the app has it at hand as the map’s view. */
export interface ShownView {
  readonly topics: readonly TopicId[];
  readonly selected: string | null;
  /** What the selection is tied to. */
  readonly related: readonly string[];
  /** Only the selection and its ties are shown. */
  readonly lens: boolean;
  readonly year: number | null;
  readonly members: {readonly confirmed: readonly string[]; readonly probable: readonly string[]; readonly unknown: readonly string[]};
  /** Partnerships that held in the year. */
  readonly arcs: readonly string[];
  /** Projects that filters and year leave. */
  readonly projects: readonly string[];
}

/**
 * Ids of the things in view, the most important first: the selection, under the lens its ties; else all that the topics, the filters and the year leave,
 * in the order of the facts. For downloads, and for the version that a citation carries.
 */
export function thingsInView(catalogue: Catalogue, view: ShownView): string[] {
  const first = view.selected === null ? [] : [view.selected];
  if (view.lens) return unique([...first, ...view.related]);
  const arcs = new Set(view.arcs);
  const shown: Shown = {
    topics: view.topics,
    members: new Set([...view.members.confirmed, ...view.members.probable, ...view.members.unknown]),
    arcs,
    ends: new Set(catalogue.facts.partnerships.filter(({id}) => arcs.has(id)).flatMap(({from, to}) => [from, to])),
    projects: new Set(view.projects),
  };
  return unique([...first, ...catalogue.things.filter((thing) => isShown(thing, catalogue, shown, view.year)).map(({id}) => id)]);
}

interface Shown {
  readonly topics: readonly TopicId[];
  readonly members: ReadonlySet<string>;
  readonly arcs: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly projects: ReadonlySet<string>;
}

function isShown(thing: Thing, catalogue: Catalogue, {topics, members, arcs, ends, projects}: Shown, year: number | null): boolean {
  const own = catalogue.topicsOf(thing.id).filter((topic) => topics.includes(topic));
  switch (thing.type) {
    case 'project':
      return own.length > 0 && projects.has(thing.id);
    case 'partnership':
      return own.length > 0 && arcs.has(thing.id);
    case 'place':
      // A town is there for whichever topic shows it: as a member, as a partner, or as part of Twente or MONT.
      return (
        own.some((topic) => (topic === 'euregio' ? members.has(thing.id) : topic === 'partners' ? ends.has(thing.id) : true)) ||
        (topics.includes('partners') && ends.has(thing.id))
      );
    case 'network':
    case 'programme':
    case 'landmark':
      return own.length > 0 && existedIn(catalogue, thing.id, year);
  }
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
