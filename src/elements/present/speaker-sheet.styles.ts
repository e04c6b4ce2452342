import {css} from 'lit';

/** Cue, question and the sheet for print. */
export const speakerSheetStyles = css`
  /* What is done stands apart from what is said. */
  .cue {
    padding: 0.2em 0.6em;
    border-inline-start: 4px solid var(--euregio-color-focus);
    background: var(--euregio-color-paper-soft);
    font-size: 0.8em;
  }

  .question {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--euregio-color-rule);
    font-size: 0.75em;
  }

  .question .from {
    color: var(--euregio-color-ink-soft);
  }

  .sheet {
    display: none;
  }

  @media print {
    :host {
      display: block;
      block-size: auto;
      overflow: visible;
      background: #fff;
      color: #000;
    }

    .bar,
    main,
    .foot {
      display: none;
    }

    .sheet {
      display: block;
      font: 12pt / 1.4 var(--euregio-font-text);
    }

    .sheet article {
      break-inside: avoid;
      margin-block-end: 8mm;
    }
  }
`;
