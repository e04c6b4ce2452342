import {expect, test, vi} from 'vitest';
import type {Answer, QuestionDesk} from '../../ask/ask.ts';
import {withAlso, withLanguage} from '../../state/app-state.ts';
import {asked} from '../../state/asking.ts';
import {answerQuestions} from './questions.ts';
import {started} from './testing.ts';

/** A desk whose answers come when the test says so. */
function slowDesk() {
  const questions: string[] = [];
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const answer = (text: string, language: string, also?: string | null): Answer => {
    questions.push(`${also ? `${language}, ${also}` : language}: ${text}`);
    return {kind: 'what', ids: [text]} as unknown as Answer;
  };
  const desk = async (): Promise<QuestionDesk> => {
    await opened;
    return {answer} as unknown as QuestionDesk;
  };
  return {desk, open, questions};
}

test('a question is answered in the reader’s language, and again in another one', async () => {
  const {desk, open, questions} = slowDesk();
  const {store, causes} = started(answerQuestions, {}, {desk});
  open();
  store.change((state) => asked(state, 'Wat is MONT?'));
  await vi.waitUntil(() => store.state.answer !== null, 14_000);
  store.change((state) => withLanguage(state, 'de'));
  await vi.waitUntil(() => questions.length === 2, 14_000);
  expect(questions).toEqual(['nl: Wat is MONT?', 'de: Wat is MONT?']);
  // The answer is nobody's act.
  expect(causes.filter((cause) => cause === 'page')).toHaveLength(2);
});

test('with a second language on the screen the question is answered again, in both', async () => {
  const {desk, open, questions} = slowDesk();
  const {store} = started(answerQuestions, {}, {desk});
  open();
  store.change((state) => asked(state, 'mont'));
  await vi.waitUntil(() => store.state.answer !== null, 14_000);
  store.change((state) => withAlso(state, 'de'));
  await vi.waitUntil(() => questions.length === 2, 14_000);
  expect(questions).toEqual(['nl: mont', 'nl, de: mont']);
});

test('an answer that comes too late does not take the place of the next one', async () => {
  const {desk, open} = slowDesk();
  const {store} = started(answerQuestions, {}, {desk});
  store.change((state) => asked(state, 'mont'));
  store.change((state) => asked(state, 'unlock'));
  open();
  await vi.waitUntil(() => store.state.answer !== null, 14_000);
  expect(store.state.answer?.ids).toEqual(['unlock']);
});

test('nobody asks anything when nothing is asked, and an answer goes with its question', async () => {
  const {desk, open, questions} = slowDesk();
  const {store} = started(answerQuestions, {}, {desk});
  open();
  store.change((state) => ({...state, place: 'unlock'}));
  store.change((state) => withLanguage(state, 'en'));
  store.change((state) => asked(state, 'mont'));
  await vi.waitUntil(() => store.state.answer !== null, 14_000);
  store.change((state) => ({...state, ask: null}));
  expect([store.state.answer, questions]).toEqual([null, ['en: mont']]);
});

test('a desk that does not come is said, and leaves everything else as it is', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const {store} = started(answerQuestions, {}, {desk: () => Promise.reject(new Error('no network'))});
  store.change((state) => asked(state, 'mont'));
  await vi.waitUntil(() => logged.mock.calls.length > 0, 14_000);
  expect(store.state).toMatchObject({ask: 'mont', answer: null, notice: {kind: 'missing'}});
});
