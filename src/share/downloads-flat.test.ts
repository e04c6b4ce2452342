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

// Official keys of the Gemeindeverzeichnis (Statistisches Bundesamt).
test('a German place has its key, whether it is a town, a joint municipality or a district', () => {
  expect(['munster', 'schuttorf', 'kreis-borken', 'hengelo'].map((id) => flat(id).code_ags)).toEqual(['05515000', '034565403', '05554', null]);
  expect(['munster', 'hengelo'].map((id) => flat(id).code_cbs)).toEqual([null, 'GM0164']);
});

test('a place says where it is, since when it is a member, and how sure that is then and now', () => {
  expect(flat('munster')).toMatchObject({
    kind: 'city',
    topics: 'euregio | mont',
    country: 'DE',
    region: 'munsterland',
    euregio_member_2016: 'confirmed',
    euregio_member_now: 'confirmed',
    since: '1999',
    scope_kind: 'membership | seat',
    scope_confidence: 'confirmed',
    website: 'https://www.stadt-muenster.de',
    in_memo_2016: true,
  });
  expect(flat('schuttorf')).toMatchObject({euregio_member_now: 'probable', since: null, website: null, in_memo_2016: false});
  const {text_nl, text_de, text_en} = flat('munster');
  expect([text_nl, text_de, text_en].map((text) => String(text).slice(0, 26))).toEqual([
    'Münster is een kreisfreie ',
    'Münster ist eine kreisfrei',
    'Münster is a city in North',
  ]);
});

test('figures carry unit, doubt and date: as the sources have them', () => {
  expect(flat('munster').figures).toBe('population: 320946 people (2022), 320913 people (2024-04)');
  expect(String(flat('hengelo').figures).split(' | ')).toEqual(
    expect.arrayContaining([
      'areaLandKm2: ~61 km2 (2022)',
      'areaKm2: 61.8 km2 (2022)',
      'euregioCouncilSeats: 2 seats (2016-11-25), 3 seats (2021)',
      // A word, a date and a year have no unit behind them.
      'borderMunicipality: no (2022)',
    ]),
  );
  expect(String(flat('mont').figures)).toContain('founded: 1989-12, 1999 | population: ~830000 people (2018-11-02), ~840000 people, ~850000 people');
  expect(String(flat('dinkelland').figures)).toContain('mainTown: Denekamp (2024-03)');
});

test('a year, a day and a word stand alone; what is counted has its unit', () => {
  expect(String(flat('netwerkstad-twente').figures).split(' | ')).toContain('founded: 2001 (2018-11-02)');
  expect(String(flat('regio-twente').figures).split(' | ')).toContain('dissolved: 2021-07-08 (2021-07)');
  expect(String(flat('dinkelland').figures).split(' | ')).toContain('mainTown: Denekamp (2024-03)');
  expect(String(flat('innovatieprofiel').figures).split(' | ')).toEqual(
    expect.arrayContaining(['euFunding2007to2015: ~800000000 eur (2016-11-25)', 'horizonSuccessRateNl: 16 percent (2016-11-25), 26 percent (2016-11-25)']),
  );
});

test('a thing without a text of its own has empty columns for it, and all others', () => {
  const bare = {...catalogue.get('unlock'), text: null} as unknown as Parameters<typeof flatten>[0];
  expect(flatten(bare, catalogue)).toMatchObject({id: 'unlock', text_nl: null, text_de: null, text_en: null});
});

test('a network has its members and its begin, and one that is over its end', () => {
  expect(flat('mont')).toMatchObject({
    type: 'network',
    members: 'munster | osnabruck | enschede | hengelo | almelo | borne | oldenzaal',
    since: '1989-12',
    until: null,
  });
  expect(flat('regio-twente')).toMatchObject({since: null, until: '2021-07-08'});
  expect(flat('euregio').address).toContain('Gronau');
});

test('a landmark has its address, a programme its periods', () => {
  expect([flat('euregio-office').address, flat('rb61').address]).toEqual(['Enscheder Straße 362, Gronau (Westf.)', null]);
  const [programme] = catalogue.things.filter(({type}) => type === 'programme');
  expect(programme && flat(programme.id).period).toMatch(/\S/);
});

test('money: an amount about which a source says “about” is marked, in total or from the fund', () => {
  // Total cost and ERDF by the programme's pages; `gpt-2015` has only the fund's part, `two4c` an exact total.
  expect(['agro-climate', 'gpt-2015', 'spectors', 'two4c'].map((id) => [flat(id).total_cost_eur, flat(id).erdf_eur, flat(id).amounts_approximate])).toEqual([
    [300_000, null, true],
    [null, 800_000, true],
    [9_880_000, 4_940_000, true],
    [3_909_050, null, false],
  ]);
  expect(flat('unlock').priority).toBe('2 Socio-cultural and territorial cohesion in the programme area');
  expect([flat('unlock').since, flat('unlock').until]).toEqual(['2015-07-01', '2019-04-30']);
});

test('names of sources and their addresses stand in the same order, each once', () => {
  const {sources, source_addresses: addresses} = flat('kreis-borken');
  // The oldest trace of the membership comes first.
  expect(String(sources)).toMatch(/^Einundsechzigste Verordnung .* \| Kreis Borken – Beschluss Beitritt Zweckverband EUREGIO \| /);
  expect(String(addresses)).toMatch(/^https:\/\/www\.recht\.nrw\.de\/\S* \| https:\/\/secure\.kreis-borken\.de\/BI\/vo0050\.asp\?__kvonr=4865 \| /);
  // What has no place has neither longitude nor latitude.
  expect([flat('mont').longitude, flat('mont').latitude]).toEqual([null, null]);
});

test('only texts are ids of sources', () => {
  expect([...sourceIdsIn({sources: ['a', 3, null, {sources: ['b']}], other: 'c'}), ...sourceIdsIn('d'), ...sourceIdsIn(null)]).toEqual(['a', 'b']);
});
