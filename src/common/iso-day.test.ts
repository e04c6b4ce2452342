import {expect, test} from 'vitest';
import {isoDay} from './iso-day.ts';

/** Dates are written so in Sweden (CLDR). */
const swedish = new Intl.DateTimeFormat('sv-SE', {dateStyle: 'short'});

test('a day is that of the reader’s own calendar, from its first minute to its last', () => {
  const strays: string[] = [];
  for (let day = new Date(1958, 0, 1); day.getFullYear() < 2028; day = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1)) {
    const last = new Date(day.getFullYear(), day.getMonth(), day.getDate(), 23, 59);
    if ([isoDay(day), isoDay(last)].some((text) => text !== swedish.format(day))) strays.push(`${swedish.format(day)}: ${isoDay(day)}, ${isoDay(last)}`);
  }
  expect(strays).toEqual([]);
});
