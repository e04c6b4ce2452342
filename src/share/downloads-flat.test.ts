import {expect, test} from 'vitest';
import projects from '../../geo/facts/projects.json' with {type: 'json'};
import {loadCatalogue} from '../catalogue/load.ts';
import {COLUMNS, flatten, sourceIdsIn} from './downloads-flat.ts';

const catalogue = loadCatalogue();
const flat = (id: string) => flatten(catalogue.get(id), catalogue);

test('a municipality becomes one row, with its official code and its membership', () => {
  expect(flat('hengelo')).toMatchObject({
    id: 'hengelo',
    type: 'place',
    kind: 'municipality',
    name_de: 'Hengelo',
    longitude: 6.7938,
    latitude: 52.261,
    country: 'NL',
    code_cbs: 'GM0164',
    euregio_member_2016: 'confirmed',
    total_cost_eur: null,
  });
});

test('a partnership says whose it is and since when', () => {
  expect(flat('hengelo-emsdetten')).toMatchObject({type: 'partnership', from_id: 'hengelo', to_id: 'emsdetten', status: 'active', since: '1991', until: null});
});

test('a project keeps its money as numbers and its partners by name', () => {
  const raw = projects.projects.find(({id}) => id === 'unlock');
  expect(flat('unlock')).toMatchObject({total_cost_eur: raw?.totalCost?.eur, amounts_approximate: false, theme: 'labour', lead: 'EUREGIO', period: 'V A'});
  expect(flat('unlock').partners).toContain('Regio Twente | Regio Achterhoek');
});

test('an amount that nobody knows stays empty', () => {
  const unknown = catalogue.facts.projects.find(({totalCost, erdf}) => totalCost === null && erdf === null);
  expect(unknown && flatten(catalogue.get(unknown.id), catalogue)).toMatchObject({total_cost_eur: null, erdf_eur: null, amounts_approximate: null});
});

test('every figure stands with each of its values and their dates', () => {
  const [claim] = catalogue.facts.claims.filter(({about, values}) => about === 'hengelo' && values.length > 1);
  const cell = String(flat('hengelo').figures);
  expect(cell).toContain(`${claim?.property}: `);
  for (const {value, asOf} of claim?.values ?? []) {
    expect(cell).toContain(typeof value === 'object' ? value.en : String(value));
    if (asOf !== null) expect(cell).toContain(`(${asOf})`);
  }
});

test('each row has every column in the same order, and sources', () => {
  for (const thing of catalogue.things) {
    const row = flatten(thing, catalogue);
    expect(Object.keys(row)).toEqual([...COLUMNS]);
    expect(row.sources, thing.id).not.toBeNull();
    expect(Object.values(row).filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
  }
});

test('what separates several values in a cell stands in no name', () => {
  const names = catalogue.things.flatMap((thing) => [...Object.values(thing.names), ...(thing.type === 'project' ? thing.partners.map(({name}) => name) : [])]);
  expect([...names, ...catalogue.facts.sources.map(({title}) => title)].filter((text) => text?.includes(' | '))).toEqual([]);
});

test('sources are found however deep they lie', () => {
  expect([...sourceIdsIn({sources: ['a'], scope: [{sources: ['b', 'a']}], values: [{x: {sources: ['c']}}]})]).toEqual(['a', 'b', 'c']);
});
