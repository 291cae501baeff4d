import { z } from 'astro/zod';
import { id, line } from './id.ts';

/** `content/glossary.yaml`. */
export const glossarySchema = z.strictObject({
  terms: z.array(
    z.strictObject({
      id,
      term: line,
      /** Short enough for a margin note: at most 200 characters. */
      definition: line.max(200),
      /** Criteria that teach it, for example `d9-4-1`. */
      taught: z.array(id).min(1),
    }),
  ),
});
/** All terms. */
export type Glossary = z.infer<typeof glossarySchema>;
