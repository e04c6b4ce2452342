import type {MarkId} from '../catalogue/catalogue.ts';

/** The drawing beside a name: that of the thing, or how sure its membership is. */
export type PageMark = MarkId | 'probable' | 'unknown';

/** A piece of text; with `id` it leads to a thing, with `url` out of the map. `proper` marks names and titles that stay in their own language. */
export interface Piece {
  readonly text: string;
  readonly id?: string;
  readonly url?: string;
  readonly proper?: true;
}
/** A piece of a line: plain words, or words that lead to a thing or stand in a language of their own. */
export type Span = string | Piece;
/** One run of text: a sentence, a name, a value. */
export type Line = readonly Span[];

/** The line of sources under a block. */
export interface SourceWords {
  /** Ids in `geo/facts/sources.json`, only of what stands above the line. */
  readonly ids: readonly string[];
  readonly asOf: string | null;
  /** The figure stands in at least one of them. */
  readonly oneOf?: true;
}

/** A term with its value: a figure, a date, a name. */
export interface Fact {
  readonly term: string;
  readonly value: string;
  /** Year of the figure, when it is a number that has one. */
  readonly year?: string;
  /** What is said of it below: a doubt, a share. */
  readonly notes?: readonly string[];
  readonly sources: readonly string[];
  /** The value is a name that stays as it is. */
  readonly proper?: true;
  /** We counted or measured it ourselves, from the facts. */
  readonly computed?: true;
  /** The value says that nothing was found. */
  readonly unknown?: true;
}

/** A tie, with what leads to the other end and what is said of it. */
export interface Row {
  readonly mark: PageMark;
  readonly name: Piece;
  readonly line: Line;
}

/** An entry of a list that belongs to a thing: a forum, a point of an agenda. */
export interface Item {
  readonly name: Line;
  readonly text?: string;
  readonly links?: readonly Piece[];
  readonly children?: readonly string[];
}

/** One piece of a block. What draws it decides how it looks; what is said is decided here. */
export type Part =
  | {readonly kind: 'text'; readonly line: Line; readonly strong?: string}
  | {readonly kind: 'soft'; readonly line: Line}
  | {readonly kind: 'title'; readonly text: string}
  | {readonly kind: 'facts'; readonly facts: readonly Fact[]}
  /** A property with each value that a source gives, and what we think of the difference. */
  | {
      readonly kind: 'claim';
      readonly term: string;
      readonly values: readonly (Fact & {readonly source: SourceWords})[];
      readonly differ: boolean;
      readonly remark: string | null;
    }
  | {readonly kind: 'rows'; readonly rows: readonly Row[]}
  | {readonly kind: 'names'; readonly names: readonly (Piece & {readonly detail?: string})[]}
  | {readonly kind: 'items'; readonly items: readonly Item[]}
  | {
      readonly kind: 'history';
      readonly entries: readonly {readonly date: string; readonly shown: string; readonly text: string; readonly sources: readonly string[]}[];
    }
  | {readonly kind: 'source'; readonly source: SourceWords}
  | {readonly kind: 'share'; readonly part: number | null; readonly label: string}
  | {readonly kind: 'time'; readonly period: readonly [from: number, to: number]; readonly running: readonly [from: number, to: number]; readonly sure: boolean}
  | {readonly kind: 'emblem'; readonly label: string}
  | {
      readonly kind: 'fold';
      readonly summary: string;
      readonly parts: readonly Part[];
      /** It goes on with what stands above it: who has the room shows it at once. */
      readonly rest?: true;
      /** A drawing beside it says the same: who draws needs no words. */
      readonly drawn?: true;
    };

/** A titled part of a page, in the order of `page-of.ts`. */
export interface Block {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly Part[];
}

/** Everything that is said of a thing, in the order in which it is read. Whoever shows it, shows these words. */
export interface Page {
  readonly id: string;
  readonly mark: PageMark;
  readonly kind: string;
  readonly name: string;
  /** The full official name, when it is another. */
  readonly fullName: string | null;
  /** Where it lies. */
  readonly position: string;
  readonly lead: string | null;
  /** Why it is on the map. */
  readonly why: Block | null;
  /** Of which year the page tells; `null`: of now. */
  readonly moment: string | null;
  readonly website: string | null;
  readonly blocks: readonly Block[];
}

/** The text of a run, as it is read. */
export const textOf = (line: Line): string => line.map((span) => (typeof span === 'string' ? span : span.text)).join('');
