import {expect, test} from 'vitest';
import './euregio-details.ts';
import {all, faults, mount, next, one, settled, textOf} from '../shared/testing.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const headings = (element: HTMLElement): string[] => all(element, 'h3').map(textOf);

function section(element: HTMLElement, title: string): HTMLElement {
  const found = all(element, 'section').find((one) => textOf(one.querySelector('h3')).startsWith(title));
  if (!found) throw new Error(`expected a section "${title}", found ${headings(element).join(', ')}.`);
  return found;
}

const rows = (element: HTMLElement, title: string): string[] =>
  [...section(element, title).querySelectorAll('.row')].map((row) => plain(`${textOf(row.querySelector('.name'))}: ${textOf(row.querySelector('.line'))}`));

// Expected answers are written by hand from geo/facts and the memo of 2016.
test('Hengelo: one sister city and one contact, with since when and how far', async () => {
  const element = await mount('euregio-details', {thingId: 'hengelo'});
  expect(rows(element, 'Steden waarmee Hengelo banden heeft')).toEqual([
    'Emsdetten: Stedenband sinds 1991 · 51 km',
    'Malmö: Contact uit 2016, nu onbekend · 551 km',
  ]);
  expect(headings(element).slice(0, 3)).toEqual(['Steden waarmee Hengelo banden heeft', 'Projecten met deelnemers uit Hengelo', 'Netwerken']);
});

test('Enschede has Palo Alto since 1980 and Heidelberg for one theme', async () => {
  const element = await mount('euregio-details', {thingId: 'enschede'});
  expect(rows(element, 'Steden waarmee Enschede banden heeft').map((row) => row.split(' · ')[0])).toEqual([
    'Palo Alto: Stedenband sinds 1980',
    'Münster: Stedenband sinds 2021',
    'Dalian: Stedenband sinds 2009',
    'Heidelberg: Samenwerking op één thema sinds 2015, nu onbekend',
  ]);
});

test('both sources on the council seats of Hengelo are shown, and that they differ', async () => {
  const element = await mount('euregio-details', {thingId: 'hengelo'});
  const figures = textOf(section(element, 'In getallen'));
  expect(figures).toMatch(/2 zetels \(2016\).*Bron .*25 november 2016.*3 zetels \(2021\).*peildatum 2021.*De bronnen verschillen\./);
});

test('Hengelo takes part in MONT through Netwerkstad Twente, since 1989, and chairs it', async () => {
  const element = await mount('euregio-details', {thingId: 'hengelo'});
  expect(rows(element, 'Netwerken').slice(0, 2)).toEqual([
    'EUREGIO: Lid, genoemd in 2021',
    'MONT: Lid sinds 1989, vanaf 2001 via Netwerkstad Twente · voorzitter sinds mei 2026',
  ]);
});

test('Unlock: cost, running time, partners by country with their towns, what is not known', async () => {
  const element = await mount('euregio-details', {thingId: 'unlock'});
  expect(plain(textOf(section(element, 'Geld')))).toMatch(/Totale kosten ?€ 2\.174\.528,56 ?Hoeveel de Europese Unie betaalt, is niet gevonden\./);
  expect(textOf(section(element, 'Looptijd'))).toMatch(/^Looptijd 1 juli 2015 – 30 april 2019/);
  const partners = section(element, 'Wie deden mee');
  expect([...partners.querySelectorAll('h4')].map(textOf)).toEqual([
    'Trekker in Duitsland (1)',
    'Medefinanciers in Nederland (4)',
    'Medefinanciers in Duitsland (4)',
  ]);
  expect([...partners.querySelectorAll('li')].map(textOf)).toEqual([
    'EUREGIO, Gronau',
    'Regio Twente, Enschede',
    'Regio Achterhoek, Doetinchem',
    'Gemeente Hardenberg, Hardenberg',
    'Gemeente Coevorden, Coevorden',
    'Kreis Borken, Borken',
    'Landkreis Emsland, Meppen',
    'Landkreis Grafschaft Bentheim, Nordhorn',
    'Kreis Steinfurt, Steinfurt',
  ]);
  expect(textOf(partners)).toMatch(/De lijst van partners is niet volledig\.$/);
  expect(textOf(section(element, 'Hengelo in dit project'))).toMatch(/De openbare bronnen noemen Hengelo niet\.$/);
  expect(textOf(section(element, 'Wat wij niet zeker weten'))).toMatch(/Niet gevonden: geld van de Europese Unie\./);
});

test('the money of Waterrobuuste Steden is drawn, and said: half of it from the European Union', async () => {
  const element = await mount('euregio-details', {thingId: 'wasserrobuste-staedte'});
  await customElements.whenDefined('euregio-figure');
  const figures = all<HTMLElementTagNameMap['euregio-figure']>(element, 'euregio-figure');
  // What was set before its code came counts from its first update on.
  await Promise.all(figures.map((figure) => figure.updateComplete));
  expect(figures.map(({kind, thing}) => [kind, thing])).toEqual([
    ['project-money', 'wasserrobuste-staedte'],
    ['project-time', 'wasserrobuste-staedte'],
  ]);
  expect(plain(textOf(section(element, 'Geld')))).toMatch(/Van de Europese Unie ?€ 880\.000 ?50% van het totaal/);
});

test('what a map cannot show of the EUREGIO is drawn in its panel: the council and the members', async () => {
  const element = await mount('euregio-details', {thingId: 'euregio'});
  expect(all<HTMLElementTagNameMap['euregio-figure']>(element, 'euregio-figure').map(({kind}) => kind)).toEqual(['council', 'members']);
});

test('a project without dates and money says so', async () => {
  const element = await mount('euregio-details', {thingId: 'kenn-deine-nachbarn'});
  expect(textOf(section(element, 'Geld'))).toMatch(/De totale kosten zijn niet gevonden\./);
  expect(textOf(section(element, 'Looptijd'))).toMatch(/Begin en einde zijn niet gevonden\./);
});

test('the EUREGIO: 111 members found of 129, by how sure that is', async () => {
  const element = await mount('euregio-details', {thingId: 'euregio'});
  const members = section(element, 'Leden');
  expect(textOf(members)).toMatch(/111 leden gevonden\. Officieel waren het er 129 in 2016\./);
  expect([...members.querySelectorAll('h4')].map(textOf)).toEqual([
    'Lid, genoemd na 2016 (50)',
    'Lid, laatst genoemd bij de oprichting (2015, 2016) (28)',
    'Eerder genoemd, niet als vertrokken (32)',
    'Niet bekend (1)',
  ]);
  element.year = 2016;
  await settled(element);
  expect([...section(element, 'Leden').querySelectorAll('h4')].map(textOf)).toEqual([
    'Lid, laatst genoemd bij de oprichting (2015, 2016) (74)',
    'Eerder genoemd, niet als vertrokken (32)',
    'Volgt uit het gebied (2)',
    'Niet bekend of zij toen lid waren (2)',
  ]);
});

test('in 1990 Hengelo had no sister city, and the panel says which year it tells', async () => {
  const element = await mount('euregio-details', {thingId: 'hengelo', year: 1990});
  expect(headings(element).filter((title) => title === 'Partnersteden' || title.startsWith('Steden waarmee'))).toEqual([]);
  expect(textOf(one(element, '.moment'))).toMatch(/^U kijkt naar 1990\./);
  // No Interreg project ran before 2014.
  expect(headings(element).filter((title) => title.startsWith('Projecten'))).toEqual([]);
});

test('a partnership that has ended still tells whose it was', async () => {
  const element = await mount('euregio-details', {thingId: 'almelo-denizli'});
  expect(rows(element, 'Wie hier samenwerkt').map((row) => row.split(':')[0])).toEqual(['Almelo', 'Denizli']);
});

test('the memo and what came after it stand side by side', async () => {
  const element = await mount('euregio-details', {thingId: 'hengelo-emsdetten'});
  expect(textOf(section(element, 'In de notitie van 25 november 2016'))).toMatch(/Daarna:/);
  expect(textOf(section(element, 'Door de jaren heen'))).toMatch(/1991/);
});

test('sources are listed with date and link; the memo is not on the web', async () => {
  const element = await mount('euregio-details', {thingId: 'unlock'});
  const items = all(element, '.sources li').map(textOf);
  expect(items).toHaveLength(6);
  expect(items[0]).toMatch(/\(niet op internet\) · 25 november 2016$/);
  expect(all<HTMLAnchorElement>(element, '.sources a').every(({rel}) => rel.includes('noopener'))).toBe(true);
});

test('the name in a row leads to the town, the line below it to the partnership', async () => {
  const element = await mount('euregio-details', {thingId: 'hengelo'});
  const row = section(element, 'Steden waarmee Hengelo banden heeft').querySelector('.row')!;
  const town = next(element, 'euregio-select');
  row.querySelector<HTMLElement>('.name')!.click();
  expect((await town).id).toBe('emsdetten');
  const partnership = next(element, 'euregio-select');
  row.querySelector<HTMLElement>('.line a')!.click();
  expect((await partnership).id).toBe('hengelo-emsdetten');
});

test('every kind of thing can be shown in every language', async () => {
  const element = await mount('euregio-details');
  const empty: string[] = [];
  for (const language of ['nl', 'de', 'en', 'nl-b1'] as const) {
    element.language = language;
    for (const {id} of element.catalogue.things) {
      element.thingId = id;
      await settled(element);
      const text = textOf(element.shadowRoot);
      if (textOf(one(element, 'h2')) === '' || /undefined|\[object|NaN|null/.test(text)) empty.push(`${id} (${language})`);
    }
  }
  expect(empty).toEqual([]);
}, 60_000);

test('nothing is cut off on a narrow phone', async () => {
  const element = await mount('euregio-details', {}, {width: 320});
  const wide: string[] = [];
  for (const {id} of element.catalogue.things) {
    element.thingId = id;
    await settled(element);
    if (one(element, 'article').scrollWidth > 320) wide.push(`${id}: ${one(element, 'article').scrollWidth}`);
  }
  expect(one(element, 'article').clientWidth).toBe(320);
  expect(wide).toEqual([]);
}, 60_000);

test('something unknown is said to be unknown', async () => {
  const element = await mount('euregio-details', {thingId: 'atlantis'});
  expect(textOf(element.shadowRoot)).toBe('Dit kennen wij niet.');
});

test('the way back leads over the last steps', async () => {
  const element = await mount('euregio-details', {thingId: 'munster', trail: ['hengelo', 'mont-mobility']});
  const trail = one(element, 'euregio-trail');
  await settled(trail);
  expect(all(trail, 'li').map(textOf)).toEqual(['Hengelo', 'MONT Mobility', 'Münster']);
  const back = next(element, 'euregio-select');
  all(trail, 'a')[0]!.click();
  expect((await back).id).toBe('hengelo');
});

test('the focus can be put on the name, and the panel can be closed', async () => {
  const element = await mount('euregio-details', {thingId: 'hengelo', trail: ['mont']});
  element.focusHeading();
  expect(element.shadowRoot?.activeElement).toBe(one(element, 'h2'));
  const closed = next(element, 'euregio-close');
  one(element, '.close').click();
  await closed;
});

test('axe-core finds nothing, for each kind, in light and dark', async () => {
  for (const [thingId, scheme] of [
    ['hengelo', 'light'],
    ['unlock', 'dark'],
    ['mont', 'light'],
    ['interreg', 'dark'],
    ['hengelo-malmo', 'contrast'],
    ['rb61', 'light'],
    ['euregio', 'dark'],
  ] as const) {
    expect(await faults(await mount('euregio-details', {thingId, trail: ['almelo']}, {scheme}))).toEqual([]);
  }
}, 60_000);

test('in two languages kind, name and sentence stand below each other, each said to be what it is', async () => {
  const element = await mount('euregio-details', {thingId: 'goederencorridor', also: 'de'});
  const seconds = all(element, '.second');
  expect(seconds.map(({lang}) => lang)).toEqual(['de-DE', 'de-DE', 'de-DE', 'de-DE']);
  expect(textOf(seconds[1])).toBe('EUREGIO Güterkorridor');
  expect(await faults(element)).toEqual([]);
  // Hengelo is called the same in both.
  const town = await mount('euregio-details', {thingId: 'hengelo', also: 'de'});
  expect(all(town, 'h2 .second')).toEqual([]);
});

test('that what stands here is of later stands before what it is, for eyes and for screen readers', async () => {
  const element = await mount('euregio-details', {thingId: 'vanguard', year: 2012});
  expect(textOf(one(element, 'header + .moment'))).toBe('U kijkt naar 2012. Toen was dit er nog niet. Wat hier staat, is van later.');
  expect(textOf(one(element, '.moment + .lead'))).toMatch(/^Het Vanguard Initiative is een netwerk/);
});
