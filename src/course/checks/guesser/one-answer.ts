import type { UnitDraft } from '../../draft.ts';
import type { Question } from '../../schema/question.ts';

/** A `choice` question with one key. */
export type OneAnswer = Extract<Question, { type: 'choice' }>;

/** The one-answer questions among these. */
export function oneAnswer(questions: readonly Question[]): OneAnswer[] {
  return questions.filter(
    (question): question is OneAnswer =>
      question.type === 'choice' &&
      !question.several &&
      question.options.filter(({ key }) => key).length === 1,
  );
}

/** The one-answer questions of a unit, criterion by criterion. */
export function oneAnswerOf(unit: UnitDraft): OneAnswer[] {
  return unit.criteria.flatMap(({ questions }) => oneAnswer(questions ?? []));
}

/** Place of the key among the options, from 0. */
export function keyIndex(question: OneAnswer): number {
  return question.options.findIndex(({ key }) => key);
}

/** The index whose value is larger than every other, or `null` if two share the lead. */
export function leader(values: readonly number[]): number | null {
  const most = Math.max(...values);
  const first = values.indexOf(most);
  return first === values.lastIndexOf(most) ? first : null;
}
