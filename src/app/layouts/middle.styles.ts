import {css} from 'lit';
import {widthOf} from './breakpoints.ts';

/** The map has the whole app. What lies over it takes half of its width at most. */
export const middleStyles = css`
  .middle .stage {
    grid-column: 1;
  }

  .middle .bar {
    position: relative;
    grid-column: 1;
    grid-row: 2;
    z-index: 3;
    display: flex;
    gap: 8px;
    align-self: start;
    justify-self: start;
    box-sizing: border-box;
    padding: 12px;
  }

  .middle .bar euregio-search {
    flex: 1 1 ${widthOf('search')};
    min-inline-size: 0;
    inline-size: ${widthOf('search')};
  }

  .middle .bar .button {
    flex: none;
    min-block-size: 48px;
    background: var(--euregio-color-paper);
    white-space: nowrap;
  }

  /* Below the field: a year or a choice of projects is said where its controls are closed. */
  .middle .bar .narrowed {
    position: absolute;
    inset-block-start: calc(100% - 4px);
    inset-inline-start: 12px;
    padding: 4px 12px;
    border: 1px solid var(--euregio-color-rule);
    border-radius: var(--euregio-radius-control);
    background: var(--euregio-color-paper);
    font-weight: 600;
  }

  .middle .bar .button.icon {
    inline-size: 48px;
  }

  .middle .side.drawer,
  .middle .details {
    grid-column: 1;
    grid-row: 2;
    z-index: 4;
    max-inline-size: 50cqi;
    box-shadow: var(--euregio-shadow-2);
  }

  .middle .side.drawer {
    position: relative;
    justify-self: start;
    box-sizing: border-box;
    inline-size: var(--euregio-side);
  }

  .middle .details {
    justify-self: end;
    box-sizing: border-box;
    inline-size: var(--euregio-panel);
    --euregio-details-padding: 20px;
  }

  .middle .drawer > .close {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    z-index: 2;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 8px;
  }

  .middle .drawer .head {
    padding-inline-end: 56px;
  }

  /* The way out and the cross stand in one row. */
  .middle .drawer.story .story-head,
  .middle .drawer.lens {
    padding-block-start: 8px;
  }

  /* An answer has no head: the cross stands beside the field. */
  .middle .drawer.answering > .close {
    inset-block-start: 14px;
  }

  .middle .drawer.answering > .search {
    padding-inline-end: 60px;
  }

  /* What lies over the map must not cover its buttons, and nothing may lie over the list. */
  .middle.with-panel {
    --over-end: min(var(--euregio-panel), 50cqi);
  }

  .middle.with-drawer {
    --over-start: min(var(--euregio-side), 50cqi);
  }

  .middle .bar {
    max-inline-size: calc(100% - var(--over-end, 0px));
  }

  .middle.with-drawer euregio-figure.on-stage {
    inset-inline-start: var(--over-start);
  }

  .middle euregio-map-buttons {
    inset-inline-end: calc(20px + var(--over-end, 0px));
  }

  .middle euregio-attribution {
    inset-inline-end: var(--over-end, 0px);
    max-inline-size: calc(100% - 150px - var(--over-end, 0px) - var(--over-start, 0px));
  }

  .middle euregio-scale {
    inset-inline-start: calc(16px + var(--over-start, 0px));
  }

  .middle .stage.listing {
    margin-inline: var(--over-start, 0px) var(--over-end, 0px);
  }

  .middle:not(.with-drawer) .stage.listing {
    margin-block-start: 72px;
  }

  .middle .foot {
    padding-inline: 12px;
  }

  @media (prefers-reduced-motion: no-preference) {
    .middle .side.drawer,
    .middle .details {
      animation: euregio-slide var(--euregio-motion-panel) ease-out;
    }

    @keyframes euregio-slide {
      from {
        opacity: 0;
      }
    }
  }
`;
