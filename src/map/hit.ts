import type {MapGeoJSONFeature} from 'maplibre-gl';

/**
 * What can be touched, the most specific first; areas last. A layer belongs to the first entry that its id begins with.
 * What matches none is scenery.
 */
const RANKS: readonly string[] = [
  'context-lens-point',
  'partners-end',
  'partners-owner',
  'partners-tied',
  'partners-start',
  'mont-',
  'networks-office',
  'networks-seat',
  'networks-selected',
  'networks-city',
  'interreg-seat',
  'interreg-main-seat',
  'interreg-town',
  'context-landmark',
  'partners-arc',
  'networks-line',
  'interreg-corridor',
  'context-way',
  'twente-fill',
  'euregio-fill',
];
const FIRST_AREA = RANKS.indexOf('twente-fill');

const rankOf = (layer: string): number => RANKS.findIndex((prefix) => layer.startsWith(prefix));

/** Whether a layer answers to a touch. */
export const isTouched = (layer: string): boolean => rankOf(layer) >= 0;
/** An area is meant only where it really is; marks and lines may be missed by a few pixels. */
export const isArea = (layer: string): boolean => rankOf(layer) >= FIRST_AREA;

/** False for what is in a tile but drawn with nothing: a topic that is off, a municipality that is no member. */
export function isSeen({layer: {type, paint}}: Pick<MapGeoJSONFeature, 'layer'>): boolean {
  const drawn = (paint ?? {}) as Readonly<Record<string, unknown>>;
  const opacity = [`${type}-opacity`, `${type}-layer-opacity`].map((name) => drawn[name]).filter((value) => typeof value === 'number');
  const colour = drawn[`${type}-color`] as {readonly a: number} | undefined;
  return type === 'circle' || type === 'symbol' || (opacity.every((value) => value > 0) && colour?.a !== 0);
}

/** For sorting: marks before lines before areas. */
export const bySpecificity = (a: MapGeoJSONFeature, b: MapGeoJSONFeature): number => rankOf(a.layer.id) - rankOf(b.layer.id);

/** Ids of the things in these features, the most specific first, each once. A mark that stands for several things gives all of them. */
export function idsOf(features: readonly MapGeoJSONFeature[]): string[] {
  const ids = features.toSorted(bySpecificity).flatMap(({properties}) => {
    const {id, networks, projects} = properties as {id?: string; networks?: string; projects?: string};
    return [...(networks ?? '').split(','), id ?? '', ...(projects ?? '').split(',')].filter((found) => found !== '');
  });
  return [...new Set(ids)];
}
