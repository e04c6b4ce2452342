import {css} from 'lit';

/** Where rows are no columns of a table any more; who hears the table still has its head. */
const headHeard = css`
  thead {
    position: absolute;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

/** The list on the screen and on paper. */
export const listStyles = css`
  :host {
    display: block;
    max-inline-size: 720px;
    margin-inline: auto;
    padding: 24px 24px 48px;
    background: var(--euregio-color-paper);
  }

  h2 {
    font: 500 var(--euregio-text-title) / 1.12 var(--euregio-font-title);
    letter-spacing: -0.015em;
  }

  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--euregio-space-3);
  }

  .tools {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--euregio-space-3);
  }

  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }

  label {
    flex: 1 0 100%;
    font-size: var(--euregio-text-line);
    color: var(--euregio-color-ink-soft);
  }

  input {
    flex: 1 1 12rem;
    min-inline-size: 0;
    block-size: 44px;
    padding-inline: 12px;
    border: 1.5px solid var(--euregio-color-control);
    border-radius: var(--euregio-radius-control);
    background: var(--euregio-color-paper);
  }

  .filter .link {
    min-block-size: var(--euregio-target);
  }

  .orders {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .orders .button {
    font-size: 0.9375rem;
  }

  .print {
    margin-inline-start: auto;
  }

  .found:empty {
    display: none;
  }

  .jumps {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    font-size: var(--euregio-text-line);
  }

  .jumps .link {
    min-block-size: var(--euregio-target-small, 32px);
  }

  section {
    margin-block-start: var(--euregio-space-6);
  }

  .topic {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 16px;
  }

  .topic p {
    font-size: var(--euregio-text-line);
    color: var(--euregio-color-ink-soft);
  }

  h3 {
    font-size: 1.25rem;
    font-weight: 600;
    scroll-margin-block-start: 16px;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 8px 0 8px 12px;
    border-block-end: 1px solid var(--euregio-color-rule);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    font-variant-numeric: tabular-nums;
  }

  /* On a narrow screen a long word breaks before the table is wider than the page. */
  th:first-child {
    padding-inline-start: 0;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  td,
  thead th:not(:first-child) {
    text-align: end;
    white-space: nowrap;
  }

  td {
    inline-size: 5.5rem;
    font-size: var(--euregio-text-line);
    line-height: 1.5rem;
  }

  thead th,
  .part th {
    padding-block: 8px;
    font-size: 0.8125rem;
    color: var(--euregio-color-ink-soft);
  }

  .part th {
    padding-block-start: 16px;
    font-weight: 600;
  }

  .what {
    display: grid;
    grid-template-columns: 42px 1fr;
    gap: 12px;
    align-items: center;
    --euregio-mark-height: 26px;
    position: relative;
  }

  /* Under a finger the mark and the line below belong to the name. */
  @media (pointer: coarse) {
    .name::after {
      content: '';
      position: absolute;
      inset: -4px 0;
    }
  }

  .what euregio-mark {
    justify-self: center;
  }

  .name {
    display: block;
    min-block-size: 24px;
    font-weight: 600;
    line-height: 1.4;
    text-decoration-color: var(--euregio-color-control);
    overflow-wrap: anywhere;
  }

  .line {
    display: block;
    font-size: var(--euregio-text-line);
    line-height: 1.35;
    color: var(--euregio-color-ink-soft);
  }

  /* The ground reaches beyond the row on both sides: marks and years do not touch its edges. */
  tbody tr:not(.part):hover {
    background: var(--euregio-color-paper-soft);
    box-shadow:
      -8px 0 var(--euregio-color-paper-soft),
      8px 0 var(--euregio-color-paper-soft);
  }

  tbody [aria-current]:not(.part) {
    background: var(--euregio-color-paper-soft);
    box-shadow:
      -8px 0 var(--euregio-color-paper-soft),
      8px 0 var(--euregio-color-paper-soft),
      -11px 0 var(--euregio-color-ink);
    scroll-margin-block: 80px;
  }

  .empty {
    padding-block: var(--euregio-space-5);
  }

  /* The rows of a wide app stand in two columns, each as wide as a line is read. Until then the table is a table. */
  @container euregio-app (width >= 1700px) {
    :host {
      max-inline-size: 1240px;
    }

    /* Two columns have no head. */
    ${headHeard}

    table,
    tbody {
      display: block;
    }

    tbody {
      columns: 2;
      column-gap: 48px;
    }

    tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 5.5rem 4.5rem;
      break-inside: avoid;
    }

    tbody td {
      inline-size: auto;
    }

    tbody .part {
      display: block;
      column-span: all;
    }

    .part th {
      display: block;
    }
  }

  @container (width < 720px) {
    :host {
      padding-inline: 16px;
    }

    td {
      inline-size: 4rem;
      padding-inline-start: 8px;
    }

    .print {
      margin-inline-start: 0;
    }
  }

  /* Large text on a narrow screen: what stands beside a name stands below it. */
  @container (width < 15em) {
    ${headHeard}

    table,
    tbody,
    tbody .part,
    .part th {
      display: block;
    }

    tbody tr:not(.part) {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      border-block-end: 1px solid var(--euregio-color-rule);
    }

    tbody tr:not(.part) > th {
      flex: 1 0 100%;
    }

    tbody tr:not(.part) > * {
      inline-size: auto;
      border: 0;
      padding-inline: 0;
    }
  }

  .figures > summary {
    min-block-size: 44px;
    line-height: 44px;
    cursor: pointer;
  }

  .figures > .drawn {
    display: grid;
    gap: var(--euregio-space-6);
    max-inline-size: 560px;
    padding-block: var(--euregio-space-3) var(--euregio-space-5);
  }

  @media print {
    :host {
      max-inline-size: none;
      padding: 0;
    }

    .tools,
    nav {
      display: none;
    }

    a {
      text-decoration: none;
    }

    tr,
    .topic {
      break-inside: avoid;
    }

    .topic,
    .part {
      break-after: avoid;
    }

    th,
    td {
      padding-block: 3px;
    }
  }
`;
