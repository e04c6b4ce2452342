const MARK = 'euregio-first-picture';

/**
 * Says by `performance.mark('euregio-first-picture')` since when a map of the region is on the screen: the page brings it drawn, so that is the first paint, or the
 * moment at which the whole page had been read, when the browser began to paint before.
 */
export function markFirstPicture(): void {
  const mark = ({startTime}: PerformanceEntry): void => {
    if (performance.getEntriesByName(MARK).length > 0) return;
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    performance.mark(MARK, {startTime: Math.max(startTime, page?.domInteractive ?? 0)});
  };
  try {
    new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').forEach(mark)).observe({type: 'paint', buffered: true});
  } catch {
    // A browser without paint timing: the next frame shows the page as it is.
    requestAnimationFrame(() => mark({startTime: performance.now()} as PerformanceEntry));
  }
}
