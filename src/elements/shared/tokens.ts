import {css, type CSSResult, type CSSResultOrNative, unsafeCSS} from 'lit';
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

  /* What is pressed in a row or a line: as small as it is without, under a finger as large as everything else. */
  @media (pointer: coarse) {
    :host {
      --euregio-target-small: var(--euregio-target);
    }
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

/**
 * A page of somebody else has its own way with text: written from the right, in capitals, spaced, centred, in the colour of its dark paper. None of it comes in.
 * On what stands at the top of the shadow tree: rules of the page (\`* {color: inherit}`) count more than those for \`:host\`.
 */
export const ownText = css`
  :where(:host) > :where(div, main, section, article, figure, aside, header, table, p, h2, ul) {
    color: var(--euregio-color-ink);
    font: 400 var(--euregio-text-body) / 1.42 var(--euregio-font-text);
    font-variant: normal;
    direction: ltr;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    hyphens: manual;
    cursor: auto;
  }
`;

/** A colour of each, as the page around it is light or dark. */
const coloursOfPage = unsafeCSS(
  Object.entries(COLOURS.light)
    .map(([name, light]) => `${customProperty(name as ColourName)}: light-dark(${light}, ${COLOURS.dark[name as ColourName]});`)
    .join('\n'),
);

/** The same for a part that stands alone in a page: `data-alone`. */
export const tokensAlone = css`
  ${unsafeCSS(tokens.cssText.replaceAll(':host([', ':host([data-alone][').replaceAll(':host {', ':host([data-alone]) {'))}

  @supports (color: light-dark(#000, #fff)) {
    :host([data-alone]:not([scheme])) {
      ${coloursOfPage}
      color-scheme: inherit;
    }
  }

  :host([data-alone]) {
    background: var(--euregio-color-paper);
    direction: ltr;
  }

  ${unsafeCSS(ownText.cssText.replace(':where(:host)', ':where(:host([data-alone]))'))}
`;

const proofs = new WeakMap<CSSResult, CSSResult>();

/**
 * `1rem` belongs to the page: many a page has `html {font-size: 62.5%}`, and text of 14 px would have 9. So it counts by a custom property, which `keepTextSize`
 * sets where the page has made it small.
 */
export function byOwnRem(style: CSSResultOrNative): CSSResultOrNative {
  // On a server there are no style sheets of the browser.
  if (!('cssText' in style)) return style;
  let proof = proofs.get(style);
  if (!proof) {
    proof = unsafeCSS(style.cssText.replaceAll(/(?<![\w.])(\d*\.?\d+)rem\b/g, 'calc($1 * var(--euregio-rem, 1rem))'));
    proofs.set(style, proof);
  }
  return proof;
}

const kept = new WeakSet<ShadowRoot>();

/** Text is never smaller than the reader's browser would have it, whatever the page makes of `1rem`, now or later. */
export function keepTextSize(root: ShadowRoot): void {
  if (kept.has(root)) return;
  kept.add(root);
  const probe = document.createElement('span');
  // In a page set in monospace `medium` would be 13 px.
  Object.assign(probe.style, {fontFamily: 'sans-serif', fontSize: 'medium'});
  root.append(probe);
  const medium = Number.parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  const sheet = new CSSStyleSheet();
  // The browser compares, not we: a page's style sheet may come after its elements.
  sheet.replaceSync(`:host { --euregio-rem: max(1rem, ${medium}px); }`);
  root.adoptedStyleSheets.push(sheet);
}

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
    max-inline-size: 100%;
    padding: 0 16px;
    border: 1.5px solid var(--euregio-color-control);
    border-radius: var(--euregio-radius-control);
    background: var(--euregio-color-paper);
    color: var(--euregio-color-ink);
    font-weight: 600;
    /* Twice as large on a narrow screen, a long word breaks before it is cut. */
    overflow-wrap: break-word;
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

  .measure {
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
