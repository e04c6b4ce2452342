import {expect, test} from 'vitest';
import {collection} from './features.ts';
import {grown} from './growing.ts';

const line = (id: string) => ({
  type: 'Feature' as const,
  properties: {id},
  geometry: {
    type: 'LineString' as const,
    coordinates: [
      [0, 0],
      [4, 0],
      [8, 2],
    ],
  },
});
const drawing = collection([line('a'), line('b')]);
const points = (share: number, id = 'a') => {
  const found = grown(drawing, share, (one) => one === 'a').features.find(({properties}) => properties.id === id);
  return found?.geometry.type === 'LineString' ? found.geometry.coordinates : null;
};

test('an arc grows from its first point to its last', () => {
  expect(points(0)).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(points(0.25)).toEqual([
    [0, 0],
    [2, 0],
  ]);
  expect(points(0.75)).toEqual([
    [0, 0],
    [4, 0],
    [6, 1],
  ]);
  expect(points(1)).toEqual(line('a').geometry.coordinates);
});

test('other lines stay whole', () => {
  expect(points(0.25, 'b')).toEqual(line('b').geometry.coordinates);
});

test('a line cut at the 180th meridian goes on beyond it', () => {
  const cut = collection([
    {
      type: 'Feature' as const,
      properties: {id: 'a'},
      geometry: {
        type: 'MultiLineString' as const,
        coordinates: [
          [
            [170, 0],
            [180, 0],
          ],
          [
            [-180, 0],
            [-170, 0],
          ],
        ],
      },
    },
  ]);
  expect(grown(cut, 0.75, () => true).features[0]?.geometry).toEqual({
    type: 'MultiLineString',
    coordinates: [
      [
        [170, 0],
        [180, 0],
      ],
      [
        [-180, 0],
        [-175, 0],
      ],
    ],
  });
});
