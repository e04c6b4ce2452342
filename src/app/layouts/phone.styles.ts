import {css} from 'lit';
import {px} from './breakpoints.ts';

/** The map fills the screen, the rest lies on it. */
export const phoneStyles = css`
  /* The panel has the edge of the glance before it: going from one to the other, nothing jumps aside or down. */
  euregio-sheet > euregio-details {
    --euregio-details-padding: 16px;
    --euregio-details-start: 0px;
    --euregio-details-close: -8px;
  }

  euregio-sheet > euregio-lens {
    padding: 0 16px 24px;
  }

  euregio-sheet .story-head {
    padding: 0 16px 12px;
  }

  euregio-sheet euregio-figure.in-text {
    margin-inline: 16px;
  }

  .phone .stage {
    grid-column: 1;
    grid-row: 2;
  }

  .phone .top {
    grid-column: 1;
    grid-row: 2;
    z-index: 3;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 48px;
    gap: 8px;
    align-self: start;
    margin: 12px;
  }

  .phone .top .button.icon {
    inline-size: 48px;
    block-size: 48px;
  }

  .phone euregio-map-buttons {
    inset-inline-end: 12px;
    inset-block-end: calc(var(--sheet, 96px) + 24px);
  }

  /* Between the search and a sheet of half the height there is no room for all of them in one column; still less where something to press stands above. */
  .phone.low-map euregio-map-buttons {
    --euregio-map-buttons-flow: column;
  }

  @container euregio-app (block-size < ${px('lowBelowNotice')}) {
    .phone:has(> .notices button) euregio-map-buttons {
      --euregio-map-buttons-flow: column;
    }
  }

  .phone euregio-attribution {
    inset-inline: 0 auto;
    max-inline-size: calc(100% - 12px);
    --euregio-attribution-block: 44px;
    inset-block-end: var(--sheet, 96px);
  }

  .phone euregio-scale {
    inset-block-end: calc(var(--sheet, 96px) + 34px);
  }

  /* Nothing lies over the list: it ends where the sheet begins. */
  .phone .stage.listing {
    margin-block: 72px var(--sheet, 96px);
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

  .sheet-peek .narrowed {
    font-weight: 600;
    color: var(--euregio-color-ink);
  }

  .sheet-topics {
    padding: 0 16px 24px;
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
`;
