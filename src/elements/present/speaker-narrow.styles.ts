import {css} from 'lit';

/** The speaker's window where its two columns have no room. */
export const speakerNarrowStyles = css`
  /* A tablet, a phone, or a laptop at 200 % (WCAG 1.4.4, 1.4.10): one below the other, and the window scrolls as a whole. */
  @media screen and (max-width: 959.98px) {
    :host {
      grid-template: max-content minmax(max-content, 1fr) max-content / minmax(0, 1fr);
      overflow-y: auto;
    }

    main {
      grid-template-columns: minmax(0, 1fr);
      grid-auto-rows: max-content;
      align-content: start;
      gap: 28px;
      padding-inline: 16px;
    }

    .bar,
    .foot {
      padding-inline: 16px;
    }

    .bar {
      flex-wrap: wrap;
      gap: 8px 16px;
      padding-block: 12px;
    }

    .times {
      flex-wrap: wrap;
      gap: 4px 16px;
    }

    .occasion {
      display: none;
    }

    .progress {
      flex-wrap: wrap;
    }

    .tell h2 {
      font-size: 2rem;
      overflow-wrap: break-word;
    }

    .tell,
    .side {
      overflow: visible;
    }

    .notes {
      flex: none;
      overflow: visible;
      overflow-wrap: break-word;
    }

    .coming {
      flex-wrap: wrap;
    }

    .coming span {
      display: block;
    }

    .all ol {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
      overflow: visible;
    }

    .audience {
      position: static;
      flex-basis: 100%;
      padding: 8px 0;
      box-shadow: none;
    }

    /* What is seldom pressed comes with the button for more: the notes are what the window is for. */
    .foot:not(.open) .seldom {
      display: none;
    }

    /* Where there is room the buttons stay in sight below what scrolls; in ems too, for those whose browser has larger text. */
    @media (min-height: 640px) and (min-height: 36em) {
      :host {
        grid-template-rows: max-content minmax(0, 1fr) auto;
        overflow: hidden;
      }

      main {
        overflow-y: auto;
      }

      .foot {
        max-block-size: 60dvh;
        overflow-y: auto;
      }
    }
  }
`;
