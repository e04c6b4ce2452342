import {afterEach, expect, test, vi} from 'vitest';
import {page} from 'vitest/browser';
import type {EuregioShare} from './euregio-share.ts';
import type {DownloadChoice, EmbedChoice} from './share-choices.ts';
import './euregio-share.ts';
import {all, faults, mount, one, settled, type Stage, textOf} from '../shared/testing.ts';

const LINK = 'https://kaart.example.nl/?place=unlock';

afterEach(() => {
  vi.restoreAllMocks();
  // The tests put their own sheet over that of the browser.
  Reflect.deleteProperty(navigator, 'share');
  Reflect.deleteProperty(navigator, 'canShare');
});

async function opened(properties: Partial<EuregioShare> = {}, stage: Stage = {}): Promise<EuregioShare> {
  const element = await mount(
    'euregio-share',
    {
      links: {link: LINK, written: 'kaart.example.nl'},
      viewName: 'Unlock',
      topics: ['euregio', 'interreg'],
      counts: {view: 12, all: 1333},
      makeCitation: () => 'Gemeente Hengelo, gegevens versie 4f9c21ab',
      makeDownload: ({format}) => ({name: `euregio.${format}`, type: 'text/plain', text: 'id\r\n'}),
      makeEmbedCode: ({kind}) => `<${kind}>`,
      ...properties,
    },
    stage,
  );
  await element.show();
  return element;
}

/** What is put on the clipboard, without one. */
function clipboard(result: 'works' | 'refuses'): string[] {
  const written: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    if (result === 'refuses') throw new DOMException('no', 'NotAllowedError');
    written.push(text);
  });
  return written;
}

const button = (element: HTMLElement, text: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(element, 'button').find((candidate) => textOf(candidate) === text);
  if (!found) throw new Error(`expected a button "${text}", found none.`);
  return found;
};

async function choose(element: HTMLElement, selector: string): Promise<void> {
  one<HTMLInputElement>(element, selector).click();
  await settled(element);
}

async function type(element: HTMLElement, selector: string, value: string): Promise<void> {
  const field = one<HTMLInputElement>(element, selector);
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await settled(element);
}

test('nothing is made before the dialog opens', async () => {
  const makeCitation = vi.fn(() => '');
  const element = await mount('euregio-share', {makeCitation});
  expect(makeCitation).not.toHaveBeenCalled();
  expect(all(element, 'h2, euregio-qr')).toEqual([]);
});

test('the focus goes to the heading, and back to where it was', async () => {
  const element = await mount('euregio-share', {links: {link: LINK, written: ''}});
  const before = document.createElement('button');
  element.before(before);
  before.focus();
  await element.show();
  expect(element.shadowRoot?.activeElement).toBe(one(element, 'h2'));
  one(element, '.close').click();
  await settled(element);
  expect(document.activeElement).toBe(before);
  expect(one<HTMLDialogElement>(element, 'dialog').open).toBe(false);
});

test('the link stands there to read, to copy and as a code with the address beside it', async () => {
  const written = clipboard('works');
  const element = await opened();
  expect(one<HTMLInputElement>(element, '#link').value).toBe(LINK);
  const qr = one(element, 'euregio-qr') as HTMLElementTagNameMap['euregio-qr'];
  expect([qr.address, qr.written, qr.label]).toEqual([LINK, 'kaart.example.nl', 'QR-code naar dit beeld']);
  button(element, 'Kopieer link').click();
  await vi.waitFor(() => expect(textOf(one(element, '[aria-labelledby="link-title"] [role="status"]'))).toBe('Gekopieerd.'));
  expect(written).toEqual([LINK]);
});

test('where copying is refused, the text is selected for the reader', async () => {
  clipboard('refuses');
  const element = await opened({}, {language: 'en'});
  button(element, 'Copy citation').click();
  await vi.waitFor(() => expect(textOf(one(element, '[aria-labelledby="citation-title"] [role="status"]'))).toContain('Copy it yourself'));
  const field = one<HTMLTextAreaElement>(element, '#citation');
  expect(element.shadowRoot?.activeElement).toBe(field);
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('Gemeente Hengelo, gegevens versie 4f9c21ab');
});

test('the share sheet of the system is offered only where there is one, and closing it is no failure', async () => {
  Object.defineProperty(navigator, 'share', {value: undefined, configurable: true});
  expect(all(await opened(), '.send')).toEqual([]);
  const share = vi.fn(async () => Promise.reject(new DOMException('closed', 'AbortError')));
  Object.defineProperty(navigator, 'share', {value: share, configurable: true});
  Object.defineProperty(navigator, 'canShare', {value: () => true, configurable: true});
  const element = await opened();
  one(element, '.send').click();
  await vi.waitFor(() => expect(share).toHaveBeenCalledWith({title: 'Unlock – Hengelo over de grens', url: LINK}));
  await settled(element);
  expect(all(element, '[role="status"]').map(textOf)).toEqual(['', '', '', '']);
});

test('a download is made as chosen, with a byte order mark only in CSV', async () => {
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push(`${this.download} ${new URL(this.href).protocol}`);
  });
  const asked: DownloadChoice[] = [];
  const element = await opened({
    makeDownload: (choice) => {
      asked.push(choice);
      return {name: `euregio.${choice.format}`, type: 'text/plain', text: 'x'};
    },
  });
  button(element, 'Downloaden').click();
  await choose(element, '[value="geojson"]');
  await choose(element, '[value="all"]');
  expect(all(element, '#bom')).toEqual([]);
  button(element, 'Downloaden').click();
  await settled(element);
  expect(asked).toEqual([
    {format: 'csv', scope: 'view', bom: true},
    {format: 'geojson', scope: 'all', bom: false},
  ]);
  expect(saved).toEqual(['euregio.csv blob:', 'euregio.geojson blob:']);
  expect(textOf(one(element, '[aria-labelledby="data-title"] [role="status"]'))).toBe('Het bestand euregio.geojson is gemaakt.');
});

test('a file that cannot be made is said in words', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const element = await opened({
    makeDownload: () => {
      throw new Error('broken');
    },
  });
  button(element, 'Downloaden').click();
  await settled(element);
  expect(textOf(one(element, '[aria-labelledby="data-title"] [role="status"]'))).toBe('Het bestand kan niet worden gemaakt. Probeer het opnieuw.');
});

test('the code for another website follows what is chosen, beginning with the view and language of now', async () => {
  const element = await opened({makeEmbedCode: (choice: EmbedChoice) => JSON.stringify(choice)}, {language: 'de'});
  const code = (): unknown => JSON.parse(one<HTMLTextAreaElement>(element, '#code').value);
  expect(code()).toEqual({kind: 'iframe', language: 'de', topics: ['euregio', 'interreg'], widthPx: null, heightPx: 500});
  await choose(element, '[name="kind"][value="element"]');
  await choose(element, '#full');
  await type(element, '#width', '640');
  await type(element, '#language', 'en');
  await choose(element, '[name="topic"][value="interreg"]');
  await choose(element, '[name="topic"][value="networks"]');
  expect(code()).toEqual({kind: 'element', language: 'en', topics: ['euregio', 'networks'], widthPx: 640, heightPx: 500});
});

test('a size that does not work is named, and no code is made of it', async () => {
  const makeEmbedCode = vi.fn(() => '<iframe>');
  const element = await opened({makeEmbedCode});
  makeEmbedCode.mockClear();
  await type(element, '#height', '20');
  expect(textOf(one(element, '#size-problem'))).toBe('Kies een maat van 280 tot 4.000 pixels.');
  expect(one(element, '#height').getAttribute('aria-invalid')).toBe('true');
  expect(button(element, 'Kopieer code').disabled).toBe(true);
  await type(element, '#height', '');
  expect(makeEmbedCode).not.toHaveBeenCalled();
  await type(element, '#height', '600');
  expect(textOf(one(element, '#size-problem'))).toBe('');
  expect(one<HTMLTextAreaElement>(element, '#code').value).toBe('<iframe>');
});

test('what the app does not give is not offered', async () => {
  expect(all(await opened({makeDownload: null, makeEmbedCode: null, viewName: ''}), 'h3').map(textOf)).toEqual(['Link', 'Bronvermelding']);
});

test('it fits a phone, with targets that a finger hits', async () => {
  await page.viewport(320, 640);
  const element = await opened({}, {language: 'de'});
  const dialog = one(element, 'dialog');
  expect(dialog.scrollWidth).toBe(dialog.clientWidth);
  expect(
    all(element, 'button, select')
      .filter((target) => target.offsetHeight < 44)
      .map(textOf),
  ).toEqual([]);
});

test('axe-core finds nothing', async () => {
  await page.viewport(1280, 800);
  expect(await faults(await opened())).toEqual([]);
  expect(await faults(await opened({}, {language: 'de', scheme: 'dark'}))).toEqual([]);
});

test('the picture comes with its words, for the page where it will stand (WCAG 1.1.1)', async () => {
  const element = await opened({imageAlt: 'In beeld: een gebied van 90 km breed en 60 km hoog.', makeImage: () => Promise.reject(new Error('not asked for'))});
  expect(one<HTMLTextAreaElement>(element, '#alt').value).toBe('In beeld: een gebied van 90 km breed en 60 km hoog.');
  expect(one(element, '#alt').getAttribute('aria-label')).toBe('De afbeelding in woorden');
});
