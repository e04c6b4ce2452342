import {css} from 'lit';
import {type Paper, PAPERS} from './handout-paper.ts';

/** Steps by which what does not fit on a page gives way; the style sheet below says how. */
const STEPS = 9;
const MM_PER_INCH = 25.4;
const PX_PER_INCH = 96;

/** Sizes of a figure's text that has the page to itself, in CSS pixels to a rem, the largest first. */
const ALONE_REM = [24, 20] as const;

/** Waits until the figures have drawn themselves for the width that they have here. */
export async function figuresDrawn(root: ParentNode): Promise<void> {
  const figures = [...root.querySelectorAll('euregio-figure')];
  if (figures.length === 0) return;
  await customElements.whenDefined('euregio-figure');
  await Promise.all(figures.map(({updateComplete}) => updateComplete));
  // A figure learns its width from an observer, and draws itself anew.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** A page is a sheet of paper: what does not fit gives way step by step; a figure that has the page to itself is drawn as large as there is room for. */
export async function fitPages(root: ParentNode, format: Paper): Promise<void> {
  const most = (PAPERS[format].height / MM_PER_INCH) * PX_PER_INCH;
  const fits = (sheet: HTMLElement): boolean => sheet.offsetHeight <= most;
  await figuresDrawn(root);
  const sheets = [...root.querySelectorAll<HTMLElement>('.page')];
  for (const sheet of sheets) {
    for (let step = 0; step < STEPS; step++) {
      sheet.dataset['tight'] = Array.from({length: step}, (_, at) => at + 1).join(' ');
      if (fits(sheet)) break;
    }
  }
  let growing = sheets.filter((sheet) => sheet.dataset['tight'] === '' && figureAlone(sheet));
  for (const rem of ALONE_REM) {
    if (growing.length === 0) return;
    for (const sheet of growing) writeLarge(figureAlone(sheet), rem);
    await figuresDrawn(root);
    growing = growing.filter((sheet) => !fits(sheet));
  }
  for (const sheet of growing) writeLarge(figureAlone(sheet), null);
}

const figureAlone = (sheet: HTMLElement) => sheet.querySelector<HTMLElementTagNameMap['euregio-figure']>('.drawn:only-child > euregio-figure');

function writeLarge(figure: HTMLElementTagNameMap['euregio-figure'] | null, rem: number | null): void {
  figure?.style.setProperty('--euregio-rem', rem === null ? '' : `${rem}px`);
  figure?.requestUpdate();
}

export const fitStyles = css`
  /* What gives way where a page would be higher than its paper. */
  .page[data-tight~='1'] .key .second {
    display: none;
  }

  .page[data-tight~='2'] figure {
    flex-basis: 210px;
    min-block-size: 210px;
  }

  .page[data-tight~='2'] .lead {
    margin-block: 8px;
    font-size: calc(var(--euregio-text-lead) * 0.82);
    line-height: 1.3;
  }

  .page[data-tight~='3'] :is(.texts, .tongue) > .text:nth-of-type(n + 2) {
    display: none;
  }

  .page[data-tight~='4'] .group:nth-of-type(n + 3) {
    display: none;
  }

  .page[data-tight~='5'] :is(.tongue, .texts > .text) {
    display: none;
  }

  .page[data-tight~='6'] {
    padding-block: 20px 12px;
    line-height: 1.3;
  }

  .page[data-tight~='7'] {
    --euregio-text-source: 9.5px;
    padding-block: 12px 8px;
  }

  .page[data-tight~='7'] .lead {
    margin-block: 4px;
    font-size: calc(var(--euregio-text-lead) * 0.76);
  }

  .page[data-tight~='8'] {
    padding-block: 8px 4px;
    line-height: 1.25;
  }

  .page[data-tight~='6'] .group:nth-of-type(n + 2) {
    display: none;
  }
`;
