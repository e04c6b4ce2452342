import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {formatKm} from '../../i18n/format.ts';
import {languageTag} from '../../i18n/languages.ts';
import {ViewElement} from '../shared/view-element.ts';

/** Circumference of the earth at the equator in km (WGS 84), over the 512 px of the whole world at zoom 0. */
const KM_PER_PX_AT_ZOOM_0 = 40_075.017 / 512;

/** Farther out the map is a globe: one length does not hold for the whole picture, nor is north everywhere above. */
export const GLOBE_BELOW_ZOOM = 5;

/**
 * The longest round length (1, 2 or 5 times a power of ten) that fits, and how long it is on the screen.
 *
 * @param zoom as MapLibre counts it (512 px world at 0)
 * @param lat degrees; Web Mercator stretches with it
 */
export function scaleBar(zoom: number, lat: number, maxPx = 110): {km: number; px: number} {
  const kmPerPx = (KM_PER_PX_AT_ZOOM_0 * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom;
  const most = kmPerPx * maxPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return {km, px: km / kmPerPx};
}

/** Scale bar of the map, for its middle. Hidden where one length would not hold for the whole picture (the globe). */
@customElement('euregio-scale')
export class EuregioScale extends ViewElement {
  static override styles = css`
    :host {
      display: block;
      font-size: var(--euregio-scale-text, 12px);
      color: var(--euregio-color-ink);
      pointer-events: none;
    }

    /* A little ground of its own: the seam and other lines of the map end at it, and do not strike it out. */
    .ground {
      inline-size: max-content;
      padding: 1px 5px 4px;
      margin: -1px -5px -4px;
      border-radius: 3px;
      background: color-mix(in srgb, var(--euregio-color-halo) 88%, transparent);
    }

    .bar {
      box-sizing: border-box;
      border: var(--euregio-scale-line, 1.5px) solid var(--euregio-color-ink);
      border-block-start: 0;
      block-size: calc(4 * var(--euregio-scale-line, 1.5px));
    }

    .text {
      display: block;
      line-height: 1.2;
    }
  `;

  @property({type: Number}) zoom = 8;

  @property({type: Number}) lat = 52.2;

  override render() {
    if (this.zoom < GLOBE_BELOW_ZOOM) return nothing;
    const {km} = scaleBar(this.zoom, this.lat);
    const text = km >= 1 ? formatKm(this.language, km) : new Intl.NumberFormat(languageTag(this.language), {style: 'unit', unit: 'meter'}).format(km * 1000);
    return html`<div class="ground" role="img" aria-label=${this.messages.controls.scale(text)}>
      <span class="text" aria-hidden="true">${text}</span>
      <div class="bar"></div>
    </div>`;
  }

  protected override updated(): void {
    // The width is set from script: the page's policy refuses style attributes.
    this.renderRoot.querySelector<HTMLElement>('.bar')?.style.setProperty('inline-size', `${scaleBar(this.zoom, this.lat).px.toFixed(1)}px`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-scale': EuregioScale;
  }
}
