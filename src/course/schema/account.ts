import { z } from 'astro/zod';
import { id, line, prose } from './id.ts';

/** `account.yaml`: what helps a learner write, and a tutor judge, an account of the criterion. */
export const accountSchema = z.strictObject({
  /** The verb's test question for a draft. */
  test: line,
  /** Questions for facts of the learner's own workplace. */
  facts: z
    .array(z.strictObject({ id, prompt: line, /** What makes a good fact here. */ hint: line }))
    .min(6)
    .max(10),
  /** The parts of the criterion that must each be covered. */
  parts: z.array(z.strictObject({ id, text: line })).min(2),
  /** Headings that suit the verb, in order, each with the question its text should settle. */
  headings: z
    .array(z.strictObject({ id, title: line, asks: line }))
    .min(3)
    .max(5),
  /** Sensible length of the whole account, in words. */
  words: z.strictObject({ from: z.number().int(), to: z.number().int() }),
  /** For the tutor: points a full account may hold. */
  indicative: z.array(line).min(8).max(12),
  /** What is not enough. */
  notEnough: z.array(line).min(4).max(6),
  /** One extract about an invented firm, rewritten up the ladder. Never an answer to paste. */
  ladder: z.strictObject({
    firm: line,
    steps: z
      .array(
        z.strictObject({
          rung: z.enum(['named', 'pictured', 'reasoned', 'weighed', 'concluded']),
          text: prose,
          /** Margin note: what changed from the rung below. */
          changed: line,
        }),
      )
      .length(5),
  }),
});
/** Help for one account. */
export type Account = z.infer<typeof accountSchema>;
