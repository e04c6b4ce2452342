import {bearing, distance} from '@turf/turf';
import {describe, expect, test} from 'vitest';
import type {Catalogue} from './catalogue.ts';
import type {LngLat} from './facts.ts';
import {partnershipsAt, projectsAt} from './moments.ts';
import {type Bearing, nextStation, type Station, stationOf, stationsOf} from './stations.ts';
import {TOPIC_IDS} from './topics.ts';
import {wholeCatalogue} from './whole.ts';

const catalogue = await wholeCatalogue();
const BEARINGS: readonly Bearing[] = ['north', 'east', 'south', 'west'];
const shown = (year: number | null) => ({projects: projectsAt(catalogue, year), arcs: partnershipsAt(catalogue, year), year});

/** All spots that one comes to by any keys, from the spot where a thing stands. */
function reached(stations: readonly Station[], from: string): Set<Station> {
  const found = new Set([stationOf(stations, from)!]);
  for (const {at} of found)
    for (const bearing of BEARINGS) {
      const next = nextStation(stations, at, bearing);
      if (next) found.add(next);
    }
  return found;
}

describe('from thing to thing', () => {
  const subsets = Array.from({length: 2 ** TOPIC_IDS.length}, (_, bits) => TOPIC_IDS.filter((_id, at) => (bits >> at) & 1));

  test.each([null, 1991, 2016, 2026])('from Hengelo everything that any choice of topics shows can be reached (year: %s)', (year) => {
    for (const topics of subsets) {
      const stations = stationsOf(catalogue, {topics, ...shown(year)}, 'hengelo');
      const found = reached(stations, 'hengelo');
      expect(
        stations.filter((station) => !found.has(station)).map(({ids}) => ids[0]),
        topics.join(),
      ).toEqual([]);
    }
  });

  test('and from everywhere one comes back to Hengelo by the arrows alone', () => {
    const stations = stationsOf(catalogue, {topics: TOPIC_IDS, ...shown(null)}, 'hengelo');
    const ways = stations.map((station) => BEARINGS.map((direction) => nextStation(stations, station.at, direction)));
    const back = new Set([stationOf(stations, 'hengelo')!]);
    for (const to of back) stations.forEach((station, at) => ways[at]!.includes(to) && back.add(station));
    expect(stations.filter((station) => !back.has(station)).map(({ids}) => ids[0])).toEqual([]);
  });

  test('every thing that the topics hold and that has a place stands in one spot, once', () => {
    const {projects, arcs} = shown(null);
    const ids = stationsOf(catalogue, {topics: TOPIC_IDS, projects, arcs, year: null}, 'hengelo').flatMap((station) => station.ids);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = catalogue.things.filter(
      ({id, type}) => catalogue.pointOf(id) !== null && catalogue.topicsOf(id).length > 0 && (type !== 'partnership' || arcs.includes(id)),
    );
    expect(ids.toSorted()).toEqual(wanted.map(({id}) => id).toSorted());
  });

  test('in 1965 nobody walks to what came later: no airport of 1972, no network of 1986, no Münster of MONT, and what has no date is there', () => {
    const ids = stationsOf(catalogue, {topics: TOPIC_IDS, ...shown(1965)}, 'hengelo').flatMap((station) => station.ids);
    for (const later of ['fmo', 'eurocities', 'vanguard', 'high-tech-systems-park']) expect(ids).not.toContain(later);
    for (const there of ['university-of-twente', 'wtc-twente', 'border-length', 'euregio'])
      expect(ids.includes(there) || catalogue.pointOf(there) === null).toBe(true);
    const mont = (year: number) => stationsOf(catalogue, {topics: ['mont'], ...shown(year)}, 'hengelo').flatMap((station) => station.ids);
    expect(mont(1965)).toEqual(['hengelo']);
    expect(mont(1995).toSorted()).toEqual(['enschede', 'hengelo', 'munster', 'osnabruck']);
  });

  test('a step goes where the key points: within 45° of it in the picture, read off by turf', () => {
    const stations = stationsOf(catalogue, {topics: TOPIC_IDS, ...shown(null)}, 'hengelo');
    const wanted: Readonly<Record<Bearing, number>> = {north: 0, east: 90, south: 180, west: -90};
    for (const {at} of stations.filter((station) => distance([6.793, 52.266], [...station.at]) < 150)) {
      for (const direction of BEARINGS) {
        const next = nextStation(stations, at, direction);
        if (!next || distance([...at], [...next.at]) > 150) continue;
        const off = Math.abs(((bearing([...at], [...next.at]) - wanted[direction] + 540) % 360) - 180);
        // The sphere’s bearing differs from the picture’s by the convergence of meridians: below 1° over 150 km here.
        expect(off).toBeLessThan(46);
      }
    }
  });

  test('the neighbours of Hengelo, as an atlas has them', () => {
    const stations = stationsOf(catalogue, {topics: ['twente'], ...shown(null)}, 'hengelo');
    const {at} = stationOf(stations, 'hengelo')!;
    expect(BEARINGS.map((direction) => nextStation(stations, at, direction)?.ids[0])).toEqual(['borne', 'losser', 'haaksbergen', 'hof-van-twente']);
  });
});

describe('of made-up things', () => {
  const things = [
    {id: 'project', type: 'project', at: [6.8, 52.3]},
    {id: 'partnership', type: 'partnership', at: [6.8, 52.3]},
    {id: 'programme', type: 'programme', at: [6.8, 52.3]},
    {id: 'network', type: 'network', at: [6.8, 52.3]},
    {id: 'landmark', type: 'landmark', at: [6.8, 52.3]},
    {id: 'place', type: 'place', at: [6.8, 52.3]},
    {id: 'nowhere', type: 'network', at: null},
    {id: 'south', type: 'place', at: [6.8, 51.9]},
    {id: 'east', type: 'place', at: [7.1, 52.3]},
  ] as const;
  const small = {
    things,
    topicsOf: () => ['twente'],
    pointOf: (id: string) => things.find((thing) => thing.id === id)!.at,
  } as unknown as Catalogue;

  test('in one spot the place comes first, then what stands there, the least lasting last; spots go from north to south, from west to east', () => {
    expect(stationsOf(small, {topics: ['twente'], projects: ['project'], arcs: ['partnership'], year: null}, 'place')).toEqual([
      {at: [6.8, 52.3], ids: ['place', 'landmark', 'network', 'programme', 'partnership', 'project']},
      {at: [7.1, 52.3], ids: ['east']},
      {at: [6.8, 51.9], ids: ['south']},
    ]);
  });

  test('a project that filters leave out and a partnership that is over stand nowhere', () => {
    const ids = (projects: string[], arcs: string[]) => stationsOf(small, {topics: ['twente'], projects, arcs, year: null}, 'place')[0]!.ids.slice(4);
    expect([ids([], []), ids(['project'], []), ids([], ['partnership'])]).toEqual([[], ['project'], ['partnership']]);
  });

  test('without topics only the thing to begin at is left, even a project that does not run', () => {
    expect(stationsOf(small, {topics: [], projects: [], arcs: [], year: null}, 'project')).toEqual([{at: [6.8, 52.3], ids: ['project']}]);
  });

  test('of two spots equally near, the first is the next', () => {
    const spot = (id: string, at: LngLat): Station => ({at, ids: [id]});
    const [above, below] = [spot('above', [1, 0.25]), spot('below', [1, -0.25])];
    expect([nextStation([above, below], [0, 0], 'east')?.ids[0], nextStation([below, above], [0, 0], 'east')?.ids[0]]).toEqual(['above', 'below']);
  });
});
