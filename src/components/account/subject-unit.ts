import type { SubjectUnit } from '../../account/document.ts';
import type { Unit } from '../../course/schema/unit.ts';

/** A unit as a cover sheet names it, with the numbers that people know it by. */
export function subjectUnit({
  code,
  title,
  reference,
  ocrNumber,
  sectorNumber,
}: Unit): SubjectUnit {
  return { code, title, reference, numbers: `OCR ${ocrNumber}, sector unit ${sectorNumber}` };
}
