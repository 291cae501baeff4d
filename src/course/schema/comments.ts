import { z } from 'astro/zod';
import { id, line } from './id.ts';

const theme = z.strictObject({
  id,
  /** Stands for the theme in what a learner coded: permanent. */
  letter: z.string().regex(/^[a-z]$/, 'expected one letter from a to z'),
  name: line,
  /** What belongs here, in one sentence. */
  means: line,
  /** A `fault` has its bar; `rest` has the last one, whatever its size; `praise` has none. */
  role: z.enum(['fault', 'praise', 'rest']),
});
/** A theme that comments are sorted into. */
export type Theme = z.infer<typeof theme>;

const comment = z.strictObject({
  /** Its number in the log: permanent. */
  ref: z.number().int().min(1),
  /** The day on which it came in. */
  on: z.iso.date(),
  /** The channel it came by. */
  by: id,
  /** 1 (bad) to 5 (good). */
  rating: z.number().int().min(1).max(5),
  /** Where the second reader put it. */
  theme: id,
  /** As the customer wrote it, slips and all, or as a colleague noted it. */
  text: line,
  /** What else the survey asked; only and always of those who answered it. */
  survey: z
    .strictObject({
      group: id,
      /** How likely to recommend us, 0 to 10. */
      recommend: z.number().int().min(0).max(10),
      /** “You made it easy for me”, 1 (disagree strongly) to 7 (agree strongly). */
      ease: z.number().int().min(1).max(7),
    })
    .optional(),
  /** The second reader’s reason. A comment with one is in the sample that the learner codes. */
  note: line.optional(),
});
/** One invented comment. */
export type Comment = z.infer<typeof comment>;

/** `comments.yaml` of a criterion: a log of invented comments, and how they were asked for. */
export const commentsSchema = z.strictObject({
  title: line,
  /** What the log is, and what was asked. */
  about: line,
  /** Monday of the first week. */
  from: z.iso.date(),
  weeks: z.number().int().min(10).max(53),
  /** What was changed, and from which day on. */
  change: z.strictObject({ on: z.iso.date(), what: line }),
  channels: z.array(z.strictObject({ id, name: line })).min(2),
  survey: z.strictObject({
    /** The channel that is the survey. */
    channel: id,
    /** Who was invited, by group. */
    groups: z.array(z.strictObject({ id, name: line, invited: z.number().int().min(1) })).min(2),
  }),
  themes: z.array(theme).min(3).max(12),
  comments: z.array(comment).min(120),
});
/** A log of comments. */
export type CommentLog = z.infer<typeof commentsSchema>;
