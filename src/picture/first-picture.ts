import {paintGround} from './painting.ts';

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

/** Longer than the first paint takes where it comes at all: a page in the background is not painted. */
const PAINT_MS = 1000;

/** Resolves when the page has been painted for the first time: what begins before that keeps the picture from the screen, and takes no less time. */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === 'hidden') return resolve();
    setTimeout(resolve, PAINT_MS);
    try {
      new PerformanceObserver(() => resolve()).observe({type: 'paint', buffered: true});
    } catch {
      resolve();
    }
  });
}

/** Asks for code and outlines of the first view side by side: the built page has their links in a template, where they wait. */
export function fetchFirstView(): void {
  const waiting = document.querySelector<HTMLTemplateElement>('template#after-first-paint');
  if (waiting) document.head.append(waiting.content);
}

/** Paints the drawing that the page brings, and anew with each size that its window takes before the app has taken it over. */
export function paintFirstPicture(): void {
  const box = document.querySelector('.euregio-picture-box');
  if (!box) return;
  paintGround(box);
  addEventListener('resize', () => paintGround(box));
}
