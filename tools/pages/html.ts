import {nothing, type TemplateResult} from 'lit';
import {MEASURE} from '../../src/elements/shared/measures.ts';

/** Markup that is right as it stands. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in markup; text is escaped. */
export type Content = string | number | Markup | null | undefined | readonly Content[];

const SIGNS: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
/** A text as it may stand in HTML, in an attribute too. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] as string);

function written(content: Content): string {
  if (content === null || content === undefined) return '';
  if (content instanceof Markup) return content.text;
  if (Array.isArray(content)) return (content as readonly Content[]).map(written).join('');
  return escaped(String(content));
}

/** HTML with values in it: what is no markup is escaped, `null` is nothing, lists stand one after the other. */
export const html = (strings: TemplateStringsArray, ...values: readonly Content[]): Markup =>
  new Markup(strings.map((text, at) => text + (at < values.length ? written(values[at]) : '')).join(''));

/** What a template of lit would put on the page, for drawings that are shared with the elements: attributes and texts, no events, no properties. */
export function templateText(template: unknown): string {
  if (template === nothing || template === null || template === undefined) return '';
  if (Array.isArray(template)) return template.map(templateText).join('');
  if (typeof template !== 'object') return escaped(String(template));
  const {strings, values} = template as TemplateResult;
  let text = '';
  for (const [at, string] of strings.entries()) {
    text += string;
    if (at >= values.length) continue;
    const value = values[at];
    const attribute = /\s[\w:-]+=$/.exec(string)?.[0];
    if (attribute === undefined) text += templateText(value);
    else if (value === nothing) text = text.slice(0, -attribute.length);
    else text += `"${templateText(value)}"`;
  }
  return text;
}

/** Drawings, with all that stands in them, and tags: what is between them is text. */
const TAGS = /(<svg[^]*?<\/svg>|<[^>]*>)/;

/** Markup in which a number and its unit stay on one line, as in the app. */
export const withMeasures = ({text}: Markup): Markup =>
  new Markup(
    text
      .split(TAGS)
      .map((part, at) =>
        at % 2 === 1
          ? part
          : part
              .split(MEASURE)
              .map((run, place) => (place % 2 === 1 ? `<span class="measure">${run}</span>` : run))
              .join(''),
      )
      .join(''),
  );
