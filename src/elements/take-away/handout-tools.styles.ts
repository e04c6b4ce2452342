import {css} from 'lit';

/** What stands above the sheets on the screen: paper, extent, print. */
export const handoutToolsStyles = css`
  .tools {
    position: sticky;
    inset-block-start: 0;
    inset-inline: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 10px 20px;
    border-block-end: 1px solid var(--euregio-color-rule);
    background: var(--euregio-color-paper);
    font-size: 1rem;
  }

  .tools label {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }

  .tools select {
    min-block-size: var(--euregio-target);
    padding: 0 10px;
    border: 1.5px solid var(--euregio-color-control);
    border-radius: var(--euregio-radius-control);
    background: var(--euregio-color-paper);
  }

  .tools .button[disabled] {
    opacity: 0.5;
    cursor: default;
  }
`;
