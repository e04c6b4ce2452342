import type {Fact, Line, Page, Part, Piece, SourceWords, Span} from './page.ts';
import {textOf} from './page.ts';
import type {Popup} from './popup.ts';
import {sourceText} from './sources.ts';
import type {Voice} from './voice.ts';

/** One thing that is said: a sentence, a value with its term, a row, a source line. */
export interface Statement {
  /** Where on the page it stands. */
  readonly block: string;
  readonly kind: 'head' | 'prose' | 'title' | 'figure' | 'tie' | 'name' | 'event' | 'source';
  readonly text: string;
  /** Parts of it that stay in their own language: names, titles, addresses. */
  readonly proper: readonly string[];
  /** Ids of the things it leads to. */
  readonly ids: readonly string[];
  /** Ids of the sources that it names as its own; of prose the line below it does. */
  readonly sources: readonly string[];
  /** We counted or measured it ourselves. */
  readonly computed?: true;
  /** Day of the event that it tells of. */
  readonly date?: string;
}

type Say = (kind: Statement['kind'], text: string, more?: Partial<Omit<Statement, 'kind' | 'text' | 'block'>>) => void;

const properOf = (line: Line): string[] =>
  line.flatMap((span: Span) => (typeof span !== 'string' && (span.proper || span.url !== undefined) ? [span.text] : []));
const idsOf = (line: Line): string[] => line.flatMap((span: Span) => (typeof span !== 'string' && span.id !== undefined ? [span.id] : []));

/** Everything that a page says, in reading order, as plain text: for a check, a print, a page without a script. */
export function statementsOf(page: Page, voice: Voice): Statement[] {
  const statements: Statement[] = [];
  const sayIn =
    (block: string): Say =>
    (kind, text, more = {}) =>
      void statements.push({block, kind, text, proper: [], ids: [], sources: [], ...more});
  const head = sayIn('head');
  head('head', page.kind);
  head('name', page.name, {proper: [page.name], ids: [page.id]});
  if (page.fullName !== null) head('name', page.fullName, {proper: [page.fullName]});
  if (page.position !== '') head('head', page.position);
  if (page.moment !== null) head('head', page.moment);
  if (page.lead !== null) head('prose', page.lead);
  for (const block of page.why === null ? page.blocks : [page.why, ...page.blocks]) {
    const say = sayIn(block.id);
    say('title', block.title);
    for (const part of block.parts) sayPart(part, say, voice);
  }
  return statements;
}

/** What the popup says, in reading order. */
export function popupStatements(popup: Popup, voice: Voice): Statement[] {
  const statements: Statement[] = [];
  const say: Say = (kind, text, more = {}) => void statements.push({block: 'popup', kind, text, proper: [], ids: [], sources: [], ...more});
  say('head', popup.moment === null ? popup.kind : `${popup.kind} · ${popup.moment}`);
  if (popup.emblem !== null) say('head', popup.emblem);
  say('name', popup.name, {proper: [popup.name], ids: [popup.id]});
  for (const fact of popup.facts) sayFact(fact, say);
  if (popup.why !== null) say('prose', popup.why);
  sayPart({kind: 'source', source: popup.source}, say, voice);
  if (popup.memo !== null) say('prose', popup.memo);
  for (const id of popup.tied) say('name', '', {ids: [id]});
  return statements;
}

function sayPart(part: Part, say: Say, voice: Voice): void {
  switch (part.kind) {
    case 'text':
      say('prose', part.strong === undefined ? textOf(part.line) : `${part.strong} ${textOf(part.line)}`, {proper: properOf(part.line), ids: idsOf(part.line)});
      return;
    case 'soft':
      say('prose', textOf(part.line), {proper: properOf(part.line), ids: idsOf(part.line)});
      return;
    case 'title':
      say('title', part.text);
      return;
    case 'facts':
      for (const fact of part.facts) sayFact(fact, say);
      return;
    case 'claim':
      for (const value of part.values) {
        sayFact({...value, term: part.term}, say);
        saySource(value.source, say, voice);
      }
      if (part.remark !== null) say('prose', part.remark);
      return;
    case 'rows':
      for (const {name, line} of part.rows)
        say('tie', `${name.text}: ${textOf(line)}`, {proper: [name.text, ...properOf(line)], ids: [...idsOf([name]), ...idsOf(line)]});
      return;
    case 'names':
      for (const name of part.names) sayName(name, say);
      return;
    case 'items':
      for (const {name, text, links, children} of part.items) {
        say('name', textOf(name), {proper: properOf(name), ids: idsOf(name)});
        if (text !== undefined) say('prose', text);
        for (const link of links ?? []) sayName(link, say);
        for (const child of children ?? []) say('name', child);
      }
      return;
    case 'history':
      for (const {date, shown, text, sources} of part.entries) say('event', `${shown}: ${text}`, {sources, date});
      return;
    case 'source':
      saySource(part.source, say, voice);
      return;
    case 'share':
      say('figure', part.label, {computed: true});
      return;
    case 'emblem':
      say('head', part.label);
      return;
    case 'time':
      return;
    case 'fold':
      say('title', part.summary);
      for (const inner of part.parts) sayPart(inner, say, voice);
  }
}

function sayFact({term, value, year, notes, sources, proper, computed}: Fact, say: Say): void {
  say('figure', `${term}: ${value}${year === undefined ? '' : ` (${year})`}`, {
    sources,
    proper: proper ? [value] : [],
    ...(computed ? {computed} : {}),
  });
  for (const note of notes ?? []) say('prose', note);
}

const sayName = ({text, id}: Piece, say: Say): void => say('name', text, {proper: [text], ids: id === undefined ? [] : [id]});

function saySource(source: SourceWords, say: Say, voice: Voice): void {
  const text = sourceText(source, voice).replaceAll('**', '');
  say('source', text, {sources: source.ids, proper: source.ids.map((id) => voice.catalogue.source(id).title)});
}
