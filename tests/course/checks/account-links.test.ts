import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { accountLinks } from '../../../src/course/checks/account-links.ts';
import { accountSchema } from '../../../src/course/schema/account.ts';
import { criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';
import { smallCourse } from '../../fixtures/small-course.ts';

const account = accountSchema.parse(parse(smallCourse()['content/d9/4-1/account.yaml'] ?? ''));
const [first, second] = account.parts;
if (!first || !second) throw new Error('the small course has two parts');
const problems = (changes: object = {}) =>
  accountLinks(criterionDraft({ account: { ...account, ...changes }, lesson: lessonDraft('') }));

test('is content when parts, facts, sections and questions for discussion know each other', () => {
  expect(problems()).toEqual([]);
});

test('finds a part taught in a section that is not there', () => {
  const [problem] = problems({ parts: [{ ...first, taughtIn: ['limits'] }, second] });
  expect(problem).toMatchObject({
    place: 'content/d9/4-1/account.yaml › part-a',
    found: 'section `limits`',
    expected: '`gains` or `costs`',
  });
});

test('finds a part asked for by a fact that is not there, and a fact that serves no part', () => {
  const parts = [first, second].map((part) => ({ ...part, askedBy: ['fact-a', 'fact-z'] }));
  const found = problems({ parts });
  expect(found.filter((problem) => problem.found === 'fact `fact-z`')).toHaveLength(2);
  expect(found.map(({ expected }) => expected)).toContain(
    'a part that is asked for by fact `fact-f`',
  );
});

test('finds a question that probes nothing known, and what no question probes', () => {
  const discussion = account.discussion.map((one) => ({ ...one, probes: ['part-a'] }));
  expect(problems({ discussion }).map(({ expected }) => expected)).toEqual([
    'a question for discussion that probes `part-b`',
    'a question for discussion that probes `own-work`',
  ]);
  const [problem] = problems({
    discussion: [...account.discussion, { asks: 'Why?', probes: ['part-c'], shows: 'why' }],
  });
  expect(problem).toMatchObject({
    place: 'content/d9/4-1/account.yaml › discussion 6',
    found: 'part `part-c`',
  });
});
