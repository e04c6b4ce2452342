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
  /** A line when absent. */
  readonly high?: number;
}

/** Takes a place for a name, unless another is there. */
const takes = (boxes: NameBox[], box: NameBox): boolean => {
  if (
    boxes.some(
      (other) => Math.abs(other.x - box.x) < other.half + box.half + 8 && Math.abs(other.y - box.y) < ((other.high ?? LINE_PX) + (box.high ?? LINE_PX)) / 2,
    )
  )
    return false;
  boxes.push(box);
  return true;
};

/** Room that a name takes: its letters are mean widths at the sizes of `NAME_STYLES`, in CSS pixels. */
function boxOf({kind, at, text: texts, anchor, lower = 0}: GroundName, language: Language, pixels: number): NameBox {
  const name = textIn(texts, language);
  const lines = linesOf(kind, name);
  const half = (Math.max(...lines.map(({length}) => length)) * LETTERS_PX[kind]) / 2;
  const [x, y] = [at[0] * pixels, at[1] * pixels];
  if (kind === 'country-pair') return {x: x + (anchor === 'right' ? -half - 9 : half + 8), y: y + lower * PAIR_PX, half};
  return {
    x: isTown(kind) ? x + half : x,
    y: y + (lines.length - 1) * (REGION_LINE_PX / 2),
    half,
    high: lines.length * (kind === 'region' ? REGION_LINE_PX : LINE_PX),
  };
}

const isTown = (kind: GroundName['kind']): boolean => kind === 'town' || kind === 'town-outside';
const linesOf = (kind: GroundName['kind'], name: string): string[] => (kind === 'region' ? name.split(' ') : [name]);

/** Which names are written first where there is not room for all. */
const RANKS: readonly GroundName['kind'][] = ['town', 'town-outside', 'country', 'region', 'country-pair'];

/**
 * Names of the base map. Towns that have a mark of their own are named there; of two that would cover each other the first stays, and on a phone, where more of them would,
 * `crowded` ones go.
 *
 * @param things - what the marks and their names take
 * @param onPhone - the same on a phone
 */
export function groundNames(
  names: readonly GroundName[],
  language: Language,
  taken: readonly string[],
  frame: Frame,
  scale: number,
  things: readonly NameBox[] = [],
  onPhone: readonly NameBox[] = [],
): PlacedName[] {
  const boxes = [...things];
  const shown = names.filter((name) => {
    const gives = isTown(name.kind) || name.kind === 'country';
    return !gives || (!taken.includes(textIn(name.text, language)) && takes(boxes, boxOf(name, language, scale)));
  });
  const phoneBoxes = [...onPhone];
  const uncrowded = shown
    .filter(({kind, text: texts}) => kind !== 'town' && texts.nl !== TWENTE_NAME)
    .sort((one, other) => RANKS.indexOf(one.kind) - RANKS.indexOf(other.kind))
    .filter((name) => takes(phoneBoxes, boxOf(name, language, PHONE_SCALE)));
  /** Of the states at the border both or none. */
  const isAlone = ({kind, at}: GroundName): boolean =>
    kind === 'country-pair' && uncrowded.filter((other) => other.kind === kind && other.at[1] === at[1]).length < 2;
  return shown.map((given) => {
    const {kind, at, text: texts, anchor, lower = 0} = given;
    const name = textIn(texts, language);
    const twente = texts.nl === TWENTE_NAME;
    const crowded = kind !== 'town' && !twente && (!uncrowded.includes(given) || isAlone(given));
    const style = NAME_STYLES[twente ? 'twente' : kind];
    const [dx, dy, end] = isTown(kind)
      ? [TOWN_DX, 4, '']
      : kind === 'country-pair'
        ? [anchor === 'right' ? -9 : 8, Math.round(BASELINE_PX + lower * PAIR_PX), anchor === 'right' ? ' text-anchor="end"' : '']
        : [0, 5, ''];
    const words = linesOf(kind, name)
      .map((part, index) => `<tspan x="${dx}" y="${dy + index * REGION_LINE_PX}">${escaped(kind === 'country-pair' ? part.toUpperCase() : part)}</tspan>`)
      .join('');
    const content = `${isTown(kind) ? MARKS[kind as 'town'] : ''}<text ${style}${end}>${words}</text>`;
    return {twente, svg: stand(at, frame, `${twente ? 'twente' : kind} name${crowded ? ' crowded' : ''}`, content)};
  });
}

const TWENTE_NAME = 'Twente';
/** Pixels per unit of the ground where the picture is small: the region beside a column on a tablet; its core on a phone is a quarter larger. */
export const PHONE_SCALE = 0.16;
/** Mean width of a letter at 12 px, by which names are kept off each other without measuring. */
export const LETTER_PX = 6.4;
const LINE_PX = 15;
const LETTERS_OF_THINGS_PX = 7.4;
/** From a town's mark to its name. */
const TOWN_DX = 7;
const REGION_LINE_PX = 18;
/** Size of the names of the states, and how far below its middle a line of it has its baseline. */
const PAIR_PX = 11;
const BASELINE_PX = 4;
const LETTERS_PX: Readonly<Record<GroundName['kind'], number>> = {town: LETTER_PX, 'town-outside': LETTER_PX, country: 7.4, region: 9.6, 'country-pair': 9.4};

const THING_NAMES = {
  mont: {style: `font-weight="700" font-size="15.5" ${text('mont', 'haloTerritory', 3.8)}`, dx: -12, dy: 5, anchor: 'end'},
  netwerkstad: {style: `font-weight="600" font-size="12.5" ${text('mont', 'twenteFill', 3.4)}`, dx: 0, dy: -10, anchor: 'middle'},
  lead: {style: `font-weight="500" font-size="12.5" ${text('ink', 'haloTerritory', 3.2)}`, dx: 11, dy: 4, anchor: 'start'},
  seat: {style: `font-weight="500" font-size="12.5" ${text('ink', 'haloTerritory', 3.2)}`, dx: 10, dy: 4, anchor: 'start'},
  town: {style: `font-weight="600" font-size="13" ${text('ink', 'haloTerritory', 3.4)}`, dx: 11, dy: -2, anchor: 'start'},
} as const satisfies Record<PicturedThing['kind'], {style: string; dx: number; dy: number; anchor: string}>;

/** Names of these are not written on a phone. */
const BARE_ON_PHONE: readonly PicturedThing['kind'][] = ['netwerkstad', 'seat'];
/** Half of a mark. */
const MARK_PX = 8;

/** What marks and names of things take. */
export function boxesOfThings(things: readonly PicturedThing[], pixels: number, onPhone: boolean): NameBox[] {
  return things.flatMap(({kind, at, name, sub}) => {
    const [x, y] = [at[0] * pixels, at[1] * pixels];
    const {dx, dy, anchor} = THING_NAMES[kind];
    const mark = {x, y, half: MARK_PX};
    if (onPhone && BARE_ON_PHONE.includes(kind)) return [mark];
    const half = (Math.max(name.length, sub?.length ?? 0) * LETTERS_OF_THINGS_PX) / 2;
    const middle = {x: x + dx + {start: half, middle: 0, end: -half}[anchor], y: y + dy - BASELINE_PX, half};
    return [mark, middle, ...(sub === undefined ? [] : [{...middle, y: middle.y + LINE_PX}])];
  });
}

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
