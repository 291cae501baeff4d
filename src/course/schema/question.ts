import { z } from 'astro/zod';
import { id, line, prose } from './id.ts';

/** A single letter, permanent within its question: SCORM tokens are one character. */
const letter = z.string().regex(/^[a-h]$/, 'expected one letter from a to h');
const digit = z.string().regex(/^[1-9]$/, 'expected one digit from 1 to 9');

const option = z.strictObject({
  id: letter,
  text: line,
  /** A distractor: the thinking that leads there and what to think instead. A key: why. */
  rationale: prose,
  key: z.boolean().default(false),
});
/** An answer offered by a `choice` question or as the reason of a `true-false` one. */
export type Option = z.infer<typeof option>;

const mistake = z.strictObject({
  /** What was typed: a number, or a term in lower case. */
  value: z.union([z.number(), line]),
  rationale: prose,
});

const shared = {
  id,
  /** `lesson` questions are placed in the lesson; `check` ones are the pool of the check. */
  use: z.enum(['lesson', 'check']),
  /** The lesson section to go back to. */
  section: id,
  level: z.enum(['recall', 'apply', 'judge']),
  /** Two to four lines of workplace, for `apply` and `judge`. */
  case: prose.optional(),
  /** A complete question. */
  stem: line,
};

/** Pick one option, or with `several` all that fit. */
const choice = z.strictObject({
  ...shared,
  type: z.literal('choice'),
  several: z.boolean().default(false),
  options: z.array(option).min(3).max(6),
});

/** Give each item its match by a select. Matches may be used once, twice or never. */
const matching = z.strictObject({
  ...shared,
  type: z.literal('matching'),
  matches: z
    .array(z.strictObject({ id: digit, text: line }))
    .min(2)
    .max(6),
  items: z
    .array(z.strictObject({ id: letter, text: line, match: digit, rationale: prose }))
    .min(3)
    .max(6),
});

/** Put steps in order with up and down buttons. Written here in the right order. */
const sequencing = z.strictObject({
  ...shared,
  type: z.literal('sequencing'),
  steps: z
    .array(z.strictObject({ id: letter, text: line, rationale: prose }))
    .min(3)
    .max(6),
});

/** Type a number. */
const numeric = z.strictObject({
  ...shared,
  type: z.literal('numeric'),
  key: z.number(),
  /** How far from the key still counts, in the same unit. */
  tolerance: z.number().min(0),
  /** `£`, `%`, `months`, …: shown beside the box; a sign before the number if it is `£`. */
  unit: line,
  /** The sum, step by step, with `=` and digits, so that a test can recompute it. */
  working: prose,
  mistakes: z.array(mistake).min(1),
});

/** Type a term. Case, accents, hyphens and outer spaces do not matter. */
const fillIn = z.strictObject({
  ...shared,
  type: z.literal('fill-in'),
  accept: z.array(line).min(1),
  rationale: prose,
  mistakes: z.array(mistake).min(1),
});

/** True or false, and why: right only if both are. Reported to an LMS as `choice`. */
const trueFalse = z.strictObject({
  ...shared,
  type: z.literal('true-false'),
  /** Is the statement in `stem` true? */
  key: z.boolean(),
  /** For whoever picks the wrong one of true and false. */
  rationale: prose,
  reasons: z.array(option).min(3).max(4),
});

/** One question, by type. */
export const questionSchema = z.discriminatedUnion('type', [
  choice,
  matching,
  sequencing,
  numeric,
  fillIn,
  trueFalse,
]);
/** `questions.yaml`. */
export const questionsSchema = z.strictObject({ questions: z.array(questionSchema) });

/** A question as written by its author. */
export type Question = z.infer<typeof questionSchema>;
/** SCORM's names for the kinds of interaction we use. */
export type QuestionType = Question['type'];
