import type { CriterionDraft } from '../draft.ts';
import { within, type Problem } from '../problem.ts';
import type { Question } from '../schema/question.ts';
import { plainText } from './plain-text.ts';
import { repeated } from './repeated.ts';

function lists(question: Question): (readonly { text: string }[])[] {
  switch (question.type) {
    case 'choice':
      return [question.options];
    case 'matching':
      return [question.matches, question.items];
    case 'sequencing':
      return [question.steps];
    case 'true-false':
      return [question.reasons];
    default:
      return [];
  }
}

/** No two options of a question say the same. */
export function questionOptionsUnique({ folder, questions }: CriterionDraft): Problem[] {
  return (questions ?? []).flatMap((question) =>
    lists(question).flatMap((list) =>
      repeated(list.map(({ text }) => plainText(text))).map((text) => ({
        place: within(`${folder}/questions.yaml`, question.id),
        found: `second option “${text}”`,
        expected: 'options that differ',
        remedy: 'write another distractor in place of one of them',
      })),
    ),
  );
}
