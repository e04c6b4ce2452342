import type {Geometry} from 'geojson';
import type {Catalogue} from '../../catalogue/catalogue.ts';
import type {MapView} from '../map-view.ts';
import type {CatalogueSource} from '../sources.ts';
import {NEARBY_KM} from '../camera/subject.ts';
import {alike, collection, type Drawing, inLanguages} from './features.ts';
import {lensDrawing} from './lens.ts';
import {networkCities, networkDiscs, networkLines} from './networks.ts';
import {partnershipArcs, partnershipEnds, partnershipStart} from './partnerships.ts';
import {projectSeats, projectTowns} from './seats.ts';
import {cityMarks, districtNames, landmarkMarks, laterMarks, spots, twenteName} from './things.ts';

/** Several sets of features in one source: layers tell them apart by `set`. */
const together = (sets: Readonly<Record<string, Drawing>>): Drawing =>
  collection<Geometry>(
    Object.entries(sets).flatMap(([set, {features}]) => features.map((feature) => ({...feature, properties: {...feature.properties, set}}))),
  );

/** A view, and what is written elsewhere. */
export type Drawn = MapView & {
  /** Ties within `NEARBY_KM` have their names in a second picture. */
  readonly nearbyApart: boolean;
};

/** Under the lens the marks of near ties stay, their names are in the second picture. */
const named = <G extends Geometry>({features}: Drawing<G>, {lens, nearbyApart}: Drawn): Drawing<G> =>
  collection(
    features.map((feature) =>
      !(lens && nearbyApart) || feature.properties['kind'] === 'start' || Number(feature.properties['km']) >= NEARBY_KM
        ? feature
        : {...feature, properties: {...feature.properties, ...inLanguages('name', alike('')), ...inLanguages('sub', alike(''))}},
    ),
  );

/** What a source of the catalogue draws. */
const DRAWINGS: Readonly<Record<CatalogueSource, (catalogue: Catalogue, view: Drawn) => Drawing>> = {
  marks: (catalogue, view) =>
    together({
      spot: spots(catalogue),
      district: districtNames(catalogue),
      city: cityMarks(catalogue, view.year),
      landmark: landmarkMarks(catalogue, view.year, view.selected),
      seat: projectSeats(catalogue),
      network: networkDiscs(catalogue, view.year, view.selected),
      end: named(partnershipEnds(catalogue), view),
      region: twenteName(),
    }),
  ties: (catalogue, {year}) => together({arc: partnershipArcs(catalogue), network: networkLines(catalogue, year)}),
  counts: (catalogue, {projects, arcs}) => together({town: projectTowns(catalogue, projects), start: partnershipStart(catalogue, arcs)}),
  lens: (catalogue, view) => {
    const {lines, points} = lensDrawing(catalogue, view.lens ? view.selected : null, view.compare, view.year);
    return together({line: lines, point: named(points, view)});
  },
};

/** What had its mark later than in the year looked at: from one year to the next it is seldom another. */
const laterOf = (catalogue: Catalogue, {year, selected}: MapView): string => (year === null ? '' : laterMarks(catalogue, year, selected).join());

/** What a source depends on in the view; it is drawn anew when that changes. */
const DEPENDS_ON: Readonly<Record<CatalogueSource, (view: Drawn, catalogue: Catalogue) => string>> = {
  marks: (view, catalogue) => `${view.lens && view.nearbyApart};${laterOf(catalogue, view)}`,
  ties: ({year}, catalogue) => networkCities(catalogue, year).join(),
  counts: ({projects, arcs}) => `${projects.join()};${arcs.join()}`,
  lens: ({lens, selected, compare, year, nearbyApart}) => (lens ? `${selected ?? ''};${compare ?? ''};${year ?? ''};${nearbyApart}` : ''),
};

/** What one source holds. */
export const drawingOf = (source: CatalogueSource, catalogue: Catalogue, view: Drawn): Drawing => DRAWINGS[source](catalogue, view);

/** The sources that a change of the view draws anew, with what they hold then. `before` is `null` at the first picture. */
export const drawingsOf = (catalogue: Catalogue, view: Drawn, before: Drawn | null): readonly (readonly [CatalogueSource, Drawing])[] =>
  (Object.keys(DRAWINGS) as CatalogueSource[]).flatMap((source) =>
    before !== null && DEPENDS_ON[source](view, catalogue) === DEPENDS_ON[source](before, catalogue)
      ? []
      : [[source, DRAWINGS[source](catalogue, view)] as const],
  );
