import { expect, test } from 'vitest';
import { comments12 } from '../../src/tracking/comments-12.ts';
import { launched } from './adapters.ts';
import { callsTo } from './fake-calls.ts';

const about = 'D9 4.1';

test('1.2: what is sent is dated and appended, and what is there stays', () => {
  const session = launched('1.2', { stored: { 'cmi.comments': 'From before.' } });
  session.launch();
  const { comments } = session.lms;
  const plan = comments.plan('My account.\n\nIn two.', about);
  expect(plan).toEqual({
    there: ['From before.'],
    pieces: [' [2026-11-23 10:42 D9 4.1] My account. / In two.'],
    cut: '',
  });
  expect(comments.send(plan, about)).toBe(true);
  expect(session.stored['cmi.comments']).toBe(
    'From before. [2026-11-23 10:42 D9 4.1] My account. / In two.',
  );
});

test('1.2: only as much is sent as fits with what is there, and the rest is shown as cut', () => {
  const before = 'x'.repeat(4000);
  const session = launched('1.2', { stored: { 'cmi.comments': before } });
  session.launch();
  const { comments } = session.lms;
  const plan = comments.plan('word '.repeat(100), about);
  expect(before.length + (plan.pieces[0]?.length ?? 0)).toBeLessThanOrEqual(4096);
  expect(plan.cut).toContain('word');
  expect(comments.send(plan, about)).toBe(true);
  expect(session.stored['cmi.comments']).toBe(before + plan.pieces[0]);
  expect(comments.plan('more', about).pieces).toEqual([]);
});

test('1.2: nothing that does not fit any more is sent', () => {
  const session = launched('1.2');
  session.launch();
  const plan = { there: [], pieces: ['x'.repeat(5000)], cut: '' };
  expect(session.lms.comments.send(plan, about)).toBe(false);
  expect(session.stored['cmi.comments']).toBeUndefined();
});

test('1.2: an LMS that replaces what was there is sent the whole', () => {
  const { calls, asked } = callsTo({ 'cmi.comments': 'Before.' });
  const comments = comments12(calls, () => new Date(2026, 10, 23));
  comments.send({ there: [], pieces: [' After.'], cut: '' }, about);
  expect(asked.at(-1)).toBe('Set cmi.comments Before. After.');
});
