import {css, type CSSResult, unsafeCSS} from 'lit';
import {COLOURS, type ColourName, customProperty, type Scheme} from '../../catalogue/topics.ts';

/** The colours of a scheme as custom properties. Made from our own table: nothing of it comes from data. */
const coloursOf = (scheme: Scheme): CSSResult =>
  unsafeCSS(
    Object.entries(COLOURS[scheme])
      .map(([name, colour]) => `${customProperty(name as ColourName)}: ${colour};`)
      .join('\n'),
  );

/** Design tokens for the element that carries a `scheme` attribute: the app. Everything inside inherits them. */
export const tokens = css`
  :host {
    ${coloursOf('light')}
    color-scheme: light;
    --euregio-font-text: 'Source Sans 3', system-ui, sans-serif;
    --euregio-font-title: Newsreader, Georgia, serif;
    --euregio-text-display: 2.75rem;
    --euregio-text-title: 2.125rem;
    --euregio-text-lead: 1.3125rem;
    --euregio-text-body: 1rem;
    --euregio-text-label: 1.03125rem;
    --euregio-text-line: 0.875rem;
    --euregio-text-source: 0.78125rem;
    --euregio-space-1: 4px;
    --euregio-space-2: 8px;
    --euregio-space-3: 12px;
    --euregio-space-4: 16px;
    --euregio-space-5: 24px;
    --euregio-space-6: 32px;
    --euregio-target: 44px;
    --euregio-radius-control: 8px;
    --euregio-radius-sheet: 10px;
    --euregio-radius-note: 6px;
    --euregio-shadow-1: 0 1px 2px rgb(10 18 24 / 0.1);
    --euregio-shadow-2: 0 2px 6px rgb(10 18 24 / 0.08), 0 12px 32px rgb(10 18 24 / 0.14);
    --euregio-motion-quick: 160ms;
    --euregio-motion-panel: 220ms;
    font-family: var(--euregio-font-text);
    font-size: var(--euregio-text-body);
    line-height: 1.42;
    color: var(--euregio-color-ink);
  }

  :host([scheme='dark']) {
    ${coloursOf('dark')}
    color-scheme: dark;
  }

  :host([scheme='contrast']) {
    ${coloursOf('contrast')}
  }

  /* The app's own width counts, not that of the window around it. */
  :host([data-narrow]) {
    --euregio-text-display: 1.875rem;
    --euregio-text-title: 1.875rem;
    --euregio-text-lead: 1.125rem;
    --euregio-text-label: 1rem;
    --euregio-text-source: 0.8125rem;
  }

  /* Readable from the last row of a hall: nothing below 24 px on a picture 1920 px wide. */
  :host([presenting]) {
    --euregio-text-display: 4.75rem;
    --euregio-text-title: 4.75rem;
    --euregio-text-lead: 2.125rem;
    --euregio-text-body: 2.125rem;
    --euregio-text-label: 1.6875rem;
    --euregio-text-line: 1.6875rem;
    --euregio-text-source: 1.5rem;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --euregio-motion-quick: 0ms;
      --euregio-motion-panel: 0ms;
    }
  }
`;

/** What every element shares: box model, focus ring, buttons, links, text that only a screen reader meets. */
export const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }

  :focus-visible {
    outline: 3px solid var(--euregio-color-focus);
    outline-offset: 2px;
  }

  a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  /* What the pointer is over on the map. */
  a[data-pointed] {
    outline: 2px solid var(--euregio-color-focus);
    outline-offset: 2px;
    border-radius: 2px;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  ul[role='list'],
  ol[role='list'] {
    list-style: none;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 12px;
    min-block-size: var(--euregio-target);
    padding: 0 16px;
    border: 1.5px solid var(--euregio-color-control);
    border-radius: var(--euregio-radius-control);
    background: var(--euregio-color-paper);
    color: var(--euregio-color-ink);
    font-weight: 600;
    cursor: pointer;
    transition: background-color var(--euregio-motion-quick) ease-out;
  }

  .button:hover {
    background: var(--euregio-color-paper-soft);
  }

  .button[aria-pressed='true'],
  .button.primary {
    border-color: var(--euregio-color-ink);
    background: var(--euregio-color-ink);
    color: var(--euregio-color-paper);
  }

  .button.icon {
    inline-size: var(--euregio-target);
    padding: 0;
  }

  .plain {
    border: 0;
    background: none;
    padding: 0;
    cursor: pointer;
  }

  .link {
    border: 0;
    background: none;
    padding: 0;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }

  .link:hover {
    text-decoration-thickness: 2px;
  }

  .visually-hidden:not(:focus):not(:active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  svg.icon {
    inline-size: 20px;
    block-size: 20px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.9;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @media (forced-colors: active) {
    .button[aria-pressed='true'],
    .button.primary {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
