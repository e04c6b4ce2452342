import type {GeoJSONSourceSpecification, SourceSpecification} from 'maplibre-gl';
import bordersRegion from '../../geo/context/borders-region.geojson?url&no-inline';
import bordersWorld from '../../geo/context/borders-world.geojson?url&no-inline';
import canals from '../../geo/context/canals.geojson?url&no-inline';
import graticule from '../../geo/context/graticule.geojson?url&no-inline';
import labels from '../../geo/context/labels.geojson?url&no-inline';
import lakesEurope from '../../geo/context/lakes-europe.geojson?url&no-inline';
import lakesRegion from '../../geo/context/lakes-region.geojson?url&no-inline';
import lakesWorld from '../../geo/context/lakes-world.geojson?url&no-inline';
import landEurope from '../../geo/context/land-europe.geojson?url&no-inline';
import landRegion from '../../geo/context/land-region.geojson?url&no-inline';
import landWorld from '../../geo/context/land-world.geojson?url&no-inline';
import motorways from '../../geo/context/motorways.geojson?url&no-inline';
import places from '../../geo/context/places.geojson?url&no-inline';
import rail from '../../geo/context/rail.geojson?url&no-inline';
import rivers from '../../geo/context/rivers.geojson?url&no-inline';
import urban from '../../geo/context/urban.geojson?url&no-inline';
import bandsCoarse from '../../geo/outlines/bands-coarse.geojson?url&no-inline';
import bandsFine from '../../geo/outlines/bands-fine.geojson?url&no-inline';
import corridors from '../../geo/outlines/corridors.geojson?url&no-inline';
import districtsCoarse from '../../geo/outlines/districts-coarse.geojson?url&no-inline';
import districtsFine from '../../geo/outlines/districts-fine.geojson?url&no-inline';
import edgesCoarse from '../../geo/outlines/edges-coarse.geojson?url&no-inline';
import edgesFine from '../../geo/outlines/edges-fine.geojson?url&no-inline';
import municipalitiesCoarse from '../../geo/outlines/municipalities-coarse.geojson?url&no-inline';
import municipalitiesFine from '../../geo/outlines/municipalities-fine.geojson?url&no-inline';
import programmeArea from '../../geo/outlines/programme-area.geojson?url&no-inline';
import seamCoarse from '../../geo/outlines/seam-coarse.geojson?url&no-inline';
import seamFine from '../../geo/outlines/seam-fine.geojson?url&no-inline';
import territoryCoarse from '../../geo/outlines/territory-coarse.geojson?url&no-inline';
import territoryFine from '../../geo/outlines/territory-fine.geojson?url&no-inline';
import type {MapData} from './data/map-data.ts';

/** From this zoom on the coarse outlines show their corners: the fine ones are fetched, once. */
export const FINE_FROM_ZOOM = 9;

/** Outlines in two levels; all are exchanged together, because their borders fall together only within a level. */
export const FINE_OUTLINES: Readonly<Record<string, string>> = {
  municipalities: municipalitiesFine,
  districts: districtsFine,
  territory: territoryFine,
  edges: edgesFine,
  seam: seamFine,
  'bands-fine': bandsFine,
};

const EMPTY = {type: 'FeatureCollection' as const, features: []};

/** @param absolute makes a file's address absolute: the worker has no page to resolve it against */
export function sourcesOf(data: MapData, absolute: (url: string) => string): Record<string, SourceSpecification> {
  const file = (url: string, more: Partial<GeoJSONSourceSpecification> = {}): SourceSpecification => ({type: 'geojson', data: absolute(url), maxzoom: 13, ...more});
  // Outlines keep every vertex that they have: they are generalised already, and seams between neighbours must not open.
  const outline = (url: string): SourceSpecification => file(url, {promoteId: 'id', tolerance: 0.1, buffer: 64});
  const made = (features: GeoJSON.FeatureCollection, more: Partial<GeoJSONSourceSpecification> = {}): SourceSpecification => ({type: 'geojson', data: features, maxzoom: 13, ...more});
  return {
    'land-world': file(landWorld),
    'land-europe': file(landEurope),
    'land-region': file(landRegion),
    'lakes-world': file(lakesWorld),
    'lakes-europe': file(lakesEurope),
    'lakes-region': file(lakesRegion),
    'borders-world': file(bordersWorld),
    'borders-region': file(bordersRegion),
    graticule: file(graticule),
    rivers: file(rivers),
    canals: file(canals),
    rail: file(rail),
    motorways: file(motorways),
    urban: file(urban),
    places: file(places),
    labels: file(labels),
    municipalities: outline(municipalitiesCoarse),
    districts: outline(districtsCoarse),
    territory: outline(territoryCoarse),
    edges: outline(edgesCoarse),
    seam: outline(seamCoarse),
    bands: outline(bandsCoarse),
    'bands-fine': {type: 'geojson', data: EMPTY, maxzoom: 13, promoteId: 'id', tolerance: 0.1, buffer: 64},
    corridors: file(corridors, {tolerance: 0.2}),
    programme: file(programmeArea),
    marks: made(data.marks),
    names: made(data.names),
    seats: made(data.seats),
    arcs: made(data.arcs, {promoteId: 'id', tolerance: 0.1, buffer: 64}),
    ends: made(data.ends),
    ties: made(data.ties, {tolerance: 0.1}),
    offices: made(data.offices),
    'town-seats': made(data.townSeats),
    landmarks: made(data.landmarks),
  };
}
