import {expect, test} from 'vitest';
import type {Counts} from '../../catalogue/counts.ts';
import type {TopicId} from '../../catalogue/topics.ts';
import type {Language} from '../../i18n/languages.ts';
import type {EuregioLegend} from './euregio-legend.ts';
import './euregio-legend.ts';
import {all, faults, mount, next, one, settled, textOf} from '../shared/testing.ts';

// The numbers of the visual design and of geo/facts: 111 members found, 129 official in 2016, 14 municipalities.
const counts: Counts = {
  members: {named: 50, founding: 28, earlier: 30, area: 0, unknown: 3, found: 111, solid: 78, hatched: 30, told: 111, open: 0},
  official: {count: 129, year: '2016'},
  municipalities: 14,
  population: 646375,
  populationYear: '2025',
  projects: {running: 10, ended: 57, planned: 0, unknown: 12, all: 79},
  partnerships: {known: 47, open: 0},
};
const FIRST: readonly TopicId[] = ['euregio', 'twente', 'mont', 'interreg', 'partners'];

const legend = (topics: readonly TopicId[], language: Language = 'nl', scheme: 'light' | 'dark' | 'contrast' = 'light'): Promise<EuregioLegend> =>
  mount('euregio-legend', {topics, counts}, {language, scheme, width: 368});
const row = (element: EuregioLegend, id: TopicId): HTMLElement => one(element, `[data-topic="${id}"]`);
const toggle = (element: EuregioLegend, id: TopicId): HTMLElement => row(element, id).querySelector<HTMLElement>('[role="switch"]')!;
const unfolded = (element: EuregioLegend): (string | undefined)[] => all(element, '.key').map((key) => key.closest('li')?.dataset['topic']);

/** What the app does: takes the new topics and hands them down. */
async function obey(element: EuregioLegend): Promise<void> {
  element.addEventListener('euregio-topics', ({topics}) => {
    element.topics = topics;
  });
  await settled(element);
}

test('each topic is a switch with its name and one line of numbers', async () => {
  const element = await legend(FIRST);
  expect(
    all(element, '[role="switch"]').map((found) => [textOf(one(element, `#${found.getAttribute('aria-labelledby')}`)), found.getAttribute('aria-checked')]),
  ).toEqual([
    ['EUREGIO-gebied', 'true'],
    ['Twente', 'true'],
    ['MONT-steden', 'true'],
    ['Interreg-projecten', 'true'],
    ['Partnersteden', 'true'],
    ['Netwerken in Europa', 'false'],
  ]);
  expect(all(element, '.line').map(textOf).slice(0, 2)).toEqual(['111 leden gevonden, aan beide kanten', '14 gemeenten, 646.375 inwoners']);
});

test('the key of MONT shows in each year the marks that the map has: none before 1989, no hollow square before Netwerkstad Twente', async () => {
  const keyIn = async (year: number | null): Promise<string[]> => {
    const element = await mount('euregio-legend', {topics: ['mont'], year}, {width: 368});
    return all(element, '[data-topic="mont"] .key li').map(textOf);
  };
  const now = await keyIn(null);
  expect(now.length).toBe(2);
  // MONT began in December 1989 (memo), Netwerkstad Twente, to which Borne and Oldenzaal belong, in 2001.
  expect(await keyIn(1985)).toEqual([]);
  expect(await keyIn(1995)).toEqual(now.slice(0, 1));
  expect(await keyIn(2010)).toEqual(now);
});

test('switching a topic on reports the complete new list, in the order of the topics, and changes nothing itself', async () => {
  const element = await legend(['euregio', 'partners']);
  const event = next(element, 'euregio-topics');
  toggle(element, 'twente').click();
  expect((await event).topics).toEqual(['euregio', 'twente', 'partners']);
  expect(element.topics).toEqual(['euregio', 'partners']);
});

test('switching a topic off leaves the others on', async () => {
  const element = await legend(FIRST);
  const event = next(element, 'euregio-topics');
  toggle(element, 'mont').click();
  expect((await event).topics).toEqual(['euregio', 'twente', 'interreg', 'partners']);
});

test('a click anywhere in the row switches', async () => {
  const element = await legend(FIRST);
  const {left, top, width, height} = row(element, 'twente').querySelector('.topic')!.getBoundingClientRect();
  for (const share of [0.05, 0.4, 0.95]) {
    expect(element.shadowRoot?.elementFromPoint(left + width * share, top + height * 0.8)).toBeOneOf([
      toggle(element, 'twente'),
      toggle(element, 'twente').firstElementChild,
    ]);
  }
});

test('“only this” leaves one topic on, and offers all of them when it is alone', async () => {
  const element = await legend(FIRST);
  await obey(element);
  const only = row(element, 'partners').querySelector<HTMLElement>('.only')!;
  // The accessible name begins with what is seen, so that it can be spoken.
  expect([textOf(only), only.getAttribute('aria-label')]).toEqual(['Alleen', 'Alleen dit: Partnersteden']);
  only.click();
  await settled(element);
  expect(element.topics).toEqual(['partners']);
  expect([textOf(only), only.getAttribute('aria-label')]).toEqual(['Alles', 'Alles aan']);
  only.click();
  expect(element.topics).toEqual(['euregio', 'twente', 'mont', 'interreg', 'partners', 'networks']);
});

test('the first view explains only how sure membership is, with the gap to the official number', async () => {
  const element = await legend(FIRST);
  expect(unfolded(element)).toEqual(['euregio']);
  expect(all(element, '.key li').map(textOf)).toEqual([
    'Lid, genoemd in 2015 of later',
    'Eerder genoemd of afgeleid',
    'Niet bekend (3)',
    '111 leden gevonden. Officieel waren het er 129 in 2016.',
  ]);
});

test('nobody unknown, no row for it', async () => {
  const element = await mount('euregio-legend', {topics: FIRST, counts: {...counts, members: {...counts.members, unknown: 0}}});
  expect(all(element, '.key li').map(textOf)).not.toContain('Niet bekend (0)');
  expect(all(element, '.key li')).toHaveLength(3);
});

test('a link to one topic explains that one', async () => {
  const element = await legend(['partners']);
  expect(unfolded(element)).toEqual(['partners']);
  expect(all(element, '.key li').map(textOf)).toEqual([
    'Stedenband',
    'Vriendschapsband',
    'Samenwerking op één thema',
    'Contact',
    'Steunband',
    'Van Twente · van Münster of Osnabrück',
  ]);
});

test('two keys at once: the third closes the oldest', async () => {
  const element = await legend(['euregio', 'twente']);
  await obey(element);
  toggle(element, 'interreg').click();
  await settled(element);
  expect(unfolded(element)).toEqual(['euregio', 'interreg']);
  toggle(element, 'partners').click();
  await settled(element);
  expect(unfolded(element)).toEqual(['interreg', 'partners']);
  // Twente has no key, so it closes none.
  toggle(element, 'twente').click();
  toggle(element, 'twente').click();
  await settled(element);
  expect(unfolded(element)).toEqual(['interreg', 'partners']);
  toggle(element, 'interreg').click();
  await settled(element);
  expect(unfolded(element)).toEqual(['partners']);
});

test('a key can be unfolded and folded without switching the topic', async () => {
  const element = await legend(FIRST);
  let switched = 0;
  element.addEventListener('euregio-topics', () => switched++);
  const fold = row(element, 'interreg').querySelector<HTMLElement>('.fold')!;
  expect([fold.getAttribute('aria-label'), fold.getAttribute('aria-expanded')]).toEqual(['Uitleg bij Interreg-projecten', 'false']);
  fold.click();
  await settled(element);
  expect([fold.getAttribute('aria-expanded'), unfolded(element)]).toEqual(['true', ['euregio', 'interreg']]);
  fold.click();
  await settled(element);
  expect(unfolded(element)).toEqual(['euregio']);
  expect(switched).toBe(0);
});

test('folded: at first no key is open, and each can be opened', async () => {
  const element = await mount('euregio-legend', {topics: FIRST, counts, folded: true});
  expect(unfolded(element)).toEqual([]);
  row(element, 'euregio').querySelector<HTMLElement>('.fold')!.click();
  await settled(element);
  expect(unfolded(element)).toEqual(['euregio']);
});

test('nothing on: it says what to do', async () => {
  const element = await legend([]);
  expect(textOf(one(element, '[role="status"]'))).toBe('Zet een onderwerp aan om iets te zien.');
  expect(unfolded(element)).toEqual([]);
});

test('the rows do not move when the pointer or the focus comes', async () => {
  const element = await legend(FIRST);
  const tops = (): number[] => all(element, '.topic').map((found) => found.getBoundingClientRect().top);
  const before = tops();
  row(element, 'mont').querySelector<HTMLElement>('.only')!.focus();
  expect(tops()).toEqual(before);
});

test('by keyboard: first the switch, then its key, then “only this”', async () => {
  const element = await legend(FIRST);
  const stops = [...row(element, 'euregio').querySelectorAll('button')].map(({className}) => className.split(' ').at(-1));
  expect(stops).toEqual(['toggle', 'fold', 'only']);
  expect(all(element, 'button').every(({tabIndex}) => tabIndex === 0)).toBe(true);
});

test('every control is at least 24 px high and wide', async () => {
  const element = await legend(FIRST);
  const small = all(element, '.fold, .only').filter((found) => found.offsetHeight < 24 || found.offsetWidth < 24);
  expect(small.map(({className}) => className)).toEqual([]);
  expect(all(element, '.topic').every(({offsetHeight}) => offsetHeight >= 54)).toBe(true);
});

test('German and English say the same, with their own numbers', async () => {
  const german = await legend(FIRST, 'de');
  expect(textOf(german.shadowRoot)).toContain('14 Gemeinden, 646.375 Einwohner');
  expect(textOf(german.shadowRoot)).toContain('111 Mitglieder gefunden. Offiziell waren es 2016 129.');
  const english = await legend(FIRST, 'en');
  expect(textOf(english.shadowRoot)).toContain('14 municipalities, 646,375 people');
  expect(textOf(english.shadowRoot)).toContain('111 members found. Officially there were 129 in 2016.');
});

test('nothing is cut off on a phone 320 px wide', async () => {
  for (const language of ['nl', 'de', 'en'] as const) {
    const element = await mount('euregio-legend', {topics: ['euregio', 'interreg', 'partners'], counts}, {language, width: 288});
    const {right} = element.getBoundingClientRect();
    expect(
      all(element, '*')
        .filter((found) => found.getBoundingClientRect().right > right + 0.5)
        .map(textOf),
    ).toEqual([]);
  }
});

test('axe-core finds nothing, in each language and colour scheme', async () => {
  for (const [language, scheme] of [
    ['nl', 'light'],
    ['de', 'dark'],
    ['en', 'contrast'],
  ] as const) {
    expect(await faults(await legend(FIRST, language, scheme))).toEqual([]);
    expect(await faults(await legend([], language, scheme))).toEqual([]);
  }
});
