import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {Catalogue} from './catalogue.ts';
import {filledIn, type Rest} from './whole.ts';

/** Two places and two sources; the things of the catalogue are copies of their facts, sources are no things. */
const small = (): Catalogue => {
  const places = [
    {id: 'hengelo', text: null},
    {id: 'borne', text: null},
  ];
  return {facts: {places, sources: [{id: 'memo'}, {id: 'census'}]}, things: places.map((place) => ({...place, type: 'place'}))} as unknown as Catalogue;
};

describe('filling in what was left out', () => {
  test('fields go to the fact at their place in the order, and to its thing', () => {
    const catalogue = small();
    filledIn(catalogue, {places: [{text: 'a town'}, {text: 'a village', asOf: '2021'}]} as Rest);
    expect(catalogue.facts.places).toEqual([
      {id: 'hengelo', text: 'a town'},
      {id: 'borne', text: 'a village', asOf: '2021'},
    ]);
    expect(catalogue.things).toEqual([
      {id: 'hengelo', type: 'place', text: 'a town'},
      {id: 'borne', type: 'place', text: 'a village', asOf: '2021'},
    ]);
  });

  test('a fact that is whole already stays as it is, and so do kinds of which nothing was left out', () => {
    const catalogue = small();
    filledIn(catalogue, {places: [null, {text: 'a village'}], networks: undefined} as unknown as Rest);
    expect(catalogue.facts.places).toEqual([
      {id: 'hengelo', text: null},
      {id: 'borne', text: 'a village'},
    ]);
    expect(catalogue.things[0]).toEqual({id: 'hengelo', type: 'place', text: null});
    expect(catalogue.facts.sources).toEqual([{id: 'memo'}, {id: 'census'}]);
  });

  test('a fact that was left out as a whole is put in its place; what is no thing changes none', () => {
    const catalogue = small();
    filledIn(catalogue, {sources: [{title: 'Memo'}, null, {id: 'later', title: 'Later'}]} as Rest);
    expect(catalogue.facts.sources).toEqual([{id: 'memo', title: 'Memo'}, {id: 'census'}, {id: 'later', title: 'Later'}]);
    expect(catalogue.things).toEqual(small().things);
  });

  test('what comes back is another object with the same facts', () => {
    const catalogue = small();
    const filled = filledIn(catalogue, {});
    expect(filled).not.toBe(catalogue);
    expect(filled.facts).toBe(catalogue.facts);
    expect(filled.things).toBe(catalogue.things);
  });

  test('sources that were numbers get their names wherever a fact lists them, in the lists as they are; what has a name keeps it', () => {
    const listed = [1, 'elsewhere'];
    const places = [{id: 'hengelo', text: null, sources: listed, euregio: {evidence: [{memberSources: [0]}], years: [0, 1]}}];
    const catalogue = {facts: {places, sources: [{id: 0}, {id: 1}]}, things: []} as unknown as Catalogue;
    filledIn(catalogue, {sources: [{id: 'memo'}, {id: 'census'}]} as Rest);
    expect(places[0]).toEqual({
      id: 'hengelo',
      text: null,
      sources: ['census', 'elsewhere'],
      euregio: {evidence: [{memberSources: ['memo']}], years: [0, 1]},
    });
    expect(places[0]!.sources).toBe(listed);
  });
});

describe('the whole catalogue', () => {
  const first = small();
  const ADDRESS = 'https://kaart.test/assets/rest.json';
  /** The next answers of the network, each once; an error where it fails. */
  const answering = (...answers: (object | Error)[]): ReturnType<typeof vi.fn> => {
    const fetched = vi.fn(async () => {
      const answer = answers.shift();
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error('asked for once too often');
      return Response.json(answer);
    });
    vi.stubGlobal('fetch', fetched);
    return fetched;
  };
  beforeEach(() => {
    vi.resetModules();
    vi.doMock('./load.ts', () => ({loadCatalogue: () => first}));
    vi.doMock('./rest.ts', () => ({REST_ADDRESS: ADDRESS}));
  });
  afterEach(() => {
    vi.doUnmock('./load.ts');
    vi.doUnmock('./rest.ts');
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  test('is the one of the start where nothing was left out, and nothing is fetched', async () => {
    vi.doUnmock('./rest.ts');
    const fetched = answering();
    const {wholeCatalogue} = await import('./whole.ts');
    expect(await wholeCatalogue()).toBe(first);
    expect(fetched).not.toHaveBeenCalled();
  });

  test('has what was left out, and is put together once', async () => {
    const fetched = answering({places: [{text: 'a town'}]});
    const {wholeCatalogue} = await import('./whole.ts');
    const [whole, same] = await Promise.all([wholeCatalogue(), wholeCatalogue()]);
    expect(whole).not.toBe(first);
    expect(whole.facts.places[0]).toEqual({id: 'hengelo', text: 'a town'});
    expect([same, await wholeCatalogue()]).toEqual([whole, whole]);
    expect(same).toBe(whole);
    expect(fetched.mock.calls).toEqual([[ADDRESS]]);
  });

  test('is asked for anew after the rest could not be fetched', async () => {
    answering(new Error('offline'), {places: [{text: 'a city'}]});
    const {wholeCatalogue} = await import('./whole.ts');
    await expect(wholeCatalogue()).rejects.toThrow('offline');
    expect((await wholeCatalogue()).facts.places[0]).toMatchObject({text: 'a city'});
  });
});
