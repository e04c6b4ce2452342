import {feature} from './geojson.ts';
import type {Feature, Properties} from './geojson.ts';

/** A raw name without double or outer spaces; empty for none. */
export const tidy = (name: string | null | undefined): string => (name ?? '').replace(/\s+/g, ' ').trim();

/** Dutch, German and English names of water; what is missing here has the same name in all three. */
const WATER_NAMES: Record<string, [nl: string, de: string, en: string]> = {
  Ems: ['Eems', 'Ems', 'Ems'],
  Unterems: ['Eems', 'Ems', 'Ems'],
  Rhein: ['Rijn', 'Rhein', 'Rhine'],
  Rhine: ['Rijn', 'Rhein', 'Rhine'],
  Rhin: ['Rijn', 'Rhein', 'Rhine'],
  'Boven-Rijn': ['Rijn', 'Rhein', 'Rhine'],
  'Bijlandsch Kanaal, Boven-Rijn': ['Rijn', 'Rhein', 'Rhine'],
  'Pannerdensch Kanaal': ['Pannerdensch Kanaal', 'Pannerdensch Kanaal', 'Pannerden Canal'],
  'Neder-Rijn': ['Nederrijn', 'Nederrijn', 'Nederrijn'],
  Nederrijn: ['Nederrijn', 'Nederrijn', 'Nederrijn'],
  'Geldersche IJssel': ['IJssel', 'IJssel', 'IJssel'],
  Maas: ['Maas', 'Maas', 'Meuse'],
  'Overijsselsche Vecht': ['Vecht', 'Vechte', 'Vecht'],
  Vecht: ['Vecht', 'Vechte', 'Vecht'],
  'Oude IJssel': ['Oude IJssel', 'Issel', 'Oude IJssel'],
  Weser: ['Wezer', 'Weser', 'Weser'],
  Unterweser: ['Wezer', 'Weser', 'Weser'],
  Lippe: ['Lippe', 'Lippe', 'Lippe'],
  Ruhr: ['Ruhr', 'Ruhr', 'Ruhr'],
  'Kanaal Zutphen-Enschede': ['Twentekanaal', 'Twentekanal', 'Twente Canal'],
  'Zijkanaal naar Almelo': ['Twentekanaal', 'Twentekanal', 'Twente Canal'],
  Mittellandkanal: ['Mittellandkanaal', 'Mittellandkanal', 'Mittelland Canal'],
  'Stichkanal Osnabrück': ['Zijkanaal Osnabrück', 'Stichkanal Osnabrück', 'Osnabrück Branch Canal'],
  'Dortmund-Ems-Kanal': ['Dortmund-Eemskanaal', 'Dortmund-Ems-Kanal', 'Dortmund–Ems Canal'],
  Küstenkanal: ['Küstenkanaal', 'Küstenkanal', 'Küsten Canal'],
  'Wesel-Datteln-Kanal': ['Wesel-Dattelnkanaal', 'Wesel-Datteln-Kanal', 'Wesel–Datteln Canal'],
  'Datteln-Hamm-Kanal': ['Datteln-Hammkanaal', 'Datteln-Hamm-Kanal', 'Datteln–Hamm Canal'],
  'Rhein-Herne-Kanal': ['Rijn-Hernekanaal', 'Rhein-Herne-Kanal', 'Rhine–Herne Canal'],
  'Kanaal Almelo-De Haandrik': ['Kanaal Almelo-De Haandrik', 'Kanal Almelo–De Haandrik', 'Almelo–De Haandrik Canal'],
  'Amsterdam-Rijnkanaal': ['Amsterdam-Rijnkanaal', 'Amsterdam-Rhein-Kanal', 'Amsterdam–Rhine Canal'],
  Elbe: ['Elbe', 'Elbe', 'Elbe'],
  Oder: ['Oder', 'Oder', 'Oder'],
  Danube: ['Donau', 'Donau', 'Danube'],
  Donau: ['Donau', 'Donau', 'Danube'],
  Seine: ['Seine', 'Seine', 'Seine'],
  Rhône: ['Rhône', 'Rhone', 'Rhône'],
  Loire: ['Loire', 'Loire', 'Loire'],
  Po: ['Po', 'Po', 'Po'],
  Thames: ['Theems', 'Themse', 'Thames'],
  Vistula: ['Wisła', 'Weichsel', 'Vistula'],
  IJsselmeer: ['IJsselmeer', 'IJsselmeer', 'IJsselmeer'],
};

/** The name as the raw file has it, and in each language; a water without names of its own is called so in all. */
export function names(raw: string): Properties {
  const [name_nl, name_de, name_en] = WATER_NAMES[raw] ?? [raw, raw, raw];
  return {name: raw, name_nl, name_de, name_en};
}

/** The features with nothing but their names; without a name with nothing. */
export function named(features: readonly Feature[]): Feature[] {
  return features.map(({properties, geometry}) => {
    const name = tidy(properties['name'] as string);
    return feature(name ? names(name) : {}, geometry);
  });
}
