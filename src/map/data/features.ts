import type {Feature, FeatureCollection, Geometry, Point} from 'geojson';
import type {LngLat} from '../../catalogue/facts.ts';
import type {LocalizedText} from '../../i18n/languages.ts';

/** Properties of a drawn feature: the catalogue's id, and values that expressions can read. */
export interface Drawn {
  readonly id: string;
  readonly [property: string]: string | number | boolean | readonly [number, number];
}

/** What a source of the map holds; longitude, latitude. */
export type Drawing<G extends Geometry = Geometry> = FeatureCollection<G, Drawn>;

/** Features as GeoJSON has them. */
export const collection = <G extends Geometry>(features: Feature<G, Drawn>[]): Drawing<G> => ({type: 'FeatureCollection', features});

/** A point as GeoJSON has it. */
export const pointFeature = ([lng, lat]: LngLat, properties: Drawn): Feature<Point, Drawn> => ({
  type: 'Feature',
  properties,
  geometry: {type: 'Point', coordinates: [lng, lat]},
});

/** `name_nl`, `name_de`, `name_en`: the style picks one by the global state's language. */
export const inLanguages = <K extends string>(key: K, text: LocalizedText) =>
  ({[`${key}_nl`]: text.nl, [`${key}_de`]: text.de, [`${key}_en`]: text.en}) as Record<`${K}_${'nl' | 'de' | 'en'}`, string>;

/** The same text in every language. */
export const alike = (text: string): LocalizedText => ({nl: text, de: text, en: text});
