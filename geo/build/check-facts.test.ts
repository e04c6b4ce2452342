import {expect, test} from 'vitest';
import {checkFacts, checkIds, checkMeaning, checkSchemas, checkTexts, checkTies, countFacts, parsed, readFactFiles, reportOf} from './check-facts.ts';
import type {FactFiles} from './check-facts.ts';

const facts = readFactFiles();

/** The facts with one thing changed, for the refusals. */
function changed(change: (files: Mutable<FactFiles>) => void): FactFiles {
  const copy = structuredClone(facts);
  change(copy as Mutable<FactFiles>);
  return copy;
}

type Mutable<T> = T extends object ? {-readonly [K in keyof T]: Mutable<T[K]>} : T;

const partnershipOf = (id: string) => facts.partnerships.partnerships.find((link) => link.id === id)!;
const valuesOf = (id: string) => facts.claims.claims.find((claim) => claim.id === id)!.values.map(({value}) => value);

/** Sum over the 14 municipalities of Twente; of a claim with several values the last, as Regio Twente gives it. */
const sumOf = (property: string): number =>
  facts.claims.claims
    .filter((claim) => claim.property === property && facts.places.places.some(({id, inTwente}) => inTwente && id === claim.about))
    .reduce((sum, {values}) => sum + (values.at(-1)!.value as number), 0);

const idsOf = (rows: readonly {readonly id: string}[]): string[] => rows.map(({id}) => id);

test('the facts are complete, well formed and tied together', () => {
  expect(checkFacts(facts)).toEqual([]);
});

test('as many of each kind as the researchers found', () => {
  const {networks, projects, partnerships, landmarks, memo, programme} = countFacts(facts);
  expect({networks, projects, partnerships, landmarks, memo, programme}).toEqual({
    networks: 16,
    projects: 79,
    partnerships: 47,
    landmarks: 17,
    memo: 35,
    programme: 1,
  });
});

test('Twente has 14 municipalities', () => {
  expect(idsOf(facts.places.places.filter(({inTwente}) => inTwente))).toEqual([
    'almelo',
    'borne',
    'dinkelland',
    'enschede',
    'haaksbergen',
    'hellendoorn',
    'hengelo',
    'hof-van-twente',
    'losser',
    'oldenzaal',
    'rijssen-holten',
    'tubbergen',
    'twenterand',
    'wierden',
  ]);
});

test('of 111 members found 74 are confirmed for 2016, 34 probable, 2 unknown and 1 was not yet one', () => {
  const listed = facts.places.places.filter(({euregio}) => euregio?.listed);
  const withStatus = (moment: 'in2016' | 'now') =>
    Object.fromEntries(['confirmed', 'probable', 'unknown', 'no'].map((status) => [status, listed.filter(({euregio}) => euregio?.[moment] === status).length]));

  expect(listed.length).toBe(111);
  expect(withStatus('in2016')).toEqual({confirmed: 74, probable: 34, unknown: 2, no: 1});
  expect(withStatus('now')).toEqual({confirmed: 46, probable: 64, unknown: 1, no: 0});
  expect(idsOf(listed.filter(({euregio}) => euregio?.in2016 === 'unknown'))).toEqual(['ascheberg', 'olfen']);
  expect(idsOf(listed.filter(({euregio}) => euregio?.in2016 === 'no'))).toEqual(['nordkirchen']);
});

test('24 candidates are kept without counting them as members', () => {
  const candidates = facts.places.places.filter(({euregio}) => euregio && !euregio.listed);
  expect(candidates.length).toBe(24);
  expect(candidates.every(({euregio}) => euregio?.in2016 === 'unknown' && euregio.now === 'unknown')).toBe(true);
});

test('57 projects are of Interreg V A and 22 of VI A', () => {
  expect(facts.projects.projects.filter(({period}) => period === 'V A').length).toBe(57);
  expect(facts.projects.projects.filter(({period}) => period === 'VI A').length).toBe(22);
});

test('the networks are those of the memo', () => {
  expect(idsOf(facts.networks.networks)).toEqual([
    'euregio',
    'mont',
    'netwerkstad-twente',
    'regio-twente',
    'eurocities',
    'errin',
    'vanguard',
    'g32',
    'hnp',
    'oost-nederland',
    'overijssel-europa-agenda',
    'innovatieprofiel',
    'duitslandstrategie',
    'governance',
    'internationale-agenda-twente',
    'interreg-va',
  ]);
});

test('MONT links seven cities, five of them through Netwerkstad Twente', () => {
  const members = facts.networks.networks.find(({id}) => id === 'mont')!.members.filter(({grade}) => grade !== 'chair');
  expect(members.map(({member, since, grade}) => [member, since, grade])).toEqual([
    ['munster', '1989', undefined],
    ['osnabruck', '1989', undefined],
    ['enschede', '1989', 'via:netwerkstad-twente'],
    ['hengelo', '1989', 'via:netwerkstad-twente'],
    ['almelo', '2001', 'via:netwerkstad-twente'],
    ['borne', '2001', 'via:netwerkstad-twente'],
    ['oldenzaal', '2006', 'via:netwerkstad-twente'],
  ]);
});

test('a partnership belongs to its owner, and Malmö is a contact', () => {
  expect(
    ['hengelo-emsdetten', 'enschede-palo-alto', 'enschede-heidelberg', 'almelo-preston', 'hengelo-malmo'].map((id) => [
      partnershipOf(id).from,
      partnershipOf(id).to,
      partnershipOf(id).kind,
    ]),
  ).toEqual([
    ['hengelo', 'emsdetten', 'sister-city'],
    ['enschede', 'palo-alto', 'sister-city'],
    ['enschede', 'heidelberg', 'thematic-cooperation'],
    ['almelo', 'preston', 'sister-city'],
    ['hengelo', 'malmo', 'contact'],
  ]);
});

test('where sources differ, each value stands with its own', () => {
  expect(valuesOf('euregio.members')).toEqual([129, 129, 128, 131, 130, 129]);
  expect(valuesOf('hengelo.euregioCouncilSeats')).toEqual([2, 3]);
  expect(valuesOf('mont.founded')).toEqual(['1989-12', '1999']);
  expect(valuesOf('mont.population')).toEqual([830_000, 840_000, 850_000]);
  expect(valuesOf('border-length.lengthKm')).toEqual([570, 567, 577]);
  expect(valuesOf('regio-twente.population')).toEqual([646_375, 634_000]);
});

test('the municipalities of Twente add up to what is said of Twente', () => {
  expect(sumOf('population')).toBe(646_375);
  expect(sumOf('areaLandKm2')).toBe(1490);
  // Regio Twente: 38 seats in the general assembly, 24 in the council.
  expect(sumOf('euregioAssemblySeats')).toBe(38);
  expect(sumOf('euregioCouncilSeats')).toBe(24);
});

test('the programme area counts 51 regions, 30 German and 21 Dutch', () => {
  const periods = facts.programme.programme[0]!.periods;
  expect(
    periods.map(({id, nuts3}) => [
      id,
      nuts3.length,
      nuts3.filter(({country}) => country === 'DE').length,
      nuts3.filter(({country}) => country === 'NL').length,
    ]),
  ).toEqual([
    ['V A', 51, 30, 21],
    ['VI A', 51, 30, 21],
  ]);
});

test('a text that lacks a language is refused', () => {
  expect(checkSchemas(changed(({places}) => Reflect.deleteProperty(places.places[0]!.names, 'de')))).toEqual([
    'geo/facts/places.json.places[0] (almelo).names: expected a field "de", got none. Add it.',
  ]);
  expect(checkSchemas(changed(({places}) => (places.places[0]!.scope[0]!.text.en = '')))).toEqual([
    'geo/facts/places.json.places[0] (almelo).scope[0].text.en: expected a text that is not empty, got "". Write it, or leave the field out.',
  ]);
});

test('a thing without a scope is refused', () => {
  expect(checkSchemas(changed(({landmarks}) => (landmarks.landmarks[0]!.scope = [])))).toEqual([
    'geo/facts/landmarks.json.landmarks[0] (border-length).scope: expected at least 1 entry, got 0. Add what is missing.',
  ]);
});

test('latitude before longitude is refused where it shows', () => {
  expect(checkSchemas(changed(({places}) => (places.places.find(({id}) => id === 'palo-alto')!.point = [37.442, -122.143])))).toEqual([
    `geo/facts/places.json.places[${facts.places.places.findIndex(({id}) => id === 'palo-alto')}] (palo-alto).point[1]: expected a number >= -90, got -122.143. Coordinates are longitude, latitude.`,
  ]);
});

test('a field that the schema does not know is refused', () => {
  expect(checkSchemas(changed(({sources}) => Object.assign(sources.sources[0]!, {author: 'x'})))).toEqual([
    `geo/facts/sources.json.sources[0] (${facts.sources.sources[0]!.id}): expected only the fields of the schema, got "author". Remove it, or add it to geo/schema/sources.schema.json and src/catalogue/facts.ts.`,
  ]);
});

test('two things with one id are refused', () => {
  expect(checkIds(changed(({networks}) => (networks.networks[0]!.id = 'hengelo')))).toContain(
    'geo/facts/networks.json.networks[0] (hengelo): expected an id of its own, got "hengelo", which is also that of geo/facts/places.json.places[6] (hengelo). Rename the newer one.',
  );
});

test('an alias that leads to two things is refused', () => {
  expect(checkIds(changed(({places}) => places.places[0]!.aliases.push('Gemeente Borne')))).toEqual([
    'geo/facts/places.json.places[1] (borne).aliases: expected names of its own, got "gemeente borne", which also leads to "almelo". Remove it from one of them.',
  ]);
});

test('a tie that leads nowhere is refused', () => {
  expect(
    checkTies(
      changed(({partnerships, places}) => {
        partnerships.partnerships[0]!.to = 'atlantis';
        places.places[0]!.scope[0]!.sources.push('hearsay');
      }),
    ),
  ).toEqual([
    'geo/facts/places.json.places[0] (almelo).scope[0].sources: expected the id of a source, got "hearsay". Add it to sources.json or correct it.',
    'geo/facts/partnerships.json.partnerships[0] (hengelo-emsdetten).to: expected the id of a thing, got "atlantis". Add the thing or correct it.',
  ]);
});

test('a partnership with a network is refused', () => {
  expect(checkMeaning(changed(({partnerships}) => (partnerships.partnerships[0]!.to = 'mont')))).toEqual([
    'geo/facts/partnerships.json.partnerships[0] (hengelo-emsdetten).to: expected the id of a place, got "mont". Add it to places.json or correct it.',
  ]);
});

test('a source that nothing rests on is refused', () => {
  expect(checkTies(changed(({sources}) => sources.sources.push({id: 'spare', title: 'Spare', url: null, asOf: null})))).toEqual([
    `geo/facts/sources.json.sources[${facts.sources.sources.length}] (spare): expected a source that something rests on, got one that nothing names. Name it or remove it.`,
  ]);
});

test('a lead that does not fit into a popup and an unfinished text are refused', () => {
  expect(
    checkTexts(
      changed(({places}) => {
        places.places[0]!.text!.nl = Array.from({length: 46}, () => 'woord').join(' ');
        places.places[1]!.names.en = 'TODO';
      }),
    ),
  ).toEqual([
    'geo/facts/places.json.places[1] (borne).names.en: expected a finished text, got "TODO". Finish it.',
    'geo/facts/places.json.places[0] (almelo).text.nl: expected at most 45 words, got 46. Shorten it.',
  ]);
});

test('days that do not exist, ends before starts and unexplained differences are refused', () => {
  expect(
    checkMeaning(
      changed(({projects, claims, partnerships}) => {
        projects.projects[0]!.start = '2015-02-30';
        projects.projects[1]!.end = '2010';
        partnerships.partnerships.find(({id}) => id === 'almelo-denizli')!.until = null;
        delete claims.claims.find(({id}) => id === 'mont.founded')!.remark;
      }),
    ),
  ).toEqual([
    'geo/facts/projects.json.projects[0] (unlock).start: expected a day or month that exists, got "2015-02-30". Correct it.',
    'geo/facts/projects.json.projects[1] (goederencorridor).end: expected an end after the start 2016, got 2010. Correct one of them.',
    `geo/facts/partnerships.json.partnerships[${facts.partnerships.partnerships.findIndex(({id}) => id === 'almelo-denizli')}] (almelo-denizli).until: expected the year in which it ended, got none. Add it or change the status.`,
    `geo/facts/claims.json.claims[${facts.claims.claims.findIndex(({id}) => id === 'mont.founded')}] (mont.founded).remark: expected a word on why its 2 values differ, got none. Write it in three languages.`,
  ]);
});

test('a tie through a body that was not there yet, and a list of towns as source of a membership, are refused', () => {
  const at = (id: string): number => facts.networks.networks.findIndex((network) => network.id === id);
  expect(
    checkMeaning(
      changed(({networks, places}) => {
        const mont = networks.networks[at('mont')]!;
        // Netwerkstad Twente was formed in 2001, Oldenzaal joined it in 2006.
        delete mont.members.find(({member}) => member === 'hengelo')!.throughSince;
        mont.members.find(({member}) => member === 'oldenzaal')!.since = '2001';
        mont.members.find(({member}) => member === 'borne')!.sources = ['mont-partner-geschichte', 'inwoners-2025'];
        places.places[0]!.euregio!.sources = ['gemeentelijst-2022'];
      }),
    ),
  ).toEqual([
    `geo/facts/networks.json.networks[${at('mont')}] (mont).members (hengelo): expected a tie through netwerkstad-twente from 2001 on, got 1989. Say in "throughSince" when it began to run through it.`,
    `geo/facts/networks.json.networks[${at('mont')}] (mont).members (oldenzaal): expected a tie through netwerkstad-twente from 2006 on, got 2001. Say in "throughSince" when it began to run through it.`,
    `geo/facts/networks.json.networks[${at('mont')}] (mont).members (borne).sources: expected sources that tell of the membership, got the list "inwoners-2025". Name it only at the figure that it gives.`,
    'geo/facts/places.json.places[0] (almelo).euregio.sources: expected sources that tell of the membership, got the list "gemeentelijst-2022". Name it only at the figure that it gives.',
  ]);
});

test('what has not the right shape is said alone, otherwise ids, ties, texts and meaning in turn', () => {
  const unfinished = (files: Mutable<FactFiles>): string => (files.places.places[1]!.names.en = 'TODO');
  expect(
    checkFacts(
      changed((files) => {
        unfinished(files);
        files.places.places[0]!.names.en = '';
      }),
    ),
  ).toEqual(['geo/facts/places.json.places[0] (almelo).names.en: expected a text that is not empty, got "". Write it, or leave the field out.']);
  expect(
    checkFacts(
      changed((files) => {
        unfinished(files);
        files.places.places[0]!.aliases.push('Gemeente Borne');
        files.milestones.milestones[0]!.things!.push('atlantis');
        files.memo.memo[0]!.order = 2;
      }),
    ),
  ).toEqual([
    'geo/facts/places.json.places[1] (borne).aliases: expected names of its own, got "gemeente borne", which also leads to "almelo". Remove it from one of them.',
    'geo/facts/milestones.json.milestones[0] (line-almelo-salzbergen).things: expected the id of a thing, got "atlantis". Add the thing or correct it.',
    'geo/facts/places.json.places[1] (borne).names.en: expected a finished text, got "TODO". Finish it.',
    'geo/facts/memo.json.memo[0] (memo-aanleiding).order: expected 1, got 2. Keep the order of the memo.',
  ]);
});

test.each<[string, (place: Mutable<FactFiles>['places']['places'][number]) => unknown, string]>([
  [
    'a list where one value is chosen',
    (place) => Object.assign(place.euregio!, {now: 'maybe'}),
    '.euregio.now: expected one of confirmed, probable, unknown, no, got "maybe". Choose one of them.',
  ],
  ['a code', (place) => Object.assign(place.codes, {cbs: 'GM1'}), '.codes.cbs: expected a text like ^GM\\d{4}$, got "GM1". Correct it.'],
  ['a longitude', (place) => (place.point = [181, 52]), '.point[0]: expected a number <= 180, got 181. Coordinates are longitude, latitude.'],
  ['a kind of value', (place) => Object.assign(place, {outline: 'yes'}), '.outline: expected a value that must be boolean, got "yes". Correct it.'],
  // That it may also be null is not said: nobody means to write that.
  ['a value that may be null', (place) => Object.assign(place, {point: 'here'}), '.point: expected a value that must be array, got "here". Correct it.'],
  ['nothing in place of a record', (place) => Object.assign(place, {names: null}), '.names: expected a value that must be object, got null. Correct it.'],
  [
    'a text in plain Dutch',
    (place) => Object.assign(place.text!, {'nl-b1': ''}),
    '.text.nl-b1: expected a text that is not empty, got "". Write it, or leave the field out.',
  ],
])('%s that the schema does not allow is refused', (_name, change, sentence) => {
  expect(checkSchemas(changed(({places}) => change(places.places[0]!)))).toEqual([`geo/facts/places.json.places[0] (almelo)${sentence}`]);
});

test('a file that is missing in a build is refused', () => {
  expect(checkSchemas({...facts, memo: undefined as never})).toEqual(['geo/facts/memo.json: expected a value that must be object, got nothing. Correct it.']);
});

test('the report counts the facts, or says all that is wrong, a line each', () => {
  const {isWell, text} = reportOf(facts);
  expect(isWell).toBe(true);
  expect(text).toMatch(
    /^sources \d+, places \d+, networks 16, projects 79, partnerships 47, landmarks 17, claims \d+, programme 1, memo 35, milestones \d+, figures \d+$/,
  );
  expect(reportOf(changed(({places}) => (places.places[0]!.names = {nl: 'Almelo', de: '', en: ''})))).toEqual({
    isWell: false,
    text:
      'geo/facts/places.json.places[0] (almelo).names.de: expected a text that is not empty, got "". Write it, or leave the field out.\n' +
      'geo/facts/places.json.places[0] (almelo).names.en: expected a text that is not empty, got "". Write it, or leave the field out.',
  });
});

test.each([
  ['a comma too many', '{\n  "sources": [\n    {"id": "almelo"},,\n    {"id": "borne", "title": "Borne"}\n  ]\n}\n', 3, ',\n    {"id": "borne", "title":'],
  ['a comma too many near the end', '{\n  "sources": [\n    {"id": "almelo", "title": "Almelo"},\n    {"id": "borne"},,]}', 4, ',]}'],
  ['a comma too many at the beginning', `[,\n${'1234,\n'.repeat(12)}2]`, 1, '[,\n1234,\n1234,\n1234,\n1234,\n123'],
  ['no comma', '{\n  "sources": [\n    {"id": "almelo" "title": "Almelo"},\n    {"id": "borne"}\n  ]\n}', 3, '"title": "Almelo"},\n    {"id":'],
  ['no end', '{\n  "sources": [\n    {"id": "almelo"},\n    {"id": "borne", "title": ', 4, '\n    {"id": "borne", "title": '],
  ['an end in a text', '{\n  "sources": [\n    {"id": "almelo"},\n    {"id": "borne", "title": "Bor', 4, ' {"id": "borne", "title": "Bor'],
  ['little', '{"id":\n', 2, '{"id":\n'],
])('a file with %s is refused where the reader stops', (_name, text, line, shown) => {
  const refused = expect(() => parsed('geo/facts/x.json', text));
  refused.toThrow(new Error(`geo/facts/x.json, line ${line}: expected JSON, got ${JSON.stringify(shown)}. Restore the file.`));
  refused.toThrow(expect.objectContaining({cause: expect.any(SyntaxError)}));
});
