import {FIGURE_KINDS, isFigureKind} from '../catalogue/figures.ts';
import {isTopic, type TopicId} from '../catalogue/topics.ts';
import {FIRST_YEAR, LAST_YEAR} from '../catalogue/years.ts';
import type {LocalizedText} from '../i18n/languages.ts';
import type {AppState} from '../state/app-state.ts';
import type {ProblemKind, StoryProblem} from '../story/problems.ts';
import type {Stop, StopFigure, StopView, Story} from '../story/stories.ts';

/** What a story may refer to: whether an id is one of the catalogue. */
export interface KnownThings {
  thing(id: string): boolean;
  source(id: string): boolean;
}

/** A story, or everything that is wrong with its file; never both. */
export type StoryResult = {readonly story: Story; readonly problems: readonly []} | {readonly story: null; readonly problems: readonly StoryProblem[]};

/** Stands in every file: one with another number is not read. */
export const STORY_FORMAT = 1;
/** A story is text: more than this is another kind of file. */
export const MAX_BYTES = 1_000_000;
const MAX_PROBLEMS = 5;
const MAX_STOPS = 200;
/** A minute of speech has some 800 letters: more is no text for a stop, and would hang the page that lays it out. */
const MAX_TEXT = 5000;
/** Sources and subjects of one stop. */
const MAX_LIST = 100;
const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length <= 80;

/** An id out of a title: `Één loket` becomes `een-loket`. */
export const idFrom = (title: string): string =>
  title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-$/, '') || 'halte';

const everywhere = (text: string): LocalizedText => ({nl: text, de: text, en: text});

/** Without stops, with its title in every language as it was typed. @param minutes - how long it may take */
export const newStory = (title: string, minutes = 15): Story => ({id: `eigen-${idFrom(title)}`, title: everywhere(title), minutes, stops: []});

/** “New stop of this picture”: what the reader looks at now, with a title to begin with. */
export function stopFrom(state: AppState, title: string): Stop {
  const {camera, topics, place, compare, lens, year} = state;
  return {
    id: idFrom(title),
    title: everywhere(title),
    text: everywhere(''),
    notes: everywhere(''),
    view: {
      camera: camera && {center: [camera.lng, camera.lat], zoom: camera.zoom},
      topics: [...topics],
      ...(place === null ? {} : {place}),
      ...(compare === null ? {} : {compare}),
      ...(lens ? {lens} : {}),
      ...(year === null ? {} : {year}),
    },
    sources: [],
    memo: [],
  };
}

/** The story as a file: readable, and the same for the same story. */
export const storyFile = (story: Story, schema: string | null): string =>
  `${JSON.stringify({...(schema === null ? {} : {$schema: schema}), format: STORY_FORMAT, ...story}, null, 2)}\n`;

/** Reads a story file. Never throws and changes nothing: it gives the story, or all that is wrong with the file (at most five things). */
export function readStory(text: string, known: KnownThings): StoryResult {
  if (text.length > MAX_BYTES) return {story: null, problems: [{kind: 'size', where: '', got: String(text.length)}]};
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return {story: null, problems: [{kind: 'json', where: '', got: cut(error instanceof Error ? error.message : String(error))}]};
  }
  const reader = new Reader(known);
  const story = reader.story(data);
  return reader.problems.length === 0 ? {story, problems: []} : {story: null, problems: reader.problems.slice(0, MAX_PROBLEMS)};
}

type Fields = Readonly<Record<string, unknown>>;

/** Collects what is wrong, so that a writer can mend all of it at once. */
class Reader {
  readonly problems: StoryProblem[] = [];
  private readonly known: KnownThings;

  constructor(known: KnownThings) {
    this.known = known;
  }

  story(data: unknown): Story {
    const {format, id, title, minutes, stops} = this.fields(data, '');
    if (format !== undefined && format !== STORY_FORMAT) this.wrong('format', 'format', format);
    const found = Array.isArray(stops) && stops.length > 0 && stops.length <= MAX_STOPS ? stops : this.wrong('stops', 'stops', stops, []);
    const story: Story = {
      id: this.id(id, 'id'),
      title: this.text(title, 'title'),
      minutes: typeof minutes === 'number' && minutes > 0 && minutes <= 600 ? minutes : this.wrong('minutes', 'minutes', minutes, 15),
      stops: found.map((stop, index) => this.stop(stop, `stops[${index}]`)),
    };
    for (const [index, stop] of story.stops.entries()) {
      if (story.stops.findIndex((other) => other.id === stop.id) < index) this.wrong('double', `stops[${index}].id`, stop.id);
    }
    return story;
  }

  private stop(data: unknown, where: string): Stop {
    const {id, title, text, notes, cue, caution, question, view, sources, memo} = this.fields(data, where);
    return {
      id: this.id(id, `${where}.id`),
      title: this.text(title, `${where}.title`),
      text: this.text(text ?? '', `${where}.text`, true),
      notes: this.text(notes ?? '', `${where}.notes`, true),
      ...(cue === undefined ? {} : {cue: this.text(cue, `${where}.cue`)}),
      ...(caution === undefined ? {} : {caution: this.text(caution, `${where}.caution`)}),
      ...(question === undefined ? {} : {question: this.question(question, `${where}.question`)}),
      view: this.view(view ?? {}, `${where}.view`),
      sources: this.ids(sources, `${where}.sources`, (source) => this.known.source(source)),
      memo: this.ids(memo, `${where}.memo`, isId),
    };
  }

  private question(data: unknown, where: string): NonNullable<Stop['question']> {
    const {text, answer, sources} = this.fields(data, where);
    return {
      text: this.text(text, `${where}.text`),
      answer: this.text(answer, `${where}.answer`),
      sources: this.ids(sources, `${where}.sources`, (source) => this.known.source(source)),
    };
  }

  private view(data: unknown, where: string): StopView {
    const {camera, topics, place, compare, lens, year, figure} = this.fields(data, where);
    return {
      camera: camera === undefined || camera === null ? null : this.camera(camera, `${where}.camera`),
      topics: this.topics(topics, `${where}.topics`),
      ...(place === undefined ? {} : {place: this.thing(place, `${where}.place`)}),
      ...(compare === undefined ? {} : {compare: this.thing(compare, `${where}.compare`)}),
      ...(lens === undefined ? {} : {lens: typeof lens === 'boolean' ? lens : this.wrong('flag', `${where}.lens`, lens, false)}),
      ...(year === undefined ? {} : {year: this.year(year, `${where}.year`)}),
      ...(figure === undefined ? {} : {figure: this.figure(figure, `${where}.figure`)}),
    };
  }

  private camera(data: unknown, where: string): StopView['camera'] {
    const {center, zoom} = this.fields(data, where);
    if (Array.isArray(center) && center.length === 2 && typeof zoom === 'number' && zoom >= 0 && zoom <= 22) {
      const [lng, lat] = center as unknown[];
      if (typeof lng === 'number' && typeof lat === 'number' && Math.abs(lng) <= 180 && Math.abs(lat) <= 85) return {center: [lng, lat], zoom};
    }
    return this.wrong('camera', where, data, null);
  }

  private topics(value: unknown, where: string): readonly TopicId[] {
    if (!Array.isArray(value)) return this.wrong('topic', where, value, []);
    return value.filter((topic, index): topic is TopicId => isTopic(topic) || this.wrong('topic', `${where}[${index}]`, topic, false));
  }

  private thing(value: unknown, where: string): string {
    return typeof value === 'string' && this.known.thing(value) ? value : this.wrong('thing', where, value, '');
  }

  private year(value: unknown, where: string): number {
    return Number.isInteger(value) && (value as number) >= FIRST_YEAR && (value as number) <= LAST_YEAR
      ? (value as number)
      : this.wrong('year', where, value, FIRST_YEAR);
  }

  private figure(data: unknown, where: string): StopFigure {
    const {kind, shown} = this.fields(data, where);
    const how =
      shown === undefined || shown === 'alone' ? 'alone' : shown === 'beside' ? 'beside' : this.wrong('figure', `${where}.shown`, shown, 'alone' as const);
    return {kind: isFigureKind(kind) ? kind : this.wrong('figure', `${where}.kind`, kind, FIGURE_KINDS[0]), shown: how};
  }

  private ids(value: unknown, where: string, exists: (id: string) => boolean): readonly string[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.wrong('list', where, value, []);
    if (value.length > MAX_LIST) return this.wrong('many', where, value.length, []);
    return value.filter((id, index): id is string => (typeof id === 'string' && exists(id)) || this.wrong('list', `${where}[${index}]`, id, false));
  }

  private id(value: unknown, where: string): string {
    return isId(value) ? value : this.wrong('id', where, value, '');
  }

  /** One text for all languages, or one for each; what is missing is taken from the first that is there. */
  private text(value: unknown, where: string, emptyAllowed = false): LocalizedText {
    if (typeof value === 'string' && value.length > MAX_TEXT) return this.wrong('long', where, value.length, everywhere(''));
    if (typeof value === 'string' && (emptyAllowed || value.trim() !== '')) return everywhere(value);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const {nl, de, en, 'nl-b1': plain} = value as Fields;
      const texts = [nl, de, en, plain].filter((text) => text !== undefined);
      const [first] = texts;
      const longest = Math.max(0, ...texts.map((text) => (typeof text === 'string' ? text.length : 0)));
      if (longest > MAX_TEXT) return this.wrong('long', where, longest, everywhere(''));
      const right = texts.every((text) => typeof text === 'string') && typeof first === 'string' && (emptyAllowed || first.trim() !== '');
      if (right)
        return {
          nl: (nl ?? first) as string,
          de: (de ?? first) as string,
          en: (en ?? first) as string,
          ...(plain === undefined ? {} : {'nl-b1': plain as string}),
        };
    }
    return this.wrong('text', where, value, everywhere(''));
  }

  private fields(value: unknown, where: string): Fields {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : this.wrong('object', where, value, {});
  }

  private wrong(kind: ProblemKind, where: string, got: unknown): void;
  private wrong<T>(kind: ProblemKind, where: string, got: unknown, instead: T): T;
  private wrong<T>(kind: ProblemKind, where: string, got: unknown, instead?: T): T | undefined {
    this.problems.push({kind, where, got: got === undefined ? '–' : cut(shownOf(got))});
    return instead;
  }
}

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** A value as it stands in the file. Lists within lists by the thousand cannot be written out again: their beginning says enough. */
function shownOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Array.isArray(value) ? '[…' : '{…';
  }
}
