import type {Page} from 'playwright-core';

/** Waits until the map has drawn what was last asked of it and stands still. */
export async function mapIdle(page: Page, tag = 'euregio-map'): Promise<void> {
  await page.locator(tag).evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        const {map} = element as unknown as {map: {once(type: string, done: () => void): void; triggerRepaint(): void}};
        map.once('idle', () => resolve());
        map.triggerRepaint();
      }),
  );
}
