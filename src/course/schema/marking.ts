import { z } from 'astro/zod';
import { line } from './id.ts';
import { verbSchema } from './lesson.ts';

/** `content/marking.yaml`: what every marking guide says, whatever its criterion. */
export const markingSchema = z.strictObject({
  /** How to use a guide, one thought in each. */
  use: z.array(line).min(1),
  /** Four checks of any account: a question, and what to look at. */
  checks: z.array(z.strictObject({ ask: line, look: line })).min(1),
  /** Where the verbs' tests come from. */
  verbsFrom: line,
  /** What each command verb asks of an answer. */
  verbs: z.array(
    z.strictObject({
      verb: verbSchema,
      /** What the answer must do. */
      must: line,
      /** How an answer usually falls short. */
      short: line,
      /** How far up the ladder it has to climb. */
      climbs: line,
    }),
  ),
  /** The ladder, from the bottom. */
  rungs: z
    .array(
      z.strictObject({
        rung: z.enum(['named', 'pictured', 'reasoned', 'weighed', 'concluded']),
        means: line,
      }),
    )
    .length(5),
  /** Words of the record sheet. */
  record: z.strictObject({
    title: line,
    learner: line,
    part: line,
    where: line,
    notes: line,
    discussed: line,
    decision: line,
    met: line,
    notYet: line,
    missing: line,
    assessor: line,
    date: line,
  }),
});

/** What every marking guide says. */
export type MarkingWords = z.infer<typeof markingSchema>;
