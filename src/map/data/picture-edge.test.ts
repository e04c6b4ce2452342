import GeoJSONVT from 'geojson-vt';
import {expect, test} from 'vitest';
import {NO_PADDING} from '../camera/projection.ts';
import {pegNear, PEG_ZOOM, pictureEdge} from './picture-edge.ts';

const peg = {point: [6.79, 52.27] as const, x: 200, y: 150};

/** Where the marks lie in the picture, and how large they are, in CSS px. */
const marks = (kept: Partial<Parameters<typeof pictureEdge>[0]>) =>
  pictureEdge({size: {width: 400, height: 300}, padding: NO_PADDING, inset: null, obstacles: [], ...kept}, peg).features.map(({geometry, properties}) => {
    const {kind, size, offset} = properties as unknown as {kind: string; size: number; offset: [number, number]};
    expect(geometry.coordinates).toEqual([6.79, 52.27]);
    return {kind, x: 200 + offset[0] * size, y: 150 + offset[1] * size, px: size * 8};
  });

test('all four edges of the picture are kept, in stretches of at most 120 px', () => {
  const all = marks({});
  // 398 px in four stretches above and below, 298 px in three at each side.
  expect(all.filter(({kind}) => kind === 'level').map(({x, y}) => [x, y])).toEqual([
    [50.75, 1],
    [50.75, 299],
    [150.25, 1],
    [150.25, 299],
    [249.75, 1],
    [249.75, 299],
    [349.25, 1],
    [349.25, 299],
  ]);
  expect(all.filter(({kind}) => kind === 'upright').map(({x}) => x)).toEqual([1, 399, 1, 399, 1, 399]);
  expect(all.every(({px}) => px === 2)).toBe(true);
});

test('a sheet along the lower edge is covered from side to side, and nothing beyond it', () => {
  const blocks = marks({padding: {...NO_PADDING, bottom: 100}}).filter(({kind}) => kind === 'block');
  expect(blocks).toEqual([50, 150, 250, 350].map((x) => ({kind: 'block', x, y: 250, px: 100})));
});

test('where squares do not come out even they overlap, and none sticks out', () => {
  const blocks = marks({padding: {...NO_PADDING, left: 120}}).filter(({kind}) => kind === 'block');
  expect(blocks).toEqual([60, 150, 240].map((y) => ({kind: 'block', x: 60, y, px: 120})));
});

test('a second picture in it keeps its edge', () => {
  const heights = marks({inset: {left: 20, top: 40, right: 100, bottom: 90}}).flatMap(({kind, x, y}) => (kind === 'level' && x === 60 ? [y] : []));
  expect(heights).toEqual([40, 90]);
});

test('a column of buttons is covered from top to bottom', () => {
  const blocks = marks({obstacles: [{left: 350, top: 100, right: 390, bottom: 220}]}).filter(({kind}) => kind === 'block');
  expect(blocks).toEqual([
    {kind: 'block', x: 370, y: 120, px: 40},
    {kind: 'block', x: 370, y: 160, px: 40},
    {kind: 'block', x: 370, y: 200, px: 40},
  ]);
});

test.each([
  [6.7938, 52.261],
  [7.31, 52.27],
  [-122.143, 37.442],
  [13, 55.6],
])('a tile of the source keeps the point on which all hangs at %d, %d where it is', (lng, lat) => {
  const peg = pegNear([lng, lat]);
  const index = new GeoJSONVT(
    {type: 'FeatureCollection', features: [{type: 'Feature', properties: {}, geometry: {type: 'Point', coordinates: [...peg]}}]},
    {maxZoom: PEG_ZOOM, extent: 8192},
  );
  // Sixteen tiles to a side; the latitude as Mercator has it: asinh(tan φ).
  const at = [((lng + 180) / 360) * 16, ((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * 16] as const;
  const [x, y] = at.map(Math.floor) as [number, number];
  const [[inTile]] = index.getTile(PEG_ZOOM, x, y)!.features.map(({geometry}) => geometry) as unknown as [[[number, number]]];
  const back = [((x + inTile[0] / 8192) / 16) * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - (y + inTile[1] / 8192) / 8))) * 180) / Math.PI];
  expect(back).toEqual([expect.closeTo(peg[0], 9), expect.closeTo(peg[1], 9)]);
  // Half a unit is 153 m at the equator, less farther north.
  expect(Math.abs(peg[0] - lng)).toBeLessThan(0.00138);
  expect(Math.abs(peg[1] - lat)).toBeLessThan(0.00138);
});
