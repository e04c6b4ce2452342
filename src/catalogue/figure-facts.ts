import figures from '../../geo/facts/figures.json' with {type: 'json'};
import type {Localized} from './facts.ts';

/** One piece of a figure: a forum, a line of an agenda, a link of a chain, a change. */
export interface FigurePart {
  readonly id: string;
  readonly name: Localized;
  readonly text?: Localized;
  /** How it was in 2016; `null`: not found. */
  readonly was?: Localized | null;
  readonly is?: Localized;
  /** Since when, as exact as it is known; `null`: not known. */
  readonly since?: string | null;
  readonly things?: readonly string[];
  readonly sources?: readonly string[];
}

/** What a drawn figure needs beyond the other facts (`geo/facts/figures.json`). */
export interface FigureFact {
  /** `figure-<kind>` */
  readonly id: string;
  readonly parts: readonly FigurePart[];
  readonly sources: readonly string[];
  readonly asOf: string | null;
  readonly keepersNote?: string;
}

const FACTS = figures.figures as unknown as readonly FigureFact[];

/** The facts of a figure. Loaded with the figures, not with the map. @throws Error when there are none: the files are checked before. */
export function figureFact(id: `figure-${string}`): FigureFact {
  const found = FACTS.find((fact) => fact.id === id);
  if (!found) throw new Error(`geo/facts/figures.json: expected the figure "${id}", found none.`);
  return found;
}
