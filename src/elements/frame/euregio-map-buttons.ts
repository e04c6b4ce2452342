import {css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {DescribeEvent, WalkEvent, type WalkStep} from '../../events/events.ts';
import type {Messages} from '../../i18n/messages.ts';
import {icon, type IconName} from '../shared/icons.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

type Bearing = 'north' | 'east' | 'south' | 'west';
/** What a button asks of the map: a view, a step of zoom, the thing in the middle, or the next spot in a direction. */
export type MapAction = 'region' | 'world' | 'zoomIn' | 'zoomOut' | 'open' | Bearing;

/** The reader pressed one of the map's buttons. */
export class MapActionEvent extends Event {
  readonly action: MapAction;

  constructor(action: MapAction) {
    super('euregio-map-action', {bubbles: true, composed: true});
    this.action = action;
  }
}

const BUTTONS: readonly (readonly (readonly [keyof Messages['controls'] & MapAction, IconName])[])[] = [
  [
    ['region', 'maximize'],
    ['world', 'globe'],
  ],
  [
    ['zoomIn', 'plus'],
    ['zoomOut', 'minus'],
  ],
];

/** Where each arrow stands in the pad. */
const ARROWS: readonly (readonly [Bearing, IconName])[] = [
  ['north', 'arrow-up'],
  ['west', 'arrow-left'],
  ['east', 'arrow-right'],
  ['south', 'arrow-down'],
];

/**
 * Buttons beside the map: whole region, whole world, closer, further; the map in words; and a pad, folded away until somebody wants it, whose arrows move the map or
 * go from thing to thing. On a phone no buttons for closer and further: fingers zoom.
 *
 * @fires euregio-map-action - a button was pressed
 * @fires euregio-walk - to the next thing in a direction, or home
 * @fires euregio-describe - the map in words
 * @cssprop [--euregio-map-buttons-flow=row] - `column`: its groups stand side by side, where there is no height
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
        grid-auto-flow: var(--euregio-map-buttons-flow, row);
        gap: 8px;
        align-items: end;
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

      .groups {
        position: relative;
      }

      .pad {
        position: absolute;
        inset-block-end: 0;
        inset-inline-end: calc(100% + 8px);
        inline-size: max-content;
        padding: 6px;
        border: 1px solid var(--euregio-color-rule);
        border-radius: var(--euregio-radius-control);
        background: var(--euregio-color-paper);
        box-shadow: var(--euregio-shadow-1);
      }

      .arrows {
        display: grid;
        grid-template-areas: '. north .' 'west home east' '. south .';
        justify-content: center;
      }

      .arrows button {
        border: 0;
      }

      .north {
        grid-area: north;
      }

      .east {
        grid-area: east;
      }

      .south {
        grid-area: south;
      }

      .west {
        grid-area: west;
      }

      .home {
        grid-area: home;
      }

      button.wide {
        inline-size: 100%;
        min-inline-size: 11rem;
        block-size: auto;
        min-block-size: var(--euregio-target);
        margin-block-start: 6px;
        padding: 4px 12px;
        border: 1px solid var(--euregio-color-control);
        border-radius: var(--euregio-radius-control);
      }

      button[aria-checked='true'] {
        border-color: var(--euregio-color-ink);
        background: var(--euregio-color-ink);
        color: var(--euregio-color-paper);
      }
    `,
  ];

  /** Only closer and further, as in somebody else's page. */
  @property({type: Boolean}) zoom = false;

  /** Leaves out the zoom buttons. */
  @property({type: Boolean}) few = false;

  /** The reader stands at a thing: the pad can open it. */
  @property({type: Boolean}) walking = false;

  @state() private padOpen = false;

  /** The arrows go from thing to thing. */
  @state() private walks = false;

  override render() {
    const {controls: words, spoken} = this.messages;
    return html`<div class="groups" role="group" aria-label=${words.mapButtons}>
      ${(this.few ? BUTTONS.slice(0, 1) : this.zoom ? BUTTONS.slice(1) : BUTTONS).map((group) => html`<div class="group">${group.map(([action, name]) => this.renderButton(action, name))}</div>`)}
      ${
        this.zoom
          ? nothing
          : html`<div class="group">
              <button aria-label=${spoken.pad} title=${spoken.pad} aria-expanded=${this.padOpen ? 'true' : 'false'} @click=${this.onPad}>
                ${icon('move')}
              </button>
              <button aria-label=${spoken.button} title=${spoken.button} @click=${() => this.dispatchEvent(new DescribeEvent())}>${icon('text')}</button>
            </div>`
      }
      ${this.padOpen && !this.zoom ? this.renderPad() : nothing}
    </div>`;
  }

  private renderPad() {
    const {spoken} = this.messages;
    const home = spoken.home('Hengelo');
    const step = (name: WalkStep) => (): boolean => this.dispatchEvent(new WalkEvent(name));
    return html`<div class="pad">
      <div class="arrows">
        ${ARROWS.map(([bearing, name]) => {
          const text = (this.walks ? spoken.walk : spoken.move)[bearing];
          return html`<button class=${bearing} aria-label=${text} title=${text} @click=${this.walks ? step(bearing) : this.act(bearing)}>
            ${icon(name)}
          </button>`;
        })}
        <button class="home" aria-label=${home} title=${home} @click=${step('home')}>${icon('house')}</button>
      </div>
      <button class="wide" role="switch" aria-checked=${this.walks ? 'true' : 'false'} @click=${this.onWalks}>${spoken.walking}</button>
      ${
        this.walks && this.walking
          ? html`<button class="wide" @click=${step('more')}>${spoken.more}</button> <button class="wide" @click=${this.act('open')}>${spoken.open}</button>`
          : nothing
      }
    </div>`;
  }

  private act(action: MapAction): () => void {
    return () => this.dispatchEvent(new MapActionEvent(action));
  }

  private readonly onPad = (): void => {
    this.padOpen = !this.padOpen;
  };

  private readonly onWalks = (): void => {
    this.walks = !this.walks;
  };

  private renderButton(action: (typeof BUTTONS)[number][number][0], name: IconName) {
    const text = this.messages.controls[action];
    return html`<button aria-label=${text} title=${text} data-action=${action} @click=${this.act(action)}>${icon(name)}</button>`;
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
