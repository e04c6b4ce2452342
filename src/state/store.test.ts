import {expect, test} from 'vitest';
import {Store} from './store.ts';

test('everybody who asked is told of a change, with what was before and who wanted it', () => {
  const store = new Store(1);
  const told: unknown[] = [];
  store.subscribe((...change) => told.push(change));
  store.change((value) => value + 1, 'page');
  store.change((value) => value + 1);
  expect(told).toEqual([
    [1, 2, 'page'],
    [2, 3, 'reader'],
  ]);
  expect(store.state).toBe(3);
});

test('the same state is no change', () => {
  const store = new Store({a: 1});
  let told = 0;
  store.subscribe(() => told++);
  store.change((value) => value);
  expect(told).toBe(0);
});

test('a change that a subscriber makes is told to all after the one that it heard of', () => {
  const store = new Store(1);
  const told: string[] = [];
  store.subscribe((before, after) => {
    told.push(`first ${before} ${after}`);
    if (after === 2) store.change((value) => value * 10);
  });
  store.subscribe((before, after) => told.push(`second ${before} ${after}`));
  store.change((value) => value + 1);
  expect(told).toEqual(['first 1 2', 'second 1 2', 'first 2 20', 'second 2 20']);
});

test('who has ended the subscription hears nothing any more', () => {
  const store = new Store(1);
  let told = 0;
  const end = store.subscribe(() => told++);
  end();
  store.change((value) => value + 1);
  expect(told).toBe(0);
});

test('a subscriber that fails leaves nothing behind for the next change', () => {
  const store = new Store(1);
  const told: number[] = [];
  store.subscribe((_, after) => {
    told.push(after);
    if (after === 2) throw new Error('no');
  });
  expect(() => store.change(() => 2)).toThrow('no');
  store.change(() => 3);
  expect(told).toEqual([2, 3]);
});

test('a change to what is not here yet waits for it, and is then made of the state of then', async () => {
  let come: (came: boolean) => void = () => undefined;
  let isHere = false;
  const store = new Store({language: 'nl', year: 0}, ({language}) =>
    language === 'nl' || isHere ? null : new Promise<boolean>((resolve) => (come = resolve)),
  );
  const told: string[] = [];
  store.subscribe((_, {language, year}, cause) => told.push(`${language} ${year} ${cause}`));
  store.change((state) => ({...state, language: 'de'}), 'page');
  store.change((state) => ({...state, year: 1990}));
  expect([store.state, told]).toEqual([{language: 'nl', year: 1990}, ['nl 1990 reader']]);
  isHere = true;
  come(true);
  await Promise.resolve();
  await Promise.resolve();
  expect([store.state, told]).toEqual([{language: 'de', year: 1990}, ['nl 1990 reader', 'de 1990 page']]);
  // What does not come is no change, and can be asked for again.
  isHere = false;
  store.change((state) => ({...state, language: 'en'}));
  come(false);
  await Promise.resolve();
  await Promise.resolve();
  expect(store.state.language).toBe('de');
});
