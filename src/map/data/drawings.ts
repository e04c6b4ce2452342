import type {Geometry} from 'geojson';
import type {Catalogue} from '../../catalogue/catalogue.ts';
import type {MapView} from '../map-view.ts';
import type {CatalogueSource} from '../sources.ts';
import {collection, type Drawing} from './features.ts';
import {lensDrawing} from './lens.ts';
import {networkDiscs, networkLines} from './networks.ts';
import {partnershipArcs, partnershipEnds, partnershipStart} from './partnerships.ts';
import {projectSeats, projectTowns} from './seats.ts';
import {cityMarks, landmarkMarks, spots} from './things.ts';

/** Several sets of features in one source: layers tell them apart by `set`. */
const together = (sets: Readonly<Record<string, Drawing>>): Drawing =>
  collection<Geometry>(
    Object.entries(sets).flatMap(([set, {features}]) => features.map((feature) => ({...feature, properties: {...feature.properties, set}}))),
  );

/** What a source of the catalogue draws. */
const DRAWINGS: Readonly<Record<CatalogueSource, (catalogue: Catalogue, view: MapView) => Drawing>> = {
  marks: (catalogue) =>
    together({
      spot: spots(catalogue),
      city: cityMarks(catalogue),
      landmark: landmarkMarks(catalogue),
      seat: projectSeats(catalogue),
      network: networkDiscs(catalogue),
      end: partnershipEnds(catalogue),
    }),
  ties: (catalogue) => together({arc: partnershipArcs(catalogue), network: networkLines(catalogue)}),
  counts: (catalogue, {projects, arcs}) => together({town: projectTowns(catalogue, projects), start: partnershipStart(catalogue, arcs)}),
  lens: (catalogue, {lens, selected}) => {
    const {lines, points} = lensDrawing(catalogue, lens ? selected : null);
    return together({line: lines, point: points});
  },
};

/** What a source depends on in the view; it is drawn anew when that changes. */
const DEPENDS_ON: Readonly<Record<CatalogueSource, (view: MapView) => string>> = {
  marks: () => '',
  ties: () => '',
  counts: ({projects, arcs}) => `${projects.join()};${arcs.join()}`,
  lens: ({lens, selected}) => (lens ? (selected ?? '') : ''),
};

/** The sources that a change of the view draws anew, with what they hold then. `before` is `null` at the first picture. */
export const drawingsOf = (catalogue: Catalogue, view: MapView, before: MapView | null): readonly (readonly [CatalogueSource, Drawing])[] =>
  (Object.keys(DRAWINGS) as CatalogueSource[]).flatMap((source) =>
    before !== null && DEPENDS_ON[source](view) === DEPENDS_ON[source](before) ? [] : [[source, DRAWINGS[source](catalogue, view)] as const],
  );
