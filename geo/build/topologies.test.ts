import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {feature} from 'topojson-client';
import type {GeometryCollection} from 'topojson-specification';
import {expect, test} from 'vitest';
import {type Packed, unpack} from '../../src/map/tiles/unpack.ts';
import {metres, pathsOf} from './geojson.ts';
import type {Collection, Feature, LngLat} from './geojson.ts';
import {packedExtents, TOPOLOGIES, TOPOLOGY_NAMES, topologyText} from './topologies.ts';

const geo = join(import.meta.dirname, '..');
const read = (name: string) => unpack(JSON.parse(text(name)) as Packed);
const text = (name: string): string => readFileSync(join(geo, 'topologies', `${name}.json`), 'utf8');
const pointsOf = ({geometry}: Feature): LngLat[] => [...pathsOf(geometry).flat(), ...(geometry.type === 'Point' ? [geometry.coordinates] : [])];

/** Metres that a vertex may be moved: half a step of the grid either way, of a file as wide as its name says. */
const MOST_M: Readonly<Record<string, number>> = {
  // As published: steps are those of its decimals.
  'outlines-coarse': 0.01,
  'outlines-fine': 0.01,
  'land-region': 0.01,
  'ways-region': 0.01,
  // Half a step is 111 m to the east on the equator and as much to the north: a third of a pixel where it is seen.
  'land-europe': 160,
  'land-world': 0.01,
  names: 0.01,
  'programme-area': 0.01,
};

test.each(TOPOLOGY_NAMES)('%s is made from the published files as they are', {timeout: 30_000}, async (name) => {
  expect(text(name) === (await topologyText(name))).toBe(true);
});

/** What is cut to a box has other vertices there: `src/map/tiles/cut.test.ts` compares what is seen. */
const UNCUT = TOPOLOGY_NAMES.filter((name) => !name.endsWith('-around'));

test.each(UNCUT)('%s holds every feature with its properties, each vertex where it was', {timeout: 30_000}, (name) => {
  const topology = read(name);
  const strays: string[] = [];
  for (const [object, file] of Object.entries(TOPOLOGIES[name].objects)) {
    const published = (JSON.parse(readFileSync(join(geo, `${file}.geojson`), 'utf8')) as Collection).features;
    const decoded = feature(topology, topology.objects[object] as GeometryCollection).features as unknown as Feature[];
    const said = ({properties}: Feature) => Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
    expect(decoded.map(said)).toEqual(published.map(said));
    decoded.forEach((one, i) => {
      const before = pointsOf(published[i]!);
      const now = pointsOf(one);
      // Vertices that fall on one step become one; rings may start elsewhere, as their borders are shared.
      const at = new Map<string, LngLat[]>();
      // Boxes wide enough that what is near lies in the next one at most, also in the far north.
      const side = Math.max(0.002, MOST_M[name]! / 20_000);
      const cell = ([x, y]: LngLat, dx = 0, dy = 0): string => `${Math.round(x / side) + dx}/${Math.round(y / side) + dy}`;
      for (const point of before) at.set(cell(point), [...(at.get(cell(point)) ?? []), point]);
      const near = (point: LngLat): number =>
        Math.min(...[-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => (at.get(cell(point, dx, dy)) ?? []).map((other) => metres(point, other)))));
      const farthest = now.slice(0, 120).reduce((most, point) => Math.max(most, near(point)), 0);
      if (farthest > MOST_M[name]!) strays.push(`${object} ${JSON.stringify(one.properties)}: moved by ${Math.round(farthest)} m`);
    });
  }
  expect(strays).toEqual([]);
});

test('a border between two municipalities is stored once', () => {
  const topology = read('outlines-coarse');
  const {geometries} = topology.objects['municipalities'] as GeometryCollection<{id: string}>;
  const arcsOf = (id: string): number[] => {
    const shape = geometries.find(({properties}) => (properties as {id: string}).id === id);
    return (shape as unknown as {arcs: number[][]}).arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
  };
  expect(arcsOf('hengelo').filter((arc) => arcsOf('borne').includes(arc)).length).toBeGreaterThan(0);
  expect(arcsOf('hengelo').filter((arc) => arcsOf('losser').includes(arc))).toEqual([]);
});

test('the extents of the map are the published ones', () => {
  expect(text('extents')).toBe(packedExtents());
  const {arcs, objects} = read('extents');
  const {geometries} = objects['extents'] as unknown as {geometries: {arcs: [number]; properties: {id: string}}[]};
  const byId = Object.fromEntries(geometries.map(({properties, arcs: [at]}) => [properties.id, arcs[at]]));
  expect(byId).toEqual(JSON.parse(readFileSync(join(geo, 'outlines', 'extents.json'), 'utf8')));
});
