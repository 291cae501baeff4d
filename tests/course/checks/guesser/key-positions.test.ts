import { expect, test } from 'vitest';
import { keyPositions } from '../../../../src/course/checks/guesser/key-positions.ts';
import { choiceOf, courseDraft, criterionDraft } from '../../../fixtures/drafts.ts';

const problems = (...counts: number[]) => {
  const places = counts.flatMap((count, place) => Array<number>(count).fill(place));
  const questions = places.map((place, n) =>
    choiceOf(
      ['A', 'B', 'C', 'D'].map((text, index) => (index === place ? `!${text}` : text)),
      { id: `q-${n}` },
    ),
  );
  return keyPositions(courseDraft([criterionDraft({ questions })])).map((p) => p.found);
};

test('is content with keys about evenly spread', () => {
  expect(problems(5, 3, 4, 4)).toEqual([]);
});

test('finds a position that holds far too many or too few', () => {
  expect(problems(9, 1, 3, 3)).toEqual([
    'key as option 1 in 9 of 16 questions',
    'key as option 2 in 1 of 16 questions',
  ]);
});

test('says nothing of fewer than twelve questions', () => {
  expect(problems(11, 0, 0, 0)).toEqual([]);
});
