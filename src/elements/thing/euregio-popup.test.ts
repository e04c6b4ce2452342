import {loadFonts} from '../shared/fonts.ts';
import {expect, test} from 'vitest';
import './euregio-popup.ts';
import {all, catalogue, faults, mount, next, one, press, settled, textOf} from '../shared/testing.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const facts = (element: HTMLElement): string[] => {
  const values = all(element, 'dd').map(textOf);
  return all(element, 'dt').map((term, at) => plain(`${textOf(term)}: ${values[at]}`));
};

/** Whether a sentence of it ends in “…”. */
const breaksOff = (element: HTMLElement): boolean =>
  all(element, '.scope > span').some(({scrollHeight, clientHeight, offsetParent}) => offsetParent !== null && scrollHeight > clientHeight + 1);

// Expected answers are written by hand from geo/facts and the memo of 2016.
test('Hengelo: people, seats as the sources have them, networks, and why it is here', async () => {
  const element = await mount('euregio-popup', {thingId: 'hengelo'});
  expect(textOf(one(element, '.kind'))).toBe('Gemeente in Twente');
  expect(textOf(one(element, 'h2'))).toBe('Hengelo');
  expect(facts(element)).toEqual(['Inwoners: 84.054 (2025)', 'EUREGIO-raad: 2 zetels (2016) of 3 zetels (2021); de bronnen verschillen', 'Netwerken: MONT']);
  expect(textOf(one(element, '.scope'))).toMatch(/^Waarom staat dit hier\? Hengelo is een van de 14 Twentse gemeenten/);
});

test('in 1990 the popup names no network that came later', async () => {
  const element = await mount('euregio-popup', {thingId: 'hengelo', year: 1990});
  // Into EUROCITIES Hengelo came through Netwerkstad Twente, which began in 2001.
  expect(facts(element).find((fact) => fact.startsWith('Netwerken'))).toBe('Netwerken: MONT');
});

/** Words of the values that stand on more than one line. */
const brokenWords = (element: HTMLElement): string[] =>
  all(element, 'dd').flatMap((part) =>
    [...part.childNodes].flatMap((node) => {
      if (!(node instanceof Text)) return [];
      return [...node.data.matchAll(/[\p{L}\d]+/gu)].flatMap(({0: word, index}) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        return new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size > 1 ? [word] : [];
      });
    }),
  );

test('on a phone of 320 px no word of a value is broken, however long the name of the fact is, in any language', async () => {
  const faulty: string[] = [];
  for (const language of ['nl', 'de', 'en'] as const) {
    const element = await mount('euregio-popup', {layout: 'sheet'}, {language});
    // 320 px, as WCAG 1.4.10 has it.
    element.style.inlineSize = '320px';
    for (const {id} of catalogue.things) {
      element.thingId = id;
      await settled(element);
      faulty.push(...brokenWords(element).map((word) => `${id} ${language}: ${word}`));
    }
  }
  expect(faulty).toEqual([]);
});

test('Unlock: what it cost, when it ran, who led it', async () => {
  const element = await mount('euregio-popup', {thingId: 'unlock'});
  expect(facts(element)).toEqual(['Totale kosten: € 2.174.528,56', 'Looptijd: 1 jul 2015 – 30 apr 2019', 'Trekker: EUREGIO, Gronau']);
});

test('a project says how its programme names itself, from 2021 on with the emblem of the Union', async () => {
  const before = await mount('euregio-popup', {thingId: 'unlock'});
  expect(textOf(one(before, '.kind'))).toBe('Interreg V A, met EFRO-geld');
  expect(all(before, '.kind .eu')).toEqual([]);
  const now = await mount('euregio-popup', {thingId: 'mont-mobility'});
  expect(textOf(one(now, '.kind'))).toBe('Interreg VI A, medegefinancierd door de Europese Unie');
  expect(one(now, '.kind .eu').getAttribute('aria-label')).toBe('Vlag van de Europese Unie');
});

test('with letters twice as large it has room for as many of them: the same facts, and no sentence that breaks off', async () => {
  const room = document.createElement('div');
  Object.assign(room.style, {containerType: 'inline-size', inlineSize: '1400px'});
  const element = await mount('euregio-popup', {thingId: 'emsdetten'});
  element.replaceWith(room);
  room.append(element);
  const own = facts(element);
  document.documentElement.style.fontSize = '200%';
  try {
    await settled(element);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    // Twice 300; less where the app is less than so wide.
    expect(element.offsetWidth).toBe(600);
    expect([element.offsetHeight <= 520, breaksOff(element), facts(element)]).toEqual([true, false, own]);
    room.style.inlineSize = '800px';
    expect(element.offsetWidth).toBe(360);
  } finally {
    document.documentElement.style.fontSize = '';
    room.remove();
  }
});

test('a glance at anything has at most three facts, is no larger than 300 × 260, and needs no scrolling, and breaks off no sentence, in any language', async () => {
  const faulty: string[] = [];
  for (const language of ['nl', 'de', 'en'] as const) {
    const element = await mount('euregio-popup', {others: ['hengelo', 'unlock']}, {language});
    for (const {id} of catalogue.things) {
      element.thingId = id;
      await settled(element);
      const {scrollHeight, clientHeight} = one(element, '.body');
      const {offsetWidth, offsetHeight} = element;
      if (breaksOff(element)) faulty.push(`${id} ${language}: breaks off at ${offsetHeight} px`);
      if (all(element, 'dt').length > 3 || offsetWidth > 300 || offsetHeight > 260 || scrollHeight > clientHeight)
        faulty.push(`${id} ${language}: ${offsetWidth} × ${scrollHeight}`);
    }
  }
  expect(faulty).toEqual([]);
});

test('of several sentences the last gives way as a whole', async () => {
  const element = await mount('euregio-popup', {}, {language: 'de'});
  // geo/facts: „… knüpften 2016 Kontakt zu Malmö und Greater Copenhagen. Nur die Notiz nennt das; …“
  element.thingId = 'malmo';
  await settled(element);
  expect(one(element, '.scope').innerText.trim()).toMatch(/Greater Copenhagen\.$/);
});

test('a contact is not called a sister city', async () => {
  const element = await mount('euregio-popup', {thingId: 'hengelo-malmo'});
  expect(textOf(one(element, '.kind'))).toBe('Contact, geen stedenband');
  expect(facts(element)).toContain('Nu: Niet bekend of het nog loopt');
});

test('on a phone lying on its side no sentence breaks off, in any language', async () => {
  loadFonts();
  await Promise.all(['400 16px "Source Sans 3"', '600 16px "Source Sans 3"', '500 16px Newsreader'].map((font) => document.fonts.load(font)));
  const faulty: string[] = [];
  for (const language of ['nl', 'de', 'en'] as const) {
    const element = await mount('euregio-popup', {}, {language});
    // What the map leaves of 667 × 375.
    element.style.setProperty('--euregio-popup-room', '206px');
    for (const {id} of catalogue.things) {
      element.thingId = id;
      await settled(element);
      if (breaksOff(element)) faulty.push(`${id} ${language}`);
    }
  }
  expect(faulty).toEqual([]);
});

test('a probable member is said and drawn as probable', async () => {
  const element = await mount('euregio-popup', {thingId: 'emsdetten'});
  expect(facts(element)).toContain('EUREGIO: Genoemd in 1994, niet als vertrokken');
  expect(one(element, 'euregio-mark')).toHaveProperty('kind', 'probable');
});

test('in another year it tells the membership of that year', async () => {
  const element = await mount('euregio-popup', {thingId: 'munster', year: 1998});
  expect(facts(element)).toContain('EUREGIO: Lid sinds 1999, in 1998 nog niet');
  element.year = 1999;
  await settled(element);
  expect(facts(element)).toContain('EUREGIO: Lid sinds 1999');
});

test('what lies at the same spot is one step away, without the thing itself', async () => {
  const element = await mount('euregio-popup', {thingId: 'hengelo', others: ['hengelo', 'high-tech-systems-park', 'unlock']});
  const others = one(element, '.names');
  expect(textOf(others.querySelector('span'))).toBe('Hier ligt ook:');
  expect([...others.querySelectorAll('a')].map(textOf)).toEqual(['High Tech Systems Park Hengelo', 'Unlock']);
});

test('German and English readers get it in their language', async () => {
  const german = await mount('euregio-popup', {thingId: 'unlock'}, {language: 'de'});
  expect(textOf(one(german, '.kind'))).toBe('Interreg V A, mit EFRE-Mitteln');
  expect(facts(german)[0]).toBe('Gesamtkosten: 2.174.528,56 €');
  const english = await mount('euregio-popup', {thingId: 'palo-alto'}, {language: 'en'});
  expect(textOf(one(english, '.kind'))).toBe('City in the United States');
  expect(facts(english)).toContain('Tied to: Enschede');
});

test('the focus goes to the name, and Escape closes once', async () => {
  const element = await mount('euregio-popup', {thingId: 'hengelo'});
  element.focusHeading();
  expect(element.shadowRoot?.activeElement).toBe(one(element, 'h2'));
  const closed = next(element, 'euregio-close');
  expect(press(one(element, 'h2'), 'Escape')).toBe(false);
  await closed;
});

test('its buttons ask for the ties, for more and to be closed', async () => {
  const element = await mount('euregio-popup', {thingId: 'hengelo'});
  const [more, ties] = all(element, '.actions button');
  const lens = next(element, 'euregio-lens');
  ties!.click();
  expect((await lens).on).toBe(true);
  const wanted = next(element, 'euregio-more');
  more!.click();
  expect((await wanted).id).toBe('hengelo');
  expect(more!.getAttribute('aria-label')).toBe('Meer over Hengelo');
  const closed = next(element, 'euregio-close');
  one(element, '.close').click();
  await closed;
});

test('a click with Ctrl is left to the browser', async () => {
  const element = await mount('euregio-popup', {thingId: 'hengelo', others: ['unlock']});
  let selected = 0;
  element.addEventListener('euregio-select', () => selected++);
  const click = new MouseEvent('click', {bubbles: true, cancelable: true, ctrlKey: true});
  element.addEventListener('click', (event) => event.preventDefault(), {once: true});
  one(element, '.names a').dispatchEvent(click);
  expect(selected).toBe(0);
});

test('something unknown is said to be unknown', async () => {
  const element = await mount('euregio-popup', {thingId: 'atlantis'});
  expect(textOf(element.shadowRoot)).toBe('Dit kennen wij niet.');
});

test('axe-core finds nothing, in light and dark', async () => {
  for (const [thingId, scheme] of [
    ['hengelo', 'light'],
    ['unlock', 'dark'],
    ['hengelo-malmo', 'contrast'],
  ] as const) {
    expect(await faults(await mount('euregio-popup', {thingId, others: ['enschede']}, {scheme}))).toEqual([]);
  }
});

test('in two languages kind, name and sentence stand below each other, and the glance stays a glance', async () => {
  const element = await mount('euregio-popup', {thingId: 'goederencorridor', also: 'de'});
  expect(all(element, '.second').map((line) => [line.lang, textOf(line)])).toEqual([
    ['de-DE', expect.stringMatching(/^Interreg/)],
    ['de-DE', 'EUREGIO Güterkorridor'],
    ['de-DE', expect.stringMatching(/^Die /)],
  ]);
  const faulty: string[] = [];
  for (const [language, also] of [
    ['nl', 'de'],
    ['de', 'en'],
  ] as const) {
    const both = await mount('euregio-popup', {others: ['hengelo', 'unlock'], also}, {language});
    for (const {id} of catalogue.things) {
      both.thingId = id;
      await settled(both);
      const {scrollHeight, clientHeight} = one(both, '.body');
      if (both.offsetWidth > 300 || both.offsetHeight > 260 || scrollHeight > clientHeight) faulty.push(`${id} ${language}: ${scrollHeight}`);
      if (!one(both, '.scope .second').offsetParent) faulty.push(`${id} ${language}: only in one language`);
      if (breaksOff(both)) faulty.push(`${id} ${language}: breaks off`);
    }
  }
  expect(faulty).toEqual([]);
});
