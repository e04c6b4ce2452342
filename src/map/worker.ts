import {clearPrewarmedResources, prewarm, setWorkerUrl} from 'maplibre-gl';
import {absolute, filesFor} from './sources.ts';
import {aheadOf} from './tiles/address.ts';
// oxlint-disable-next-line import/default -- with the query it is the address of the built file
import workerUrl from './tiles/map-worker.ts?worker&url';

let address = '';

/** The file of the map's worker. */
const workerFile = (): string => absolute(workerUrl, document.baseURI);

/**
 * Tells MapLibre where its worker is; once. A browser starts workers of the page's own origin only: where the script comes from another one, a small module
 * of the page imports the worker's file. The page's policy must then allow
 * both under `worker-src`. (Not `import()`: what the map says before the file is there would be lost.)
 */
export function prepareWorker(): void {
  if (address === '') setAddress();
}

/**
 * Starts the worker before there is a map, and lets it get the outlines of the region ready meanwhile: it has a core of its own, as long as the page is drawn for the first time. For the map's own page,
 * where nothing else wants a worker.
 *
 * MapLibre hears of a worker's failure only once there is a map. So this one starts when its file has come, and goes when the page's policy refuses it: the map then
 * starts its own, and says what is wrong with it.
 */
export async function startWorker(): Promise<void> {
  // In a frame without an origin MapLibre has to read the file itself.
  if (address !== '' || globalThis.origin === 'null' || !location.protocol.startsWith('http')) return;
  const file = workerFile();
  if (new URL(file).origin !== location.origin) return;
  const answer = await fetch(file).catch(() => null);
  if (!answer?.ok || address !== '') return;
  setAddress(aheadOf(filesFor(document.baseURI)));
  document.addEventListener('securitypolicyviolation', ({effectiveDirective}) => {
    if (effectiveDirective === 'worker-src') clearPrewarmedResources();
  });
  prewarm();
}

function setAddress(ahead = ''): void {
  const file = workerFile();
  const {protocol, origin} = new URL(file);
  // In the single file the worker is part of the page, which has no origin.
  const own = origin === location.origin || !protocol.startsWith('http');
  address = own ? `${file}${ahead}` : URL.createObjectURL(new Blob([`import ${JSON.stringify(file)};`], {type: 'text/javascript'}));
  setWorkerUrl(address);
}
