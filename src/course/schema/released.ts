import { z } from 'astro/zod';
import { id } from './id.ts';

const list = z.array(id).default([]);

/** The lists of a criterion, whose places are codes. */
export const releasedLists = ['sections', 'questions', 'choices', 'endings', 'worksheets'] as const;

/**
 * `content/released.yaml`: every id ever released, append-only. An id's place in its list is its
 * permanent code: saved attempts hold codes, so nothing here is ever removed, renamed or moved.
 */
export const releasedSchema = z.strictObject({
  criteria: z.array(
    z.strictObject({
      id,
      sections: list,
      /** Lesson and check questions alike. */
      questions: list,
      /** The scenario's choices. */
      choices: list,
      endings: list,
      /**
       * Names in worksheets that stand in what learners keep: `sheet`, `sheet/field`, `sheet/row`,
       * `sheet/field.option`, `sheet/result`.
       */
      worksheets: z
        .array(z.string().regex(/^[a-z][a-z0-9/.-]*$/, 'expected sheet/name'))
        .default([]),
      /**
       * What the content no longer holds, on purpose: list and id, for example
       * `questions/cost-per-call`. It stays in its list too, and may come back one day.
       */
      retired: z
        .array(z.templateLiteral([z.enum(releasedLists), '/', z.string()], 'expected list/id'))
        .default([]),
    }),
  ),
  /**
   * The check questions of the whole course in the order in which they were released, each as
   * criterion and id: `d9-4-1/cost-per-call`. A question's place among those of a package is its
   * column in an LMS's reports, for good; retired ones keep their place.
   */
  checks: z
    .array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'expected criterion/id'))
    .default([]),
  /** Criteria that the course no longer lists, on purpose. */
  retired: list,
});
/** All released ids. */
export type Released = z.infer<typeof releasedSchema>;
