import {expect, test} from 'vitest';
import {movedBy, NO_PADDING, project} from './projection.ts';

const SIZE = {width: 1000, height: 800};

test('a degree of longitude at zoom 8 is 512 × 2⁸ / 360 pixels', () => {
  const standing = {camera: {lng: 7, lat: 52, zoom: 8}, padding: NO_PADDING};
  expect(project([7, 52], standing, SIZE)).toEqual({x: 500, y: 400, hidden: false});
  expect(project([8, 52], standing, SIZE).x - 500).toBeCloseTo((512 * 256) / 360, 6);
  // OpenStreetMap's formula for tile rows: lat 53 at zoom 8 is row 82.9137 of 256, lat 52 is row 84.2003; rows are 512 px here.
  const row = (lat: number): number => ((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * 2 ** 8;
  expect(project([7, 53], standing, SIZE).y - 400).toBeCloseTo((row(53) - row(52)) * 512, 6);
});

test('what panels cover moves the middle', () => {
  const standing = {camera: {lng: 7, lat: 52, zoom: 8}, padding: {top: 100, right: 0, bottom: 300, left: 200}};
  expect(project([7, 52], standing, SIZE)).toMatchObject({x: 600, y: 300});
});

test('the far side of the globe is hidden, and the near one keeps its scale in the middle', () => {
  const standing = {camera: {lng: 7, lat: 52, zoom: 2}, padding: NO_PADDING};
  expect(project([-173, -52], standing, SIZE).hidden).toBe(true);
  expect(project([-122.14, 37.44], standing, SIZE).hidden).toBe(false);
  // In the middle a step is as long as on the flat map.
  expect(project([7.01, 52], standing, SIZE).x - 500).toBeCloseTo(((512 * 4) / 360) * 0.01, 4);
});

test('a camera moved by pixels brings what was there to the middle', () => {
  for (const zoom of [2, 8]) {
    const camera = {lng: 7, lat: 52, zoom};
    const moved = movedBy(camera, {x: 30, y: -20});
    const back = project([moved.lng, moved.lat], {camera, padding: NO_PADDING}, SIZE);
    // On the globe a step is a turn: right to a tenth.
    expect(Math.abs(back.x - 530)).toBeLessThan(zoom < 4 ? 3 : 0.001);
    expect(Math.abs(back.y - 380)).toBeLessThan(zoom < 4 ? 2 : 0.001);
  }
});
