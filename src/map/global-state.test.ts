import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {projectsAt} from '../catalogue/moments.ts';
import {viewAlone} from './alone.ts';
import {FIRST_GLOBAL_STATE, globalStateOf, nearnessAt} from './global-state.ts';

const catalogue = loadCatalogue();
const FIRST = {topics: null, lang: 'nl', place: null, scheme: null};
const at = (nearness: 'world' | 'region' | 'near', more: Partial<typeof FIRST | {topics: string; place: string; scheme: string}> = {}) =>
  globalStateOf(catalogue, viewAlone(catalogue, {...FIRST, ...more}), nearness);

test('every value that the style reads is given, in the right type', () => {
  const state = at('region') as unknown as Record<string, unknown>;
  expect(Object.keys(state).toSorted()).toEqual(Object.keys(FIRST_GLOBAL_STATE).toSorted());
  for (const [name, value] of Object.entries(FIRST_GLOBAL_STATE)) expect(Array.isArray(state[name])).toBe(Array.isArray(value));
});

test('the corridor of the first view is drawn while its project is shown', () => {
  const corridorOf = (projects: readonly string[]): string => globalStateOf(catalogue, {...viewAlone(catalogue, FIRST), projects}, 'region').firstCorridor;
  expect([corridorOf(['unlock', 'goederencorridor']), corridorOf(['unlock']), corridorOf([])]).toEqual(['goederencorridor', '', '']);
});

test('every theme, chosen by itself, is drawn from afar with all its towns; of many projects only the two main ones are', () => {
  const stateOf = (projects: readonly string[]) => globalStateOf(catalogue, {...viewAlone(catalogue, FIRST), projects}, 'region');
  const idsOf = (theme: string) => catalogue.facts.projects.filter((project) => project.theme === theme).map(({id}) => id);
  const themes = new Set(catalogue.facts.projects.map(({theme}) => theme));
  expect(themes.size).toBe(18);
  expect([...themes].filter((theme) => !stateOf(idsOf(theme)).everySeat)).toEqual([]);
  // The two about nature have partners there; the first view draws no diamond in either.
  const [nature, first] = [stateOf(idsOf('nature')), at('region')];
  expect(['Borculo', 'Stadtlohn'].map((town) => [nature, first].map(({named}) => named.includes(`|${town}|`)))).toEqual([
    [true, false],
    [true, false],
  ]);
  const all = catalogue.facts.projects.map(({id}) => id);
  expect([all, all.slice(2)].map((projects) => stateOf(projects).everySeat)).toEqual([false, false]);
  // The first year of a programme has few, and nobody chose them.
  const begun = globalStateOf(catalogue, {...viewAlone(catalogue, FIRST), year: 2014, projects: projectsAt(catalogue, 2014)}, 'region');
  expect([projectsAt(catalogue, 2014).length < 20, begun.everySeat]).toEqual([true, false]);
});

test('the first view names the ends of the memo’s own arcs, and no others', () => {
  expect(at('region').ends.toSorted()).toEqual(['emsdetten', 'heidelberg', 'malmo', 'palo-alto', 'preston']);
  expect(at('near').ends).toContain('ahaus');
  expect(at('near').ends).not.toContain('fresno');
  expect(at('world').ends).toContain('fresno');
});

test('where an arc of the memo begins the town has a mark and a name: a city’s square of the year, a diamond, or one of its own', () => {
  const ownersIn = (topics: string, year: number | null, nearness: 'world' | 'region' | 'near' = 'region') =>
    globalStateOf(catalogue, {...viewAlone(catalogue, {...FIRST, topics}), year}, nearness).owners.toSorted();
  expect(ownersIn('twente,mont,euregio,partners', null)).toEqual([]);
  // Hengelo and Enschede had the square of MONT in 1999; Almelo’s came with Netwerkstad Twente, in 2001.
  expect(ownersIn('twente,mont,euregio,partners', 1999)).toEqual(['almelo']);
  expect(ownersIn('twente,euregio,partners', null)).toEqual(['almelo', 'enschede', 'hengelo']);
  expect(ownersIn('twente,euregio,partners', null, 'world')).toEqual([]);
  expect(ownersIn('twente,euregio', null)).toEqual([]);
  // What is chosen names both its ends; Haaksbergen, whose arc to Ahaus is not the memo's, keeps its name of the base map.
  expect(globalStateOf(catalogue, viewAlone(catalogue, {...FIRST, topics: 'twente,euregio,partners', place: 'emsdetten'}), 'region').owners).toEqual([]);
  expect(ownersIn('twente,euregio,partners', null, 'near')).toEqual(['almelo', 'enschede', 'hengelo']);
  // Borne's square is that of Netwerkstad Twente, with the topic of MONT.
  expect([at('region').named, at('region', {topics: 'twente'}).named].map((named) => named.includes('|Borne|'))).toEqual([true, false]);
  // With the diamonds of projects they are named.
  expect(ownersIn('twente,euregio,interreg,partners', null)).not.toContain('enschede');
});

test('a town whose name a diamond carries is not named by the base map as well', () => {
  expect(at('region').named).toContain('Gronau (Westf.)');
  expect(at('region').marked).toContain('gronau');
  expect(at('region', {topics: 'twente'}).marked).not.toContain('gronau');
});

test('Brussels, whose disc bears its name, is not named by the base map as well', () => {
  expect(at('region', {topics: 'twente,networks'}).named).toContain('Brussel');
  expect(at('region', {topics: 'twente'}).named).not.toContain('Brussel');
});

test('names of the states at the border give way to what is chosen beneath them', () => {
  // Hardenberg lies under the pair that has 25 km of room; under no pair lies Hengelo.
  expect(at('region', {place: 'hardenberg'}).pairRooms).toEqual([35]);
  expect(at('region', {place: 'hengelo'}).pairRooms).toEqual([35, 25]);
});

test('one topic alone shows all that it has', () => {
  expect(at('region', {topics: 'partners'})).toMatchObject({alone: 'partners'});
  expect(at('region', {topics: 'partners'}).ends).toContain('fresno');
  expect(at('region', {topics: 'partners,mont'}).alone).toBe('');
});

test('a chosen project has its area of effect and only its own seats', () => {
  const state = at('region', {place: 'unlock'});
  expect(state).toMatchObject({selected: 'unlock', project: 'unlock', scope: 'euregio'});
  expect(state.named).not.toContain('Zwolle');
});

test('a town whose only tie is over has its name from the end of its arc, as any partner town', () => {
  expect(at('region', {place: 'schuttorf'}).ends).toContain('schuttorf');
  expect(at('region', {place: 'schuttorf'}).tied).toEqual(['twenterand']);
});

test('a chosen network shows its districts, which have no other drawing, not its municipalities; a municipality its own outline', () => {
  expect(at('region', {place: 'duitslandstrategie'}).areas.toSorted()).toEqual(['kreis-borken', 'kreis-coesfeld', 'kreis-steinfurt', 'kreis-warendorf']);
  expect(at('region', {place: 'mont'}).areas).toEqual([]);
  expect(at('region', {place: 'losser'}).areas).toEqual(['losser']);
  expect(at('region', {place: 'palo-alto'}).areas).toEqual([]);
});

test('unknown values of attributes count as not given', () => {
  expect(viewAlone(catalogue, {topics: 'twente, nothing', lang: 'fr', place: 'atlantis', scheme: 'pink'})).toMatchObject({
    topics: ['twente'],
    language: 'nl',
    selected: null,
    scheme: 'light',
  });
});

test('zooms are told apart as the layers tell them', () => {
  expect([2, 7.9, 11].map(nearnessAt)).toEqual(['world', 'region', 'near']);
});

test('the lens of a partner city names the town at the other end of its tie, unless the two are compared', () => {
  const view = {...viewAlone(catalogue, {...FIRST, place: 'malmo'}), lens: true};
  expect(globalStateOf(catalogue, view, 'region').tied).toEqual(['hengelo']);
  expect(globalStateOf(catalogue, {...view, compare: 'hengelo'}, 'region').tied).toEqual([]);
  // What is compared may be a tie itself: where it begins is named, unless that is what it is compared with.
  const tie = catalogue.facts.partnerships.find(({id}) => id === 'enschede-heidelberg')!;
  const compared = (selected: string) =>
    globalStateOf(catalogue, {...viewAlone(catalogue, {...FIRST, place: selected}), lens: true, compare: tie.id, arcs: [tie.id]}, 'region').tied;
  expect(compared('border-length')).toEqual(['enschede']);
  expect(compared('enschede')).toEqual([]);
});

test('the lens of a MONT city names another one across the border once: by its tie from afar, by its own mark where there is room', () => {
  const view = {...viewAlone(catalogue, {...FIRST, place: 'munster'}), lens: true};
  expect(globalStateOf(catalogue, view, 'world').tied).toEqual(['enschede']);
  expect(globalStateOf(catalogue, view, 'region').tied).toEqual([]);
});

test('a far place without partners here is shown with Hengelo, which is named: Brussels, 231 km away', () => {
  expect(at('region', {place: 'brussel'}).tied).toEqual(['hengelo']);
  // So is where the way to an office in Brussels begins; the EUREGIO has its own in Gronau.
  for (const id of ['eurocities', 'errin', 'vanguard', 'hnp']) expect([id, at('region', {place: id}).tied]).toEqual([id, ['hengelo']]);
  expect(at('region', {place: 'euregio'}).tied).toEqual([]);
  // In the hall the name of Twente stands there, 60 px high.
  expect(globalStateOf(catalogue, {...viewAlone(catalogue, {...FIRST, place: 'errin'}), scale: 2}, 'region').tied).toEqual([]);
  // Ahaus, 21 km from Haaksbergen, is shown by its outline.
  expect(at('region', {place: 'ahaus'}).tied).not.toContain('hengelo');
  const view = viewAlone(catalogue, {...FIRST, place: 'brussel'});
  expect(globalStateOf(catalogue, {...view, lens: true}, 'region').tied).toEqual([]);
});

test('with the networks alone the start of the line to Brussels is named; beside other topics these name their towns', () => {
  expect(at('region', {topics: 'networks'}).tied).toEqual(['hengelo']);
  expect(at('region', {topics: 'networks,mont'}).tied).toEqual([]);
  expect(at('region', {topics: 'mont'}).tied).toEqual([]);
  // No partnership begins there: it has the mark of a town.
  expect(at('region', {topics: 'networks'}).marked).not.toContain('hengelo');
});

test('on the globe the owner of a chosen tie bears its name, though the topic is alone', () => {
  const state = (nearness: 'world' | 'near') => at(nearness, {topics: 'partners', place: 'enschede-palo-alto'});
  expect([state('world').tied, state('near').tied]).toEqual([['enschede'], []]);
});

test('the lens names what it begins at: of two that are compared both, a partnership alone by its arc', () => {
  const starts = (place: string, compare: string | null): readonly string[] =>
    globalStateOf(catalogue, {...viewAlone(catalogue, {...FIRST, place}), lens: true, compare}, 'region').starts;
  expect(starts('hengelo', null)).toEqual(['hengelo']);
  expect(starts('enschede-heidelberg', null)).toEqual([]);
  expect(starts('enschede-heidelberg', 'ahaus')).toEqual(['heidelberg', 'ahaus']);
});

test('chosen, or compared, the border between the states is an area of its own: its edge is drawn as the outline of a municipality is', () => {
  const areas = (place: string, compare: string | null = null) =>
    globalStateOf(catalogue, {...viewAlone(catalogue, {...FIRST, place}), compare}, 'region').areas;
  expect([areas('border-length'), areas('emsdetten'), areas('regio-twente', 'border-length'), areas('rb61')]).toEqual([
    ['border-length'],
    ['emsdetten'],
    ['twente', 'border-length'],
    [],
  ]);
});

test('what the map names in another way is no town of the base map too: Brussels by its Dutch name, and under the lens every end', () => {
  expect(at('region', {place: 'brussel'}).named).toContain('Brussel');
  const lens = globalStateOf(catalogue, {...viewAlone(catalogue, {...FIRST, place: 'hengelo'}), lens: true, topics: []}, 'region').named;
  // Hengelo’s networks have their offices in Brussels, and it meets Münster and Osnabrück in MONT.
  expect(['Brussel', 'Münster', 'Osnabrück'].filter((name) => !lens.includes(name))).toEqual([]);
});
