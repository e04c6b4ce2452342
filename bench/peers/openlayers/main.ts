import 'ol/ol.css';
import Feature, {type FeatureLike} from 'ol/Feature.js';
import GeoJSON from 'ol/format/GeoJSON.js';
import VectorLayer from 'ol/layer/Vector.js';
import Map from 'ol/Map.js';
import Overlay from 'ol/Overlay.js';
import {fromLonLat, transformExtent} from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import {Fill, Stroke, Style, Text} from 'ol/style.js';
import View from 'ol/View.js';
import {arcEnds, arcs, AREAS, colours, FLIGHT, FLIGHT_MS, markOnce, NAMED_RANK, PLACES_URL, REGION, said} from '../data.ts';

const format = new GeoJSON();
const reading = {featureProjection: 'EPSG:3857'};
const layers = AREAS.map(
  ({url, fill, line, width}) =>
    new VectorLayer({
      source: new VectorSource({url, format}),
      style: new Style({
        ...(fill ? {fill: new Fill({color: fill})} : {}),
        ...(line ? {stroke: new Stroke({color: line, width: width ?? 1})} : {}),
      }),
    }),
);
const named = (feature: FeatureLike): Style =>
  new Style({
    text: new Text({
      text: said(feature.getProperties()),
      font: "12.5px 'Source Sans 3', sans-serif",
      offsetY: -12,
      fill: new Fill({color: colours.ink}),
      stroke: new Stroke({color: colours.halo, width: 3}),
    }),
  });
const arcLayer = new VectorLayer({
  source: new VectorSource<Feature>({features: format.readFeatures(arcs, reading)}),
  style: new Style({stroke: new Stroke({color: colours.partner, width: 2.4})}),
});
const names = [
  new VectorLayer({
    declutter: true,
    source: new VectorSource({url: PLACES_URL, format}),
    style: (feature) => (Number(feature.get('rank')) <= NAMED_RANK ? named(feature) : undefined),
  }),
  new VectorLayer({declutter: true, source: new VectorSource({features: format.readFeatures(arcEnds, reading)}), style: named}),
];
const popup = document.createElement('div');
popup.className = 'popup';
const overlay = new Overlay({element: popup});
const view = new View({center: [0, 0], zoom: 4});
const map = new Map({target: 'map', controls: [], layers: [...layers, arcLayer, ...names], overlays: [overlay], view});
view.fit(transformExtent([...REGION[0], ...REGION[1]], 'EPSG:4326', 'EPSG:3857'), {padding: [30, 30, 30, 30]});
const areas = layers.filter((_, index) => ['territory', 'municipalities'].includes(AREAS[index]?.id ?? ''));
map.on('postrender', () => {
  if (areas.every((layer) => layer.getSource()?.getState() === 'ready' && (layer.getSource()?.getFeatures().length ?? 0) > 0)) markOnce('bench-first-picture');
});
const sources = [...layers, ...names].map((layer) => layer.getSource());
map.on('rendercomplete', () => {
  if (sources.every((source) => (source?.getFeatures().length ?? 0) > 0)) markOnce('bench-complete');
});
map.on('singleclick', ({pixel, coordinate}) => {
  const feature = map.forEachFeatureAtPixel(pixel, (found) => (found.get('id') === undefined ? undefined : found));
  popup.textContent = feature ? said(feature.getProperties()) : '';
  overlay.setPosition(feature ? coordinate : undefined);
});

globalThis.bench = {
  async fly() {
    for (const {center, zoom} of FLIGHT) {
      // OpenLayers' zoom counts tiles of 256 pixels.
      await new Promise((done) => view.animate({center: fromLonLat(center), zoom: zoom + 1, duration: FLIGHT_MS}, done));
    }
  },
};
