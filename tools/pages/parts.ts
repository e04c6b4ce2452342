import {markBox, type MarkKind, markShape} from '../../src/elements/shared/mark-shapes.ts';
import {STAR, STARS} from '../../src/elements/shared/emblem.ts';
import type {Block, Fact, Item, Line, Part, Piece, Row, SourceWords, Span} from '../../src/pages/page.ts';
import {sourceText, tonguesOf} from '../../src/pages/sources.ts';
import type {Voice} from '../../src/pages/voice.ts';
import {type Content, html, Markup, templateText} from './html.ts';

/** Where a page is written: who speaks, and where the page of a thing lies. */
export interface Desk {
  readonly voice: Voice;
  readonly hrefOf: (id: string) => string;
  /** Marks that the page uses: each is drawn once. */
  readonly marks: Set<MarkKind>;
}

/** A mark beside a name: decoration, the words say what it is. */
export function mark(kind: MarkKind, {marks}: Desk): Markup {
  marks.add(kind);
  return html`<svg class="mark" viewBox="${markBox(kind)}" aria-hidden="true" focusable="false"><use href="#mark-${kind}" /></svg>`;
}

/** The drawings of all marks of a page. */
export const markDrawings = (marks: ReadonlySet<MarkKind>): Markup =>
  html`<svg class="drawings" width="0" height="0" aria-hidden="true" focusable="false">
    ${[...marks].map((kind) => html`<symbol id="mark-${kind}" viewBox="${markBox(kind)}">${new Markup(templateText(markShape(kind, `hatch-${kind}`)))}</symbol>`)}
  </svg>`;

/** A link to the page of a thing. */
export const thingLink = (id: string, text: Content, {hrefOf}: Desk): Markup => html`<a href="${hrefOf(id)}">${text}</a>`;

function pieceText(span: Span, desk: Desk): Content {
  if (typeof span === 'string') return span;
  if (span.id !== undefined) return thingLink(span.id, span.text, desk);
  return span.url === undefined ? span.text : html`<a href="${span.url}">${span.text}</a>`;
}

/** A line of a page, with its links. */
export const lineText = (line: Line, desk: Desk): Content => line.map((span) => pieceText(span, desk));

/** Sources and date, as below a fact. */
export const sourceLine = (source: SourceWords, {voice}: Desk): Markup => html`<p class="source">${namedSources(source, voice)}</p>`;

const namedSources = (source: SourceWords, voice: Voice): Content =>
  sourceText(source, voice)
    .split('**')
    .map((part, at) => (at % 2 === 1 ? html`<strong>${part}</strong>` : inTongues(part, source.ids, voice)));

/** A text with the titles of sources in it, each in its own language for who has it read out. */
export const inTongues = (text: string, ids: readonly string[], voice: Pick<Voice, 'catalogue' | 'language'>): Content =>
  tonguesOf(text, ids, voice).map(({text: run, lang}) => (lang === null ? run : html`<span lang="${lang}">${run}</span>`));

/** A block of a page: its heading and what stands below it. */
export const blockText = ({id, title, parts}: Block, desk: Desk): Markup =>
  html`<section${id === 'why' ? new Markup(' class="why"') : null}>
<h2 id="${id}">${title}</h2>
${parts.map((part) => partText(part, desk))}</section>
`;

function partText(part: Part, desk: Desk): Content {
  switch (part.kind) {
    case 'text':
      return html`<p>${part.strong === undefined ? null : html`<strong>${part.strong}</strong> `}${lineText(part.line, desk)}</p> `;
    case 'soft':
      return html`<p class="source">${lineText(part.line, desk)}</p> `;
    case 'title':
      return html`<h3>${part.text}</h3> `;
    case 'facts':
      return factList(part.facts);
    case 'claim':
      return claimText(part, desk);
    case 'rows':
      return html`<ul class="rows">
        ${part.rows.map((row) => rowText(row, desk))}
      </ul> `;
    case 'names':
      return html`<ul class="names">
        ${part.names.map((name) => html`<li>${nameText(name, desk)}${name.detail === undefined ? null : html` <span class="soft">${name.detail}</span>`}</li>`)}
      </ul> `;
    case 'items':
      return html`<ul class="items">
        ${part.items.map((item) => itemText(item, desk))}
      </ul> `;
    case 'history':
      return html`<ol class="history">
        ${part.entries.map(({date, shown, text}) => html`<li><time datetime="${date}">${shown}</time> <span>${text}</span></li>`)}
      </ol> `;
    case 'source':
      return html`${sourceLine(part.source, desk)} `;
    case 'share':
      return shareBar(part.part, part.label);
    case 'time':
      return timeBar(part);
    case 'emblem':
      return emblem(part.label);
    case 'fold':
      // What the panel unfolds on request stands here at once.
      return html`${part.rest ? null : html`<h3>${part.summary}</h3> `}${part.parts.map((inner) => partText(inner, desk))}`;
  }
}

/** Facts with their terms. */
export const factList = (facts: readonly Fact[]): Markup => html`<dl class="facts">${facts.map(factText)}</dl> `;

const factText = ({term, value, year, notes, unknown}: Fact): Markup =>
  html`<div>
    <dt>${term}</dt>
    <dd>
      ${unknown ? html`<span class="soft">${value}</span>` : value}${year === undefined ? null : html` <span class="soft">(${year})</span>`}${notes?.map((note) => html`<span class="note">${note}</span>`)}
    </dd>
  </div>`;

function claimText({term, values, differ, remark}: Part & {kind: 'claim'}, desk: Desk): Markup {
  const {details} = desk.voice.messages;
  const said = values.map(
    ({value, year, notes, source, unknown}) =>
      html`<dd>
        ${unknown ? html`<span class="soft">${value}</span>` : value}${year === undefined ? null : html` <span class="soft">(${year})</span>`}${notes?.map((note) => html`<span class="note">${note}</span>`)}<span
          class="source"
          >${namedSources(source, desk.voice)}</span
        >
      </dd>`,
  );
  const remarks = differ
    ? html`<dd class="differ"><strong>${details.differ}</strong> ${remark}</dd>`
    : remark === null
      ? null
      : html`<dd class="differ">${remark}</dd>`;
  return html`<dl class="facts">
    <div>
      <dt>${term}</dt>
      ${said}${remarks}
    </div>
  </dl> `;
}

const rowText = ({mark: kind, name, line}: Row, desk: Desk): Markup =>
  html`<li>
    ${mark(kind, desk)}
    <div><span class="name">${nameText(name, desk)}</span>${line.length === 0 ? null : html` <span class="line">${lineText(line, desk)}</span>`}</div>
  </li>`;

const nameText = ({text, id, url}: Piece, desk: Desk): Content =>
  id !== undefined ? thingLink(id, text, desk) : url === undefined ? text : html`<a href="${url}">${text}</a>`;

function itemText({name, text, links, children}: Item, desk: Desk): Markup {
  const [only] = name;
  // A name alone stands out; one with its town is a line.
  const plain = name.length > 1 || typeof only !== 'string';
  return html`<li>
    ${plain ? lineText(name, desk) : html`<strong>${only}</strong>`}${text === undefined ? null : html`<br />${text}`}${links === undefined ? null : html`<span class="links">${links.map((link) => html` ${nameText(link, desk)}`)}</span>`}${
      children === undefined
        ? null
        : html`<ul>
            ${children.map((child) => html`<li>${child}</li>`)}
          </ul>`
    }
  </li>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** How much of the money is Europe's; hatched where that is not known. */
function shareBar(part: number | null, label: string): Markup {
  const known = part === null ? null : html`<rect width="${round(part * 100)}%" height="18" fill="var(--euregio-color-interreg)" />`;
  return html`<svg class="bar" width="100%" height="20" role="img" aria-label="${label}">
    <rect width="100%" height="18" class="${part === null ? 'open' : 'rest'}" />
    ${known}
  </svg> `;
}

/** When it ran, within the period of the programme. The sentence above says the same. */
function timeBar({period: [from, to], running: [start, end], sure}: Part & {kind: 'time'}): Markup {
  const [first, last] = [Math.min(from, start), Math.max(to, end)];
  const share = (value: number): string => `${round(((value - first) / (last - first)) * 100)}%`;
  const length = (a: number, b: number): string => `${round(((b - a) / (last - first)) * 100)}%`;
  return html`<svg class="bar" width="100%" height="34" aria-hidden="true" focusable="false">
    <rect x="${share(from)}" y="8" width="${length(from, to)}" height="4" class="rest" />
    <rect x="${share(start)}" y="3" width="${length(start, end)}" height="14" class="${sure ? 'run' : 'open'}" />
    <text x="0" y="32">${Math.floor(first)}</text>
    <text x="100%" y="32" text-anchor="end">${Math.ceil(last) - 1}</text>
  </svg> `;
}

/** The emblem of the European Union. */
const emblem = (label: string): Markup =>
  html`<svg class="emblem" viewBox="0 0 54 36" width="54" height="36" role="img" aria-label="${label}">
    <rect width="54" height="36" fill="#003399" />
    ${STARS.map(({x, y}) => html`<path d="M${STAR}z" transform="translate(${x.toFixed(2)} ${y.toFixed(2)})" fill="#FFCC00" />`)}
  </svg> `;
