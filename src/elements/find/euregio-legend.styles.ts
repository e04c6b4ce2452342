import {css} from 'lit';

/** One row per topic, with the drawing of the map at its scale, and the key below it. */
export const legendStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .rule {
    block-size: 1px;
    margin-inline-start: 56px;
    background: var(--euregio-color-rule);
  }

  li:first-child .rule {
    display: none;
  }

  .topic {
    position: relative;
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr) 34px;
    column-gap: var(--euregio-space-3);
    align-items: center;
    min-block-size: var(--euregio-legend-row, 54px);
    padding-block: 4px;
  }

  euregio-mark {
    grid-area: 1 / 1;
  }

  .text {
    grid-area: 1 / 2;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-block-size: 20px;
  }

  .name {
    font-size: var(--euregio-text-label);
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  .line {
    display: block;
    font-size: var(--euregio-text-line);
    line-height: 1.3;
    overflow-wrap: anywhere;
    color: var(--euregio-color-ink-soft);
  }

  .off .name {
    font-weight: 500;
    color: var(--euregio-color-ink-soft);
  }

  .off euregio-mark {
    opacity: 0.6;
  }

  .topic:hover .name {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }

  /* Comes first for the keyboard; the whole row belongs to it. */
  .toggle {
    grid-area: 1 / 3;
    padding: 0;
    border: 0;
    border-radius: 10px;
    background: none;
    cursor: pointer;
  }

  .toggle::before {
    content: '';
    position: absolute;
    inset: 0;
  }

  .switch {
    inline-size: 34px;
    block-size: 20px;
    border: 1.5px solid var(--euregio-color-control);
    border-radius: 10px;
    display: flex;
    align-items: center;
    padding: 0 3px;
    transition: background-color var(--euregio-motion-quick) ease-out;
  }

  .switch::after {
    content: '';
    inline-size: 12px;
    block-size: 12px;
    border-radius: 50%;
    background: var(--euregio-color-control);
  }

  .toggle[aria-checked='true'] .switch {
    justify-content: flex-end;
    border-color: var(--euregio-color-ink);
    background: var(--euregio-color-ink);
  }

  .toggle[aria-checked='true'] .switch::after {
    background: var(--euregio-color-paper);
  }

  /* Above the switch, which takes the whole row. The targets are taller than the line, so that the line stays as high as its text. */
  .head button {
    position: relative;
    flex: none;
    block-size: 28px;
    margin-block: -4px;
    color: var(--euregio-color-ink-soft);
  }

  .head button:hover {
    color: var(--euregio-color-ink);
  }

  .fold {
    display: grid;
    place-items: center;
    inline-size: 24px;
  }

  .fold svg.icon {
    inline-size: 16px;
    block-size: 16px;
    transition: rotate var(--euregio-motion-quick) ease-out;
  }

  .fold[aria-expanded='true'] svg.icon {
    rotate: 180deg;
  }

  .only {
    margin-inline-start: auto;
    padding-inline: 4px 0;
    font-size: 0.8125rem;
    font-weight: 400;
  }

  /* Quiet: it shows with the pointer or the focus in the row; always where it is the way back, where nothing hovers, or where it needs a line of its own. */
  @media (hover: hover) {
    @container (width >= 300px) {
      .topic:not(:hover, :focus-within) .only:not(.back) {
        opacity: 0;
      }
    }
  }

  .key {
    display: grid;
    gap: 4px;
    margin-inline-start: 56px;
    padding-block: 0 8px;
    font-size: var(--euregio-text-line);
    line-height: 1.3;
    color: var(--euregio-color-ink-soft);
  }

  .key li {
    display: grid;
    grid-template-columns: 28px 1fr;
    gap: 8px;
    align-items: center;
    --euregio-mark-height: 18px;
  }

  .none {
    padding-block: var(--euregio-space-3);
    font-weight: 600;
    color: var(--euregio-color-ink-soft);
  }

  .base {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 16px;
    margin-block-start: 8px;
    font-size: var(--euregio-text-line);
    color: var(--euregio-color-ink-soft);
    --euregio-mark-height: 18px;
  }

  .base li {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  @media (forced-colors: active) {
    .toggle[aria-checked='true'] .switch {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }

    .toggle[aria-checked='true'] .switch::after {
      content: '✓';
      font-size: 12px;
      line-height: 12px;
      background: none;
      color: HighlightText;
    }
  }
`;
