import {nothing, svg, type SVGTemplateResult} from 'lit';
import {customProperty} from '../../catalogue/topics.ts';
import type {Paint, Shape} from './shapes.ts';

/** Id of the stripes in the drawing: each figure has a shadow tree of its own. */
export const HATCH = 'hatch';

const paint = (colour: Paint | undefined): string =>
  colour === undefined || colour === 'none' ? 'none' : colour === 'hatch' ? `url(#${HATCH})` : `var(${customProperty(colour)})`;

/** Half a thousandth of a unit is nothing that anybody sees. */
const px = (value: number): string => String(Math.round(value * 100) / 100);

/** The shapes as SVG. */
export const drawShapes = (shapes: readonly Shape[]): SVGTemplateResult[] => shapes.map((shape) => drawShape(shape));

function drawShape(shape: Shape): SVGTemplateResult {
  if (shape.shape === 'text') {
    return svg`<text x=${px(shape.x)} y=${px(shape.y)} font-size=${px(shape.size)} font-weight=${shape.weight} text-anchor=${shape.anchor}
      class=${shape.halo ? `${shape.face} halo` : shape.face} fill=${paint(shape.fill)} lang=${shape.lang ?? nothing}>${shape.text}</text>`;
  }
  const {stroke, strokeWidth, dash, round} = shape;
  const line = stroke === undefined || stroke === 'none' ? nothing : paint(stroke);
  const width = line === nothing ? nothing : px(strokeWidth ?? 1);
  const dashes = dash === undefined ? nothing : dash.map(px).join(' ');
  const cap = round ? 'round' : nothing;
  const fill = paint(shape.fill);
  switch (shape.shape) {
    case 'circle':
      return svg`<circle cx=${px(shape.x)} cy=${px(shape.y)} r=${px(shape.r)} fill=${fill} stroke=${line} stroke-width=${width}/>`;
    case 'rect':
      return svg`<rect x=${px(shape.x)} y=${px(shape.y)} width=${px(shape.width)} height=${px(shape.height)} fill=${fill}
        stroke=${line} stroke-width=${width} stroke-dasharray=${dashes}/>`;
    case 'path':
      return svg`<path d=${shape.d} fill=${fill} stroke=${line} stroke-width=${width} stroke-dasharray=${dashes} stroke-linecap=${cap}/>`;
  }
}
