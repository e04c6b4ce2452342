import {css} from 'lit';
import {forText, px} from '../layouts/breakpoints.ts';

/** The column with search and topics. Where the app is low, head and foot give room first. */
export const findStyles = css`
  .side {
    display: flex;
    flex-direction: column;
    /* With larger text, once the topics have given what they can. */
    overflow: auto;
    border-inline-end: 1px solid var(--euregio-color-rule);
    background: var(--euregio-color-paper);
  }

  .head {
    display: grid;
    grid-template-columns: 38px 1fr;
    gap: 12px;
    align-items: center;
    padding: 16px 24px 0;
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
    padding: 8px 24px 0;
    font-size: 0.875rem;
    line-height: 1.35;
    color: var(--euregio-color-ink-soft);
  }

  .search {
    padding: 12px 24px 0;
  }

  .answer {
    overflow: auto;
    flex: 0 1 auto;
    min-block-size: 0;
  }

  .answer.given {
    padding: 14px 24px 20px;
  }

  .side .foot {
    /* With larger text: the topics give room, not the second row. */
    flex: none;
    flex-wrap: wrap;
    margin-block-start: auto;
  }

  .topics {
    overflow: auto;
    flex: 0 1 auto;
    /* Some lines of any size, and no more of a low app than it has. */
    min-block-size: min(14rem, 40cqb);
    padding: 8px 24px 12px;
    /* What has the focus does not lie under the tools, which take two rows for wider or larger text. */
    scroll-padding-block-end: max(108px, 9rem - 84px);
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

  /* What narrows the picture, and the way to paper, in one row; what is opened takes the whole width. */
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin-block-start: 8px;
    border-block-start: 1px solid var(--euregio-color-rule);
  }

  /* Found without scrolling, wherever the topics end; what is opened scrolls with them. */
  @container euregio-app (height >= ${px('flat')}) {
    .side .tools:not(:has(details[open])) {
      position: sticky;
      inset-block-end: -12px;
      z-index: 1;
      margin-block-end: -12px;
      padding-block-end: 4px;
      background: var(--euregio-color-paper);
    }
  }

  .tools details[open] {
    flex: 1 1 100%;
    padding-block-end: 16px;
  }

  /* The fold says it already. */
  .tools ::part(title) {
    display: none;
  }

  .tools summary {
    display: flex;
    align-items: center;
    gap: 5px;
    min-block-size: 44px;
    font-size: 0.9375rem;
    white-space: nowrap;
    font-weight: 600;
    cursor: pointer;
  }

  .tools summary::after {
    content: '+';
    font-size: 1.375rem;
    font-weight: 400;
  }

  .tool {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 36px;
    block-size: 44px;
    margin-inline-start: auto;
    border-radius: 8px;
  }

  .tools details[open] > summary::after {
    content: '–';
    margin-inline-start: auto;
  }

  .foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px 4px;
    min-block-size: 68px;
    padding: 12px 24px;
    border-block-start: 1px solid var(--euregio-color-rule);
  }

  .foot .button {
    gap: 4px;
    padding-inline: 8px;
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

  @container euregio-app (height < ${px('short')}) {
    euregio-legend {
      --euregio-legend-row: 44px;
    }
  }

  /* What stands there once must not take the room of what is looked for. */
  @container euregio-app (height < ${forText('low')}) {
    .explanation {
      display: none;
    }

    .head {
      --euregio-logo-size: 28px;
      grid-template-columns: 28px 1fr;
      padding-block-start: 12px;
    }

    .head h1 {
      font-size: 1.25rem;
    }

    .head .sender {
      display: none;
    }

    .search {
      padding-block-start: 12px;
    }

    .topics {
      padding-block: 8px;
    }

    .foot {
      min-block-size: 52px;
      padding-block: 4px;
    }
  }
`;
