import {ContextProvider} from '@lit/context';
import {html, LitElement, render} from 'lit';
import {afterEach, expect, test, vi} from 'vitest';
import {messagesIn} from '../../i18n/messages.ts';
import {catalogue, settled} from './testing.ts';
import '../figure/euregio-figure.ts';
import '../find/euregio-list.ts';
import '../present/euregio-story.ts';
import {type View, viewContext, ViewElement} from './view-element.ts';

class TestPart extends ViewElement {
  override render() {
    return html`${this.language} ${this.year} ${this.home} ${this.messages?.app.list}`;
  }
}
customElements.define('test-part', TestPart);

class TestWhole extends LitElement {
  readonly provider = new ContextProvider(this, {context: viewContext});

  override render() {
    return html`<slot></slot>`;
  }
}
customElements.define('test-whole', TestWhole);

const dutch: View = {catalogue, language: 'nl', also: null, messages: messagesIn('nl'), home: 'hengelo', year: 2016, page: null};

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const said = async (part: TestPart): Promise<string> => {
  await settled(part);
  return part.shadowRoot?.textContent ?? '';
};

test('a part takes what every part needs from the app around it, and follows when it changes', async () => {
  const whole = document.createElement('test-whole') as TestWhole;
  whole.provider.setValue(dutch);
  document.body.append(whole);
  const part = document.createElement('test-part') as TestPart;
  whole.append(part);
  expect(await said(part)).toBe('nl 2016 hengelo Lijst');

  whole.provider.setValue({...dutch, language: 'de', messages: messagesIn('de'), year: null});
  expect(await said(part)).toBe('de  hengelo Liste');
});

test('what the page sets on a part counts, whatever the app around it says', async () => {
  const whole = document.createElement('test-whole') as TestWhole;
  whole.provider.setValue(dutch);
  document.body.append(whole);
  render(html`<test-part .year=${1995}></test-part>`, whole);
  const part = whole.querySelector('test-part') as TestPart;
  expect(await said(part)).toBe('nl 1995 hengelo Lijst');

  whole.provider.setValue({...dutch, year: 2002});
  expect(await said(part)).toBe('nl 1995 hengelo Lijst');
});

const toldBy = (element: string, {mock}: {readonly mock: {readonly calls: readonly unknown[][]}}): string[] =>
  mock.calls.map(([text]) => String(text)).filter((text) => text.startsWith(`${element}:`));

test('alone, an attribute that cannot be followed is told on the console, once, with what it should be', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  document.body.innerHTML =
    '<euregio-list lang="fr" topics="mont,metro" place="hengelo"></euregio-list><euregio-figure kind="pie" scheme="pink"></euregio-figure>';
  for (const part of document.querySelectorAll<TestPart>('euregio-list, euregio-figure')) await settled(part);
  document.querySelector('euregio-list')!.setAttribute('place', 'atlantis');
  await settled(document.querySelector('euregio-list')!);
  // Each says its own in order; which of two comes first is nobody's concern.
  expect(toldBy('euregio-list', warned)).toEqual([
    'euregio-list: topics: expected a list of euregio, twente, mont, interreg, partners, networks, got "mont,metro"; what is none of them is left out.',
    'euregio-list: lang: expected one of nl, de, en, nl-b1, got "fr"; it counts as not given.',
    'euregio-list: place: expected the id of a thing on the map, got "atlantis"; it counts as not given.',
  ]);
  expect(toldBy('euregio-figure', warned)).toEqual([
    'euregio-figure: scheme: expected light, dark or contrast, got "pink"; it counts as not given.',
    expect.stringMatching(/^euregio-figure: kind: expected one of council, .*, got "pie"; nothing is drawn\.$/),
  ]);
  warned.mockRestore();
});

test('alone, what only one element has is told as well: a story, a stop of it, the project of a figure', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  document.body.innerHTML =
    '<euregio-story story="avond"></euregio-story><euregio-story story="wat-is-interreg" stop="eurocities"></euregio-story>' +
    '<euregio-story story="politieke-markt" stop="eurocities"></euregio-story>' +
    '<euregio-figure kind="project-money" thing="hengelo"></euregio-figure><euregio-figure kind="council" thing="hengelo"></euregio-figure>';
  for (const part of document.querySelectorAll<TestPart>('euregio-story, euregio-figure')) await settled(part);
  expect(toldBy('euregio-story', warned)).toEqual([
    'euregio-story: story: expected one of politieke-markt, hengelo-emsdetten, wat-is-interreg, got "avond"; it counts as not given.',
    expect.stringMatching(/^euregio-story: stop: expected one of begin, gebied, .*, got "eurocities"; it counts as not given\.$/),
  ]);
  expect(toldBy('euregio-figure', warned)).toEqual(['euregio-figure: thing: expected the id of a project, got "hengelo"; nothing is drawn.']);
  warned.mockRestore();
});

test('what is folded away follows when the browser has nothing else to do, or when it is unfolded', async () => {
  const whole = document.createElement('test-whole') as TestWhole;
  whole.provider.setValue(dutch);
  document.body.append(whole);
  render(
    html`<details>
        <summary>Jaren</summary>
        <test-part></test-part>
      </details>
      <test-part></test-part>`,
    whole,
  );
  const [folded, seen] = [...whole.querySelectorAll('test-part')] as [TestPart, TestPart];
  await Promise.all([folded.updateComplete, seen.updateComplete]);
  const idle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (task: () => void) => idle.push(task));

  whole.provider.setValue({...dutch, year: 1990});
  await seen.updateComplete;
  expect([folded.shadowRoot?.textContent, seen.shadowRoot?.textContent]).toEqual(['nl 2016 hengelo Lijst', 'nl 1990 hengelo Lijst']);
  for (const task of idle.splice(0)) task();
  expect(await said(folded)).toBe('nl 1990 hengelo Lijst');

  whole.provider.setValue({...dutch, year: 2002});
  await seen.updateComplete;
  expect(folded.shadowRoot?.textContent).toBe('nl 1990 hengelo Lijst');
  whole.querySelector('details')!.open = true;
  expect(await said(folded)).toBe('nl 2002 hengelo Lijst');
});

test('alone in a page a part speaks Dutch, of now, from Hengelo', async () => {
  const part = document.createElement('test-part') as TestPart;
  part.messages = messagesIn('nl');
  document.body.append(part);
  expect(await said(part)).toBe('nl  hengelo Lijst');
  expect([part.year, part.page]).toEqual([null, null]);
});
