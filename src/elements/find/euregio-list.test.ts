import {expect, test} from 'vitest';
import {FIRST_TOPICS, TOPIC_IDS, type TopicId} from '../../catalogue/topics.ts';
import type {EuregioList} from './euregio-list.ts';
import './euregio-list.ts';
import {all, catalogue, faults, mount, next, one, settled, textOf} from '../shared/testing.ts';

const list = (properties: Partial<EuregioList> = {}, language: 'nl' | 'de' | 'en' = 'nl'): Promise<EuregioList> =>
  mount('euregio-list', properties, {language, width: 720});
const names = (element: EuregioList, topic: TopicId): string[] => all(element, `[data-topic="${topic}"] .name`).map(textOf);

async function filter(element: EuregioList, text: string): Promise<void> {
  const field = one<HTMLInputElement>(element, '#filter');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await settled(element);
}

test('the topics that are on, in the order of the legend', async () => {
  const element = await list({topics: ['partners', 'euregio', 'twente']});
  expect(all(element, 'h3').map(textOf)).toEqual(['EUREGIO-gebied', 'Twente', 'Partnersteden']);
});

test('Twente has its fourteen municipalities, in the order of the alphabet', async () => {
  const element = await list({topics: ['twente']});
  expect(names(element, 'twente').filter((name) => catalogue.facts.places.some(({names: {nl}}) => nl === name))).toEqual([
    'Almelo',
    'Borne',
    'Dinkelland',
    'Enschede',
    'Haaksbergen',
    'Hellendoorn',
    'Hengelo',
    'Hof van Twente',
    'Losser',
    'Oldenzaal',
    'Rijssen-Holten',
    'Tubbergen',
    'Twenterand',
    'Wierden',
  ]);
});

test('everything of the catalogue stands in it when all topics are on', async () => {
  const element = await list({topics: TOPIC_IDS});
  const shown = new Set(all<HTMLAnchorElement>(element, 'a.name').map((link) => new URL(link.href).searchParams.get('place')));
  expect(catalogue.things.map(({id}) => id).filter((id) => !shown.has(id))).toEqual([]);
});

test('by distance Hengelo comes first and Borne is next', async () => {
  const element = await list({topics: ['twente']});
  all(element, '.orders button')[1]!.click();
  await settled(element);
  expect(
    all(element, '[data-topic="twente"] tr:has(.distance) .name')
      .map(textOf)
      .filter((name) => name === 'Hengelo' || name === 'Borne' || name === 'Enschede'),
  ).toEqual(['Hengelo', 'Borne', 'Enschede']);
  expect(textOf(one(element, '[aria-sort="ascending"]'))).toBe('Afstand');
});

test('a row tells what it is, how far, and from when its source is', async () => {
  const element = await list({topics: ['partners']});
  const row = all(element, 'tr').find(
    (candidate) => textOf(candidate.querySelector('.name')).includes('Emsdetten') && textOf(candidate).includes('Stedenband'),
  );
  expect(textOf(row?.querySelector('.line'))).toBe('Stedenband sinds 1991 · 51 km · in de notitie van 2016');
  expect(textOf(row?.querySelector('.distance'))).toBe('51 km');
  expect(textOf(row?.querySelector('td:last-child'))).toMatch(/^\d{4}$/);
});

test('the filter forgives spelling, counts what it finds and can be emptied', async () => {
  const element = await list({topics: FIRST_TOPICS});
  await filter(element, 'Muenster');
  expect(names(element, 'mont')).toContain('Münster');
  expect(textOf(one(element, '.found'))).toMatch(/^\d+ regels passen bij uw filter\.$/);
  await filter(element, 'qxzwvkj');
  expect(textOf(one(element, '.found'))).toBe('Niets gevonden voor “qxzwvkj”. Maak het filter leeg om alles te zien.');
  expect(all(element, 'section')).toEqual([]);
  one(element, '.filter .link').click();
  await settled(element);
  expect(all(element, 'section')).toHaveLength(FIRST_TOPICS.length);
});

test('only the projects that the filters leave stand in it, and it says how many', async () => {
  const element = await list({topics: ['interreg'], projects: ['unlock']});
  expect(names(element, 'interreg').filter((name) => name === 'Unlock' || name === 'BOOST')).toEqual(['Unlock']);
  expect(textOf(one(element, '.head'))).toContain('1 van 79 projecten past bij uw keuze.');
});

test('in 1990 there was no Hengelo–Emsdetten and no project', async () => {
  const element = await list({topics: ['partners', 'interreg'], year: 1990});
  const links = all<HTMLAnchorElement>(element, 'a.name').map((link) => new URL(link.href).searchParams.get('place'));
  expect(links).toContain('enschede-palo-alto');
  expect(links).not.toContain('hengelo-emsdetten');
  expect(links).not.toContain('unlock');
  expect(textOf(one(element, '.head'))).toContain('De lijst toont wat in 1990 gold.');
});

test('a plain click on a name selects; the row of the selected thing is marked', async () => {
  const element = await list({topics: ['twente'], selected: 'losser'});
  expect(all(element, '[aria-current="true"] .name').map(textOf)).toEqual(['Losser']);
  const chosen = next(element, 'euregio-select');
  all(element, 'a.name')
    .find((link) => textOf(link) === 'Wierden')!
    .click();
  expect((await chosen).id).toBe('wierden');
});

test('without a topic it says what to do', async () => {
  expect(textOf(one(await list({topics: []}), '.empty'))).toBe('Zet een onderwerp aan om iets te zien.');
});

test('axe-core finds nothing in each language', async () => {
  for (const language of ['nl', 'de', 'en'] as const)
    expect(await faults(await list({topics: ['mont', 'interreg'], selected: 'hengelo'}, language))).toEqual([]);
}, 30_000);

test('a topic unfolds its figures, and a topic without figures has no such heading', async () => {
  const element = await list({topics: ['mont', 'partners']});
  const [figures, ...others] = all<HTMLDetailsElement>(element, 'details.figures');
  expect(others).toEqual([]);
  expect(textOf(figures?.querySelector('summary'))).toBe('Figuren (2)');
  expect(all(element, 'euregio-figure')).toEqual([]);
  figures?.querySelector('summary')?.click();
  await new Promise((resolve) => figures?.addEventListener('toggle', resolve, {once: true}));
  await settled(element);
  expect(all<HTMLElementTagNameMap['euregio-figure']>(element, 'euregio-figure').map(({kind}) => kind)).toEqual(['mont', 'mont-members']);
});

test('MONT has the cities of the year: none before 1989, then four', async () => {
  const rows = async (year: number): Promise<string[]> => names(await list({topics: ['mont'], year}), 'mont');
  expect(await rows(1988)).toEqual([]);
  expect((await rows(1989)).toSorted()).toEqual(['Enschede', 'Hengelo', 'MONT', 'Münster', 'Osnabrück']);
});

test('a network that was not there yet is no row of the year', async () => {
  const rows = async (year: number): Promise<string[]> => names(await list({topics: ['mont', 'networks'], year}), 'networks');
  // EUROCITIES was founded in 1986, ERRIN in 2001.
  expect((await rows(1985)).filter((name) => ['EUROCITIES', 'ERRIN'].includes(name))).toEqual([]);
  expect((await rows(2002)).filter((name) => ['EUROCITIES', 'ERRIN'].includes(name))).toEqual(['ERRIN', 'EUROCITIES']);
});
