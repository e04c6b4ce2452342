import {css} from 'lit';

export const storyEditorStyles = css`
  :host {
    display: block;
  }

  .editor {
    display: grid;
    gap: 16px;
    border-radius: var(--euregio-radius-control);
  }

  .editor.dropping {
    outline: 3px dashed var(--euregio-color-focus);
    outline-offset: 6px;
  }

  h2 {
    font-family: var(--euregio-font-title);
    font-size: 1.5rem;
    font-weight: 500;
    line-height: 1.15;
  }

  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 8rem;
    gap: 12px;
  }

  label,
  .field {
    display: grid;
    gap: 4px;
    font-size: var(--euregio-text-line);
    font-weight: 600;
  }

  input:not([type='file']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: var(--euregio-target);
    padding: 8px 12px;
    border: 1.5px solid var(--euregio-color-control);
    border-radius: var(--euregio-radius-control);
    background: var(--euregio-color-paper);
    font-size: 1rem;
    font-weight: 400;
  }

  textarea {
    font-family: inherit;
    color: inherit;
    line-height: 1.4;
    resize: vertical;
  }

  .count {
    font-weight: 400;
    color: var(--euregio-color-ink-soft);
  }

  .count.over {
    font-weight: 700;
    color: var(--euregio-color-ink);
  }

  .stops > li {
    border-block-start: 1px solid var(--euregio-color-rule);
  }

  .stops > li:last-child {
    border-block-end: 1px solid var(--euregio-color-rule);
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) repeat(3, var(--euregio-target-small, 36px));
    align-items: center;
    gap: 4px;
    min-block-size: 48px;
  }

  .row .open {
    display: flex;
    gap: 10px;
    min-block-size: var(--euregio-target);
    align-items: center;
    text-align: start;
    font-weight: 600;
  }

  .row .open span:first-child {
    min-inline-size: 1.4em;
    color: var(--euregio-color-ink-soft);
    font-variant-numeric: tabular-nums;
  }

  .row .icon {
    inline-size: var(--euregio-target-small, 36px);
    min-block-size: var(--euregio-target-small, 36px);
  }

  .turned svg {
    rotate: 180deg;
  }

  .fields {
    display: grid;
    gap: 12px;
    padding-block: 4px 16px;
  }

  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .note,
  .removed {
    font-size: var(--euregio-text-line);
    color: var(--euregio-color-ink-soft);
  }

  .problems {
    padding: 12px 16px;
    border: 1.5px solid var(--euregio-color-ink);
    border-radius: var(--euregio-radius-note);
  }

  .problems p {
    font-weight: 600;
  }

  .problems li {
    margin: 6px 0 0 1.2em;
    overflow-wrap: anywhere;
  }
`;
