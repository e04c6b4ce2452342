import {type Bounds, REGION} from '../catalogue/camera-target.ts';
import type {Language} from '../i18n/languages.ts';
import {fitted, frameOf} from './frame.ts';
import type {Ground} from './ground.ts';
import {corridor, escaped, FONT, groundDefs, groundParts, inUnits, TWENTE} from './ground-parts.ts';
import {arcLine, boxesOfThings, groundNames, mark, PHONE_SCALE, wordsOf} from './names.ts';
import type {PicturedThings} from './things.ts';

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

/**
 * The map as SVG, without a map library: what stands on the page before MapLibre has arrived, where there is no WebGL, and on paper. Web Mercator, colours as
 * custom properties, names as text, things as links. Pure: no DOM, so that the build and a browser draw alike.
 */
export function drawPicture({ground, things, arcs, language, label, bounds = REGION, size, addressOf}: PictureRequest): string {
  const frame = size ? fitted(frameOf(bounds), size) : frameOf(bounds);
  const scale = size ? size.width / frame.width : USUAL_SCALE;
  const link = (id: string, content: string, more = ''): string => (addressOf ? `<a href="${escaped(addressOf(id))}"${more}>${content}</a>` : content);
  const area = (id: string, content: string): string => link(id, content, ' tabindex="-1" aria-hidden="true"');
  const names = [...things.map((thing) => thing.name), 'Twente'];

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="euregio-picture" role="${addressOf ? 'group' : 'img'}" aria-label="${escaped(label)}" ${FONT}`,
    size ? ` width="${size.width}" height="${size.height}">` : ' overflow="visible">',
    groundDefs(),
    inUnits(frame, [
      ...groundParts(ground, frame, area),
      corridor(ground),
      ...arcs.map((arc) => link(arc.id, arcLine(arc), ` aria-label="${escaped(arc.name)}"`)),
    ]),
    ...groundNames(ground.names, language, names, frame, scale, boxesOfThings(things, scale, false), boxesOfThings(things, PHONE_SCALE, true)).map((name) =>
      name.twente ? link(TWENTE, name.svg, ' aria-label="Twente"') : name.svg,
    ),
    ...things.map((thing) => link(thing.id, mark(thing, frame), ` aria-label="${escaped(wordsOf(thing))}"`)),
    '</svg>',
  ].join('');
}
