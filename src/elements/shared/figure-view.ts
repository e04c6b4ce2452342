import {html, type TemplateResult} from 'lit';
import type {FigureKind} from '../../catalogue/figures.ts';
import type {View} from './view-element.ts';

type Seen = Pick<View, 'catalogue' | 'language' | 'year'> & Partial<Pick<View, 'also'>>;

/** A figure in a panel, in a list or on paper. It comes, with d3 and its texts, when something first shows one; until then its place is empty. */
export function figureView(kind: FigureKind, {catalogue, language, also = null, year}: Seen, thing = '', layout: 'panel' | 'paper' = 'panel'): TemplateResult {
  void import('../figure/euregio-figure.ts');
  return html`<euregio-figure
    .kind=${kind}
    .thing=${thing}
    layout=${layout}
    .catalogue=${catalogue}
    .language=${language}
    .also=${also}
    .year=${year}
  ></euregio-figure>`;
}
