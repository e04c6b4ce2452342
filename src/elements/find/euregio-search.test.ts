import {expect, test} from 'vitest';
import type {EuregioSearch} from './euregio-search.ts';
import './euregio-search.ts';
import type {QuestionDesk} from '../../ask/ask.ts';
import {loadQuestionDesk} from '../../ask/load.ts';
import {deviceSpeech} from './device-speech.ts';
import {all, catalogue, faults, mount, next, one, press, settled, textOf} from '../shared/testing.ts';

async function typed(text: string, language: 'nl' | 'de' | 'en' = 'nl'): Promise<EuregioSearch> {
  const element = await mount('euregio-search', {}, {language});
  await type(element, text);
  return element;
}

async function type(element: EuregioSearch, text: string): Promise<void> {
  const field = one<HTMLInputElement>(element, 'input');
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await settled(element);
}

const names = (element: EuregioSearch): string[] => all(element, '.name').map(textOf);

test('Emsdetten is found, with what it is and the matched part marked', async () => {
  const element = await typed('emsd');
  expect(names(element)[0]).toBe('Emsdetten');
  expect(textOf(one(element, 'mark'))).toBe('Emsd');
  expect(all(element, '.group').map(textOf)).toEqual(['Plaats', 'Partnerschap']);
});

test('under a year a result says that it was not there yet, and has its name of then', async () => {
  const element = await mount('euregio-search', {year: 2012});
  await type(element, 'vanguard');
  // The Vanguard Initiative began in 2013; the G32 is called G40 since 2018.
  expect(textOf(one(element, '.option .kind'))).toBe('Netwerk van regio’s, in 2012 nog niet');
  element.year = 2016;
  await type(element, 'g32');
  expect(names(element)[0]).toBe('G32-werkgroep Internationaal');
});

test('Enter chooses the best result, empties the field and closes the list', async () => {
  const element = await typed('Munster');
  const chosen = next(element, 'euregio-select');
  press(one(element, 'input'), 'Enter');
  expect((await chosen).id).toBe('munster');
  await settled(element);
  expect(one<HTMLInputElement>(element, 'input').value).toBe('');
  expect(one(element, '.panel').hidden).toBe(true);
});

test('keys that put a letter together choose nothing', async () => {
  const element = await typed('Munster');
  const told: Event[] = [];
  element.addEventListener('euregio-select', (event) => told.push(event));
  one(element, 'input').dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true, composed: true}));
  await settled(element);
  expect(told).toEqual([]);
  expect(one<HTMLInputElement>(element, 'input').value).toBe('Munster');
});

test('arrow keys move through the results and round, and the field tells which one', async () => {
  const element = await typed('palo');
  const field = one(element, 'input');
  expect(field.getAttribute('aria-activedescendant')).toBe('option-0');
  press(field, 'ArrowDown');
  await settled(element);
  expect(all(element, '[aria-selected="true"]').map(({id}) => id)).toEqual(['option-1']);
  press(field, 'ArrowDown');
  await settled(element);
  expect(field.getAttribute('aria-activedescendant')).toBe('option-0');
  const chosen = next(element, 'euregio-select');
  press(field, 'ArrowUp');
  press(field, 'Enter');
  expect((await chosen).id).toBe('enschede-palo-alto');
});

test('a click chooses', async () => {
  const element = await typed('Unlock');
  const chosen = next(element, 'euregio-select');
  one(element, '[role="option"]').click();
  expect((await chosen).id).toBe('unlock');
});

test('a town inside a municipality says so', async () => {
  const element = await typed('Goor');
  expect(names(element)[0]).toBe('Goor, in Hof van Twente');
});

test('another spelling stands after the reader’s own', async () => {
  const element = await typed('Copenhagen');
  expect(names(element)[0]).toMatch(/^Malmö.*\(.*Copenhagen.*\)$|^Malmö.*Copenhagen/);
});

test('nothing found: says so and offers the nearest, which Enter alone does not take', async () => {
  const element = await typed('Hengevelde');
  expect(textOf(one(element, '.none'))).toBe('Niets gevonden voor “Hengevelde”. Zoekt u een dorp? Zoek dan op de gemeente waar het bij hoort. Bedoelt u:');
  expect(names(element)).toContain('Hengelo');
  expect(one(element, 'input').hasAttribute('aria-activedescendant')).toBe(false);
  await type(element, 'Qxzwvkj');
  expect(textOf(one(element, '.none'))).toBe('Niets gevonden voor “Qxzwvkj”. Zoekt u een dorp? Zoek dan op de gemeente waar het bij hoort.');
  expect(names(element)).toEqual([]);
});

test('Escape closes the list, then empties the field and gives the focus back', async () => {
  const element = await mount('euregio-search');
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  element.focusField();
  expect(document.activeElement).toBe(element);
  await type(element, 'Enschede');
  const field = one<HTMLInputElement>(element, 'input');
  press(field, 'Escape');
  await settled(element);
  expect([one(element, '.panel').hidden, field.value]).toEqual([true, 'Enschede']);
  press(field, 'Escape');
  await settled(element);
  expect([field.value, document.activeElement === button]).toEqual(['', true]);
});

test('the number of results is told to a screen reader in the reader’s language', async () => {
  expect(textOf(one(await typed('Unlock', 'en'), '[role="status"]'))).toBe('1 result: Unlock');
  expect(textOf(one(await typed('Unlock', 'de'), '[role="status"]'))).toBe('1 Ergebnis: Unlock');
});

test('axe-core finds nothing, closed or open, in each language and scheme', async () => {
  expect(await faults(await mount('euregio-search'))).toEqual([]);
  for (const language of ['nl', 'de', 'en'] as const) expect(await faults(await typed('euregio', language))).toEqual([]);
  const dark = await mount('euregio-search', {}, {scheme: 'dark'});
  await type(dark, 'Hengevelde');
  expect(await faults(dark)).toEqual([]);
});

/* With a question desk */

const coming = loadQuestionDesk(catalogue, {today: '2026-11-28', home: 'hengelo', years: {first: 1958, last: 2027}});
const desk = (): Promise<QuestionDesk> => coming;

async function asked(text: string, language: 'nl' | 'de' | 'en' = 'nl'): Promise<EuregioSearch> {
  const element = await mount('euregio-search', {desk}, {language});
  one<HTMLInputElement>(element, 'input').focus();
  // The desk comes with the focus.
  await coming;
  await settled(element);
  await type(element, text);
  return element;
}

test('a question is answered in the first row, and Enter shows the answer', async () => {
  const element = await asked('welke projecten raken Losser?');
  expect(all(element, '.group').map(textOf)).toEqual(['Antwoord']);
  expect(names(element)[0]).toMatch(/^Projecten met een partner of plaats in Losser: \d+$/);
  expect(textOf(one(element, '[role="status"]'))).toMatch(/^Antwoord: Projecten met een partner of plaats in Losser/);
  const wish = next(element, 'euregio-ask');
  press(one(element, 'input'), 'Enter');
  expect((await wish).text).toBe('welke projecten raken Losser?');
  await settled(element);
  expect(one<HTMLInputElement>(element, 'input').value).toBe('');
});

test('a name stays a name: what is exactly called so stands first', async () => {
  const element = await asked('Hengelo');
  expect(names(element)[0]).toBe('Hengelo');
  expect(all(element, '.option.answer')).toEqual([]);
});

test('what cannot be answered is said, with three questions that can; Enter alone takes none', async () => {
  const element = await asked('Wie is de burgemeester van Hengelo?');
  expect(textOf(one(element, '.none'))).toBe('Namen van bestuurders staan niet op deze kaart. Dit kunt u wel vragen.');
  expect(all(element, '.option.question').length).toBe(3);
  expect(one(element, 'input').hasAttribute('aria-activedescendant')).toBe(false);
  const wish = next(element, 'euregio-ask');
  const [first] = all(element, '.option.question');
  const text = textOf(first);
  first?.click();
  expect((await wish).text).toBe(text);
});

test('the field is the command line', async () => {
  const element = await asked('donker');
  expect(names(element)[0]).toBe('Donkere kleuren');
  const wish = next(element, 'euregio-command');
  press(one(element, 'input'), 'Enter');
  expect((await wish).command).toEqual({do: 'scheme', scheme: 'dark'});
});

test('without a desk the field finds, and says so in its label', async () => {
  expect(one(await typed(''), 'input').getAttribute('placeholder')).toBe('Zoek plaats, project of netwerk');
  expect(one(await asked(''), 'input').getAttribute('placeholder')).toBe('Zoek, of stel een vraag');
});

test('a desk that does not come leaves the search as it is', async () => {
  const element = await mount('euregio-search', {desk: () => Promise.reject(new Error('no network'))});
  one<HTMLInputElement>(element, 'input').focus();
  await new Promise((resolve) => setTimeout(resolve));
  await type(element, 'Emsdetten');
  expect(names(element)[0]).toBe('Emsdetten');
});

test('axe-core finds nothing in an answer, a refusal and a command', async () => {
  for (const text of ['welke projecten raken Losser?', 'burgemeester', 'lijst']) expect(await faults(await asked(text))).toEqual([]);
});

/* Speech */

class Recognition extends EventTarget {
  static wanted: unknown = null;
  static answer = 'available';
  static available(options: unknown): Promise<string> {
    Recognition.wanted = options;
    return Promise.resolve(Recognition.answer);
  }
  lang = '';
  processLocally = false;
  interimResults = true;
  start(): void {
    heardLocally = this.processLocally;
    this.dispatchEvent(Object.assign(new Event('result'), {results: [[{transcript: 'hoe ver is Münster'}]]}));
    this.dispatchEvent(new Event('end'));
  }
  abort(): void {
    this.dispatchEvent(new Event('end'));
  }
}
let heardLocally = false;

test('speech is recognised on the device or not at all', async () => {
  expect(await deviceSpeech('nl-NL', undefined)).toBe(null);
  // A browser that knows only recognition by a service has no `available`.
  expect(await deviceSpeech('nl-NL', class extends EventTarget {} as never)).toBe(null);
  Recognition.answer = 'downloadable';
  expect(await deviceSpeech('nl-NL', Recognition as never)).toBe(null);
  Recognition.answer = 'available';
  const speech = await deviceSpeech('nl-NL', Recognition as never);
  expect(Recognition.wanted).toEqual({langs: ['nl-NL'], processLocally: true});
  expect(await speech?.listen()).toBe('hoe ver is Münster');
  expect(heardLocally).toBe(true);
});

test('Escape gives the focus back to a button in another shadow root', async () => {
  const element = await mount('euregio-search', {}, {language: 'nl'});
  const host = document.createElement('div');
  const button = document.createElement('button');
  host.attachShadow({mode: 'open'}).append(button);
  document.body.append(host);
  button.focus();
  element.focusField();
  one(element, 'input').dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true, cancelable: true}));
  expect(host.shadowRoot?.activeElement).toBe(button);
  host.remove();
});
