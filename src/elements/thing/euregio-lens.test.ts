import {expect, test} from 'vitest';
import type {EuregioLens} from './euregio-lens.ts';
import './euregio-lens.ts';
import {all, faults, mount, next, one, press, settled, textOf} from '../shared/testing.ts';

type Language = 'nl' | 'de' | 'en';
const lens = (thingId: string, properties: Partial<EuregioLens> = {}, language: Language = 'nl', scheme: 'light' | 'dark' = 'light'): Promise<EuregioLens> =>
  mount('euregio-lens', {thingId, ...properties}, {language, scheme, width: 320});
const sentence = async (thingId: string, properties: Partial<EuregioLens> = {}, language: Language = 'nl'): Promise<string> =>
  textOf(one(await lens(thingId, properties, language), '.sentence'));
const rows = (element: EuregioLens, title: string): string[] => {
  const section = all(element, 'section').find((candidate) => textOf(candidate.querySelector('h3')) === title);
  return [...(section?.querySelectorAll('.name') ?? [])].map(textOf);
};

// Expected sentences are written by hand from the memo and geo/facts.
test('Hengelo: one sister city, one contact, its seats as two sources have them, MONT, Europe, projects', async () => {
  expect(await sentence('hengelo')).toBe(
    'Hengelo heeft 1 stedenband, met Emsdetten, en 1 contact, met Malmö / Greater Copenhagen. ' +
      'Hengelo heeft 2 van de 84 zetels in de EUREGIO-raad (notitie 2016); Regio Twente noemt er 3. ' +
      'Via MONT werkt Hengelo met Münster en Osnabrück. In 2016 deed Hengelo in Europa mee in 2 netwerken: EUROCITIES en ERRIN. ' +
      '8 projecten hebben of hadden deelnemers uit Hengelo.',
  );
});

test('the numbers stand out', async () => {
  expect(all(await lens('hengelo'), '.sentence strong').map(textOf)[0]).toBe('1 stedenband');
});

test('the same in German and English', async () => {
  expect(await sentence('hengelo', {}, 'de')).toMatch(/^Hengelo hat 1 Städtepartnerschaft, mit Emsdetten, und 1 Kontakt, mit /);
  expect(await sentence('hengelo', {}, 'en')).toMatch(/^Hengelo has 1 sister city, Emsdetten, and 1 contact, /);
});

test('Palo Alto and Heidelberg are Enschede’s, not Hengelo’s', async () => {
  expect(rows(await lens('enschede'), 'Steden waarmee Enschede banden heeft')).toEqual(expect.arrayContaining(['Palo Alto', 'Heidelberg']));
  expect(rows(await lens('hengelo'), 'Steden waarmee Hengelo banden heeft')).toEqual(['Emsdetten', 'Malmö']);
  expect(rows(await lens('hengelo'), 'Via MONT')).toEqual(['Münster', 'Osnabrück']);
});

test('that there is no sister city is not said of a German town, of which the facts know little', async () => {
  expect(await sentence('wierden')).toContain('Wierden heeft geen stedenband.');
  expect(await sentence('ahaus')).not.toContain('geen stedenband');
});

test('in 1990 Hengelo had neither Emsdetten nor Europe; it was in the triangle with Münster and Osnabrück', async () => {
  expect(await sentence('hengelo', {year: 1990})).toBe('U kijkt naar 1990. Hengelo heeft geen stedenband. Via MONT werkt Hengelo met Münster en Osnabrück.');
});

test('a partnership, a network and a project are told in their own way', async () => {
  expect(await sentence('hengelo-emsdetten')).toBe('Hengelo en Emsdetten: stedenband sinds 1991.');
  expect(await sentence('mont')).toBe('MONT heeft 7 leden op deze kaart.');
  expect((await sentence('unlock')).length).toBeGreaterThan(40);
});

test('Hengelo and Osnabrück: MONT, the corridor, RB 61, 85 km', async () => {
  const text = await sentence('hengelo', {compareId: 'osnabruck'});
  expect(text).toContain('zitten samen in EUREGIO en MONT');
  expect(text).toContain('EUREGIO Goederencorridor');
  expect(text).toContain('RB 61');
  expect(text.replaceAll('\u00A0', ' ')).toContain('Van Hengelo naar Osnabrück is het 85 km, in een rechte lijn.');
});

test('Hengelo and Emsdetten: the partnership first, and it leads on', async () => {
  const element = await lens('hengelo', {compareId: 'emsdetten'});
  expect(textOf(one(element, '.sentence'))).toMatch(/^Hengelo en Emsdetten: stedenband sinds 1991\./);
  expect(rows(element, 'Direct')).toEqual(['Hengelo–Emsdetten']);
});

test('two things without a tie: that is said, with the distance', async () => {
  expect((await sentence('wierden', {compareId: 'palo-alto'})).replaceAll('\u00A0', ' ')).toMatch(
    /^Wij kennen geen verband tussen Wierden en Palo Alto\. Van Wierden naar Palo Alto is het 8\.8\d\d km, in een rechte lijn\.$/,
  );
});

test('the way back, the end of a comparison, and a name', async () => {
  const element = await lens('hengelo', {compareId: 'osnabruck'});
  const back = next(element, 'euregio-lens');
  one(element, '.back').click();
  expect((await back).on).toBe(false);
  const ended = next(element, 'euregio-compare');
  all(element, '.actions button')[1]!.click();
  expect((await ended).id).toBeNull();
  const chosen = next(element, 'euregio-select');
  all(element, '.row .name')
    .find((link) => textOf(link) === 'MONT')!
    .click();
  expect((await chosen).id).toBe('mont');
});

test('swapping looks at the second and compares with the first', async () => {
  const element = await lens('hengelo', {compareId: 'osnabruck'});
  const events: (string | null)[] = [];
  for (const name of ['euregio-select', 'euregio-compare'] as const) element.addEventListener(name, ({id}) => events.push(id));
  all(element, '.actions button')[0]!.click();
  expect(events).toEqual(['osnabruck', 'hengelo']);
});

test('a second thing found by the search is compared with, not gone to', async () => {
  const element = await lens('hengelo');
  const search = one(element, 'euregio-search');
  const field = one<HTMLInputElement>(search, 'input');
  expect(field.getAttribute('aria-label')).toBe('Kies een tweede plaats, project of netwerk');
  let selected = false;
  element.addEventListener('euregio-select', () => (selected = true));
  const compared = next(element, 'euregio-compare');
  field.focus();
  field.value = 'Osnabruck';
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await settled(search);
  press(field, 'Enter');
  expect((await compared).id).toBe('osnabruck');
  expect(selected).toBe(false);
});

test('an id that nobody knows', async () => {
  expect(textOf(one(await lens('nowhere'), '[role="status"]'))).toBe('Dit kennen wij niet.');
});

test('axe-core finds nothing, alone and compared, in each language', async () => {
  for (const language of ['nl', 'de', 'en'] as const) expect(await faults(await lens('hengelo', {}, language))).toEqual([]);
  expect(await faults(await lens('hengelo', {compareId: 'osnabruck'}, 'nl', 'dark'))).toEqual([]);
}, 30_000);
