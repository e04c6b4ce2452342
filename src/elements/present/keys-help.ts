import {css, html, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/messages.ts';
import {icon} from '../shared/icons.ts';

export const keysHelpStyles = css`
  .help {
    position: fixed;
    inset: 0;
    z-index: 30;
    overflow: auto;
    padding: 32px max(32px, calc(50vw - 480px));
    background: var(--euregio-color-paper);
    color: var(--euregio-color-ink);
    font-size: clamp(1rem, 1.25vw, 1.6rem);
  }

  .help header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    margin-block-end: 16px;
  }

  .help h2 {
    font-family: var(--euregio-font-title);
    font-size: 2em;
    font-weight: 500;
  }

  .help dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.45em 2em;
    align-items: baseline;
  }

  .help dt {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }

  kbd {
    min-inline-size: 2.1em;
    padding: 0.05em 0.5em;
    border: 1.5px solid var(--euregio-color-control);
    border-radius: 6px;
    font: inherit;
    font-weight: 600;
    text-align: center;
  }
`;

/** Every key with what it does; shown over everything, and closed by the button, `?` or Escape. It takes no focus, so that the clicker goes on. */
export function keysHelp({present}: Messages, close: () => void): TemplateResult {
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['→', '↓', 'Page Down', 'Space'], present.next],
    [['←', '↑', 'Page Up'], present.previous],
    [['Home'], present.first],
    [['End'], present.last],
    [[present.jumpKeys], present.jump],
    [['B', '.'], present.black],
    [['W'], present.white],
    [['Q'], present.qr],
    [['L'], present.language],
    [['Shift + L'], present.also],
    [['T'], present.textSize],
    [['N'], present.notes],
    [['F'], present.fullScreen],
    [['0'], present.ownView],
    [['+', '−'], `${present.zoomIn}, ${present.zoomOut}`],
    [['P'], present.laser],
    [['O'], present.circle],
    [['?'], present.help],
    [['Esc'], present.leave],
  ];
  return html`<section class="help" aria-labelledby="help-title">
    <header>
      <h2 id="help-title">${present.keysTitle}</h2>
      <button class="button" @click=${close}>${icon('x')} ${present.close}</button>
    </header>
    <dl>
      ${rows.map(
        ([keys, text]) =>
          html`<dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>
  </section>`;
}
