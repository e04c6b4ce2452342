import type {LayerSpecification} from 'maplibre-gl';

const namesIn = (part: unknown): string[] => [...JSON.stringify(part ?? null).matchAll(/\["global-state","(\w+)"\]/g)].map((match) => match[1] as string);
const asksFeature = (part: unknown): boolean => /\["(?:get|has|id|properties|geometry-type|feature-state)"/.test(JSON.stringify(part));

/**
 * Names of the global state for which MapLibre (6.17) reads the source of a layer anew: those in its filter and layout, `visibility` included, and those in
 * paint that differs by feature. All other paint follows at once.
 */
export function readsFor(layer: LayerSpecification): Set<string> {
  const paint = Object.values(layer.paint ?? {}).filter(asksFeature);
  return new Set(namesIn(['filter' in layer ? layer.filter : null, layer.layout ?? null, paint]));
}
