import {expect, test} from 'vitest';
import {loadCatalogue} from './load.ts';
import {buildSearchIndex, indexOf} from './search.ts';
import type {SearchEntry} from './search-entries.ts';
import {fold} from './spelling.ts';

const catalogue = loadCatalogue();
const index = buildSearchIndex(catalogue);
const ids = (query: string): string[] => index.search(query).map(({id}) => id);
const first = (query: string): string | undefined => ids(query)[0];

test('Münster is found however it is typed', () => {
  expect(['Münster', 'Munster', 'Muenster', 'MÜNSTER', 'münst'].map(first)).toEqual(['munster', 'munster', 'munster', 'munster', 'munster']);
  expect(first('Osnabruck')).toBe('osnabruck');
  // The dots as a character of their own, as a Mac copies file names.
  expect([first('Mu\u0308nster'), first('Osnabru\u0308ck')]).toEqual(['munster', 'osnabruck']);
});

test('one typing error is forgiven', () => {
  expect(['Hengello', 'Enshede', 'Emsdeten', 'Osnabrukc'].map(first)).toEqual(['hengelo', 'enschede', 'emsdetten', 'osnabruck']);
});

test('a hyphen, a dash or a blank: a name is the same with each, and comes before its partnerships', () => {
  const spellings = ['Rijssen-Holten', 'rijssen holten', 'Rijssen–Holten', 'Palo-Alto', 'vila real', 'Vila-Real', 'rheda wiedenbrück', 'RB-61', 'Bad-Bentheim'];
  expect(spellings.map((spelling) => [first(spelling), index.search(spelling)[0]?.rank])).toEqual(
    ['rijssen-holten', 'rijssen-holten', 'rijssen-holten', 'palo-alto', 'vila-real', 'vila-real', 'rheda-wiedenbruck', 'rb61', 'bad-bentheim'].map((id) => [
      id,
      0,
    ]),
  );
  expect(first('Hengelo Emsdetten')).toBe('hengelo-emsdetten');
});

test('words that are known, but not together, offer a thing for each', () => {
  const offered = (query: string): string[] => (index.search(query).length === 0 ? index.nearest(query).map(({id}) => id) : []);
  expect(['Euregio Gronau', 'Losser (Westf.)', 'Hengelo Unlock'].map(offered)).toEqual([
    ['euregio', 'gronau'],
    ['losser', 'gronau'],
    ['hengelo', 'unlock'],
  ]);
});

test('a town leads to the municipality in which it lies', () => {
  expect(index.search('Goor')[0]).toMatchObject({id: 'hof-van-twente', text: 'Goor', inside: true});
  expect(first('Denekamp')).toBe('dinkelland');
});

test('all languages are searched at once', () => {
  expect(first('Dutch–German border')).toBe('border-length');
  expect(first('niederländische Grenze')).toBe('border-length');
  expect(first('Copenhagen')).toBe('malmo');
});

test('the name itself comes before what only begins with it', () => {
  expect(ids('Hengelo').slice(0, 1)).toEqual(['hengelo']);
  expect(ids('EUREGIO')[0]).toBe('euregio');
  expect(ids('unlock')).toEqual(['unlock']);
});

test('a partnership is found by either town', () => {
  expect(ids('Palo Alto')).toEqual(['palo-alto', 'enschede-palo-alto']);
});

test('the matched part is told', () => {
  expect(index.search('müns')[0]).toMatchObject({text: 'Münster', ranges: [0, 4]});
});

test('a query that finds nothing gets two near names', () => {
  expect(index.search('Hengevelde')).toEqual([]);
  expect(index.nearest('Hengevelde').map(({id}) => id)).toContain('hengelo');
  expect(index.nearest('Qxzwvkj')).toEqual([]);
  expect(index.nearest('')).toEqual([]);
});

test('a query of several words is found in any order', () => {
  expect([first('Hengelo gemeente'), first('Vechtstromen waterschap'), first('alto palo')]).toEqual(['hengelo', 'waterschap-vechtstromen', 'palo-alto']);
});

test('what is known of a query is offered, not what only looks like it', () => {
  const offered = (query: string): string[] => index.nearest(query, 4).map(({id}) => id);
  expect(offered('Twente Board')).toContain('regio-twente');
  expect(offered('Twente Board')).not.toContain('twenterand');
  expect(['burgemeester', 'subsidie', 'Deventer', 'stedenband'].map(offered)).toEqual([[], [], [], []]);
  expect(offered('station Hengelo')[0]).toBe('hengelo');
});

/* The ranking: exact, beginning, word, inside, typing error; Twente first only among equals. */

const made = (id: string, text: string, weight = 0): SearchEntry => ({id, group: 'place', text, folded: fold(text), weight, inside: false});

test('the spelling itself, its beginning, a word in it, somewhere in it, a typing error: in this order, whatever the weight', () => {
  const ranked = indexOf([made('inside', 'Oudlaren', 0), made('word', 'Groot Laren', 0), made('beginning', 'Larendorp', 5), made('exact', 'Laren', 9)]);
  expect(ranked.search('laren').map(({id, rank}) => [id, rank])).toEqual([
    ['exact', 0],
    ['beginning', 1],
    ['word', 2],
    ['inside', 3],
  ]);
  expect(
    indexOf([made('error', 'Larem', 0)])
      .search('laren')
      .map(({rank}) => rank),
  ).toEqual([4]);
});

test('Twente comes first only among equals', () => {
  // Weight 0 is Twente, 2 is far away.
  const ranked = indexOf([made('twente', 'Oud Borgen', 0), made('far', 'Borgen', 2), made('twente-too', 'Borgenstad', 0), made('far-too', 'Borgendorp', 2)]);
  expect(ranked.search('borgen').map(({id}) => id)).toEqual(['far', 'twente-too', 'far-too', 'twente']);
});

test('among the real names a whole name comes before one that begins so, and Twente before Germany', () => {
  expect(ids('Losser').slice(0, 2)).toEqual(['losser', 'losser-emsburen']);
  expect(ids('born')[0]).toBe('borne');
  expect(ids('ens')[0]).toBe('enschede');
  expect(ids('osnabrück')[0]).toBe('osnabruck');
});

test('folding keeps the length, so that marks stand right', () => {
  expect(['Münster', 'Großenkneten', 'Malmö', 'Łódź'].map((name) => fold(name).length)).toEqual([7, 12, 5, 4]);
});

test('ten thousand entries are searched in a blink', () => {
  const many: SearchEntry[] = Array.from({length: 10_000}, (_, at) => {
    const entry = index.entries[at % index.entries.length] as SearchEntry;
    return {...entry, id: `${entry.id}-${at}`, folded: `${entry.folded} ${at}`};
  });
  const big = indexOf(many);
  big.search('warm');
  const start = process.cpuUsage();
  for (const query of ['m', 'mu', 'mun', 'muns', 'munst', 'munste', 'munster']) big.search(query);
  const {user, system} = process.cpuUsage(start);
  // Eight milliseconds each on a desk computer; the test leaves room for a slow one, and does not count what others do on a busy one.
  expect((user + system) / 1000 / 7).toBeLessThan(80);
});

const entry = (id: string, text: string, weight = 0): SearchEntry => ({id, group: 'place', text, folded: fold(text), weight, inside: false});

test('the ranking: the spelling itself, its beginning, the beginning of a word, anywhere; then weight, then the alphabet', () => {
  const small = indexOf([
    entry('inside', 'Xaborne'),
    entry('word', 'Den Borne'),
    entry('begins', 'Bornerbroek'),
    entry('self', 'Borne', 9),
    entry('dashed', 'Hof-Borne'),
    entry('heavy', 'Bornem', 4),
  ]);
  expect(small.search('borne').map(({id, rank}) => [id, rank])).toEqual([
    ['self', 0],
    ['begins', 1],
    ['heavy', 1],
    ['word', 2],
    ['dashed', 2],
    ['inside', 3],
  ]);
  expect(small.search('borne', 2)).toHaveLength(2);
  expect([small.search(''), small.search('   ')]).toEqual([[], []]);
});

test('Twente comes first among what fits alike, then members, then the rest', () => {
  // All three are in the memo: Losser lies in Twente, Kreis Borken is a member elsewhere, Palo Alto is a partner town.
  const weight = (id: string) => index.entries.find((found) => found.id === id && found.text === catalogue.get(id).names.nl)!.weight;
  expect(['losser', 'kreis-borken', 'palo-alto'].map((id) => [id, weight(id)])).toEqual([
    ['losser', 0],
    ['kreis-borken', 1],
    ['palo-alto', 2],
  ]);
});

test('too few letters are not guessed at, and a guess is marked as one', () => {
  expect(index.search('Hxn')).toEqual([]);
  expect(index.search('Hengello')[0]).toMatchObject({id: 'hengelo', rank: 4});
});

test('official codes are no spellings: nobody types them to find a town', () => {
  expect(index.entries.filter(({text}) => /^(?:nl-gm|de-)\d/i.test(text))).toEqual([]);
});

test('a swapped pair is one error, and the nearest name comes first', () => {
  const small = indexOf([entry('borne', 'Borne'), entry('bonen', 'Bonen'), entry('almelo', 'Almelo')]);
  expect(small.nearest('Bonre').map(({id}) => id)).toEqual(['borne', 'bonen']);
  expect(small.nearest('Almeo', 1).map(({id}) => id)).toEqual(['almelo']);
  expect(small.nearest('Zz')).toEqual([]);
});

test('the first few of many results are those of the whole list', () => {
  for (const query of ['m', 'en', 'stad', 'Münster', 'twente', 'hengelo e']) {
    const all = index.search(query, Infinity);
    expect(index.search(query, 8)).toEqual(all.slice(0, 8));
  }
});

test('typing on finds what the whole word finds', () => {
  for (const word of ['munster', 'hengelo', 'grens', 'netwerk']) {
    const typed = Array.from(word, (_, at) => index.search(word.slice(0, at + 1)));
    const fresh = buildSearchIndex(loadCatalogue());
    expect(typed.at(-1)).toEqual(fresh.search(word));
  }
});

/* What people write instead of the name as it stands. */

test.each([
  ['hengelo', 'Hengelo (O) | Hengelo (Ov.) | Hengelo Overijssel | Stadt Hengelo | city of Hengelo | gemeente hengelo | HGLO'],
  ['munster', 'Muenster | gemeente munster | MS | Mönster'],
  ['osnabruck', 'Osnabrueck | Osnabrugge | Stadt Osnabrück | OS'],
  ['hellendoorn', 'Nijverdal | Nyverdal'],
  ['rijssen-holten', 'Rijssen | Ryssen | Rijsen'],
  ['winterswijk', 'Winterswyk | Wenters'],
  ['oude-ijsselstreek', 'Oude Ysselstreek | gemeente Oude IJsselstreek'],
  ['kreis-borken', 'Landkreis Borken | Krs. Borken'],
  ['kreis-steinfurt', 'Landkreis Steinfurt'],
  ['landkreis-osnabruck', 'LK Osnabrück | Kreis Osnabrück'],
  ['samtgemeinde-neuenkirchen', 'SG Neuenkirchen'],
  ['waterschap-rijn-en-ijssel', 'Wasserverband Rijn en IJssel | WRIJ | Rijn en Yssel'],
  ['mont', 'Stedennetwerk MONT | Städtenetz MONT | City network MONT'],
  ['netwerkstad-twente', 'Netwerkstad | Netzwerkstadt'],
  ['a1-a30', 'snelweg A1 | Autobahn A30'],
  ['rb61', 'trein Bielefeld | Wiehengebirgs-Bahn'],
  ['almelo', 'Almeo'],
  ['rheda-wiedenbruck', 'Wiedenbrück'],
])('%s is found first by %s', (id, spellings) => {
  expect(spellings.split(' | ').map((text) => [text, index.search(text)[0]?.id])).toEqual(spellings.split(' | ').map((text) => [text, id]));
});

test('what begins one name and is another but for a letter finds both, the beginning first: of every place of the area with a letter left out', () => {
  expect(
    index
      .search('Alten')
      .map(({text}) => text)
      .slice(0, 2),
  ).toEqual(['Altenberge', 'Aalten']);
  const places = catalogue.facts.places.filter(({euregio, localName}) => euregio && /^[A-Z][a-z]{5,}$/.test(localName));
  expect(places.length).toBeGreaterThan(80);
  const lost = places.flatMap(({id, localName}) =>
    // Each letter but the first, which is seldom wrong.
    Array.from({length: localName.length - 1}, (_, at) => localName.slice(0, at + 1) + localName.slice(at + 2)).filter(
      (wrong) => !index.search(wrong).some((result) => result.id === id),
    ),
  );
  expect(lost).toEqual([]);
});

test('the first two letters in turn are one wrong letter: of every place of the area', () => {
  const lost = catalogue.facts.places
    .filter(({euregio, localName}) => euregio?.listed === true && localName[0] !== localName[1])
    .flatMap(({id, localName}) => {
      const typed = `${localName[1]}${localName[0]}${localName.slice(2)}`;
      return index.search(typed, 8).some((found) => found.id === id) ? [] : [typed];
    });
  // Metelen has “ebelen” in it, but for a letter.
  expect(lost).toEqual(['eBelen']);
});
