import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {MarkId} from '../../catalogue/catalogue.ts';

/** What a mark can show: the marks of things, the switches of the legend and the lines of its key. */
export type MarkKind =
  | MarkId
  | 'euregio-area'
  | 'probable'
  | 'unknown'
  | 'interreg-topic'
  | 'scope'
  | 'financer'
  | 'partner-topic'
  | 'owner-lines'
  | 'mont-topic'
  | 'rail'
  | 'water';

/** What a mark stands for on the map: a patch, a line, or a spot. */
export type MarkForm = 'area' | 'line' | 'point';

const AREAS: ReadonlySet<MarkKind> = new Set<MarkKind>([
  'euregio-area',
  'territory',
  'probable',
  'unknown',
  'municipality',
  'district',
  'water-board',
  'twente',
  'scope',
]);

const LINES: ReadonlySet<MarkKind> = new Set<MarkKind>([
  'interreg-topic',
  'corridor',
  'partner-topic',
  'owner-lines',
  'mont-topic',
  'network',
  'border',
  'rail',
  'water',
  'sister-city',
  'friendship-city',
  'thematic-cooperation',
  'contact',
  'sponsorship',
]);

/** What it draws: a piece of an area, a line with what stands on it, or one sign. */
export const markForm = (kind: MarkKind): MarkForm => (AREAS.has(kind) ? 'area' : LINES.has(kind) ? 'line' : 'point');

/** What the drawing takes: square, or flat and wide. */
export const markBox = (kind: MarkKind): string => (markForm(kind) === 'point' ? '0 0 28 28' : '0 0 44 28');

/** The drawing of a mark. @param pattern - id under which its hatch can be found; one of its own for each drawing in a document */
export function markShape(kind: MarkKind, pattern: string): SVGTemplateResult {
  switch (kind) {
    case 'euregio-area':
      return area(pattern, true);
    case 'territory':
    case 'municipality':
      return area(pattern, false);
    case 'probable':
      return svg`${hatch(pattern)}<rect x="2" y="2" width="40" height="24" fill="url(#${pattern})" stroke="var(--euregio-color-euregio)" stroke-width="1.7"/>`;
    case 'unknown':
      return svg`<rect x="2" y="2" width="40" height="24" fill="var(--euregio-color-territory-pale)" stroke="var(--euregio-color-euregio)" stroke-width="1" stroke-dasharray="2 2"/>`;
    case 'district':
    case 'water-board':
      return svg`<rect x="2" y="2" width="40" height="24" fill="none" stroke="var(--euregio-color-euregio)" stroke-width="1.4"/>`;
    case 'twente':
      return svg`<rect x="2" y="2" width="40" height="24" fill="var(--euregio-color-twente-fill)"/><rect x="5" y="5" width="34" height="18" fill="none" stroke="var(--euregio-color-twente)" stroke-width="5" opacity=".28"/><rect x="2" y="2" width="40" height="24" fill="none" stroke="var(--euregio-color-twente)" stroke-width="2.4"/>`;
    case 'mont-topic':
      return svg`${filledSquare(14, 14, 12)}${hollowSquare(31, 14, 8)}`;
    case 'mont':
      return filledSquare(14, 14, 12);
    case 'netwerkstad':
      return hollowSquare(14, 14, 8);
    case 'town':
      return svg`<circle cx="14" cy="14" r="3.4" fill="var(--euregio-color-paper)" stroke="var(--euregio-color-ink)" stroke-width="1.6"/>`;
    case 'landmark':
      return svg`<path d="M14 6.5 21 14l-7 7.5L7 14Z" fill="var(--euregio-color-paper)" stroke="var(--euregio-color-ink)" stroke-width="1.8"/><circle cx="14" cy="14" r="2" fill="var(--euregio-color-ink)"/>`;
    case 'project':
      return diamond(14, 14, 7);
    case 'financer':
      return svg`${diamond(14, 14, 7)}<path d="M14 10.4 17.6 14 14 17.6 10.4 14Z" fill="var(--euregio-color-paper)"/>`;
    case 'lead':
      return svg`${diamond(14, 14, 9.5)}<circle cx="14" cy="14" r="2.4" fill="var(--euregio-color-interreg-edge)"/>`;
    case 'interreg-topic':
      return svg`${corridor()}${diamond(22, 14, 9)}`;
    case 'corridor':
      return corridor();
    case 'scope':
      return svg`<rect x="2" y="2" width="40" height="24" fill="var(--euregio-color-territory)"/>${[7, 17, 27, 37].flatMap((x) => [8, 20].map((y) => svg`<circle cx=${x} cy=${y} r="1.7" fill="var(--euregio-color-interreg)" stroke="var(--euregio-color-interreg-edge)" stroke-width=".5"/>`))}`;
    case 'partner-topic':
      return svg`<path d="M5 23C9 12 20 5 36 6" fill="none" stroke="var(--euregio-color-partner)" stroke-width="2.6" stroke-linecap="round"/><circle cx="5.5" cy="23" r="3" fill="var(--euregio-color-paper)" stroke="var(--euregio-color-partner)" stroke-width="1.8"/><circle cx="37" cy="6" r="4" fill="var(--euregio-color-partner)"/>`;
    case 'owner-lines':
      return svg`<path d="M3 14h17" stroke="var(--euregio-color-partner)" stroke-width="3.6"/><path d="M26 14h15" stroke="var(--euregio-color-partner)" stroke-width="2" opacity=".45"/>`;
    case 'sister-city':
      return svg`${line('M2 14h32', 3.6)}${end(37, true)}`;
    case 'friendship-city':
      return svg`${line('M2 14h32', 2, '8 3.6')}${end(37, true)}`;
    case 'thematic-cooperation':
      return svg`${line('M2 12h31M2 16h31', 1.4)}${end(37, false)}`;
    case 'contact':
      return svg`${line('M4 14h29', 3, '0.1 5.2')}${end(37, false)}`;
    case 'sponsorship':
      return svg`${line('M2 14h32', 1.6, '8 3 1.6 3')}${end(37, true)}`;
    case 'network':
      return svg`<path d="M3 22C10 20 18 18 25 14" fill="none" stroke="var(--euregio-color-network)" stroke-width="2" stroke-dasharray="0.1 4.4" stroke-linecap="round"/>${disc(33, 11)}`;
    case 'border':
      return svg`<path d="M2 14h40" stroke="var(--euregio-color-groove)" stroke-width="5"/><path d="M5 14h34.5" stroke="var(--euregio-color-ink)" stroke-width="3" stroke-linecap="round" stroke-dasharray="6.5 7.5"/>`;
    case 'rail':
      return svg`<path class="faint" d="M4 14h36" stroke="var(--euregio-color-rail)" stroke-width="1.8"/>`;
    case 'water':
      return svg`<path class="faint" d="M4 14h36" stroke="var(--euregio-color-canal)" stroke-width="3.4"/>`;
  }
}

/** Solid on the left; on request hatched on the right, as on the map where one passes into the other. */
function area(pattern: string, halfHatched: boolean): SVGTemplateResult {
  return svg`${halfHatched ? hatch(pattern) : nothing}<rect x="2" y="2" width="40" height="24" fill="var(--euregio-color-territory)"/>${
    halfHatched ? svg`<path d="M26 2h16v24H18Z" fill="url(#${pattern})"/>` : nothing
  }<rect x="2" y="2" width="40" height="24" fill="none" stroke="var(--euregio-color-euregio)" stroke-width="1.7"/>`;
}

function hatch(pattern: string): SVGTemplateResult {
  return svg`<defs><pattern id=${pattern} width="7.8" height="7.8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7.8" height="7.8" fill="var(--euregio-color-territory-pale)"/><rect width="3.9" height="7.8" fill="var(--euregio-color-territory-hatch)"/></pattern></defs>`;
}

const filledSquare = (x: number, y: number, size: number): SVGTemplateResult =>
  svg`<rect x=${x - size / 2} y=${y - size / 2} width=${size} height=${size} fill="var(--euregio-color-mont)" stroke="var(--euregio-color-paper)" stroke-width="1"/><rect x=${x - 2} y=${y - 2} width="4" height="4" fill="var(--euregio-color-paper)"/>`;

const hollowSquare = (x: number, y: number, size: number): SVGTemplateResult =>
  svg`<rect x=${x - size / 2} y=${y - size / 2} width=${size} height=${size} fill="var(--euregio-color-paper)" stroke="var(--euregio-color-mont)" stroke-width="1.9"/>`;

const diamond = (x: number, y: number, half: number): SVGTemplateResult =>
  svg`<path d="M${x} ${y - half} ${x + half} ${y} ${x} ${y + half} ${x - half} ${y}Z" fill="var(--euregio-color-interreg)" stroke="var(--euregio-color-interreg-edge)" stroke-width="1.8" stroke-linejoin="round"/>`;

const corridor = (): SVGTemplateResult =>
  svg`<path d="M3 14h38" stroke="var(--euregio-color-interreg-edge)" stroke-width="8.5" stroke-linecap="round"/><path d="M3 14h38" stroke="var(--euregio-color-interreg)" stroke-width="5.5" stroke-linecap="round"/><path d="M3 14h38" stroke="var(--euregio-color-interreg-edge)" stroke-width="1.3" stroke-dasharray="5 4"/>`;

const line = (path: string, width: number, dashes?: string): SVGTemplateResult =>
  svg`<path d=${path} fill="none" stroke="var(--euregio-color-partner)" stroke-width=${width} stroke-dasharray=${dashes ?? nothing} stroke-linecap=${dashes?.startsWith('0.1') ? 'round' : 'butt'}/>`;

const end = (x: number, filled: boolean): SVGTemplateResult =>
  filled
    ? svg`<circle cx=${x} cy="14" r="4.6" fill="var(--euregio-color-partner)"/>`
    : svg`<circle cx=${x} cy="14" r="3.8" fill="var(--euregio-color-paper)" stroke="var(--euregio-color-partner)" stroke-width="1.9"/>`;

/** The disc with eight dots that stands for Brussels. */
const disc = (x: number, y: number): SVGTemplateResult =>
  svg`<circle cx=${x} cy=${y} r="8" fill="var(--euregio-color-network)"/>${Array.from({length: 8}, (_, index) => {
    const angle = (index / 8) * 2 * Math.PI;
    return svg`<circle cx=${(x + 4.6 * Math.cos(angle)).toFixed(2)} cy=${(y + 4.6 * Math.sin(angle)).toFixed(2)} r="1.1" fill="var(--euregio-color-paper)"/>`;
  })}`;
