import { expect, test } from 'vitest';
import { decisionWords, type Feedback, isFeedback } from '../../src/account/feedback.ts';

const feedback: Feedback = {
  criterion: 'd9-4-1',
  learner: 'A. Pell',
  tutor: '',
  day: '2026-11-03',
  decision: 'not-yet',
  reason: 'No verdict.',
  checks: { valid: '', authentic: '', current: '', sufficient: 'One figure more.' },
  comments: [{ heading: 'my-verdict', title: 'My verdict', text: 'Say which.' }],
};

test('knows feedback from what is none', () => {
  expect(isFeedback(feedback)).toBe(true);
  expect(isFeedback({ ...feedback, decision: 'passed' })).toBe(false);
  expect(isFeedback({ ...feedback, comments: [null] })).toBe(false);
  expect(isFeedback({ ...feedback, checks: {} })).toBe(false);
  expect(isFeedback({ ...feedback, reason: 'x'.repeat(50_001) })).toBe(false);
  expect(isFeedback(null)).toBe(false);
});

test('a decision is met or not yet met, and never a mark', () => {
  expect((['', 'met', 'not-yet'] as const).map(decisionWords)).toEqual([
    'no decision yet',
    'met',
    'not yet met',
  ]);
});
