import {setWorkerUrl} from 'maplibre-gl';
import {absolute} from './sources.ts';
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
  if (address !== '') return;
  const file = workerFile();
  const {protocol, origin} = new URL(file);
  // In the single file the worker is part of the page, which has no origin.
  const own = origin === location.origin || !protocol.startsWith('http');
  address = own ? file : URL.createObjectURL(new Blob([`import ${JSON.stringify(file)};`], {type: 'text/javascript'}));
  setWorkerUrl(address);
}
