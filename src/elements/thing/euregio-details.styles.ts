import {css} from 'lit';

/** The panel: one column of groups, rows that lead on, bars for money and time. */
export const detailsStyles = css`
  :host {
    display: block;
    container: euregio-details / inline-size;
    overflow-wrap: anywhere;
    color: var(--euregio-color-ink);
    line-height: 1.42;
  }

  article {
    padding: 8px var(--euregio-details-padding, 24px) 32px;
  }

  .head {
    display: grid;
    grid-template-columns: auto 1fr 44px;
    align-items: center;
    column-gap: 8px;
    margin-inline-end: -16px;
  }

  .head euregio-mark {
    --euregio-mark-height: 22px;
  }

  .kind {
    font-size: 0.8125rem;
    font-weight: 600;
    line-height: 1.25;
    color: var(--euregio-color-ink-soft);
  }

  .close {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 8px;
  }

  h2 {
    margin-block-start: 4px;
    font: 500 var(--euregio-text-title) / 1.12 var(--euregio-font-title);
    letter-spacing: -0.02em;
    text-wrap: balance;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  h2[data-long] {
    font-size: calc(0.85 * var(--euregio-text-title));
  }

  euregio-trail + h2 {
    margin-block-start: 8px;
  }

  .position {
    margin-block-start: 4px;
    font-size: var(--euregio-text-line);
    color: var(--euregio-color-ink-soft);
  }

  /* The same in the second language. */
  .second {
    display: block;
    margin-block-start: 4px;
    font-size: 0.875rem;
    font-weight: 400;
    line-height: 1.4;
    letter-spacing: normal;
    color: var(--euregio-color-ink-soft);
  }

  .kind .second {
    margin: 0;
    font-size: 0.75rem;
  }

  h2 .second {
    font-size: 1.125rem;
    line-height: 1.2;
  }

  .lead {
    margin-block-start: 12px;
    font-size: 1.0625rem;
  }

  /* A source stands by what it carries. */
  .scope {
    display: grid;
    gap: 4px;
    margin-block-start: 16px;
    padding: 12px 16px;
    border-radius: var(--euregio-radius-note);
    background: var(--euregio-color-paper-soft);
    font-size: 0.84375rem;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-block-start: 8px;
    font-size: 0.9375rem;
  }

  .actions > * {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--euregio-target-small, 36px);
    font-weight: 600;
  }

  .status {
    font-size: 0.84375rem;
    overflow-wrap: anywhere;
  }

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

  summary {
    min-block-size: var(--euregio-target-small, 40px);
    align-content: center;
    font-size: 0.90625rem;
    font-weight: 600;
    cursor: pointer;
  }

  .sources ol {
    display: grid;
    gap: 8px;
    padding-inline-start: 24px;
    font-size: 0.84375rem;
  }

  .sources li {
    overflow-wrap: anywhere;
  }

  .note {
    font-size: 0.84375rem;
    color: var(--euregio-color-ink-soft);
  }

  .moment {
    margin-block: 12px 16px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--euregio-color-control);
    font-size: 0.875rem;
  }

  @container euregio-details (width < 380px) {
    article {
      padding-inline: 16px;
    }

    dl {
      grid-template-columns: 1fr;
      gap: 0;
    }

    dd {
      margin-block-end: 8px;
    }
  }

  @media print {
    /* On a screen the button to close stands in the padding. */
    .head {
      margin-inline-end: 0;
    }

    .close,
    .actions,
    .row > svg,
    summary {
      display: none;
    }
  }

  .line {
    overflow-wrap: anywhere;
  }
`;
