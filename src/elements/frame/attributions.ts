import {html, nothing, type TemplateResult} from 'lit';
import type {Attribution} from '../../catalogue/attributions.ts';
import type {Messages} from '../../i18n/messages.ts';

/** A source with its licence, as a line of a list; without links for a screen that must not be left (kiosk) and for paper. */
export const renderAttribution = ({full, licence, url, licenceUrl, changed}: Attribution, messages: Messages, linked = true): TemplateResult =>
  html`${linked ? html`<a href=${url} target="_blank" rel="noreferrer">${full}</a>` : full}${changed ? ` (${messages.controls.dataChanged})` : nothing} ·
  ${licenceUrl && linked ? html`<a href=${licenceUrl} target="_blank" rel="noreferrer">${licence}</a>` : licence}`;
