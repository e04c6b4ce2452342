import {css, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {icon, type IconName} from '../shared/icons.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

export type MapAction = 'region' | 'world' | 'zoomIn' | 'zoomOut';

/** The reader pressed one of the map's buttons. */
export class MapActionEvent extends Event {
  readonly action: MapAction;

  constructor(action: MapAction) {
    super('euregio-map-action', {bubbles: true, composed: true});
    this.action = action;
  }
}

const BUTTONS: readonly (readonly (readonly [MapAction, IconName])[])[] = [
  [
    ['region', 'maximize'],
    ['world', 'globe'],
  ],
  [
    ['zoomIn', 'plus'],
    ['zoomOut', 'minus'],
  ],
];

/**
 * Buttons beside the map: whole region, whole world, closer, further. On a phone only the first two: fingers zoom.
 *
 * @fires euregio-map-action - a button was pressed
 */
@customElement('euregio-map-buttons')
export class EuregioMapButtons extends ViewElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      .groups {
        display: grid;
        gap: 8px;
      }

      .group {
        display: grid;
        border: 1px solid var(--euregio-color-rule);
        border-radius: var(--euregio-radius-control);
        background: var(--euregio-color-paper);
        box-shadow: var(--euregio-shadow-1);
      }

      button {
        display: grid;
        place-items: center;
        inline-size: var(--euregio-target);
        block-size: var(--euregio-target);
        border: 0;
        border-radius: calc(var(--euregio-radius-control) - 1px);
        background: none;
        cursor: pointer;
      }

      button + button {
        border-block-start: 1px solid var(--euregio-color-rule);
        border-start-start-radius: 0;
        border-start-end-radius: 0;
      }

      button:hover {
        background: var(--euregio-color-paper-soft);
      }

      button:focus-visible {
        outline-offset: -3px;
      }
    `,
  ];

  /** Only closer and further, as in somebody else's page. */
  @property({type: Boolean}) zoom = false;

  /** Leaves out the zoom buttons. */
  @property({type: Boolean}) few = false;

  override render() {
    return html`<div class="groups" role="group" aria-label=${this.messages.controls.mapButtons}>
      ${(this.few ? BUTTONS.slice(0, 1) : this.zoom ? BUTTONS.slice(1) : BUTTONS).map((group) => html`<div class="group">${group.map(([action, name]) => this.renderButton(action, name))}</div>`)}
    </div>`;
  }

  private renderButton(action: MapAction, name: IconName) {
    const text = this.messages.controls[action];
    return html`<button aria-label=${text} title=${text} data-action=${action} @click=${() => this.dispatchEvent(new MapActionEvent(action))}>
      ${icon(name)}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-map-buttons': EuregioMapButtons;
  }
  interface HTMLElementEventMap {
    'euregio-map-action': MapActionEvent;
  }
}
