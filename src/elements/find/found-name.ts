import {html, type TemplateResult} from 'lit';
import type {SearchResult} from '../../catalogue/search.ts';
import {fold, foldQuery} from '../../catalogue/spelling.ts';
import type {Messages} from '../../i18n/messages.ts';

/** Stands for the part that gets marks, while a text is put around it. */
const HERE = '\uE000';

/**
 * The name of a result as the reader’s language has it, with what was typed marked; the spelling that was found after it, when it is another; or what lies in the place.
 *
 * @param name - of the thing that was found
 */
export function foundName(result: SearchResult, name: string, typed: string, search: Messages['search']): TemplateResult {
  if (result.inside) return around(search.inside(HERE, name), result);
  if (result.text === name) return marked(name, result.ranges);
  const at = fold(name).indexOf(foldQuery(typed));
  if (at >= 0) return marked(name, [at, at + typed.trim().length]);
  return around(search.otherName(name, HERE), result);
}

function around(text: string, {text: found, ranges}: SearchResult): TemplateResult {
  const [start = '', end = ''] = text.split(HERE);
  return html`${start}${marked(found, ranges)}${end}`;
}

/** The text with the matched parts marked. */
function marked(text: string, ranges: readonly number[]): TemplateResult {
  const parts: TemplateResult[] = [];
  let at = 0;
  for (let index = 0; index + 1 < ranges.length; index += 2) {
    const [from = 0, to = 0] = [ranges[index], ranges[index + 1]];
    parts.push(html`${text.slice(at, from)}<mark>${text.slice(from, to)}</mark>`);
    at = to;
  }
  return html`${parts}${text.slice(at)}`;
}
