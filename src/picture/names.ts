import type {ColourName} from '../catalogue/topics.ts';
import {type Language, textIn} from '../i18n/languages.ts';
import type {Frame} from './frame.ts';
import type {GroundName} from './ground.ts';
import {escaped, fill, ink, line, ROUND, stand} from './ground-parts.ts';
import {MARKS} from './marks.ts';
import type {PicturedArc, PicturedThing} from './things.ts';

interface PlacedName {
  readonly twente: boolean;
  readonly svg: string;
}

const NAME_STYLES = {
  twente: `font-family="var(--euregio-font-map, 'Newsreader Italic', Newsreader, Georgia, serif)" font-style="italic" font-weight="500" font-size="25" letter-spacing=".1em" text-anchor="middle" ${text('twente', 'twenteFill', 3.2)}`,
  region: `font-family="var(--euregio-font-map, 'Newsreader Italic', Newsreader, Georgia, serif)" font-style="italic" font-weight="500" font-size="18.5" letter-spacing=".1em" text-anchor="middle" ${text('euregio', 'haloTerritory', 3.2)}`,
  country: `font-weight="600" font-size="11" letter-spacing=".14em" text-anchor="middle" ${text('inkSoft', 'halo', 3.2)}`,
  'country-pair': `font-weight="700" font-size="11" letter-spacing=".2em" ${text('inkSoft', 'haloTerritory', 3.2)}`,
  town: `font-weight="500" font-size="12" ${text('ink', 'haloTerritory', 3.2)}`,
  'town-outside': `font-size="12" ${text('inkSoft', 'halo', 3.2)}`,
} as const;

/** Attributes of a name with a halo of so many CSS px below its letters. */
export function text(colour: ColourName, halo: ColourName, width: number): string {
  return `${fill(colour)} stroke="${ink(halo)}" stroke-width="${width}" stroke-linejoin="round" paint-order="stroke"`;
}

/** Where a name stands: its middle, and half its length, in CSS pixels. */
export interface NameBox {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/** Takes a place for a name, unless another is there. */
const takes = (boxes: NameBox[], box: NameBox): boolean => {
  if (boxes.some((other) => Math.abs(other.x - box.x) < other.half + box.half + 8 && Math.abs(other.y - box.y) < LINE_PX)) return false;
  boxes.push(box);
  return true;
};

/**
 * Names of the base map. Towns that have a mark of their own are named there; of two that would cover each other the first stays, and on a phone, where more of them would,
 * `crowded` ones go.
 */
export function groundNames(
  names: readonly GroundName[],
  language: Language,
  taken: readonly string[],
  frame: Frame,
  scale: number,
  things: readonly NameBox[] = [],
): PlacedName[] {
  const boxes: NameBox[] = [...things];
  const onPhone: NameBox[] = [];
  return names.flatMap(({kind, at, text: texts, anchor}) => {
    const name = textIn(texts, language);
    const twente = name === 'Twente';
    const isTown = kind === 'town' || kind === 'town-outside';
    const boxAt = (pixels: number): NameBox => {
      const half = (name.length * LETTER_PX) / 2;
      return {x: at[0] * pixels + (isTown ? half : 0), y: at[1] * pixels, half};
    };
    const gives = isTown || kind === 'country';
    if (gives && (taken.includes(name) || !takes(boxes, boxAt(scale)))) return [];
    const crowded = gives && kind !== 'town' && !takes(onPhone, boxAt(PHONE_SCALE));
    const style = NAME_STYLES[twente ? 'twente' : kind];
    const lines = kind === 'region' && !twente ? name.split(' ') : [name];
    const [dx, dy, end] = isTown ? [7, 4, ''] : anchor === 'right' ? [-9, -5, ' text-anchor="end"'] : anchor === 'left' ? [8, -5, ''] : [0, 5, ''];
    const words = lines
      .map((part, index) => `<tspan x="${dx}" y="${dy + index * 18}">${escaped(kind === 'country-pair' ? part.toUpperCase() : part)}</tspan>`)
      .join('');
    const content = `${isTown ? MARKS[kind] : ''}<text ${style}${end}>${words}</text>`;
    return [{twente, svg: stand(at, frame, `${twente ? 'twente' : kind} name${crowded ? ' crowded' : ''}`, content)}];
  });
}

/** Pixels per unit of the ground: the core of the region on a phone. */
const PHONE_SCALE = 0.2;
/** Mean width of a letter at 12 px, by which names are kept off each other without measuring. */
export const LETTER_PX = 6.4;
const LINE_PX = 15;

const THING_NAMES = {
  mont: {style: `font-weight="700" font-size="15.5" ${text('mont', 'haloTerritory', 3.8)}`, dx: -12, dy: 5, anchor: 'end'},
  netwerkstad: {style: `font-weight="600" font-size="12.5" ${text('mont', 'twenteFill', 3.4)}`, dx: 0, dy: -10, anchor: 'middle'},
  lead: {style: `font-weight="500" font-size="12.5" ${text('ink', 'haloTerritory', 3.2)}`, dx: 11, dy: 4, anchor: 'start'},
  seat: {style: `font-weight="500" font-size="12.5" ${text('ink', 'haloTerritory', 3.2)}`, dx: 10, dy: 4, anchor: 'start'},
  town: {style: `font-weight="600" font-size="13" ${text('ink', 'haloTerritory', 3.4)}`, dx: 11, dy: -2, anchor: 'start'},
} as const satisfies Record<PicturedThing['kind'], {style: string; dx: number; dy: number; anchor: string}>;

/** A link is called by all that is written on it. */
export const wordsOf = ({name, sub}: PicturedThing): string => (sub === undefined ? name : `${name} ${sub}`);

/** A thing’s mark with its name, at its place in the frame. */
export function mark({kind, at, name, sub}: PicturedThing, frame: Frame): string {
  const {style, dx, dy, anchor} = THING_NAMES[kind];
  const second = sub === undefined ? '' : `<tspan x="${dx}" dy="1.1em" font-size="11" font-weight="400">${escaped(sub)}</tspan>`;
  return stand(
    at,
    frame,
    kind === 'town' ? 'partner' : kind,
    `${MARKS[kind === 'town' ? 'partner' : kind]}<text x="${dx}" y="${dy}" text-anchor="${anchor}" ${style}>${escaped(name)}${sub === undefined ? '' : ` ${second}`}</text>`,
  );
}

/** Each grade has its own line, told apart without colour. */
export function arcLine({kind, path}: PicturedArc): string {
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
