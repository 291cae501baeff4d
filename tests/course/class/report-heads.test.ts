import { expect, test } from 'vitest';
import { countedHeads, reportHeads } from '../../../src/course/class/report-heads.ts';

const base = ['Name', 'Email address', 'Attempt', 'Started on', 'Last accessed on', 'Score'];

test('all, some or none of the interactions’ columns are found', () => {
  const heads = reportHeads([...base, 'Tiny', 'Question 0', 'Result 0', 'Response 1']);
  expect(heads?.items).toEqual([
    {
      title: 'Tiny',
      score: 6,
      interactions: new Map<number, object>([
        [0, { question: 7, result: 8 }],
        [1, { response: 9 }],
      ]),
    },
  ]);
  expect(reportHeads(base)?.items).toEqual([]);
});

test('other columns between, capitals and split names do not matter', () => {
  const heads = reportHeads([
    'First name',
    'Last name',
    'ID number',
    'ATTEMPT',
    'Score',
    'Response 0',
  ]);
  expect(heads).toMatchObject({ names: [0, 1], email: null, attempt: 3, score: 4 });
  expect(heads?.items[0]?.interactions.get(0)).toEqual({ response: 5 });
});

test('several items keep their interactions apart', () => {
  const heads = reportHeads([...base, 'One', 'Response 0', 'Two', 'Response 0']);
  expect(heads?.items.map(({ interactions }) => interactions.get(0)?.response)).toEqual([7, 9]);
});

test('other tables are no report', () => {
  expect(reportHeads(['Date', 'Amount'])).toBeNull();
  expect(reportHeads(['Name', 'Score'])).toBeNull();
});

test('a report in another language is seen by its counting', () => {
  const heads = ['Name', 'Versuch', 'Frage 0', 'Antwort 0', 'Frage 1', 'Antwort 1', 'Raum 7'];
  expect(countedHeads(heads)).toEqual(['Frage', 'Antwort']);
  expect(countedHeads(['Week 1', 'Week 2'])).toEqual([]);
});
