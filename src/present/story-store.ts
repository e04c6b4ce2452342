import type {ProblemKind, StoryProblem} from '../story/problems.ts';
import type {Story} from '../story/stories.ts';
import {browserStorage, type KeyStore} from './browser-storage.ts';
import {type KnownThings, MAX_BYTES, readStory, STORY_FORMAT, type StoryResult} from './own-stories.ts';

const KEY = 'euregio-own-stories';
/** What could not be read any more is put aside, not thrown away. */
const ASIDE_KEY = 'euregio-own-stories-aside';

/** The stories that were made in this browser, and what could not be read of them. */
export function loadStories(known: KnownThings, store: KeyStore = browserStorage('localStorage')): {stories: Story[]; problems: StoryProblem[]} {
  let kept: unknown;
  try {
    kept = JSON.parse(store.getItem(KEY) ?? '[]');
  } catch (error) {
    kept = [];
    setAside(store);
    console.warn('euregio-present: the stories kept in this browser could not be read; they were put aside.', error);
  }
  const results = (Array.isArray(kept) ? kept : []).map((story) => readStory(JSON.stringify(story), known));
  if (results.some(({story}) => story === null)) setAside(store);
  return {stories: results.flatMap(({story}) => story ?? []), problems: results.flatMap(({problems}) => [...problems])};
}

function setAside(store: KeyStore): void {
  try {
    store.setItem(ASIDE_KEY, store.getItem(KEY) ?? '');
  } catch (error) {
    console.warn('euregio-present: this browser keeps nothing.', error);
  }
}

/** Keeps the stories in this browser; false where it keeps nothing (a private window, a full store): they should then be exported. */
export function keepStories(stories: readonly Story[], store: KeyStore = browserStorage('localStorage')): boolean {
  try {
    store.setItem(KEY, JSON.stringify(stories.map((story) => ({format: STORY_FORMAT, ...story}))));
    return true;
  } catch {
    // The caller says so to the reader, who can still export.
    return false;
  }
}

/** The stories with this one among them: in place of the one with its id, else at the end. */
export const withStory = (stories: readonly Story[], story: Story): Story[] =>
  stories.some(({id}) => id === story.id) ? stories.map((found) => (found.id === story.id ? story : found)) : [...stories, story];

/** A story or stop under an id that no other has (`halte`, `halte-2`, …): a file never takes the place of a built-in story. */
export function underFreeId<T extends {readonly id: string}>(given: T, taken: (id: string) => boolean): T {
  let {id} = given;
  for (let number = 2; taken(id); number++) id = `${given.id}-${number}`;
  return {...given, id};
}

const refused = (kind: ProblemKind, got: string): StoryResult => ({story: null, problems: [{kind, where: '', got}]});

/** Reads a file that was chosen or dropped. Never throws: a folder, or a file that has gone meanwhile, is a problem like any other. */
export async function readStoryFile(file: Pick<File, 'size' | 'text'>, known: KnownThings): Promise<StoryResult> {
  if (file.size > MAX_BYTES) return refused('size', String(file.size));
  let text: string;
  try {
    text = await file.text();
  } catch (error) {
    return refused('unreadable', error instanceof Error ? error.name : String(error));
  }
  return readStory(text, known);
}

/** The address in `?story-url=`, when it is one of the page’s own origin; `null` for every other: nobody can put words on our page from elsewhere. */
export function storyAddress(value: string, page: string): URL | null {
  const address = URL.canParse(value, page) ? new URL(value, page) : null;
  return address && /^https?:$/.test(address.protocol) && address.origin === new URL(page).origin ? address : null;
}

/** Fetches a story of the same origin; a redirect to elsewhere is refused, and no more is read than a story can have. @throws Error when it cannot be fetched. */
export async function fetchStory(address: URL, known: KnownThings, get: typeof fetch = fetch): Promise<StoryResult> {
  const response = await get(address, {redirect: 'error', credentials: 'omit'});
  if (!response.ok) throw new Error(`${address.pathname}: expected a story, got ${response.status}.`);
  const {text, size} = await readAtMost(response, MAX_BYTES);
  return text === null ? refused('size', String(size)) : readStory(text, known);
}

/** The text of an answer; `null` as soon as it has more bytes than that: the rest is not fetched. */
async function readAtMost(response: Response, most: number): Promise<{readonly text: string | null; readonly size: number}> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  const reader = response.body?.getReader();
  if (!reader) return {text: '', size: 0};
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    if (announced > most || size > most) {
      await reader.cancel();
      return {text: null, size: Math.max(announced, size)};
    }
    const {done, value} = await reader.read();
    if (done) return {text: text + decoder.decode(), size};
    size += value.byteLength;
    text += decoder.decode(value, {stream: true});
  }
}
