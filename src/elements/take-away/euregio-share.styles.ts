import {css} from 'lit';

/** What `euregio-share` has beyond every dialog. */
export const shareStyles = css`
  dialog {
    --euregio-dialog-width: 720px;
  }

  h3 {
    margin-block-end: 6px;
    font-size: var(--euregio-text-lead);
    font-weight: 600;
    line-height: 1.25;
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 12px;
    padding-block: 18px;
  }

  section + section {
    border-block-start: 1px solid var(--euregio-color-rule);
  }

  section > p,
  .hint {
    color: var(--euregio-color-ink-soft);
  }

  h3 + p {
    margin-block-start: -12px;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-self: stretch;
    gap: 8px 12px;
  }

  textarea,
  input[type='url'],
  input[type='number'],
  select {
    border: 1.5px solid var(--euregio-color-control);
    border-radius: var(--euregio-radius-control);
    background: var(--euregio-color-paper);
    color: var(--euregio-color-ink);
  }

  textarea,
  input[type='url'] {
    inline-size: 100%;
    padding: 9px 12px;
    font-family: inherit;
    font-size: var(--euregio-text-line);
    line-height: 1.45;
  }

  /* As high as its text where the browser can; a scroll bar elsewhere. */
  textarea {
    field-sizing: content;
    min-block-size: 4.6em;
    max-block-size: 14em;
    resize: vertical;
    overflow-wrap: anywhere;
  }

  textarea.code {
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
  }

  input[type='number'] {
    inline-size: min(7.5em, 100%);
    min-block-size: var(--euregio-target);
    padding-inline: 12px;
  }

  select {
    max-inline-size: 100%;
    min-block-size: var(--euregio-target);
    padding-inline: 10px;
  }

  [aria-invalid='true'] {
    border-color: var(--euregio-color-ink);
    border-width: 2.5px;
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 10px 16px;
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, auto);
    justify-items: start;
    gap: 2px;
  }

  .field > span {
    color: var(--euregio-color-ink-soft);
  }

  fieldset.column {
    flex-direction: column;
  }

  input[type='checkbox'] {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--euregio-color-ink);
  }

  .problem:empty {
    display: none;
  }

  .problem {
    font-weight: 600;
  }

  .status {
    min-block-size: 1.42em;
    font-weight: 600;
  }

  euregio-qr {
    --euregio-qr-size: 132px;
  }

  /* The quiet zone keeps its room: on dark paper it can be seen, and would lie over the button above. */
  euregio-qr::part(code) {
    margin: 0;
  }

  @media (max-width: 719.98px) {
    euregio-qr {
      flex-wrap: wrap;
    }
  }
`;
