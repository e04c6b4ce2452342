import {css} from 'lit';

/** A glance: no more than 300 × 260, for text of any size in letters of 16 px. */
export const popupStyles = css`
  :host {
    display: block;
    position: relative;
    isolation: isolate;
    inline-size: clamp(300px, 18.75rem, 45cqi);
    max-inline-size: 100%;
    border-radius: var(--euregio-radius-sheet);
    background: var(--euregio-color-paper);
    color: var(--euregio-color-ink);
    box-shadow: var(--euregio-shadow-2);
    font-size: 0.90625rem;
    line-height: 1.4;
  }

  /* In the sheet of a phone it has the whole width, and all its lines. */
  :host([layout='sheet']) {
    inline-size: auto;
    border-radius: 0;
    box-shadow: none;
    font-size: 1rem;
  }

  :host([layout='sheet']) .body {
    gap: 12px;
    max-block-size: none;
    overflow: visible;
    padding-block: 0 16px;
  }

  :host([layout='sheet'])::after {
    display: none;
  }

  /* As in the panel that comes after it: nothing changes its size. */
  :host([layout='sheet']) h2 {
    font-size: var(--euregio-text-title);
  }

  :host([layout='sheet']) .actions .link {
    min-block-size: 44px;
  }

  :host::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(var(--euregio-beak, 50%) - 8px);
    inset-block-end: -7px;
    inline-size: 16px;
    block-size: 16px;
    rotate: 45deg;
    background: var(--euregio-color-paper);
    border-end-end-radius: 2px;
    z-index: -1;
  }

  :host([data-away])::after {
    display: none;
  }

  :host([data-side='below'])::after {
    inset-block: -7px auto;
  }

  .body {
    display: grid;
    gap: 8px;
    max-block-size: min(var(--euregio-popup-room, 70vh), max(260px, 16.25rem));
    box-sizing: border-box;
    overflow: auto;
    padding: 8px 16px 4px;
    border-radius: inherit;
    background: var(--euregio-color-paper);
  }

  .head {
    display: grid;
    grid-template-columns: auto 1fr 44px;
    align-items: center;
    column-gap: 8px;
    margin-inline-end: -12px;
  }

  .kind {
    font-size: 0.8125rem;
    font-weight: 600;
    line-height: 1.25;
    color: var(--euregio-color-ink-soft);
  }

  .kind .eu {
    inline-size: 18px;
    block-size: 12px;
    vertical-align: -1px;
  }

  .head euregio-mark {
    --euregio-mark-height: 22px;
  }

  .close {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    margin-block: -8px;
    border-radius: 8px;
  }

  h2 {
    margin-block-start: 4px;
    font: 500 1.5rem / 1.12 var(--euregio-font-title);
    letter-spacing: -0.015em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  h2:focus-visible {
    border-radius: 2px;
  }

  dl {
    display: grid;
    grid-template-columns: fit-content(55%) minmax(min-content, 1fr);
    gap: 4px 12px;
  }

  dt {
    min-inline-size: 4.5rem;
    overflow-wrap: anywhere;
    hyphens: auto;
    color: var(--euregio-color-ink-soft);
  }

  dd {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    /* Its longest word comes before the name of the fact, which may be hyphenated. */
    overflow-wrap: break-word;
  }

  .year {
    font-weight: 400;
  }

  .scope {
    padding: 8px 12px;
    border-radius: var(--euregio-radius-note);
    background: var(--euregio-color-paper-soft);
    font-size: 0.84375rem;
    line-height: 1.35;
  }

  /* The same in the second language. */
  .second {
    display: block;
    font-weight: 400;
    color: var(--euregio-color-ink-soft);
  }

  .kind .second {
    font-size: 0.75rem;
  }

  h2 .second {
    font-size: 1rem;
  }

  .scope .second {
    margin-block-start: 4px;
    font-size: 0.78125rem;
  }

  /* A glance: the panel has all of it. What does not fit gives way in the order that euregio-popup.ts has. */
  :host([data-tight~='memo']) .memo,
  :host([data-tight~='third-fact']) :is(dt, dd):nth-of-type(3),
  :host([data-tight~='later-sentences']) .sentence:nth-of-type(n + 3),
  :host([data-tight~='second-sentence']) .sentence:nth-of-type(2),
  :host([data-tight~='second-fact']) :is(dt, dd):nth-of-type(2),
  :host([data-tight~='others']) .names,
  :host([data-tight~='facts']) dl,
  :host([data-tight~='kind-again']) .kind .second,
  :host([data-tight~='sentence-again']) .scope .second {
    display: none;
  }

  :host([data-tight~='size']) .body {
    gap: 4px;
  }

  :host([data-tight~='size']) h2 {
    font-size: 1.25rem;
  }

  :host([data-tight~='size']) dd:first-of-type {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  :host([data-tight~='title']) .body {
    gap: 0;
    padding-block: 4px;
  }

  :host([data-tight~='title']) h2,
  :host([data-tight~='title']) h2 .second {
    font-size: 1rem;
  }

  :host([data-tight~='title']) .scope {
    padding-block: 4px;
  }

  :host([data-tight~='title']) .scope .second {
    margin-block-start: 2px;
  }

  :host([data-tight~='three-lines']) {
    --lines: 3;
  }

  :host([data-tight~='two-lines']) {
    --lines: 2;
  }

  :host([data-tight~='one-line']) {
    --lines: 1;
  }

  :host([data-tight~='three-lines']) .scope > span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--lines);
  }

  .names,
  .names ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }

  .names ul {
    display: contents;
  }

  .names {
    font-size: 0.875rem;
    line-height: 24px;
  }

  .names span {
    color: var(--euregio-color-ink-soft);
  }

  .names a {
    display: inline-block;
    min-block-size: 24px;
    font-weight: 600;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }

  .actions .link {
    min-block-size: 28px;
  }

  @media (forced-colors: active) {
    :host {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .close,
    .actions {
      display: none;
    }
  }
`;
