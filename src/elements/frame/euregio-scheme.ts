import {css, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {type Scheme, SCHEMES} from '../../catalogue/topics.ts';
import {SchemeEvent} from '../../events/events.ts';
import {choices} from '../shared/choices.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

const CHOICES = ['system', ...SCHEMES] as const;

/**
 * Chooses the colours: as the device has it, light, dark or with much contrast.
 *
 * @fires euregio-scheme - the reader chose colours; `null` is “as the device has it”
 */
@customElement('euregio-scheme')
export class EuregioScheme extends ViewElement {
  static override styles = [
    controls,
    choices,
    css`
      :host {
        display: block;
      }
    `,
  ];

  /** `null`: as the system has it. */
  @property({attribute: false}) scheme: Scheme | null = null;

  override render() {
    const {scheme: title, schemes} = this.messages.controls;
    return html`<fieldset>
      <legend>${title}</legend>
      ${CHOICES.map(
        (scheme) =>
          html`<label
            ><input
              type="radio"
              name="scheme"
              value=${scheme}
              .checked=${(this.scheme ?? 'system') === scheme}
              @change=${() => this.dispatchEvent(new SchemeEvent(scheme === 'system' ? null : scheme))}
            />${schemes[scheme]}</label
          >`,
      )}
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-scheme': EuregioScheme;
  }
}
