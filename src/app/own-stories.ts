import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Catalogue} from '../catalogue/catalogue.ts';
import type {FileProblem} from '../elements/present/euregio-story-editor.ts';
import {type KnownThings, newStory, stopFrom, storyFile, type StoryResult} from '../present/own-stories.ts';
import {fetchStory, keepStories, loadStories, readStoryFile, storyAddress, underFreeId, withStory} from '../present/story-store.ts';
import type {AppState} from '../state/app-state.ts';
import {findStory, type Story} from '../story/stories.ts';

/** Stories that were made in this browser, beside the built-in ones. They stay here until somebody takes them away as a file. */
export class OwnStories implements ReactiveController {
  stories: readonly Story[] = [];
  /** What was wrong with the last file; empty when it was read. */
  problems: readonly FileProblem[] = [];
  /** False where the browser keeps nothing: the story should be saved as a file. */
  kept = true;

  private readonly host: ReactiveControllerHost;
  private readonly known: KnownThings;

  constructor(host: ReactiveControllerHost, catalogue: Catalogue) {
    this.host = host;
    const sources = new Set(catalogue.facts.sources.map(({id}) => id));
    this.known = {thing: (id) => catalogue.find(id) !== undefined, source: (id) => sources.has(id)};
    try {
      this.stories = loadStories(this.known).stories;
    } catch {
      // Storage is switched off altogether.
      this.kept = false;
    }
    host.addController(this);
  }

  hostConnected(): void {}

  /** A story of one's own, or a built-in one. */
  find(id: string): Story | undefined {
    return findStory(id) ?? this.stories.find((story) => story.id === id);
  }

  /** A new story that begins with what the map shows. */
  begin(title: string, state: AppState, stopTitle: string): Story {
    const story = underFreeId({...newStory(title), stops: [stopFrom(state, stopTitle)]}, (id) => this.find(id) !== undefined);
    this.keep(story);
    return story;
  }

  /** Adds what the map shows as the last stop. */
  add(story: Story, state: AppState, title: string): Story {
    const stop = stopFrom(state, title);
    const taken = new Set(story.stops.map(({id}) => id));
    let {id} = stop;
    for (let number = 2; taken.has(id); number++) id = `${stop.id}-${number}`;
    const longer = {...story, stops: [...story.stops, {...stop, id}]};
    this.keep(longer);
    return longer;
  }

  keep(story: Story): void {
    this.stories = withStory(this.stories, story);
    this.kept = keepStories(this.stories);
    this.host.requestUpdate();
  }

  /** Reads a file that was chosen or dropped; `null` when something is wrong with it, which `problems` then says. Nothing is lost. */
  async open(file: File): Promise<Story | null> {
    return this.take(await readStoryFile(file, this.known));
  }

  /** Reads the story that `?story-url=` names, of this origin only. */
  async fetch(address: string): Promise<Story | null> {
    const url = storyAddress(address, location.href);
    if (!url) return null;
    try {
      return this.take(await fetchStory(url, this.known));
    } catch (error) {
      console.warn('euregio-app: the story could not be fetched.', error);
      return null;
    }
  }

  /** Saves the story as a file, which names its schema beside the published map. @param page - address of that map; empty: there is none */
  save(story: Story, page: string): void {
    const link = document.createElement('a');
    const schema = page === '' ? null : new URL('story.schema.json', page).href;
    link.href = URL.createObjectURL(new Blob([storyFile(story, schema)], {type: 'application/json'}));
    link.download = `${story.id}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  private take({story, problems}: StoryResult): Story | null {
    this.problems = problems;
    if (story) {
      const free = underFreeId(story, (id) => this.find(id) !== undefined);
      this.keep(free);
      return free;
    }
    this.host.requestUpdate();
    return null;
  }
}
