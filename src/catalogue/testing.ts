import {buildCatalogue} from './build.ts';
import type {Catalogue, Facts} from './catalogue.ts';

/** A catalogue of made-up facts, for tests: of no more than what the code in question reads. */
export const made = (facts: object): Catalogue =>
  buildCatalogue({
    sources: [],
    places: [],
    networks: [],
    projects: [],
    partnerships: [],
    landmarks: [],
    claims: [],
    programmes: [],
    memo: [],
    milestones: [],
    ...facts,
  } as unknown as Facts);
