import {css, html, nothing} from 'lit';
import {landmarkName} from '../../common/landmark.ts';
import {customElement, property} from 'lit/decorators.js';
import {nameOf} from '../../pages/voice.ts';
import {thingLink} from '../shared/thing-text.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

/** The way back: longer trails are for the browser's Back. */
const MAX_STEPS = 3;

/**
 * The last steps of the reader, “Hengelo › MONT Mobility › Münster”: each but the last leads back. Empty while there is nothing to go back to.
 *
 * @fires euregio-select - the reader goes back to a step
 */
@customElement('euregio-trail')
export class EuregioTrail extends ViewElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      ol {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        column-gap: 8px;
        font-size: var(--euregio-text-line);
        color: var(--euregio-color-ink-soft);
      }

      li:not(:first-child)::before {
        content: '›';
        margin-inline-end: 8px;
      }

      a {
        display: inline-block;
        max-inline-size: 14rem;
        min-block-size: 24px;
        line-height: 24px;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        vertical-align: bottom;
      }
    `,
  ];

  /** Ids in the order in which they were looked at; the last one is where the reader is. */
  @property({attribute: false}) steps: readonly string[] = [];

  override render() {
    const steps = this.steps.filter((id) => this.catalogue.find(id) !== undefined).slice(-MAX_STEPS);
    if (steps.length < 2) return nothing;
    return html`<nav aria-label=${landmarkName(this, this.messages.thing.trail)}>
      <ol role="list">
        ${steps.map((id, at) => {
          const name = nameOf(this.catalogue.get(id), this.language, this.year);
          return html`<li>${at === steps.length - 1 ? html`<span aria-current="page">${name}</span>` : thingLink(this, id, name, this.language)}</li>`;
        })}
      </ol>
    </nav>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-trail': EuregioTrail;
  }
}
