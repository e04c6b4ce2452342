import type {Localized} from '../../catalogue/facts.ts';
import type {ColourName} from '../../catalogue/topics.ts';
import {type Language, languageTag, textIn} from '../../i18n/languages.ts';
import {type FigureTexts, figureTextsIn} from '../../i18n/texts/figures.ts';
import type {Measure} from './measure.ts';
import type {Anchor, Face, Shape} from './shapes.ts';

/** Where a figure stands: on a screen for a hall, in the panel, or on paper. */
export type FigureLayout = 'stage' | 'panel' | 'paper';

/** Sizes of text, in units of the drawing. */
export interface Sizes {
  readonly headline: number;
  /** A number that is the message. */
  readonly numeral: number;
  readonly name: number;
  readonly label: number;
  readonly body: number;
  readonly small: number;
  /** The second language. */
  readonly second: number;
}

/**
 * On a stage nothing is below 28 at 1920 × 1080, which is read at ten metres. Steps from roomy to tight: the first that fits is taken. The last
 * two are for two languages on screens that are less wide: on a wall of the same width 25 at 16 : 10 and 21 at 4 : 3 are as large.
 */
export const SIZES: Readonly<Record<FigureLayout, readonly Sizes[]>> = {
  stage: [
    {headline: 44, numeral: 84, name: 54, label: 42, body: 38, small: 32, second: 32},
    {headline: 44, numeral: 76, name: 46, label: 36, body: 34, small: 30, second: 30},
    {headline: 44, numeral: 72, name: 42, label: 34, body: 31, small: 28, second: 28},
    {headline: 40, numeral: 60, name: 38, label: 29, body: 28, small: 28, second: 28},
    {headline: 36, numeral: 54, name: 34, label: 26, body: 25, small: 25, second: 25},
    {headline: 30, numeral: 45, name: 29, label: 22, body: 21, small: 21, second: 21},
  ],
  panel: [{headline: 18, numeral: 30, name: 19, label: 15, body: 14.5, small: 13, second: 13}],
  paper: [{headline: 16, numeral: 26, name: 16, label: 13, body: 12.5, small: 11.5, second: 11.5}],
};

/** Least text of a wide stage; what is in a panel or on paper is below it. */
const TIGHTEST = 28;
const LINE = 1.25;
const BASELINE = 0.94;
/** Room between rows grows by this many sizes of the text at most. */
const MAX_LOOSE = 2;
/** … and shrinks by so much where nothing else helps. */
const MAX_TIGHT = 0.6;
const SECOND_NAME = 0.86;

/** A text in the reader's language and, when asked for and different, in a second one. */
export interface Saying {
  readonly first: string;
  readonly second: string | null;
}

/** A language with its texts. */
export interface Tongue {
  readonly language: Language;
  readonly texts: FigureTexts;
}

/** Says things in the reader's language and in the second one. */
export class Voices {
  readonly first: Tongue;
  readonly second: Tongue | null;

  constructor(language: Language, also: Language | null) {
    this.first = {language, texts: figureTextsIn(language)};
    this.second = also === null || also === language ? null : {language: also, texts: figureTextsIn(also)};
  }

  say(words: (tongue: Tongue) => string): Saying {
    const first = words(this.first);
    const second = this.second === null ? null : words(this.second);
    return {first, second: second === first ? null : second};
  }

  of(text: Localized): Saying {
    return this.say(({language}) => textIn(text, language));
  }
}

/** How a text is set; what is left out is as in running text. */
export interface Style {
  readonly size?: keyof Sizes;
  readonly weight?: number;
  readonly face?: Face;
  readonly fill?: ColourName;
  readonly anchor?: Anchor;
  /** Lines break here; without it the text stays on one line. */
  readonly width?: number;
  /** Drawn over lines: a rim of the ground keeps them apart. */
  readonly halo?: boolean;
}

/** A text as lines that fit their width, with the height they take. */
interface Block {
  readonly lines: readonly {readonly text: string; readonly size: number; readonly top: number; readonly weight: number; readonly second: boolean}[];
  readonly height: number;
  /** Of the longest line. */
  readonly width: number;
}

/** A headline or a label of so many lines is set in even ones; what is longer is read as running text. */
const EVEN_LINES = 3;
/** Where a sentence ends and another begins; an abbreviation or a date does not end one. */
const SENTENCE_END = /(?<=\p{Ll}{3}[.?!]) (?=\p{Lu})/u;

/**
 * Breaks a text at blanks so that no line is wider; a word that alone is too wide stays whole. Of a few lines none is longer than it must be: the last
 * word of a headline does not stand alone. Two sentences that fit two lines have one each.
 */
export function wrap(text: string, width: number, widthOf: (line: string) => number): string[] {
  const longestOf = (lines: readonly string[]): number => Math.max(...lines.map(widthOf));
  let lines = breakAt(text, width, widthOf);
  const sentences = text.split(SENTENCE_END);
  if (lines.length === 2 && sentences.length === 2 && longestOf(sentences) <= width) return sentences;
  while (lines.length > 1 && lines.length <= EVEN_LINES) {
    const longest = longestOf(lines);
    const closer = breakAt(text, longest - 0.01, widthOf);
    if (closer.length > lines.length || longestOf(closer) >= longest) break;
    lines = closer;
  }
  return lines;
}

function breakAt(text: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== '·') lines.push(word);
  }
  // Where a line ends, nothing more need part what it says from the next.
  return lines.map((line, at) => (at < lines.length - 1 ? line.replace(/ ·$/, '') : line));
}

interface PageSetup {
  readonly layout: FigureLayout;
  readonly width: number;
  readonly sizes: Sizes;
  readonly voices: Voices;
  readonly measure: Measure;
  readonly tightest: boolean;
  readonly bottom: number | null;
  /** Units of room that every whole gap gets beyond its own. */
  readonly loose: number;
}

/**
 * A sheet that a figure is drawn on, from the top down. `y` is where the next thing goes. With a height (a stage) the gaps between rows take up the room
 * that is left; without (panel, paper) it becomes as high as it must.
 */
export class Page {
  readonly shapes: Shape[] = [];
  readonly gaps: number[] = [];
  /** Set when something is too wide for this size of text: a smaller one is tried. */
  cramped = false;
  y = 0;

  readonly layout: FigureLayout;
  readonly width: number;
  readonly sizes: Sizes;
  readonly voices: Voices;
  /** True when no smaller text is left to try on a wide screen. */
  readonly tightest: boolean;
  /** Room down to here; `null`: as much as needed. */
  readonly bottom: number | null;
  private readonly measure: Measure;
  private readonly loose: number;

  constructor({layout, width, sizes, voices, measure, tightest, bottom, loose}: PageSetup) {
    this.layout = layout;
    this.width = width;
    this.sizes = sizes;
    this.voices = voices;
    this.measure = measure;
    this.tightest = tightest;
    this.bottom = bottom;
    this.loose = loose;
  }

  /** Room for figures that lie side by side. */
  get wide(): boolean {
    return this.width / this.sizes.body > 27;
  }

  /** Width of a line that goes with the text: outline of marks, connecting lines. */
  get pen(): number {
    return this.layout === 'stage' ? 4.5 : 1.8;
  }

  /** Side of a mark. */
  get mark(): number {
    return this.layout === 'stage' ? 38 : 13;
  }

  add(...shapes: readonly Shape[]): void {
    this.shapes.push(...shapes);
  }

  /** Moves on by so many sizes of text; whole gaps stretch. */
  gap(factor = 1): void {
    this.gaps.push(factor);
    this.y += factor * (this.sizes.body + this.loose);
  }

  /** Moves on by so many sizes of text, always the same. */
  skip(factor: number): void {
    this.y += factor * this.sizes.body;
  }

  widthOf(text: string, {size = 'body', weight = 400, face = 'text'}: Style = {}): number {
    return this.measure(text, this.sizes[size], weight, face);
  }

  /** How the text breaks and what room it takes, without drawing it. */
  block(saying: Saying, style: Style = {}): Block {
    const {size = 'body', weight = 400, face = 'text', width = Infinity} = style;
    const tongues = [
      {text: saying.first, size: this.sizes[size], weight, second: false},
      // A name's second language is smaller than the name, but more than a line of text.
      ...(saying.second === null
        ? []
        : [{text: saying.second, size: face === 'name' ? this.sizes[size] * SECOND_NAME * 0.86 : this.sizes.second, weight: 400, second: true}]),
    ];
    let top = 0;
    const lines = tongues.flatMap(({text, size: px, weight: heavy, second}) =>
      wrap(text, width, (line) => this.measure(line, px, heavy, second ? 'text' : face)).map((line) => {
        const found = {text: line, size: px, top, weight: heavy, second};
        top += px * (face === 'name' && !second ? 1.16 : LINE);
        return found;
      }),
    );
    const longest = Math.max(0, ...lines.map((line) => this.measure(line.text, line.size, line.weight, line.second ? 'text' : face)));
    return {lines, height: top, width: longest};
  }

  /** Writes at a place of its own and gives the height that it takes. */
  put(saying: Saying, x: number, y: number, style: Style = {}): number {
    const {face = 'text', fill = 'ink', anchor = 'start', halo, width = Infinity} = style;
    const block = this.block(saying, style);
    if (block.width > width + 0.5) this.cramped = true;
    const lang = this.voices.second === null ? undefined : languageTag(this.voices.second.language);
    for (const {text, size, top, weight, second} of block.lines) {
      this.add({
        shape: 'text',
        text,
        x,
        y: y + top + size * BASELINE,
        size,
        weight,
        face: second ? 'text' : face,
        anchor,
        fill: second ? 'inkSoft' : fill,
        ...(second && lang !== undefined ? {lang} : {}),
        ...(halo ? {halo} : {}),
      });
    }
    return block.height;
  }

  /** Writes at `y` and moves on below it. */
  write(saying: Saying, x = 0, style: Style = {}): void {
    this.y += this.put(saying, x, this.y, {width: this.width - x, ...style});
  }
}

/** A finished figure, in units of the drawing. */
export interface Drawn {
  readonly shapes: readonly Shape[];
  readonly width: number;
  readonly height: number;
  /** False: on a stage the drawing is higher than the room, even at its tightest. */
  readonly fits: boolean;
}

/** The room that a figure has, in units of the drawing. */
export interface Frame {
  readonly layout: FigureLayout;
  readonly width: number;
  /** Only of a stage. */
  readonly height: number | null;
}

interface Content {
  readonly headline: Saying;
  readonly foot: Saying;
  readonly draw: (page: Page) => void;
}

/**
 * Draws: the headline, what the figure draws below it, the note at the foot. On a stage the largest sizes that fit are taken, and the room left goes into
 * the gaps and above the drawing.
 */
export function compose(frame: Frame, voices: Voices, measure: Measure, content: Content): Drawn {
  const steps = SIZES[frame.layout];
  for (const sizes of steps) {
    const drawn = composeIn(frame, sizes, sizes.body <= TIGHTEST, voices, measure, content);
    if (drawn.fits || sizes === steps.at(-1)) return drawn;
  }
  throw new Error(`figure: expected sizes of text for the layout "${frame.layout}", got none.`);
}

function composeIn({layout, width, height}: Frame, sizes: Sizes, tightest: boolean, voices: Voices, measure: Measure, {headline, foot, draw}: Content): Drawn {
  const blank = (bottom: number | null, loose = 0): Page => new Page({layout, width, sizes, voices, measure, tightest, bottom, loose});
  const head = blank(null);
  head.write(headline, 0, {size: 'headline', weight: 600});
  head.skip(tightest && layout === 'stage' ? 0.6 : 0.8);
  const footStyle = {size: 'small', fill: 'inkSoft', width} as const;
  const footHeight = head.block(foot, footStyle).height;
  const room = height === null ? null : height - footHeight - sizes.body * (tightest ? 0.5 : 0.8);
  const drawnFrom = (y: number, loose: number): Page => {
    const page = blank(room, loose);
    page.y = y;
    draw(page);
    return page;
  };

  let body = drawnFrom(head.y, 0);
  let free = room === null ? 0 : room - body.y;
  const stretch = body.gaps.reduce((sum, factor) => sum + factor, 0);
  if (free < 0 && room !== null && tightest && stretch > 0) {
    body = drawnFrom(head.y, Math.max(free / stretch, -MAX_TIGHT * sizes.body));
    free = room - body.y;
  } else if (free > 0 && room !== null) {
    const loose = stretch === 0 ? 0 : Math.min(free / stretch, MAX_LOOSE * sizes.body);
    body = drawnFrom(head.y, loose);
    // What the gaps do not take stands above and below.
    body = drawnFrom(head.y + Math.max(0, room - body.y) * 0.4, loose);
  }
  const bottom = height ?? body.y + sizes.body * 0.9 + footHeight;
  const end = blank(null);
  end.put(foot, 0, bottom - footHeight, footStyle);
  return {shapes: [...head.shapes, ...body.shapes, ...end.shapes], width, height: bottom, fits: free > -0.5 && !body.cramped};
}
