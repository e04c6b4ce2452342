import type {Page} from 'playwright-core';

/** Waits until the map has drawn what was last asked of it and stands still. */
export async function mapIdle(page: Page, tag = 'euregio-map'): Promise<void> {
  await page.locator(tag).evaluate(async (element) => {
    const {map, updateComplete} = element as unknown as {
      map: {once(type: string, done: () => void): void; triggerRepaint(): void};
      updateComplete: Promise<boolean>;
    };
    // It is told of a view after a popup has been painted.
    await updateComplete;
    await new Promise<void>((resolve) => {
      map.once('idle', () => resolve());
      map.triggerRepaint();
    });
  });
}
