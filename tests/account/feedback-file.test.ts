import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Feedback } from '../../src/account/feedback.ts';
import { readFeedbackFile, toFeedbackPage } from '../../src/account/feedback-file.ts';

const of = (text: string): Feedback => ({
  criterion: 'd9-4-1',
  learner: text,
  tutor: '',
  day: '2026-11-03',
  decision: 'met',
  reason: text,
  checks: { valid: text, authentic: '', current: '', sufficient: '' },
  comments: [{ heading: 'my-verdict', title: 'My verdict', text }],
});

test('whatever a tutor writes is read again as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(readFeedbackFile(toFeedbackPage(of(text)))).toEqual({ ok: true, content: of(text) });
    }),
  );
});

test('what is shown is text, never markup', () => {
  const page = toFeedbackPage(of('<img src=x onerror=alert(1)>'));
  expect(page).toContain('<p dir="auto">&lt;img src=x onerror=alert(1)&gt;</p>');
  expect(page).toContain('<h2>Decision: met</h2>');
  expect(page).not.toContain('<img');
});

test('an account is not feedback', () => {
  const read = readFeedbackFile('<script>alert(1)</script>');
  expect(read).toMatchObject({ ok: false });
});
