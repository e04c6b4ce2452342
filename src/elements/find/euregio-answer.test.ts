import {expect, test} from 'vitest';
import {loadQuestionDesk} from '../../ask/load.ts';
import type {EuregioAnswer} from './euregio-answer.ts';
import './euregio-answer.ts';
import {all, catalogue, faults, mount, next, one, settled, textOf} from '../shared/testing.ts';

const desk = await loadQuestionDesk(catalogue, {today: '2026-11-28', home: 'hengelo', years: {first: 1958, last: 2027}});
const to = (text: string, language: 'nl' | 'de' | 'en' = 'nl') => desk.answer(text, language);

const shown = (text: string, properties: Partial<EuregioAnswer> = {}): Promise<EuregioAnswer> => mount('euregio-answer', {answer: to(text), ...properties});

test('the answer says what was asked, the answer, its source and what to ask next', async () => {
  const element = await shown('Sinds wanneer zijn wij met Emsdetten verbonden?');
  expect(textOf(one(element, 'h2'))).toBe('Sinds wanneer: Hengelo en Emsdetten');
  expect(textOf(one(element, '.sentence'))).toBe('Hengelo en Emsdetten: stedenband sinds 1991.');
  expect(textOf(one(element, '.source'))).toMatch(/^Bronnen? /);
  expect(all(element, '.things a').map(textOf)).toEqual(['Hengelo', 'Emsdetten', 'Hengelo–Emsdetten']);
  expect(all(element, '.next button').length).toBe(2);
});

test('in two languages question, answer and the way to it stand in both, each said to be what it is', async () => {
  const answer = desk.answer('Sinds wanneer zijn wij met Emsdetten verbonden?', 'nl', 'de');
  for (const layout of ['card', 'screen'] as const) {
    const element = await mount('euregio-answer', {answer, also: 'de', layout, address: 'https://kaart.example.org/'});
    const german = all(element, '[lang="de-DE"]').map(textOf);
    expect(german.slice(0, 2)).toEqual(['Seit wann: Hengelo und Emsdetten', 'Hengelo und Emsdetten: Städtepartnerschaft seit 1991.']);
    expect(german.slice(2)).toEqual(layout === 'card' ? [] : ['Schauen Sie auf Ihrem Handy mit']);
  }
});

test('an answer for a year names things as they were called then', async () => {
  // The G32 became the G40 on 15 February 2018.
  const names = async (question: string) => all(await shown(question), '.things a').map(textOf);
  expect(await names('Welke netwerken waren er in 2016?')).toContain('G32-werkgroep Internationaal');
  expect(await names('Welke netwerken waren er in 2020?')).toContain('G32-werkgroep Internationaal (nu G40)');
});

test('the live region is there before the answer, so that it is read once when it comes', async () => {
  const element = await mount('euregio-answer', {answer: null});
  const region = one(element, '[role="status"]');
  expect(textOf(region)).toBe('');
  element.answer = to('7551');
  await settled(element);
  expect(one(element, '[role="status"]')).toBe(region);
  expect(textOf(region)).toBe('Postcode 7551 7551 is Hengelo.');
});

test('the next question is asked, the answer closed, the set shown as a list', async () => {
  const element = await shown('Welke projecten gaan over water?');
  const asked = next(element, 'euregio-ask');
  all(element, '.next button')[0]?.click();
  expect((await asked).text).toBe(to('Welke projecten gaan over water?').next[0]);
  const closed = next(element, 'euregio-ask');
  one(element, '.head button').click();
  expect((await closed).text).toBe(null);
  const listed = next(element, 'euregio-view');
  one(element, '.buttons button').click();
  expect((await listed).view).toBe('list');
});

test('what was read as something else is said before the answer', async () => {
  expect(textOf(one(await shown('hoe vre is het van Hengello naar Osnabruk?'), '.doubt'))).toBe(
    '“Hengello” gelezen als Hengelo. “Osnabruk” gelezen als Osnabrück.',
  );
});

test('in the speaker’s window one button sends it to the screen, and takes it off again', async () => {
  const element = await shown('Wie betaalt Unlock?', {onScreen: false});
  const sent = next(element, 'euregio-present');
  element.focusToScreen();
  expect(element.renderRoot.querySelector(':focus')).toBe(one(element, '.to-screen'));
  one(element, '.to-screen').click();
  expect((await sent).action).toEqual({kind: 'ask', text: 'Wie betaalt Unlock?'});
  element.onScreen = true;
  await settled(element);
  const taken = next(element, 'euregio-present');
  one(element, '.to-screen').click();
  expect((await taken).action).toEqual({kind: 'ask', text: ''});
});

test('on the screen of a hall it stands as a stop does, with a code that leads to it', async () => {
  const element = await shown('Wie betaalt Unlock?', {layout: 'screen', address: 'https://example.nl/kaart/?ask=x', written: 'example.nl/kaart'});
  expect([textOf(one(element, 'h1')), one(element, 'euregio-qr').getAttribute('class'), all(element, '.next')]).toEqual(['Wie Unlock betaalt', 'qr', []]);
});

test('axe-core finds nothing, in each layout and language', async () => {
  for (const language of ['nl', 'de', 'en'] as const)
    expect(await faults(await mount('euregio-answer', {answer: to('Welche Projekte betreffen Losser?', language)}, {language}))).toEqual([]);
  expect(await faults(await shown('burgemeester'))).toEqual([]);
  expect(await faults(await shown('Wie betaalt Unlock?', {layout: 'screen', address: 'https://example.nl/', written: 'example.nl'}))).toEqual([]);
});

test('a map that stands at a year, and a question that names none: the answer says that it is of now', async () => {
  const moment = async (question: string, year: number | null) =>
    all(await shown(question, {year}), '.moment')
      .map(textOf)
      .join();
  const since = 'Sinds wanneer zijn wij met Emsdetten verbonden?';
  expect(await moment(since, 1995)).toBe('De kaart staat op 1995. Dit antwoord is van nu.');
  expect(await moment(since, null)).toBe('');
  // It names its year itself; or there is no answer.
  expect(await moment('Welke projecten liepen in 2018?', 1995)).toBe('');
  expect(await moment('Hoe laat vertrekt de bus?', 1995)).toBe('');
  for (const layout of ['card', 'screen'] as const) {
    const both = await mount('euregio-answer', {answer: desk.answer(since, 'nl', 'de'), also: 'de', layout, year: 1995, address: 'https://kaart.example.org/'});
    expect(textOf(one(both, '.moment .second'))).toBe('Die Karte zeigt 1995. Diese Antwort gilt für heute.');
  }
});
