import {expect, test} from 'vitest';
import type {EuregioAttribution} from './euregio-attribution.ts';
import './euregio-attribution.ts';
import {all, faults, mount, one, press, settled, textOf} from '../shared/testing.ts';

const list = (element: EuregioAttribution): HTMLElement => one(element, '#all');
async function opened(properties: Partial<EuregioAttribution> = {}, language: 'nl' | 'de' | 'en' = 'nl'): Promise<EuregioAttribution> {
  const element = await mount('euregio-attribution', properties, {language, width: 700});
  one(element, '.line').click();
  await settled(element);
  return element;
}

test('one line names everybody whose data are drawn', async () => {
  const element = await mount('euregio-attribution', {}, {width: 900});
  expect(textOf(one(element, '.line'))).toBe(
    '© CBS, Kadaster · © GeoBasis-DE/BKG · © DB InfraGO · © ProRail · © WSV · Rijkswaterstaat · © GeoNames · Who’s On First · Natural Earth',
  );
  expect(list(element).checkVisibility()).toBe(false);
});

// The attributions that geo/README.md lists, word by word where a licence asks for words.
test('it unfolds into the complete list, with licence and link', async () => {
  const element = await opened({}, 'en');
  expect(all(element, 'li').map(textOf)).toEqual([
    '© CBS, Kadaster · CC BY 4.0',
    '© GeoBasis-DE / BKG 2025, 2026 (data changed) · dl-de/by-2-0',
    '© DB InfraGO AG (formerly DB Netz AG), Geo-Streckennetz · CC BY 4.0',
    '© 2022 ProRail-DataLab · MIT',
    '© WSV (GDWS), VerkNet-BWaStr (data changed) · GeoNutzV',
    'Rijkswaterstaat, Nationaal Wegenbestand (NWB) · CC0',
    '© GeoNames · CC BY 4.0',
    'Data from Who’s On First (whosonfirst.org) · open',
    'Made with Natural Earth · public domain',
  ]);
  const links = all<HTMLAnchorElement>(element, 'a');
  expect(links.map(({href}) => href)).toEqual(expect.arrayContaining(['https://www.bkg.bund.de/', 'https://www.govdata.de/dl-de/by-2-0']));
  expect(links.every(({rel, href}) => rel === 'noreferrer' && href.startsWith('https://'))).toBe(true);
});

test('that data were changed is said in the reader’s language', async () => {
  expect(textOf(list(await opened()))).toContain('BKG 2025, 2026 (gegevens bewerkt)');
  expect(textOf(list(await opened({}, 'de')))).toContain('BKG 2025, 2026 (Daten verändert)');
});

test('by keyboard: the line says whether it is open; Escape closes it and gives the focus back', async () => {
  const element = await opened();
  const line = one(element, '.line');
  expect([line.getAttribute('aria-expanded'), list(element).checkVisibility()]).toEqual(['true', true]);
  all(element, 'a').at(-1)!.focus();
  let heard = 0;
  document.body.addEventListener('keydown', () => heard++, {once: true});
  press(all(element, 'a').at(-1)!, 'Escape');
  await settled(element);
  expect([line.getAttribute('aria-expanded'), list(element).checkVisibility()]).toEqual(['false', false]);
  expect(element.shadowRoot?.activeElement).toBe(line);
  // Nothing else closes with it.
  expect(heard).toBe(0);
});

test('no way out of the page where there must be none', async () => {
  const element = await opened({closed: true});
  expect(all(element, 'a')).toEqual([]);
  expect(all(element, 'li')).toHaveLength(9);
});

test('axe-core finds nothing, folded and unfolded', async () => {
  expect(await faults(await mount('euregio-attribution'))).toEqual([]);
  expect(await faults(await opened())).toEqual([]);
  expect(await faults(await opened({closed: true}, 'de'))).toEqual([]);
});
