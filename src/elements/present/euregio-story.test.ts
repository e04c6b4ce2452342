import {expect, test} from 'vitest';
import {type Stop, STORIES, type Story} from '../../story/stories.ts';
import type {EuregioStory} from './euregio-story.ts';
import './euregio-story.ts';
import {all, faults, mount, next, one, settled, textOf} from '../shared/testing.ts';

const stop = (id: string, title: string, more: Partial<Stop> = {}): Stop => ({
  id,
  title: {nl: title, de: `${title} (de)`, en: `${title} (en)`},
  text: {nl: 'In 2016 waren dat er 129.', de: '2016 waren es 129.', en: 'In 2016 there were 129.'},
  notes: {nl: '', de: '', en: ''},
  view: {camera: null, topics: ['euregio', 'twente']},
  sources: ['memo-2016'],
  memo: [],
  ...more,
});
const story: Story = {
  id: 'evening',
  title: {nl: 'Avond', de: 'Abend', en: 'Evening'},
  minutes: 15,
  stops: [
    stop('begin', 'De grens is een naad'),
    stop('emsdetten', 'Emsdetten', {view: {camera: null, topics: ['partners'], place: 'hengelo-emsdetten'}}),
    stop('end', 'Grensoverschrijdende goederencorridors'),
  ],
};
const show = (properties: Partial<EuregioStory> = {}, language: 'nl' | 'de' | 'en' = 'nl', scheme: 'contrast' | 'dark' = 'contrast'): Promise<EuregioStory> =>
  mount(
    'euregio-story',
    {story, stop: 'begin', address: 'https://example.org/?story=evening&stop=begin', written: 'example.org', ...properties},
    {language, scheme},
  );

test('a stop says its title, text, key, code, source and how far the story is', async () => {
  const element = await show();
  expect(textOf(one(element, 'h1'))).toBe('De grens is een naad');
  expect(textOf(one(element, '.text'))).toBe('In 2016 waren dat er 129.');
  expect(all(element, '.key li').map(textOf)).toEqual(['Lid, genoemd in 2015 of later', 'Eerder genoemd of afgeleid']);
  expect(textOf(one(element, '.source'))).toMatch(/^Bron: .*25-11-2016$/);
  expect(textOf(one(element, '.progress'))).toBe('1 / 3 Halte 1 van 3');
  expect(one(element, 'euregio-qr').textContent).toBe('Kijk mee op uw telefoon');
});

test('the key is that of what the stop shows', async () => {
  expect(all(await show({stop: 'emsdetten'}), '.key li').map(textOf)).toEqual(['Stedenband']);
});

test('a figure in place of the map needs no key of the map; beside the map, and on a phone, the map keeps its own', async () => {
  const told = (shown: 'alone' | 'beside'): Story => ({
    ...story,
    stops: [stop('begin', 'Een raad over de grens', {view: {camera: null, topics: ['euregio'], figure: {kind: 'council', shown}}})],
  });
  expect(all(await show({story: told('alone')}), '.key')).toEqual([]);
  expect(all(await show({story: told('beside')}), '.key li')).toHaveLength(2);
  // In two languages the figure takes the whole stage.
  expect(all(await show({story: told('beside'), also: 'de'}), '.key')).toEqual([]);
  expect(all(await show({story: told('alone'), layout: 'phone'}), '.key li')).toHaveLength(2);
});

test('it speaks the language of the room', async () => {
  expect(textOf(one(await show({}, 'de'), 'h1'))).toBe('De grens is een naad (de)');
  expect(textOf(one(await show({}, 'en'), '.source'))).toMatch(/^Source: /);
});

test('a title too long for its column becomes smaller, never cut', async () => {
  const element = await show({stop: 'end'});
  element.style.blockSize = '900px';
  element.style.setProperty('--euregio-screen-unit', '0.8px');
  // Observers are told in the order in which they were made: by now the element has seen its new size, and its fonts are there.
  await new Promise((resolve) => new ResizeObserver(resolve).observe(element));
  await document.fonts.ready;
  await new Promise(requestAnimationFrame);
  const page = one(element, '.screen');
  const title = one(element, 'h1');
  expect(title.scrollWidth).toBeLessThanOrEqual(title.clientWidth);
  expect(one(element, '.foot').getBoundingClientRect().bottom).toBeLessThanOrEqual(page.getBoundingClientRect().bottom - 56 * 0.8 + 0.5);
  expect(Number(element.style.getPropertyValue('--title'))).toBeLessThan(1);
  // The text gives way last, and never below 28 on a screen of 1920: what can be read from the last row.
  expect(Number.parseFloat(getComputedStyle(one(element, '.text')).fontSize)).toBeGreaterThanOrEqual(28 * 0.8);
});

test('two languages stand below each other, each said to be what it is; what is the same stands once', async () => {
  const element = await show({also: 'de'});
  expect(textOf(one(element, '.words'))).toBe('De grens is een naad De grens is een naad (de) In 2016 waren dat er 129. 2016 waren es 129.');
  expect(all(element, '.words [lang]').map(({lang}) => lang)).toEqual(['de-DE', 'de-DE']);
  const atHome = await show({also: 'de', address: 'https://kaart.example.org/', story: STORIES[0]!, stop: 'emsdetten'});
  expect(all(atHome, '.key .second, .qr .second').map(textOf)).toEqual(['Städtepartnerschaft', 'Schauen Sie auf Ihrem Handy mit']);
  const same = await show({also: 'de', story: {...story, stops: [stop('begin', 'x', {title: {nl: 'Emsdetten', de: 'Emsdetten', en: 'Emsdetten'}})]}});
  expect([all(same, '.second-title').length, all(same, '.second-text').length]).toEqual([0, 1]);
});

const PAIRS = (['nl', 'de', 'en'] as const).flatMap((language) =>
  ([null, 'nl', 'de', 'en'] as const).filter((also) => also !== language).map((also) => [language, also] as const),
);

test.each(PAIRS)('every stop of every story fits the screen in %s with %s, and is read from the last row', async (language, also) => {
  const element = await show({also, stop: '', address: 'https://kaart.example.org/', written: 'kaart.example.org'}, language);
  Object.assign(element.style, {blockSize: '1080px'});
  element.style.setProperty('--euregio-screen-unit', '1px');
  await document.fonts.ready;
  const strays: string[] = [];
  for (const told of STORIES) {
    for (const {id} of told.stops) {
      Object.assign(element, {story: told, stop: id});
      await settled(element);
      const page = one(element, '.screen');
      const [title, text] = [one(element, 'h1'), one(element, '.text')];
      const [second] = all(element, '.second-text');
      const size = (part: HTMLElement): number => Number.parseFloat(getComputedStyle(part).fontSize);
      const lines = Math.round(title.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(title).lineHeight));
      // Design: 56 px of margin below, a title of three lines; 28 for what must be read, 24 for the second line.
      const below = page.getBoundingClientRect().bottom - 56 - one(element, '.foot').getBoundingClientRect().bottom;
      const wide = all(element, '.words > *').some((part) => part.scrollWidth > part.clientWidth);
      if (below < -0.5 || lines > 3 || wide || size(text) < 28 || (second && size(second) < 24) || size(title) < 38)
        strays.push(`${told.id} ${id}: ${Math.round(below)} below, ${lines} lines, ${size(title)}/${size(text)}/${second && size(second)}`);
      // Nothing is left out where there is room for it: 32.4 for a line of the source, 53 for a row of the key where it is tight.
      const foot = one(element, '.foot');
      const free = foot.getBoundingClientRect().top - foot.previousElementSibling!.getBoundingClientRect().bottom;
      const source = one(element, '.source');
      if (source.scrollHeight > source.clientHeight + 2 && source.clientHeight < 40 && free > 33)
        strays.push(`${told.id} ${id}: the source is cut, ${Math.round(free)} free`);
      const rows = all(element, '.key li').filter((row) => !row.checkVisibility()).length;
      if (rows > 0 && free > rows * 53) strays.push(`${told.id} ${id}: ${rows} rows of the key are cut, ${Math.round(free)} free`);
    }
  }
  expect(strays).toEqual([]);
});

test('black and white cover everything; a touch ends them', async () => {
  const element = await show({cover: 'black'});
  const cover = one<HTMLButtonElement>(element, '.cover');
  expect(getComputedStyle(cover).backgroundColor).toBe('rgb(0, 0, 0)');
  const action = next(element, 'euregio-present');
  cover.click();
  expect((await action).action).toEqual({kind: 'black'});
  expect(element.cover).toBe('black');
  element.cover = 'white';
  await settled(element);
  expect(getComputedStyle(one(element, '.cover')).backgroundColor).toBe('rgb(255, 255, 255)');
});

test('no button stands on the projected picture until somebody touches it; then there is one for every key', async () => {
  const element = await show();
  expect(all(element, 'button')).toEqual([]);
  element.touch = true;
  await settled(element);
  const kinds: string[] = [];
  element.addEventListener('euregio-present', ({action}) => kinds.push(action.kind));
  for (const button of all(element, '.strip button')) button.click();
  expect(kinds.toSorted()).toEqual(
    [
      'first',
      'previous',
      'next',
      'last',
      'own-view',
      'zoom-in',
      'zoom-out',
      'black',
      'white',
      'qr',
      'language',
      'also',
      'text-size',
      'notes',
      'full-screen',
      'help',
      'leave',
    ].toSorted(),
  );
});

test('digits that wait for Enter are shown', async () => {
  expect(textOf(one(await show({digits: '12'}), '.digits'))).toBe('Naar halte 12. Druk op Enter.');
});

test('on a phone the reader turns the pages, and the ends have an end', async () => {
  const element = await show({layout: 'phone'});
  const [previous, forward] = all<HTMLButtonElement>(element, '.turn button') as [HTMLButtonElement, HTMLButtonElement];
  expect(previous.disabled).toBe(true);
  const turned = next(element, 'euregio-stop');
  forward.click();
  const {story: id, stop} = await turned;
  expect([id, stop]).toEqual(['evening', 'emsdetten']);
  expect(all(element, 'euregio-qr')).toEqual([]);
});

test('who explored comes back with one button', async () => {
  const element = await show({layout: 'phone', stop: 'emsdetten', away: true});
  const back = next(element, 'euregio-stop');
  one<HTMLButtonElement>(element, '.back').click();
  expect((await back).stop).toBe('emsdetten');
});

test('axe-core finds nothing, in either layout and under the covers', async () => {
  for (const properties of [{}, {layout: 'phone', away: true}, {cover: 'qr'}, {cover: 'help'}, {touch: true, digits: '3'}] as const) {
    expect(await faults(await show(properties))).toEqual([]);
  }
  expect(await faults(await show({layout: 'phone'}, 'nl', 'dark'))).toEqual([]);
}, 30_000);
