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

/** Font stacks of the layers. A family must not be called `Serif`: that is a keyword. */
export const FONT = {
  regular: ['Source Sans Regular'],
  medium: ['Source Sans Medium'],
  semibold: ['Source Sans SemiBold'],
  bold: ['Source Sans Bold'],
  italic: ['Newsreader Italic'],
};

const LATIN = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+2000-206F', 'U+20AC', 'U+2212'];
/** Loaded only when a name needs it: Çanakkale does not, İstanbul and Wisła do. */
const LATIN_EXT = ['U+0100-0130', 'U+0132-0151', 'U+0154-02AF', 'U+1E00-1EFF', 'U+2C60-2C7F'];

/** The font files of the map, from this origin; no glyph server. */
export function fontFaces(base: string): NonNullable<StyleSpecification['font-faces']> {
  const face = (latin: string, ext: string) => [
    {url: absolute(latin, base), 'unicode-range': LATIN},
    {url: absolute(ext, base), 'unicode-range': LATIN_EXT},
  ];
  return {
    'Source Sans Regular': face(sans400, sans400ext),
    'Source Sans Medium': face(sans500, sans500ext),
    'Source Sans SemiBold': face(sans600, sans600ext),
    'Source Sans Bold': face(sans700, sans700ext),
    'Newsreader Italic': face(newsreader500, newsreader500ext),
  };
}
