import { expect, test } from 'vitest';
import { questionWorking } from '../../../src/course/checks/question-working.ts';
import { criterionDraft, numericOf } from '../../fixtures/drafts.ts';

const problems = (changes: object) =>
  questionWorking(criterionDraft({ questions: [numericOf(changes)] }));

test('is content with a working that ends at the key', () => {
  expect(problems({ working: '1 + 2 = 3\n\n3 × 4 = 12' })).toEqual([]);
  expect(problems({ key: 12, unit: '%', working: '12 ÷ 100 = 12%' })).toEqual([]);
});

test('finds a working that ends elsewhere, or has no sum', () => {
  expect(problems({ working: '3 × 4 = 12 and 12 + 1 = 13' })[0]?.found).toContain('12 + 1 = 13');
  expect(problems({ working: 'It is twelve.' })[0]?.found).toBe('working without a sum');
});
