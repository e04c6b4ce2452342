import {expect, test} from 'vitest';
import {columnsOf, rowsOf} from './columns.ts';

test('rows become one list a field, with a dash where a row has none, and come back as they were', () => {
  const rows = [
    {id: 'a', since: '1991'},
    {id: 'b', until: null},
    {id: 'c', since: '2001', until: false},
  ];
  expect(columnsOf(rows)).toEqual({id: ['a', 'b', 'c'], since: ['1991', '-', '2001'], until: ['-', null, false]});
  const back = rowsOf(columnsOf(rows));
  expect(back).toEqual(rows);
  expect(back.map((row) => Object.keys(row))).toEqual([
    ['id', 'since'],
    ['id', 'until'],
    ['id', 'since', 'until'],
  ]);
});

test('rows that are rows stay, and none are none', () => {
  const rows = [{id: 'a'}];
  expect(rowsOf(rows)).toBe(rows);
  expect([rowsOf({}), columnsOf([])]).toEqual([[], {}]);
});

test('a value that would read as none is refused; a dash within a longer one is not', () => {
  expect(() => columnsOf([{id: 'a'}, {id: '-'}])).toThrow('"-"');
  expect(columnsOf([{id: 'a-b'}])).toEqual({id: ['a-b']});
});
