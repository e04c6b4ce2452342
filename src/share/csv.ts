/** What a cell can hold; `null` is an empty cell. */
export type Cell = string | number | boolean | null;

/**
 * Spreadsheets take a text that begins like this for a formula, and would run it (OWASP, “CSV injection”); full-width signs too, in East Asian editions.
 * A line feed is among them because some readers cut the cell there.
 */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
const BOM = '\uFEFF';

/** A text that no spreadsheet runs: with an apostrophe before what looks like a formula. Others stay as they are. */
export const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function cellText(cell: Cell): string {
  if (cell === null) return '';
  // Numbers are ours and stay numbers: a longitude of −122 is no formula.
  const text = typeof cell === 'string' ? harmless(cell) : String(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV by RFC 4180: commas, lines that end in CR LF, quotation marks doubled; first line the names of the columns.
 *
 * @param bom - begin with a byte order mark, without which Excel reads UTF-8 as something else
 * @throws RangeError when a row has more or fewer cells than there are columns.
 */
export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[], {bom = false}: {readonly bom?: boolean} = {}): string {
  rows.forEach((row, index) => {
    if (row.length !== columns.length) throw new RangeError(`csvOf: expected ${columns.length} cells in row ${index}, got ${row.length}.`);
  });
  const lines = [columns, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`);
  return (bom ? BOM : '') + lines.join('');
}
