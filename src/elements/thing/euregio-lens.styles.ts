import {css} from 'lit';

/** The column of the lens. */
export const lensStyles = css`
  :host {
    display: grid;
    gap: var(--euregio-space-4);
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    line-height: 1.42;
    overflow-wrap: anywhere;
  }

  .back {
    justify-self: start;
  }

  .above {
    font-size: 0.8125rem;
    font-weight: 600;
    margin-block-end: 8px;
    color: var(--euregio-color-ink-soft);
  }

  h2 {
    font: 500 var(--euregio-text-display) / 1.04 var(--euregio-font-title);
    letter-spacing: -0.02em;
    text-wrap: balance;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  h2[data-long] {
    font-size: calc(0.68 * var(--euregio-text-display));
    line-height: 1.12;
  }

  h2 a {
    text-decoration: none;
  }

  h2 a:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }

  .two {
    font-size: var(--euregio-text-title);
    line-height: 1.15;
  }

  /* Two names joined by stitches. */
  .seam {
    display: block;
    inline-size: 64px;
    margin-block: 8px;
    border-block-start: 3px dashed var(--euregio-color-ink);
  }

  .sentence {
    font:
      400 var(--euregio-text-lead) / 1.4 'Newsreader Text',
      var(--euregio-font-title);
    text-wrap: pretty;
  }

  .sentence strong {
    font-weight: 600;
  }

  h3 {
    margin-block-end: 8px;
    font-size: 0.9375rem;
    font-weight: 600;
  }

  .rows {
    border-block-start: 1px solid var(--euregio-color-rule);
  }

  .row {
    position: relative;
    display: grid;
    grid-template-columns: 44px 1fr 18px;
    gap: 12px;
    align-items: center;
    min-block-size: 56px;
    padding-block: 8px;
    border-block-end: 1px solid var(--euregio-color-rule);
    --euregio-mark-height: 26px;
  }

  .row euregio-mark {
    justify-self: center;
  }

  .row:hover {
    background: var(--euregio-color-paper-soft);
  }

  .name {
    display: block;
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
    overflow-wrap: anywhere;
  }

  /* The whole row leads on, not only the letters. */
  .name::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .name:focus-visible {
    outline: none;
  }

  .name:focus-visible::after {
    outline: 3px solid var(--euregio-color-focus);
    outline-offset: -3px;
    border-radius: 4px;
  }

  .row:hover .name {
    text-decoration: underline;
    text-decoration-thickness: 1px;
  }

  .line {
    display: block;
    font-size: var(--euregio-text-line);
    line-height: 1.3;
    color: var(--euregio-color-ink-soft);
  }

  .row svg.icon {
    inline-size: 18px;
    block-size: 18px;
  }

  summary {
    min-block-size: 40px;
    align-content: center;
    font-size: 0.90625rem;
    font-weight: 600;
    cursor: pointer;
  }

  .source {
    font-size: var(--euregio-text-source);
    line-height: 1.4;
    color: var(--euregio-color-ink-soft);
    overflow-wrap: anywhere;
  }

  .source strong {
    color: var(--euregio-color-ink);
    font-weight: 600;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  @media print {
    .back,
    .chooser,
    .actions {
      display: none;
    }
  }
`;
