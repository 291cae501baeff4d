import { expect, test } from 'vitest';
import { sheetLines } from '../../../src/tools/worksheet/sheet-lines.ts';
import { gridSheet } from './grid-sheet.ts';
import { smallSheet } from './sheet.ts';

const lines = (written: Record<string, string>) =>
  sheetLines(smallSheet(), new Map(Object.entries(written)));

test('offers nothing of an empty sheet, even if its case has figures', () => {
  expect(lines({})).toEqual([]);
});

test('reads a part out row by row, with what it comes to', () => {
  expect(lines({ 'once.all': '1.2k', 'calls.all': '400' })).toEqual([
    {
      id: 'options',
      title: 'Options',
      text: [
        'All of it – Once: £1,200; Calls: 400 calls',
        'All of it – Gain: £1,560',
        'All of it – Net gain a year: £960',
        'All of it – Payback: 15 months',
        'Total: £1,200',
      ].join('\n'),
    },
  ]);
});

test('gives words and choices as they were put, breaks closed up', () => {
  expect(lines({ kind: 'time', ask: 'Eight weeks.\nThen decide.' })[0]?.text).toBe(
    'Kind of gain: Time\nThe ask: Eight weeks. Then decide.',
  );
});

test('keeps a figure that it cannot read as it was written', () => {
  expect(lines({ 'once.all': 'about 300' })[0]?.text).toBe('All of it – Once: about 300');
});

test('reads a result in words out with its sentence', () => {
  const written = new Map([
    ['what.one', 'Quick'],
    ['weight.one', '2'],
    ['rating.one', '4'],
  ]);
  expect(sheetLines(gridSheet(), written)[0]?.text.split('\n').slice(0, 3)).toEqual([
    'First – Criterion: Quick; Weight: 2; Rating: 4',
    'Weighted score: 4',
    'Verdict: Sound. From 3.5 it is sound, below 2.5 it is weak, and between the two it is mixed.',
  ]);
});
