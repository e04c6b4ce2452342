import {fetchJson} from '../common/fetch-json.ts';
import {SAID_ADDRESS} from './said.ts';
import {type Stop, STORIES, type Story} from './stories.ts';

/** What a stop has besides its title and what it shows, by the ids of story and stop. */
export type StoryTexts = Readonly<Record<string, Readonly<Record<string, Omit<Stop, 'id' | 'title' | 'view'>>>>>;

let coming: Promise<void> | undefined;

/**
 * Resolves when the built-in stories are whole. On the published site what is said at the stops comes apart from their titles and views, which `STORIES` has at once: there a stop has empty texts
 * and no sources yet. They are filled in where they are, so that whoever holds a story has them.
 *
 * @throws Error (rejects) when they cannot be fetched; the next call tries again
 */
export function wholeStories(): Promise<void> {
  coming ??= makeWhole().catch((error: unknown) => {
    coming = undefined;
    throw error;
  });
  return coming;
}

async function makeWhole(): Promise<void> {
  if (SAID_ADDRESS !== null) fillIn(STORIES, await fetchJson<StoryTexts>(SAID_ADDRESS));
}

/** Adds what is said at the stops of these stories. */
export function fillIn(stories: readonly Story[], texts: StoryTexts): void {
  for (const {id, stops} of stories) for (const stop of stops) Object.assign(stop, texts[id]?.[stop.id]);
}
