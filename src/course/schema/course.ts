import { z } from 'astro/zod';
import { id, line } from './id.ts';

/** `content/course.yaml`: title, version, order and defaults. */
export const courseSchema = z.strictObject({
  title: line,
  /** Semantic version of the content; the changelog explains each. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** ISO date of this version. */
  released: z.iso.date(),
  /** Per cent right for a pass of the check. */
  passMark: z.number().int().min(1).max(100),
  /** Questions drawn for one check. */
  drawn: z.number().int().min(1),
  /** Units in order, each with its criteria in order; a criterion is listed once it is written. */
  units: z.array(z.strictObject({ id, criteria: z.array(id) })).min(1),
  changes: z.array(
    z.strictObject({ version: line, date: z.iso.date(), what: z.array(line).min(1) }),
  ),
});
/** The course's own data. */
export type CourseData = z.infer<typeof courseSchema>;
