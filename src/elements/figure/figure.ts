import type {Catalogue} from '../../catalogue/catalogue.ts';
import type {Page, Saying, Voices} from './page.ts';

/** What is behind the drawing, for everyone who does not see it. */
export interface FigureTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A figure ready to be drawn: what is seen, said in words too. */
export interface Figure {
  /** Says what is seen. */
  readonly headline: Saying;
  /** The text alternative, in the reader's language. */
  readonly alt: string;
  /** A remark at the foot, with the moment that it holds for. */
  readonly note: Saying;
  readonly sources: readonly string[];
  readonly asOf: string | null;
  readonly table: FigureTable;
  readonly draw: (page: Page) => void;
}

/** What a figure is made from. */
export interface FigureContext {
  readonly catalogue: Catalogue;
  readonly voices: Voices;
  /** Id of the thing that it is about, where a figure tells of one among many. */
  readonly thing: string;
  /** Year looked at; `null`: the most recent state. */
  readonly year: number | null;
}

/** `null`: there is nothing to draw, as the money of a project of which no amount is known. */
export type MakeFigure = (context: FigureContext) => Figure | null;
