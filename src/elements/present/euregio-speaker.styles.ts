import {css} from 'lit';

export const speakerStyles = css`
  :host {
    display: grid;
    grid-template-rows: 72px minmax(0, 1fr) auto;
    block-size: 100%;
    min-block-size: 0;
    background: var(--euregio-color-paper-soft);
    color: var(--euregio-color-ink);
  }

  .bar,
  .foot {
    display: flex;
    align-items: center;
    padding-inline: 28px;
    background: var(--euregio-color-paper);
  }

  .bar {
    gap: 16px;
    border-block-end: 1px solid var(--euregio-color-rule);
  }

  .bar euregio-logo {
    --euregio-logo-size: 32px;
  }

  .bar h1 {
    font-family: var(--euregio-font-title);
    font-size: 1.5rem;
    font-weight: 500;
    line-height: 1;
  }

  .occasion,
  .planned {
    color: var(--euregio-color-ink-soft);
  }

  .times {
    display: flex;
    align-items: center;
    gap: 16px;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .elapsed {
    font-size: 2.125rem;
    font-weight: 600;
    line-height: 1;
  }

  .ending .elapsed,
  .ending .planned {
    font-weight: 700;
    color: var(--euregio-color-ink);
  }

  .clock {
    padding-inline-start: 24px;
    margin-inline-start: 8px;
    border-inline-start: 1px solid var(--euregio-color-rule);
    font-size: 1.375rem;
    font-weight: 600;
    line-height: 32px;
  }

  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 420px;
    gap: 40px;
    min-block-size: 0;
    padding: 28px 32px 20px;
  }

  /* Where large text leaves no room they scroll; with room around them for the ring of what has the focus. */
  .tell,
  .side {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    min-inline-size: 0;
    padding: 4px;
    margin: -4px;
    overflow-y: auto;
  }

  .progress {
    display: flex;
    align-items: center;
    gap: 17px;
    min-block-size: 24px;
    font-size: 0.9375rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  euregio-stitches {
    --euregio-stitch-unit: 0.72px;
    min-inline-size: 0;
  }

  .sizes {
    display: flex;
    gap: 4px;
    margin-inline-start: auto;
  }

  .sizes .button {
    inline-size: var(--euregio-target-small, 32px);
    min-block-size: var(--euregio-target-small, 32px);
  }

  .tell h2 {
    margin-block: 8px 12px;
    font-family: var(--euregio-font-title);
    font-size: 2.5rem;
    font-weight: 500;
    line-height: 1.15;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .notes {
    flex: 1 0 0;
    min-block-size: 4em;
    overflow-y: auto;
    overscroll-behavior: contain;
    font-size: var(--notes, 27px);
    line-height: 1.46;
  }

  .notes > * {
    max-inline-size: 27em;
  }

  .notes > * + * {
    margin-block-start: 0.7em;
  }

  .notes > .warning {
    margin-block-start: 1.9em;
    max-inline-size: 684px;
    padding: 0.75em 1.1em;
    border: 1px solid var(--euregio-color-rule);
    border-radius: var(--euregio-radius-note);
    background: var(--euregio-color-paper);
    font-size: 0.64em;
  }

  .alone {
    margin-block-end: 12px;
    font-weight: 600;
  }

  .side h3 {
    margin-block: 0 10px;
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--euregio-color-ink-soft);
  }

  .side .after,
  .side .all {
    margin-block-start: 22px;
  }

  /* Pictures: the page itself, small */

  .picture {
    position: relative;
    display: grid;
    grid-template: 100% / max-content minmax(0, 1fr);
    overflow: hidden;
    border-radius: var(--euregio-radius-control);
    background: var(--euregio-color-territory);
  }

  .picture.now {
    inline-size: 420px;
    max-inline-size: 100%;
    block-size: 236px;
    border: 2px solid var(--euregio-color-ink);
    --euregio-screen-unit: 0.2166px;
  }

  .picture.next {
    flex: none;
    inline-size: 190px;
    block-size: 107px;
    border: 1px solid var(--euregio-color-rule);
    --euregio-screen-unit: 0.0979px;
  }

  .picture .map {
    position: relative;
    display: grid;
    place-items: center;
    min-inline-size: 0;
  }

  /* What is pointed at here shines on the screen. */
  .map.point {
    cursor: crosshair;
    touch-action: none;
  }

  .picture ::slotted(*) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  .cover {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 16px;
    font-weight: 600;
    text-align: center;
    background: var(--euregio-color-paper);
  }

  .cover.black {
    background: #000;
    color: #fff;
  }

  .cover.white {
    background: #fff;
    color: #000;
  }

  .coming {
    display: flex;
    align-items: center;
    gap: 16px;
  }

  .coming b {
    display: block;
    font-family: var(--euregio-font-title);
    font-size: 1.3125rem;
    font-weight: 500;
    line-height: 1.2;
  }

  .coming span {
    font-size: 0.8125rem;
    line-height: 1.35;
    color: var(--euregio-color-ink-soft);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }

  .all {
    display: flex;
    flex-direction: column;
    min-block-size: 88px;
  }

  .all ol {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 16px;
    overflow-y: auto;
    overscroll-behavior: contain;
    font-size: 0.9375rem;
  }

  .all button {
    display: grid;
    grid-template-columns: minmax(17px, max-content) minmax(0, 1fr);
    gap: 4px;
    inline-size: 100%;
    align-content: center;
    min-block-size: var(--euregio-target-small, 24px);
    line-height: 1.35;
    text-align: start;
    overflow-wrap: break-word;
    font-variant-numeric: tabular-nums;
  }

  .all button span:first-child {
    color: var(--euregio-color-ink-soft);
  }

  .all button:hover span:last-child {
    text-decoration: underline;
  }

  .all button[aria-current] {
    font-weight: 700;
  }

  .all button:focus-visible {
    outline-offset: -3px;
  }

  .foot {
    position: relative;
    flex-wrap: wrap;
    gap: 10px;
    min-block-size: 76px;
    padding-block: 12px;
    border-block-start: 1px solid var(--euregio-color-rule);
  }

  .foot .primary {
    min-inline-size: 140px;
  }

  .foot .clicker {
    margin-inline-start: auto;
    font-size: 0.875rem;
    color: var(--euregio-color-ink-soft);
  }

  /* Below some width the buttons stand closer, and the hint gives way, before a second row begins. */
  @media screen and (max-width: 1179.98px) {
    .foot {
      gap: 8px;
    }

    .foot .button {
      padding-inline: 12px;
    }

    .foot .clicker {
      display: none;
    }
  }

  .foot .more {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    flex-basis: 100%;
  }

  .audience p {
    max-inline-size: 24em;
    margin: 0;
  }

  .audience {
    position: absolute;
    inset-block-end: calc(100% + 8px);
    inset-inline-start: 28px;
    z-index: 2;
    padding: 16px 24px 20px;
    border-radius: var(--euregio-radius-sheet);
    box-shadow: var(--euregio-shadow-2);
    background: var(--euregio-color-paper);
    --euregio-qr-size: 200px;
  }
`;
