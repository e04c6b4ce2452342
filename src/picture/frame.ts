import type {Bounds} from '../catalogue/camera-target.ts';
import {groundPerPixel, type Point, toGround} from './mercator.ts';

/** A part of the ground, in the units of `toGround`. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the ground that lies between two corners, south-west and north-east, in longitude and latitude. */
export function frameOf([southWest, northEast]: Bounds): Frame {
  const [x, bottom] = toGround(southWest);
  const [right, y] = toGround(northEast);
  return {x, y, width: right - x, height: bottom - y};
}

/** The frame with room added on two sides, so that it has the proportions of a picture of that size: all of it stays in sight, in the middle. */
export function fitted(frame: Frame, {width, height}: {readonly width: number; readonly height: number}): Frame {
  const perPixel = Math.max(frame.width / width, frame.height / height);
  const [wide, tall] = [width * perPixel, height * perPixel];
  return {x: frame.x - (wide - frame.width) / 2, y: frame.y - (tall - frame.height) / 2, width: wide, height: tall};
}

/**
 * Where a frame lies in a box that a map fills with this camera, in CSS pixels from the box's corner: a picture of the frame laid there stands exactly
 * where MapLibre draws it (north up, flat).
 */
export function placeIn(
  frame: Frame,
  {lng, lat, zoom}: {readonly lng: number; readonly lat: number; readonly zoom: number},
  box: {readonly width: number; readonly height: number},
): {left: number; top: number; width: number; height: number} {
  const perPixel = groundPerPixel(zoom);
  const [x, y]: Point = toGround([lng, lat]);
  return {
    left: box.width / 2 + (frame.x - x) / perPixel,
    top: box.height / 2 + (frame.y - y) / perPixel,
    width: frame.width / perPixel,
    height: frame.height / perPixel,
  };
}
