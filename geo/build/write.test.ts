import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {feature} from './geojson.ts';
import type {Geometry, LngLat, Ring} from './geojson.ts';
import {published, statistics, table, toText, writeCollection} from './write.ts';

/** The geometries that a file of the given ones holds, at one decimal. */
const written = (...geometries: Geometry[]): Geometry[] =>
  JSON.parse(
    toText(
      geometries.map((geometry) => feature({}, geometry)),
      1,
    ),
  ).features.map(({geometry}: {geometry: Geometry}) => geometry);

const line = (...points: LngLat[]): LngLat[] => points;
const ring = (...points: LngLat[]): Ring => [...points, points[0]!];

const long = line([0, 0], [1, 0]);
const other = line([2, 0], [3, 0]);
// Rounded to one decimal, all of it is one point.
const speck = line([5, 5], [5.01, 5.01]);
const square = ring([0, 0], [1, 0], [1, 1], [0, 1]);
const second = ring([3, 0], [4, 0], [4, 1], [3, 1]);
const crumb = ring([5, 5], [5.01, 5], [5.01, 5.01], [5, 5.01]);
const clockwiseHole = ring([0.2, 0.2], [0.2, 0.8], [0.8, 0.8]);

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

test('every kind of geometry is written, and one that is left alone is no longer a multiple', () => {
  expect(
    written({
      type: 'MultiPoint',
      coordinates: [
        [1.26, 2],
        [3, 4.04],
      ],
    }),
  ).toEqual([
    {
      type: 'MultiPoint',
      coordinates: [
        [1.3, 2],
        [3, 4],
      ],
    },
  ]);
  expect(written({type: 'LineString', coordinates: long})).toEqual([
    {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 0],
      ],
    },
  ]);
  expect(written({type: 'MultiLineString', coordinates: [long, other]})).toEqual([
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [0, 0],
          [1, 0],
        ],
        [
          [2, 0],
          [3, 0],
        ],
      ],
    },
  ]);
  expect(written({type: 'MultiLineString', coordinates: [speck, other]})).toEqual([
    {
      type: 'LineString',
      coordinates: [
        [2, 0],
        [3, 0],
      ],
    },
  ]);
  expect(written({type: 'MultiPolygon', coordinates: [[square], [second]]})).toEqual([{type: 'MultiPolygon', coordinates: [[square], [second]]}]);
  expect(written({type: 'MultiPolygon', coordinates: [[crumb], [second]]})).toEqual([{type: 'Polygon', coordinates: [second]}]);
});

test('rings that run the right way already keep their course', () => {
  expect(written({type: 'Polygon', coordinates: [square, clockwiseHole]})).toEqual([{type: 'Polygon', coordinates: [square, clockwiseHole]}]);
});

test.each<[string, Geometry]>([
  ['a line', {type: 'LineString', coordinates: speck}],
  ['all lines of several', {type: 'MultiLineString', coordinates: [speck, speck]}],
  ['a polygon', {type: 'Polygon', coordinates: [crumb]}],
  ['a polygon whose hole is left', {type: 'Polygon', coordinates: [crumb, clockwiseHole]}],
  ['all polygons of several', {type: 'MultiPolygon', coordinates: [[crumb], [crumb]]}],
  ['a polygon without rings', {type: 'Polygon', coordinates: []}],
])('%s that rounding leaves empty takes its feature with it', (_, geometry) => {
  expect(written(geometry, {type: 'Point', coordinates: [1, 2]})).toEqual([{type: 'Point', coordinates: [1, 2]}]);
});

test('a property that is null or undefined is left out, one that is false, 0 or empty stays', () => {
  const properties = {a: null, b: undefined, c: false, d: 0, e: ''};
  expect(JSON.parse(toText([feature(properties, {type: 'Point', coordinates: [1, 2]})], 1)).features[0].properties).toEqual({c: false, d: 0, e: ''});
});

test('a collection is written to its path, and its row tells of that file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'geo-write-'));
  try {
    const path = join(folder, 'points.geojson');
    const row = writeCollection(path, 'points', [feature({id: 'a'}, {type: 'Point', coordinates: [7.16, 52]})], 1);
    const text =
      '{"type":"FeatureCollection","features":[\n{"type":"Feature","properties":{"id":"a"},"geometry":{"type":"Point","coordinates":[7.2,52]}}\n]}\n';
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(row).toMatchObject({file: 'points', features: 1, vertices: 1, bytes: text.length, medianSpacingM: null});
  } finally {
    rmSync(folder, {recursive: true});
  }
});

test('points count as vertices beside those of lines and rings, and give no spacing', () => {
  const geometries: Geometry[] = [
    {type: 'Point', coordinates: [7, 52]},
    {type: 'LineString', coordinates: long},
    {type: 'Point', coordinates: [7, 53]},
    {type: 'Polygon', coordinates: [square]},
  ];
  const text = toText(
    geometries.map((geometry) => feature({}, geometry)),
    1,
  );
  // Two points, two ends of the line, and five vertices of the closed square.
  expect(statistics('mixed', text)).toMatchObject({features: 4, vertices: 9});
});

test('the packed size is that of the strongest packing', () => {
  // Points that wander: here the levels of the library differ, as they do not in a short text.
  const wandering = Array.from({length: 3000}, (_, i): LngLat => [6 + ((i * 7919) % 997) / 1000, 52 + ((i * i * 31) % 1009) / 1000]);
  const text = toText([feature({}, {type: 'MultiPoint', coordinates: wandering})], 3);
  const {gzipped} = statistics('wandering', text);
  expect(gzipped).toBeGreaterThan(1000);
  expect(gzipped).toBeLessThan(gzipSync(text).length);
});

test('the columns of the table are as wide as their widest cell, numbers to the right, and no spacing is a dash', () => {
  const rows = [
    {file: 'municipalities', features: 60, vertices: 123456789, bytes: 1234, gzipped: 56, medianSpacingM: 250},
    {file: 'cities', features: 7, vertices: 7, bytes: 8, gzipped: 9, medianSpacingM: null},
  ];
  expect(table(rows)).toBe(
    [
      'file            features   vertices  bytes  gzipped  median spacing',
      '--------------  --------  ---------  -----  -------  --------------',
      'municipalities        60  123456789   1234       56           250 m',
      'cities                 7          7      8        9               –',
    ].join('\n'),
  );
});

test('what is published is what the file holds, and publishing it again changes nothing', () => {
  const raw = [
    feature(
      {id: 'a', name: null},
      {
        type: 'LineString',
        coordinates: [
          [6.12345678, 52.1],
          [6.12345679, 52.1],
          [6.2, 52.25555],
        ],
      },
    ),
    feature(
      {id: 'b'},
      {
        type: 'LineString',
        coordinates: [
          [6, 52],
          [6.000001, 52],
        ],
      },
    ),
  ];
  const once = published(raw, 4);
  expect(once).toEqual((JSON.parse(toText(raw, 4)) as {features: unknown}).features);
  expect(published(once, 4)).toEqual(once);
  expect(once).toEqual([
    feature(
      {id: 'a'},
      {
        type: 'LineString',
        coordinates: [
          [6.1235, 52.1],
          [6.2, 52.2556],
        ],
      },
    ),
  ]);
});
