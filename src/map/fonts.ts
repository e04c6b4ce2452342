import newsreader500ext from '@fontsource/newsreader/files/newsreader-latin-ext-500-italic.woff2?url&no-inline';
import sans400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url&no-inline';
import sans400ext from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url&no-inline';
import sans500 from '@fontsource/source-sans-3/files/source-sans-3-latin-500-normal.woff2?url&no-inline';
import sans500ext from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-500-normal.woff2?url&no-inline';
import sans600 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url&no-inline';
import sans600ext from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url&no-inline';
import sans700 from '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff2?url&no-inline';
import sans700ext from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-700-normal.woff2?url&no-inline';
import type {StyleSpecification} from 'maplibre-gl';
import newsreader500 from './fonts/newsreader-italic-500-latin.woff2?url&no-inline';
import {absolute} from './sources.ts';

/** A font of the page that the map's letters are drawn from: MapLibre draws each letter once, by canvas. */
interface Face {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: 400 | 500 | 600 | 700;
  readonly latin: string;
  readonly ext: string;
}

const SANS = 'Source Sans 3';
const ITALIC = 'Newsreader Italic';

/**
 * Font stacks of the layers. MapLibre reads weight and style off the first name and puts the names into CSS as they stand, so that a family with a number needs its quotation marks. A family must not be called
 * `Serif`: that is a keyword.
 */
export const FONT = {
  regular: ['Source Sans Regular', `'${SANS}'`],
  medium: ['Source Sans Medium', `'${SANS}'`],
  semibold: ['Source Sans SemiBold', `'${SANS}'`],
  bold: ['Source Sans Bold', `'${SANS}'`],
  italic: [ITALIC],
};

const FACES: Readonly<Record<keyof typeof FONT, Face>> = {
  regular: {family: SANS, style: 'normal', weight: 400, latin: sans400, ext: sans400ext},
  medium: {family: SANS, style: 'normal', weight: 500, latin: sans500, ext: sans500ext},
  semibold: {family: SANS, style: 'normal', weight: 600, latin: sans600, ext: sans600ext},
  bold: {family: SANS, style: 'normal', weight: 700, latin: sans700, ext: sans700ext},
  italic: {family: ITALIC, style: 'italic', weight: 500, latin: newsreader500, ext: newsreader500ext},
};

/** As `fonts.css` has them for the interface. */
export const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
/** Loaded only when a name needs it: Çanakkale does not, İstanbul and Wisła do. */
const LATIN_EXT = ['U+0100-0130', 'U+0132-0151', 'U+0154-02AF', 'U+1E00-1EFF', 'U+2C60-2C7F'];

/** `"Source Sans 3"` as browsers give it back, and the words that they may use for weights. */
const keyOf = ({family, style, weight}: Pick<Face, 'family' | 'style'> & {readonly weight: string}): string =>
  [family.replaceAll(/["']/g, ''), style, {normal: '400', bold: '700'}[weight] ?? weight].join();

/**
 * Makes sure that the page has the fonts that the map is written in. The interface and the drawn map bring the same ones, as a rule: a font of the map's own, which MapLibre would otherwise
 * make for each map, has the browser lay out and paint the whole page anew when it comes.
 */
export function prepareFonts(): void {
  const known = new Set([...document.fonts].map((face) => keyOf({family: face.family, style: face.style as Face['style'], weight: face.weight})));
  for (const {family, style, weight, latin} of Object.values(FACES)) {
    if (known.has(keyOf({family, style, weight: String(weight)}))) continue;
    document.fonts.add(
      new FontFace(family, `url(${JSON.stringify(absolute(latin, document.baseURI))}) format("woff2")`, {style, weight: String(weight), unicodeRange: LATIN}),
    );
  }
}

/** The font files for letters that few names have, from this origin; no glyph server. Each comes with the first name that needs it. */
export const fontFaces = (base: string): NonNullable<StyleSpecification['font-faces']> =>
  Object.fromEntries(
    (Object.keys(FONT) as (keyof typeof FONT)[]).map((name) => [FONT[name][0], [{url: absolute(FACES[name].ext, base), 'unicode-range': LATIN_EXT}]]),
  );
