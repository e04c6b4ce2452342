import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../../i18n/languages.ts';
import type {Block, Fact, Item, Part, Row} from '../../pages/page.ts';
import type {Voice} from '../../pages/voice.ts';
import '../shared/euregio-mark.ts';
import {emblem} from '../shared/emblem.ts';
import {figureView} from '../shared/figure-view.ts';
import {icon} from '../shared/icons.ts';
import {withMeasures} from '../shared/measures.ts';
import {lineOf, sourceLine, thingLink} from '../shared/thing-text.ts';

/** Where a part is drawn: the element that sends the events of its links, and how it speaks. */
export interface Place {
  readonly host: EventTarget;
  readonly voice: Voice;
  /** A second language, for figures; `null`: none. */
  readonly also: Language | null;
  /** Id of the thing that the page is about. */
  readonly thing: string;
}

/** A block of a page: its heading and what stands below it. */
export const renderBlock = ({id, title, parts}: Block, place: Place): TemplateResult =>
  html`<section data-block=${id}>
    <h3>${title}</h3>
    ${parts.map((part) => renderPart(part, place))}
  </section>`;

/** A part of a page; nothing where it has no content. */
export function renderPart(part: Part, place: Place): TemplateResult | typeof nothing {
  const {host, voice, also} = place;
  const {language} = voice;
  switch (part.kind) {
    case 'text':
      return html`<p class="text">${part.strong === undefined ? nothing : html`<strong>${part.strong}</strong> `}${lineOf(part.line, host, language)}</p>`;
    case 'soft':
      return html`<p class="source">${lineOf(part.line, host, language)}</p>`;
    case 'title':
      return html`<h4>${part.text}</h4>`;
    case 'facts':
      return html`<dl>${part.facts.map(renderFact)}</dl>`;
    case 'claim':
      return renderClaim(part, place);
    case 'rows':
      return html`<ul role="list" class="rows">
        ${part.rows.map((row) => renderRow(row, place))}
      </ul>`;
    case 'names':
      return html`<ul role="list" class="plain-list">
        ${part.names.map(
          ({text, id, detail}) =>
            html`<li>
              ${id === undefined ? text : thingLink(host, id, text, language)}${detail === undefined ? nothing : html` <span class="soft">${withMeasures(detail)}</span>`}
            </li>`,
        )}
      </ul>`;
    case 'items':
      return html`<ul role="list" class="items">
        ${part.items.map((item) => renderItem(item, host, language))}
      </ul>`;
    case 'history':
      return html`<ol role="list" class="history">
        ${part.entries.map(({date, shown, text}) => html`<li><time datetime=${date}>${shown}</time><span>${text}</span></li>`)}
      </ol>`;
    case 'source':
      return html`<p class="source">${sourceLine(part.source, voice)}</p>`;
    case 'share':
      return figureView('project-money', {...voice, also}, place.thing);
    case 'time':
      return figureView('project-time', {...voice, also}, place.thing);
    case 'emblem':
      return html`<p class="emblem">${emblem(part.label)}</p>`;
    case 'fold':
      if (part.drawn) return nothing;
      return html`<details>
        <summary>${part.summary}</summary>
        ${part.parts.map((inner) => renderPart(inner, place))}
      </details>`;
  }
}

const renderFact = ({term, value, year, notes, unknown}: Fact): TemplateResult =>
  html`<dt>${term}</dt>
    <dd>${renderValue(value, year, unknown)}${notes?.map((note) => html`<span class="soft">${note}</span>`)}</dd>`;

const renderValue = (value: string, year?: string, unknown?: true): TemplateResult =>
  html`${unknown ? html`<span class="soft">${value}</span>` : withMeasures(value)}${year === undefined ? nothing : html` <span class="year">(${year})</span>`}`;

/** Each value with its own source: a source line may only name what carries the figure above it. */
function renderClaim({term, values, differ, remark}: Part & {kind: 'claim'}, {voice}: Place): TemplateResult {
  const {details} = voice.messages;
  return html`<dl class="claim">
    <dt class=${values.length > 1 ? 'wide' : ''}>${term}</dt>
    <dd class=${values.length > 1 ? 'wide' : ''}>
      ${values.map(
        ({value, year, notes, source}) =>
          html`<span>${renderValue(value, year)}</span>
            ${notes?.map((note) => html`<span class="soft">${note}</span>`)}
            <span class="source">${sourceLine(source, voice)}</span>`,
      )}
      ${differ ? html`<p class="differ"><strong>${details.differ}</strong> ${remark ?? nothing}</p>` : remark === null ? nothing : html`<p class="differ">${remark}</p>`}
    </dd>
  </dl>`;
}

function renderRow({mark, name, line}: Row, {host, voice}: Place): TemplateResult {
  const {language} = voice;
  return html`<li class="row">
    <euregio-mark .kind=${mark}></euregio-mark>
    <div>
      ${thingLink(host, name.id ?? '', name.text, language, 'name')}${line.length === 0 ? nothing : html`<span class="line">${lineOf(line, host, language)}</span>`}
    </div>
    ${icon('chevron-right')}
  </li>`;
}

function renderItem({name, text, links, children}: Item, host: EventTarget, language: Language): TemplateResult {
  const [only] = name;
  // A name alone stands out; one with its town is a line.
  const plain = name.length > 1 || (typeof only !== 'string' && only?.proper === true);
  return html`<li>
    ${plain || typeof only !== 'string' ? lineOf(name, host, language) : html`<strong>${only}</strong>`}${text === undefined ? nothing : html`<br />${text}`}
    ${links === undefined ? nothing : html`<br />${links.map((link, at) => html`${at > 0 ? ' · ' : nothing}${thingLink(host, link.id ?? '', link.text, language)}`)}`}
    ${
      children === undefined
        ? nothing
        : html`<ul>
            ${children.map((child) => html`<li>${child}</li>`)}
          </ul>`
    }
  </li>`;
}
