import sans400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url&no-inline';
import sans400Ext from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url&no-inline';
import sans500 from '@fontsource/source-sans-3/files/source-sans-3-latin-500-normal.woff2?url&no-inline';
import sans500Ext from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-500-normal.woff2?url&no-inline';
import sans600 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url&no-inline';
import sans600Ext from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url&no-inline';
import sans700 from '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff2?url&no-inline';
import sans700Ext from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-700-normal.woff2?url&no-inline';
import serif400 from '@fontsource/newsreader/files/newsreader-latin-400-normal.woff2?url&no-inline';
import serif400Ext from '@fontsource/newsreader/files/newsreader-latin-ext-400-normal.woff2?url&no-inline';
import serif600 from '@fontsource/newsreader/files/newsreader-latin-600-normal.woff2?url&no-inline';
import serif600Ext from '@fontsource/newsreader/files/newsreader-latin-ext-600-normal.woff2?url&no-inline';
import display500 from './fonts/newsreader-display-500-latin.woff2?url&no-inline';
import display500Ext from './fonts/newsreader-display-500-latin-ext.woff2?url&no-inline';

/** As `fonts.css` has them. */
export const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
/** Letters of the other languages of Europe: the second files of each font. */
export const LATIN_EXT =
  'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2C60-2C7F, U+A720-A7FF';

interface Face {
  readonly family: string;
  readonly weight: number;
  readonly latin: string;
  readonly ext: string;
}

/** The fonts of the interface: what `fonts.css` says to the map's own page, for pages of somebody else, whose style sheets we do not touch. */
export const FACES: readonly Face[] = [
  {family: 'Source Sans 3', weight: 400, latin: sans400, ext: sans400Ext},
  {family: 'Source Sans 3', weight: 500, latin: sans500, ext: sans500Ext},
  {family: 'Source Sans 3', weight: 600, latin: sans600, ext: sans600Ext},
  {family: 'Source Sans 3', weight: 700, latin: sans700, ext: sans700Ext},
  {family: 'Newsreader', weight: 500, latin: display500, ext: display500Ext},
  {family: 'Newsreader Text', weight: 400, latin: serif400, ext: serif400Ext},
  {family: 'Newsreader Text', weight: 600, latin: serif600, ext: serif600Ext},
];

let loaded = false;

/** Makes the fonts known to the page; once, however many apps are on it. A file is fetched when a text first needs it. */
export function loadFonts(): void {
  if (loaded) return;
  loaded = true;
  for (const {family, weight, latin, ext} of FACES) {
    for (const [file, unicodeRange] of [
      [latin, LATIN],
      [ext, LATIN_EXT],
    ] as const) {
      const address = new URL(file, document.baseURI).href;
      document.fonts.add(
        new FontFace(family, `url(${JSON.stringify(address)}) format("woff2")`, {weight: String(weight), style: 'normal', display: 'swap', unicodeRange}),
      );
    }
  }
}
