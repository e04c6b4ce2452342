import {css} from 'lit';

/** What `page-parts.ts` draws: groups with a heading, rows that lead on, facts with their values, texts and lists, each with its source. */
export const partStyles = css`
  h3 {
    margin-block: 24px 8px;
    font-size: 0.9375rem;
    font-weight: 600;
    line-height: 1.3;
  }

  h4 {
    margin-block: 16px 4px;
    font-size: 0.90625rem;
    font-weight: 600;
    line-height: 1.3;
  }

  .rows {
    border-block-start: 1px solid var(--euregio-color-rule);
  }

  .row {
    position: relative;
    display: grid;
    grid-template-columns: 36px 1fr 20px;
    gap: 12px;
    align-items: center;
    min-block-size: 56px;
    padding-block: 8px;
    border-block-end: 1px solid var(--euregio-color-rule);
  }

  .row:hover {
    background: var(--euregio-color-paper-soft);
  }

  .row euregio-mark {
    --euregio-mark-height: 22px;
  }

  .row .name {
    display: block;
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
    overflow-wrap: anywhere;
  }

  /* The whole row leads on, not only the letters. */
  .row .name::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .row .name:focus-visible {
    outline: none;
  }

  .row .name:focus-visible::after {
    outline: 3px solid var(--euregio-color-focus);
    outline-offset: -3px;
    border-radius: 4px;
  }

  .row:hover .name {
    text-decoration: underline;
    text-decoration-thickness: 1px;
  }

  /* Two links above each other: each a target of 24 px. */
  .row a.name {
    display: block;
    min-block-size: 24px;
  }

  .row .line {
    display: block;
    overflow-wrap: anywhere;
    font-size: var(--euregio-text-line);
    line-height: 1.3;
    color: var(--euregio-color-ink-soft);
  }

  /* A second link in the row lies above the first. */
  .row .line a {
    position: relative;
    z-index: 1;
    display: inline-block;
    min-block-size: var(--euregio-target-small, 24px);
    align-content: center;
  }

  .row svg.icon {
    inline-size: 18px;
    block-size: 18px;
  }

  .plain-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    font-size: 0.90625rem;
  }

  .plain-list a {
    display: inline-block;
    min-block-size: var(--euregio-target-small, 26px);
    min-inline-size: var(--euregio-target-small, 0);
    align-content: center;
  }

  dl {
    display: grid;
    grid-template-columns: fit-content(11.5rem) 1fr;
    gap: 4px 16px;
    font-size: 0.90625rem;
  }

  dt {
    color: var(--euregio-color-ink-soft);
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  dd {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  /* Values that differ stand below each other, each with its source. */
  .wide {
    grid-column: 1 / -1;
  }

  dd.wide {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--euregio-color-rule);
  }

  dd .source {
    margin-block: 0 4px;
    font-weight: 400;
  }

  .wide > span,
  dd > .soft {
    display: block;
  }

  .soft {
    font-weight: 400;
    color: var(--euregio-color-ink-soft);
  }

  .year {
    font-weight: 400;
  }

  .differ {
    margin-block-start: 4px;
    font-size: 0.84375rem;
    font-weight: 400;
  }

  .source {
    margin-block-start: 8px;
    font-size: var(--euregio-text-source);
    line-height: 1.4;
    color: var(--euregio-color-ink-soft);
    overflow-wrap: anywhere;
  }

  .source strong {
    color: var(--euregio-color-ink);
    font-weight: 600;
  }

  .text {
    font-size: 0.9375rem;
  }

  .scope .text {
    font-size: inherit;
  }

  .scope .source {
    margin: 0;
  }

  .scope .source + .text {
    margin-block-start: 8px;
  }

  .items {
    display: grid;
    gap: 8px;
    font-size: 0.90625rem;
  }

  .items ul {
    padding-inline-start: 16px;
    color: var(--euregio-color-ink-soft);
  }

  .history li {
    display: grid;
    grid-template-columns: 6.5rem 1fr;
    gap: 12px;
    font-size: 0.90625rem;
  }

  .history time {
    color: var(--euregio-color-ink-soft);
    font-variant-numeric: tabular-nums;
  }

  .history {
    display: grid;
    gap: 4px;
  }

  .note {
    font-size: 0.84375rem;
    color: var(--euregio-color-ink-soft);
  }

  @container euregio-details (width < 380px) {
    dl {
      grid-template-columns: 1fr;
      gap: 0;
    }

    dd {
      margin-block-end: 8px;
    }
  }

  @media print {
    h3,
    h4 {
      break-after: avoid;
    }

    .row,
    dd,
    .history li {
      break-inside: avoid;
    }

    .row > svg {
      display: none;
    }
  }
`;
