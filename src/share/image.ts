import {COLOURS, type ColourName, customProperty, type Scheme} from '../catalogue/topics.ts';

/** Pixels per CSS pixel: 1 for a web page, 2 for a sharp screen, 4 for print. */
export const IMAGE_SCALES = [1, 2, 4] as const;
/** Pixels of the picture per CSS px. */
export type ImageScale = (typeof IMAGE_SCALES)[number];

/** A heading of the key with its signs. */
export interface ImageLegendGroup {
  readonly title: string;
  /** The drawing of each sign as SVG, with the custom properties of the page as colours, and what it means. */
  readonly rows: readonly {readonly svg: string; readonly text: string}[];
}

/** What stands in the picture to save. Lengths in CSS px. */
export interface ImageRequest {
  /** Size of the map in CSS pixels; title, legend and attribution come on top. */
  readonly width: number;
  readonly height: number;
  readonly scale: ImageScale;
  readonly scheme: Scheme;
  /** `null`: without. */
  readonly title: string | null;
  readonly legend: readonly ImageLegendGroup[] | null;
  readonly attribution: string | null;
}

/** Draws the map anew at this sharpness: not the screen blown up. */
export type DrawMap = (frame: {readonly width: number; readonly height: number; readonly pixelRatio: number}) => Promise<Blob>;

/** Width of a text in CSS pixels. */
export type Measure = (text: string, font: string) => number;

const FONTS = {
  title: '500 28px Newsreader, Georgia, serif',
  heading: '600 14px "Source Sans 3", system-ui, sans-serif',
  text: '400 14px "Source Sans 3", system-ui, sans-serif',
  small: '400 12px "Source Sans 3", system-ui, sans-serif',
} as const;

const EDGE_PX = 20;
const TITLE_LINE_PX = 34;
const ROW_PX = 22;
const SMALL_LINE_PX = 16;
const MARK_PX = {width: 34, height: 18, gap: 8} as const;
const MIN_COLUMN_PX = 220;

/** A line of text with its place in CSS px from the upper left corner. */
export interface Written {
  readonly text: string;
  readonly font: string;
  readonly colour: ColourName;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
}

/** Where everything stands, before anything is drawn. Lengths in CSS px. */
export interface ImageLayout {
  readonly width: number;
  readonly height: number;
  /** Where the map begins. */
  readonly mapTop: number;
  readonly written: readonly Written[];
  readonly marks: readonly {readonly svg: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number}[];
}

/** Where everything stands in the image, in CSS pixels: title, map, legend in columns, attribution. */
export function imageLayout({width, height, title, legend, attribution}: Omit<ImageRequest, 'scale' | 'scheme'>, measure: Measure): ImageLayout {
  const written: Written[] = [];
  const marks: ImageLayout['marks'][number][] = [];
  const inner = width - 2 * EDGE_PX;
  let y = 0;

  if (title !== null) {
    const lines = linesOf(title, inner, FONTS.title, measure);
    for (const [index, text] of lines.entries()) written.push({text, font: FONTS.title, colour: 'ink', x: EDGE_PX, y: EDGE_PX + 22 + index * TITLE_LINE_PX});
    y = 2 * EDGE_PX + lines.length * TITLE_LINE_PX - 8;
  }
  const mapTop = y;
  y += height;

  if (legend !== null && legend.length > 0) {
    const count = Math.max(1, Math.min(legend.length, Math.floor(inner / MIN_COLUMN_PX)));
    const columnWidth = inner / count;
    const bottoms = Array.from({length: count}, () => y + EDGE_PX);
    for (const [column, groups] of columnsOf(legend, count).entries()) {
      const x = EDGE_PX + column * columnWidth;
      let top = bottoms[column] as number;
      for (const group of groups) {
        written.push({text: group.title, font: FONTS.heading, colour: 'ink', x, y: top + 14});
        top += ROW_PX;
        for (const {svg, text} of group.rows) {
          const from = x + MARK_PX.width + MARK_PX.gap;
          marks.push({svg, x, y: top + (ROW_PX - MARK_PX.height) / 2, width: MARK_PX.width, height: MARK_PX.height});
          for (const line of linesOf(text, columnWidth - (from - x) - MARK_PX.gap, FONTS.text, measure)) {
            written.push({text: line, font: FONTS.text, colour: 'ink', x: from, y: top + 16});
            top += ROW_PX;
          }
        }
        top += 8;
      }
      bottoms[column] = top;
    }
    y = Math.max(...bottoms) + 4;
  }

  if (attribution !== null) {
    const lines = linesOf(attribution, inner, FONTS.small, measure);
    for (const [index, text] of lines.entries()) written.push({text, font: FONTS.small, colour: 'inkSoft', x: EDGE_PX, y: y + 20 + index * SMALL_LINE_PX});
    y += 16 + lines.length * SMALL_LINE_PX + 8;
  }
  return {width, height: Math.ceil(y), mapTop, written, marks};
}

/** The groups in columns of about the same length: the longest take their place first, but are read in their own order. */
function columnsOf(groups: readonly ImageLegendGroup[], count: number): ImageLegendGroup[][] {
  const columns = Array.from({length: count}, () => ({rows: 0, groups: [] as ImageLegendGroup[]}));
  for (const group of groups.toSorted((a, b) => b.rows.length - a.rows.length)) {
    const shortest = columns.reduce((least, column) => (column.rows < least.rows ? column : least));
    shortest.groups.push(group);
    shortest.rows += group.rows.length + 1;
  }
  const place = (group: ImageLegendGroup): number => groups.indexOf(group);
  return columns.map((column) => column.groups.toSorted((a, b) => place(a) - place(b))).toSorted(([a], [b]) => (a && b ? place(a) - place(b) : 0));
}

/** The text in lines that fit; a word that is longer than a line stands alone. */
export function linesOf(text: string, width: number, font: string, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, font) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The drawing with the colours of a scheme in place of the page's custom properties: an image of its own knows nothing of the page. */
export function withColours(svg: string, scheme: Scheme): string {
  const colours = new Map(Object.entries(COLOURS[scheme]).map(([name, colour]) => [customProperty(name as ColourName), colour]));
  const coloured = svg.replaceAll(/var\((--[\w-]+)\)/g, (whole, name: string) => colours.get(name) ?? whole).replaceAll(/<!--.*?-->/gs, '');
  // Without a size of its own Firefox draws nothing of it.
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(coloured) ?? [];
  const size = width === undefined ? '' : ` width="${width}" height="${height}"`;
  return coloured.replace('<svg', `<svg${coloured.includes('xmlns=') ? '' : ' xmlns="http://www.w3.org/2000/svg"'}${size}`);
}

/**
 * The view as a PNG: the map drawn anew, with title, legend and attribution as asked.
 *
 * @throws Error when the map cannot be drawn, or the image is larger than the browser can hold
 */
export async function makeImage(request: ImageRequest, drawMap: DrawMap): Promise<Blob> {
  const {width, height, scale, scheme} = request;
  const colours = COLOURS[scheme];
  // A font that the page has not used yet would be replaced by another.
  await Promise.all(Object.values(FONTS).map((font) => document.fonts.load(font).catch(() => [])));
  const map = await createImageBitmap(await drawMap({width, height, pixelRatio: scale}));
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('euregio-image: expected a canvas, got none.');
  const measure: Measure = (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
  const layout = imageLayout(request, measure);
  canvas.width = layout.width * scale;
  canvas.height = layout.height * scale;
  context.scale(scale, scale);
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, layout.width, layout.height);
  context.drawImage(map, 0, layout.mapTop, width, height);
  map.close();
  for (const {text, font, colour, x, y} of layout.written) {
    context.font = font;
    context.fillStyle = colours[colour];
    context.fillText(text, x, y);
  }
  for (const {svg, x, y, width: room, height: tall} of layout.marks) {
    const picture = new Image();
    picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withColours(svg, scheme))}`;
    await picture.decode();
    // Square and flat drawings stand in the middle of the same room.
    const own = picture.width > 0 && picture.height > 0 ? picture.width / picture.height : room / tall;
    const drawn = Math.min(room, tall * own);
    context.drawImage(picture, x + (room - drawn) / 2, y, drawn, drawn / own);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(`euregio-image: expected an image of ${canvas.width} × ${canvas.height} px, got none.`);
  return blob;
}
