import {css} from 'lit';

/**
 * Sizes are those of a picture 1920 wide: `--unit` is one of its pixels, so that a projector of any size shows the same page, and the speaker window a small
 * one. `--scale` is the presenter's own text size.
 */
export const storyStyles = css`
  :host {
    --unit: var(--euregio-screen-unit, min(100vw / 1920, 100vh / 1080));
    --scale: 1;
    --tight: 1;
    display: block;
    min-block-size: 0;
    background: var(--euregio-color-paper);
    color: var(--euregio-color-ink);
  }

  :host([layout='screen']) {
    inline-size: calc(640 * var(--unit) * (0.4 + 0.6 * var(--scale)));
    block-size: 100%;
    overflow: hidden;
  }

  .screen {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    padding: calc(60 * var(--unit)) calc(72 * var(--unit)) calc(56 * var(--unit));
    font-size: calc(34 * var(--unit) * var(--scale));
  }

  .screen > * {
    flex: none;
  }

  .screen h1 {
    font-family: var(--euregio-font-title);
    font-size: calc(76 * var(--unit) * var(--title, 1));
    font-weight: 500;
    line-height: 1.04;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }

  .screen .text {
    margin-block-start: calc(44 * var(--unit) * var(--tight));
    line-height: 1.38;
    text-wrap: pretty;
  }

  /* Two languages: the second smaller below the first, and both to be read at ten metres. */
  .screen.two h1 {
    font-size: calc(60 * var(--unit) * var(--title, 1));
  }

  .screen.two .text {
    font-size: calc(30 * var(--unit) * var(--scale));
    line-height: calc(41 / 30);
  }

  .second-title,
  .second-text {
    color: var(--euregio-color-ink-soft);
  }

  .screen .second-title {
    margin-block-start: calc(12 * var(--unit));
    font: 500 calc(38 * var(--unit) * var(--title, 1)) / 1.1 var(--euregio-font-title);
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .screen .second-text {
    margin-block-start: calc(24 * var(--unit) * var(--tight));
    padding-inline-start: calc(16 * var(--unit));
    border-inline-start: calc(4 * var(--unit)) solid var(--euregio-color-rule);
    font-size: max(24 * var(--unit), 26 * var(--unit) * var(--scale));
    line-height: calc(36 / 26);
    text-wrap: pretty;
  }

  .key {
    margin-block-start: calc(44 * var(--unit) * var(--tight));
    font-size: calc(27 * var(--unit));
  }

  .key li {
    display: flex;
    align-items: center;
    gap: calc(20 * var(--unit));
    min-block-size: calc(44 * var(--unit));
  }

  .key li + li {
    margin-block-start: calc(31 * var(--unit) * var(--tight));
  }

  .key li:not(:only-child) {
    min-block-size: calc(44 * var(--unit));
  }

  /* Signs and lines are twice as large on a screen, as on its map. */
  .screen .key {
    --euregio-mark-point: calc(56 * var(--unit));
  }

  .key euregio-mark {
    --euregio-mark-height: calc(28 * var(--unit));
    flex: none;
    inline-size: calc(44 * var(--unit));
  }

  .screen .key .line {
    --euregio-mark-height: calc(44 * var(--unit));
    inline-size: calc(69 * var(--unit));
  }

  .key .second,
  .qr .second,
  .qr-cover .second {
    display: block;
    font-size: 0.89em;
    font-weight: 400;
    color: var(--euregio-color-ink-soft);
  }

  /* Where room is short, the key says it once. */
  .screen:not([data-key='whole']) .key .second {
    display: none;
  }

  .screen .qr {
    margin-block-start: calc(44 * var(--unit) * var(--tight));
    gap: calc(28 * var(--unit));
    font-size: calc(27 * var(--unit));
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
    --euregio-qr-size: calc(164 * var(--unit) * var(--qr, 1));
  }

  .screen .qr::part(address) {
    font-size: calc(24 * var(--unit));
  }

  .foot {
    margin-block-start: auto;
    padding-block-start: calc(24 * var(--unit));
  }

  .source {
    font-size: calc(24 * var(--unit));
    line-height: 1.35;
    color: var(--euregio-color-ink-soft);
  }

  /* A hall has room for two lines; who reads gets all of it. */
  .screen .source {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }

  .screen[data-source='short'] .source {
    -webkit-line-clamp: 1;
  }

  .screen[data-key='one'] .key li:nth-child(n + 2) {
    display: none;
  }

  .progress {
    display: flex;
    align-items: center;
    gap: calc(24 * var(--unit));
    margin-block-start: calc(26 * var(--unit));
    font-size: calc(24 * var(--unit));
    font-weight: 600;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  euregio-stitches {
    --euregio-stitch-unit: var(--unit);
    flex: 0 1 auto;
    min-inline-size: 0;
  }

  /* Covers, over the map as well */

  .cover {
    position: fixed;
    inset: 0;
    z-index: 30;
    display: grid;
    place-items: center;
    border: 0;
    padding: 0;
    cursor: none;
  }

  .cover.black {
    background: #000;
  }

  .cover.white {
    background: #fff;
  }

  .cover.qr-cover {
    background: var(--euregio-color-paper);
    cursor: auto;
    font-size: calc(44 * var(--unit));
    font-weight: 600;
    --euregio-qr-size: calc(640 * var(--unit));
  }

  :host([touch]) .qr-cover {
    padding-block-end: 124px;
    --euregio-qr-size: calc(480 * var(--unit));
  }

  .qr-cover .close {
    font-size: 1rem;
    position: absolute;
    inset-block-start: 16px;
    inset-inline-end: 16px;
    opacity: 0;
  }

  .qr-cover .close:focus-visible,
  :host([touch]) .qr-cover .close {
    opacity: 1;
  }

  .no-address {
    max-inline-size: 24em;
    margin: 0;
    text-wrap: balance;
    text-align: center;
  }

  .qr-cover euregio-qr::part(address) {
    font-size: calc(36 * var(--unit));
  }

  .digits {
    position: fixed;
    inset-block-end: calc(64 * var(--unit));
    inset-inline-start: 50%;
    translate: -50% 0;
    z-index: 31;
    padding: calc(16 * var(--unit)) calc(32 * var(--unit));
    border-radius: var(--euregio-radius-control);
    background: var(--euregio-color-ink);
    color: var(--euregio-color-paper);
    font-size: calc(34 * var(--unit));
    font-weight: 600;
  }

  .digits span {
    font-weight: 400;
  }

  /* The strip of buttons, for a touch screen */

  .strip {
    position: fixed;
    inset-block-end: 0;
    inset-inline: 0;
    z-index: 32;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 8px;
    padding: 10px 12px max(10px, env(safe-area-inset-bottom));
    background: var(--euregio-color-paper);
    border-block-start: 1px solid var(--euregio-color-rule);
    font-size: 1rem;
  }

  /* On a phone: a page to read */

  :host([layout='phone']) {
    --unit: 1px;
  }

  .phone {
    display: flex;
    flex-direction: column;
    gap: 12px;
    padding: 16px var(--euregio-story-edge, 16px) max(16px, env(safe-area-inset-bottom));
  }

  .phone h1 {
    margin-block-end: 12px;
    font-family: var(--euregio-font-title);
    font-size: var(--euregio-text-title);
    font-weight: 500;
    line-height: 1.12;
    text-wrap: balance;
    overflow-wrap: break-word;
    hyphens: auto;
  }

  .phone .text {
    font-size: var(--euregio-text-lead);
    line-height: 1.42;
  }

  .phone .second-title {
    margin-block-start: 4px;
    font: 500 1.25rem / 1.2 var(--euregio-font-title);
  }

  .phone .second-title + .text {
    margin-block-start: 12px;
  }

  .phone .second-text {
    margin-block-start: 12px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--euregio-color-rule);
    line-height: 1.42;
  }

  .phone .progress {
    margin: 0;
    gap: 12px;
    font-size: var(--euregio-text-line);
  }

  .phone .key {
    margin: 0;
    font-size: 1rem;
  }

  .phone .key li,
  .phone .key li:not(:only-child) {
    min-block-size: 32px;
  }

  .phone .key li + li {
    margin: 0;
  }

  .phone .source {
    font-size: var(--euregio-text-source);
  }

  /* Below each other where large text leaves no room for two. */
  .turn {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8rem), 1fr));
    gap: 8px;
  }

  .back {
    inline-size: 100%;
  }

  @media print {
    .turn,
    .back,
    .progress {
      display: none;
    }
  }
`;
