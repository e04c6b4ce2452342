/** What each paper measures, in millimetres, and how wide the column beside the map is in landscape. */
export const PAPERS = {
  a4: {width: 210, height: 297, page: 'A4 portrait', wide: false, large: false, columnPx: 0},
  'a4-landscape': {width: 297, height: 210, page: 'A4 landscape', wide: true, large: false, columnPx: 330},
  a3: {width: 297, height: 420, page: 'A3 portrait', wide: false, large: true, columnPx: 0},
  'a3-landscape': {width: 420, height: 297, page: 'A3 landscape', wide: true, large: true, columnPx: 382},
} as const;

/** A size and direction of paper. */
export type Paper = keyof typeof PAPERS;

/**
 * The rules that only the document itself can give: the size of the paper, and that nothing around the pages keeps them on one screen.
 * `@page` in a shadow root counts for nothing.
 *
 * @param host tag name of the element that holds the pages and is as large as the screen; empty: none
 */
export const pageRules = (paper: Paper, host: string): string => `
@page { size: ${PAPERS[paper].page}; margin: 0; }
@media print {
  html, body { block-size: auto; overflow: visible; background: #fff; }
  ${host === '' ? '' : `${host} { display: block; block-size: auto; min-block-size: 0; overflow: visible; container: none; background: none; }`}
}`;

/** Other paper, or more or less of the story; `null` for the paper: back to the map. */
export class HandoutEvent extends Event {
  readonly format: Paper | null;
  readonly extent: 'story' | 'stop';

  constructor(format: Paper | null, extent: 'story' | 'stop' = 'story') {
    super('euregio-handout', {bubbles: true, composed: true});
    this.format = format;
    this.extent = extent;
  }
}

declare global {
  interface HTMLElementEventMap {
    'euregio-handout': HandoutEvent;
  }
}
