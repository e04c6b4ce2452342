import {COLOURS, type ColourName, customProperty} from '../catalogue/topics.ts';
import type {Frame} from './frame.ts';
import type {Ground, GroundPart} from './ground.ts';
import type {Point} from './mercator.ts';

const TERRITORY = 'euregio';
/** What the area and the name of Twente lead to. */
export const TWENTE = 'regio-twente';

/** A colour of the scheme that the page is in; alone in a file the light one. */
export const ink = (name: ColourName): string => `var(${customProperty(name)}, ${COLOURS.light[name]})`;
/** Attributes of an area. */
export const fill = (name: ColourName): string => `fill="${ink(name)}"`;
/** Attributes of a line, `width` in CSS px. */
export const line = (name: ColourName, width: number, more = ''): string => `fill="none" stroke="${ink(name)}" stroke-width="${width}" ${STEADY}${more}`;
/** Lines keep their width whatever the size of the picture. */
const STEADY = 'vector-effect="non-scaling-stroke" stroke-linejoin="round"';
/** Round ends, as an attribute. */
export const ROUND = ' stroke-linecap="round"';

/** The family of all names in a picture, unless one has its own. */
export const FONT = `font-family="var(--euregio-font-text, 'Source Sans 3', system-ui, sans-serif)"`;

/** A frame as the attribute of an SVG. */
export const viewBox = ({x, y, width, height}: Frame): string => `viewBox="${[x, y, width, height].map(rounded).join(' ')}"`;

/** Where a frame lies in another, in shares of its sides. */
export const box = (of: Frame, inside: Frame): string =>
  [
    `x="${share(of.x, inside.x, inside.width)}"`,
    `y="${share(of.y, inside.y, inside.height)}"`,
    `width="${rounded((of.width / inside.width) * 100)}%"`,
    `height="${rounded((of.height / inside.height) * 100)}%"`,
  ].join(' ');

/** What is drawn in the units of the ground, stretched over the whole picture. */
export const inUnits = (frame: Frame, content: readonly string[]): string =>
  [`<svg role="none" width="100%" height="100%" ${viewBox(frame)} preserveAspectRatio="none" overflow="visible">`, ...content, '</svg>'].join('');

/** What parts of the ground refer to; once in a picture. */
export function groundDefs(): string {
  return [
    '<defs>',
    `<pattern id="picture-hatch" width="${HATCH_UNITS}" height="${HATCH_UNITS}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="${HATCH_UNITS}" height="${HATCH_UNITS}" ${fill('territoryPale')}/><rect width="${HATCH_UNITS / 2}" height="${HATCH_UNITS}" ${fill('territoryHatch')}/></pattern>`,
    '</defs>',
  ].join('');
}

const pathIn = ({paths}: Ground, part: GroundPart, attributes: string): string => (paths[part] === '' ? '' : `<path d="${paths[part]}" ${attributes}/>`);

/** The base map, bottom to top. @param area - puts a link around what belongs to a thing */
export function groundParts(ground: Ground, frame: Frame, area: (id: string, content: string) => string): string[] {
  const path = (part: GroundPart, attributes: string): string => pathIn(ground, part, attributes);
  const band = (territory: 'euregio' | 'twente', opacity: number): string => path(`${territory}Band`, `${fill(territory)} fill-opacity="${opacity}"`);
  return [
    `<rect x="${rounded(frame.x - SEA_UNITS)}" y="${rounded(frame.y - SEA_UNITS)}" width="${rounded(frame.width + 2 * SEA_UNITS)}" height="${rounded(frame.height + 2 * SEA_UNITS)}" ${fill('water')}/>`,
    path('land', `${fill('land')} stroke="${ink('waterLine')}" ${STEADY}`),
    area(
      TERRITORY,
      path('pale', `${fill('territoryPale')} fill-opacity=".6"`) + path('hatched', 'fill="url(#picture-hatch)"') + path('confirmed', fill('territory')),
    ),
    // Below Twente, which is no part of it.
    band('euregio', 0.17),
    area(TWENTE, path('twente', fill('twenteFill'))),
    path('inner', line('municipalityLine', 0.8)),
    path('lakes', fill('water')),
    path('rivers', line('canal', 1)),
    path('seam', line('groove', 5, ROUND)),
    path('euregioLine', line('euregio', 1.8)),
    band('twente', 0.2),
    path('twenteLine', line('twente', 2.5)),
    path('seam', line('ink', 2, `${ROUND} stroke-dasharray="4.2 4.8"`)),
  ];
}

/** The one corridor of the first view: yellow in a dark casing, above all areas. */
export const corridor = (ground: Ground): string =>
  pathIn(ground, 'corridor', line('interregEdge', 4.4, ROUND)) + pathIn(ground, 'corridor', line('interreg', 2.7, ROUND));

/** As wide as the map's own stripes where the region fills a laptop. */
const HATCH_UNITS = 19;
/** Beyond everything that a screen shows. */
const SEA_UNITS = 20_000;

/** Hundredths: finer than a screen shows. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A text as it may stand in SVG, between tags or in an attribute with double quotes. */
export const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A mark or a name keeps its size while the picture grows: it stands at a share of the picture’s sides. */
export function stand([x, y]: Point, frame: Frame, kind: string, content: string): string {
  return `<svg class="${kind}" x="${share(x, frame.x, frame.width)}" y="${share(y, frame.y, frame.height)}" overflow="visible" role="none">${content}</svg>`;
}

const share = (value: number, from: number, length: number): string => `${rounded(((value - from) / length) * 100)}%`;
