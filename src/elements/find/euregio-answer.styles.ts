import {css} from 'lit';

/** The answer beside the map, and as a page of the hall’s screen. Sizes of the screen are those of a picture 1920 wide, as for the stops. */
export const answerStyles = css`
  :host {
    --unit: var(--euregio-screen-unit, min(100vw / 1920, 100vh / 1080));
    display: block;
    background: var(--euregio-color-paper);
    color: var(--euregio-color-ink);
  }

  .card {
    padding: 16px;
    border: 1px solid var(--euregio-color-rule);
    border-radius: var(--euregio-radius-sheet);
  }

  .head {
    display: flex;
    align-items: start;
    gap: 8px;
  }

  .head [role='status'] {
    flex: 1;
    min-inline-size: 0;
  }

  h2,
  h1 {
    font-family: var(--euregio-font-title);
    font-weight: 500;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }

  h2 {
    font-size: 1.25rem;
    line-height: 1.2;
  }

  .doubt {
    margin-block-start: 8px;
    font-weight: 600;
  }

  .moment {
    margin-block-start: 8px;
    color: var(--euregio-color-ink-soft);
  }

  .moment .second {
    font-size: 0.9em;
  }

  .sentence {
    margin-block-start: 8px;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }

  /* The same in the second language: smaller, below. */
  .second {
    display: block;
    margin-block-start: 0.25em;
    font-size: 0.7em;
    color: var(--euregio-color-ink-soft);
  }

  .second-text {
    margin-block-start: 8px;
    padding-inline-start: 0.5em;
    border-inline-start: 3px solid var(--euregio-color-rule);
    font-size: 0.875em;
    color: var(--euregio-color-ink-soft);
  }

  .source {
    margin-block-start: 12px;
    font-size: 0.8125rem;
    color: var(--euregio-color-ink-soft);
  }

  .things {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    margin-block-start: 12px;
  }

  .things a {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--euregio-target-small, 32px);
    --euregio-mark-height: 18px;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 12px;
  }

  .next {
    margin-block-start: 16px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--euregio-color-rule);
  }

  .next h3 {
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--euregio-color-ink-soft);
  }

  .next li + li {
    margin-block-start: 4px;
  }

  .next button {
    display: block;
    inline-size: 100%;
    min-block-size: var(--euregio-target);
    padding: 8px 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  :host([layout='screen']) {
    inline-size: calc(640 * var(--unit));
    block-size: 100%;
    overflow: hidden auto;
  }

  .screen {
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
    padding: calc(60 * var(--unit)) calc(72 * var(--unit)) calc(56 * var(--unit));
    font-size: calc(34 * var(--unit) * var(--euregio-answer-scale, 1));
  }

  .screen h1 {
    font-size: 1.65em;
    line-height: 1.08;
    letter-spacing: -0.015em;
  }

  .screen .sentence {
    margin-block-start: 0.9em;
    line-height: 1.38;
  }

  .screen .doubt,
  .screen .moment {
    margin-block-start: 0.6em;
  }

  .screen .qr .second {
    font-size: 0.85em;
    font-weight: 400;
  }

  .screen .qr {
    margin-block-start: calc(40 * var(--unit));
    gap: calc(28 * var(--unit));
    font-size: calc(27 * var(--unit));
    font-weight: 600;
    line-height: 1.35;
    --euregio-qr-size: calc(164 * var(--unit));
  }

  .screen .foot {
    margin-block-start: auto;
    padding-block-start: calc(24 * var(--unit));
    font-size: calc(24 * var(--unit));
    line-height: 1.35;
    color: var(--euregio-color-ink-soft);
  }

  .screen .source {
    font-size: inherit;
  }

  @media print {
    .buttons,
    .next,
    .head button {
      display: none;
    }
  }
`;
