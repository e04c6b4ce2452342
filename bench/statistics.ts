/** Several measurements of one thing. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly count: number;
}

/** Nearest-rank quantile. @param share - 0.5 for the median of an odd number, 0.95 */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] as number;
}

/** @param values - without those that could not be measured */
export function spreadOf(values: readonly number[]): Spread {
  const known = values.filter(Number.isFinite);
  return {median: quantile(known, 0.5), min: Math.min(...known), max: Math.max(...known), count: known.length};
}
