import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {defaultTreeAdapter as tree, type DefaultTreeAdapterTypes, parse} from 'parse5';
import {beforeAll, expect, test} from 'vitest';
import {loadCatalogue} from '../../src/catalogue/load.ts';
import {COLOURS, type ColourName} from '../../src/catalogue/topics.ts';
import {messagesIn} from '../../src/i18n/messages.ts';
import type {Part} from '../../src/pages/page.ts';
import {pageOf} from '../../src/pages/page-of.ts';
import {STORIES} from '../../src/story/stories.ts';
import {type SiteFile, pageFiles, sheetsOf} from './pages.ts';
import {LANGUAGES, pathOf, siteOf} from './site.ts';
import {notFoundPage, robots, siteMap} from './site-map.ts';
import {styleSheet} from './stylesheet.ts';

type Element = DefaultTreeAdapterTypes.Element;

const ADDRESS = 'https://kaart.example.nl/grens/';
const FILES = {style: 'assets/text.css', grounds: {region: 'assets/text-region.svg', europe: 'assets/text-europe.svg', globe: 'assets/text-globe.svg'}};
/** As the pages promise. */
const MOST_BYTES = 15_000;

const site = siteOf(loadCatalogue(), ADDRESS, FILES);
const sheets = sheetsOf(site);
let files: readonly SiteFile[] = [];
/** What each page holds, read once. */
interface Read {
  readonly path: string;
  readonly text: string;
  readonly errors: readonly string[];
  readonly elements: readonly Element[];
}
let pages: readonly Read[] = [];

const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;
const textOf = (node: DefaultTreeAdapterTypes.ChildNode): string =>
  tree.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

function read({path, text}: SiteFile): Read {
  const errors: string[] = [];
  const elements: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!tree.isElementNode(child)) continue;
      elements.push(child);
      walk(child);
    }
  };
  walk(parse(text, {onParseError: ({code, startLine}) => errors.push(`${code} in line ${startLine}`), sourceCodeLocationInfo: true}));
  return {path, text, errors, elements};
}

beforeAll(() => {
  files = pageFiles(site, sheets);
  pages = files.filter(({path}) => path.endsWith('.html')).map(read);
}, 120_000);

/** Pages for which something does not hold, with what it is. */
const strays = (find: (page: Read) => readonly string[]): string[] => pages.flatMap((page) => find(page).map((what) => `${page.path}: ${what}`));

test('whatever is said of a thing, in the text or softly below it, stands on its page', () => {
  const missing: string[] = [];
  for (const language of LANGUAGES) {
    const voice = {catalogue: site.catalogue, language, messages: messagesIn(language), home: 'hengelo', year: null};
    for (const thing of site.catalogue.things) {
      const page = pages.find(({path}) => path === `${pathOf({language, place: thing.id})}index.html`);
      const main = page?.elements.find(({tagName}) => tagName === 'main');
      const said = main ? textOf(main).replaceAll(/\s+/g, ' ') : '';
      const look = (part: Part): void => {
        if (part.kind === 'fold') part.parts.forEach(look);
        if (part.kind !== 'text' && part.kind !== 'soft') return;
        for (const span of part.line) {
          const text = (typeof span === 'string' ? span : span.text).replaceAll(/\s+/g, ' ').trim();
          if (!said.includes(text)) missing.push(`${language} ${thing.id}: ${part.kind}: “${text}”`);
        }
      };
      for (const {parts} of pageOf(thing, voice).blocks) parts.forEach(look);
    }
  }
  expect(missing).toEqual([]);
});

test('a number and its unit stay on one line, on every page', () => {
  const alone = strays(({elements}) => {
    const main = elements.find(({tagName}) => tagName === 'main')!;
    const found: string[] = [];
    const walk = (element: Element): void => {
      if (element.tagName === 'svg' || attribute(element, 'class') === 'measure') return;
      for (const child of element.childNodes) {
        if (tree.isElementNode(child)) walk(child);
        else if (tree.isTextNode(child)) found.push(...(child.value.match(/\d (?:km²|km|m²|m|ha)(?![\p{L}\d²])/gu) ?? []));
      }
    };
    walk(main);
    return found;
  });
  expect(alone).toEqual([]);
  // Hengelo and Emsdetten are 51 km apart (great circle), in every language.
  const held = pages.filter(({text}) => text.includes('<span class="measure">51 km</span>')).map(({path}) => path);
  for (const language of LANGUAGES) expect(held).toContain(`${language}/hengelo/index.html`);
});

test('each thing, story and stop has a page in each language, and so have the lists', () => {
  const {things} = site.catalogue;
  const stops = STORIES.reduce((sum, story) => sum + story.stops.length, 0);
  // Five lists, A–Z and the first page.
  expect(pages.length).toBe(LANGUAGES.length * (things.length + STORIES.length + stops + 7));
  expect(new Set(pages.map(({path}) => path)).size).toBe(pages.length);
  const paths = pages.map(({path}) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      'nl/index.html',
      'nl/emsdetten/index.html',
      'de/politieke-markt/index.html',
      'en/politieke-markt/mont/index.html',
      'nl/places/index.html',
    ]),
  );
  // The story keeps the address that is in people's messages; the tie of the same name stands in the list.
  expect(/<h1>([^<]*)/.exec(pages.find(({path}) => path === 'nl/hengelo-emsdetten/index.html')!.text)?.[1]).toBe(
    STORIES.find(({id}) => id === 'hengelo-emsdetten')!.title.nl,
  );
  expect(paths).toContain('nl/a-z/hengelo-emsdetten/index.html');
});

test('each page is well-formed, in its language, and says nothing unfinished', () => {
  expect(strays(({errors}) => errors)).toEqual([]);
  const tags = {nl: 'nl-NL', de: 'de-DE', en: 'en-GB'};
  expect(strays(({path, elements}) => (attribute(elements[0]!, 'lang') === tags[path.slice(0, 2) as 'nl'] ? [] : ['lang']))).toEqual([]);
  // What leads to the other languages says in which.
  expect(
    strays(({elements}) =>
      elements
        .filter((one) => one.tagName === 'a' && attribute(one, 'hreflang') !== undefined && attribute(one, 'lang')?.slice(0, 2) !== attribute(one, 'hreflang'))
        .map(textOf),
    ),
  ).toEqual([]);
  expect(strays(({text}) => /undefined|\bNaN\b|\[object|\$\{|keepersNote/.exec(text) ?? [])).toEqual([]);
});

test('each page has one h1, and its headings follow each other', () => {
  expect(
    strays(({elements}) => {
      const levels = elements.filter(({tagName}) => /^h[1-6]$/.test(tagName)).map(({tagName}) => Number(tagName[1]));
      const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
      return [...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']), ...jumps.map((level) => `jumps to h${level}`)];
    }),
  ).toEqual([]);
  expect(
    strays(({elements}) =>
      elements
        .filter(({tagName}) => /^h[1-6]$/.test(tagName))
        .filter((one) => textOf(one).trim() === '')
        .map(() => 'empty heading'),
    ),
  ).toEqual([]);
  expect(
    strays(({elements}) => {
      const ids = elements.flatMap((one) => attribute(one, 'id') ?? []);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    }),
  ).toEqual([]);
});

test('a list of several groups begins with a way to each of them, in their order; a list of one group needs none', () => {
  const lists = pages.filter(({text}) => text.includes('<div class="list">'));
  expect(lists.length).toBe(LANGUAGES.length * 6);
  const groupsAndWays = lists.map(({path, elements}) => {
    const jumps = elements.filter((one) => attribute(one, 'class') === 'jumps');
    const ways = jumps.flatMap((list) =>
      list.childNodes.filter(tree.isElementNode).map((item) => attribute(item.childNodes.find(tree.isElementNode)!, 'href')),
    );
    const groups = elements.filter((one) => one.tagName === 'h2' && attribute(one, 'id') !== undefined).map((one) => `#${attribute(one, 'id')}`);
    return {path, groups, ways};
  });
  expect(groupsAndWays.filter(({groups, ways}) => ways.join() !== (groups.length > 1 ? groups.join() : ''))).toEqual([]);
  // Members, others here, and farther away, at least.
  expect(groupsAndWays.find(({path}) => path === 'nl/places/index.html')!.groups.length).toBeGreaterThan(2);
});

test('each page comes in less than 15 kB', () => {
  expect(pages.map(({path, text}) => [path, gzipSync(text).length] as const).filter(([, bytes]) => bytes >= MOST_BYTES)).toEqual([]);
});

test('each link within the site leads to a page, a file or the map, and each mark is drawn', () => {
  const known = new Set(['', 'favicon.svg', FILES.style, ...Object.values(FILES.grounds), ...files.map(({path}) => path.replace(/index\.html$/, ''))]);
  expect(
    strays(({path, elements}) =>
      elements.flatMap((one) => {
        const href = attribute(one, 'href');
        if (href === undefined || /^https?:/.test(href)) return [];
        if (href.startsWith('#')) return elements.some((other) => attribute(other, 'id') === href.slice(1)) ? [] : [href];
        const url = new URL(href, `${ADDRESS}${path}`);
        return known.has(url.href.slice(ADDRESS.length).replace(/[?#].*$/, '')) ? [] : [href];
      }),
    ),
  ).toEqual([]);
});

test('the way to the map shows the same thing, and the map knows it', () => {
  const ids = new Set(site.catalogue.things.map(({id}) => id));
  expect(
    strays(({path, elements}) => {
      const button = elements.find((one) => attribute(one, 'class') === 'button');
      const query = new URL(attribute(button!, 'href')!, `${ADDRESS}${path}`).searchParams;
      const [language, ...rest] = path.replace(/\/?index\.html$/, '').split('/');
      const told = STORIES.find(({id}) => id === rest[0]);
      const place = query.get('place');
      const right =
        (query.get('lang') ?? 'nl') === language &&
        (told
          ? query.get('story') === rest[0] && (query.get('stop') ?? undefined) === rest[1]
          : place === null
            ? rest.length < 2 && !ids.has(rest[0] ?? '')
            : rest.at(-1) === place);
      return right && (place === null || ids.has(place)) ? [] : [query.toString()];
    }),
  ).toEqual([]);
});

test('nothing on a page needs a script, a style of its own or anything from elsewhere', () => {
  expect(
    strays(({elements}) => elements.filter((one) => one.tagName === 'script' && attribute(one, 'type') !== 'application/ld+json').map(() => 'script')),
  ).toEqual([]);
  expect(
    strays(({elements}) =>
      elements.flatMap((one) => one.attrs.filter(({name}) => name === 'style' || name.startsWith('on')).map(({name}) => `${one.tagName} ${name}`)),
    ),
  ).toEqual([]);
  expect(
    strays(({elements}) =>
      elements.flatMap((one) =>
        ['img', 'image', 'iframe', 'source'].includes(one.tagName) ? (/^https?:/.exec(attribute(one, 'src') ?? attribute(one, 'href') ?? '') ?? []) : [],
      ),
    ),
  ).toEqual([]);
});

test('a picture in a message is described by what it shows: the map, with the title of the map or of the story', () => {
  const altOf = (path: string) =>
    attribute(
      pages.find((page) => page.path === path)!.elements.find((one) => attribute(one, 'property') === 'og:image:alt')!,
      'content',
    );
  expect(['nl/emsdetten/index.html', 'de/places/index.html', 'en/politieke-markt/mont/index.html'].map(altOf)).toEqual([
    'Kaart van de EUREGIO aan weerszijden van de Nederlands-Duitse grens, met de titel “Hengelo over de grens”.',
    'Karte der EUREGIO beiderseits der niederländisch-deutschen Grenze, mit dem Titel „Hengelo über die Grenze“.',
    `Map of the EUREGIO on both sides of the Dutch–German border, with the title “${STORIES.find(({id}) => id === 'politieke-markt')!.title.en}”.`,
  ]);
});

test('the data for search engines are JSON with a type that schema.org has', () => {
  const types = new Map<string, number>();
  for (const {elements} of pages) {
    const block = elements.find((one) => attribute(one, 'type') === 'application/ld+json');
    const data = JSON.parse(textOf(block!)) as {'@type'?: string; mainEntity?: {'@type': string}; '@graph'?: {'@type': string}[]};
    for (const type of [data.mainEntity?.['@type'] ?? data['@type'], ...(data['@graph'] ?? []).map((one) => one['@type'])])
      if (type) types.set(type, (types.get(type) ?? 0) + 1);
  }
  expect([...types.keys()].toSorted()).toEqual([
    'AdministrativeArea',
    'Airport',
    'Article',
    'BodyOfWater',
    'City',
    'CreativeWork',
    'Dataset',
    'GovernmentOffice',
    'GovernmentOrganization',
    'GovernmentService',
    'Organization',
    'Place',
    'Project',
    'WebPage',
    'WebSite',
  ]);
  // 79 projects, the programme and its period, three languages.
  expect(types.get('Project')).toBe(3 * (79 + 1 + 1));
});

test('the data for search engines call a thing the same wherever it stands, name every file of facts, and no page of others a website', () => {
  interface Data {
    readonly about?: readonly {readonly '@type': string; readonly name: string}[];
    readonly mainEntity?: {readonly '@type': string; readonly url?: string; readonly subjectOf?: object; readonly member?: readonly object[]};
    readonly '@graph'?: readonly {readonly distribution?: readonly {readonly contentUrl: string}[]}[];
  }
  const dataOf = (path: string): Data =>
    JSON.parse(textOf(pages.find((page) => page.path === path)!.elements.find((one) => attribute(one, 'type') === 'application/ld+json')!)) as Data;
  // Schüttorf is a Samtgemeinde, not a town.
  expect(dataOf('de/schuttorf/index.html').mainEntity!['@type']).toBe('AdministrativeArea');
  expect(dataOf('de/twenterand-schuttorf/index.html').about).toEqual([
    {'@type': 'City', name: 'Twenterand'},
    {'@type': 'AdministrativeArea', name: 'Schüttorf'},
  ]);
  const files = readdirSync(join(import.meta.dirname, '..', '..', 'geo', 'facts')).map((name) => `${ADDRESS}geo/facts/${name}`);
  const named = dataOf('en/index.html')['@graph']!.flatMap(({distribution = []}) => distribution.map(({contentUrl}) => contentUrl));
  expect(named.toSorted()).toEqual(files.toSorted());
  // What is known of this project on the internet is an article in a newspaper.
  const project = pages.find(({path}) => path === 'nl/trechterbekercultuur/index.html')!;
  const address = 'https://aha24x7.com/interreg-zuschuss-fuer-neue-projekte';
  const {mainEntity} = dataOf(project.path);
  expect(mainEntity).toMatchObject({subjectOf: {'@type': 'WebPage', url: address}});
  expect(mainEntity).not.toHaveProperty('url');
  // Of its partners nothing is known.
  expect(mainEntity).not.toHaveProperty('member');
  expect(project.text).toContain(`Meer hierover: <a href="${address}">`);
  expect(dataOf('nl/almelo/index.html').mainEntity!.url).toBe('https://www.almelo.nl');
  expect(pages.find(({path}) => path === 'nl/almelo/index.html')!.text).toContain('Eigen website: <a href="https://www.almelo.nl">');
});

test('no two pages of a language are called the same in the browser, nor as the map itself', () => {
  const titleOf = ({elements}: Read): string => textOf(elements.find(({tagName}) => tagName === 'title')!);
  const maps = ['Hengelo over de grens', 'Hengelo über die Grenze', 'Hengelo across the border'];
  for (const [at, language] of LANGUAGES.entries()) {
    const titles = [maps[at]!, ...pages.filter(({path}) => path.startsWith(`${language}/`)).map(titleOf)];
    expect(titles.filter((title, first) => titles.indexOf(title) !== first)).toEqual([]);
  }
  const called = (path: string): string => titleOf(pages.find((page) => page.path === path)!);
  expect(called('nl/index.html')).toBe('Hengelo over de grens – De kaart als tekst');
  expect(called('de/hengelo-emsdetten/index.html')).toBe('Hengelo–Emsdetten – Rundgang – Hengelo über die Grenze');
  expect(called('en/wat-is-interreg/begin/index.html')).toBe('What is Interreg? – Stop 1 of 7 – Hengelo across the border');
  // What nothing else is called has its name and that of the map.
  expect(called('en/unlock/index.html')).toBe('Unlock – Hengelo across the border');
});

test('the data beside a page name only sources that they bring along', () => {
  const broken = files
    .filter(({path}) => path.endsWith('index.json'))
    .filter(({text}) => {
      const {statements, sources} = JSON.parse(text) as {statements: {sources?: string[]}[]; sources: Record<string, unknown>};
      return statements.some((one) => one.sources?.some((id) => !(id in sources))) || text.includes('keepersNote');
    });
  expect(broken.map(({path}) => path)).toEqual([]);
});

test('with the site’s address pages have complete addresses of themselves and of each other', () => {
  const page = pages.find(({path}) => path === 'de/emsdetten/index.html')!.text;
  expect(page).toContain(`<link rel="canonical" href="${ADDRESS}de/emsdetten/"`);
  expect([...page.matchAll(/hreflang="([\w-]+)" href="([^"]+)"/g)].map(([, language, href]) => [language, href])).toEqual([
    ['nl', `${ADDRESS}nl/emsdetten/`],
    ['de', `${ADDRESS}de/emsdetten/`],
    ['en', `${ADDRESS}en/emsdetten/`],
    ['x-default', `${ADDRESS}nl/emsdetten/`],
  ]);
  const map = siteMap(site, sheets);
  expect(map.match(/<loc>/g)).toHaveLength(pages.length + 1);
  expect(map).toContain(`<loc>${ADDRESS}en/politieke-markt/mont/</loc>`);
  // The same page for readers of any other language, at every page (Google, “Tell Google about localized versions of your page”).
  expect(map.match(/hreflang="x-default"/g)).toHaveLength(pages.length);
  expect(map).toContain(`<xhtml:link rel="alternate" hreflang="x-default" href="${ADDRESS}nl/politieke-markt/mont/"/>`);
  expect(robots(site)).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
  expect(notFoundPage(site)).toContain('href="/grens/nl/"');
});

test('without it nothing is said that would be wrong', () => {
  const nowhere = {...site, address: undefined};
  const [sheet] = sheets.filter(({path}) => path === 'nl/emsdetten/');
  const [page] = pageFiles(nowhere, [sheet!]);
  expect(page!.text).not.toMatch(/rel="canonical"|<link rel="alternate" hreflang|og:url|og:image/);
  expect(robots(nowhere)).toBe('User-agent: *\nAllow: /\n');
  expect(notFoundPage(nowhere)).toContain('href="/nl/"');
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [r, g, blue] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [dark, light] = [luminance(a), luminance(b)].toSorted((one, other) => one - other) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test('every colour of text in the style sheet is readable on paper, in each scheme', () => {
  const css = readFileSync(join(import.meta.dirname, 'text-pages.css'), 'utf8');
  const named = (property: string): ColourName[] =>
    [
      ...new Set(
        [...css.matchAll(new RegExp(`(?<![-\\w])${property}: var\\(--euregio-color-([\\w-]+)\\)`, 'g'))].map(([, name]) =>
          (name as string).replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
        ),
      ),
    ] as ColourName[];
  const texts = named('color').filter((name) => name !== 'paper');
  expect(texts).toEqual(expect.arrayContaining(['ink', 'inkSoft']));
  const grounds = ['paper', 'paperSoft'] as const;
  const weak = (['light', 'dark', 'contrast'] as const).flatMap((scheme) =>
    texts.flatMap((name) =>
      grounds.filter((ground) => contrast(COLOURS[scheme][name], COLOURS[scheme][ground]) < 4.5).map((ground) => `${scheme}: ${name} on ${ground}`),
    ),
  );
  expect(weak).toEqual([]);
  // The button: paper on ink.
  expect((['light', 'dark', 'contrast'] as const).filter((scheme) => contrast(COLOURS[scheme].paper, COLOURS[scheme].ink) < 4.5)).toEqual([]);
});

test('links that stand alone are at least 24 px high', () => {
  const css = readFileSync(join(import.meta.dirname, 'text-pages.css'), 'utf8');
  const ROOT_PX = 16;
  const heights = [...css.matchAll(/([^{}]+)\{[^{}]*min-block-size: ([\d.]+)rem/g)].map(
    ([, selector, rem]) => [(selector as string).trim().split('\n').at(-1), Number(rem) * ROOT_PX] as const,
  );
  expect(heights.filter(([, px]) => px < 24)).toEqual([]);
  for (const selector of ['.kind a', '.items a', '.turn a', '.languages a', '.button', '.home'])
    expect(heights.map(([name]) => name?.replace(/^.*,\s*/s, ''))).toContain(selector);
});

test('the style sheet asks for fonts that the build has', () => {
  const fonts: string[] = [];
  const css = styleSheet((name) => {
    fonts.push(name);
    return `./${name}-12345678.woff2`;
  });
  const folders = ['node_modules/@fontsource/source-sans-3/files', 'node_modules/@fontsource/newsreader/files', 'src/elements/shared/fonts', 'src/map/fonts'];
  const root = join(import.meta.dirname, '..', '..');
  expect(fonts.filter((name) => !folders.some((folder) => existsSync(join(root, folder, `${name}.woff2`))))).toEqual([]);
  expect(css).toContain('prefers-color-scheme: dark');
});
