import {expect, test} from 'vitest';
import {centredIn, flightMs} from './flight.ts';

const HENGELO = {lng: 6.79, lat: 52.27, zoom: 10};

test('a step that changes nothing takes the shortest time', () => {
  expect(flightMs(HENGELO, HENGELO)).toBe(900);
});

test('farther and deeper take longer, the same there and back', () => {
  const emsdetten = {lng: 7.53, lat: 52.17, zoom: 10};
  const near = flightMs(HENGELO, emsdetten);
  expect(near).toBeGreaterThan(900);
  expect(near).toBe(flightMs(emsdetten, HENGELO));
  expect(flightMs(HENGELO, {...emsdetten, zoom: 8})).toBeGreaterThan(near);
});

test('half the world takes no longer than 3.2 s', () => {
  expect(flightMs(HENGELO, {lng: -122.14, lat: 37.44, zoom: 1.5})).toBeLessThanOrEqual(3200);
  expect(flightMs(HENGELO, {lng: -122.14, lat: 37.44, zoom: 1.5})).toBeGreaterThan(2400);
});

test('behind a sheet of 400 px the centre stands 200 px higher: the map goes as far south', () => {
  const none = {top: 0, right: 0, bottom: 0, left: 0};
  const same = centredIn(HENGELO, none);
  expect(same.lng).toBe(HENGELO.lng);
  expect(same.lat).toBeCloseTo(HENGELO.lat, 9);
  // At zoom 10 a pixel is 156543.03 m × cos(52.27°) / 2¹¹ = 46.8 m of ground; a degree of latitude is 111.3 km.
  const {lat} = centredIn(HENGELO, {...none, bottom: 400});
  expect(HENGELO.lat - lat).toBeCloseTo((200 * 46.8) / 111_300, 2);
  // The globe is left as it is.
  expect(centredIn({...HENGELO, zoom: 2}, {...none, bottom: 400}).lat).toBe(HENGELO.lat);
});
