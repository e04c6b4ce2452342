import {html, nothing, type TemplateResult} from 'lit';
import {TOPIC_IDS, type TopicId} from '../../catalogue/topics.ts';
import {fits, LEAST_PX, MOST_PX} from './share-choices.ts';

/** Radio buttons: one of these. */
export const oneOf = <T extends string | number>(
  name: string,
  values: readonly T[],
  chosen: T,
  text: (value: T) => string,
  choose: (value: T) => void,
): TemplateResult[] =>
  values.map(
    (value) =>
      html`<label><input type="radio" name=${name} value=${value} .checked=${chosen === value} @change=${() => choose(value)} />${text(value)}</label>`,
  );

/** A width or height in CSS pixels; what is wrong with it stands in `#size-problem`. */
export function sizeField(id: string, label: string, px: number, change: (px: number) => void): TemplateResult {
  const right = fits(px);
  return html`<label class="field"
    ><span>${label}</span
    ><input
      id=${id}
      type="number"
      inputmode="numeric"
      min=${LEAST_PX}
      max=${MOST_PX}
      .value=${Number.isNaN(px) ? '' : String(px)}
      aria-invalid=${right ? 'false' : 'true'}
      aria-describedby=${right ? nothing : 'size-problem'}
      @change=${(event: Event) => change((event.target as HTMLInputElement).valueAsNumber)}
  /></label>`;
}

/** A box to tick for each topic. */
export const topicBoxes = (
  legend: string,
  names: Readonly<Record<TopicId, string>>,
  chosen: readonly TopicId[],
  onToggle: (id: TopicId) => void,
): TemplateResult =>
  html`<fieldset>
    <legend>${legend}</legend>
    ${TOPIC_IDS.map((id) => html`<label><input type="checkbox" name="topic" value=${id} .checked=${chosen.includes(id)} @change=${() => onToggle(id)} />${names[id]}</label>`)}
  </fieldset>`;
