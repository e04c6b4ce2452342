import type {MapGeoJSONFeature} from 'maplibre-gl';

/** Layers that can be touched, the most specific first; areas last. */
export const TOUCHED: readonly string[] = [
  'partners-end',
  'mont-city',
  'mont-netwerkstad',
  'networks-office',
  'interreg-lead',
  'interreg-seat',
  'interreg-town',
  'context-landmark',
  'partners-arc',
  'partners-arc-friendship',
  'partners-arc-thematic',
  'partners-arc-sponsorship',
  'partners-arc-contact',
  'networks-tie',
  'interreg-corridor-edge',
  'twente-fill',
  'euregio-fill',
  'euregio-probable',
  'euregio-unknown',
  'euregio-district-pale',
];

/** Ids of the things in these features, the most specific first, each once. A mark that stands for several things gives all of them. */
export function idsOf(features: readonly MapGeoJSONFeature[]): string[] {
  const ranked = features.toSorted((a, b) => TOUCHED.indexOf(a.layer.id) - TOUCHED.indexOf(b.layer.id));
  const ids = ranked.flatMap(({properties}) => {
    const {id, ids: several} = properties as {id?: string; ids?: unknown};
    // Lists come back from the worker as text.
    const list: unknown = typeof several === 'string' ? JSON.parse(several) : several;
    return Array.isArray(list) ? (list as string[]) : id === undefined ? [] : [id];
  });
  return [...new Set(ids)];
}
