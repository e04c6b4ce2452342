import type {Milestone} from '../../catalogue/facts.ts';
import {textIn} from '../../i18n/languages.ts';
import {has} from '../reading.ts';
import {dateIn, type Desk, mentions, nameIn, type Rule, sentences} from '../rule.ts';
import {isWithin, yearPart} from './project-set.ts';

/** The year of the memo: what has changed is asked from there when nobody names a year. */
const MEMO_YEAR = 2016;
/** How many of the latest changes the sentence tells. */
const TOLD = 3;

/** What has changed since a year or in a year, in all or of one thing. */
export const changes: Rule<'changes'> = {
  kind: 'changes',
  read(reading, desk) {
    if (!has(reading, 'change') || has(reading, 'project', 'partnership') || mentions(reading, desk).all.length > 1) return null;
    const [year] = reading.years;
    return {
      kind: 'changes',
      year: year?.year ?? MEMO_YEAR,
      how: year === undefined || (year.how === 'in' && has(reading, 'since')) ? 'since' : year.how,
      of: mentions(reading, desk).all[0] ?? null,
    };
  },
  answer({year: asked, how, of}, desk) {
    const {catalogue, texts, today, language} = desk;
    const wanted = ({date, things}: Milestone): boolean => {
      const year = Number(date.slice(0, 4));
      return isWithin(year, asked, how) && (of === null || things.includes(of));
    };
    const all = catalogue.facts.milestones.filter(wanted).toSorted((a, b) => a.date.localeCompare(b.date));
    const found = all.filter(({date}) => date.slice(0, today.length) <= today);
    const last = found.slice(-TOLD).toReversed();
    const planned = all.length - found.length;
    const parts = [...(of === null ? [] : [texts.parts.about(nameIn(desk, of))]), yearPart(desk, asked, how)];
    const told = last.map(({date, text}) => texts.change(dateIn(desk, date), textIn(text, language)));
    return {
      asked: texts.asked(texts.nouns.changes, parts, found.length),
      sentence: sentences(found.length === 0 ? texts.noneFound : texts.changes(found.length, told.join(' ')), planned > 0 ? texts.planned(planned) : null),
      ids: [...new Set(found.toReversed().flatMap(({things}) => things))].filter((id) => catalogue.find(id) !== undefined),
      sources: [...new Set(last.flatMap(({sources}) => sources))],
      next: nextOf(of, desk),
    };
  },
};

const nextOf = (of: string | null, desk: Desk): string[] => {
  const {questions} = desk.texts;
  return of === null ? [questions.ended, questions.endedBonds] : [questions.ties(nameIn(desk, of)), questions.changes(MEMO_YEAR)];
};
