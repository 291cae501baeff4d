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
  parts: z
    .array(
      z.strictObject({
        id,
        text: line,
        /** Sections of the lesson that teach it. */
        taughtIn: z.array(id).min(1),
        /** Facts above that ask for it. */
        askedBy: z.array(id).min(1),
      }),
    )
    .min(2),
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
  /** For the assessor, and on no learner's page: open questions for a professional discussion. */
  discussion: z
    .array(
      z.strictObject({
        /** As it would be asked. */
        asks: line,
        /** Parts that it probes; `own-work` if it shows whether the account is the learner's own. */
        probes: z.array(id).min(1).max(2),
        /** What a good reply shows, to follow “A good reply shows”. */
        shows: line,
      }),
    )
    .min(5)
    .max(7),
  /** For the assessor, and on no learner's page: what learners often get wrong. */
  commonErrors: z
    .array(z.strictObject({ error: line, /** How to put it right. */ mend: line }))
    .min(4)
    .max(6),
});
/** All that `account.yaml` holds. */
export type AccountContent = z.infer<typeof accountSchema>;
/** One question for a professional discussion. */
export type DiscussionQuestion = AccountContent['discussion'][number];

/** Help for one account, as learners' pages may know it. */
export interface Account extends Omit<AccountContent, 'parts' | 'discussion' | 'commonErrors'> {
  readonly parts: readonly Pick<AccountContent['parts'][number], 'id' | 'text'>[];
}

/** What only the tutors' pages know of an account. */
export interface AccountNotes extends Pick<AccountContent, 'discussion' | 'commonErrors'> {
  readonly parts: AccountContent['parts'];
}
