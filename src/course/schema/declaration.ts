import { z } from 'astro/zod';
import { line } from './id.ts';

/** `content/declaration.yaml`: wording of the declaration and of the evidence cover sheet. */
export const declarationSchema = z.strictObject({
  /** What a learner declares with each account. */
  declaration: z.strictObject({
    /** Heading. */
    title: line,
    /** What the learner confirms. */
    statement: line,
    /** Beside the box to tick. */
    confirm: line,
    /** Help from people. */
    help: z.strictObject({ ask: line, no: line, yes: line, who: line }),
    /** AI tools: which, when, for what, and what was kept. */
    ai: z.strictObject({
      ask: line,
      no: line,
      yes: line,
      tool: line,
      when: line,
      purpose: line,
      kept: line,
    }),
    name: line,
    date: line,
  }),
  /** The sheet in front of exported accounts. */
  cover: z.strictObject({
    title: line,
    unit: line,
    reference: line,
    numbers: line,
    learner: line,
    centre: line,
    /** Heading of the table of criteria, and its columns. */
    matrix: line,
    criterion: line,
    part: line,
    where: line,
    /** Heading of the signature boxes, and their columns. */
    signatures: line,
    role: line,
    signature: line,
    signed: line,
    /** Who signs, in order. */
    signers: z.array(line).min(1).max(8),
    /** Stands below the signature boxes. */
    note: line,
  }),
});

/** Wording of declaration and cover sheet. */
export type DeclarationWords = z.infer<typeof declarationSchema>;
