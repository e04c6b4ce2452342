import {css} from 'lit';

/** What every layout has: the box of the app, its rows, the stage and what lies on it. */
export const appStyles = css`
  :host {
    display: block;
    position: relative;
    block-size: 100%;
    min-block-size: 320px;
    overflow: hidden;
    background: var(--euregio-color-paper);
    container: euregio-app / size;
  }

  /* On a page of somebody else: as tall as that page says, else this. */
  :host(:not([routed])) {
    block-size: 600px;
    min-block-size: 200px;
    direction: ltr;
  }

  .shell {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    block-size: 100%;
  }

  .drop {
    position: absolute;
    inset: 12px;
    z-index: 10;
    display: grid;
    place-content: center;
    margin: 0;
    padding: 24px;
    border: 3px dashed var(--euregio-color-ink);
    border-radius: 8px;
    background: color-mix(in srgb, var(--euregio-color-paper) 92%, transparent);
    font-size: 1.25rem;
    font-weight: 600;
    text-align: center;
    pointer-events: none;
  }

  /* Over the drawn picture, in no part's way: it goes when the map comes. */
  .late {
    position: absolute;
    inset-block-start: 12px;
    inset-inline: 12px 72px;
    z-index: 2;
    inline-size: fit-content;
    max-inline-size: min(36rem, 100% - 84px);
    margin: 0 auto;
    padding: 8px 14px;
    border: 1px solid var(--euregio-color-rule);
    border-radius: var(--euregio-radius-control);
    background: var(--euregio-color-paper);
  }

  /* Below the search, and beside what lies over the map. */
  .shell:is(.phone, .middle:not(.with-drawer)) .late {
    inset-block-start: 84px;
  }

  .shell.phone .late {
    inset-inline-end: 12px;
  }

  .shell.middle .late {
    inset-inline: calc(12px + var(--over-start, 0px)) calc(72px + var(--over-end, 0px));
    max-inline-size: min(36rem, 100% - 84px - var(--over-start, 0px) - var(--over-end, 0px));
  }

  .notices {
    grid-column: 1 / -1;
    grid-row: 1;
    z-index: 5;
  }

  .side,
  .stage,
  .details {
    grid-row: 2;
    min-block-size: 0;
  }

  .stage {
    position: relative;
    overflow: hidden;
    background: var(--euregio-color-water);
  }

  .stage.listing {
    overflow: auto;
    background: var(--euregio-color-paper);
  }

  euregio-map {
    position: absolute;
    inset: 0;
  }

  .loading {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    color: var(--euregio-color-ink-soft);
  }

  euregio-map-buttons {
    position: absolute;
    inset-inline-end: 20px;
    inset-block-end: 36px;
    z-index: 2;
  }

  euregio-scale {
    position: absolute;
    inset-inline-start: 16px;
    inset-block-end: 12px;
    z-index: 1;
  }

  euregio-attribution {
    position: absolute;
    inset-inline-end: 0;
    inset-block-end: 0;
    max-inline-size: calc(100% - 150px);
    z-index: 2;
    /* The map's buttons begin above it. */
    --euregio-attribution-block: 36px;
  }

  .details {
    position: relative;
    overflow: auto;
    border-inline-start: 1px solid var(--euregio-color-rule);
    background: var(--euregio-color-paper);
  }

  :host([data-pointer-hidden]) {
    cursor: none;
  }

  .kiosk {
    display: flex;
    align-items: center;
    justify-content: end;
    gap: 12px;
    padding: 8px 16px;
    background: var(--euregio-color-paper-soft);
  }

  .kiosk:not(:has(*)) {
    display: none;
  }

  .kiosk.back {
    justify-content: start;
  }

  .skip {
    position: absolute;
    z-index: 10;
    inset-inline-start: 12px;
    inset-block-start: 12px;
  }

  euregio-speaker {
    block-size: 100%;
  }

  euregio-speaker > euregio-map {
    inset: 0;
  }

  @media (forced-colors: active) {
    .stage {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    :host([data-printing]) {
      display: block;
      block-size: auto;
      min-block-size: 0;
      overflow: visible;
      container: none;
      background: #fff;
    }

    :host([data-printing='page']) .shell,
    :host([data-printing='screen']) .shell > :not(.stage, euregio-speaker),
    :host([data-printing='screen']) .stage > :not(euregio-list) {
      display: none;
    }

    /* A list and the notes run over as many sheets as they need. */
    :host([data-printing='screen']) :is(.shell, .stage, euregio-speaker) {
      display: block;
      block-size: auto;
      overflow: visible;
    }
  }
`;
