/** Longest wait for a frame: the browser may be busy with another page. */
const PATIENCE_MS = 2500;

/** Resolves when the page as it is now has been painted; at once where nobody sees it. */
export function painted(): Promise<void> {
  if (globalThis.document?.visibilityState !== 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    // The second frame begins when the first has been handed over, the third when it is on the screen.
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
    setTimeout(resolve, PATIENCE_MS);
  });
}
