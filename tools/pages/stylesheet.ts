import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {COLOURS, type ColourName, customProperty, type Scheme} from '../../src/catalogue/topics.ts';

/** What each weight of the letters is called among the files of the build. */
const FACES = [
  {family: 'Source Sans 3', weight: 400, file: 'source-sans-3-latin-400-normal', ext: 'source-sans-3-latin-ext-400-normal'},
  {family: 'Source Sans 3', weight: 600, file: 'source-sans-3-latin-600-normal', ext: 'source-sans-3-latin-ext-600-normal'},
  {family: 'Source Sans 3', weight: 700, file: 'source-sans-3-latin-700-normal', ext: 'source-sans-3-latin-ext-700-normal'},
  {family: 'Newsreader', weight: 500, file: 'newsreader-display-500-latin', ext: 'newsreader-display-500-latin-ext'},
  {family: 'Newsreader Text', weight: 400, file: 'newsreader-latin-400-normal', ext: 'newsreader-latin-ext-400-normal'},
  // Regions are named in italics, as on the map.
  {family: 'Newsreader Italic', weight: 500, file: 'newsreader-italic-500-latin', ext: 'newsreader-latin-ext-500-italic', style: 'italic'},
] as const;
/** As `src/elements/shared/fonts.css` has them. */
const RANGES = rangesOf(readFileSync(join(import.meta.dirname, '../../src/elements/shared/fonts.css'), 'utf8'));

function rangesOf(css: string): {latin: string; ext: string} {
  const [latin, ext] = [...css.matchAll(/unicode-range:\s*([^;]+);/g)].map(([, range]) => (range as string).replaceAll(/\s+/g, ' '));
  if (latin === undefined || ext === undefined) throw new Error('fonts.css: expected the ranges of latin and latin-ext, found none.');
  return {latin, ext};
}

const coloursOf = (scheme: Scheme): string =>
  Object.entries(COLOURS[scheme])
    .map(([name, colour]) => `${customProperty(name as ColourName)}: ${colour};`)
    .join(' ');

/**
 * The style sheet of all pages of text.
 *
 * @param fontAt - address of a font by the name of its file without hash, as seen from the style sheet
 */
export function styleSheet(fontAt: (name: string) => string): string {
  const face = (family: string, weight: number, style: string, file: string, range: string): string =>
    `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: ${weight}; font-display: swap; src: url('${fontAt(file)}') format('woff2'); unicode-range: ${range}; }`;
  return [
    ...FACES.flatMap(({family, weight, file, ext, ...rest}) => {
      const style = 'style' in rest ? rest.style : 'normal';
      return [face(family, weight, style, file, RANGES.latin), face(family, weight, style, ext, RANGES.ext)];
    }),
    `:root { ${coloursOf('light')} }`,
    `@media (prefers-color-scheme: dark) { :root { ${coloursOf('dark')} } }`,
    `@media (prefers-contrast: more) { :root { ${coloursOf('contrast')} } }`,
    // On paper the colours are those of the light scheme.
    `@media print { :root { ${coloursOf('light')} } }`,
    readFileSync(join(import.meta.dirname, 'text-pages.css'), 'utf8'),
  ].join('\n');
}
