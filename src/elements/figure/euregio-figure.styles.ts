import {css} from 'lit';

export const figureStyles = css`
  :host {
    display: block;
    position: relative;
    container-type: inline-size;
    color: var(--euregio-color-ink);
  }

  :host([layout='stage']) {
    block-size: 100%;
    overflow: hidden;
    background: var(--euregio-color-land);
  }

  .ruler {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    block-size: 0;
    visibility: hidden;
    pointer-events: none;
  }

  :host([layout='stage']) .ruler {
    block-size: 100%;
  }

  figure {
    margin: 0;
  }

  :host([layout='stage']) figure {
    block-size: 100%;
  }

  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }

  :host([layout='stage']) svg {
    block-size: 100%;
  }

  text {
    font-family: var(--euregio-font-text, 'Source Sans 3', system-ui, sans-serif);
    font-variant-numeric: lining-nums;
  }

  .halo {
    stroke: var(--euregio-color-paper);
    stroke-width: 0.28em;
    stroke-linejoin: round;
    paint-order: stroke;
  }

  :host([layout='stage']) .halo {
    stroke: var(--euregio-color-land);
  }

  .name {
    font-family: var(--euregio-font-title, Newsreader, Georgia, serif);
  }

  .nothing {
    color: var(--euregio-color-ink-soft);
  }

  .source {
    margin-block-start: 6px;
    font-size: var(--euregio-text-source, 0.78125rem);
    line-height: 1.4;
    color: var(--euregio-color-ink-soft);
  }

  details {
    margin-block-start: 8px;
    font-size: 0.875rem;
  }

  summary {
    min-block-size: 32px;
    line-height: 32px;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.8125rem;
    line-height: 1.35;
  }

  th,
  td {
    padding: 4px 8px 4px 0;
    border-block-end: 1px solid var(--euregio-color-rule);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }

  thead th {
    font-weight: 600;
  }

  tbody th {
    font-weight: 400;
  }

  /* Colours carry what is known and what is not: they stay, on a ground of their own. Words follow the reader's colours. */
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
      background: var(--euregio-color-paper);
      outline: 1px solid CanvasText;
    }
  }

  @media print {
    /* Nobody has told it how wide the paper is: not larger than it was drawn for. */
    :host([layout='panel']) svg {
      inline-size: auto;
      max-inline-size: 100%;
    }

    details {
      display: none;
    }
  }
`;
