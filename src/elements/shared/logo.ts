import {html, type TemplateResult} from 'lit';

/** The mark of the app: two cloths, red-edged and green-edged, joined by four stitches. */
export const logo = (): TemplateResult =>
  html`<svg viewBox="0 0 38 38" aria-hidden="true" focusable="false">
    <rect x="1" y="1" width="18" height="36" fill="var(--euregio-color-twente-fill)" stroke="var(--euregio-color-twente)" stroke-width="2" />
    <rect x="19" y="1" width="18" height="36" fill="var(--euregio-color-territory)" stroke="var(--euregio-color-euregio)" stroke-width="2" />
    <path d="M19 1v36" stroke="var(--euregio-color-ink)" stroke-width="1.5" />
    <path d="M14 8h10M14 15.3h10M14 22.7h10M14 30h10" stroke="var(--euregio-color-ink)" stroke-width="2.6" stroke-linecap="round" />
  </svg>`;
