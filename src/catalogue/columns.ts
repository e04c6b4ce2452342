type Row = Readonly<Record<string, unknown>>;

/** Rows of facts as the built site has them: the values of each field in the order of the rows, because like beside like packs better. */
export interface Columns {
  readonly [field: string]: readonly unknown[];
}

/** Stands where a row has no such field. */
export const ABSENT = '-';

/** The rows, whichever way they are written. */
export function rowsOf(facts: readonly Row[] | Columns): readonly Row[] {
  if (isRows(facts)) return facts;
  const fields = Object.entries(facts);
  const length = fields[0]?.[1].length ?? 0;
  return Array.from({length}, (_, i) => Object.fromEntries(fields.flatMap(([field, values]) => (values[i] === ABSENT ? [] : [[field, values[i]]]))));
}

const isRows = (facts: readonly Row[] | Columns): facts is readonly Row[] => Array.isArray(facts);

/** @throws Error when a value is what stands for none */
export function columnsOf(rows: readonly Row[]): Columns {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (rows.some((row) => Object.values(row).includes(ABSENT))) throw new Error(`geo/facts: expected no value to be "${ABSENT}" alone, got one.`);
  return Object.fromEntries(fields.map((field) => [field, rows.map((row) => (row[field] === undefined ? ABSENT : row[field]))]));
}
