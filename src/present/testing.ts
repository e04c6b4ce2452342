import {loadCatalogue} from '../catalogue/load.ts';

const catalogue = loadCatalogue();

/** Only for tests: which things and sources a story may name. */
export const known = {
  thing: (id: string) => catalogue.find(id) !== undefined,
  source: (id: string) => catalogue.facts.sources.some((source) => source.id === id),
};

/** A story file with nothing but what it must have. */
export const SMALL = {
  format: 1,
  id: 'mijn-verhaal',
  title: 'Mijn verhaal',
  minutes: 10,
  stops: [{id: 'een', title: {nl: 'Eén'}, view: {camera: {center: [6.8, 52.3], zoom: 9}, topics: ['twente'], place: 'hengelo'}}],
};
