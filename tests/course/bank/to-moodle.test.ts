import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainLine } from '../../../src/course/bank/question-html.ts';
import { moodleQuestion } from '../../../src/course/bank/to-moodle.ts';
import { isRight } from '../../../src/course/question/mark.ts';
import type { Question } from '../../../src/course/schema/question.ts';
import { fillIn, matching, numeric, sequencing, trueFalse } from '../question/sample-questions.ts';
import { question as hostile } from './hostile-questions.ts';
import { sampleBank } from './sample-bank.ts';

const mapped = (question: Question, as: 'ordering' | 'matching' = 'ordering') =>
  moodleQuestion(question, sampleBank(), as);

test('names and tags fit into Moodle’s columns, whatever the stem', () => {
  fc.assert(
    fc.property(hostile, (question) => {
      const { name, tags } = mapped(question);
      expect(name.length).toBeLessThanOrEqual(100);
      for (const tag of tags) expect(tag.length).toBeLessThanOrEqual(50);
    }),
  );
});

test('of true or false with a reason, only both right earn the mark', () => {
  const moodle = mapped(trueFalse);
  if (moodle.type !== 'multichoice') throw new Error(moodle.type);
  const tried = ['t', 'f'].flatMap((verdict) =>
    trueFalse.reasons.map(({ id }) => isRight(trueFalse, verdict + id)),
  );
  expect(moodle.answers.map(({ fraction }) => fraction === 100)).toEqual(tried);
  expect(moodle.answers[0]?.text).toBe('True, because: Option a');
  expect(moodle.answers[0]?.feedback).toBe('<p>It is not true.</p><p>Why a</p>');
  expect(moodle.answers[4]?.feedback).toBe('<p>Why b</p>');
});

test('a match that fits nothing is still offered', () => {
  const more = { ...matching, matches: [...matching.matches, { id: '3', text: 'Nobody *so*' }] };
  const moodle = mapped(more);
  if (moodle.type !== 'match') throw new Error(moodle.type);
  expect(moodle.pairs).toEqual([
    { text: 'Calls', match: 'Target' },
    { text: 'Access', match: 'Law' },
    { text: 'Queue', match: 'Target' },
    { text: '', match: 'Nobody so' },
  ]);
});

test('a sequence is ordered, or its places are matched in an order that is not the right one', () => {
  const ordered = mapped(sequencing);
  expect(ordered).toMatchObject({ type: 'ordering', steps: ['Step b', 'Step c', 'Step a'] });
  const matched = mapped(sequencing, 'matching');
  if (matched.type !== 'match') throw new Error(matched.type);
  const right = matched.pairs.toSorted((a, b) => a.match.localeCompare(b.match));
  expect(right.map(({ text }) => text)).toEqual(['Step b', 'Step c', 'Step a']);
  expect(matched.pairs).not.toEqual(right);
});

test('a number says where its unit stands, and its mistakes earn nothing', () => {
  const moodle = mapped(numeric);
  if (moodle.type !== 'numerical') throw new Error(moodle.type);
  expect(moodle.text).toContain('<p>Your figure: £ _____</p>');
  expect(mapped({ ...numeric, unit: 'hours' }).text).toContain('_____ hours');
  expect(moodle.answers[0]).toMatchObject({ text: '1234.5', tolerance: 0.5, fraction: 100 });
  expect(moodle.answers[1]).toMatchObject({ text: '1000', fraction: 0 });
  expect(moodle.generalFeedback).toContain('£1,234.50');
});

test('a term counts in every form, and none of them is a pattern', () => {
  const moodle = mapped({ ...fillIn, accept: ['A* list'] });
  if (moodle.type !== 'shortanswer') throw new Error(moodle.type);
  const right = moodle.answers.filter(({ fraction }) => fraction === 100);
  expect(right.map(({ text }) => text)).toEqual(['A\\* list', 'A\\*-list', 'A\\*list']);
});

test('a long stem is cut at a word', () => {
  const { name } = mapped({ ...numeric, stem: `How ${'much '.repeat(40)}` });
  expect(name).toMatch(/^D9 4\.1: How (much )+much…$/);
  expect(plainLine(name)).toBe(name);
});
