import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moodleXml } from '../../../src/course/bank/moodle-xml.ts';
import { moodleCategories } from '../../../src/course/bank/to-moodle.ts';
import { question, text } from './hostile-questions.ts';
import { readMoodleXml } from './read-moodle-xml.ts';
import { xmlFaults } from './xml-faults.ts';
import { sampleBank } from './sample-bank.ts';

test('a file that is no XML would be noticed', async () => {
  expect(await xmlFaults('<quiz><a>&</a></quiz>')).not.toEqual([]);
});

test('hostile texts are read back as they were written', () => {
  fc.assert(
    fc.property(fc.array(question, { minLength: 1, maxLength: 4 }), text, (questions, short) => {
      const bank = { ...sampleBank(questions), short };
      const all = moodleCategories(bank, 'ordering');
      const read = readMoodleXml(moodleXml(all));
      expect(read.map(({ questions: own }) => own)).toEqual(all.map(({ questions: own }) => own));
    }),
    { numRuns: 300 },
  );
});

test('hostile texts make well-formed XML', async () => {
  const questions = fc.sample(question, { numRuns: 200, seed: 8 });
  const file = moodleXml(moodleCategories(sampleBank(questions), 'ordering'));
  expect(await xmlFaults(file)).toEqual([]);
});

test('a slash in the name of a category does not begin another', () => {
  const bank = { ...sampleBank(), short: 'and/or' };
  const file = moodleXml(moodleCategories(bank, 'ordering'));
  expect(file).toContain('<text>top/Outcome Four/D9 Promote improvement/D9 4.1 and//or/');
  expect(readMoodleXml(file)[0]?.path[2]).toBe('D9 4.1 and/or');
});

test('a sequence is all or nothing, and no category has a context or an id of its own', () => {
  const file = moodleXml(moodleCategories(sampleBank(), 'ordering'));
  expect(file).toContain('<gradingtype>ALL_OR_NOTHING</gradingtype>');
  expect(file).toContain('<selectcount>3</selectcount>');
  expect(file).not.toContain('$course$');
  const [category = ''] = /<question type="category">[^]*?<\/question>/.exec(file) ?? [];
  expect(category).not.toContain('idnumber');
});

test('a sum in pounds may be typed with its sign before it', () => {
  const file = moodleXml(moodleCategories(sampleBank(), 'ordering'));
  expect(file).toContain('<unit_name>£</unit_name>');
  expect(file).toContain('<unitsleft>1</unitsleft>');
  expect(file).toContain('<unitgradingtype>0</unitgradingtype>');
});
