import {loadCatalogue} from '../catalogue/load.ts';
import {messagesIn} from '../i18n/messages.ts';
import {viewAlone} from './alone.ts';
import './euregio-map.ts';
import type {EuregioMap} from './euregio-map.ts';
import {isSeen} from './hit.ts';

/** Only for tests: the facts as they are. */
export const catalogue = loadCatalogue();

/** What a map alone in a page is given for its first view. */
export const FIRST = {topics: null, lang: 'nl', place: null, scheme: null};

/** Size in CSS px of the map of a test. */
export const [WIDTH, HEIGHT] = [800, 600];

/** The next event of this name that the element fires. */
export const next = <Name extends keyof HTMLElementEventMap>(element: HTMLElement, name: Name): Promise<HTMLElementEventMap[Name]> =>
  new Promise((resolve) => element.addEventListener(name, resolve, {once: true}));

/** A map in its first view, drawn. */
export async function show(properties: Partial<EuregioMap> = {}): Promise<EuregioMap> {
  const map = document.createElement('euregio-map');
  Object.assign(map, {catalogue, view: viewAlone(catalogue, FIRST), label: messagesIn('nl').app.map, ...properties});
  map.style.setProperty('block-size', `${HEIGHT}px`);
  map.style.setProperty('inline-size', `${WIDTH}px`);
  const ready = next(map, 'euregio-ready');
  document.body.replaceChildren(map);
  await ready;
  return map;
}

/** After the next picture that is complete. */
export const drawn = (map: EuregioMap): Promise<unknown> =>
  new Promise((resolve) => {
    map.map?.once('idle', resolve);
    map.map?.triggerRepaint();
  });

/** Ids of what can be seen there: a topic that is off stays in its tiles, drawn with nothing. */
export const idsAt = (map: EuregioMap, at: [number, number], layers: string[]): unknown[] => {
  const point = map.map!.project(at);
  const found = map.map!.queryRenderedFeatures([point.x, point.y], {layers});
  return [...new Set(found.filter(isSeen).map(({properties}) => properties['id']))];
};
