import type {ColourName} from '../catalogue/topics.ts';
import {ink} from './ground-parts.ts';

const square = (side: number, colour: ColourName, more = ''): string =>
  `<rect x="${-side / 2}" y="${-side / 2}" width="${side}" height="${side}" fill="${ink(colour)}"${more}/>`;
const circle = (radius: number, colour: ColourName, edge?: readonly [ColourName, number]): string =>
  `<circle r="${radius}" fill="${ink(colour)}"${edge ? ` stroke="${ink(edge[0])}" stroke-width="${edge[1]}"` : ''}/>`;
const diamond = (half: number): string =>
  [
    ['halo', 4],
    ['interregEdge', 1.8],
  ]
    .map(
      ([edge, width]) =>
        `<path d="M0-${half}L${half} 0 0 ${half}-${half} 0z" fill="${ink('interreg')}" stroke="${ink(edge as ColourName)}" stroke-width="${width}" stroke-linejoin="round"/>`,
    )
    .join('');

/** The marks of the map around their point, in CSS pixels; `map/images.ts` draws the same for MapLibre. */
export const MARKS = {
  mont: square(15, 'paper') + square(12, 'mont') + square(4, 'paper'),
  netwerkstad: square(12.4, 'paper') + square(8, 'paper', ` stroke="${ink('mont')}" stroke-width="1.9"`),
  seat: diamond(5.4),
  lead: diamond(7.6) + circle(2, 'interregEdge'),
  partner: circle(5.2, 'partner', ['halo', 1.4]),
  landmark: `<path d="M0-7 7 0 0 7-7 0Z" fill="${ink('paper')}" stroke="${ink('ink')}" stroke-width="1.8"/>${circle(2, 'ink')}`,
  network:
    circle(8, 'network', ['halo', 1.4]) +
    Array.from({length: 8}, (_, at) => {
      const angle = (at * Math.PI) / 4;
      return `<circle cx="${(4.6 * Math.cos(angle)).toFixed(2)}" cy="${(4.6 * Math.sin(angle)).toFixed(2)}" r="1.1" fill="${ink('paper')}"/>`;
    }).join(''),
  town: circle(2.4, 'paper', ['ink', 1.2]),
  'town-outside': circle(2.4, 'paper', ['inkSoft', 1.2]),
} as const;
