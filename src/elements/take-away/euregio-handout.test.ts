import {afterEach, expect, test, vi} from 'vitest';
import {findStory, type Story} from '../../story/stories.ts';
import './euregio-handout.ts';
import type {EuregioHandout, MakePicture, PaperPage} from './euregio-handout.ts';
import {all, faults, mount, next, one, settled, textOf} from '../shared/testing.ts';

const text = (nl: string) => ({nl, de: `${nl} (de)`, en: `${nl} (en)`});
const story: Story = {
  id: 'avond',
  title: text('De avond'),
  minutes: 10,
  stops: [
    {
      id: 'begin',
      title: text('Het begin'),
      text: text('Zo begon het.'),
      notes: text(''),
      view: {camera: null, topics: ['euregio']},
      sources: ['memo-2016'],
      memo: [],
    },
    {
      id: 'unlock',
      title: text('Unlock'),
      text: text('Een project.'),
      notes: text(''),
      view: {camera: null, topics: ['interreg'], place: 'unlock'},
      sources: ['memo-2016'],
      memo: [],
    },
  ],
};
const page = (given: Partial<PaperPage> = {}): PaperPage => ({
  id: 'view',
  kind: 'view',
  stop: null,
  state: {topics: ['euregio', 'twente', 'mont'], place: null, compare: null, lens: false, year: null},
  address: 'https://example.org/kaart/',
  written: 'example.org/kaart',
  ...given,
});
const [begin, unlock] = story.stops;
const storyPages: readonly PaperPage[] = [
  page({id: 'title', kind: 'title'}),
  page({id: 'begin', kind: 'stop', stop: begin ?? null, state: {topics: ['euregio'], place: null, compare: null, lens: false, year: null}}),
  page({id: 'unlock', kind: 'stop', stop: unlock ?? null, state: {topics: ['interreg'], place: 'unlock', compare: null, lens: false, year: null}}),
];

/** Stands in for the map: a picture of the size asked for. */
/** A wait for something to happen; only on the slowest of machines figures and pictures take so long. */
const READY_MS = 30_000;

const makePicture: MakePicture = async (_page, {width, height}) => {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d');
  return {blob: await canvas.convertToBlob(), camera: {lng: 6.8, lat: 52.3, zoom: 8}};
};

async function handout(given: Partial<EuregioHandout> = {}): Promise<EuregioHandout> {
  const element = await mount('euregio-handout', {pages: [page()], makePicture, today: '2026-11-24', dataVersion: '4f9c21ab', ...given}, {width: 1700});
  await vi.waitUntil(() => element.ready, {timeout: READY_MS});
  await settled(element);
  return element;
}

afterEach(() => document.body.replaceChildren());

test('what is printed says how the programme names itself, from 2021 on with the emblem of the European Union', async () => {
  // boost runs in Interreg VI A (2021–2027), Unlock ran in V A.
  const told = async (place: string) => {
    const element = await handout({pages: [page({state: {topics: ['interreg'], place, compare: null, lens: false, year: null}})]});
    return [textOf(one(element, '.texts')), all(element, '.texts svg[role=img]').map((svg) => svg.getAttribute('aria-label'))] as const;
  };
  const [now, emblems] = await told('boost');
  expect(now).toContain('medegefinancierd door de Europese Unie');
  expect(emblems).toEqual(['Vlag van de Europese Unie']);
  const [then, none] = await told('unlock');
  expect(then).toContain('Europees Fonds voor Regionale Ontwikkeling');
  expect(none).toEqual([]);
});

test('a page has title, lead, map with another text, key, texts, code and sources', async () => {
  const element = await handout();
  expect(all(element, 'h1').map(textOf)).toEqual(['Hengelo over de grens']);
  expect(all(element, 'h2').map(textOf)).toEqual(['EUREGIO-gebied', 'Twente · MONT', 'Achtergrond', 'Wat doet Hengelo?', 'Hoe zeker is dit?']);
  expect(one(element, 'figure img').getAttribute('alt')).toBe('Kaart bij “Hengelo over de grens”. Te zien: EUREGIO-gebied, Twente en MONT-steden.');
  expect(one(element, 'euregio-qr').shadowRoot?.textContent).toContain('example.org/kaart');
  const foot = textOf(one(element, '.foot'));
  for (const part of ['Bronnen: ', '© CBS, Kadaster (CC BY 4.0)', 'Gemaakt op 24 november 2026.', 'Versie van de gegevens: 4f9c21ab.', 'Druk af op A4, 100%.'])
    expect(foot).toContain(part);
});

test('north and scale stand on the map, but not on a globe, where they would not hold', async () => {
  const near = await handout();
  expect(all(near, '.north, euregio-scale')).toHaveLength(2);
  const far = await handout({makePicture: async (...given) => ({...(await makePicture(...given)), camera: {lng: 0, lat: 50, zoom: 2}})});
  expect(all(far, '.north, euregio-scale')).toHaveLength(0);
});

test('the page is as large as the paper, and the map is drawn for the frame that it gets', async () => {
  const frames: number[] = [];
  const element = await handout({
    format: 'a3-landscape',
    makePicture: (given, frame) => {
      frames.push(frame.width, frame.height);
      return makePicture(given, frame);
    },
  });
  // A3 is 420 × 297 mm; at 96 px to 25.4 mm that is 1587 × 1123 px.
  const {width, height} = one(element, '.page').getBoundingClientRect();
  expect([Math.round(width), Math.round(height / 5) * 5]).toEqual([1587, 1120]);
  const img = one<HTMLImageElement>(element, 'figure img');
  expect(frames).toEqual([img.clientWidth, img.clientHeight]);
  expect(frames[0]).toBeGreaterThan(1000);
});

/** What the document itself says about the paper. */
const rules = () => document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({cssText}) => cssText)).filter((rule) => rule.startsWith('@page'));

test('the document learns the size of the paper, and forgets it when the hand-out goes', async () => {
  const element = await handout({format: 'a3-landscape'});
  expect(rules()).toEqual([expect.stringMatching(/size: (a3 landscape|landscape a3)/i)]);
  element.remove();
  expect(rules()).toEqual([]);
});

test('a story has a title page with its contents, then one stop a page under its own heading', async () => {
  const element = await handout({pages: storyPages, story});
  expect(all(element, '.page').map((sheet) => sheet.dataset['page'])).toEqual(['title', 'begin', 'unlock']);
  expect(all(element, 'h1').map(textOf)).toEqual(['De avond']);
  expect(all(element, '.head h2').map(textOf)).toEqual(['Het begin', 'Unlock']);
  expect(all(element, '.contents li').map(textOf)).toEqual(['Het begin', 'Unlock']);
  expect(all(element, '.sender').map(textOf)).toEqual([
    'Gemeente Hengelo Hengelo over de grens',
    'Gemeente Hengelo De avond · 1 van 2',
    'Gemeente Hengelo De avond · 2 van 2',
  ]);
});

test('other paper, less of the story and the way back are reported, and nothing changes by itself', async () => {
  const element = await handout({pages: storyPages, story});
  const [paper, extent] = all<HTMLSelectElement>(element, 'select');
  const choose = async (select: HTMLSelectElement, value: string) => {
    const event = next(element, 'euregio-handout');
    select.value = value;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    return event;
  };
  expect(await choose(paper!, 'a3')).toMatchObject({format: 'a3', extent: 'story'});
  expect(await choose(extent!, 'stop')).toMatchObject({format: 'a4', extent: 'stop'});
  const back = next(element, 'euregio-handout');
  one(element, '.tools .button').click();
  expect((await back).format).toBeNull();
  expect(element.format).toBe('a4');
});

test('where no map can be drawn, the page says so and can be printed all the same', async () => {
  const element = await handout({makePicture: null});
  expect(textOf(one(element, '.failed'))).toBe('De kaart kan hier niet getekend worden. De tekst is er wel.');
  expect(one<HTMLButtonElement>(element, '.primary').disabled).toBe(false);
});

test('the same pages made anew are not drawn again', async () => {
  let drawn = 0;
  const count: MakePicture = (...given) => {
    drawn++;
    return makePicture(...given);
  };
  const element = await handout({makePicture: count});
  element.pages = [page()];
  await settled(element);
  expect([drawn, element.ready]).toEqual([1, true]);
});

test('axe-core finds nothing, in any language', async () => {
  for (const language of ['nl', 'de', 'en'] as const) {
    const element = await mount('euregio-handout', {pages: storyPages, story, makePicture, today: '2026-11-24'}, {language, width: 1700});
    await vi.waitUntil(() => element.ready, {timeout: READY_MS});
    expect(await faults(element)).toEqual([]);
  }
});

test('a stop with a figure has it on its page: alone in place of the map and its key, or below the map', async () => {
  const drawn = (shown: 'alone' | 'beside') =>
    page({
      id: shown,
      kind: 'stop',
      stop: {...begin!, view: {...begin!.view, figure: {kind: 'council', shown}}},
    });
  const element = await handout({pages: [drawn('alone'), drawn('beside')], story});
  const on = (id: string, selector: string): number => all(element, `[data-page="${id}"] ${selector}`).length;
  expect([on('alone', 'figure'), on('alone', '.key'), on('alone', 'euregio-figure')]).toEqual([0, 0, 1]);
  expect([on('beside', 'figure'), on('beside', '.key'), on('beside', 'euregio-figure')]).toEqual([1, 1, 1]);
  const [figure] = all<HTMLElementTagNameMap['euregio-figure']>(element, 'euregio-figure');
  expect([figure?.layout, figure?.kind, textOf(figure?.shadowRoot?.querySelector('title'))]).toEqual([
    'paper',
    'council',
    '84 zetels, even veel aan elke kant',
  ]);
});

test('two languages stand in two columns, each said to be what it is; what both say alike stands once', async () => {
  const element = await handout({pages: storyPages, story, also: 'de'});
  expect(all(element, '.lead.two').map((lead) => [...lead.children].map((part) => [part.getAttribute('lang'), textOf(part)]))).toEqual([
    [
      [null, expect.stringMatching(/^Hengelo werkt met Duitse buren samen/)],
      ['de-DE', expect.stringMatching(/^Hengelo arbeitet mit deutschen Nachbarn/)],
    ],
    [
      [null, 'Zo begon het.'],
      ['de-DE', 'Zo begon het. (de)'],
    ],
    [
      [null, 'Een project.'],
      ['de-DE', 'Een project. (de)'],
    ],
  ]);
  expect(textOf(one(element, '[data-page="begin"] .head h2'))).toBe('Het beginHet begin (de)');
  expect(all(element, '[data-page="title"] .tongue').map((column) => column.querySelectorAll('.contents li').length)).toEqual([2, 2]);
  expect(textOf(one(element, '[data-page="begin"] .key li'))).toBe('Lid, genoemd in 2015 of later (78)Mitglied, genannt 2015 oder später (78)');
  expect(textOf(one(element, '[data-page="begin"] euregio-qr .second[lang="de-DE"]'))).toMatch(/Handy|Telefon/);
  expect(await faults(element)).toEqual([]);
});

/** Texts that lie outside of their sheet, and facts whose value does not stand beside its word. */
function strayTexts(sheet: HTMLElement): string[] {
  const box = sheet.getBoundingClientRect();
  const found: string[] = [];
  const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text.textContent?.trim() === '' || text.parentElement?.closest('svg')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const {left, right, top, bottom} of range.getClientRects())
      if (left < box.left || right > box.right || top < box.top || bottom > box.bottom + 1) found.push(`“${text.textContent}” leaves the sheet`);
  }
  for (const term of [...sheet.querySelectorAll('dt')].filter((shown) => shown.checkVisibility())) {
    const {top, bottom} = term.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(term.nextElementSibling as Element);
    const rects = [...range.getClientRects()];
    if (rects.length === 0 || !rects.some((rect) => rect.top < bottom && rect.bottom > top)) found.push(`nothing stands beside “${textOf(term)}”`);
  }
  return found;
}

test('a figure that has the page to itself is written larger than one beside a map, and no higher than the page', async () => {
  const drawn = (shown: 'alone' | 'beside') =>
    page({id: shown, kind: 'stop', stop: {...begin!, view: {...begin!.view, figure: {kind: 'germany-tracks', shown}}}});
  const element = await handout({pages: [drawn('alone'), drawn('beside')], story});
  const least = all<HTMLElementTagNameMap['euregio-figure']>(element, 'euregio-figure').map((figure) => {
    const drawing = figure.shadowRoot?.querySelector('svg') as SVGSVGElement;
    const unit = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
    return Math.min(...[...drawing.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')) * unit));
  });
  // 11.5 px beside a map, one and a half times as much alone: 9 and 13 points.
  expect(least.map((size) => Math.round(size * 10) / 10)).toEqual([17.3, 11.5]);
  for (const sheet of all(element, '.page')) expect(sheet.getBoundingClientRect().height).toBeLessThanOrEqual((297 / 25.4) * 96);
});

test('every stop of the evening fits its paper, in one language and in two', async () => {
  const told = findStory('politieke-markt')!;
  const pages = told.stops.map((stop) =>
    page({
      id: stop.id,
      kind: 'stop',
      stop,
      state: {topics: stop.view.topics, place: stop.view.place ?? null, compare: null, lens: stop.view.lens ?? false, year: null},
    }),
  );
  const strays: string[] = [];
  for (const [format, also] of [
    ['a4', 'de'],
    ['a4-landscape', 'de'],
    ['a4', null],
    ['a4-landscape', null],
  ] as const) {
    const element = await mount('euregio-handout', {pages, story: told, makePicture: null, today: '2026-11-24', also, format}, {width: 1700});
    await vi.waitUntil(() => element.ready, {timeout: READY_MS});
    // A4 is 210 × 297 mm, 96 px to 25.4 mm.
    const height = ((format === 'a4' ? 297 : 210) / 25.4) * 96;
    for (const sheet of all(element, '.page')) {
      const tall = sheet.getBoundingClientRect().height;
      strays.push(...strayTexts(sheet).map((stray) => `${format} ${also} ${sheet.dataset['page']}: ${stray}`));
      if (tall > height + 0.5) strays.push(`${format} ${also} ${sheet.dataset['page']}: ${Math.round(tall - height)} px too high`);
      for (const part of sheet.querySelectorAll<HTMLElement>('h2, .lead p, dd, li, .text p'))
        if (part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0) strays.push(`${format} ${sheet.dataset['page']}: “${textOf(part)}” is cut`);
    }
  }
  expect(strays).toEqual([]);
}, 60_000);
