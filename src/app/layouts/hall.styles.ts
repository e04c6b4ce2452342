import {css} from 'lit';

/** Presenting: the text column and the picture, in the proportions of a picture 1920 wide. */
export const hallStyles = css`
  /* Presenting: the text column and the map, in the proportions of a picture 1920 wide. */
  .shell.hall {
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

  .hall euregio-answer {
    block-size: 100%;
  }

  /* Nothing on the picture is smaller than what can be read from the last row. */
  .hall euregio-scale {
    --euregio-scale-text: calc(24 * var(--euregio-screen-unit));
    --euregio-scale-line: calc(3 * var(--euregio-screen-unit));
  }

  .hall euregio-attribution {
    --euregio-attribution-sign: calc(24 * var(--euregio-screen-unit));
    --euregio-attribution-block: calc(48 * var(--euregio-screen-unit));
  }

  /* A kiosk that has nothing to say: its one button lies on the picture, and no band above takes room. */
  .shell.hall .kiosk:not(:has(p)) {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 12px;
    padding: 0;
    background: none;
  }

  /* The field over the picture, in the big type; in the speaker’s window over the notes. */
  .ask-over {
    position: absolute;
    inset-block-start: 24px;
    inset-inline-end: 24px;
    z-index: 6;
    inline-size: min(46%, 900px);
    padding: 16px;
    border-radius: var(--euregio-radius-sheet);
    background: var(--euregio-color-paper);
    box-shadow: var(--euregio-shadow-2);
  }

  .hall .ask-over {
    --euregio-search-text: calc(34 * var(--euregio-screen-unit));
  }

  .speaker .ask-over {
    max-block-size: calc(100% - 48px);
    overflow: auto;
  }

  @media (max-width: 959.98px) {
    .speaker .ask-over {
      inset-inline: 16px;
      inline-size: auto;
    }
  }

  .ask-over euregio-answer {
    margin-block-start: 12px;
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
`;
