import type {Map as MapLibre} from 'maplibre-gl';
import type {MapProblem} from '../events/events.ts';

/** A map that is not there by then, on the oldest machine, will not come. */
const START_TIMEOUT_MS = 60_000;
/** A browser that gives lost graphics back does so within a moment. */
const CONTEXT_TIMEOUT_MS = 4000;
/** As MapLibre says it of a worker whose file did not come, or was refused. */
const WORKER_FAILED = /worker failed to load/i;

/** Who hears of them. */
export interface Hearer {
  readonly fail: (problem: MapProblem, error: Error) => void;
  /** The graphics are back, and drawn with. */
  readonly recovered: () => void;
  /** They have not come back. */
  readonly reopen: () => void;
}

/** What keeps a map from drawing: no worker, no outlines, no first picture, lost graphics. */
export class Troubles {
  private readonly start: ReturnType<typeof setTimeout>;
  private context: ReturnType<typeof setTimeout> | undefined;

  constructor(map: MapLibre, {fail, recovered, reopen}: Hearer) {
    this.start = setTimeout(
      () => fail('worker', new Error(`euregio-map: expected a first picture within ${START_TIMEOUT_MS} ms, got none.`)),
      START_TIMEOUT_MS,
    );
    // Where no worker may be made at all, nothing else says so.
    map.style.dispatcher.waitForInitComplete().catch((error: Error) => fail('worker', error));
    map.once('idle', () => clearTimeout(this.start));
    // The browser gives the graphics back by itself, as a rule.
    map.on('webglcontextrestored', () => {
      clearTimeout(this.context);
      map.once('idle', recovered);
    });
    map.on('webglcontextlost', () => {
      fail('context-lost', new Error('euregio-map: the graphics context was lost.'));
      clearTimeout(this.context);
      this.context = setTimeout(reopen, CONTEXT_TIMEOUT_MS);
    });
    map.on('error', (event) => {
      const error = new Error(event.error.message);
      if (WORKER_FAILED.test(error.message)) fail('worker', error);
      else if ('sourceId' in event) fail('outlines', error);
      else console.error('euregio-map:', error);
    });
  }

  close(): void {
    clearTimeout(this.start);
    clearTimeout(this.context);
  }
}
