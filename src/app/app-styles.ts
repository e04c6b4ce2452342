import {css} from 'lit';

/** Where things stand: side column, map, details on a laptop; map under search and sheet on a phone; a plate and the map in an iframe. */
export const appStyles = css`
  :host {
    display: block;
    position: relative;
    block-size: 100%;
    min-block-size: 420px;
    overflow: hidden;
    background: var(--euregio-color-paper);
    container: euregio-app / size;
  }

  /* On a page of somebody else: as tall as that page says, else this. */
  :host(:not([routed])) {
    block-size: 600px;
    min-block-size: 280px;
  }

  .shell {
    position: relative;
    display: grid;
    grid-template-columns: 368px minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    block-size: 100%;
  }

  .shell.detailed {
    grid-template-columns: 368px minmax(0, 1fr) 400px;
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

  .side {
    display: grid;
    grid-template-rows: auto auto 1fr auto;
    grid-template-columns: minmax(0, 1fr);
    border-inline-end: 1px solid var(--euregio-color-rule);
    background: var(--euregio-color-paper);
  }

  .side.lens {
    display: block;
    overflow: auto;
    padding: 20px 24px 24px;
  }

  euregio-sheet > euregio-lens {
    padding: 0 16px 24px;
  }

  .head {
    display: grid;
    grid-template-columns: 38px 1fr;
    gap: 12px;
    align-items: center;
    padding: 20px 24px 0;
  }

  .head h1 {
    font: 500 1.5625rem / 1.1 var(--euregio-font-title);
    letter-spacing: -0.025em;
  }

  .sender {
    font-size: 0.8125rem;
    line-height: 1.3;
    color: var(--euregio-color-ink-soft);
  }

  .explanation {
    padding: 10px 24px 0;
    font-size: 0.875rem;
    line-height: 1.35;
    color: var(--euregio-color-ink-soft);
  }

  .search {
    padding: 14px 24px 0;
  }

  .topics {
    overflow: auto;
    padding: 14px 24px 20px;
  }

  .topics-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 32px;
    margin-block-end: 4px;
  }

  .topics-head h2 {
    font-size: 0.875rem;
    font-weight: 600;
  }

  .tools {
    margin-block-start: 18px;
  }

  .tools details {
    border-block-start: 1px solid var(--euregio-color-rule);
  }

  .tools details[open] {
    padding-block-end: 16px;
  }

  /* The fold says it already. */
  .tools ::part(title) {
    display: none;
  }

  .tools summary {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    font-size: 0.9375rem;
    font-weight: 600;
    cursor: pointer;
  }

  .tools summary::after {
    content: '+';
    margin-inline-start: auto;
    font-size: 1.375rem;
    font-weight: 400;
  }

  .tool {
    display: flex;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    border-block-start: 1px solid var(--euregio-color-rule);
    background: none;
    font-size: 0.9375rem;
    font-weight: 600;
    cursor: pointer;
  }

  .tools details[open] > summary::after {
    content: '–';
  }

  .foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    min-block-size: 68px;
    padding: 11px 20px;
    border-block-start: 1px solid var(--euregio-color-rule);
  }

  .foot .button {
    gap: 6px;
    padding-inline: 10px;
    font-size: 0.9375rem;
    white-space: nowrap;
  }

  .foot .button.icon {
    padding-inline: 0;
  }

  .pair {
    display: flex;
  }

  .pair .button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .pair .button:last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    margin-inline-start: -1.5px;
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
    padding: 6px 16px;
    background: var(--euregio-color-paper-soft);
  }

  .kiosk:not(:has(*)) {
    display: none;
  }

  euregio-speaker {
    block-size: 100%;
  }

  euregio-speaker > euregio-map {
    inset: 0;
  }

  .skip {
    position: absolute;
    z-index: 10;
    inset-inline-start: 12px;
    inset-block-start: 12px;
  }

  /* The details cover the side column where there is no room for three columns. */
  @container euregio-app (width < 1100px) {
    .shell.detailed {
      grid-template-columns: 368px minmax(0, 1fr);
    }

    .shell.detailed .details {
      grid-column: 1;
      grid-row: 2;
      z-index: 3;
      border-inline: 0;
      border-inline-end: 1px solid var(--euregio-color-rule);
    }

    .shell.detailed .stage {
      grid-column: 2;
    }
  }

  /* Presenting: the text column and the map, in the proportions of a picture 1920 wide. */
  .shell.hall,
  .shell.hall.detailed {
    --euregio-screen-unit: calc(100cqw / 1920);
    grid-template-columns: calc(640 * var(--euregio-screen-unit)) minmax(0, 1fr);
  }

  .hall .column {
    grid-row: 2;
    grid-column: 1;
    min-block-size: 0;
  }

  .hall euregio-story {
    block-size: 100%;
  }

  .hall .stage {
    grid-column: 2;
  }

  .side.story {
    display: block;
    overflow: auto;
  }

  .story-head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 16px 24px;
    border-block-end: 1px solid var(--euregio-color-rule);
  }

  .story-head label,
  .story-head select {
    flex: 1 1 180px;
    min-inline-size: 0;
    inline-size: 100%;
  }

  euregio-sheet .story-head {
    padding: 0 16px 12px;
  }

  /* The pointer of light lies above the map and lets every pointer through. */
  .laser {
    position: absolute;
    inset: 0;
    z-index: 3;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
  }

  .kiosk.back {
    justify-content: start;
  }

  .single-keys {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    padding: 0 24px;
    font-size: var(--euregio-text-line);
    color: var(--euregio-color-ink-soft);
  }

  .editor {
    padding: 0 24px 24px;
  }

  .editor summary {
    min-block-size: 44px;
    font-weight: 600;
    cursor: pointer;
  }

  /* Phone: the map fills the screen, the rest lies on it. */
  .shell.phone,
  .shell.phone.detailed {
    grid-template-columns: minmax(0, 1fr);
  }

  .phone .stage {
    grid-column: 1;
    grid-row: 2;
  }

  .phone .top {
    position: absolute;
    inset-inline: 12px;
    inset-block-start: 12px;
    z-index: 3;
    display: grid;
    grid-template-columns: 1fr 48px;
    gap: 8px;
  }

  .phone .top .button.icon {
    inline-size: 48px;
    block-size: 48px;
  }

  .phone euregio-map-buttons {
    inset-inline-end: 12px;
    inset-block-end: calc(var(--sheet, 96px) + 44px);
  }

  .phone euregio-attribution {
    inset-inline: 0 auto;
    max-inline-size: calc(100% - 12px);
    inset-block-end: var(--sheet, 96px);
  }

  .phone euregio-scale {
    inset-block-end: calc(var(--sheet, 96px) + 34px);
  }

  .phone .stage.listing {
    padding-block-start: 72px;
    padding-block-end: 110px;
  }

  .sheet-peek {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 8px 12px;
    align-items: center;
    padding: 0 16px 12px;
  }

  .sheet-peek h1 {
    font: 500 1.375rem / 1.1 var(--euregio-font-title);
  }

  .sheet-topics {
    padding: 0 16px 20px;
  }

  /* In the peek state nothing of it may show half. */
  .sheet-topics[inert] {
    visibility: hidden;
  }

  .sheet-topics .topics {
    padding-inline: 0;
  }

  .sheet-topics .topics-head {
    margin-block-start: 8px;
  }

  .sheet-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block-start: 16px;
  }

  /* Embedded: a plate with title and key, a foot with source and ways out. */
  .shell.embed,
  .shell.embed.detailed {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr) auto;
  }

  /* Under the details, not beside them. */
  .shell.embed .stage {
    grid-column: 1;
  }

  .embed .plate {
    position: absolute;
    inset-inline-start: 14px;
    inset-block-start: 14px;
    z-index: 2;
    box-sizing: border-box;
    inline-size: 268px;
    max-block-size: calc(100% - 28px);
    overflow: auto;
    padding: 12px 16px 14px;
    border: 1px solid var(--euregio-color-rule);
    border-radius: var(--euregio-radius-sheet);
    background: var(--euregio-color-paper);
  }

  .embed .plate h1 {
    font: 500 1.375rem / 1.12 var(--euregio-font-title);
  }

  .embed .plate ul {
    display: grid;
    gap: 6px;
    margin-block-start: 10px;
  }

  .embed .plate li {
    display: grid;
    grid-template-columns: 30px 1fr;
    gap: 10px;
    align-items: center;
    font-size: 0.875rem;
    line-height: 1.25;
    --euregio-mark-height: 18px;
  }

  .embed .embed-foot {
    grid-row: 3;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0 20px;
    min-block-size: 44px;
    padding-inline: 14px;
    border-block-start: 1px solid var(--euregio-color-rule);
    font-size: 0.875rem;
  }

  .embed-foot button,
  .embed-foot a {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }

  .embed-foot button:hover,
  .embed-foot a:hover {
    text-decoration: underline;
  }

  .embed-foot .credits {
    position: relative;
    z-index: 4;
    flex: 1 1 160px;
    align-self: stretch;
    min-block-size: 44px;
    min-inline-size: 0;
  }

  .embed-foot euregio-attribution {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 9px;
    max-inline-size: none;
    font-size: 0.8125rem;
  }

  .embed euregio-map-buttons {
    inset-inline-end: 14px;
    inset-block-end: 14px;
  }

  .shell.embed .details {
    grid-column: 1;
    grid-row: 2;
    z-index: 3;
    inline-size: min(360px, 100%);
    justify-self: end;
  }

  /* Too narrow for a plate on the map: it stands above. */
  @container euregio-app (inline-size < 480px) {
    .embed .stage:not(.listing) {
      display: grid;
      grid-template-rows: auto minmax(0, 1fr);
    }

    .embed .plate {
      position: static;
      inline-size: auto;
      max-block-size: 40cqb;
      border-width: 0 0 1px;
      border-radius: 0;
    }

    .embed .plate ul {
      grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
    }

    .embed-foot .credits {
      flex-basis: 100%;
      min-block-size: 36px;
    }

    .embed .embed-foot {
      justify-content: space-between;
    }

    .embed euregio-map {
      position: relative;
      inset: auto;
    }
  }

  @media (forced-colors: active) {
    .stage {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .side,
    euregio-map-buttons,
    .notices,
    .foot {
      display: none;
    }

    /* The list runs over as many pages as it needs. */
    :host:has(.listing),
    .shell:has(.listing) {
      display: block;
      block-size: auto;
      overflow: visible;
    }

    .stage.listing {
      overflow: visible;
    }
  }
`;
