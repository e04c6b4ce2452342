import {HOME} from '../catalogue/home.ts';
import type {QuestionDesk} from '../ask/ask.ts';
import type {Command} from '../ask/commands.ts';
import {loadQuestionDesk} from '../ask/load.ts';
import type {Catalogue} from '../catalogue/catalogue.ts';
import {newestSource} from '../catalogue/moments.ts';
import {wholeCatalogue} from '../catalogue/whole.ts';
import {FIRST_YEAR, LAST_YEAR} from '../catalogue/years.ts';
import {isoDay} from '../common/iso-day.ts';
import {otherLanguages} from '../i18n/fetch-languages.ts';
import {withLanguage, withYear} from '../state/app-state.ts';
import {begunAnew, type State, viewed} from '../state/moment.ts';
import {begun} from '../state/telling.ts';
import {STORIES} from '../story/stories.ts';
import type {App} from './app.ts';
import {openPaper} from './effects/paper.ts';
import {openShare} from './sharing-dialog.ts';

/** Gives the question desk, fetched with what shows its answers when somebody first wants it. A fetch that failed is tried anew. */
export function questionDeskOf(): () => Promise<QuestionDesk> {
  let coming: Promise<QuestionDesk> | null = null;
  const fetchDesk = async (): Promise<QuestionDesk> => {
    // Descriptions and sources are looked through as well. What shows the answer must stand there before it, or no screen reader hears it come.
    const [catalogue] = await Promise.all([wholeCatalogue(), import('../elements/find/euregio-answer.ts'), otherLanguages()]);
    return loadQuestionDesk(catalogue, {today: dayFor(catalogue), home: HOME, years: {first: FIRST_YEAR, last: LAST_YEAR}});
  };
  return () => {
    coming ??= fetchDesk().catch((error: unknown) => {
      coming = null;
      throw error;
    });
    return coming;
  };
}

/** The reader’s day, `2026-11-28`; by a clock that stands before the newest fact, the day of that fact: it cannot be earlier. */
export function dayFor(catalogue: Catalogue, now = new Date()): string {
  const day = isoDay(now);
  const newest = newestSource(catalogue);
  // Of some facts only the month or the year is known.
  return day >= newest ? day : `${newest}-01-01`.slice(0, day.length);
}

/** The state after a command; those that open something else give nothing. */
export function obey(app: App, command: Command): ((state: State) => State) | void {
  switch (command.do) {
    case 'view':
      return (state) => viewed(state, command.view);
    case 'scheme':
      return (state) => ({...state, scheme: command.scheme});
    case 'language':
      return (state) => withLanguage(state, command.language);
    case 'year':
      return (state) => withYear(state, command.year);
    case 'whole':
      return begunAnew;
    case 'present':
      return (state) => ({...(state.story === null ? begun(state, STORIES[0]) : state), present: true});
    case 'print':
      void openPaper(app, 'a4', 'story');
      return;
    case 'share':
      void openShare(app);
  }
}
