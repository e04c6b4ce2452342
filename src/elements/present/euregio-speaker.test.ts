import {expect, test} from 'vitest';
import {page} from 'vitest/browser';
import type {PresentAction} from '../../events/present.ts';
import type {Story} from '../../story/stories.ts';
import type {EuregioSpeaker} from './euregio-speaker.ts';
import './euregio-speaker.ts';
import {elapsed, notesIn} from './speaker-notes.ts';
import {all, faults, mount, next, one, settled, textOf} from '../shared/testing.ts';

const NOTES = 'EUREGIO bestaat sinds 1958.\n\nWijs op **effen** en **gestreept**.';
const story: Story = {
  id: 'evening',
  title: {nl: 'Politieke markt', de: 'Themenabend', en: 'Theme evening'},
  minutes: 15,
  stops: ['Begin', 'Midden', 'Einde'].map((title, index) => ({
    id: `s${index + 1}`,
    title: {nl: title, de: title, en: title},
    text: {nl: 'Tekst.', de: 'Text.', en: 'Text.'},
    notes: {nl: index === 2 ? '' : NOTES, de: NOTES, en: NOTES},
    ...(index === 1 ? {caution: {nl: 'Noem altijd het jaartal.', de: 'Jahr nennen.', en: 'Say the year.'}} : {}),
    view: {camera: null, topics: ['euregio']},
    sources: [],
    memo: [],
  })),
};
const BEGAN = Date.UTC(2026, 10, 24, 19, 0);
const at =
  (minutes: number, seconds = 0): (() => number) =>
  () =>
    BEGAN + (minutes * 60 + seconds) * 1000;
const show = (properties: Partial<EuregioSpeaker> = {}, language: 'nl' | 'de' | 'en' = 'nl', scheme: 'light' | 'dark' = 'light'): Promise<EuregioSpeaker> =>
  mount(
    'euregio-speaker',
    {story, stop: 's2', address: 'https://example.org/', startedAt: BEGAN, clock: at(8, 42), ...properties},
    {language, scheme, width: 1280},
  );
const button = (element: HTMLElement, text: string): HTMLButtonElement => all<HTMLButtonElement>(element, 'button').find((found) => textOf(found) === text)!;

test('notes come in paragraphs, with stress', () => {
  expect(notesIn(NOTES)).toEqual([['EUREGIO bestaat sinds 1958.'], ['Wijs op ', 'effen', ' en ', 'gestreept', '.']]);
  expect(notesIn(' \n\n ')).toEqual([]);
});

test('time is counted in minutes and seconds', () => {
  expect([elapsed(0), elapsed(522_000), elapsed(4_500_000), elapsed(-5)]).toEqual(['00:00', '08:42', '75:00', '00:00']);
});

test('the speaker sees notes, time, what is shown and what comes', async () => {
  const element = await show();
  expect(all(element, '.notes p').map(textOf)).toEqual(['EUREGIO bestaat sinds 1958.', 'Wijs op effen en gestreept.', 'Let op. Noem altijd het jaartal.']);
  expect(all(element, '.notes b').map(textOf)).toEqual(['effen', 'gestreept', 'Let op.']);
  expect(textOf(one(element, '.elapsed'))).toBe('08:42');
  expect(textOf(one(element, '.planned'))).toBe('van 15:00');
  expect(textOf(one(element, '.clock'))).toMatch(/^\d\d:\d\d$/);
  // Said before it: a moment takes no name of its own (ARIA 1.3).
  expect(textOf(one(element, '.times .visually-hidden'))).toBe('Tijd:');
  expect(textOf(one(element, '.coming b'))).toBe('Einde');
  expect(textOf(one(element, '.tell .progress span'))).toBe('2 van 3');
  expect(one<HTMLElement & {stop: string}>(element, '.picture.now euregio-story').stop).toBe('s2');
});

test('towards the end the time left is said, in bold, and after it the time over', async () => {
  const element = await show({clock: at(13, 1)});
  expect([textOf(one(element, '.planned')), one(element, '.times').className.includes('ending')]).toEqual(['nog 2 min', true]);
  for (const [clock, text] of [
    [at(12, 59), 'van 15:00'],
    [at(14, 30), 'nog 1 min'],
    [at(15), 'de tijd is om'],
    [at(17, 5), '2 min over tijd'],
  ] as const) {
    element.clock = clock;
    await settled(element);
    expect(textOf(one(element, '.planned'))).toBe(text);
  }
  expect(getComputedStyle(one(element, '.elapsed')).color).toBe(getComputedStyle(element).color);
});

test('buttons and list tell the hall what to do, and change nothing here', async () => {
  const element = await show();
  const actions: PresentAction[] = [];
  element.addEventListener('euregio-present', ({action}) => actions.push(action));
  for (const text of ['Vorige', 'Volgende', 'Zwart scherm', 'QR tonen', 'Tekst groter', '1 Begin']) button(element, text).click();
  expect(actions).toEqual([{kind: 'previous'}, {kind: 'next'}, {kind: 'black'}, {kind: 'qr'}, {kind: 'text-size'}, {kind: 'jump', number: 1}]);
  expect(element.stop).toBe('s2');
  expect(all(element, '[aria-current="step"]').map(textOf)).toEqual(['2 Midden']);
});

test('the last stop says so, and has notes or says that it has none', async () => {
  const element = await show({stop: 's3'});
  expect(button(element, 'Volgende').disabled).toBe(true);
  expect(textOf(one(element, '.after p'))).toBe('Dit is de laatste halte.');
  expect(textOf(one(element, '.notes'))).toBe('Bij deze halte staan geen notities.');
});

test('notes grow and shrink', async () => {
  const element = await show();
  const size = (): string => getComputedStyle(one(element, '.notes')).fontSize;
  expect(size()).toBe('27px');
  one<HTMLButtonElement>(element, '[aria-label="Notities groter"]').click();
  await settled(element);
  expect(size()).toBe('33px');
});

test('a black screen and a lost screen are told', async () => {
  const element = await show({cover: 'black', connected: false});
  expect(textOf(one(element, '.cover'))).toBe('Het scherm is zwart.');
  expect(textOf(one(element, '.alone'))).toMatch(/^Er is geen scherm verbonden\./);
  expect(button(element, 'Zwart scherm').getAttribute('aria-pressed')).toBe('true');
});

test('axe-core finds nothing, in each language and in the dark', async () => {
  for (const language of ['nl', 'de', 'en'] as const) expect(await faults(await show({}, language))).toEqual([]);
  const element = await show({cover: 'black', connected: false}, 'nl', 'dark');
  button(element, 'Code voor het publiek').click();
  await settled(element);
  expect(await faults(element)).toEqual([]);
}, 30_000);

test('the screen speaks its languages, the notes speak the speaker’s own', async () => {
  const element = await show({screen: {language: 'nl', also: 'en'}}, 'de');
  const pictures = all<HTMLElementTagNameMap['euregio-story']>(element, 'euregio-story');
  expect(pictures.map(({language, also}) => [language, also])).toEqual([
    ['nl', 'en'],
    ['nl', 'en'],
  ]);
  expect(textOf(one(element, '.warning'))).toBe('Achtung. Jahr nennen.');
  const chosen = next(element, 'euregio-language');
  one(element, 'euregio-language').shadowRoot?.querySelectorAll('button')[2]?.click();
  expect((await chosen).language).toBe('en');
});

test('moving over the small picture points there, and leaving it points no longer', async () => {
  const element = await show();
  const points: unknown[] = [];
  element.addEventListener('euregio-point', ({at}) => points.push(at));
  const map = one(element, '.map.point');
  const box = map.getBoundingClientRect();
  const move = (type: string, x: number, y: number): boolean =>
    map.dispatchEvent(new PointerEvent(type, {clientX: box.left + x * box.width, clientY: box.top + y * box.height, bubbles: true}));
  move('pointermove', 0.25, 0.5);
  move('pointermove', 1.2, -1);
  move('pointerleave', 2, 2);
  expect(points).toEqual([{x: expect.closeTo(0.25, 3), y: expect.closeTo(0.5, 3)}, {x: 1, y: 0}, null]);
});

const evening: Story = {...story, stops: Array.from({length: 24}, (_, at) => ({...story.stops[0]!, id: `s${at + 1}`}))};

test('the list of stops begins with a whole row: the one before the stop that is told', async () => {
  await page.viewport(1280, 800);
  const element = await show({story: evening, stop: 's1'});
  element.style.blockSize = '760px';
  for (const number of [1, 2, 3, 12, 13]) {
    element.stop = `s${number}`;
    await settled(element);
    const list = one(element, '.all ol');
    const first = all(element, '.all ol button').find((row) => row.getBoundingClientRect().bottom > list.getBoundingClientRect().top + 1)!;
    // Two stops a row: before row n stands the one that begins with stop 2n − 3.
    const row = Math.ceil(number / 2);
    expect([number, Number.parseInt(textOf(first))]).toEqual([number, Math.max(1, 2 * row - 3)]);
    expect(first.getBoundingClientRect().top).toBeCloseTo(list.getBoundingClientRect().top, 0);
  }
});

test('in a narrow window what is seldom pressed comes with the button for more', async () => {
  await page.viewport(390, 700);
  try {
    const element = await show();
    const seen = (): string[] =>
      all<HTMLButtonElement>(element, '.foot > button')
        .filter(({offsetParent}) => offsetParent !== null)
        .map(textOf);
    expect(seen()).toEqual(['Vorige', 'Volgende', 'Zwart scherm', 'Meer knoppen']);
    // They stay in sight while the notes scroll.
    expect(getComputedStyle(one(element, 'main')).overflowY).toBe('auto');
    button(element, 'Meer knoppen').click();
    await settled(element);
    expect(seen()).toEqual(['Vorige', 'Volgende', 'Zwart scherm', 'QR tonen', 'Tekst groter', 'Code voor het publiek', 'Meer knoppen']);
  } finally {
    await page.viewport(1280, 800);
  }
});
