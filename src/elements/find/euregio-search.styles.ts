import {css} from 'lit';

/** The field of the search and the list below it. */
export const searchStyles = css`
  :host {
    display: block;
    position: relative;
  }

  .field {
    position: relative;
  }

  .field > svg.icon {
    position: absolute;
    inset-block-start: 14px;
    inset-inline-start: 14px;
    color: var(--euregio-color-ink-soft);
    pointer-events: none;
  }

  input {
    inline-size: 100%;
    block-size: 48px;
    padding-inline: 44px;
    border: 1.5px solid var(--euregio-color-control);
    border-radius: var(--euregio-radius-control);
    background: var(--euregio-color-paper);
    font-size: var(--euregio-search-text, inherit);
    text-overflow: ellipsis;
  }

  input::placeholder {
    color: var(--euregio-color-ink-soft);
    opacity: 1;
  }

  kbd {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 12px;
    inline-size: 24px;
    block-size: 24px;
    border: 1px solid var(--euregio-color-rule);
    border-radius: 5px;
    font: inherit;
    font-size: 0.8125rem;
    line-height: 22px;
    text-align: center;
    color: var(--euregio-color-ink-soft);
    pointer-events: none;
  }

  @media (hover: none) {
    kbd {
      display: none;
    }
  }

  .clear {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-end: 2px;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: var(--euregio-radius-control);
  }

  .panel {
    position: absolute;
    z-index: 5;
    inset-block-start: calc(100% + 6px);
    inset-inline: 0;
    padding-block: 8px;
    border: 1px solid var(--euregio-color-rule);
    border-radius: var(--euregio-radius-sheet);
    background: var(--euregio-color-paper);
    box-shadow: var(--euregio-shadow-2);
  }

  [role='listbox'] {
    max-block-size: min(60vh, 560px);
    overflow: auto;
  }

  .none {
    padding: 12px 16px;
    font-size: 0.9375rem;
  }

  .group {
    padding: 8px 16px 4px;
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--euregio-color-ink-soft);
  }

  .option {
    display: grid;
    grid-template-columns: 42px 1fr;
    align-items: center;
    gap: 12px;
    min-block-size: 48px;
    padding: 4px 16px;
    cursor: pointer;
    --euregio-mark-height: 26px;
  }

  .option euregio-mark {
    justify-self: center;
  }

  .option[aria-selected='true'] {
    background: var(--euregio-color-paper-soft);
    box-shadow: inset 3px 0 var(--euregio-color-focus);
  }

  .name,
  .kind {
    display: block;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .kind {
    font-size: var(--euregio-text-line);
    color: var(--euregio-color-ink-soft);
  }

  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .option > svg.icon {
    justify-self: center;
    color: var(--euregio-color-ink-soft);
  }

  .option.answer {
    align-items: start;
    padding-block: 12px;
  }

  .option.answer .name {
    font-weight: 600;
  }

  .option.answer .kind {
    margin-block-start: 4px;
    color: var(--euregio-color-ink);
  }

  .speak {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-end: 40px;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: var(--euregio-radius-control);
  }

  .speak[aria-pressed='true'] {
    color: var(--euregio-color-twente);
  }

  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .option[aria-selected='true'] .kind {
      color: HighlightText;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
