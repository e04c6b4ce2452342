import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {LngLat} from './facts.ts';
import {MAIN_PROJECTS, pointOfSeat} from './seats.ts';
import {wholeCatalogue} from './whole.ts';

const catalogue = await wholeCatalogue();
const facts = <T>(name: string): T[] => JSON.parse(readFileSync(join(import.meta.dirname, '../../geo/facts', `${name}.json`), 'utf8'))[name] as T[];
const pointOf = new Map(facts<{readonly id: string; readonly point: LngLat | null}>('places').map(({id, point}) => [id, point]));

test('a seat stands at its town’s own point, and where the map has no such town at the point of the seat: for each seat of each project', () => {
  const seats = catalogue.facts.projects.flatMap(({seats: all}) => all);
  expect(seats.filter(({place}) => place !== undefined).length).toBeGreaterThan(50);
  for (const seat of seats) expect([seat.name, pointOfSeat(catalogue, seat)]).toEqual([seat.name, (seat.place && pointOf.get(seat.place)) ?? seat.point]);
  expect(pointOfSeat(catalogue, {point: [1, 2]})).toEqual([1, 2]);
});

test('the first view draws the two projects that the memo names', () => {
  // Memo of 25 November 2016: Unlock and Goederencorridor.
  expect(MAIN_PROJECTS.map((id) => catalogue.get(id).names.nl)).toEqual(['Unlock', 'EUREGIO Goederencorridor']);
});
