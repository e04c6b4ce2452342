import type {LayerSpecification, StyleSpecification} from 'maplibre-gl';
import {fontFaces} from './fonts.ts';
import {FIRST_GLOBAL_STATE} from './global-state.ts';
import * as context from './layers/context.ts';
import * as contextNames from './layers/context-names.ts';
import * as euregio from './layers/euregio.ts';
import {edgeGuard, guard} from './layers/guard.ts';
import * as interreg from './layers/interreg.ts';
import * as mont from './layers/mont.ts';
import * as networks from './layers/networks.ts';
import * as partners from './layers/partners.ts';
import * as selection from './layers/selection.ts';
import * as twente from './layers/twente.ts';
import {styleSources} from './sources.ts';

/** Below this zoom the map is a globe. In between names part from their marks a little: nothing comes to rest there. */
const GLOBE_BELOW = 4.2;
const MAP_FROM = 4.6;

/** Every layer, bottom to top. Of names and marks the last is placed first: it keeps its room when others must give way. */
export const LAYERS: LayerSpecification[] = [
  ...context.land,
  ...euregio.fills,
  ...twente.fills,
  ...context.builtUp,
  ...euregio.inner,
  ...interreg.scope,
  ...context.lines,
  ...euregio.outline,
  ...twente.outline,
  ...interreg.programme,
  ...euregio.marked,
  ...context.chosenSeam,
  ...context.seam,
  ...interreg.corridors,
  // A chosen railway may run where the first corridor does, as the RB 61 between Hengelo and Osnabrück.
  ...euregio.ways,
  ...networks.ties,
  ...selection.lensLines,
  ...partners.arcs,
  ...selection.ring,
  ...contextNames.names,
  ...partners.nearArcGuard,
  ...contextNames.townsInside,
  ...interreg.corridorGuard,
  ...interreg.seatGuard,
  ...euregio.wayNames,
  ...euregio.landmarks,
  ...euregio.areaGuard,
  ...partners.otherEnds,
  ...twente.names,
  ...twente.nameAfar,
  ...twente.municipalityNames,
  ...mont.netwerkstad,
  ...interreg.seats,
  ...partners.arcNames,
  ...networks.discs,
  ...euregio.districtNames,
  ...mont.cities,
  ...twente.hallNames,
  ...selection.lensPoints,
  ...partners.owners,
  ...partners.twenteEnds,
  ...partners.start,
  ...partners.tiedOwners,
  ...partners.subjectEnds,
  ...networks.chosenDiscs,
  ...selection.selectedName,
  ...euregio.chosenLandmark,
  ...euregio.ownGuard,
  ...partners.arcGuard,
  ...partners.endGuard,
  ...selection.ringGuard,
  ...interreg.besideGuard,
  ...mont.squares,
  ...guard,
  ...euregio.hallDistrictNames,
  ...mont.hallMarks,
  ...partners.lensEnds,
  ...selection.lensPointGuard,
  ...partners.tiedOwnersAfar,
  ...selection.lensLineNames,
  ...contextNames.countryPairs,
  ...interreg.chosenSeats,
  ...selection.lensStart,
  ...edgeGuard,
];

/**
 * The one style document of the map, built once: what the reader chooses reaches it as global state, never as another style.
 *
 * @param base - address that files are relative to
 */
export function buildStyle(base: string): StyleSpecification {
  return {
    version: 8,
    name: 'EUREGIO',
    state: Object.fromEntries(Object.entries(FIRST_GLOBAL_STATE).map(([name, value]) => [name, {default: value}])),
    projection: {type: ['interpolate', ['linear'], ['zoom'], GLOBE_BELOW, 'vertical-perspective', MAP_FROM, 'mercator']},
    // No haze around the globe: outside the disc is the page.
    sky: {'atmosphere-blend': 0},
    transition: {duration: 160, delay: 0},
    'font-faces': fontFaces(base),
    sources: styleSources(base),
    layers: LAYERS,
  };
}
