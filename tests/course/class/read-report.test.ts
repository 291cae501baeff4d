import { expect, test } from 'vitest';
import { readReport } from '../../../src/course/class/read-report.ts';
import { tableOf } from './real-reports.ts';

test.each(['.txt', '.xlsx', '.ods'])('all columns of a real report are read from %s', (form) => {
  const report = readReport(tableOf(`interactions-all-columns${form}`));
  expect(report).toMatchObject({ title: 'Tiny', interactions: 6, named: true });
  expect(report?.rows.map(({ name, score }) => [name, score])).toEqual([
    ['Ada Learner', 100],
    ['Bo Learner', 50],
    ['Cy Learner', 33],
  ]);
  expect(report?.rows[1]).toMatchObject({ email: 'bo@example.com', attempt: 1 });
  expect(report?.rows[1]?.last).toMatch(/23 November 2026, 11:45 AM$/);
  expect(report?.rows[1]?.interactions[3]).toEqual({
    number: 3,
    question: 'D9-4.1-Q04-match-measures',
    response: 'a.1,b.2,c.3',
    rightAnswer: 'a.2,b.1,c.3',
    result: 'wrong',
  });
});

test('the default columns are responses only', () => {
  const report = readReport(tableOf('interactions-default.txt'));
  expect(report).toMatchObject({ title: 'Tiny', interactions: 6, named: false });
  expect(report?.rows[2]?.interactions[5]).toMatchObject({
    question: '',
    response: 'basic need, expected, “standard”',
    result: '',
  });
});

test('the basic report has learners and scores', () => {
  const report = readReport(tableOf('basic.txt'));
  expect(report).toMatchObject({ title: '', interactions: 0, named: false });
  expect(report?.rows.map(({ score }) => score)).toEqual([100, 50, 33]);
});

test('dashes and blanks are nothing, and lines of nobody are left out', () => {
  const table = [
    ['Name', 'Attempt', 'Score', 'T', 'Response 0'],
    ['Ada', '-', '-', '-', '\u00a0'],
    ['', '', '7'],
    ['Bo', '2', '66,67 %'],
  ];
  expect(readReport(table)?.rows).toEqual([
    expect.objectContaining({ name: 'Ada', attempt: 0, score: null, email: '', last: '' }),
    expect.objectContaining({ name: 'Bo', attempt: 2, score: 66.67 }),
  ]);
});

test('a table of something else is no report', () => {
  expect(readReport([])).toBeNull();
  expect(
    readReport([
      ['Date', 'Amount'],
      ['1', '2'],
    ]),
  ).toBeNull();
});
