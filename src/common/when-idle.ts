/** Longest wait for a browser that always has something to do, where nobody waits for the task. */
const PATIENCE_MS = 4000;

/**
 * Runs a task when the browser has nothing else to do.
 *
 * @param patience - milliseconds after which it runs all the same: little for what a reader is likely to want next. While a map is drawn by the processor a browser finds no idle moment for seconds.
 */
export function whenIdle(task: () => void, patience = PATIENCE_MS): void {
  // Safari has no `requestIdleCallback`.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, {timeout: patience});
  else setTimeout(task, patience / 8);
}

/** So long nobody touches anything before the page takes up what nobody has asked for. */
const REST_MS = 2500;
/** What a reader does. A mouse moves before it clicks. */
const TOUCHED = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

let touched = 0;
let listening = false;

/** Somebody does something that is no touch of this page: another window, a clicker or the page around the map. It counts as one. */
export const touch = (): void => {
  touched = performance.now();
};

/**
 * Resolves when the reader has not touched anything for a while and the browser has nothing else to do: time for what nobody has asked for yet. Begun under a reader's
 * hands, it would stand between an act and its answer.
 */
export async function atRest(): Promise<void> {
  if (!listening) {
    listening = true;
    touch();
    for (const type of TOUCHED) addEventListener(type, touch, {capture: true, passive: true});
  }
  for (let wait = REST_MS; wait > 0; wait = touched + REST_MS - performance.now()) await new Promise((resolve) => setTimeout(resolve, wait));
  await new Promise<void>((resolve) => whenIdle(resolve));
}
