import {css, html, nothing} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import type {Description} from '../../pages/spoken.ts';
import {closeBeside} from '../shared/close-beside.ts';
import {dialogStyles} from '../shared/dialog-styles.ts';
import {icon} from '../shared/icons.ts';
import {withMeasures} from '../shared/measures.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

/**
 * A dialog that tells in words what the map shows: how large, what is chosen, and by topic what is in view, with distance and direction. `show()` opens it and
 * moves the focus to its heading; closing gives the focus back to what had it.
 */
@customElement('euregio-description')
export class EuregioDescription extends ViewElement {
  static override styles = [
    controls,
    dialogStyles,
    css`
      h3 {
        margin-block: 18px 6px;
        font-size: 1rem;
        font-weight: 600;
      }

      p + p,
      li + li {
        margin-block-start: 4px;
      }

      ul {
        padding-inline-start: 1.2em;
      }

      .how {
        margin-block-start: 18px;
        color: var(--euregio-color-ink-soft);
      }
    `,
  ];

  @state() private description: Description | null = null;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  /** Opens the dialog with what the map shows now. */
  async show(description: Description): Promise<void> {
    this.description = description;
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  override render() {
    const {app, spoken, topics} = this.messages;
    const {description} = this;
    return html`<dialog aria-labelledby="title" @click=${closeBeside}>
      <header>
        <h2 id="title" tabindex="-1">${spoken.title}</h2>
        <button class="plain close" aria-label=${app.close} @click=${() => this.dialog.close()}>${icon('x')}</button>
      </header>
      ${
        description === null
          ? nothing
          : html`${description.summary.map((sentence) => html`<p>${withMeasures(sentence)}</p>`)}
            ${description.groups.map(
              ({topic, rows, more}) =>
                html`<h3>${topics.names[topic]}</h3>
                  <ul>
                    ${rows.map((row) => html`<li>${withMeasures(row)}</li>`)} ${more === 0 ? nothing : html`<li>${spoken.rest(more)}</li>`}
                  </ul>`,
            )}`
      }
      <p class="how">${spoken.how}</p>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-description': EuregioDescription;
  }
}
