import {expect, test} from 'vitest';
import './euregio-popup.ts';
import {all, catalogue, faults, mount, next, one, press, settled, textOf} from '../shared/testing.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const facts = (element: HTMLElement): string[] => {
  const values = all(element, 'dd').map(textOf);
  return all(element, 'dt').map((term, at) => plain(`${textOf(term)}: ${values[at]}`));
};

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

test('a glance at anything has at most three facts, is no larger than 300 × 260, and needs no scrolling, in any language', async () => {
  const faulty: string[] = [];
  for (const language of ['nl', 'de', 'en'] as const) {
    const element = await mount('euregio-popup', {others: ['hengelo', 'unlock']}, {language});
    for (const {id} of catalogue.things) {
      element.thingId = id;
      await settled(element);
      const {scrollHeight, clientHeight} = one(element, '.body');
      const {offsetWidth, offsetHeight} = element;
      // A line of the sentence is at most 19 px high: while there is room for one, none is left out (of six).
      const told = one(element, '.scope .first');
      if (told.scrollHeight > told.clientHeight && told.clientHeight < 100 && offsetHeight < 260 - 20)
        faulty.push(`${id} ${language}: cut at ${offsetHeight} px`);
      if (all(element, 'dt').length > 3 || offsetWidth > 300 || offsetHeight > 260 || scrollHeight > clientHeight)
        faulty.push(`${id} ${language}: ${offsetWidth} × ${scrollHeight}`);
    }
  }
  expect(faulty).toEqual([]);
});

test('of several sentences those that do not fit are left out whole: only a single one may break off', async () => {
  const element = await mount('euregio-popup', {}, {language: 'de'});
  const broken: string[] = [];
  let left = 0;
  for (const {id} of catalogue.things) {
    element.thingId = id;
    await settled(element);
    const told = one(element, '.scope .first');
    const seen = all(element, '.sentence').filter(({hidden}) => !hidden);
    left += all(element, '.sentence').length - seen.length;
    if (told.scrollHeight > told.clientHeight && seen.length > 1) broken.push(id);
  }
  expect(broken).toEqual([]);
  expect(left).toBeGreaterThan(10);
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

test('its sentence has as many lines as fit, six at most: one more, or several, would not', async () => {
  const element = await mount('euregio-popup', {others: ['hengelo', 'unlock']});
  const wrong: string[] = [];
  for (const room of ['', '190px'])
    for (const {id} of catalogue.things) {
      if (room === '') element.style.removeProperty('--euregio-popup-room');
      else element.style.setProperty('--euregio-popup-room', room);
      element.thingId = id;
      await settled(element);
      const body = one(element, '.body');
      const text = element.shadowRoot?.querySelector<HTMLElement>('.scope .first');
      if (!text) continue;
      for (const sentence of text.querySelectorAll<HTMLElement>('.sentence')) sentence.hidden = false;
      const lines = Number(getComputedStyle(element).getPropertyValue('--lines'));
      for (let more = lines + 1; more <= 6; more++) {
        element.style.setProperty('--lines', String(more));
        // Where its text has no more lines than it has, more of them make no difference.
        if (body.scrollHeight <= body.clientHeight) wrong.push(`${id} ${room}: ${lines}, ${more} would fit`);
      }
    }
  expect(wrong).toEqual([]);
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
    }
  }
  expect(faulty).toEqual([]);
});
