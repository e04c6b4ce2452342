/** The year of a date of the facts as it is written (`2016-11-25` → `2016`); `null` where there is none. */
export const writtenYear = (date: string | null | undefined): string | null => /\d{4}/.exec(date ?? '')?.[0] ?? null;

/** The year of a date of the facts, to reckon with. */
export function yearOf(date: string | null | undefined): number | null {
  const year = writtenYear(date);
  return year === null ? null : Number(year);
}
