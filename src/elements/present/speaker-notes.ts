import {html, type TemplateResult} from 'lit';

/** Paragraphs of speaker notes (an empty line between them), each in runs of text; the odd ones are stressed, written as `**stressed**`. */
export const notesIn = (text: string): string[][] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => paragraph.split('**'));

/** Runs of text, in turn plain and stressed, as `notesIn` gives them. */
export const stressed = (runs: readonly string[]): TemplateResult[] => runs.map((run, index) => (index % 2 === 1 ? html`<b>${run}</b>` : html`${run}`));

/** `08:42`; from an hour on the minutes go on counting, as the planned time does. */
export function elapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}
