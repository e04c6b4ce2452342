import {expect, test} from 'vitest';
import {FIGURE_KINDS, type FigureKind, needsProject} from '../../catalogue/figures.ts';
import {loadCatalogue} from '../../catalogue/load.ts';
import {COLOURS, type ColourName, customProperty} from '../../catalogue/topics.ts';
import {LANGUAGES, type Language} from '../../i18n/languages.ts';
import {loadFonts} from '../shared/fonts.ts';
import {STORIES} from '../../story/stories.ts';
import {all, faults, mount, one, settled, textOf} from '../shared/testing.ts';
import './euregio-figure.ts';
import {FIGURE_FONTS, forgetWidths} from './measure.ts';

type Options = Partial<HTMLElementTagNameMap['euregio-figure']> & {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark' | 'contrast';
};

/** A project with everything known, so that its figures are drawn. */
const THING = 'wasserrobuste-staedte';

async function figure(kind: FigureKind, {width = 344, height, scheme, language = 'nl', ...properties}: Options = {}) {
  loadFonts();
  await Promise.all(FIGURE_FONTS.map((font) => document.fonts.load(font)));
  forgetWidths();
  const element = await mount('euregio-figure', {kind, thing: THING, ...properties}, {language, width: width + 16, ...(scheme ? {scheme} : {})});
  if (height !== undefined) (element.parentElement as HTMLElement).style.blockSize = `${height}px`;
  await resized(element);
  return element;
}

/** The box is known from the observer of its size, which reports after the layout. What comes next waits for the next frame: not within that report. */
const resized = async (element: HTMLElementTagNameMap['euregio-figure']): Promise<void> => {
  await new Promise<void>((resolve) => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => resolve());
    });
    observer.observe(one(element, '.ruler'));
  });
  await settled(element);
};

interface Ink {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where a line of text has ink: from the height of its capitals to below its descenders, from where its first letter starts to where its last one ends.
 * Boxes of the browser are higher than that, and rounded outwards to whole pixels.
 */
const inkOf = (element: HTMLElement): Ink[] =>
  all<HTMLElement>(element, 'svg text').map((node) => {
    const text = node as unknown as SVGTextElement;
    const baseline = Number(text.getAttribute('y'));
    const size = Number(text.getAttribute('font-size'));
    return {
      text: textOf(node),
      left: text.getStartPositionOfChar(0).x,
      right: text.getEndPositionOfChar(text.getNumberOfChars() - 1).x,
      top: baseline - size * 0.7,
      bottom: baseline + size * 0.2,
    };
  });

function strays(element: HTMLElement): string[] {
  const {x, y, width, height} = (one(element, 'svg') as unknown as SVGSVGElement).viewBox.baseVal;
  const lines = inkOf(element);
  const outside = lines.filter(({left, right, top, bottom}) => left < x - 0.5 || right > x + width + 0.5 || top < y - 0.5 || bottom > y + height + 0.5);
  const over = lines.flatMap((a, at) =>
    lines
      .slice(at + 1)
      .filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5)
      .map((b) => `“${a.text}” lies on “${b.text}”`),
  );
  const shapes = all<HTMLElement>(element, 'svg > :is(rect, circle, path)').flatMap((node) => {
    const box = (node as unknown as SVGGraphicsElement).getBBox();
    const over = Math.max(x - box.x, y - box.y, box.x + box.width - x - width, box.y + box.height - y - height);
    return over > 0.5 ? [`a ${node.localName} leaves the drawing by ${over.toFixed(1)}`] : [];
  });
  return [...outside.map(({text}) => `“${text}” leaves the drawing`), ...shapes, ...over];
}

const SIZES: readonly Options[] = [
  {layout: 'panel', width: 300},
  {layout: 'panel', width: 360},
  {layout: 'paper', width: 696},
  // The same sheet, written larger.
  {layout: 'paper', width: 464},
  {layout: 'stage', width: 962, height: 1080},
  {layout: 'stage', width: 1280, height: 1080},
  {layout: 'stage', width: 1920, height: 1080},
];

/** With German, whose words are the longest, first or second. */
const PAIRS = LANGUAGES.map((language): readonly [Language, Language] => [language, language === 'de' ? 'nl' : 'de']);

/** Beside the text of a stop on screens of 16 : 9, 16 : 10 and 4 : 3, with the least text that is as large there, on a wall of the same width, as 28 of 1080. */
const STAGES = [
  {width: 1280, least: 28},
  {width: 1152, least: 25},
  {width: 962, least: 21},
] as const;

/** Here a row of the table is a year, a group or an amount, which the drawing says in another way. */
const DRAWN_OTHERWISE = new Set<FigureKind>(['council', 'members', 'flagships', 'mont-members', 'project-money', 'project-time', 'projects-by-year']);

/** Rows of the table behind the figure whose name is not written in the drawing. */
function rowsLeftOut(element: HTMLElement): string[] {
  const written = all(element, 'svg text').map(textOf).join(' ');
  return all(element, 'tbody th').flatMap((name) => (written.includes(textOf(name)) ? [] : [`no “${textOf(name)}”`]));
}

/** Figures that a story shows beside its map. */
const BESIDE = new Set(STORIES.flatMap(({stops}) => stops.flatMap(({view}) => (view.figure?.shown === 'beside' ? [view.figure.kind] : []))));

for (const kind of FIGURE_KINDS) {
  test(`${kind}: no text lies on another or leaves its drawing, in every language and width`, async () => {
    const found: string[] = [];
    for (const language of LANGUAGES) {
      for (const size of SIZES) {
        const element = await figure(kind, {...size, language});
        found.push(...strays(element).map((stray) => `${language} ${size.layout} ${size.width}: ${stray}`));
        if (one(element, 'svg').dataset['fits'] !== 'yes') found.push(`${language} ${size.layout} ${size.width}: higher than its room`);
      }
    }
    expect(found).toEqual([]);
  });

  if (BESIDE.has(kind))
    test(`${kind}: beside a map it fits its part of the stage with no text below 28`, async () => {
      const found: string[] = [];
      for (const language of LANGUAGES) {
        // 62 of 100 of a stage 1280 wide; in two languages it has the whole stage.
        const stage = await figure(kind, {layout: 'stage', width: 794, height: 1080, language});
        found.push(...strays(stage).map((stray) => `${language}: ${stray}`));
        if (one(stage, 'svg').dataset['fits'] !== 'yes') found.push(`${language}: higher than the stage`);
        const small = all(stage, 'svg text').filter((text) => Number(text.getAttribute('font-size')) < 28);
        found.push(...small.map((text) => `${language}: “${textOf(text)}” is too small`));
      }
      expect(found).toEqual([]);
    });

  test(`${kind}: in two languages it fits the stage of every shape of screen, large enough to read, and a narrow sheet of paper`, async () => {
    const found: string[] = [];
    for (const [language, also] of PAIRS) {
      for (const {width, least} of STAGES) {
        const stage = await figure(kind, {layout: 'stage', width, height: 1080, language, also});
        const told = `${language}+${also} stage ${width}`;
        found.push(...strays(stage).map((stray) => `${told}: ${stray}`));
        if (one(stage, 'svg').dataset['fits'] !== 'yes') found.push(`${told}: higher than the stage`);
        if (!DRAWN_OTHERWISE.has(kind)) found.push(...rowsLeftOut(stage).map((row) => `${told}: ${row}`));
        const small = all(stage, 'svg text').filter((text) => Number(text.getAttribute('font-size')) < least);
        found.push(...small.map((text) => `${told}: “${textOf(text)}” is too small`));
      }
      found.push(...strays(await figure(kind, {layout: 'paper', width: 330, language, also})).map((stray) => `${language}+${also} paper: ${stray}`));
    }
    expect(found).toEqual([]);
  });

  test(`${kind}: axe has nothing to say, in the panel and on the stage`, async () => {
    const panel = await figure(kind);
    expect(await faults(panel)).toEqual([]);
    const stage = await figure(kind, {layout: 'stage', width: 1280, height: 1080, scheme: 'contrast'});
    expect(await faults(stage)).toEqual([]);
  });
}

test('the figures of every project: no text lies on another or leaves its drawing, beside a map and in a narrow panel with two languages', async () => {
  const found: string[] = [];
  for (const {id} of loadCatalogue().facts.projects)
    for (const kind of FIGURE_KINDS.filter(needsProject))
      for (const size of [
        {layout: 'stage', width: 794, height: 1080},
        {layout: 'panel', width: 280, also: 'nl'},
      ] as const) {
        const element = await figure(kind, {...size, language: 'de', thing: id});
        const [svg] = all(element, 'svg');
        if (!svg) continue;
        found.push(...strays(element).map((stray) => `${kind} ${id} ${size.layout}: ${stray}`));
        if (svg.dataset['fits'] !== 'yes') found.push(`${kind} ${id} ${size.layout}: higher or wider than its room`);
      }
  expect(found).toEqual([]);
});

test('a figure has a title, a text alternative, and a table with the same facts', async () => {
  const element = await figure('council');
  const svg = one(element, 'svg');
  expect(svg.getAttribute('role')).toBe('img');
  expect(textOf(one(element, '#title'))).toBe('84 zetels, even veel aan elke kant');
  expect(textOf(one(element, '#alt'))).toBe('Halve cirkel met 84 zetels: 42 uit Nederland en 42 uit Duitsland. Hengelo heeft er volgens de notitie 2.');
  expect(all(element, 'tbody tr').map((row) => textOf(row.querySelector('th')) + ' ' + textOf(row.querySelector('td')))).toEqual([
    'Zetels uit Nederland 42',
    'Zetels uit Duitsland 42',
    'Hengelo 2',
    'Hengelo 3',
  ]);
});

test('the council is drawn with 82 rings and discs and two squares', async () => {
  const element = await figure('council', {layout: 'stage', width: 1280, height: 1080});
  const euregio = `var(${customProperty('euregio')})`;
  expect(all(element, `circle[fill="${euregio}"]`)).toHaveLength(40);
  expect(all(element, `circle[stroke="${euregio}"]`)).toHaveLength(42);
  expect(all(element, `rect[fill="var(${customProperty('twente')})"]`)).toHaveLength(2);
});

test('the second language stands below the first and is marked as such', async () => {
  const element = await figure('forums', {layout: 'stage', width: 1280, height: 1080, also: 'de'});
  const german = all(element, 'svg text[lang="de-DE"]').map((text) => textOf(text));
  expect(german).toContain('machten auch mit');
  // A name that is the same in both languages stands there once.
  expect(all(element, 'svg text').filter((text) => textOf(text) === 'Mobility Forum')).toHaveLength(1);
});

test('what is unknown is striped', async () => {
  const element = await figure('project-money', {thing: 'unlock'});
  expect(all(element, 'rect[fill="url(#hatch)"]').length).toBeGreaterThan(0);
  expect(textOf(one(element, 'table'))).toContain('niet gevonden');
});

test('a project of which no money is known has no figure of it, and says so', async () => {
  const element = await figure('project-money', {thing: 'kenn-deine-nachbarn'});
  expect(all(element, 'svg')).toEqual([]);
  expect(textOf(element.shadowRoot)).toContain('Deze figuur is er niet voor wat u gekozen hebt.');
});

test('a stage keeps its proportions: the text grows with the box', async () => {
  const large = await figure('council', {layout: 'stage', width: 1280, height: 1080});
  const before = one(large, 'svg text').getBoundingClientRect().height;
  const small = await figure('council', {layout: 'stage', width: 640, height: 540});
  expect(one(small, 'svg text').getBoundingClientRect().height / before).toBeCloseTo(0.5, 1);
});

/** WCAG 2.2 relative luminance of a colour written as `#rrggbb`. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test('every colour that text is written in can be read on its ground, in every scheme', async () => {
  const grounds: Partial<Record<string, ColourName>> = {paper: 'euregio', interregEdge: 'interreg'};
  const used = new Set<string>();
  for (const kind of FIGURE_KINDS) {
    const element = await figure(kind, {layout: 'stage', width: 1280, height: 1080});
    for (const text of all(element, 'svg text')) used.add(text.getAttribute('fill') ?? '');
  }
  const names = (Object.keys(COLOURS.light) as ColourName[]).filter((name) => used.has(`var(${customProperty(name)})`));
  expect(names.length).toBe(used.size);
  const ratio = (a: string, b: string): number => {
    const [light, dark] = [luminance(a), luminance(b)].toSorted((one, other) => other - one) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };
  const weak = Object.keys(COLOURS).flatMap((scheme) => {
    const colours = COLOURS[scheme as keyof typeof COLOURS];
    return names.flatMap((name) => {
      const ground = grounds[name];
      const worst = ground ? ratio(colours[name], colours[ground]) : Math.min(ratio(colours[name], colours.paper), ratio(colours[name], colours.land));
      return worst < 4.5 ? [`${scheme} ${name}: ${worst.toFixed(2)}`] : [];
    });
  });
  expect(weak).toEqual([]);
});
