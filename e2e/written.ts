import type {Page} from 'playwright-core';
import {mapIdle} from './support.ts';

/** A box that the map keeps free around a name or a mark, in CSS pixels of the map. */
export interface Written {
  readonly layer: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** MapLibre keeps two pixels free around a name, and rounds. */
const TOUCH_PX = 5;
export const isOver = (one: Written, other: Written): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOUCH_PX && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOUCH_PX;
export const wordsOf = ({layer, left, top, right, bottom}: Written): string => `${layer} ${[left, top, right, bottom].map(Math.round).join()}`;

export type MapTag = 'euregio-map' | 'euregio-inset-map';

/** MapLibre counts the boxes from so far outside of the picture (`viewportPadding` in its `collision_index.ts`). */
const VIEWPORT_PADDING_PX = 100;

/** Boxes of all names and marks that the map has placed. MapLibre shows them to nobody, so this reads what it keeps for itself (6.17). */
export const placed = (page: Page, tag: MapTag): Promise<Written[]> =>
  page.locator(tag).evaluate((element, padding) => {
    interface Kept {
      readonly style: {
        readonly placement: {
          readonly collisionIndex: {
            readonly grid: {readonly boxKeys: readonly {readonly bucketInstanceId: number}[]; readonly bboxes: readonly number[]};
          };
          readonly retainedQueryData: Readonly<
            Record<number, {readonly bucketIndex: number; readonly featureIndex: {readonly bucketLayerIDs: readonly (readonly string[])[]}}>
          >;
        };
      };
    }
    const {style} = (element as unknown as {map: Kept}).map;
    const {collisionIndex, retainedQueryData} = style.placement;
    const {grid} = collisionIndex;
    return grid.boxKeys.map(({bucketInstanceId}, at) => {
      const data = retainedQueryData[bucketInstanceId];
      const layer = data?.featureIndex.bucketLayerIDs[data.bucketIndex]?.[0];
      const [left, top, right, bottom] = grid.bboxes.slice(4 * at, 4 * at + 4).map((value) => value - padding);
      if (layer === undefined || ![left, top, right, bottom].every(Number.isFinite))
        throw new Error('names: expected boxes of named layers, got others. Has MapLibre changed?');
      return {layer, left: left!, top: top!, right: right!, bottom: bottom!};
    });
  }, VIEWPORT_PADDING_PX);

/** Those of which something is to be seen: less than a pixel of a name's room is nothing of the name. */
export async function inPicture(page: Page, tag: MapTag, boxes: readonly Written[]): Promise<Written[]> {
  const [width, height] = await page.locator(tag).evaluate(({clientWidth, clientHeight}) => [clientWidth, clientHeight] as const);
  return boxes.filter(({left, right, top, bottom}) => left < width - 1 && right > 1 && top < height - 1 && bottom > 1);
}

/** Follows a link within the page, and waits until the picture stands. */
export const goToPicture = async (page: Page, query: string): Promise<void> => {
  await page.evaluate(async (address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    await (document.querySelector('euregio-app') as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, query);
  await settled(page);
};

/** Until the picture stands. */
export const settled = async (page: Page, tag: MapTag = 'euregio-map'): Promise<void> => {
  // A panel that has got its size moves the picture once more, and so may what follows from that: until no name is placed anew.
  let before: number;
  do {
    await mapIdle(page, tag);
    before = await lastPlacing(page, tag);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await mapIdle(page, tag);
  } while ((await lastPlacing(page, tag)) !== before);
};

/** When the map last placed its names: it does so only where something is another than before (`src/map/name-placing.ts`). */
const lastPlacing = (page: Page, tag: MapTag): Promise<number> =>
  page.locator(tag).evaluate((element) => {
    const {style} = (element as unknown as {map: {style: {placement: {commitTime: number}}}}).map;
    return style.placement.commitTime;
  });
