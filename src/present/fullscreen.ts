/** What of the document is used; tests put in their own. */
export interface FullScreenPage {
  readonly fullscreenElement: unknown;
  readonly documentElement: {requestFullscreen?(options?: FullscreenOptions): Promise<void>};
  exitFullscreen(): Promise<void>;
}

/**
 * Into full screen, or out of it; gives whether it is full now. Only after a key or a touch does a browser allow it: a command of the speaker window is none,
 * so that it can be refused. The evening then goes on in its window.
 */
export async function toggleFullScreen(page: FullScreenPage = document): Promise<boolean> {
  try {
    if (page.fullscreenElement) {
      await page.exitFullscreen();
      return false;
    }
    // The whole page, not an element in it: covers and the strip must stay on top.
    await page.documentElement.requestFullscreen?.({navigationUI: 'hide'});
    return Boolean(page.fullscreenElement);
  } catch (error) {
    console.warn('euregio-present: full screen was refused.', error);
    return Boolean(page.fullscreenElement);
  }
}
