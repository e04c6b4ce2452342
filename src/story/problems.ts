/** What a story file can get wrong; each has its sentence in `i18n/texts/editor.ts`. */
export type ProblemKind =
  | 'json'
  | 'size'
  | 'unreadable'
  | 'long'
  | 'many'
  | 'format'
  | 'object'
  | 'id'
  | 'double'
  | 'text'
  | 'minutes'
  | 'stops'
  | 'camera'
  | 'topic'
  | 'thing'
  | 'year'
  | 'figure'
  | 'flag'
  | 'list';

/** One thing that is wrong, where, and what stands there. */
export interface StoryProblem {
  readonly kind: ProblemKind;
  /** As in `stops[2].view.camera`; empty for the file as a whole. */
  readonly where: string;
  readonly got: string;
}
