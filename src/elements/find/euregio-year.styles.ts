import {css} from 'lit';

/** The time control: its line of years and what is told of one. */
export const yearStyles = css`
  :host {
    display: grid;
    gap: var(--euregio-space-3);
  }

  h2 {
    font-size: 1.0625rem;
    font-weight: 600;
  }

  .now {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
  }

  .big {
    min-inline-size: 5.5rem;
    font: 500 var(--euregio-text-title) / 1.1 var(--euregio-font-title);
    letter-spacing: -0.015em;
    font-variant-numeric: lining-nums tabular-nums;
  }

  .buttons {
    display: flex;
    gap: 8px;
  }

  .buttons .button:disabled {
    opacity: 0.45;
    cursor: default;
  }

  /* The thumb is 20 px wide: its middle runs from 10 px to 10 px before the end. */
  .line {
    --inset: 10px;
    display: grid;
  }

  .periods,
  .events {
    position: relative;
    margin-inline: var(--inset);
  }

  .periods {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 20px;
  }

  .period {
    grid-area: 1 / 1;
    align-self: start;
    margin-inline-start: calc(var(--from) * 1%);
    inline-size: calc((var(--to) - var(--from)) * 1%);
    min-block-size: 18px;
    box-sizing: border-box;
    overflow-wrap: anywhere;
    border-block-end: 4px solid var(--euregio-color-interreg);
    font-size: 0.75rem;
    line-height: 14px;
    text-align: center;
    color: var(--euregio-color-ink-soft);
  }

  .period:nth-child(even) {
    border-block-end-style: double;
  }

  .events {
    block-size: 10px;
  }

  i {
    position: absolute;
    inset-inline-start: calc(var(--from) * 1% - 0.75px);
    inset-block-end: 0;
    inline-size: 1.5px;
    block-size: 6px;
    background: var(--euregio-color-control);
  }

  i.on {
    block-size: 10px;
    background: var(--euregio-color-ink);
  }

  input {
    inline-size: 100%;
    block-size: 32px;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
  }

  input::-webkit-slider-runnable-track {
    block-size: 4px;
    border-radius: 2px;
    background: var(--euregio-color-control);
  }

  input::-moz-range-track {
    block-size: 4px;
    border-radius: 2px;
    background: var(--euregio-color-control);
  }

  input::-webkit-slider-thumb {
    appearance: none;
    inline-size: 20px;
    block-size: 28px;
    margin-block-start: -12px;
    border: 3px solid var(--euregio-color-paper);
    border-radius: var(--euregio-radius-control);
    background: var(--euregio-color-ink);
  }

  input::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 20px;
    block-size: 28px;
    border: 3px solid var(--euregio-color-paper);
    border-radius: var(--euregio-radius-control);
    background: var(--euregio-color-ink);
  }

  .ends {
    display: flex;
    justify-content: space-between;
    font-size: 0.8125rem;
    color: var(--euregio-color-ink-soft);
    font-variant-numeric: tabular-nums;
  }

  .told {
    display: grid;
    gap: 2px;
  }

  .counts {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .rule,
  .nothing {
    font-size: var(--euregio-text-line);
    line-height: 1.35;
    color: var(--euregio-color-ink-soft);
  }

  h3 {
    font-size: 1rem;
    font-weight: 600;
  }

  .milestones {
    display: grid;
  }

  .milestones li {
    padding-block: 8px;
    border-block-start: 1px solid var(--euregio-color-rule);
    font-size: 0.9375rem;
    line-height: 1.4;
  }

  time {
    font-size: var(--euregio-text-line);
    color: var(--euregio-color-ink-soft);
    font-variant-numeric: tabular-nums;
  }

  .things {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }

  .things a {
    min-block-size: 24px;
    font-weight: 600;
  }

  .source {
    font-size: var(--euregio-text-source);
    color: var(--euregio-color-ink-soft);
    overflow-wrap: anywhere;
  }

  summary {
    padding-block: 8px;
    font-weight: 600;
    line-height: 1.35;
    cursor: pointer;
  }

  .count {
    font-weight: 400;
    color: var(--euregio-color-ink-soft);
  }

  @media print {
    .buttons,
    .line {
      display: none;
    }
  }
`;
