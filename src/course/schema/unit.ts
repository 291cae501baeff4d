import { z } from 'astro/zod';
import { line, prose } from './id.ts';

/** `content/<unit>/unit.yaml`: what a unit is, as its specification prints it. */
export const unitSchema = z.strictObject({
  /** Short code as learners say it: `D9`. */
  code: z.string().regex(/^D\d$/),
  /** Title, word for word. */
  title: line,
  /** National unit reference, for example `H/601/1554`: the number to quote. */
  reference: z.string().regex(/^[A-Z]\/\d{3}\/\d{4}$/),
  /** OCR's own unit number. */
  ocrNumber: z.number().int().positive(),
  /** "Sector unit number" as printed, for example `D.09`. */
  sectorNumber: line,
  level: z.number().int(),
  credit: z.number().int().positive(),
  /** Guided learning hours for the whole unit, performance outcomes included. */
  guidedLearningHours: z.number().int().positive(),
  /** Why the unit matters at work: two or three paragraphs of our own. */
  purpose: prose,
  /** How its criteria hang together: one or two paragraphs. */
  together: prose,
});

/** A unit as written by its author. */
export type Unit = z.infer<typeof unitSchema>;
