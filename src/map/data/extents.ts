import type {LngLat, Place} from '../../catalogue/facts.ts';
import extents from '../../../geo/topologies/extents.json' with {type: 'json'};
import {type Packed, unpack} from '../tiles/unpack.ts';

/** Names of extents: that of all members of the EUREGIO, that of Twente, and that of the programme area. */
export const TERRITORY = 'territory:euregio';
export const TWENTE = 'territory:twente';
export const PROGRAMME = 'territory:interreg';

const {arcs, objects} = unpack(extents as Packed);
const {geometries} = objects['extents'] as unknown as {geometries: {arcs: [number]; properties: {id: string}}[]};
const EXTENTS = new Map(geometries.map(({arcs: [at], properties}) => [properties.id, arcs[at] as unknown as readonly LngLat[]]));

/** How far a shape of `geo/outlines` reaches; empty when the thing has none. */
export const extentOf = (id: string): readonly LngLat[] => EXTENTS.get(id) ?? [];

/** Whether a point lies between the outermost points of an area. */
export const isWithin = ([lng, lat]: LngLat, area: readonly LngLat[]): boolean =>
  area.some(([x]) => x <= lng) && area.some(([x]) => x >= lng) && area.some(([, y]) => y <= lat) && area.some(([, y]) => y >= lat);

/** Where the name of a district stands: in the middle of its area. Its own point is its seat, which may lie at its edge. `null`: it is none, or has no outline. */
export function middleOf({id, kind}: Pick<Place, 'id' | 'kind'>): LngLat | null {
  const extent = kind === 'district' ? extentOf(id) : [];
  if (extent.length === 0) return null;
  const mean = (axis: 0 | 1): number => extent.reduce((sum, point) => sum + point[axis], 0) / extent.length;
  return [mean(0), mean(1)];
}
