import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect, test} from 'vitest';
import {FIGURE_KINDS} from '../catalogue/figures.ts';
import {editorIn} from '../i18n/texts/editor.ts';
import {STORIES, type Story} from '../story/stories.ts';
import {idFrom, newStory, readStory, stopFrom, storyFile} from './own-stories.ts';
import {known, SMALL} from './testing.ts';

const SCHEMA: object = JSON.parse(readFileSync(new URL('../../public/story.schema.json', import.meta.url), 'utf8'));
const problemsOf = (change: object): (readonly string[])[] =>
  readStory(JSON.stringify({...SMALL, ...change}), known).problems.map(({kind, where, got}) => [kind, where, got]);
const stop = (change: object): object => ({stops: [{...SMALL.stops[0], ...change}]});

test('the published schema knows every figure', () => {
  const {$defs} = SCHEMA as {$defs: {view: {properties: {figure: {properties: {kind: {enum: string[]}}}}}}};
  expect($defs.view.properties.figure.properties.kind.enum).toEqual(FIGURE_KINDS);
});

test('each built-in story comes back from its file as it was', () => {
  for (const story of STORIES) expect(readStory(storyFile(story, 'story.schema.json'), known)).toEqual({story, problems: []});
  // A map without an address has no schema to name, and its stories are read all the same.
  expect(readStory(storyFile(STORIES[0]!, null), known).story).toEqual(STORIES[0]);
  expect(storyFile(STORIES[0]!, null)).not.toContain('$schema');
});

test('the published schema agrees: it takes our own files and refuses broken ones', () => {
  const validate = new Ajv2020({allErrors: true}).compile(SCHEMA);
  for (const story of STORIES) expect([validate(JSON.parse(storyFile(story, 'story.schema.json'))), validate.errors]).toEqual([true, null]);
  expect(validate(SMALL)).toBe(true);
  for (const change of [
    {id: 'Ä'},
    {title: ''},
    {minutes: 0},
    {stops: []},
    stop({view: {camera: {center: [6.8], zoom: 9}, topics: []}}),
    stop({view: {camera: null, topics: ['all']}}),
    stop({view: {topics: [], figure: {kind: 'pie'}}}),
  ]) {
    expect([change, validate({...SMALL, ...change})]).toEqual([change, false]);
  }
});

test('a story written in one language is there in all', () => {
  const {story} = readStory(JSON.stringify(SMALL), known);
  expect(story?.title).toEqual({nl: 'Mijn verhaal', de: 'Mijn verhaal', en: 'Mijn verhaal'});
  expect(story?.stops[0]?.title).toEqual({nl: 'Eén', de: 'Eén', en: 'Eén'});
  expect(story?.stops[0]?.notes).toEqual({nl: '', de: '', en: ''});
});

test('what is wrong is said with its place and what stands there', () => {
  expect(problemsOf({id: 'Mijn Verhaal'})).toEqual([['id', 'id', '"Mijn Verhaal"']]);
  expect(problemsOf({title: '', minutes: 'tien'})).toEqual([
    ['text', 'title', '""'],
    ['minutes', 'minutes', '"tien"'],
  ]);
  expect(problemsOf({stops: []})).toEqual([['stops', 'stops', '[]']]);
  expect(problemsOf({format: 2})).toEqual([['format', 'format', '2']]);
  expect(problemsOf(stop({view: {camera: {center: [52.3, 190], zoom: 9}, topics: ['twente', 'all'], place: 'atlantis', year: 1066, lens: 'yes'}}))).toEqual([
    ['camera', 'stops[0].view.camera', '{"center":[52.3,190],"zoom":9}'],
    ['topic', 'stops[0].view.topics[1]', '"all"'],
    ['thing', 'stops[0].view.place', '"atlantis"'],
    ['flag', 'stops[0].view.lens', '"yes"'],
    ['year', 'stops[0].view.year', '1066'],
  ]);
  expect(problemsOf({stops: [SMALL.stops[0], SMALL.stops[0]]})).toEqual([['double', 'stops[1].id', '"een"']]);
  expect(problemsOf(stop({sources: ['memo-2016', 'hearsay'], text: 3}))).toEqual([
    ['text', 'stops[0].text', '3'],
    ['list', 'stops[0].sources[1]', '"hearsay"'],
  ]);
});

test('a stop may choose a figure, alone unless it says otherwise; an unknown one is refused', () => {
  const figure = (value: unknown) => stop({view: {topics: ['mont'], figure: value}});
  expect(readStory(JSON.stringify({...SMALL, ...figure({kind: 'council'})}), known).story?.stops[0]?.view.figure).toEqual({kind: 'council', shown: 'alone'});
  expect(readStory(JSON.stringify({...SMALL, ...figure({kind: 'mont', shown: 'beside'})}), known).story?.stops[0]?.view.figure?.shown).toBe('beside');
  expect(problemsOf(figure({kind: 'pie', shown: 'under'}))).toEqual([
    ['figure', 'stops[0].view.figure.shown', '"under"'],
    ['figure', 'stops[0].view.figure.kind', '"pie"'],
  ]);
});

test('a file that is no story at all has one sentence', () => {
  expect(readStory('{', known).problems.map(({kind}) => kind)).toEqual(['json']);
  expect(readStory('x'.repeat(1_000_001), known).problems).toEqual([{kind: 'size', where: '', got: '1000001'}]);
  expect(readStory('[]', known).problems[0]).toEqual({kind: 'object', where: '', got: '[]'});
  expect(readStory('{"__proto__": {"id": "x"}}', known).story).toBeNull();
});

test('a new stop is the picture that the reader looks at', () => {
  const state = {camera: {lng: 6.8, lat: 52.3, zoom: 9.5}, topics: ['twente'], place: 'hengelo', compare: null, lens: true, year: 2016} as never;
  const made = stopFrom(state, 'Eén loket in Münster!');
  expect(made.id).toBe('een-loket-in-munster');
  expect(made.view).toEqual({camera: {center: [6.8, 52.3], zoom: 9.5}, topics: ['twente'], place: 'hengelo', lens: true, year: 2016});
  expect(readStory(storyFile({...newStory('Straße & zo'), stops: [made]}, 's'), known).story?.id).toBe('eigen-strasse-zo');
  expect(idFrom('…')).toBe('halte');
});

test('each value has its bounds', () => {
  const camera = (center: unknown, zoom: unknown): object => stop({view: {camera: {center, zoom}, topics: []}});
  const right = [
    camera([180, 85], 22),
    camera([-180, -85], 0),
    stop({view: {camera: null, topics: [], year: 1958}}),
    stop({view: {topics: [], year: 2027}}),
    {minutes: 1},
  ];
  expect(right.flatMap(problemsOf)).toEqual([]);
  const wrong = [
    camera([180.1, 52], 9),
    camera([6, 85.1], 9),
    camera([6, 52, 1], 9),
    camera([6], 9),
    camera(['6', 52], 9),
    camera([6, '52'], 9),
    camera([6, 52], 22.1),
    camera([6, 52], -1),
    camera([6, 52], '9'),
    camera(6, 9),
  ];
  expect(wrong.map((change) => problemsOf(change).map(([kind, where]) => `${kind} ${where}`))).toEqual(wrong.map(() => ['camera stops[0].view.camera']));
  for (const year of [1957, 2028, 2016.5, '2016']) expect(problemsOf(stop({view: {topics: [], year}}))[0]?.slice(0, 2)).toEqual(['year', 'stops[0].view.year']);
});

test('an id is lower case letters, digits and single dashes, at most 80', () => {
  const refused = ['', '-a', 'a-', 'a--b', 'a b', 'A', 'a_b', 'x'.repeat(81), 3];
  expect(refused.map((id) => problemsOf({id})[0]?.[0])).toEqual(refused.map(() => 'id'));
  expect(['a', 'a-1', 'x'.repeat(80)].flatMap((id) => problemsOf({id}))).toEqual([]);
});

test('a text is one for all languages or one for each; what is missing comes from the first', () => {
  const titleOf = (title: unknown) => readStory(JSON.stringify({...SMALL, title}), known).story?.title;
  expect(titleOf({de: 'Grenze'})).toEqual({nl: 'Grenze', de: 'Grenze', en: 'Grenze'});
  expect(titleOf({nl: 'Grens', en: 'Border', 'nl-b1': 'De grens'})).toEqual({nl: 'Grens', de: 'Grens', en: 'Border', 'nl-b1': 'De grens'});
  for (const title of [{}, {nl: ''}, {nl: '  '}, {nl: 'x', de: 3}, ['x'], null, 7, '   ']) expect([title, titleOf(title)]).toEqual([title, undefined]);
  // Notes may be empty, and what stands in them stays.
  const read = readStory(JSON.stringify({...SMALL, ...stop({notes: {nl: '', de: 'Pause'}, caution: 'Voorzichtig'})}), known).story?.stops[0];
  expect(read?.notes).toEqual({nl: '', de: 'Pause', en: ''});
  expect(read?.caution).toEqual({nl: 'Voorzichtig', de: 'Voorzichtig', en: 'Voorzichtig'});
});

test('everything that a stop can show is kept as it is', () => {
  const view = {camera: null, topics: ['mont', 'twente'], place: 'hengelo', compare: 'osnabruck', lens: false, year: 2016};
  const [read] = readStory(JSON.stringify({...SMALL, ...stop({view, sources: ['memo-2016'], memo: ['1']})}), known).story?.stops ?? [];
  expect([read?.view, read?.sources, read?.memo]).toEqual([view, ['memo-2016'], ['1']]);
});

test('at most five things are named, of the whole file, and long values are cut', () => {
  expect(problemsOf({id: '!', title: '', minutes: 0, stops: [{}, {}]})).toHaveLength(5);
  const [[, , got] = []] = problemsOf({id: `${'ä'.repeat(100)}`});
  expect(got).toBe(`"${'ä'.repeat(56)}…`);
  expect(problemsOf({stops: 'none'})[0]).toEqual(['stops', 'stops', '"none"']);
  expect(problemsOf({minutes: undefined})[0]).toEqual(['minutes', 'minutes', '–']);
  expect(problemsOf(stop({view: {topics: 'twente'}}))[0]).toEqual(['topic', 'stops[0].view.topics', '"twente"']);
  expect(problemsOf(stop({sources: 'memo-2016'}))[0]).toEqual(['list', 'stops[0].sources', '"memo-2016"']);
  expect(problemsOf(stop({view: 7}))[0]).toEqual(['object', 'stops[0].view', '7']);
  expect(problemsOf({stops: Array.from({length: 201}, (_, at) => ({...SMALL.stops[0], id: `s${at}`}))})[0]?.[0]).toBe('stops');
  expect(problemsOf({stops: Array.from({length: 200}, (_, at) => ({...SMALL.stops[0], id: `s${at}`}))})).toEqual([]);
});

test('a file with a byte order mark is read, one of exactly a million signs is not too large', () => {
  expect(readStory(`\uFEFF${JSON.stringify(SMALL)}`, known).story?.id).toBe('mijn-verhaal');
  expect(readStory('x'.repeat(1_000_000), known).problems[0]?.kind).toBe('json');
});

test('an id comes out of any title', () => {
  expect(['Één loket', '  Straße! ', 'A—B', 'x'.repeat(70), `${'y'.repeat(59)} z`, '!!!'].map(idFrom)).toEqual([
    'een-loket',
    'strasse',
    'a-b',
    'x'.repeat(60),
    'y'.repeat(59),
    'halte',
  ]);
  expect(newStory('Naar Münster')).toEqual({
    id: 'eigen-naar-munster',
    title: {nl: 'Naar Münster', de: 'Naar Münster', en: 'Naar Münster'},
    minutes: 15,
    stops: [],
  });
});

test('a picture without a camera, a place or a year makes a stop without them', () => {
  const state = {camera: null, topics: [], place: null, compare: 'osnabruck', lens: false, year: null} as never;
  expect(stopFrom(state, 'Leeg')).toEqual({
    id: 'leeg',
    title: {nl: 'Leeg', de: 'Leeg', en: 'Leeg'},
    text: {nl: '', de: '', en: ''},
    notes: {nl: '', de: '', en: ''},
    view: {camera: null, topics: [], compare: 'osnabruck'},
    sources: [],
    memo: [],
  });
});

test('a planned length is more than nothing and at most ten hours', () => {
  expect([0.5, 1, 600].flatMap((minutes) => problemsOf({minutes}))).toEqual([]);
  expect([0, -1, 600.5, '15', null].map((minutes) => problemsOf({minutes}).map(([kind, where]) => `${kind} ${where}`))).toEqual(
    Array.from({length: 5}, () => ['minutes minutes']),
  );
});

test('everything that can be wrong in a stop is said with its own place', () => {
  const places = (change: object): (string | undefined)[] => problemsOf(stop(change)).map(([, where]) => where);
  expect(places({id: 'Q!', title: '', notes: 3, cue: 3, caution: 3})).toEqual(['id', 'title', 'notes', 'cue', 'caution'].map((name) => `stops[0].${name}`));
  expect(places({question: 'Waarom?'})[0]).toBe('stops[0].question');
  expect(places({question: {text: '', answer: '', sources: ['hearsay']}})).toEqual(['text', 'answer', 'sources[0]'].map((name) => `stops[0].question.${name}`));
  expect(places({memo: 'x', sources: 'y'})).toEqual(['stops[0].sources', 'stops[0].memo']);
  expect(places({memo: [3]})).toEqual(['stops[0].memo[0]']);
  expect(places({view: {topics: [], compare: 'atlantis', place: 7}})).toEqual(['stops[0].view.place', 'stops[0].view.compare']);
  expect(places({view: {topics: 'mont'}})).toEqual(['stops[0].view.topics']);
  // A file that names its format is one of ours, one that names none was written by hand.
  expect([problemsOf({format: 1}), problemsOf({format: undefined})]).toEqual([[], []]);
});

test('a file may begin with a byte order mark, and nothing else that is none of it', () => {
  expect(readStory(`\uFEFF${JSON.stringify(SMALL)}`, known).story?.id).toBe('mijn-verhaal');
  expect(readStory(`${JSON.stringify(SMALL)}\uFEFF`, known).problems.map(({kind, where}) => [kind, where])).toEqual([['json', '']]);
});

test('a file names its schema when there is one', () => {
  const story = readStory(JSON.stringify(SMALL), known).story as Story;
  expect(Object.keys(JSON.parse(storyFile(story, 'https://kaart.example/story.schema.json')) as object).slice(0, 3)).toEqual(['$schema', 'format', 'id']);
  expect(Object.keys(JSON.parse(storyFile(story, null)) as object).slice(0, 2)).toEqual(['format', 'id']);
});

test('an id has no dashes at its ends, however many signs stood there', () => {
  expect(['--- Twente! ---', '(MONT)', 'a — b'].map(idFrom)).toEqual(['twente', 'mont', 'a-b']);
});

test('texts and lists have an end, and what is nested without one is refused', () => {
  // 5,000 letters are more than five minutes of speech; a stop of the evening names at most a handful of sources.
  expect(readStory(JSON.stringify({...SMALL, title: 'a'.repeat(5000)}), known).problems).toEqual([]);
  expect(problemsOf({title: 'a'.repeat(5001)})).toEqual([['long', 'title', '5001']]);
  expect(problemsOf(stop({text: {nl: 'kort', de: 'a'.repeat(6000)}}))).toEqual([['long', 'stops[0].text', '6000']]);
  expect(problemsOf(stop({memo: Array.from({length: 100}, () => 'memo-mont')}))).toEqual([]);
  expect(problemsOf(stop({memo: Array.from({length: 101}, () => 'memo-mont')}))).toEqual([['many', 'stops[0].memo', '101']]);
  expect(problemsOf(stop({memo: ['<img src=x onerror=alert(1)>']}))).toEqual([['list', 'stops[0].memo[0]', '"<img src=x onerror=alert(1)>"']]);
  const deep = JSON.stringify(SMALL).replace('"mijn-verhaal"', '['.repeat(200_000) + ']'.repeat(200_000));
  expect(readStory(deep, known).problems).toEqual([{kind: 'id', where: 'id', got: '[…'}]);
});

test('each limit is told in one sentence or two, in every language: where, what is expected, what came, what to do', () => {
  const said = (['nl', 'de', 'en'] as const).map((language) => {
    const {problems} = editorIn(language);
    return [
      problems.size('', '2000000'),
      problems.long('stops[0].text', '6000'),
      problems.many('stops[0].memo', '101'),
      problems.unreadable('', 'NotFoundError'),
    ];
  });
  expect(said.map((sentences) => sentences.map((sentence) => /\d|NotFoundError/.test(sentence) && sentence.endsWith('.')))).toEqual(
    Array.from({length: 3}, () => [true, true, true, true]),
  );
  expect(said[0]?.[1]).toBe('stops[0].text: hier horen hoogstens 5.000 tekens, er staan er 6000. Maak de tekst korter.');
  expect(said[1]?.[2]).toBe('stops[0].memo: Hier gehören höchstens 100 Namen hin, es sind 101. Nehmen Sie einige heraus.');
  expect(said[2]?.[3]).toBe('The file cannot be read (NotFoundError). Choose a file, not a folder, and try again.');
});
