import {css} from 'lit';

/** Radio buttons in a row that wraps, under their question. */
export const choices = css`
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    color: var(--euregio-color-ink-soft);
  }

  label {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--euregio-target-small, 36px);
    cursor: pointer;
  }

  input[type='radio'] {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--euregio-color-ink);
  }

  @media (pointer: coarse) {
    label {
      min-block-size: 44px;
    }
  }
`;
