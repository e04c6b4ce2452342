import type {Catalogue, MarkId, Thing} from './catalogue.ts';
import type {Place} from './facts.ts';
import {existedIn} from './moments.ts';
import {tiesOf} from './ties.ts';
import {holdsIn} from './ties-in-time.ts';
import type {TopicId} from './topics.ts';

/** Ids of the four bodies whose members have a mark or an area of their own. */
export const EUREGIO = 'euregio';
/** The body of the fourteen municipalities of Twente, until 2021. */
export const TWENTE_BODY = 'regio-twente';
/** Münster, Osnabrück and Netwerkstad Twente. */
export const MONT = 'mont';
/** The network of the cities of Twente. */
export const NETWERKSTAD = 'netwerkstad-twente';

/** Ids of the places whose mark says that they belong to a body. */
export interface Bodies {
  readonly montCities: ReadonlySet<string>;
  readonly netwerkstadIds: ReadonlySet<string>;
}

const NO_BODIES: Bodies = {montCities: new Set(), netwerkstadIds: new Set()};

/** Lines that are landmarks look as they do on the map; everything else is a spot. */
const MARK_OF_LANDMARK: Readonly<Partial<Record<string, MarkId>>> = {border: 'border', rail: 'rail', waterway: 'water'};

/** The mark that a thing has now. */
export function markOf(thing: Thing, bodies: Bodies): MarkId {
  switch (thing.type) {
    case 'place':
      return markOfPlace(thing, bodies);
    case 'network':
      return thing.id === EUREGIO
        ? 'territory'
        : thing.id === MONT
          ? 'mont'
          : thing.id === NETWERKSTAD
            ? 'netwerkstad'
            : thing.id === TWENTE_BODY
              ? 'twente'
              : 'network';
    case 'programme':
    case 'project':
      return 'project';
    case 'partnership':
      return thing.kind;
    case 'landmark':
      return MARK_OF_LANDMARK[thing.kind] ?? 'landmark';
  }
}

function markOfPlace(place: Place, {montCities, netwerkstadIds}: Bodies): MarkId {
  if (montCities.has(place.id)) return 'mont';
  if (netwerkstadIds.has(place.id)) return 'netwerkstad';
  if (place.kind === 'district') return 'district';
  if (place.kind === 'water-board') return 'water-board';
  return place.euregio ? 'municipality' : 'town';
}

const hasJoined = (catalogue: Catalogue, body: string, id: string, year: number | null): boolean =>
  tiesOf(catalogue, body).some((tie) => tie.group === 'members' && tie.other === id && holdsIn(catalogue, tie, year, body));

/** The mark in the year (`null`: now): a city that joined MONT or Netwerkstad Twente later has that of any other town. */
export function markIn(catalogue: Catalogue, id: string, year: number | null): MarkId {
  const mark = catalogue.markOf(id);
  const body = {mont: MONT, netwerkstad: NETWERKSTAD}[mark as string];
  const thing = catalogue.get(id);
  if (body === undefined || thing.type !== 'place' || year === null || hasJoined(catalogue, body, id, year)) return mark;
  return markOfPlace(thing, NO_BODIES);
}

/** The topics that hold a thing in the year (`null`: now): a city is among those of MONT from its joining on, a body or a building from its beginning on. */
export function topicsIn(catalogue: Catalogue, id: string, year: number | null): readonly TopicId[] {
  const topics = catalogue.topicsOf(id);
  if (year === null) return topics;
  const {type} = catalogue.get(id);
  // Of these the reader’s choice says which are there.
  if (type === 'project' || type === 'partnership') return topics;
  if (type !== 'place') return existedIn(catalogue, id, year) ? topics : [];
  return topics.filter((topic) => topic !== 'mont' || [MONT, NETWERKSTAD].some((body) => hasJoined(catalogue, body, id, year)));
}
