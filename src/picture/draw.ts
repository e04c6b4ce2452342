import {COLOURS, type ColourName, customProperty} from '../catalogue/topics.ts';
import {type Language, textIn} from '../i18n/languages.ts';
import {type Bounds, fitted, type Frame, frameOf, REGION} from './frame.ts';
import type {Ground, GroundPart} from './ground.ts';
import {MARKS} from './marks.ts';
import type {Point} from './mercator.ts';
import type {PicturedArc, PicturedThing, PicturedThings} from './things.ts';

/** What is drawn, and how it is said. */
export interface PictureRequest extends PicturedThings {
  readonly ground: Ground;
  readonly language: Language;
  /** What the picture says to who cannot see it. */
  readonly label: string;
  /** What must be in sight; the EUREGIO when absent. */
  readonly bounds?: Bounds;
  /**
   * In CSS pixels: the picture then has this size and ends at its edges. Without it the picture takes the size that the page gives it, which must have the
   * proportions of `bounds`, and goes on beyond its edges, as far as the page lets it.
   */
  readonly size?: {readonly width: number; readonly height: number};
  /** Address of a thing's page; without it nothing in the picture is a link. */
  readonly addressOf?: (id: string) => string;
}

/** Pixels per unit of the ground that names are set for: the region on a laptop. */
const USUAL_SCALE = 0.41;
const TERRITORY = 'euregio';
const TWENTE = 'regio-twente';

/** A colour of the scheme that the page is in; alone in a file the light one. */
const ink = (name: ColourName): string => `var(${customProperty(name)}, ${COLOURS.light[name]})`;
const fill = (name: ColourName): string => `fill="${ink(name)}"`;
const line = (name: ColourName, width: number, more = ''): string => `fill="none" stroke="${ink(name)}" stroke-width="${width}" ${STEADY}${more}`;
/** Lines keep their width whatever the size of the picture. */
const STEADY = 'vector-effect="non-scaling-stroke" stroke-linejoin="round"';
const ROUND = ' stroke-linecap="round"';

/**
 * The map as SVG, without a map library: what stands on the page before MapLibre has arrived, where there is no WebGL, and on paper. Web Mercator, colours as
 * custom properties, names as text, things as links. Pure: no DOM, so that the build and a browser draw alike.
 */
export function drawPicture({ground, things, arcs, language, label, bounds = REGION, size, addressOf}: PictureRequest): string {
  const frame = size ? fitted(frameOf(bounds), size) : frameOf(bounds);
  const scale = size ? size.width / frame.width : USUAL_SCALE;
  const link = (id: string, content: string, more = ''): string => (addressOf ? `<a href="${escaped(addressOf(id))}"${more}>${content}</a>` : content);
  const area = (id: string, content: string): string => link(id, content, ' tabindex="-1" aria-hidden="true"');
  const {paths} = ground;
  const path = (part: GroundPart, attributes: string): string => (paths[part] === '' ? '' : `<path d="${paths[part]}" ${attributes}/>`);
  const band = (part: 'euregio' | 'twente', opacity: number): string =>
    `<path d="${paths[part]}" clip-path="url(#picture-${part})" fill="none" stroke="${ink(part)}" stroke-opacity="${opacity}" stroke-width="${2 * BAND_UNITS}"/>`;
  const names = [...things.map((thing) => thing.name), 'Twente'];

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="euregio-picture" role="${addressOf ? 'group' : 'img'}" aria-label="${escaped(label)}" font-family="var(--euregio-font-text, 'Source Sans 3', system-ui, sans-serif)"`,
    size ? ` width="${size.width}" height="${size.height}">` : ' overflow="visible">',
    '<defs>',
    ...(['euregio', 'twente'] as const).map((part) => `<clipPath id="picture-${part}"><path d="${paths[part]}"/></clipPath>`),
    `<pattern id="picture-hatch" width="${HATCH_UNITS}" height="${HATCH_UNITS}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="${HATCH_UNITS}" height="${HATCH_UNITS}" ${fill('territoryPale')}/><rect width="${HATCH_UNITS / 2}" height="${HATCH_UNITS}" ${fill('territoryHatch')}/></pattern>`,
    '</defs>',
    `<svg width="100%" height="100%" viewBox="${[frame.x, frame.y, frame.width, frame.height].map(rounded).join(' ')}" preserveAspectRatio="none" overflow="visible">`,
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
    path('corridor', line('interregEdge', 4.4, ROUND)),
    path('corridor', line('interreg', 2.7, ROUND)),
    ...arcs.map((arc) => link(arc.id, arcLine(arc), ` aria-label="${escaped(arc.name)}"`)),
    '</svg>',
    ...groundNames(ground, language, names, frame, scale).map((name) => (name.twente ? link(TWENTE, name.svg, ' aria-label="Twente"') : name.svg)),
    ...things.map((thing) => link(thing.id, mark(thing, frame), ` aria-label="${escaped(wordsOf(thing))}"`)),
    '</svg>',
  ].join('');
}

/** Width of the band along an outline: 1,500 m at 52° N. */
const BAND_UNITS = 22;
/** As wide as the map's own stripes where the region fills a laptop. */
const HATCH_UNITS = 19;
/** Beyond everything that a screen shows. */
const SEA_UNITS = 20_000;

interface PlacedName {
  readonly twente: boolean;
  readonly svg: string;
}

const NAME_STYLES = {
  twente: `font-family="var(--euregio-font-map, 'Newsreader Italic', Newsreader, Georgia, serif)" font-style="italic" font-weight="500" font-size="25" letter-spacing=".1em" text-anchor="middle" ${text('twente', 'twenteFill', 3.2)}`,
  region: `font-family="var(--euregio-font-map, 'Newsreader Italic', Newsreader, Georgia, serif)" font-style="italic" font-weight="500" font-size="18.5" letter-spacing=".1em" text-anchor="middle" ${text('euregio', 'haloTerritory', 3.2)}`,
  'country-pair': `font-weight="700" font-size="11" letter-spacing=".2em" ${text('inkSoft', 'haloTerritory', 3.2)}`,
  town: `font-weight="500" font-size="12" ${text('ink', 'haloTerritory', 3.2)}`,
  'town-outside': `font-size="12" ${text('inkSoft', 'halo', 3.2)}`,
} as const;

function text(colour: ColourName, halo: ColourName, width: number): string {
  return `${fill(colour)} stroke="${ink(halo)}" stroke-width="${width}" stroke-linejoin="round" paint-order="stroke"`;
}

/** Names of the base map. Towns that have a mark of their own are named there; of two that would cover each other the first stays. */
function groundNames(ground: Ground, language: Language, taken: readonly string[], frame: Frame, scale: number): PlacedName[] {
  const boxes: {readonly x: number; readonly y: number; readonly half: number}[] = [];
  return ground.names.flatMap(({kind, at, text: texts, anchor}) => {
    const name = textIn(texts, language);
    const twente = name === 'Twente';
    const isTown = kind === 'town' || kind === 'town-outside';
    if (isTown) {
      const half = (name.length * LETTER_PX) / 2;
      const box = {x: at[0] * scale + half, y: at[1] * scale, half};
      if (taken.includes(name) || boxes.some((other) => Math.abs(other.x - box.x) < other.half + half + 8 && Math.abs(other.y - box.y) < LINE_PX)) return [];
      boxes.push(box);
    }
    const style = NAME_STYLES[twente ? 'twente' : kind];
    const lines = kind === 'region' && !twente ? name.split(' ') : [name];
    const [dx, dy, end] = isTown ? [7, 4, ''] : anchor === 'right' ? [-9, -5, ' text-anchor="end"'] : anchor === 'left' ? [8, -5, ''] : [0, 5, ''];
    const words = lines
      .map((part, index) => `<tspan x="${dx}" y="${dy + index * 18}">${escaped(kind === 'country-pair' ? part.toUpperCase() : part)}</tspan>`)
      .join('');
    const content = `${isTown ? MARKS[kind] : ''}<text ${style}${end}>${words}</text>`;
    return [{twente, svg: stand(at, frame, `${twente ? 'twente' : kind} name`, content)}];
  });
}

const LETTER_PX = 6.4;
const LINE_PX = 15;

const THING_NAMES = {
  mont: {style: `font-weight="700" font-size="15.5" ${text('mont', 'haloTerritory', 3.8)}`, dx: -12, dy: 5, anchor: 'end'},
  netwerkstad: {style: `font-weight="600" font-size="12.5" ${text('mont', 'twenteFill', 3.4)}`, dx: 0, dy: -10, anchor: 'middle'},
  lead: {style: `font-weight="500" font-size="12.5" ${text('ink', 'haloTerritory', 3.2)}`, dx: 11, dy: 4, anchor: 'start'},
  seat: {style: `font-weight="500" font-size="12.5" ${text('ink', 'haloTerritory', 3.2)}`, dx: 10, dy: 4, anchor: 'start'},
  town: {style: `font-weight="600" font-size="13" ${text('ink', 'haloTerritory', 3.4)}`, dx: 11, dy: -2, anchor: 'start'},
} as const satisfies Record<PicturedThing['kind'], {style: string; dx: number; dy: number; anchor: string}>;

/** A link is called by all that is written on it. */
const wordsOf = ({name, sub}: PicturedThing): string => (sub === undefined ? name : `${name} ${sub}`);

function mark({kind, at, name, sub}: PicturedThing, frame: Frame): string {
  const {style, dx, dy, anchor} = THING_NAMES[kind];
  const second = sub === undefined ? '' : `<tspan x="${dx}" dy="1.1em" font-size="11" font-weight="400">${escaped(sub)}</tspan>`;
  return stand(
    at,
    frame,
    kind === 'town' ? 'partner' : kind,
    `${MARKS[kind === 'town' ? 'partner' : kind]}<text x="${dx}" y="${dy}" text-anchor="${anchor}" ${style}>${escaped(name)}${sub === undefined ? '' : ` ${second}`}</text>`,
  );
}

/** A mark or a name keeps its size while the picture grows: it stands at a share of the picture’s sides. */
function stand([x, y]: Point, frame: Frame, kind: string, content: string): string {
  const share = (value: number, from: number, length: number): string => `${rounded(((value - from) / length) * 100)}%`;
  return `<svg class="${kind}" x="${share(x, frame.x, frame.width)}" y="${share(y, frame.y, frame.height)}" overflow="visible">${content}</svg>`;
}

/** Each grade has its own line, told apart without colour. */
function arcLine({kind, path}: PicturedArc): string {
  const d = `M${path.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}`;
  const stroke = (colour: ColourName, width: number, more = ''): string => `<path d="${d}" ${line(colour, width, more)}/>`;
  const casing = (width: number): string => stroke('halo', width, `${ROUND} stroke-opacity=".85"`);
  switch (kind) {
    case 'sister-city':
      return casing(6) + stroke('partner', 3.6, ROUND);
    case 'friendship-city':
      return casing(5.4) + stroke('partner', 2, ' stroke-dasharray="10 4.4"');
    case 'thematic-cooperation':
      return casing(6.4) + stroke('partner', 5.2) + stroke('halo', 2.4);
    case 'contact':
      return casing(4.6) + stroke('partner', 3, `${ROUND} stroke-dasharray=".3 6.6" stroke-opacity=".7"`);
    case 'sponsorship':
      return casing(4.6) + stroke('partner', 1.6, ' stroke-dasharray="9.6 3.2 1.9 3.2"');
  }
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
