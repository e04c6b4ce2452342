import type {Answer} from '../../ask/ask.ts';
import type {Command} from '../../ask/commands.ts';
import type {SearchResult} from '../../catalogue/search.ts';
import type {Messages} from '../../i18n/messages.ts';

const MAX_RESULTS = 8;
/** One kind of thing leaves room for the others: Osnabrück has a dozen partnerships that begin with its name. */
const MAX_OF_GROUP = 4;

/** What the list shows of the catalogue: what was found, or what may have been meant. */
export interface Found {
  readonly results: readonly SearchResult[];
  readonly suggested: boolean;
}

/** Nothing was typed yet. */
export const NOTHING: Found = {results: [], suggested: false};

/** One row of the list, in the order of the arrow keys. */
export type Row =
  | {readonly kind: 'command'; readonly command: Command}
  | {readonly kind: 'answer'; readonly answer: Answer}
  /** A question that the map can answer, offered in place of one that it cannot. */
  | {readonly kind: 'question'; readonly text: string}
  | {readonly kind: 'result'; readonly result: SearchResult};

/** Rows under one heading; `at` counts through all groups, as the arrow keys do. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly {readonly row: Row; readonly at: number}[];
}

/** All that the field has found for what was typed. */
interface Results {
  readonly found: Found;
  readonly reply: Answer | null;
  readonly command: Command | null;
}

/** What is typed as a command or question stands first, unless it is exactly a name; then groups in the order of their best result. */
export function groupsOf({found, reply, command}: Results, search: Messages['search']): Group[] {
  // The order of rows on the screen is the order of the arrow keys.
  let at = 0;
  const group = (id: string, title: string, rows: readonly Row[]): Group[] =>
    rows.length === 0 ? [] : [{id, title, rows: rows.map((row) => ({row, at: at++}))}];
  const {results, suggested} = found;
  const isName = results[0]?.rank === 0;
  const spoken = (): Group[] => [
    ...group('command', search.command, command ? [{kind: 'command', command}] : []),
    ...group('answer', search.answer, reply?.answered ? [{kind: 'answer', answer: reply}] : []),
    ...group('question', search.question, reply && !reply.answered ? reply.next.map((text): Row => ({kind: 'question', text})) : []),
  ];
  // An answer that found nothing, or in which words were left over or read as others, is worth less than a name that was found.
  const isGuess = !suggested && results.length > 0 && reply !== null && (reply.ids.length === 0 || reply.doubt !== '');
  const namesFirst = isName || isGuess;
  const first = namesFirst ? [] : spoken();
  // Beside an answer a guess at a name says nothing.
  const names = suggested && (reply || command) ? [] : [...new Set(results.map((result) => result.group))];
  const things = names.flatMap((name) =>
    group(
      name,
      search.groups[name],
      results.filter((result) => result.group === name).map((result): Row => ({kind: 'result', result})),
    ),
  );
  return [...first, ...things, ...(namesFirst ? spoken() : [])];
}

/** What a command does, in words. */
export function commandText(command: Command, {commands, toYear}: Messages['search']): string {
  switch (command.do) {
    case 'view':
      return commands[`view:${command.view}`];
    case 'scheme':
      return commands[`scheme:${command.scheme}`];
    case 'language':
      return commands[`language:${command.language}`];
    case 'year':
      return command.year === null ? commands.now : toYear(String(command.year));
    default:
      return commands[command.do];
  }
}

/** The best results, of each kind only so many while others wait; their order stays. */
export function spread(results: readonly SearchResult[]): SearchResult[] {
  const counts = new Map<string, number>();
  const first = results.filter(({group}) => {
    const count = (counts.get(group) ?? 0) + 1;
    counts.set(group, count);
    return count <= MAX_OF_GROUP;
  });
  const kept = [...new Set([...first, ...results])].slice(0, MAX_RESULTS);
  return results.filter((result) => kept.includes(result));
}
