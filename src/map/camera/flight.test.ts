import {expect, test} from 'vitest';
import {flightMs} from './flight.ts';

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
