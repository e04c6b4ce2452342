/** Longest wait for a frame: nobody sees a page in the background, and it is given none. */
const PATIENCE_MS = 1000;

/** Resolves when what the page is now has been painted: what is done then no longer stands between an act and its answer. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
