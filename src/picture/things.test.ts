import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import type {LngLat, Network, Partnership, Place} from '../catalogue/facts.ts';
import type {Project} from '../catalogue/project-facts.ts';
import {toGround} from './mercator.ts';
import {picturedThings} from './things.ts';

/* What the drawn picture holds, counted anew from the files of the facts. */

const facts = <T>(name: string): T[] => JSON.parse(readFileSync(join(import.meta.dirname, '../../geo/facts', `${name}.json`), 'utf8'))[name] as T[];
const places = facts<Place>('places');
const pointOf = (id: string): LngLat => places.find((place) => place.id === id)!.point!;
const membersOf = (id: string): string[] =>
  facts<Network>('networks')
    .find((network) => network.id === id)!
    .members.map(({member}) => member);
const links = facts<Partnership>('partnerships').filter(({inMemo, status}) => inMemo && status !== 'ended');
const LANGUAGES = ['nl', 'de', 'en'] as const;
const {things, arcs} = picturedThings(loadCatalogue(), 'nl');

/** Longitude and latitude of a point of the ground: Web Mercator turned back. */
const lngLat = ([x, y]: readonly [number, number]): LngLat => [x / 1000, (Math.atan(Math.sinh((-y / 1000) * (Math.PI / 180))) * 180) / Math.PI];
const RADIANS = Math.PI / 180;
function km([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
  const h = Math.sin(((lat2 - lat1) * RADIANS) / 2) ** 2 + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * Math.sin(((lng2 - lng1) * RADIANS) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
}

test('the cities of MONT have the full mark, the towns that are in Netwerkstad alone the hollow one, each at its own point', () => {
  const ids = (kind: string): string[] => things.filter((thing) => thing.kind === kind).map(({id}) => id);
  // Münster and Osnabrück, Enschede, Hengelo and Almelo; Borne and Oldenzaal are small squares (visual design, section 3).
  expect(ids('netwerkstad').toSorted()).toEqual(['borne', 'oldenzaal']);
  expect(ids('mont').toSorted()).toEqual(['almelo', 'enschede', 'hengelo', 'munster', 'osnabruck']);
  expect([...ids('mont'), ...ids('netwerkstad')].filter((id) => ![...membersOf('mont'), ...membersOf('netwerkstad-twente')].includes(id))).toEqual([]);
  for (const {id, kind, at} of things) if (kind === 'mont' || kind === 'netwerkstad') expect([id, at]).toEqual([id, toGround(pointOf(id))]);
});

test('the links that the memo names and that are not over have an arc each, from their owner along the shortest way', () => {
  expect(arcs.map(({id}) => id).toSorted()).toEqual(links.map(({id}) => id).toSorted());
  for (const {id, kind, path} of arcs) {
    const {from, to, kind: known} = links.find((link) => link.id === id)!;
    const [start, end, points] = [pointOf(from), pointOf(to), path.map(lngLat)];
    expect([id, kind, km(points[0]!, start) < 0.1]).toEqual([id, known, true]);
    // Each corner lies on the great circle: the way over it is no longer (half a promille of it).
    const detours = points.map((point) => km(start, point) + km(point, end) - km(start, end));
    expect([id, Math.max(...detours) < km(start, end) * 0.0005 + 0.1]).toEqual([id, true]);
    // From corner to corner it comes nearer to the partner town.
    const left = points.map((point) => km(point, end));
    expect([id, left]).toEqual([id, left.toSorted((a, b) => b - a)]);
    // It reaches the partner town, or goes beyond the picture, 4.5 degrees around its middle, and not far beyond.
    const outside = points.filter(([lng, lat]) => Math.abs(lng - 7.3) >= 4.5 || Math.abs(lat - 52.28) >= 4.5);
    expect([id, left.at(-1)! < 0.1 || outside.length === 1]).toEqual([id, true]);
    expect(points.length).toBeGreaterThan(5);
    expect(points.length).toBeLessThan(20);
  }
});

test('a partner town within the picture has its name once, with whose it is and since when, in each language', () => {
  for (const language of LANGUAGES) {
    const drawn = picturedThings(loadCatalogue(), language).things;
    const towns = drawn.filter(({kind}) => kind === 'town');
    // Münster and Osnabrück have marks of their own, Malmö, Preston and Palo Alto lie farther away.
    expect(towns.map(({id, name, sub}) => [id, name, sub])).toEqual([
      ['hengelo-emsdetten', 'Emsdetten', 'Hengelo · 1991'],
      ['enschede-heidelberg', 'Heidelberg', 'Enschede · 2015'],
    ]);
    expect(towns[0]!.at).toEqual(toGround(pointOf('emsdetten')));
    expect(new Set(drawn.map(({name}) => name)).size).toBe(drawn.length);
  }
});

test('each town with a seat of the two projects of the memo has a diamond, the larger one where one of them is led, unless it has a mark of its own', () => {
  const projects = facts<Project>('projects').filter(({id}) => id === 'unlock' || id === 'goederencorridor');
  const seats = projects.flatMap(({id, seats: all}) => all.map((seat) => ({project: id, ...seat})));
  const own = new Set(things.flatMap(({id, kind}) => (kind === 'mont' || kind === 'netwerkstad' ? [id] : kind === 'town' ? ['emsdetten', 'heidelberg'] : [])));
  const near = seats.filter(({place, point: [lng, lat]}) => !own.has(place ?? '') && Math.abs(lng - 7.3) < 4.5 && Math.abs(lat - 52.28) < 4.5);
  const drawn = things.filter(({kind}) => kind === 'lead' || kind === 'seat');
  expect(new Set(drawn.map(({name}) => name))).toEqual(new Set(near.map(({name}) => name)));
  for (const {id, name, kind} of drawn) {
    const here = near.filter((seat) => seat.name === name);
    expect([name, kind]).toEqual([name, here.some(({role}) => role === 'lead') ? 'lead' : 'seat']);
    // What has no page of its own leads to the project.
    expect(here.map(({place, project}) => place ?? project)).toContain(id);
  }
});
