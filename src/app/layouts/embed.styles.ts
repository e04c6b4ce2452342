import {css} from 'lit';
import {px, widthOf} from './breakpoints.ts';

/** A plate with title and key, the map, a foot with sources and ways out. */
export const embedStyles = css`
  /* Embedded: a plate with title and key, a foot with source and ways out. */
  .shell.embed {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr) auto;
  }

  /* Under the details, not beside them. */
  .shell.embed .stage {
    grid-column: 1;
  }

  .embed .plate {
    position: absolute;
    inset-inline-start: 14px;
    inset-block-start: 14px;
    z-index: 2;
    box-sizing: border-box;
    inline-size: ${widthOf('plate')};
    max-block-size: calc(100% - 28px);
    overflow: auto;
    padding: 12px 16px 16px;
    border: 1px solid var(--euregio-color-rule);
    border-radius: var(--euregio-radius-sheet);
    background: var(--euregio-color-paper);
  }

  .embed .plate h1 {
    font: 500 1.375rem / 1.12 var(--euregio-font-title);
  }

  .embed .plate ul {
    display: grid;
    gap: 8px;
    margin-block-start: 12px;
  }

  .embed .plate li {
    display: grid;
    grid-template-columns: 30px minmax(0, 1fr);
    gap: 12px;
    align-items: center;
    overflow-wrap: anywhere;
    font-size: 0.875rem;
    line-height: 1.25;
    --euregio-mark-height: 18px;
  }

  /* The card brings its own room and edge. */
  .embed .plate.answer {
    padding: 0;
    border-width: 0;
  }

  .embed .embed-foot {
    grid-row: 3;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0 24px;
    min-block-size: 44px;
    padding-inline: 14px;
    border-block-start: 1px solid var(--euregio-color-rule);
    font-size: 0.875rem;
  }

  .embed-foot button,
  .embed-foot a {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }

  .embed-foot button:hover,
  .embed-foot a:hover {
    text-decoration: underline;
  }

  .embed-foot .credits {
    position: relative;
    z-index: 4;
    flex: 1 1 160px;
    align-self: stretch;
    --room: 44px;
    min-block-size: var(--room);
    min-inline-size: 0;
  }

  .embed-foot euregio-attribution {
    position: absolute;
    /* The line brings its own room: its first letter stands below the plate's edge. */
    inset-inline: -10px 0;
    /* In the middle, also where it is as high as a finger needs: it must not lie on the map. */
    inset-block-end: calc((var(--room) - var(--euregio-target-small, 26px)) / 2);
    max-inline-size: none;
    font-size: 0.8125rem;
  }

  .embed euregio-map-buttons {
    inset-inline-end: 14px;
    inset-block-end: 14px;
  }

  .shell.embed .details {
    grid-column: 1;
    grid-row: 2;
    z-index: 3;
    inline-size: min(360px, 100%);
    justify-self: end;
  }

  /* Too narrow for a plate on the map: it stands above. */
  @container euregio-app (inline-size < ${px('plateBeside')}) {
    .embed .stage:not(.listing) {
      display: grid;
      grid-template-rows: auto minmax(0, 1fr);
    }

    .embed .plate {
      position: static;
      inline-size: auto;
      max-block-size: 40cqb;
      border-width: 0 0 1px;
      border-radius: 0;
    }

    .embed .plate ul {
      grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
    }

    .embed-foot .credits {
      flex-basis: 100%;
      --room: max(36px, var(--euregio-target-small, 36px));
    }

    .embed .embed-foot {
      justify-content: space-between;
    }

    .embed euregio-map {
      position: relative;
      inset: auto;
    }
  }

  /* A little box: a line of title, the map, a line of ways out. */
  @container euregio-app (block-size < ${px('box')}) {
    .embed .plate {
      padding: 5px 12px;
    }

    .embed .plate h1 {
      overflow: hidden;
      font-size: 1.0625rem;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    .embed .plate :is(ul, .sender) {
      display: none;
    }

    .embed .embed-foot {
      flex-wrap: nowrap;
      gap: 0;
      padding-inline: 14px 0;
    }

    .embed-foot .credits {
      flex: 1 1 0;
    }

    .embed-foot button,
    .embed-foot a {
      justify-content: center;
      min-inline-size: 44px;
      /* Its words stay for those who hear them. */
      font-size: 0;
    }

    .embed euregio-map-buttons {
      display: none;
    }
  }
`;
