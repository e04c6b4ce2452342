import {expect, test} from 'vitest';
import {buildCatalogue} from './build.ts';
import type {Catalogue, Facts} from './catalogue.ts';
import {loadCatalogue} from './load.ts';
import {buildSearchIndex, indexOf} from './search.ts';
import {innerTowns, type SearchEntry} from './search-entries.ts';
import {edits, fold} from './spelling.ts';

/* What is searched in a few names made up for it: the rules that the real names do not show one by one. */

const entry = (id: string, text: string, weight = 0): SearchEntry => ({id, group: 'place', text, folded: fold(text), weight, inside: false});
const searched = (entries: readonly SearchEntry[], query: string, limit?: number): string[] =>
  indexOf(entries)
    .search(query, limit)
    .map(({id}) => id);
const near = (entries: readonly SearchEntry[], query: string, limit?: number): string[] =>
  indexOf(entries)
    .nearest(query, limit)
    .map(({id}) => id);

test.each([
  ['Großenkneten', 'grosenkneten'],
  ['MÜNSTER', 'munster'],
  ['Malmö', 'malmo'],
  ['Łódź', 'lodz'],
  ['Ærø', 'æro'],
  ['ŁØß', 'los'],
  ['Denizli', 'denizli'],
  ['Rijssen-Holten', 'rijssen holten'],
  ['RB 61 Hengelo–Bielefeld', 'rb 61 hengelo bielefeld'],
  ['Rheda‑Wiedenbrück', 'rheda wiedenbruck'],
  // Two characters in lower case.
  ['İzmir', 'izmir'],
  ['Fair 😀 ü', 'fair 😀 u'],
  ['大连', '大连'],
])('%s is searched as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

/* What can be found at all. */

const base = (id: string) => ({id, names: {nl: `${id} nl`, de: `${id} de`, en: `${id} en`}, aliases: [] as string[], scope: [], sources: [], inMemo: false});
const NONE = {sources: [], places: [], networks: [], projects: [], partnerships: [], landmarks: [], claims: [], programmes: [], memo: [], milestones: []};
/** Only what a test is about is made; the compiler would want all fields of a fact. */
const built = (facts: object): Catalogue => buildCatalogue({...NONE, ...facts} as unknown as Facts);
const written = (facts: object): string[] => buildSearchIndex(built(facts)).entries.map(({id, text}) => `${id}: ${text}`);

test('a place is found by its names in all languages and its own, each once, and by its aliases, but not by its codes', () => {
  const names = {nl: 'Noordhoorn', de: 'Nordhorn', en: 'Nordhorn'};
  const place = {
    ...base('nordhorn'),
    names,
    localName: 'Notthoarn',
    kind: 'town',
    aliases: ['NORDHORN', '', 'Noarnhoarn', 'DE-03456015', 'nl-gm0164', 'x nl-gm0164', 'nl-gm0164 x'],
  };
  expect(buildSearchIndex(built({places: [place]})).entries).toStrictEqual([
    {id: 'nordhorn', group: 'place', text: 'Noordhoorn', folded: 'noordhoorn', weight: 6, inside: false, kind: 'town'},
    {id: 'nordhorn', group: 'place', text: 'Nordhorn', folded: 'nordhorn', weight: 6, inside: false, kind: 'town'},
    {id: 'nordhorn', group: 'place', text: 'Notthoarn', folded: 'notthoarn', weight: 6, inside: false, kind: 'town'},
    {id: 'nordhorn', group: 'place', text: 'Noarnhoarn', folded: 'noarnhoarn', weight: 14, inside: false, kind: 'town'},
    {id: 'nordhorn', group: 'place', text: 'x nl-gm0164', folded: 'x nl gm0164', weight: 14, inside: false, kind: 'town'},
    {id: 'nordhorn', group: 'place', text: 'nl-gm0164 x', folded: 'nl gm0164 x', weight: 14, inside: false, kind: 'town'},
  ]);
});

test('two things with the same name are both found', () => {
  const names = {nl: 'Holten', de: 'Holten', en: 'Holten'};
  const places = ['a', 'b'].map((id) => ({...base(id), names, localName: 'Holten', kind: 'town'}));
  expect(written({places})).toEqual(['a: Holten', 'b: Holten']);
});

test('each umlaut has its German spelling without one, also when there is nothing else in the name', () => {
  const named = (id: string, name: string) => ({...base(id), names: {nl: name, de: name, en: name}, localName: name, kind: 'town'});
  expect(written({places: [named('all', 'ÄÖÜ-äöüß'), named('island', 'Ö'), named('none', 'Borne')]})).toEqual([
    'all: ÄÖÜ-äöüß',
    'all: AeOeUe-aeoeuess',
    'island: Ö',
    'island: Oe',
    'none: Borne',
  ]);
});

test('a network is found by its full name, a project by its title; other things have none', () => {
  const network = {kind: 'lobby', related: [], members: []};
  const facts = {
    networks: [
      {...base('g32'), ...network, fullName: 'Werkgroep'},
      {...base('errin'), ...network},
    ],
    projects: [{...base('unlock'), kind: 'project', title: 'Unlock the border', seats: []}],
    landmarks: [{...base('mill'), kind: 'poi', fullName: 'Old mill', title: 'Mill', localName: 'Möl'}],
  };
  const named = (id: string): string[] => [`${id}: ${id} nl`, `${id}: ${id} de`, `${id}: ${id} en`];
  expect(written(facts)).toEqual([...named('g32'), 'g32: Werkgroep', ...named('errin'), ...named('unlock'), 'unlock: Unlock the border', ...named('mill')]);
});

test('each kind of thing stands in its group', () => {
  const place = {...base('a'), kind: 'town', localName: 'a nl'};
  const index = buildSearchIndex(
    built({
      places: [place],
      networks: [{...base('network'), kind: 'lobby', related: [], members: []}],
      programmes: [{...base('programme'), kind: 'programme'}],
      projects: [{...base('project'), kind: 'project', title: 'project nl', seats: []}],
      partnerships: [{...base('tie'), kind: 'contact', from: 'a', to: 'a', since: null, until: null}],
      landmarks: [{...base('mill'), kind: 'poi'}],
    }),
  );
  expect(index.entries.filter(({text}) => text.endsWith(' nl')).map(({id, group}) => [id, group])).toEqual([
    ['a', 'place'],
    ['network', 'network'],
    ['programme', 'network'],
    ['project', 'project'],
    ['tie', 'partner'],
    ['mill', 'landmark'],
  ]);
});

test('names weigh less than other spellings, the memo’s things less than others, Twente less than members, members less than the rest', () => {
  const place = (id: string, more: object) => ({...base(id), localName: `${id} nl`, kind: 'town', ...more});
  const listed = {listed: true, now: 'confirmed', sources: []};
  const {entries} = buildSearchIndex(
    built({
      places: [
        place('twente', {inTwente: true, inMemo: true, aliases: ['Tukkerland'], euregio: {listed: false}}),
        place('member', {inMemo: true, euregio: listed}),
        place('candidate', {inMemo: true, euregio: {...listed, listed: false}}),
        place('rest', {}),
      ],
      networks: [{...base('euregio'), kind: 'lobby', related: [], members: [], inMemo: true, inTwente: true}],
      landmarks: [{...base('mill'), kind: 'poi', aliases: ['Molen']}],
    }),
  );
  const weights = Object.fromEntries(entries.map(({text, weight}) => [text, weight]));
  expect(weights).toMatchObject({'twente nl': 0, Tukkerland: 8, 'member nl': 1, 'candidate nl': 2, 'rest nl': 6, 'euregio nl': 1, 'mill nl': 5, Molen: 13});
});

test('main towns of the facts lead to their municipality; an unknown one is left out', () => {
  const claims = [
    {id: 'a.town', about: 'a', property: 'mainTown', values: [{value: 'Goor'}, {value: {nl: 'Delden', de: 'Delden (de)', en: 'Delden (en)'}}, {value: 3}]},
    {id: 'a.mayor', about: 'a', property: 'mayor', values: [{value: 'Nobody'}]},
    {id: 'z.town', about: 'z', property: 'mainTown', values: [{value: 'Lost'}]},
  ];
  const catalogue = built({places: [{...base('a'), kind: 'town', localName: 'a nl', inMemo: true, inTwente: true}], claims});
  expect(innerTowns(catalogue)).toStrictEqual([
    {name: 'Goor', place: 'a'},
    {name: 'Delden', place: 'a'},
    {name: 'Lost', place: 'z'},
  ]);
  expect(buildSearchIndex(catalogue).entries.filter(({inside}) => inside)).toStrictEqual([
    {id: 'a', group: 'place', text: 'Goor', folded: 'goor', weight: 8, inside: true, kind: 'town'},
    {id: 'a', group: 'place', text: 'Delden', folded: 'delden', weight: 8, inside: true, kind: 'town'},
  ]);
});

test('the main towns of Twente are those of the facts', () => {
  expect(innerTowns(loadCatalogue()).map(({name, place}) => `${name} in ${place}`)).toEqual([
    'Denekamp in dinkelland',
    'Nijverdal in hellendoorn',
    'Goor in hof-van-twente',
    'Rijssen in rijssen-holten',
    'Vriezenveen in twenterand',
  ]);
});

/* Typing errors. */

test.each([
  ['borne', 'borne', 3, 0],
  ['', 'abc', 3, 3],
  ['abc', '', 3, 3],
  ['borne', 'born', 1, 1],
  ['born', 'borne', 1, 1],
  ['borne', 'bonre', 2, 1],
  ['ab', 'ba', 2, 1],
  // Half a swap is none.
  ['ab', 'xa', 2, 2],
  ['ab', 'bx', 2, 2],
  ['hengelo', 'almelo', 7, 4],
  ['kitten', 'sitting', 9, 3],
  // Much longer: not counted any further.
  ['a', 'abcd', 1, 2],
  ['abcd', 'a', 2, 3],
])('from “%s” to “%s” it is, up to %i, so many edits: %i', (a, b, most, count) => {
  expect(edits(a, b, most)).toBe(count);
});

test('a name of about the same length is meant by a query with an error, however heavy it is', () => {
  const town = entry('town', 'Hengelo', 5);
  const tie = entry('tie', 'Hengelo-Emsdetten');
  expect(searched([tie, town], 'Hengello')).toEqual(['town', 'tie']);
  expect(searched([town, tie], 'Hengello')).toEqual(['town', 'tie']);
  // The same number of letters, though another one is shorter still.
  expect(searched([town, entry('equal', 'Hengelko', 9)], 'Hengello')).toEqual(['equal', 'town']);
  expect(searched([tie, town], 'Hengello', 1)).toEqual(['town']);
});

test('the name with fewest wrong letters is meant, not one of the same length with more', () => {
  expect(searched([entry('equal', 'Malmö'), entry('near', 'Almelo', 9)], 'Almeo')).toEqual(['near', 'equal']);
});

test('a whole name with a letter wrong comes before names that only hold the letters', () => {
  expect(searched([entry('holds', 'Vechtstromen'), entry('name', 'Ommen', 9)], 'Omen')).toEqual(['name', 'holds']);
  // A blank that slipped, and a short word that is wrong: no word of it is known.
  expect(searched([entry('hof', 'Hof van Twente'), entry('other', 'WTC Twente')], 'Hofvan Twente')).toEqual(['hof']);
  expect(searched([entry('board', 'Waterschap Rijn en IJssel')], 'Waterschap Rjn en IJsel')).toEqual(['board']);
  expect(searched([entry('three', 'abc')], 'abx')).toEqual([]);
});

test('among guesses of one length the lighter comes first, then the alphabet', () => {
  expect(searched([entry('c', 'Almelc', 1), entry('b', 'Almelb'), entry('a', 'Almela', 1)], 'Almelo')).toEqual(['b', 'a', 'c']);
});

test('four letters are enough for a guess, three are not', () => {
  expect(searched([entry('emsa', 'Esma')], 'Emsa')).toEqual(['emsa']);
  expect(searched([entry('emsa', 'Esm')], 'Ems')).toEqual([]);
});

/* The first few of many. */

const numbered = (id: string, number: number): SearchEntry => entry(id, `Laren ${String(number).padStart(2, '0')}`);
/** The same names in other orders: as they are, backwards, and stirred. */
const ORDERS: readonly (readonly [string, (names: readonly SearchEntry[]) => SearchEntry[]])[] = [
  ['in order', (names) => [...names]],
  ['backwards', (names) => names.toReversed()],
  ['stirred', (names) => names.map((_, at) => names[(at * 7) % names.length] as SearchEntry)],
  ['stirred otherwise', (names) => names.map((_, at) => names[(at * 19 + 5) % names.length] as SearchEntry)],
];

test.each(ORDERS)('of many names that fit alike the first of the alphabet are told, whatever their order: %s', (_, arrange) => {
  const names = arrange(Array.from({length: 60}, (__, at) => numbered(`id-${at}`, at)));
  expect(searched(names, 'laren', 1)).toEqual(['id-0']);
  expect(searched(names, 'laren', 3)).toEqual(['id-0', 'id-1', 'id-2']);
});

test.each(ORDERS)('a thing under many spellings does not crowd out the next one: %s', (_, arrange) => {
  // Seven spellings of one thing, then another: the eight that are looked at for two things.
  const names = arrange(Array.from({length: 40}, (__, at) => numbered(at < 7 ? 'many' : `id-${at}`, at)));
  const found = indexOf(names).search('laren', 2);
  expect(found.map(({id, text}) => [id, text])).toEqual([
    ['many', 'Laren 00'],
    ['id-7', 'Laren 07'],
  ]);
});

test('of two things with one name the first in the catalogue comes first, also among many', () => {
  const names = Array.from({length: 40}, (_, at) => numbered(at < 7 ? 'many' : `id-${at}`, at));
  expect(searched([...names, numbered('twin', 7)], 'laren', 2)).toEqual(['many', 'id-7']);
  expect(searched([...names, numbered('twin', 0)], 'laren', 2)).toEqual(['many', 'twin']);
});

test.each([9, 31])('%i spellings of one thing are all looked at before the next is given up', (count) => {
  const spellings = Array.from({length: count}, (_, at) => numbered('many', at));
  expect(searched([...spellings, numbered('next', 50)], 'laren', 2)).toEqual(['many', 'next']);
});

test('the weight never outdoes how well a name fits, however heavy it is', () => {
  expect(searched([entry('beginning', 'Larendorp'), entry('exact', 'Laren', 40)], 'laren')).toEqual(['exact', 'beginning']);
});

/* One letter, signs and other scripts. */

test('one letter finds the names with it, no others', () => {
  const names = [entry('losser', 'Losser'), entry('borne', 'Borne'), entry('almelo', 'Almelo')];
  expect(searched(names, 'b')).toEqual(['borne']);
  expect(searched(names, 'l')).toEqual(['losser', 'almelo']);
  expect(searched(names, 'q')).toEqual([]);
});

test('a railway line is found with and without a space in its number: RB61 is a spelling, not a code', () => {
  const index = buildSearchIndex(loadCatalogue());
  expect(['RB 61', 'RB61', 'rb64', 'RB51'].map((query) => index.search(query)[0]?.id)).toEqual(['rb61', 'rb61', 'rb64', 'rb51']);
});

test.each(['-', '----', '“”', '!', '   ', ''])('nothing is found by “%s”, and nothing is near', (query) => {
  const index = indexOf([entry('tie', 'Rijssen-Holten'), entry('losser', 'Losser')]);
  expect([index.search(query), index.search(query, Infinity), index.nearest(query)]).toEqual([[], [], []]);
});

test.each(['-l', 'l-'])('a sign beside a letter (%s) does not hide what has the letter', (query) => {
  expect(searched([entry('losser', 'Losser'), entry('borne', 'Borne')], query)).toEqual(['losser']);
});

test('a name in another script is found by its beginning', () => {
  const index = indexOf([entry('dalian', '大连'), entry('hefei', '合肥')]);
  expect(['大', '大连', '合肥', '连'].map((query) => index.search(query))).toEqual([
    [{id: 'dalian', group: 'place', text: '大连', inside: false, rank: 2, ranges: [0, 1]}],
    [{id: 'dalian', group: 'place', text: '大连', inside: false, rank: 2, ranges: [0, 2]}],
    [{id: 'hefei', group: 'place', text: '合肥', inside: false, rank: 2, ranges: [0, 2]}],
    [],
  ]);
  expect(buildSearchIndex(loadCatalogue()).search('大连')[0]?.id).toBe('dalian');
});

/* Several words. */

test('words in any order are marked where they stand', () => {
  const index = indexOf([entry('borne', 'Groot Den Borne'), entry('losser', 'Losser')]);
  const found = {id: 'borne', group: 'place', text: 'Groot Den Borne', inside: false, rank: 2, ranges: [6, 9, 10, 14]};
  expect(index.search('born den')).toEqual([found]);
  expect(index.search(' born   den ')).toEqual([found]);
  expect([index.search('born losser'), index.search('orne den')]).toEqual([[], []]);
});

test('of names with all words the shortest comes first, then the lightest, then the alphabet', () => {
  const names = [entry('long', 'Den Oude Borne'), entry('heavy', 'Den B Borne', 2), entry('c', 'Den C Borne', 1), entry('a', 'Den A Borne', 1)];
  expect(searched(names, 'borne den')).toEqual(['a', 'c', 'heavy', 'long']);
  expect(searched(names.toReversed(), 'borne den', 3)).toEqual(['a', 'c', 'heavy']);
});

/* What may have been meant. */

test('known words of three letters and more are offered as whole words, all of them, with their places', () => {
  const names = [entry('ems', 'De Ems bij Rheine'), entry('emsland', 'Emsland'), entry('rheine', 'Rheine')];
  const index = indexOf(names);
  expect(index.nearest('burgemeester Rheine Ems')).toEqual([
    {id: 'ems', group: 'place', text: 'De Ems bij Rheine', inside: false, rank: 2, ranges: [3, 6, 11, 17]},
  ]);
  expect(near(names, 'Ems burgemeester')).toEqual(['ems']);
  expect(near(names, 'Emslan burgemeester')).toEqual([]);
  // “De” stands in too many names.
  expect(near(names, 'de burgemeester')).toEqual([]);
  expect(near(names, 'Rheine burgemeester')).toEqual(['rheine', 'ems']);
  expect(near(names, 'Rheine burgemeester', 1)).toEqual(['rheine']);
});

test('a query of known words that no name has together offers the best for each word, in their order, then others', () => {
  const names = [entry('munster', 'Münster'), entry('gronau', 'Gronau (Westf.)'), entry('line', 'Gronau–Münster'), entry('land', 'Münsterland')];
  expect(near(names, 'Münster (Westf.)', 9)).toEqual(['munster', 'gronau', 'line']);
  expect(near(names, '(Westf.) Münster', 1)).toEqual(['gronau']);
  expect(near([entry('den-borne', 'Den Borne')], 'Den   Borne')).toEqual(['den-borne']);
});

test('near names come by their edits, then their weight, then the alphabet, at most two', () => {
  const names = [entry('two', 'Almeex'), entry('heavy', 'Almelx', 3), entry('b', 'Almelb', 1), entry('a', 'Almela', 1), entry('other', 'Elmelo')];
  expect(near(names, '  Almelo ', 9)).toEqual(['a', 'b', 'heavy', 'two']);
  expect(near(names.toReversed(), 'Almelo')).toEqual(['a', 'b']);
  expect(indexOf(names).nearest('Almelo', 1)).toEqual([{id: 'a', group: 'place', text: 'Almela', inside: false, rank: 4, ranges: []}]);
});

test('of a long word four letters in ten may be wrong, of a short one two, of three letters one', () => {
  expect(near([entry('ten', 'abcdefghij')], 'abcdefxxxx')).toEqual(['ten']);
  expect(near([entry('ten', 'abcdefghij')], 'abcdexxxxx')).toEqual([]);
  expect(near([entry('three', 'abc')], 'abx')).toEqual(['three']);
  expect(near([entry('three', 'abc')], 'axx')).toEqual([]);
  expect(near([entry('four', 'abcd')], 'abxx')).toEqual(['four']);
  expect(near([entry('four', 'abcd')], 'axxx')).toEqual([]);
});
