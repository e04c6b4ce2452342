import {css} from 'lit';

/** The form that chooses projects. */
export const filterStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--euregio-space-3);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 16px;
  }

  h2 {
    font-size: 1.0625rem;
    font-weight: 600;
  }

  .head .link {
    margin-inline-start: auto;
    min-block-size: 24px;
  }

  .shown {
    margin-block-start: -8px;
    font-size: var(--euregio-text-line);
    color: var(--euregio-color-ink-soft);
    font-variant-numeric: tabular-nums;
  }

  .none {
    display: grid;
    justify-items: start;
    gap: 8px;
    padding: 12px 16px;
    border-radius: var(--euregio-radius-note);
    background: var(--euregio-color-paper-soft);
  }

  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .switches .button {
    flex: 1 1 auto;
  }

  .filter {
    border-block-start: 1px solid var(--euregio-color-rule);
    padding-block-start: 8px;
  }

  h3,
  summary {
    min-block-size: 32px;
    font-size: 0.9375rem;
    font-weight: 600;
    line-height: 32px;
  }

  summary {
    cursor: pointer;
  }

  .chosen {
    font-weight: 400;
    color: var(--euregio-color-ink-soft);
  }

  .boxes {
    display: grid;
    /* Half a row shows that there is more. */
    max-block-size: 308px;
    overflow: auto;
  }

  label {
    display: grid;
    grid-template-columns: 24px 1fr auto;
    gap: 8px;
    align-items: center;
    min-block-size: 36px;
    padding-block: 4px;
    font-size: 0.9375rem;
    line-height: 1.3;
    cursor: pointer;
  }

  label:hover > span:first-of-type {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }

  input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0 2px;
    accent-color: var(--euregio-color-ink);
  }

  .count {
    padding-inline-end: 4px;
    color: var(--euregio-color-ink-soft);
    font-variant-numeric: tabular-nums;
  }

  .empty {
    color: var(--euregio-color-ink-soft);
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
