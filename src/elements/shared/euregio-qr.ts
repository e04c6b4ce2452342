import {css, html, LitElement, nothing, svg} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {encode} from 'uqr';
import {controls} from './tokens.ts';

/** White all around, in modules: less and some phones do not find the code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * The address as a QR code, made here and now, with error correction M. Always black on white: phones do not read it the other way round.
 *
 * @slot - what the code is for, beside or below it
 * @csspart code - the square, quiet zone and all
 * @csspart address - the written address
 * @cssprop [--euregio-qr-size=176px] - width of the code without its quiet zone
 */
@customElement('euregio-qr')
export class EuregioQr extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 1.2em;
        --size: var(--euregio-qr-size, 176px);
      }

      :host([layout='column']) {
        flex-direction: column;
        text-align: center;
      }

      .code {
        flex: none;
        display: block;
        /* The modules line up with the text; the quiet zone may stand out into the margin. */
        inline-size: calc(var(--size) * var(--whole));
        block-size: calc(var(--size) * var(--whole));
        margin: calc(var(--size) * (1 - var(--whole)) / 2);
        background: #fff;
        forced-color-adjust: none;
      }

      :host([layout='column']) .code {
        margin: 0;
      }

      .text {
        min-inline-size: 0;
      }

      .address {
        display: block;
        overflow-wrap: anywhere;
        font-weight: 400;
        color: var(--euregio-color-ink-soft);
      }
    `,
  ];

  /** What the code leads to. */
  @property() address = '';

  /** The address as people type it; empty: nothing is written. */
  @property() written = '';

  /** Accessible name of the picture. */
  @property() label = '';

  /** Text beside the code, or below it. */
  @property({reflect: true}) layout: 'row' | 'column' = 'row';

  private made: {readonly address: string; readonly size: number; readonly path: string} | null = null;

  protected override updated(): void {
    const {size} = this.code();
    this.style.setProperty('--whole', String((size + 2 * QUIET_ZONE) / size));
  }

  override render() {
    const {size, path} = this.code();
    const whole = size + 2 * QUIET_ZONE;
    return html`<svg
        part="code"
        class="code"
        role="img"
        aria-label=${this.label || this.address}
        viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${whole} ${whole}"
        shape-rendering="crispEdges"
      >
        ${svg`<path d=${path} fill="#000" />`}
      </svg>
      <div class="text"><slot></slot>${this.written ? html`<span part="address" class="address">${this.written}</span>` : nothing}</div>`;
  }

  private code(): {readonly size: number; readonly path: string} {
    if (this.made?.address !== this.address) this.made = {address: this.address, ...pathOf(this.address)};
    return this.made as {readonly size: number; readonly path: string};
  }
}

/** The dark modules as one path, a step per run in a row: lines between neighbours would show on a projector. */
function pathOf(text: string): {size: number; path: string} {
  // The quiet zone is part of the drawing: uqr’s own border would be one module.
  const {size, data} = encode(text, {ecc: 'M', border: 0});
  const steps = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({0: run, index}) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return {size, path: steps.join('')};
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-qr': EuregioQr;
  }
}
