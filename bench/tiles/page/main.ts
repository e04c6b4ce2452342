// All projects of a large catalogue out of one file on plain storage: MapLibre asks for tiles, the protocol reads the parts of the file that hold them.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import {addProtocol, Map, setWorkerUrl} from 'maplibre-gl';
import {Protocol} from 'pmtiles';

setWorkerUrl(new URL(workerUrl, document.baseURI).href);
addProtocol('pmtiles', new Protocol().tile);

const map = new Map({
  container: 'map',
  center: [7.1, 52.2],
  zoom: 4,
  style: {
    version: 8,
    sources: {projects: {type: 'vector', url: `pmtiles://${new URL('points.pmtiles', document.baseURI).href}`}},
    layers: [
      {id: 'land', type: 'background', paint: {'background-color': '#f1f1ec'}},
      {
        id: 'projects',
        type: 'circle',
        source: 'projects',
        'source-layer': 'projects',
        paint: {
          'circle-color': '#f2b705',
          'circle-stroke-color': '#3f3000',
          'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 7, 0, 9, 1],
          // Far away a mark stands for many: its area grows with their number.
          'circle-radius': ['interpolate', ['linear'], ['sqrt', ['coalesce', ['get', 'count'], 1]], 1, 1.5, 40, 8],
        },
      },
    ],
  },
});
map.once('idle', () => performance.mark('bench-complete'));
Object.assign(globalThis, {map});
