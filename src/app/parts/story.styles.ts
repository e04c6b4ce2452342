import {css, unsafeCSS} from 'lit';
import {forText} from '../layouts/breakpoints.ts';
import {FIGURE_SHARE} from '../layouts/layout.ts';

const FIGURE_FROM = unsafeCSS(`${Math.round(100 * (1 - FIGURE_SHARE))}%`);

const onlyHeard = css`
  position: absolute;
  overflow: hidden;
  inline-size: 1px;
  block-size: 1px;
  clip-path: inset(50%);
`;

/** A story in the column or in the sheet, with its head and the editor of one’s own. */
export const storyStyles = css`
  /* A figure lies over the map, which waits beneath: taking it away and making it anew would cost seconds. */
  euregio-figure.on-stage {
    position: absolute;
    inset: 0;
    z-index: 2;
    background: var(--euregio-color-land);
  }

  euregio-figure.beside {
    inset-inline-start: ${FIGURE_FROM};
    border-inline-start: 1px solid var(--euregio-color-rule);
  }

  euregio-figure.small {
    background: var(--euregio-color-land);
  }

  euregio-figure.small.beside {
    inset-inline-start: ${FIGURE_FROM};
    inline-size: calc(100% - ${FIGURE_FROM});
  }

  /* They move the map: there they lie on no text of the figure. */
  .stage:has(euregio-figure.beside) euregio-map-buttons {
    inset-inline-end: calc(100% - ${FIGURE_FROM} + 20px);
  }

  .stage:has(euregio-figure.beside) euregio-attribution {
    inset-inline-end: calc(100% - ${FIGURE_FROM});
    max-inline-size: calc(${FIGURE_FROM} - 150px);
  }

  euregio-map.covered {
    visibility: hidden;
  }

  euregio-figure.in-text {
    margin: 0 24px 24px;
  }

  .side.story {
    display: block;
    overflow: auto;
    --euregio-story-edge: 24px;
  }

  .story-head euregio-language {
    margin-inline-end: auto;
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

  /* With text twice as large a word may be longer than the column. */
  .story-head .button {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  /* In the sheet of a phone the name of the story has the row: the arrow says the way out. */
  euregio-sheet .leave > span {
    ${onlyHeard}
  }

  /* Where the app is low the stop itself must be in sight: the head takes two rows, and the arrow says the way out. */
  @container euregio-app (height < ${forText('low')}) {
    .side .story-head {
      padding-block: 8px;
    }

    .side .story-head .button {
      padding-inline: 10px;
    }

    .side .leave > span {
      ${onlyHeard}
    }

    .drawer .story-head label {
      max-inline-size: calc(100% - 44px - 8px - 44px);
    }
  }

  .single-keys {
    display: flex;
    align-items: center;
    gap: 8px;
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
`;
