import { expect, test } from 'vitest';
import { noCueSolves } from '../../../../src/course/checks/guesser/no-cue-solves.ts';
import { choiceOf, courseDraft, criterionDraft } from '../../../fixtures/drafts.ts';

const problems = (count: number, keyAt: (n: number) => number) => {
  const questions = Array.from({ length: count }, (_, n) => {
    const options = ['red door', 'low roof', 'new path', 'old wall'];
    return choiceOf(
      options.map((text, index) => (index === keyAt(n) ? `!${text}` : text)),
      { id: `q-${n}` },
    );
  });
  return noCueSolves(courseDraft([criterionDraft({ questions })]));
};

test('is content with keys spread evenly', () => {
  expect(problems(16, (n) => n % 4)).toEqual([]);
});

test('finds that a position gives the key away', () => {
  const [problem] = problems(16, () => 2);
  expect(problem?.found).toBe('guesser by “option 3” with 16 of 16 questions right');
});
