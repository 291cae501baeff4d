import type { CommentLog, Theme } from '../../course/schema/comments.ts';
import { longDate } from '../lesson/long-date.ts';

/** A comment of the sample as the page carries it to the learner. */
export interface SampleComment {
  readonly ref: number;
  /** `Phone call · 14 September 2026 · rated 2 of 5` */
  readonly about: string;
  readonly text: string;
  /** The second reader's theme, by letter. */
  readonly letter: string;
  readonly note: string;
}

/** The sample of a log, in the log's order. */
export function codingSample({ comments, channels, themes }: CommentLog): SampleComment[] {
  return comments.flatMap(({ ref, on, by, rating, text, theme, note }) => {
    if (note === undefined) return [];
    const channel = channels.find(({ id }) => id === by)?.name ?? by;
    const about = `${channel} · ${longDate(on)} · rated ${rating} of 5`;
    return [{ ref, about, text, letter: letterOf(themes, theme), note }];
  });
}

function letterOf(themes: readonly Theme[], theme: string): string {
  return themes.find(({ id }) => id === theme)?.letter ?? '';
}
