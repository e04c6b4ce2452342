/** Who wants the change: the reader by an act, the address (Back, Forward, a link), or the page around the app (attributes, messages). */
export type Cause = 'reader' | 'address' | 'page';

/** Hears of a change after it has happened. */
export type Subscriber<S> = (before: S, after: S, cause: Cause) => void;

/**
 * Holds one value and tells everybody who asked to be told when it becomes another. A change that a subscriber makes is told after the one that it heard of, so
 * all subscribers see all changes in the same order.
 */
export class Store<S> {
  private value: S;
  private readonly subscribers = new Set<Subscriber<S>>();
  private readonly untold: [before: S, after: S, cause: Cause][] = [];
  private telling = false;

  private readonly fetchFor: (state: S) => Promise<boolean> | null;

  /** @param fetchFor - fetches what a state needs that is not here yet, and says whether it came; `null`: all is here. The change waits for it, and is made then of the state of then */
  constructor(first: S, fetchFor: (state: S) => Promise<boolean> | null = () => null) {
    this.value = first;
    this.fetchFor = fetchFor;
  }

  get state(): S {
    return this.value;
  }

  /** Goes on to what the transition makes of the present state; the same state is no change. */
  change(transition: (state: S) => S, cause: Cause = 'reader'): void {
    const before = this.value;
    const after = transition(before);
    if (after === before) return;
    const coming = this.fetchFor(after);
    if (coming) {
      void coming.then((came) => came && this.change(transition, cause));
      return;
    }
    this.value = after;
    this.untold.push([before, after, cause]);
    if (!this.telling) this.tell();
  }

  /** @returns ends the subscription */
  subscribe(subscriber: Subscriber<S>): () => void {
    this.subscribers.add(subscriber);
    return () => void this.subscribers.delete(subscriber);
  }

  private tell(): void {
    this.telling = true;
    try {
      for (let next = this.untold.shift(); next; next = this.untold.shift()) for (const subscriber of this.subscribers) subscriber(...next);
    } finally {
      this.telling = false;
      // What a subscriber that failed has left is not for the next change.
      this.untold.length = 0;
    }
  }
}
