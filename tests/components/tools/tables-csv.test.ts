import { expect, test } from 'vitest';
import { tablesCsv } from '../../../src/components/tools/tables-csv.ts';

test('makes one file of several tables, in order, each row with its table', () => {
  const head = ['No.', 'Comment'];
  const tables = [
    { name: 'Late', head, rows: [['12', 'It came “late”, again']] },
    {
      name: 'App',
      head,
      rows: [
        ['101', 'plain'],
        ['3', '=1+1'],
      ],
    },
  ];
  expect(tablesCsv(tables, 'Theme')).toBe(
    'No.,Comment,Theme\r\n' +
      "3,'=1+1,App\r\n" +
      '12,"It came “late”, again",Late\r\n' +
      '101,plain,App\r\n',
  );
});

test('makes a file of nothing from no tables', () => {
  expect(tablesCsv([], 'Theme')).toBe('Theme\r\n');
});
