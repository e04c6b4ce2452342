import {css} from 'lit';

/** A sheet of paper on the screen, and the same sheet in print. Sizes on paper are px at 96 dpi; the page is as large as the paper. */
export const handoutStyles = css`
  :host {
    display: block;
    block-size: 100%;
    overflow: auto;
    background: var(--euregio-color-paper-soft);
    --euregio-text-display: 33px;
    --euregio-text-title: 18px;
    --euregio-text-lead: 17px;
    --euregio-text-body: 13px;
    --euregio-text-label: 12.5px;
    --euregio-text-line: 12.5px;
    --euregio-text-source: 11px;
  }

  .page {
    display: flex;
    flex-direction: column;
    inline-size: var(--paper-width);
    /* A hair less than the paper: rounded up it would begin another page. */
    min-block-size: calc(var(--paper-height) - 0.5mm);
    margin: 24px auto;
    padding: 45px 49px 34px;
    background: var(--euregio-color-paper);
    box-shadow: var(--euregio-shadow-2);
    font-size: var(--euregio-text-body);
    line-height: 1.42;
    print-color-adjust: exact;
  }

  .head {
    display: flex;
    align-items: center;
    gap: 14px;
    padding-block-end: 9px;
    border-block-end: 2px solid var(--euregio-color-ink);
  }

  .head > :is(h1, h2) {
    flex: 1;
    font: 500 var(--euregio-text-display) / 1.04 var(--euregio-font-title);
    letter-spacing: -0.02em;
    text-wrap: balance;
  }

  .sender {
    flex: none;
    text-align: end;
    color: var(--euregio-color-ink-soft);
  }

  .lead {
    margin-block: 12px 16px;
    font:
      400 var(--euregio-text-lead) / 1.4 'Newsreader Text',
      var(--euregio-font-title);
    text-wrap: pretty;
  }

  .body {
    flex: 1;
    display: flex;
    flex-direction: column;
  }

  .pictures {
    flex: 1;
    display: flex;
    flex-direction: column;
  }

  .pictures.beside-each-other {
    flex-direction: row;
    gap: 20px;
  }

  .pictures.beside-each-other > * {
    flex: 1 1 0;
    min-inline-size: 0;
    margin-block: 0;
  }

  /* As on the screen: what is written in a figure needs more room than a map. */
  .pictures.beside-each-other > .drawn {
    flex-grow: 1.63;
  }

  .pictures:has(> .drawn:only-child) {
    flex: none;
  }

  figure {
    position: relative;
    flex: 1 1 300px;
    min-block-size: 300px;
    margin: 0;
    background: var(--euregio-color-land);
    break-inside: avoid;
  }

  /* The frame lies on the picture, which may be a fraction of a pixel larger than its room. */
  figure::after {
    content: '';
    position: absolute;
    inset: 0;
    border: 1px solid var(--euregio-color-control);
  }

  figure img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  .drawn {
    flex: none;
    margin-block-end: 16px;
    break-inside: avoid;
  }

  figure + .drawn {
    margin-block-start: 16px;
  }

  figure > .failed {
    margin: 24px;
  }

  .north-and-scale {
    position: absolute;
    inset-block-end: 8px;
    inset-inline-start: 10px;
    display: flex;
    align-items: end;
    gap: 14px;
  }

  .north {
    display: block;
    block-size: 30px;
    inline-size: 16px;
    overflow: visible;
    fill: var(--euregio-color-ink);
    stroke: var(--euregio-color-halo);
    stroke-width: 2.5px;
    paint-order: stroke;
    font-size: 12px;
    font-weight: 600;
  }

  .key {
    margin-block-start: 14px;
    columns: 3;
    column-gap: 28px;
  }

  .group {
    padding-block-end: 8px;
    break-inside: avoid;
  }

  .key :is(h2, h3) {
    margin-block-end: 4px;
    font-size: var(--euregio-text-body);
    font-weight: 700;
    line-height: 1.25;
  }

  .key li {
    display: grid;
    grid-template-columns: 28px 1fr;
    align-items: center;
    gap: 8px;
    min-block-size: 21px;
    font-size: var(--euregio-text-label);
    line-height: 1.25;
    --euregio-mark-height: 17px;
    --euregio-mark-point: 26px;
  }

  .contents {
    columns: 2;
    column-gap: 32px;
    margin-block-start: 6px;
    padding-inline-start: 1.7em;
    line-height: 1.5;
  }

  .contents li {
    break-inside: avoid;
  }

  .texts {
    display: flex;
    gap: 26px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--euregio-color-rule);
    break-inside: avoid;
  }

  /* Without a key between map and texts. */
  .pictures + .texts {
    border: 0;
  }

  .text {
    flex: 1;
    min-inline-size: 0;
  }

  .text :is(h2, h3) {
    margin-block-end: 3px;
    font: 500 var(--euregio-text-title) / 1.2 var(--euregio-font-title);
  }

  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 1px 12px;
    margin-block-end: 4px;
  }

  dt {
    color: var(--euregio-color-ink-soft);
  }

  dd {
    font-weight: 600;
  }

  .eu {
    inline-size: 27px;
    block-size: 18px;
    vertical-align: middle;
  }

  euregio-qr {
    flex: none;
    inline-size: 150px;
    gap: 0;
    margin-inline-start: auto;
    font-size: var(--euregio-text-source);
    line-height: 1.3;
    --euregio-qr-size: 104px;
  }

  .foot {
    margin-block-start: 12px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--euregio-color-rule);
    font-size: var(--euregio-text-source);
    line-height: 1.4;
    color: var(--euregio-color-ink-soft);
    break-inside: avoid;
  }

  /* Landscape: the map on the left, all that is written beside it. */
  .wide .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr) var(--column);
    gap: 26px;
  }

  .wide .beside {
    display: flex;
    flex-direction: column;
  }

  .wide .key {
    columns: 2;
    column-gap: 16px;
    margin-block-start: 0;
  }

  .wide:not(.large) {
    --euregio-text-lead: 16px;
    --euregio-text-label: 11.5px;
    --euregio-text-body: 12px;
    --euregio-text-source: 10px;
    padding: 32px 42px 22px;
    line-height: 1.36;
  }

  .wide:not(.large) .lead {
    margin-block: 8px 10px;
  }

  .wide:not(.large) .group {
    padding-block-end: 5px;
  }

  .wide:not(.large) .key li {
    grid-template-columns: 24px 1fr;
    min-block-size: 18px;
    gap: 6px;
    --euregio-mark-height: 15px;
    --euregio-mark-point: 23px;
  }

  .wide .texts {
    flex: 1;
    padding-block-start: 8px;
    flex-direction: column;
    gap: 10px;
  }

  .wide .text {
    flex: none;
  }

  .wide .contents {
    columns: 1;
  }

  .wide euregio-qr {
    inline-size: 100%;
    margin-block-start: auto;
    gap: 12px;
    --euregio-qr-size: 84px;
  }

  .wide:not(.large) euregio-qr {
    --euregio-qr-size: 72px;
  }

  /* A3 is read at the same distance, or hangs on a wall. */
  .large {
    --euregio-text-display: 44px;
    --euregio-text-title: 21px;
    --euregio-text-lead: 21px;
    --euregio-text-body: 15px;
    --euregio-text-label: 14.5px;
    --euregio-text-source: 12px;
  }

  .large:not(.wide) .key {
    columns: 4;
  }

  @media print {
    :host {
      block-size: auto;
      overflow: visible;
      background: none;
    }

    .tools {
      display: none;
    }
    .page {
      margin: 0;
      box-shadow: none;
      break-after: page;
      break-inside: avoid;
    }
    .page:last-child {
      break-after: auto;
    }
  }
`;
