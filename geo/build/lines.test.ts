import {expect, test} from 'vitest';
import {feature, lengthMetres} from './geojson.ts';
import type {LngLat} from './geojson.ts';
import {chain, densify, Network, thin} from './lines.ts';
import {single} from './merge-lines.ts';
import {stationGaps} from './ways.ts';

const east = (lat: number, from: number, to: number, step = 0.01): LngLat[] =>
  Array.from({length: Math.round((to - from) / step) + 1}, (_, i): LngLat => [Number((from + i * step).toFixed(6)), lat]);

test('pieces that meet end to end become one line, whichever way they run', () => {
  const a: LngLat[] = [
    [0, 0],
    [1, 0],
  ];
  const b: LngLat[] = [
    [2, 0],
    [1, 0],
  ];
  const c: LngLat[] = [
    [2, 0],
    [3, 0],
  ];

  expect(chain([a, b, c])).toEqual([
    [
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
    ],
  ]);
});

test('pieces that meet three at a time stay apart', () => {
  expect(
    chain([
      [
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [2, 0],
      ],
      [
        [1, 0],
        [1, 1],
      ],
    ]).length,
  ).toBe(3);
});

test('thinning keeps the ends and every bend above the tolerance', () => {
  // 0.001 degree of latitude is 111 m.
  const line: LngLat[] = [
    [7, 52],
    [7.01, 52.0001],
    [7.02, 52.001],
    [7.03, 52],
  ];

  expect(thin(line, 50)).toEqual([
    [7, 52],
    [7.02, 52.001],
    [7.03, 52],
  ]);
  expect(thin(line, 200)).toEqual([
    [7, 52],
    [7.03, 52],
  ]);
});

test('two tracks side by side are drawn as one line', () => {
  // 0.0003 degree is 33 m.
  const lines = single([east(52, 7, 7.2), east(52.0003, 7, 7.2)], 90, 60);

  expect(lines.length).toBe(1);
  expect(lengthMetres(lines[0]!)).toBeCloseTo(
    lengthMetres([
      [7, 52],
      [7.2, 52],
    ]),
    -2,
  );
});

test('the way between two stations follows the lines and is the shortest', () => {
  const network = new Network(40);
  for (const line of [
    east(52, 7, 7.2),
    [
      [7.2, 52],
      [7.2, 52.1],
    ] as LngLat[],
    [
      [7, 52],
      [7, 52.3],
      [7.2, 52.3],
      [7.2, 52.1],
    ] as LngLat[],
  ])
    network.add(densify(line, 40));
  const way = network.route('test', [
    {name: 'A', point: [7.0005, 52.0005]},
    {name: 'B', point: [7.2005, 52.0995]},
  ]);

  // 13.7 km along the parallel and 11.1 km along the meridian.
  expect(lengthMetres(way) / 1000).toBeCloseTo(24.8, 0);
});

test('a station without a line, or without a way to it, is named', () => {
  const network = new Network(40);
  network.add(densify(east(52, 7, 7.1), 40));
  network.add(densify(east(52.5, 7, 7.1), 40));
  const [a, b, far] = [
    {name: 'A', point: [7, 52] as LngLat},
    {name: 'B', point: [7, 52.5] as LngLat},
    {name: 'Far', point: [9, 52] as LngLat},
  ];

  expect(() => network.route('rb99', [a, far])).toThrow('corridor rb99: expected a line within 2500 m of Far, got none.');
  expect(() => network.route('rb99', [a, b])).toThrow('corridor rb99: expected a way from A to B, got none. The lines do not meet: look for a gap.');
});

test('the gap in a station is closed between routes of the same station code', () => {
  const route = (name: string, coordinates: LngLat[]) => {
    const [from_code, to_code] = name.split('-') as [string, string];
    return feature({route: name, from_code, to_code}, {type: 'LineString', coordinates});
  };
  // Two routes that end 680 m apart in station B, and one elsewhere.
  const gaps = stationGaps([
    route('A-B', [
      [7, 52],
      [7.1, 52],
    ]),
    route('B-C', [
      [7.11, 52],
      [7.2, 52],
    ]),
    route('D-E', [
      [7.3, 52],
      [7.4, 52],
    ]),
  ]);

  expect(gaps).toEqual([
    [
      [7.1, 52],
      [7.11, 52],
    ],
  ]);
});

test('a station at the end of a spur is passed without going in and out again', () => {
  const network = new Network(40);
  network.add(densify(east(52, 7, 7.2), 40));
  // 2.2 km to the north, and back the same way.
  network.add(
    densify(
      [
        [7.1, 52],
        [7.1, 52.02],
      ],
      40,
    ),
  );
  const way = network.route('test', [
    {name: 'A', point: [7, 52]},
    {name: 'Spur', point: [7.1, 52.02]},
    {name: 'B', point: [7.2, 52]},
  ]);

  expect(way.filter(([, lat]) => lat > 52.001)).toEqual([]);
  expect([way[0]![0], way.at(-1)![0]]).toEqual([7, 7.2]);
  // As far as straight on.
  expect(lengthMetres(way)).toBeCloseTo(lengthMetres(east(52, 7, 7.2)), 0);
});
