import {has} from '../reading.ts';
import type {Rule} from '../rule.ts';

/** What the map does not tell: names of people, opinions, the future. */
export const declined: Rule<'declined'> = {
  kind: 'declined',
  read(reading, desk) {
    if (has(reading, 'person')) return {kind: 'declined', why: 'person'};
    if (has(reading, 'opinion')) return {kind: 'declined', why: 'opinion'};
    const year = Number(desk.today.slice(0, 4));
    // Projects have planned ends; of everything else nobody knows.
    const ahead = reading.years.some((one) => one.year > year) && !has(reading, 'project', 'end', 'run');
    return has(reading, 'future') || ahead ? {kind: 'declined', why: 'future'} : null;
  },
  answer({why}, {texts}) {
    const {questions} = texts;
    return {
      asked: '',
      sentence: `${texts.declined[why]} ${texts.declined.instead}`,
      ids: [],
      sources: [],
      next:
        why === 'person'
          ? [questions.chair('EUREGIO'), questions.members('MONT'), questions.lead('Unlock')]
          : [questions.projects('Hengelo'), questions.since('Hengelo', 'Emsdetten'), questions.changes(2016)],
    };
  },
};
