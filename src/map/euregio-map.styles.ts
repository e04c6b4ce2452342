import {css} from 'lit';

export const mapStyles = css`
  :host {
    display: block;
    position: relative;
    overflow: hidden;
  }

  /* By itself on a page: as tall as that page says, else this. */
  :host([data-alone]) {
    block-size: 600px;
  }

  .map {
    position: absolute;
    inset: 0;
    font: inherit;
  }

  .failed {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    margin: 0;
    padding: 10px 16px;
    background: var(--euregio-color-paper, #fff);
    color: var(--euregio-color-ink, #16222a);
  }

  .maplibregl-canvas:focus {
    outline: none;
  }

  .maplibregl-canvas:focus-visible {
    outline: 3px solid var(--euregio-color-focus, #0b4fd9);
    outline-offset: -4px;
  }

  /* Where Enter would choose; only for the keyboard. */
  .cross {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 50%;
    inline-size: 28px;
    block-size: 28px;
    margin: -14px;
    border: 2.5px solid var(--euregio-color-focus, #0b4fd9);
    border-radius: 50%;
    outline: 2px solid var(--euregio-color-paper, #fff);
    pointer-events: none;
    visibility: hidden;
  }

  .map:has(.maplibregl-canvas:focus-visible) ~ .cross:not(:has(+ .shown)) {
    visibility: visible;
  }

  /* Where a reader stands who goes from thing to thing. */
  .ring {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 2;
    inline-size: 36px;
    block-size: 36px;
    margin: -18px;
    border: 3px solid var(--euregio-color-focus, #0b4fd9);
    border-radius: 50%;
    outline: 2px solid var(--euregio-color-paper, #fff);
    pointer-events: none;
    visibility: hidden;
  }

  .ring.shown {
    visibility: visible;
  }

  .popup {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 3;
  }

  .popup:not(.placed) {
    visibility: hidden;
  }

  /* Until the picture stands in which it has its place; it may have the focus already. */
  .popup.waits,
  .leader.waits {
    clip-path: inset(100%);
  }

  /* From a popup at the edge to the place that it is about. */
  .leader {
    position: absolute;
    inset: 0;
    z-index: 2;
    inline-size: 100%;
    block-size: 100%;
    overflow: hidden;
    pointer-events: none;
  }

  .leader line {
    stroke: var(--euregio-color-ink, #16222a);
    stroke-width: 1.5;
  }

  .leader line:first-child {
    stroke: var(--euregio-color-paper, #fff);
    stroke-width: 4.5;
  }

  .leader.none {
    display: none;
  }

  /* Somebody else's page scrolls on; how the map is moved is said when it is wanted. */
  .maplibregl-cooperative-gesture-screen {
    display: none;
  }

  .hint {
    position: absolute;
    inset: 0;
    z-index: 1;
    display: grid;
    place-content: center;
    margin: 0;
    padding: 24px;
    background: rgb(10 18 24 / 0.62);
    color: #fff;
    font-size: calc(1.125 * var(--euregio-rem, max(1rem, 16px)));
    font-weight: 600;
    text-align: center;
    opacity: 0;
    pointer-events: none;
    transition: opacity 240ms;
  }

  .hint.shown {
    opacity: 1;
  }

  @media (prefers-reduced-motion: reduce) {
    .hint {
      transition: none;
    }
  }

  .quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
