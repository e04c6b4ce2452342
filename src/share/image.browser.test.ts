import {expect, test} from 'vitest';
import {COLOURS} from '../catalogue/topics.ts';
import {type DrawMap, type ImageRequest, IMAGE_SCALES, makeImage} from './image.ts';

const MAP_COLOUR = '#00ff00';
const request: ImageRequest = {width: 300, height: 200, scale: 1, scheme: 'light', title: null, legend: null, attribution: null};

/** Stands in for the map: one colour, at the sharpness that was asked for. */
const drawMap: DrawMap = async ({width, height, pixelRatio}) => {
  const canvas = new OffscreenCanvas(width * pixelRatio, height * pixelRatio);
  const context = canvas.getContext('2d')!;
  context.fillStyle = MAP_COLOUR;
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob();
};

async function pixels(blob: Blob): Promise<{width: number; height: number; at(x: number, y: number): string}> {
  const picture = await createImageBitmap(blob);
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
  context.drawImage(picture, 0, 0);
  return {
    width: picture.width,
    height: picture.height,
    at: (x, y) => `#${Array.from(context.getImageData(x, y, 1, 1).data.slice(0, 3), (value) => value.toString(16).padStart(2, '0')).join('')}`,
  };
}

test('the image is a PNG of one, two or four pixels per pixel of the page', async () => {
  const sizes: string[] = [];
  for (const scale of IMAGE_SCALES) {
    const blob = await makeImage({...request, scale}, drawMap);
    expect(blob.type).toBe('image/png');
    const {width, height} = await pixels(blob);
    sizes.push(`${width} × ${height}`);
  }
  expect(sizes).toEqual(['300 × 200', '600 × 400', '1200 × 800']);
});

test('the signs of the legend are drawn in the colours of the scheme', async () => {
  const svg = '<svg viewBox="0 0 44 28"><rect width="44" height="28" fill="var(--euregio-color-twente)"/></svg>';
  const {width, height, at} = await pixels(await makeImage({...request, scheme: 'dark', legend: [{title: 'Twente', rows: [{svg, text: 'Twente'}]}]}, drawMap));
  expect([width, height > 200]).toEqual([300, true]);
  expect(at(150, 100)).toBe(MAP_COLOUR);
  expect(at(2, height - 2)).toBe(COLOURS.dark.paper.toLowerCase());
  // The room for the sign begins at the edge of 20 px, 42 px below the map: its heading is one row of 22 px.
  expect(at(37, 253)).toBe(COLOURS.dark.twente.toLowerCase());
});

test('a map that cannot be drawn is an error, not an empty image', async () => {
  await expect(makeImage(request, () => Promise.reject(new Error('no map')))).rejects.toThrow('no map');
});
