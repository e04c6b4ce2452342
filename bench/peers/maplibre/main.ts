// The bare map library: the same data, one layer each.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import {type LayerSpecification, Map, Popup, setWorkerUrl, type SourceSpecification} from 'maplibre-gl';
import regular from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url&no-inline';
import {arcEnds, arcs, AREAS, colours, FLIGHT, FLIGHT_MS, markOnce, NAMED_RANK, PLACES_URL, REGION, said} from '../data.ts';

setWorkerUrl(new URL(workerUrl, document.baseURI).href);
const absolute = (url: string): string => new URL(url, document.baseURI).href;
const sources: Record<string, SourceSpecification> = {
  ...Object.fromEntries(AREAS.map(({id, url}) => [id, {type: 'geojson', data: absolute(url)} as const])),
  places: {type: 'geojson', data: absolute(PLACES_URL)},
  arcs: {type: 'geojson', data: arcs},
  'arc-ends': {type: 'geojson', data: arcEnds},
};
const name = (source: string, more: object = {}): LayerSpecification => ({
  id: `${source}-name`,
  type: 'symbol',
  source,
  layout: {'text-field': ['get', 'name'], 'text-font': ['Source Sans'], 'text-size': 12.5, 'text-offset': [0, -0.9]},
  paint: {'text-color': colours.ink, 'text-halo-color': colours.halo, 'text-halo-width': 1.6},
  ...more,
});
const map = new Map({
  container: 'map',
  style: {
    version: 8,
    'font-faces': {'Source Sans': [{url: absolute(regular)}]},
    sources,
    layers: [
      {id: 'water', type: 'background', paint: {'background-color': colours.water}},
      ...AREAS.flatMap(({id, fill, line, width}): LayerSpecification[] => [
        ...(fill ? [{id: `${id}-fill`, type: 'fill', source: id, paint: {'fill-color': fill}} as const] : []),
        ...(line ? [{id: `${id}-line`, type: 'line', source: id, paint: {'line-color': line, 'line-width': width ?? 1}} as const] : []),
      ]),
      {id: 'arcs', type: 'line', source: 'arcs', paint: {'line-color': colours.partner, 'line-width': 2.4}},
      name('places', {filter: ['<=', ['get', 'rank'], NAMED_RANK]}),
      name('arc-ends'),
    ],
  },
  bounds: REGION,
  fitBoundsOptions: {padding: 30},
  attributionControl: false,
});
// The region is on the screen when its own areas have been drawn.
map.on('render', () => {
  if (map.isSourceLoaded('territory') && map.isSourceLoaded('municipalities')) markOnce('bench-first-picture');
});
map.once('idle', () => markOnce('bench-complete'));
map.on('click', ['arcs', 'municipalities-fill'], ({lngLat, features}) => {
  new Popup()
    .setLngLat(lngLat)
    .setText(said(features?.[0]?.properties ?? {}))
    .addTo(map);
});

const PARTNERS = ['arcs', 'arc-ends-name'];
const HALF = arcs.features.filter((_, index) => index % 2 === 0).map(({properties}) => properties.id);

globalThis.bench = {
  async fly() {
    for (const to of FLIGHT) {
      const arrived = map.once('moveend');
      map.flyTo({...to, duration: FLIGHT_MS, essential: true});
      await arrived;
    }
  },
  acts: {
    // Nothing is given back: a page that hands over a whole map is busy with that.
    language() {
      map.setLayoutProperty('places-name', 'text-field', ['get', 'name_de']);
    },
    topic() {
      for (const layer of PARTNERS) map.setLayoutProperty(layer, 'visibility', 'none');
    },
    // Which of them held in a year the data of the peers do not say: half of them.
    year() {
      for (const layer of PARTNERS) map.setLayoutProperty(layer, 'visibility', 'visible');
      for (const layer of PARTNERS) map.setFilter(layer, ['in', ['get', 'id'], ['literal', HALF]]);
    },
  },
};
Object.assign(globalThis, {map});
