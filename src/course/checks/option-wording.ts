import type { CriterionDraft } from '../draft.ts';
import { within, type Problem } from '../problem.ts';

const catchAll =
  /\b(all|none|any|both|neither) of (the )?(above|these|them|those)\b|\b(both|neither) [a-h] (and|nor) [a-h]\b/i;

/** No option stands for other options: it tests reading of the list, not the subject. */
export function optionWording({ folder, questions }: CriterionDraft): Problem[] {
  return (questions ?? []).flatMap((question) => {
    const options =
      question.type === 'choice'
        ? question.options
        : question.type === 'true-false'
          ? question.reasons
          : [];
    return options
      .filter(({ text }) => catchAll.test(text))
      .map(({ id, text }) => ({
        place: within(`${folder}/questions.yaml`, question.id, id),
        found: `“${text}”`,
        expected: 'an option that says something itself',
        remedy: 'write a distractor of its own, or make the question `several: true`',
      }));
  });
}
