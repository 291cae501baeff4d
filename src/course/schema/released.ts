import { z } from 'astro/zod';
import { id } from './id.ts';

const list = z.array(id).default([]);

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
    }),
  ),
});
/** All released ids. */
export type Released = z.infer<typeof releasedSchema>;
