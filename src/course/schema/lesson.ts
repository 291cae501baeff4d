import { z } from 'astro/zod';
import { id, line, prose } from './id.ts';

/** The command verbs of the sixteen criteria; one of them has two. */
export const verbSchema = z.enum([
  'describe',
  'explain',
  'evaluate',
  'identify and explain',
  'review',
]);
/** A command verb. */
export type Verb = z.infer<typeof verbSchema>;

/** One idea of a lesson: the unit in which reading is tracked. */
export const sectionSchema = z.strictObject({
  id,
  /** Heading on the page and name in the contents. */
  title: line,
  /** Minutes a careful reader needs, questions included. */
  minutes: z.number().int().min(1).max(10),
});

/** Frontmatter of `lesson.mdx`. The body holds one `<Section id="…">` for each section named here. */
export const lessonSchema = z.strictObject({
  /** The criterion, word for word, without its number. */
  criterion: line,
  /** Its command verb; the criterion's text starts with it or contains it. */
  verb: verbSchema,
  /** The verb as a plain instruction. */
  instruction: line,
  /** The page's heading: a question or claim a learner would recognise. */
  title: line,
  /** Three to eight words that tell this criterion from its neighbours, for lists. */
  short: line,
  /** One or two sentences: what somebody can do after this lesson that they could not before. */
  summary: prose,
  sections: z.array(sectionSchema).min(5).max(8),
});

/** A lesson's frontmatter. */
export type Lesson = z.infer<typeof lessonSchema>;
/** One section of a lesson. */
export type Section = z.infer<typeof sectionSchema>;
