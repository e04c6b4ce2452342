import 'leaflet/dist/leaflet.css';
import L from 'leaflet';
import type {FeatureCollection} from 'geojson';
import {arcEnds, arcs, AREAS, colours, FLIGHT, FLIGHT_MS, markOnce, NAMED_RANK, PLACES_URL, REGION, said} from '../data.ts';

const [[west, south], [east, north]] = REGION;
const map = L.map('map', {preferCanvas: true, zoomControl: false, attributionControl: false, zoomSnap: 0});
map.fitBounds(
  [
    [south, west],
    [north, east],
  ],
  {padding: [30, 30]},
);
const read = async (url: string): Promise<FeatureCollection> => (await fetch(url)).json() as Promise<FeatureCollection>;
const name = (text: string): L.DivIcon => L.divIcon({className: 'name', html: Object.assign(document.createElement('span'), {textContent: text})});
const labelled = (collection: FeatureCollection): L.GeoJSON =>
  L.geoJSON(collection, {
    filter: ({properties}) => !('rank' in properties) || Number(properties['rank']) <= NAMED_RANK,
    pointToLayer: ({properties}, at) => L.marker(at, {icon: name(said(properties)), keyboard: false}),
  });
const collections = await Promise.all(AREAS.map(({url}) => read(url)));
for (const [index, {fill, line, width}] of AREAS.entries()) {
  L.geoJSON(collections[index], {
    style: {fill: fill !== undefined, fillColor: fill ?? '', fillOpacity: 1, stroke: line !== undefined, color: line ?? '', weight: width ?? 1},
  })
    .bindPopup((layer) => said((layer as L.Layer & {feature: {properties: Record<string, unknown>}}).feature.properties))
    .addTo(map);
}
L.geoJSON(arcs, {style: {color: colours.partner, weight: 2.4}}).addTo(map);
// A canvas is drawn in the next frame.
requestAnimationFrame(() => requestAnimationFrame(() => markOnce('bench-first-picture')));
labelled(await read(PLACES_URL)).addTo(map);
labelled(arcEnds).addTo(map);
requestAnimationFrame(() => requestAnimationFrame(() => markOnce('bench-complete')));

globalThis.bench = {
  async fly() {
    for (const {center, zoom} of FLIGHT) {
      const arrived = new Promise((done) => map.once('moveend', done));
      map.flyTo([center[1], center[0]], zoom + 1, {duration: FLIGHT_MS / 1000});
      await arrived;
    }
  },
};
