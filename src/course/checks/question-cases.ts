import type { CriterionDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';

/** A question to apply or judge gives the workplace case to do it on. */
export function questionCases({ folder, questions }: CriterionDraft): Problem[] {
  return (questions ?? [])
    .filter((question) => question.level !== 'recall' && !question.case)
    .map(({ id, level }) => ({
      place: `${folder}/questions.yaml › ${id} › case`,
      found: '',
      expected: `two to four lines of workplace, because its level is \`${level}\``,
      remedy: 'add the case, or make it a question of recall',
    }));
}
