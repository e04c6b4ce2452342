import newsreader from '@fontsource/newsreader/files/newsreader-latin-500-italic.woff2?url&no-inline';
import newsreaderExt from '@fontsource/newsreader/files/newsreader-latin-ext-500-italic.woff2?url&no-inline';
import sans400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url&no-inline';
import sans500 from '@fontsource/source-sans-3/files/source-sans-3-latin-500-normal.woff2?url&no-inline';
import sans600 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url&no-inline';
import sans700 from '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff2?url&no-inline';
import sans400Ext from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url&no-inline';
import sans500Ext from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-500-normal.woff2?url&no-inline';
import sans600Ext from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url&no-inline';
import sans700Ext from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-700-normal.woff2?url&no-inline';
import type {FontFacesSpecification} from 'maplibre-gl';

/** Letters of the map by their job; each is one weight, because the map draws with files, not with families. */
export const FONT = {
  regular: 'Map Sans Regular',
  medium: 'Map Sans Medium',
  semibold: 'Map Sans SemiBold',
  bold: 'Map Sans Bold',
  italic: 'Map Serif Italic',
} as const;

const LATIN = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+2000-206F', 'U+20AC', 'U+2122', 'U+2191', 'U+2193', 'U+2212'];
const LATIN_EXT = ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+1E00-1E9F'];

/** @param absolute makes a file's address absolute: the worker has no page to resolve it against */
export const fontFaces = (absolute: (url: string) => string): FontFacesSpecification =>
  Object.fromEntries(
    (
      [
        [FONT.regular, sans400, sans400Ext],
        [FONT.medium, sans500, sans500Ext],
        [FONT.semibold, sans600, sans600Ext],
        [FONT.bold, sans700, sans700Ext],
        [FONT.italic, newsreader, newsreaderExt],
      ] as const
    ).map(([name, latin, latinExt]) => [
      name,
      [
        {url: absolute(latin), 'unicode-range': LATIN},
        {url: absolute(latinExt), 'unicode-range': LATIN_EXT},
      ],
    ]),
  );
