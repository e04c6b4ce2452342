import {css} from 'lit';

/** The panel: one column, with its head, why the thing stands here, and its sources; what is between them stands in `page-parts.styles.ts`. */
export const detailsStyles = css`
  :host {
    display: block;
    container: euregio-details / inline-size;
    overflow-wrap: anywhere;
    color: var(--euregio-color-ink);
    line-height: 1.42;
  }

  article {
    padding: var(--euregio-details-start, 8px) var(--euregio-details-padding, 24px) 32px;
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
    margin-block: var(--euregio-details-close, 0px);
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

  /* As far from what stands above it as a group of links is. */
  article > euregio-figure {
    margin-block-start: 24px;
  }

  .status {
    font-size: 0.84375rem;
    overflow-wrap: anywhere;
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
  }

  @media print {
    header {
      break-inside: avoid;
      break-after: avoid;
    }

    /* On a screen the button to close stands in the padding. */
    .head {
      margin-inline-end: 0;
    }

    .close,
    .actions,
    .status {
      display: none;
    }

    /* On paper nobody unfolds anything, and a link is its address. */
    .sources ::details-content {
      content-visibility: visible;
    }

    .sources summary {
      list-style: none;
    }

    .sources a::after {
      content: ' (' attr(href) ')';
    }

    .sources a > .icon {
      display: none;
    }
  }
`;
