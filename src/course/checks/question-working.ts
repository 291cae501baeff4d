import type { CriterionDraft } from '../draft.ts';
import { within, type Problem } from '../problem.ts';
import { statements } from './sums/statements.ts';

/** The working of a numeric question ends at its key. That its sums are right is another rule. */
export function questionWorking({ folder, questions }: CriterionDraft): Problem[] {
  return (questions ?? []).flatMap((question) => {
    if (question.type !== 'numeric') return [];
    const { id, key, tolerance, working } = question;
    const last = statements(working).at(-1);
    const reached = last?.printed.percent ? last.printed.value * 100 : last?.printed.value;
    // A key in pence may be worked out in pounds.
    const near = (value: number): boolean => Math.abs(value - key) <= tolerance + 1e-9;
    if (reached !== undefined && (near(reached) || near(reached * 100))) return [];
    return [
      {
        place: within(`${folder}/questions.yaml`, id, 'working'),
        found: last ? `last sum \`${last.text}\`` : 'working without a sum',
        expected: `a last sum that gives ${key}`,
        remedy: 'write the sum step by step with `=`, and correct the key or the working',
      },
    ];
  });
}
