import {html, svg, type TemplateResult} from 'lit';

/** Twelve stars on a circle of a third of the height, their points up, as the emblem of the European Union is laid down: 3 × 2, blue #003399, yellow #FFCC00. */
export const STARS = Array.from({length: 12}, (_, hour) => {
  const angle = (hour * Math.PI) / 6;
  return {x: 27 + 12 * Math.sin(angle), y: 18 - 12 * Math.cos(angle)};
});

/** A star of five points with the radius of an eighteenth of the height. */
export const STAR = Array.from({length: 10}, (_, point) => {
  const radius = point % 2 === 0 ? 2 : 0.764;
  const angle = (point * Math.PI) / 5;
  return `${(radius * Math.sin(angle)).toFixed(3)},${(-radius * Math.cos(angle)).toFixed(3)}`;
}).join(' ');

/** The emblem of the European Union, drawn by ourselves; its colours are part of it and the same in every scheme. */
export const emblem = (label: string): TemplateResult =>
  html`<svg class="eu" viewBox="0 0 54 36" width="54" height="36" role="img" aria-label=${label}>
    <rect width="54" height="36" fill="#003399" />
    ${STARS.map(({x, y}) => svg`<polygon points=${STAR} transform=${`translate(${x.toFixed(2)} ${y.toFixed(2)})`} fill="#FFCC00" />`)}
  </svg>`;
