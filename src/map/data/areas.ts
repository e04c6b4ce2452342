import type {Catalogue} from '../../catalogue/catalogue.ts';
import type {MapView} from '../map-view.ts';

/** Ids of the areas by the way they are filled. */
export interface Areas {
  readonly confirmed: readonly string[];
  /** Probable members, and members only through their Landkreis. */
  readonly hatched: readonly string[];
  readonly pale: readonly string[];
}

/**
 * How the municipalities are filled. A district that is a member has no fill of its own; where its municipalities are unresolved
 * (Landkreis Osnabrück) they are hatched instead.
 */
export function areasOf(catalogue: Catalogue, members: MapView['members']): Areas {
  const own = new Set([...members.confirmed, ...members.probable, ...members.unknown]);
  const memberDistricts = new Set(
    catalogue.facts.places
      .filter(({kind, id}) => kind === 'district' && (members.confirmed.includes(id) || members.probable.includes(id)))
      .map(({localName}) => localName),
  );
  const throughDistrict = catalogue.facts.places.filter(
    ({id, outline, euregio, kind, district}) =>
      kind !== 'district' && outline && euregio !== undefined && !euregio.listed && !own.has(id) && district !== undefined && memberDistricts.has(district),
  );
  const municipal = (ids: readonly string[]): string[] => ids.filter((id) => catalogue.find(id)?.type === 'place' && !isDistrict(catalogue, id));
  return {
    confirmed: municipal(members.confirmed),
    hatched: [...municipal(members.probable), ...throughDistrict.map(({id}) => id)],
    pale: municipal(members.unknown),
  };
}

const isDistrict = (catalogue: Catalogue, id: string): boolean => {
  const thing = catalogue.get(id);
  return thing.type === 'place' && thing.kind === 'district';
};

/** Ids of the 14 municipalities. */
export const twenteIds = (catalogue: Catalogue): string[] => catalogue.facts.places.filter(({inTwente}) => inTwente).map(({id}) => id);

/**
 * The areas and bodies that a municipality lies in, from the smallest: its district, Twente, the EUREGIO. They are one step away when the
 * reader touches the municipality.
 */
export function containersOf(catalogue: Catalogue, id: string): string[] {
  const place = catalogue.find(id);
  if (place?.type !== 'place') return [];
  const district =
    place.district === undefined ? undefined : catalogue.facts.places.find(({kind, localName}) => kind === 'district' && localName === place.district);
  return [district?.id, place.inTwente ? 'regio-twente' : undefined, place.euregio ? 'euregio' : undefined].filter(
    (found) => found !== undefined && catalogue.find(found) !== undefined,
  ) as string[];
}
