/** What a presenter can do, by key, clicker, button, swipe or from the other window. */
export type PresentAction =
  | {readonly kind: PlainAction}
  /** To the stop with this number; the first is 1. A number beyond the last stop goes nowhere. */
  | {readonly kind: 'jump'; readonly number: number}
  /** The answer to this question in place of the stop; empty: back to the stop. */
  | {readonly kind: 'ask'; readonly text: string}
  /** The digits typed so far, for the number on the screen; empty when they are given up. */
  | {readonly kind: 'digits'; readonly digits: string};

/** What a presenter can want that needs no more than its name. */
export const PLAIN_ACTIONS = [
  'next',
  'previous',
  'first',
  'last',
  'black',
  'white',
  'qr',
  'language',
  'also',
  'text-size',
  'notes',
  'full-screen',
  'own-view',
  'zoom-in',
  'zoom-out',
  'help',
  'leave',
] as const;
/** An action of the evening that needs nothing beside its name. */
export type PlainAction = (typeof PLAIN_ACTIONS)[number];

/** The presenter wants something done; whoever owns the state does it. */
export class PresentActionEvent extends Event {
  readonly action: PresentAction;

  constructor(action: PresentAction) {
    super('euregio-present', {bubbles: true, composed: true});
    this.action = action;
  }
}

/** What covers the picture of a presentation for a moment. */
export type Cover = 'black' | 'white' | 'qr' | 'help';

/** A place on the picture of a stop: 0, 0 is its upper left corner, 1, 1 its lower right one. */
export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

/** The speaker points at a place of the small picture; `null`: no longer. */
export class PointEvent extends Event {
  readonly at: PicturePoint | null;

  constructor(at: PicturePoint | null) {
    super('euregio-point', {bubbles: true, composed: true});
    this.at = at;
  }
}

declare global {
  interface HTMLElementEventMap {
    'euregio-present': PresentActionEvent;
    'euregio-point': PointEvent;
  }
}
