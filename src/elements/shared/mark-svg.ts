import './euregio-mark.ts';
import type {MarkKind} from './mark-shapes.ts';

/** The drawing of a mark as SVG of its own, with the page's custom properties as colours: for an image that is made of the view. */
export async function markSvg(kind: MarkKind): Promise<string> {
  const mark = document.createElement('euregio-mark');
  mark.kind = kind;
  // It draws itself only in a page; nobody sees it there.
  mark.style.setProperty('position', 'fixed');
  mark.style.setProperty('visibility', 'hidden');
  document.body.append(mark);
  await mark.updateComplete;
  const drawing = mark.shadowRoot?.querySelector('svg')?.cloneNode(true) as SVGSVGElement | undefined;
  mark.remove();
  if (!drawing) throw new Error(`euregio-mark: expected a drawing of "${kind}", got none.`);
  for (const name of ['part', 'aria-hidden', 'focusable']) drawing.removeAttribute(name);
  return new XMLSerializer().serializeToString(drawing).replaceAll(/<!--.*?-->/gs, '');
}
