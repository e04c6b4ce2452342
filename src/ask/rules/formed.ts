import type {Place} from '../../catalogue/facts.ts';
import {yearOf} from '../../catalogue/dates.ts';
import {has, momentOf} from '../reading.ts';
import {dateIn, type Desk, type Draft, listedThings, mentions, nameIn, type Rule} from '../rule.ts';

/** When a municipality was formed, and of which others: “Welke gemeenten horen bij Hof van Twente?”, “Was Goor een gemeente in 1999?”. */
export const formed: Rule<'formed'> = {
  kind: 'formed',
  read(reading, desk) {
    const {all, places} = mentions(reading, desk);
    const [of] = places;
    const year = momentOf(reading);
    if (all.length === 0 && has(reading, 'merge')) return {kind: 'formed', of: null, year};
    if (of === undefined || all.length > 1 || formedOf(of, desk) === undefined) return null;
    const asksWhich = has(reading, 'place:municipality', 'merge') && !has(reading, 'network', 'near', 'project');
    const asksWhen = has(reading, 'since-when', 'when') && !has(reading, 'tie', 'share', 'partnership', 'member', 'end');
    return asksWhich || asksWhen ? {kind: 'formed', of, year} : null;
  },
  answer({of, year}, desk) {
    if (of === null) return mergers(year, desk);
    const {texts} = desk;
    const {date, sources} = formedOf(of, desk) as Formed;
    const name = nameIn(desk, of);
    const before = (yearOf(date) as number) - 1;
    return {
      asked: texts.whole.formed(name),
      sentence: formedWords(of, year !== null && year < before ? year : before, desk) as string,
      ids: [of],
      sources,
      next: [texts.questions.ties(name), texts.questions.projects(name)],
    };
  },
};

/** The municipalities that were formed out of others in the year, or at any time. */
function mergers(year: number | null, desk: Desk): Draft {
  const {catalogue, texts} = desk;
  const found = catalogue.facts.places.flatMap(({id, formed: from}) =>
    from !== undefined && (year === null || yearOf(from.date) === year) ? [{id, from}] : [],
  );
  const ids = found.map(({id}) => id);
  return {
    asked: texts.asked(texts.nouns.formed, year === null ? [] : [texts.parts.inYear(year)], ids.length),
    sentence: ids.length === 0 ? texts.noneFound : texts.list(texts.found(ids.length), listedThings(desk, ids, 8)),
    ids,
    sources: [...new Set(found.flatMap(({from}) => from.sources))],
    next: [texts.questions.changes(year ?? 2001), texts.questions.ties('Hof van Twente')],
  };
}

type Formed = NonNullable<Place['formed']>;

const formedOf = (id: string, {catalogue}: Desk): Formed | undefined => {
  const thing = catalogue.get(id);
  return thing.type === 'place' ? thing.formed : undefined;
};

/** “De gemeente Hof van Twente bestaat sinds 1 januari 2001. In 1999 waren dit nog …”; `null`: it was there in the year as it is now. */
export function formedWords(id: string, year: number, desk: Desk): string | null {
  const found = formedOf(id, desk);
  if (found === undefined || year >= (yearOf(found.date) ?? year)) return null;
  return desk.say.formed(nameIn(desk, id), dateIn(desk, found.date), found.of, year);
}
