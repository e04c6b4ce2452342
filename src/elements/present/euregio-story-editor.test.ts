import {expect, test} from 'vitest';
import type {Story} from '../../story/stories.ts';
import type {EuregioStoryEditor} from './euregio-story-editor.ts';
import './euregio-story-editor.ts';
import {all, faults, mount, next, one, settled, textOf} from '../shared/testing.ts';

const everywhere = (text: string) => ({nl: text, de: text, en: text});
const story: Story = {
  id: 'eigen-avond',
  title: everywhere('Avond'),
  minutes: 15,
  stops: ['Een', 'Twee', 'Drie'].map((title) => ({
    id: title.toLowerCase(),
    title: everywhere(title),
    text: everywhere('Twee woorden'),
    notes: everywhere(''),
    view: {camera: null, topics: ['twente']},
    sources: [],
    memo: [],
  })),
};
const show = (properties: Partial<EuregioStoryEditor> = {}, language: 'nl' | 'de' | 'en' = 'nl'): Promise<EuregioStoryEditor> =>
  mount('euregio-story-editor', {story, stop: 'twee', ...properties}, {language});
const write = (field: HTMLInputElement | HTMLTextAreaElement, value: string): void => {
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, {bubbles: true}));
};
const ids = ({stops}: Story): string[] => stops.map(({id}) => id);

test('a text is written in place, and the story given to it stays as it was', async () => {
  const element = await show();
  const changed = next(element, 'euregio-own-story');
  write(one<HTMLInputElement>(element, '.fields input'), 'Nieuw');
  expect((await changed).story.stops[1]!.title).toEqual(everywhere('Nieuw'));
  expect(element.story).toBe(story);
});

test('a language that says something else is left alone', async () => {
  const own = {...story, title: {nl: 'Avond', de: 'Abend', en: 'Avond'}};
  const element = await show({story: own});
  const changed = next(element, 'euregio-own-story');
  write(one<HTMLInputElement>(element, '.head input'), 'Middag');
  expect((await changed).story.title).toEqual({nl: 'Middag', de: 'Abend', en: 'Middag'});
});

test('a title cannot be nothing', async () => {
  const element = await show();
  let heard = false;
  element.addEventListener('euregio-own-story', () => (heard = true));
  const [title, minutes] = all<HTMLInputElement>(element, '.head input') as [HTMLInputElement, HTMLInputElement];
  write(title, '  ');
  write(minutes, '900');
  await settled(element);
  expect(heard).toBe(false);
  // What is refused does not stay in the field.
  expect([title.value, minutes.value]).toEqual(['Avond', '15']);
});

test('stops change places, and the ends have an end', async () => {
  const element = await show();
  const button = (name: string): HTMLButtonElement => one<HTMLButtonElement>(element, `[aria-label="${name}"]`);
  const moved = next(element, 'euregio-own-story');
  button('Naar voren: Twee').click();
  expect(ids((await moved).story)).toEqual(['twee', 'een', 'drie']);
  expect([button('Naar voren: Een').disabled, button('Naar achteren: Drie').disabled]).toEqual([true, true]);
});

test('the focus goes along with a stop that is moved, and back to one that is put back', async () => {
  const element = await show();
  element.addEventListener('euregio-own-story', (event) => (element.story = event.story));
  const focused = (): string | null | undefined => element.shadowRoot?.activeElement?.getAttribute('aria-label');
  one<HTMLButtonElement>(element, '[aria-label="Naar achteren: Een"]').click();
  await settled(element);
  expect([ids(element.story), focused()]).toEqual([['twee', 'een', 'drie'], 'Naar achteren: Een']);
  one<HTMLButtonElement>(element, '[aria-label="Naar achteren: Een"]').click();
  await settled(element);
  // At the end it can only come back.
  expect([ids(element.story), focused()]).toEqual([['twee', 'drie', 'een'], 'Naar voren: Een']);
  one<HTMLButtonElement>(element, '[aria-label="Weghalen: Drie"]').click();
  await settled(element);
  one<HTMLButtonElement>(element, '.undo').click();
  await settled(element);
  expect(element.shadowRoot?.activeElement?.closest('li')?.dataset['stop']).toBe('drie');
});

test('what was taken away can be put back', async () => {
  const element = await show();
  element.addEventListener('euregio-own-story', (event) => (element.story = event.story));
  one<HTMLButtonElement>(element, '[aria-label="Weghalen: Een"]').click();
  await settled(element);
  expect(ids(element.story)).toEqual(['twee', 'drie']);
  expect(textOf(one(element, '.removed'))).toBe('“Een” is weggehaald. Terugzetten');
  one<HTMLButtonElement>(element, '.undo').click();
  await settled(element);
  expect(ids(element.story)).toEqual(['een', 'twee', 'drie']);
});

test('too many words are counted, not cut', async () => {
  const element = await show();
  expect(textOf(one(element, '.count'))).toBe('2 van hoogstens 30 woorden');
  const long = Array(31).fill('woord').join(' ');
  element.story = {...story, stops: story.stops.map((stop) => ({...stop, text: everywhere(long)}))};
  await settled(element);
  expect([textOf(one(element, '.count')), one(element, '.count').classList.contains('over')]).toEqual(['31 van hoogstens 30 woorden', true]);
});

test('a stop of this picture, a file to keep, and a stop to look at are asked for', async () => {
  const element = await show();
  const wishes: string[] = [];
  element.addEventListener('euregio-story-wish', ({wish}) => wishes.push(wish));
  one<HTMLButtonElement>(element, '.add').click();
  one<HTMLButtonElement>(element, '.files button').click();
  expect(wishes).toEqual(['add', 'export']);
  const opened = next(element, 'euregio-stop');
  all(element, '.open')[2]!.click();
  expect((await opened).stop).toBe('drie');
});

test('a file can be dropped; what is wrong with it is said sentence by sentence', async () => {
  const element = await show();
  const dropped = next(element, 'euregio-story-file');
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['{}'], 'verhaal.json', {type: 'application/json'}));
  one(element, '.editor').dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
  expect((await dropped).file.name).toBe('verhaal.json');
  element.problems = [{kind: 'thing', where: 'stops[0].view.place', got: '"atlantis"'}];
  await settled(element);
  expect(textOf(one(element, '.problems'))).toBe(
    'Dit bestand gaat niet open. Uw eigen verhaal is niet veranderd. stops[0].view.place: hier hoort iets van de kaart, er staat "atlantis". Neem de naam achter “place=” in de link.',
  );
});

test('axe-core finds nothing, with an open stop, without stops and with problems', async () => {
  for (const language of ['nl', 'de', 'en'] as const) expect(await faults(await show({kept: false}, language))).toEqual([]);
  expect(await faults(await show({story: {...story, stops: []}, problems: [{kind: 'json', where: '', got: 'x'}]}))).toEqual([]);
}, 30_000);

const choose = (element: EuregioStoryEditor, name: string, value: string): void => {
  const select = one<HTMLSelectElement>(element, `select[name="${name}"]`);
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
};
const offered = (element: EuregioStoryEditor): string[] => [...one<HTMLSelectElement>(element, 'select[name="figure"]').options].map(({value}) => value);

test('a stop gets a figure in place of the map or beside it, and loses it again', async () => {
  const element = await show();
  expect(offered(element)).toContain('council');
  const chosen = next(element, 'euregio-own-story');
  choose(element, 'figure', 'council');
  element.story = (await chosen).story;
  expect(element.story.stops[1]!.view.figure).toEqual({kind: 'council', shown: 'alone'});
  await settled(element);

  const placed = next(element, 'euregio-own-story');
  choose(element, 'shown', 'beside');
  element.story = (await placed).story;
  expect(element.story.stops[1]!.view.figure).toEqual({kind: 'council', shown: 'beside'});
  await settled(element);
  expect(await faults(element)).toEqual([]);

  const gone = next(element, 'euregio-own-story');
  choose(element, 'figure', '');
  expect((await gone).story.stops[1]!.view).toEqual({camera: null, topics: ['twente']});
});

test('the figures of one project are offered only where the stop looks at a project', async () => {
  expect(offered(await show())).not.toContain('project-money');
  const stops = story.stops.map((stop) => ({...stop, view: {...stop.view, place: 'unlock'}}));
  expect(offered(await show({story: {...story, stops}}))).toContain('project-money');
});
