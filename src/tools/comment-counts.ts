import type { Comment, CommentLog, Theme } from '../course/schema/comments.ts';
import type { InvitedGroup } from './non-response.ts';
import { pareto, type ParetoRow } from './pareto.ts';

const dayMs = 86_400_000;

/** Week of the log on a day, from 0. */
export function weekOf(log: Pick<CommentLog, 'from'>, day: string): number {
  return Math.floor((Date.parse(day) - Date.parse(log.from)) / (7 * dayMs));
}

/** The day on which a week of the log begins, as an ISO date; weeks count from 0. */
export function weekStart(log: Pick<CommentLog, 'from'>, week: number): string {
  return new Date(Date.parse(log.from) + week * 7 * dayMs).toISOString().slice(0, 10);
}

/** Comments before the change, and those from its day on. */
export function aroundChange({ change, comments }: CommentLog): {
  before: Comment[];
  after: Comment[];
} {
  return {
    before: comments.filter(({ on }) => on < change.on),
    after: comments.filter(({ on }) => on >= change.on),
  };
}

/** A Pareto chart of faults from the themes of some comments; thanks are not among them. */
export function themePareto(themes: readonly Theme[], coded: readonly string[]): ParetoRow[] {
  const rest = themes.find(({ role }) => role === 'rest')?.name;
  const counts = themes
    .filter(({ role }) => role !== 'praise')
    .map(({ id, name }) => ({ name, count: coded.filter((theme) => theme === id).length }));
  return pareto(counts, rest);
}

/** One week of the log. */
export interface WeekOfRatings {
  /** From 1. */
  readonly week: number;
  /** Its Monday, as an ISO date. */
  readonly from: string;
  readonly comments: number;
  /** Mean rating to one decimal place, halves up, as it is printed; `null` in a week of none. */
  readonly mean: number | null;
}

/** The mean rating of each week. */
export function weeklyRatings(log: CommentLog): WeekOfRatings[] {
  return Array.from({ length: log.weeks }, (_, week) => {
    const ratings = log.comments
      .filter(({ on }) => weekOf(log, on) === week)
      .map(({ rating }) => rating);
    const sum = ratings.reduce((total, rating) => total + rating, 0);
    const mean = ratings.length === 0 ? null : Math.round((sum * 10) / ratings.length) / 10;
    return { week: week + 1, from: weekStart(log, week), comments: ratings.length, mean };
  });
}

/** Who was invited to the survey, who replied and who of them rated 4 or 5, by group. */
export function surveyGroups({
  survey,
  comments,
}: CommentLog): (InvitedGroup & { name: string })[] {
  return survey.groups.map(({ id, name, invited }) => {
    const replies = comments.filter((comment) => comment.survey?.group === id);
    const satisfied = replies.filter(({ rating }) => rating >= 4).length;
    return { name, invited, replied: replies.length, satisfied };
  });
}
