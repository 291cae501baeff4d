import { expect, test } from 'vitest';
import { commentLog as problemsOf } from '../../../src/course/checks/comment-log.ts';
import type { Comment, CommentLog } from '../../../src/course/schema/comments.ts';
import { commentLog, commentOf } from '../../fixtures/comment-log.ts';
import { criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';

const sound = Array.from({ length: 12 }, (_, at) =>
  commentOf('2026-07-08', 3, 'late', { text: `It came late, time ${at}.`, note: 'It is late.' }),
);
const lesson = lessonDraft('<Coding id="sample"></Coding>');
const found = (more: readonly Comment[], changes: Partial<CommentLog> = {}) =>
  problemsOf(criterionDraft({ lesson, comments: commentLog([...sound, ...more], changes) })).map(
    (problem) => problem.found,
  );

test('is content with a whole log, and with none', () => {
  expect(found([])).toEqual([]);
  expect(problemsOf(criterionDraft({ lesson: lessonDraft('Text.') }))).toEqual([]);
});

test('finds a theme, a channel and a group that there is not', () => {
  const survey = { group: 'nobody', recommend: 1, ease: 1 };
  expect(
    found([
      commentOf('2026-07-08', 3, 'lite', { text: 'A' }),
      commentOf('2026-07-08', 3, 'late', { text: 'B', by: 'fax' }),
      commentOf('2026-07-08', 3, 'late', { text: 'C', by: 'survey', survey }),
    ]),
  ).toEqual(['theme `lite`', 'channel `fax`', 'group `nobody`']);
});

test('finds a day outside the weeks, and a first day that is no Monday', () => {
  expect(found([commentOf('2026-07-20', 3, 'late', { text: 'A' })])).toEqual(['2026-07-20']);
  expect(found([], { from: '2026-07-07' })).toEqual(['2026-07-07']);
  expect(found([], { change: { on: '2026-08-01', what: 'A new app' } })).toEqual(['2026-08-01']);
});

test('finds the same comment, number, theme or letter twice', () => {
  const [first = commentOf('2026-07-08')] = sound;
  expect(found([{ ...first, note: 'Again.' }])).toEqual([`second comment “${first.text}”`]);
  const { comments, themes } = commentLog(sound);
  const [one = first] = comments;
  const [theme] = themes;
  expect(found([], { comments: [...comments, { ...one, text: 'Other.' }] })).toEqual([
    'second number “1”',
  ]);
  expect(found([], { themes: theme ? [...themes, theme] : [] })).toEqual([
    'second theme “late”',
    'second letter “a”',
  ]);
});

test('wants the survey’s answers of those who answered it, and of nobody else', () => {
  const survey = { group: 'pass', recommend: 1, ease: 1 };
  expect(found([commentOf('2026-07-08', 3, 'late', { text: 'A', by: 'survey' })])).toEqual(['']);
  expect(found([commentOf('2026-07-08', 3, 'late', { text: 'A', survey })])).toHaveLength(1);
});

test('finds more replies than were invited', () => {
  const survey = { group: 'pass', recommend: 1, ease: 1 };
  const replies = Array.from({ length: 11 }, (_, at) =>
    commentOf('2026-07-08', 3, 'late', { text: `Reply ${at}`, by: 'survey', survey }),
  );
  expect(found(replies)).toEqual(['11 replies from 10 invited']);
});

test('wants a sample to code, and one place to code it', () => {
  const few = criterionDraft({ lesson, comments: commentLog(sound.slice(1)) });
  expect(problemsOf(few).map((problem) => problem.found)).toEqual(['11 comments with a `note`']);
  const nowhere = criterionDraft({ lesson: lessonDraft(''), comments: commentLog(sound) });
  expect(problemsOf(nowhere)).toHaveLength(1);
  expect(problemsOf(criterionDraft({ lesson }))).toHaveLength(1);
});
