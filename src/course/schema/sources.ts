import { z } from 'astro/zod';
import { id, line } from './id.ts';

/** Nations a law reaches. `GB` is England, Wales and Scotland. */
export const nationSchema = z.enum(['UK', 'GB', 'England', 'Wales', 'Scotland', 'NI']);

const law = z.strictObject({
  id,
  kind: z.literal('law'),
  /** Short name with year. */
  title: line,
  nations: z.array(nationSchema).min(1),
  /** What it demands here, in one plain sentence. */
  says: line,
  /** Where it was read. */
  source: line,
  /** ISO date on which somebody last checked it. */
  checkedOn: z.iso.date(),
});

const work = z.strictObject({
  id,
  /** A model, study or standard that a lesson names. */
  kind: z.enum(['model', 'study', 'standard', 'guidance']),
  title: line,
  /** Authors and year as they are to be printed. */
  attribution: line,
  says: line,
});

/** `content/sources.yaml`. */
export const sourcesSchema = z.strictObject({
  sources: z.array(z.discriminatedUnion('kind', [law, work])),
});
/** All law and references. */
export type Sources = z.infer<typeof sourcesSchema>;
/** One law or reference. */
export type Source = Sources['sources'][number];
