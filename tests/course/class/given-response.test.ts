import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalResponse, wasRight } from '../../../src/course/class/given-response.ts';
import { pattern } from '../../../src/course/question/pattern.ts';
import { pattern12, response12 } from '../../../src/tracking/interactions-12.ts';
import { courseHere } from './course-here.ts';

const asked = courseHere().questions.flatMap(({ question }) => question ?? []);

test('the right response of every question comes back from SCORM, and is right', () => {
  for (const question of asked) {
    const right = pattern12({ type: question.type, pattern: pattern(question) });
    const told = { response: right, rightAnswer: '', result: '' };
    expect(wasRight(told, question), question.id).toBe(true);
    if (question.type === 'numeric' || question.type === 'fill-in') continue;
    expect(canonicalResponse(question, right)).toBe(pattern(question));
  }
});

test('any response of letters or digits comes back as it was given', () => {
  fc.assert(
    fc.property(fc.constantFrom(...asked), fc.nat(), (question, seed) => {
      const pick = <T>(list: readonly T[], at: number) => list[(seed + at * 7) % list.length]!;
      const given =
        question.type === 'choice'
          ? pick(question.options, 1).id
          : question.type === 'true-false'
            ? pick(['t', 'f'], 1) + pick(question.reasons, 2).id
            : question.type === 'matching'
              ? question.items
                  .map((_, at) => pick([...question.matches, { id: '-' }], at).id)
                  .join('')
              : question.type === 'sequencing'
                ? question.steps
                    .toSorted((a, b) => pick([1, -1], 3) * (a.id < b.id ? 1 : -1))
                    .map(({ id }) => id)
                    .join('')
                : String(seed);
      const told = response12(question, given);
      if (told === '') return;
      expect(canonicalResponse(question, told)).toBe(given);
    }),
  );
});

test('a response that a question could not have had is not understood, and not judged by its key', () => {
  const choice = asked.find(({ type }) => type === 'choice')!;
  const sequencing = asked.find(({ type }) => type === 'sequencing')!;
  expect(canonicalResponse(choice, 'z')).toBeNull();
  expect(canonicalResponse(sequencing, 'a,b')).toBeNull();
  expect(wasRight({ response: 'z', rightAnswer: '', result: '' }, choice)).toBeNull();
});

test('what the report says comes before the key, and the key before its right answer', () => {
  const choice = asked.find(({ type }) => type === 'choice')!;
  const right = pattern12({ type: choice.type, pattern: pattern(choice) });
  const told = { response: right, rightAnswer: 'z', result: '' };
  expect(wasRight({ ...told, result: 'wrong' }, choice)).toBe(false);
  expect(wasRight({ ...told, result: 'incorrect' }, null)).toBe(false);
  expect(wasRight({ ...told, response: 'q', result: 'correct' }, choice)).toBe(true);
  expect(wasRight({ ...told, result: 'neutral' }, choice)).toBeNull();
  expect(wasRight(told, choice)).toBe(true);
  expect(wasRight({ ...told, response: 'z' }, null)).toBe(true);
  expect(wasRight({ ...told, rightAnswer: '' }, null)).toBeNull();
});
