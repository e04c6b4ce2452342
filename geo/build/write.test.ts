import {expect, test} from 'vitest';
import {feature} from './geojson.ts';
import {statistics, table, toText} from './write.ts';

test('a file has one feature a line, rounded, anticlockwise, without crs and without repeated points', () => {
  const clockwise = feature(
    {id: 'a', unknown: null},
    {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [0, 1.000004],
          [0, 1.0000041],
          [1, 1],
          [1, 0],
          [0, 0],
        ],
      ],
    },
  );

  expect(toText([clockwise, feature({id: 'b'}, {type: 'Point', coordinates: [1.23456789, -0.00000001]})], 5)).toBe(
    '{"type":"FeatureCollection","features":[\n' +
      '{"type":"Feature","properties":{"id":"a"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},\n' +
      '{"type":"Feature","properties":{"id":"b"},"geometry":{"type":"Point","coordinates":[1.23457,0]}}\n' +
      ']}\n',
  );
});

test('a hole runs clockwise, and one that rounding closes falls away', () => {
  const text = toText(
    [
      feature(
        {},
        {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [9, 0],
              [9, 9],
              [0, 9],
              [0, 0],
            ],
            [
              [1, 1],
              [2, 1],
              [2, 2],
              [1, 1],
            ],
            [
              [3, 3],
              [3.001, 3],
              [3.001, 3.001],
              [3, 3],
            ],
          ],
        },
      ),
    ],
    1,
  );

  expect(JSON.parse(text).features[0].geometry.coordinates.slice(1)).toEqual([
    [
      [1, 1],
      [2, 2],
      [2, 1],
      [1, 1],
    ],
  ]);
});

test('the table counts what is in the file', () => {
  const text = toText(
    [
      feature(
        {},
        {
          type: 'LineString',
          coordinates: [
            [7, 52],
            [7, 52.001],
            [7, 52.003],
            [7, 52.004],
          ],
        },
      ),
    ],
    5,
  );
  const row = statistics('line.geojson', text);

  // 0.001 degree of latitude is 111.2 m on the sphere.
  expect(row).toMatchObject({file: 'line.geojson', features: 1, vertices: 4, bytes: Buffer.byteLength(text), medianSpacingM: 111});
  expect(table([row]).split('\n')[0]).toMatch(/^file +features +vertices +bytes +gzipped +median spacing$/);
});
