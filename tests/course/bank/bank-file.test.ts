import { expect, test } from 'vitest';
import { bankFile } from '../../../src/course/bank/bank-file.ts';
import { readCsv } from './read-csv.ts';
import { readGift } from './read-gift.ts';
import { readMoodleXml } from './read-moodle-xml.ts';
import { sampleBank } from './sample-bank.ts';

const own = sampleBank().questions.map((question) => ({ ...question, use: 'lesson' as const }));
const two = [sampleBank(), sampleBank(own)];
const all = two.flatMap(({ questions }) => questions);
const checks = all.filter(({ use }) => use === 'check');

test('a file holds every question of its banks, under a name that says which', () => {
  const xml = bankFile(two, 'd5', { format: 'moodle-xml', use: 'all', sequenceAs: 'ordering' });
  expect(xml.name).toBe('outcome-four-questions-d5.xml');
  expect(readMoodleXml(xml.text).flatMap(({ questions }) => questions)).toHaveLength(all.length);
  expect(xml.questions).toBe(all.length);
});

test('only the questions asked for are in it', () => {
  const choice = { format: 'gift', use: 'check', sequenceAs: 'ordering' } as const;
  const gift = bankFile(two, 'd5', choice);
  expect(gift.name).toBe('outcome-four-questions-d5-check-gift.txt');
  expect(readGift(gift.text)).toHaveLength(checks.length);
  expect(gift.questions).toBe(checks.length);
});

test('a table begins with the mark by which Excel knows UTF-8', () => {
  const csv = bankFile(two, 'd5', { format: 'csv', use: 'all', sequenceAs: 'ordering' });
  expect(csv.text.startsWith('\uFEFFUnit,Criterion,')).toBe(true);
  expect(readCsv(csv.text)).toHaveLength(all.length + 1);
  expect(csv.type).toBe('text/csv');
});
