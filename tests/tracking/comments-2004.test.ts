import { expect, test } from 'vitest';
import { launched } from './adapters.ts';

const about = 'D9 4.1';

test('2004: each piece is a comment with its place and moment, after those that are there', () => {
  const session = launched('2004');
  session.launch();
  const { comments } = session.lms;
  expect(comments.send(comments.plan('First.', about), about)).toBe(true);
  const plan = comments.plan('word '.repeat(1600), about);
  expect(plan.there).toEqual(['First.']);
  expect(plan.pieces).toHaveLength(2);
  expect(comments.send(plan, about)).toBe(true);
  const stored = session.stored;
  expect(stored['cmi.comments_from_learner.1.comment']).toBe(plan.pieces[0]);
  expect(stored['cmi.comments_from_learner.2.location']).toBe(about);
  expect(stored['cmi.comments_from_learner.2.timestamp']).toBe('2026-11-23T10:42:07');
});

test('2004: at most 4,000 characters each and 12,000 in all, with what was sent before', () => {
  const session = launched('2004');
  session.launch();
  const { comments } = session.lms;
  const plan = comments.plan('word '.repeat(3000), about);
  expect(plan.pieces.every(({ length }) => length <= 4000)).toBe(true);
  expect(plan.pieces.join('').length).toBeLessThanOrEqual(12_000);
  expect(plan.cut).not.toBe('');
  expect(comments.send(plan, about)).toBe(true);
  expect(comments.plan('word '.repeat(3000), about).pieces.join('').length).toBeLessThan(20);
});

test('2004: a refused comment is told', () => {
  const session = launched('2004');
  session.launch();
  const plan = { there: [], pieces: ['a\nb'], cut: '' };
  expect(session.lms.comments.send(plan, about)).toBe(false);
  expect(session.lms.comments.send({ ...plan, pieces: [] }, about)).toBe(false);
});
