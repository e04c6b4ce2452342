/** More pixels than this on a side of a CSS pixel are not seen in the second or two that the painting stands. */
const MOST_PIXELS = 2;
/** Pixels of a tile of the stripes, drawn once and then stretched. */
const TILE = 16;

/** Pixels of a thousandth of a degree below which a picture is small: there is not room for all names, which keep their size. */
const SMALL_SCALE = 0.32;
/** … and below which it is far off: the map names regions from zoom 7 on (512 px · 2⁷ for 360°). */
const FAR_SCALE = (512 * 2 ** 7) / 360_000;

/** What each painting shows: where the drawing stood, how large, in which colours. */
const shown = new WeakMap<HTMLCanvasElement, string>();

/**
 * Paints what a drawn map has below its marks and names on a canvas under it, and hides those lines and areas themselves (`data-painted`). The drawing stays what it is: its
 * links work, and paper gets its lines. Where a processor does the work of a graphics card, that takes a tenth of the time that the same lines take as SVG.
 * Says on the drawing how small it is, for the style sheet. Does nothing else where the painting still shows what is drawn.
 *
 * @param box - `.euregio-picture-box`; without a drawing in it nothing happens
 */
export function paintGround(box: Element): void {
  const picture = box.querySelector<SVGSVGElement>(':scope > svg');
  const ground = picture?.querySelector<SVGSVGElement>(':scope > svg');
  const place = box.getBoundingClientRect();
  if (!picture || !ground || place.width === 0 || place.height === 0) return;
  const standing = picture.getBoundingClientRect();
  const {viewBox} = ground;
  const size = standing.width / viewBox.baseVal.width;
  picture.toggleAttribute('data-small', size < SMALL_SCALE);
  picture.toggleAttribute('data-far', size < FAR_SCALE);
  const pixels = Math.min(devicePixelRatio, MOST_PIXELS);
  const scale = size * pixels;
  const matrix = new DOMMatrix([
    scale,
    0,
    0,
    (standing.height / viewBox.baseVal.height) * pixels,
    (standing.left - place.left) * pixels - viewBox.baseVal.x * scale,
    (standing.top - place.top) * pixels - viewBox.baseVal.y * scale,
  ]);
  const parts = [...ground.querySelectorAll<SVGGeometryElement>('path, rect')].map((part) => ({part, style: getComputedStyle(part)}));
  const stripes = [...picture.querySelectorAll('pattern rect')].map((stripe) => getComputedStyle(stripe).fill);
  const now = [place.width, place.height, matrix, ...stripes, ...parts.map(({style}) => style.fill + style.stroke)].join(' ');
  const canvas = box.querySelector<HTMLCanvasElement>(':scope > canvas') ?? document.createElement('canvas');
  if (shown.get(canvas) === now) return;
  // Read by the processor: so it is painted by it as well, at once and without a shader.
  const context = canvas.getContext('2d', {alpha: false, willReadFrequently: true});
  if (!context) return;
  canvas.width = Math.round(place.width * pixels);
  canvas.height = Math.round(place.height * pixels);
  const striped = stripesOf(context, stripes, (picture.querySelector('pattern')?.width.baseVal.value ?? 0) * scale);
  for (const {part, style} of parts) paint(context, pathOf(part, matrix), style, striped, pixels);
  shown.set(canvas, now);
  box.prepend(canvas);
  picture.setAttribute('data-painted', '');
}

/** The drawing itself is seen again, as where it stays. */
export function showDrawing(box: Element): void {
  box.querySelector(':scope > canvas')?.remove();
  box.querySelector(':scope > svg')?.removeAttribute('data-painted');
}

function pathOf(part: SVGGeometryElement, matrix: DOMMatrix): Path2D {
  const path = new Path2D();
  const own = new Path2D(part.getAttribute('d') ?? '');
  if (part instanceof SVGRectElement) {
    const {x, y, width, height} = part;
    own.rect(x.baseVal.value, y.baseVal.value, width.baseVal.value, height.baseVal.value);
  }
  path.addPath(own, matrix);
  return path;
}

/** As `vector-effect="non-scaling-stroke"` has it: the widths of lines are those of the page, whatever the size of the picture. */
function paint(context: CanvasRenderingContext2D, path: Path2D, style: CSSStyleDeclaration, striped: CanvasPattern | null, pixels: number): void {
  if (style.fill !== 'none') {
    context.globalAlpha = Number(style.fillOpacity);
    context.fillStyle = style.fill.startsWith('url') ? (striped ?? 'transparent') : style.fill;
    context.fill(path);
  }
  if (style.stroke !== 'none') {
    context.globalAlpha = Number(style.strokeOpacity);
    context.strokeStyle = style.stroke;
    context.lineWidth = Number.parseFloat(style.strokeWidth) * pixels;
    context.lineCap = style.strokeLinecap as CanvasLineCap;
    context.lineJoin = style.strokeLinejoin as CanvasLineJoin;
    context.setLineDash(style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map((length) => Number.parseFloat(length) * pixels));
    context.stroke(path);
  }
}

/** @param colours - of the ground, and of the stripe that is half as wide @param period - pixels from stripe to stripe */
function stripesOf(context: CanvasRenderingContext2D, [ground, stripe]: readonly string[], period: number): CanvasPattern | null {
  if (ground === undefined || stripe === undefined || period === 0) return null;
  const tile = document.createElement('canvas');
  tile.width = tile.height = TILE;
  const drawn = tile.getContext('2d', {willReadFrequently: true})!;
  drawn.fillStyle = ground;
  drawn.fillRect(0, 0, TILE, TILE);
  drawn.fillStyle = stripe;
  drawn.fillRect(0, 0, TILE / 2, TILE);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(45).scale(period / TILE));
  return pattern;
}
