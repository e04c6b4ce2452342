import {html, type TemplateResult} from 'lit';

/** A number with its unit; at every second place of what `split` gives. */
export const MEASURE = /(\d[\d.,]* (?:km²|km|m²|m|ha)(?![\p{L}\d²]))/u;

/** A text in which a number and its unit stay on one line. By a style, not by a no-break space: who looks for “51 km” on the page finds it. */
export const withMeasures = (text: string): readonly (string | TemplateResult)[] =>
  text.split(MEASURE).map((part, at) => (at % 2 === 1 ? html`<span class="measure">${part}</span>` : part));
