import type { Comment, CommentLog } from '../../course/schema/comments.ts';

/** Heads of the columns in which a comment is printed. */
export const commentHeads = [
  'No.',
  'Comment',
  'Rating, 1 to 5',
  'Date',
  'Channel',
  'Survey group',
  'Recommend, 0 to 10',
  'Easy, 1 to 7',
] as const;

/** A comment as cells under those heads. */
export function commentCells(log: CommentLog, comment: Comment): string[] {
  const { ref, on, by, rating, text, survey } = comment;
  const channel = log.channels.find(({ id }) => id === by)?.name ?? by;
  const group = log.survey.groups.find(({ id }) => id === survey?.group)?.name ?? '';
  return [
    String(ref),
    text,
    String(rating),
    on,
    channel,
    group,
    survey ? String(survey.recommend) : '',
    survey ? String(survey.ease) : '',
  ];
}
