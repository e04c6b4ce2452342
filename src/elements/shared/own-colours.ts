import {COLOURS, type ColourName, customProperty} from '../../catalogue/topics.ts';
import {type FaintPair, faintPairs, faintSentence, type Rgb} from '../../catalogue/contrast.ts';

const OURS = new Map(
  Object.entries(COLOURS.light).map(([name]) => [
    customProperty(name as ColourName),
    new Set(Object.values(COLOURS).map((colours) => colours[name as ColourName].toLowerCase())),
  ]),
);

let pen: CanvasRenderingContext2D | null | undefined;

/** Any colour that CSS can say, as the screen shows it; `null` for what is no colour, and for what lets shine through. */
export function rgbOf(colour: string): Rgb | null {
  pen ??= Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {willReadFrequently: true});
  if (!pen || !CSS.supports('color', colour)) return null;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? [red, green, blue] : null;
}

/** A custom property as an element has it, worked out to a colour: `light-dark(…)` and `var(…)` too. */
function colourOn(element: Element, name: string): string {
  const style = getComputedStyle(element);
  const value = style.getPropertyValue(name).trim();
  const both = /^light-dark\((#\w+), (#\w+)\)$/.exec(value);
  if (!both) return value;
  const dark = style.colorScheme.includes('dark') && (!style.colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return both[dark ? 2 : 1] as string;
}

/** Pairs of colours on an element that are too faint to read or to see. */
export const faintPairsOn = (element: Element): FaintPair[] => faintPairs((name) => rgbOf(colourOn(element, name)));

const told = new WeakMap<Element, string>();

/** Tells on the console, once for each set of colours, when a page's own colours on an element are too faint. Ours are tested elsewhere. */
export function checkOwnColours(element: HTMLElement): void {
  if (!element.isConnected) return;
  const own = [...OURS].some(([name, ours]) => {
    const colour = colourOn(element, name).toLowerCase();
    return colour !== '' && !ours.has(colour);
  });
  if (!own) return;
  const sentence = faintPairsOn(element).map(faintSentence).join(' ');
  if (sentence === '' || told.get(element) === sentence) return;
  told.set(element, sentence);
  console.warn(`${element.localName}: ${sentence} Choose other colours: docs/embedding.md, “Colours”.`);
}
