import type {Catalogue} from '../catalogue/catalogue.ts';
import {wholeCatalogue} from '../catalogue/whole.ts';
import {saveFile} from '../elements/take-away/save-file.ts';
import {type KnownThings, newStory, stopFrom, storyFile, type StoryResult} from '../present/own-stories.ts';
import {fetchStory, keepStories, loadStories, readStoryFile, storyAddress, underFreeId, withStory} from '../present/story-store.ts';
import type {AppState} from '../state/app-state.ts';
import type {State} from '../state/moment.ts';
import type {Store} from '../state/store.ts';
import {storyWithId} from '../state/telling.ts';
import type {Story} from '../story/stories.ts';

/** Stories that were made in this browser, beside the built-in ones. They stay here until somebody takes them away as a file. */
export class OwnStories {
  private readonly store: Store<State>;
  private readonly known: KnownThings;

  constructor(store: Store<State>, catalogue: Catalogue) {
    this.store = store;
    this.known = {thing: (id) => catalogue.find(id) !== undefined, source: (id) => isSource(catalogue, id)};
  }

  /** Brings back what this browser has kept. */
  load(): void {
    try {
      const {stories} = loadStories(this.known);
      if (stories.length > 0) this.store.change((state) => ({...state, ownStories: stories}), 'page');
    } catch {
      // Storage is switched off altogether.
      this.store.change((state) => ({...state, storiesKept: false}), 'page');
    }
  }

  /** When all facts are there it is known of each source whether there is one: a story that names another is none. */
  check(): void {
    const kept = this.kept();
    if (kept && kept.length < this.store.state.ownStories.length) this.store.change((state) => ({...state, ownStories: kept}), 'page');
  }

  /** A new story that begins with what the map shows. */
  begin(title: string, state: AppState, stopTitle: string): Story {
    const story = underFreeId({...newStory(title), stops: [stopFrom(state, stopTitle)]}, this.isTaken);
    this.keep(story);
    return story;
  }

  /** Adds what the map shows as the last stop. */
  add(story: Story, state: AppState, title: string): Story {
    const stop = underFreeId(stopFrom(state, title), (id) => story.stops.some((other) => other.id === id));
    const longer = {...story, stops: [...story.stops, stop]};
    this.keep(longer);
    return longer;
  }

  /** Keeps a story as it is now, in place of the one with its id or as a new one. */
  keep(story: Story): void {
    // Another window of this browser may have kept stories meanwhile.
    const ownStories = withStory(this.kept() ?? this.store.state.ownStories, story);
    const storiesKept = keepStories(ownStories);
    this.store.change((state) => ({...state, ownStories, storiesKept}));
  }

  /** What this browser keeps at this moment; `null`: it keeps nothing. */
  private kept(): readonly Story[] | null {
    if (!this.store.state.storiesKept) return null;
    try {
      return loadStories(this.known).stories;
    } catch {
      return null;
    }
  }

  /** Reads a file that was chosen or dropped; `null` when something is wrong with it, which `storyProblems` then says. Nothing is lost. */
  async open(file: File): Promise<Story | null> {
    await namesOfSources();
    return this.take(await readStoryFile(file, this.known));
  }

  /** Reads the story that `?story-url=` names, of this origin only. */
  async fetch(address: string): Promise<Story | null> {
    const url = storyAddress(address, location.href);
    if (!url) return null;
    try {
      await namesOfSources();
      return this.take(await fetchStory(url, this.known));
    } catch (error) {
      console.warn('euregio-app: the story could not be fetched.', error);
      return null;
    }
  }

  /** Saves the story as a file, which names its schema beside the published map. @param page - address of that map; empty: there is none */
  save(story: Story, page: string): void {
    const schema = page === '' ? null : new URL('story.schema.json', page).href;
    saveFile(`${story.id}.json`, new Blob([storyFile(story, schema)], {type: 'application/json'}));
  }

  private take({story, problems}: StoryResult): Story | null {
    this.store.change((state) => ({...state, storyProblems: problems}));
    if (!story) return null;
    const free = underFreeId(story, this.isTaken);
    this.keep(free);
    return free;
  }

  private readonly isTaken = (id: string): boolean => storyWithId(this.store.state, id) !== undefined;
}

/** Without a network a story is read all the same; its sources are looked at when they come. */
const namesOfSources = (): Promise<unknown> => wholeCatalogue().catch(() => undefined);

function isSource(catalogue: Catalogue, id: string): boolean {
  try {
    return catalogue.source(id) !== undefined;
  } catch {
    return false;
  }
}
