/** Longest wait for a browser that always has something to do. */
const PATIENCE_MS = 4000;

/** Runs a task when the browser has nothing else to do. */
export function whenIdle(task: () => void): void {
  // Safari has no `requestIdleCallback`.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, {timeout: PATIENCE_MS});
  else setTimeout(task, PATIENCE_MS / 8);
}
