import {css} from 'lit';
import {px} from './breakpoints.ts';

/** Three columns at most; where they would leave less than half for the map, the panel takes the place of the side column. */
export const wideStyles = css`
  .shell.wide {
    grid-template-columns: var(--euregio-side) minmax(0, 1fr);
  }

  .shell.wide.with-panel {
    grid-template-columns: var(--euregio-side) minmax(0, 1fr) var(--euregio-panel);
  }

  .wide .details {
    grid-column: 3;
  }

  .side.lens {
    display: block;
    overflow: auto;
    padding: 24px 24px 24px;
  }

  @container euregio-app (width < ${px('threeColumns')}) {
    .shell.wide.with-panel {
      grid-template-columns: var(--euregio-panel) minmax(0, 1fr);
    }

    .wide .details {
      grid-column: 1;
      z-index: 3;
      border-inline: 0;
      border-inline-end: 1px solid var(--euregio-color-rule);
    }

    .wide.with-panel .stage {
      grid-column: 2;
    }

    /* Under the panel: nothing in it may take the focus unseen. */
    .wide.with-panel .side {
      visibility: hidden;
      grid-column: 1;
    }
  }
`;
