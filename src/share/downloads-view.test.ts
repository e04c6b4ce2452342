import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {membersAt, partnershipsAt, projectsAt} from '../catalogue/moments.ts';
import {type ShownView, thingsInView} from './downloads-view.ts';

const catalogue = loadCatalogue();

const at = (year: number | null, view: Partial<ShownView> = {}): string[] =>
  thingsInView(catalogue, {
    topics: [],
    selected: null,
    related: [],
    lens: false,
    year,
    members: membersAt(catalogue, year),
    arcs: partnershipsAt(catalogue, year),
    projects: projectsAt(catalogue, year),
    ...view,
  });
const typesOf = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => catalogue.get(id).type))].toSorted();

test('Twente alone is its 14 municipalities and its own networks, no project and no partner', () => {
  const ids = at(null, {topics: ['twente']});
  expect(ids.filter((id) => catalogue.get(id).kind === 'municipality')).toHaveLength(14);
  expect(typesOf(ids)).toEqual(['network', 'place']);
});

test('what the filters take away is not handed out', () => {
  const ids = at(null, {topics: ['interreg'], projects: ['unlock']});
  expect(ids.filter((id) => catalogue.get(id).type === 'project')).toEqual(['unlock']);
});

test('partner towns come with their partnerships, and leave with them', () => {
  const ids = at(null, {topics: ['partners'], arcs: ['hengelo-emsdetten']});
  expect(ids).toEqual(expect.arrayContaining(['hengelo', 'emsdetten', 'hengelo-emsdetten']));
  expect(ids).not.toContain('palo-alto');
});

test('in an early year there are fewer members and no projects', () => {
  const topics = ['euregio', 'interreg'] as const;
  const [then, now] = [at(1960, {topics}), at(null, {topics})];
  expect(then.length).toBeLessThan(now.length);
  expect(then.filter((id) => catalogue.get(id).type === 'project')).toEqual([]);
});

test('under the lens there is the selection and what it is tied to, the selection first', () => {
  expect(at(null, {topics: ['twente', 'euregio'], lens: true, selected: 'unlock', related: ['gronau', 'interreg', 'unlock']})).toEqual([
    'unlock',
    'gronau',
    'interreg',
  ]);
});

test('the selection is always in view, whatever is switched on, and each thing once', () => {
  expect(at(null, {selected: 'unlock'})).toEqual(['unlock']);
  const ids = at(null, {topics: ['interreg'], selected: 'unlock'});
  expect([ids[0], ids.length]).toEqual(['unlock', new Set(ids).size]);
});

test('with the EUREGIO alone there are its members, confirmed or not, and no candidate', () => {
  const members = membersAt(catalogue, null);
  const ids = at(null, {topics: ['euregio']});
  const places = ids.filter((id) => catalogue.get(id).type === 'place');
  expect(places.toSorted()).toEqual([...members.confirmed, ...members.probable, ...members.unknown].toSorted());
  // The list of 1994 does not name Bad Essen; its district is the member.
  expect(ids).not.toContain('bad-essen');
  expect(ids).toContain('kreis-borken');
  expect(ids).toContain('euregio-office');
  expect(at(null, {topics: ['mont']})).not.toContain('euregio-office');
});

test('a network is there from its first year to its last', () => {
  // ERRIN began in 2001; Regio Twente ended in 2021.
  expect([2000, 2001].map((year) => at(year, {topics: ['networks']}).includes('errin'))).toEqual([false, true]);
  expect([2021, 2022].map((year) => at(year, {topics: ['twente', 'networks']}).includes('regio-twente'))).toEqual([true, false]);
  expect(at(null, {topics: []})).toEqual([]);
});
