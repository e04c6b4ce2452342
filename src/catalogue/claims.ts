import {yearOf} from './dates.ts';
import type {Catalogue} from './catalogue.ts';
import type {Claim, ClaimValue, Unit} from './facts.ts';
import {beginningOf, newestSource} from './moments.ts';

/** What hardly changes: such a figure of a place or landmark may stand in any year, with the year that it is of; the people of a place too. */
const LASTING: ReadonlySet<Unit> = new Set<Unit>(['km2', 'km', 'ha', 'm']);

/** Dates that lie ahead when they are told: a goal, the end of a period. */
const PLANNED: ReadonlySet<string> = new Set(['targetYear', 'eligibleUntilVA', 'kpfPeriod']);

/** Whether a value can be told in a year: it held then, had happened, was known already, or is a figure that says itself of which year it is. */
export function isToldIn(catalogue: Catalogue, claim: Claim, value: ClaimValue, year: number | null): boolean {
  if (year === null) return true;
  const {about, property, unit} = claim;
  if ((beginningOf(catalogue, about) ?? year) > year) return false;
  if ((unit === 'date' || unit === 'year') && !PLANNED.has(property)) return (yearOf(String(value.value)) ?? year) <= year;
  const [since, until] = [yearOf(value.since), yearOf(value.until)];
  // What was paid from one year to another is known at the end.
  if (unit === 'eur' && until !== null) return until <= year;
  // Of one with an end only, nothing is known but that it ended then.
  if (since !== null || until !== null) return (since ?? (until as number)) <= year && year <= (until ?? year);
  const {type} = catalogue.get(about);
  if (type === 'place' ? LASTING.has(unit) || unit === 'people' : type === 'landmark' && LASTING.has(unit)) return true;
  const period = type === 'programme' ? periodFrom(catalogue, property) : null;
  if (period !== null) return Math.max(period, yearOf(value.asOf) ?? period) <= year;
  // A text without a date tells of the day on which it was read.
  return (yearOf(value.asOf ?? newestOf(catalogue, value.sources) ?? newestSource(catalogue)) ?? Infinity) <= year;
}

/** The values that can be told in a year, in their order. */
export const valuesIn = (catalogue: Catalogue, claim: Claim | undefined, year: number | null): readonly ClaimValue[] =>
  claim?.values.filter((value) => isToldIn(catalogue, claim, value, year)) ?? [];

/** The value to show first: without a year one that has not ended. */
export const valueIn = (catalogue: Catalogue, claim: Claim | undefined, year: number | null): ClaimValue | undefined => {
  const values = valuesIn(catalogue, claim, year);
  return (year === null ? values.find(({until}) => until === undefined) : undefined) ?? values[0];
};

function newestOf(catalogue: Catalogue, sources: readonly string[]): string | null {
  const dates = sources.flatMap((id) => catalogue.source(id).asOf ?? []);
  return dates.toSorted().at(-1) ?? null;
}

/** First year of the period of which a figure of the programme is, by the end of its name; `null`: of none. */
function periodFrom({facts}: Catalogue, property: string): number | null {
  const period = facts.programmes
    .flatMap(({periods}) => periods)
    .toSorted((a, b) => b.id.length - a.id.length)
    .find(({id}) => property.endsWith(id.replace(' ', '')));
  return period ? Number(period.from) : null;
}
