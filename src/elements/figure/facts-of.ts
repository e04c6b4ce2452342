import {formatDate, formatNumber} from '../../i18n/format.ts';
import {textIn} from '../../i18n/languages.ts';
import type {Catalogue} from '../../catalogue/catalogue.ts';
import type {Section} from '../../catalogue/facts.ts';
import {projectsAt} from '../../catalogue/moments.ts';
import type {Project} from '../../catalogue/project-facts.ts';
import type {FigureContext} from './figure.ts';
import type {Saying} from './page.ts';

/* What figures read out of the catalogue. */

/** The first value of a claim, when it is a number. */
export function claimNumber({catalogue}: FigureContext, id: string): number | null {
  const value = catalogue.claim(id)?.values[0]?.value;
  return typeof value === 'number' ? value : null;
}

/** A number as the first language of the figure writes it. */
export const numberOf = ({voices}: FigureContext, value: number): string => formatNumber(voices.first.language, value);

/** The name of a thing in both languages. */
export const placeName = ({catalogue, voices}: FigureContext, id: string): Saying => voices.of(catalogue.get(id).names);

/** The name of a thing in the first language of the figure. */
export const nameIn = ({catalogue, voices}: FigureContext, id: string): string => textIn(catalogue.get(id).names, voices.first.language);

/** Who says so, short: what stands before the dash or bracket of the source's title. */
export const sourceName = ({catalogue}: FigureContext, id: string): string => (catalogue.source(id).title.split(/ [–(]/)[0] as string).trim();

/** A list that belongs to a network. @throws Error when the facts have none of that name: the figure rests on it. */
export function sectionOf({catalogue}: FigureContext, network: string, id: string): Section {
  const thing = catalogue.get(network);
  const found = thing.type === 'network' ? thing.sections.find((section) => section.id === id) : undefined;
  if (!found) throw new Error(`geo/facts/networks.json (${network}).sections: expected "${id}", found none.`);
  return found;
}

/** The year of a date, as a number. */
export const yearIn = (date: string): number => Number(date.slice(0, 4));

/** A date as a point on a line of years: `2015-07` → 2015.5. For an end the whole month or year counts: `2017` → 2018. */
export function decimalYear(date: string, atEnd = false): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return atEnd ? year + 1 : year;
  if (day === undefined) return year + (month - (atEnd ? 0 : 1)) / 12;
  return year + (month - 1) / 12 + day / 365;
}

/** A date of the facts (`2016`, `2016-11-25`) in both languages of the figure. */
export const dateIn = ({voices}: FigureContext, date: string): Saying => voices.say(({language}) => formatDate(language, date));
/** The same with the month in short: “25 nov 2016”. */
export const shortDateIn = ({voices}: FigureContext, date: string): Saying => voices.say(({language}) => formatDate(language, date, 'short'));

/** What is of the year looked at or of an earlier one (`null`: now): what a text says under a year; a drawing shows the whole line. */
export const upTo = <Row extends {readonly year: number}>(rows: readonly Row[], looked: number | null): readonly Row[] =>
  rows.filter(({year}) => looked === null || year <= looked);

/** Whether a date lies in the year looked at or before it. What has no date is of now. */
export const hadCome = (date: string | null | undefined, looked: number | null): boolean => looked === null || (date != null && yearIn(date) <= looked);

/** The projects that ran in the year; without one all of them. */
export function projectsOf(catalogue: Catalogue, looked: number | null): readonly Project[] {
  const wanted = new Set(projectsAt(catalogue, looked));
  return catalogue.facts.projects.filter(({id}) => wanted.has(id));
}

/** A headline that counts says of which year. */
export const ofYear = (looked: number | null, headline: string): string => (looked === null ? headline : `${looked}: ${headline}`);
