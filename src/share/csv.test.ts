import {expect, test} from 'vitest';
import {csvOf, harmless} from './csv.ts';

/** RFC 4180 read sign by sign, sharing nothing with what writes it. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += sign;
  }
  return rows;
}

test('the examples of RFC 4180 are written as it says', () => {
  expect(
    csvOf(
      ['field_name', 'field_name2'],
      [
        ['aaa', 'b\r\nbb'],
        ['b"bb', 'c,cc'],
      ],
    ),
  ).toBe('field_name,field_name2\r\naaa,"b\r\nbb"\r\n"b""bb","c,cc"\r\n');
});

test('what is written is read back by somebody else', () => {
  const cells = ['Münster', 'a,b', 'say "yes"', 'two\nlines', ' blank before', 'blank after ', '', ';', '"'];
  expect(
    read(
      csvOf(
        cells.map((_, index) => `c${index}`),
        [cells],
      ),
    )[1],
  ).toEqual(cells);
});

test('what a spreadsheet would run gets an apostrophe', () => {
  const bad = ['=1+1', '+31 74 000', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '=HYPERLINK("https://example.org","x")'];
  expect(
    read(
      csvOf(
        bad.map((_, index) => `c${index}`),
        [bad],
      ),
    )[1],
  ).toEqual(bad.map((text) => `'${text}`));
  expect(['1-2', 'a=b', 'Müller + Partner', "'s-Heerenberg", ''].map(harmless)).toEqual(['1-2', 'a=b', 'Müller + Partner', "'s-Heerenberg", '']);
});

test('numbers stay numbers, and nothing known is an empty cell', () => {
  expect(csvOf(['longitude', 'cost', 'memo', 'end'], [[-122.143, 2_200_000, true, null]])).toBe('longitude,cost,memo,end\r\n-122.143,2200000,true,\r\n');
});

test('Excel gets its byte order mark, others do not', () => {
  expect(csvOf(['a'], [], {bom: true})).toBe('\uFEFFa\r\n');
  expect(csvOf(['a'], [])).toBe('a\r\n');
});

test('a row that does not fit is refused', () => {
  expect(() => csvOf(['a', 'b'], [['1', '2'], ['1']])).toThrow(new RangeError('csvOf: expected 2 cells in row 1, got 1.'));
});
