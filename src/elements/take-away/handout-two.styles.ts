import {css} from 'lit';

/** A hand-out in two languages. */
export const twoStyles = css`
  /* Two languages: two columns, each said to be what it is. */
  .lead.two {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 26px;
    font-size: calc(var(--euregio-text-lead) * 0.88);
    line-height: 1.36;
  }

  .lead.two > :last-child {
    padding-inline-start: 16px;
    border-inline-start: 2px solid var(--euregio-color-rule);
  }

  .second {
    display: block;
    font-size: 0.86em;
    font-weight: 400;
    line-height: 1.2;
    color: var(--euregio-color-ink-soft);
  }

  .head .second {
    font-size: 0.6em;
    letter-spacing: -0.01em;
  }

  .tongue {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 8px;
    min-inline-size: 0;
  }

  .tongue .text {
    flex: none;
  }

  .tongue .contents {
    columns: 1;
    line-height: 1.36;
  }
`;
