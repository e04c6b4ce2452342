import {pictureOffset} from '../../catalogue/camera-target.ts';
import {expect, test} from 'vitest';
import {partnershipsAt} from '../../catalogue/moments.ts';
import {NO_PADDING, project} from './projection.ts';
import {catalogue, frame} from '../testing.ts';
import {centredIn, standingFor, subjectFor} from './resolve.ts';

const VIEW = {year: null, arcs: partnershipsAt(catalogue, null)};
const HENGELO = {lng: 6.79, lat: 52.27, zoom: 10};
const SHEET = {top: 72, right: 8, bottom: 424, left: 8};

test('the region is seen whole, with room at its edges', () => {
  const map = frame(1072, 900);
  const standing = standingFor({kind: 'region'}, catalogue, VIEW, map);
  const [west, south] = [project([6.0895, 51.6581], standing, map.size), project([6.0895, 51.6581], standing, map.size)];
  const [east, north] = [project([8.5174, 52.8787], standing, map.size), project([8.5174, 52.8787], standing, map.size)];
  expect(west.x).toBeGreaterThanOrEqual(29.9);
  expect(east.x).toBeLessThanOrEqual(1072 - 35.9);
  expect(north.y).toBeGreaterThanOrEqual(29.9);
  expect(south.y).toBeLessThanOrEqual(900 - 29.9);
  // One of the two directions is filled.
  expect(Math.min(west.x - 30, north.y - 30)).toBeCloseTo(0, 0);
});

test('a stop’s picture is as it was written on a map of 1280 × 1080, and half as large on half of it', () => {
  const target = {kind: 'picture', camera: HENGELO} as const;
  const {camera} = standingFor(target, catalogue, VIEW, frame(1280, 1080));
  expect([camera.lng, camera.zoom]).toEqual([6.79, 10]);
  expect(camera.lat).toBeCloseTo(52.27, 9);
  expect(standingFor(target, catalogue, VIEW, frame(640, 540)).camera.zoom).toBeCloseTo(9, 9);
});

test('on a phone a stop stands further off, by what the sheet leaves and by a margin for the names', () => {
  // 374 of 1280 px is less than 348 of 1080: log2(0.2922) − 0.3.
  expect(pictureOffset({width: 390, height: 844}, SHEET)).toBeCloseTo(Math.log2(374 / 1280) - 0.3, 9);
  // A preview is the picture itself, small.
  expect(pictureOffset({width: 190, height: 107}, NO_PADDING)).toBeCloseTo(Math.log2(107 / 1080), 9);
});

test('behind a sheet of 400 px the centre stands 200 px higher: the map goes as far south', () => {
  expect(centredIn(HENGELO, NO_PADDING).camera.lng).toBe(HENGELO.lng);
  // At zoom 10 a pixel is 156543.03 m × cos(52.27°) / 2¹¹ = 46.8 m of ground; a degree of latitude is 111.3 km.
  const {camera, padding} = centredIn(HENGELO, {...NO_PADDING, bottom: 400});
  expect(HENGELO.lat - camera.lat).toBeCloseTo((200 * 46.8) / 111_300, 2);
  expect(padding).toEqual(NO_PADDING);
});

test('a globe is lifted as a whole, not turned', () => {
  const {camera, padding} = centredIn({...HENGELO, zoom: 2}, SHEET);
  expect(camera).toEqual({...HENGELO, zoom: 2});
  expect(padding).toEqual(SHEET);
  expect(standingFor({kind: 'world'}, catalogue, VIEW, frame(390, 844, {padding: SHEET})).padding).toEqual(SHEET);
});

test('where the reader went is taken exactly, whatever covers the map', () => {
  expect(standingFor({kind: 'camera', camera: HENGELO}, catalogue, VIEW, frame(390, 844, {padding: SHEET}))).toEqual({camera: HENGELO, padding: NO_PADDING});
});

test('what does not exist is looked at as the region', () => {
  const map = frame(1072, 900);
  expect(standingFor({kind: 'thing', id: 'atlantis'}, catalogue, VIEW, map)).toEqual(standingFor({kind: 'region'}, catalogue, VIEW, map));
});

test('a comparison is seen with both things', () => {
  const names = subjectFor({kind: 'ties', id: 'hengelo', related: ['munster']}, catalogue, {...VIEW, compare: 'munster'})?.essentials.flatMap(
    ({name}) => name?.nl ?? [],
  );
  expect(names).toEqual(expect.arrayContaining(['Hengelo', 'Münster']));
  expect(names).not.toContain('Emsdetten');
});
