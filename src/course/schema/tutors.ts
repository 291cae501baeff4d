import { z } from 'astro/zod';
import { id, line } from './id.ts';

/** `content/tutors/entries.yaml`: what each page of the tutors' area is for, in one sentence. */
export const entriesSchema = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        /** File name of the page. A page that the site does not have yet is passed over. */
        page: z.string().regex(/^[a-z0-9-]+\.html$/),
        about: line,
      }),
    )
    .min(1),
});

/** `content/tutors/lms-test.yaml`: the test that a centre runs on its own LMS. */
export const lmsTestSchema = z.strictObject({
  /** What has to be ready before the first step. */
  before: z.array(line).min(1),
  /** In order; the last of them is followed by the result. */
  steps: z.array(z.strictObject({ do: line, see: line })).min(1),
  /** How to read the result. */
  after: z.array(line).min(1),
});

const hours = z.number().min(0.25).max(40);

/** `content/tutors/scheme-d9.yaml`: a proposed scheme of work for a unit's knowledge outcome. */
export const schemeSchema = z.strictObject({
  /** Learning outcomes' criteria in the whole unit, by its specification. */
  criteriaInUnit: z.number().int().min(1),
  /** Above the table: what the scheme assumes. */
  about: line,
  /** In order. A session on a criterion takes title and assignment from the course. */
  sessions: z
    .array(
      z.strictObject({
        criterion: id.optional(),
        /** Where there is no criterion. */
        title: line.optional(),
        /** Where there is no criterion: what to set. */
        assign: line.optional(),
        /** Hours of guided learning proposed. */
        guided: hours,
        discuss: line,
        write: line,
        evidence: line,
      }),
    )
    .min(1),
  /** Below the table. */
  notes: z.array(line).min(1),
});

/** What each page of the area is for. */
export type TutorEntries = z.infer<typeof entriesSchema>['entries'];
/** The test that a centre runs on its own LMS. */
export type LmsTest = z.infer<typeof lmsTestSchema>;
/** A scheme of work for one unit. */
export type Scheme = z.infer<typeof schemeSchema>;
