import { expect, test } from 'vitest';
import { changeWords } from '../../../src/tracking/lms-record/change-words.ts';
import { names12 } from '../../../src/tracking/lms-record/names-12.ts';
import { names2004 } from '../../../src/tracking/lms-record/names-2004.ts';

const to = (element: string, after: string, before: string | null = null) => ({
  element,
  before,
  after,
});

test('says what changed, each kind once', () => {
  expect(
    changeWords(names12, [
      to('cmi.suspend_data', 'b', 'a'),
      to('cmi.core.session_time', '00:00:05'),
      to('cmi.core.lesson_status', 'completed', 'incomplete'),
      to('cmi.core.score.raw', '80'),
      to('cmi.core.lesson_location', 'd9-4-1-check'),
      to('cmi.objectives.0.id', 'D9-4.1'),
      to('cmi.objectives.0.status', 'completed'),
      to('cmi.interactions.0.id', 'a'),
      to('cmi.interactions.1.id', 'b'),
    ]),
  ).toEqual([
    'status: incomplete → completed',
    'score: 80',
    '1 criterion',
    '2 questions',
    'the learner’s work',
    'bookmark: d9-4-1-check',
    'time',
  ]);
});

test('tells completion and success apart in SCORM 2004, and nothing of nothing', () => {
  expect(
    changeWords(names2004, [
      to('cmi.completion_status', 'completed'),
      to('cmi.success_status', 'passed'),
    ]),
  ).toEqual(['status: completed', 'status: passed']);
  expect(changeWords(names12, [])).toEqual([]);
});
