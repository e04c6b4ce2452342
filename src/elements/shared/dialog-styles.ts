import {css} from 'lit';

/** A dialog over the map: its sheet, its head that stays in sight, its close button. */
export const dialogStyles = css`
  dialog {
    inline-size: min(var(--euregio-dialog-width, 640px), 100% - 24px);
    max-block-size: calc(100dvh - 48px);
    padding: 0 min(24px, 6%) 24px;
    /* Who goes back with Shift+Tab finds nothing under the head (WCAG 2.4.11). */
    scroll-padding-block: 8rem 24px;
    overflow-wrap: anywhere;
    border: 1px solid var(--euregio-color-rule);
    border-radius: var(--euregio-radius-sheet);
    background: var(--euregio-color-paper);
    color: var(--euregio-color-ink);
    box-shadow: var(--euregio-shadow-2);
  }

  dialog::backdrop {
    background: rgb(10 18 24 / 0.45);
  }

  header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    padding-block: 16px 8px;
    background: var(--euregio-color-paper);
  }

  .close {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: var(--euregio-target);
    block-size: var(--euregio-target);
    margin-inline-end: -12px;
    border-radius: var(--euregio-radius-control);
  }

  .close:hover {
    background: var(--euregio-color-paper-soft);
  }

  h2 {
    min-inline-size: 0;
    hyphens: auto;
    /* Its head stays in sight: large text on a narrow screen leaves room for what is below it. */
    font: 500 min(var(--euregio-text-title), 10vw) / 1.12 var(--euregio-font-title);
    letter-spacing: -0.01em;
  }
`;
