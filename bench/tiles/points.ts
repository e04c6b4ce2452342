import {gzipSync} from 'node:zlib';
import {fromGeojsonVt} from '@maplibre/vt-pbf';
import {randomFrom} from '../growth/generate.ts';
import type {PackedTile} from './archive.ts';

/** From this zoom every point is drawn by itself; farther away they are counted in cells. */
export const MAX_ZOOM = 8;
export const MIN_ZOOM = 0;
/** West, south, east, north of where the points are, in degrees. */
export const BOUNDS = [-9, 37, 30, 63] as const;
const EXTENT = 4096;
/** Cells along a side of a tile, far away: about as many marks as fit on a screen. */
const CELLS = 48;
/** Points gather around so many towns, as projects do. */
const TOWNS = 6000;

/** Points in tile units of zoom 0, from 0 to 1: x to the east, y to the south. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Projects all over Europe, around towns of different sizes; the same for the same seed. */
export function generatedPoints(count: number, seed = 1): Points {
  const random = randomFrom(seed);
  const [west, south, east, north] = BOUNDS;
  const towns = Array.from({length: TOWNS}, () => [west + random() * (east - west), south + random() * (north - south)] as const);
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    // Squared: a few towns have many.
    const [lng, lat] = towns[Math.floor(random() ** 2 * TOWNS)] as readonly [number, number];
    const near = () => (random() + random() + random() - 1.5) * 0.4;
    x[index] = (lng + near() + 180) / 360;
    const sin = Math.sin(((lat + near()) * Math.PI) / 180);
    y[index] = 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
  }
  return {x, y};
}

interface Cell {
  x: number;
  y: number;
  count: number;
  readonly id: number;
}

/** Vector tiles of the points: layer `projects` with `count`, and near by with `id`. */
export function tilesOf({x, y}: Points): PackedTile[] {
  const tiles: PackedTile[] = [];
  for (let z = MIN_ZOOM; z <= MAX_ZOOM; z++) {
    const across = 2 ** z;
    const alone = z === MAX_ZOOM;
    const cells = new Map<number, Map<number, Cell>>();
    for (let index = 0; index < x.length; index++) {
      const [atX, atY] = [(x[index] as number) * across, (y[index] as number) * across];
      const [tileX, tileY] = [Math.floor(atX), Math.floor(atY)];
      const [inX, inY] = [(atX - tileX) * EXTENT, (atY - tileY) * EXTENT];
      const key = tileY * across + tileX;
      let tile = cells.get(key);
      if (!tile) cells.set(key, (tile = new Map()));
      const place = alone ? index : Math.floor((inY / EXTENT) * CELLS) * CELLS + Math.floor((inX / EXTENT) * CELLS);
      const cell = tile.get(place);
      if (cell) {
        cell.x += inX;
        cell.y += inY;
        cell.count += 1;
      } else tile.set(place, {x: inX, y: inY, count: 1, id: index});
    }
    for (const [key, tile] of cells) {
      const features = [...tile.values()].map(({x: sumX, y: sumY, count, id}) => ({
        type: 1 as const,
        id,
        geometry: [[Math.round(sumX / count), Math.round(sumY / count)]],
        tags: alone ? {} : {count},
      }));
      const bytes = fromGeojsonVt({projects: {features} as never}, {version: 2, extent: EXTENT});
      tiles.push({z, x: key % across, y: Math.floor(key / across), data: gzipSync(bytes)});
    }
  }
  return tiles;
}
