import type { CriterionDraft } from '../draft.ts';
import { within, type Problem } from '../problem.ts';
import type { Question } from '../schema/question.ts';
import { plainText } from './plain-text.ts';

function rightMistakes(question: Question): (string | number)[] {
  if (question.type === 'numeric') {
    const { key, tolerance } = question;
    return question.mistakes
      .map(({ value }) => value)
      .filter((value) => typeof value !== 'number' || Math.abs(value - key) <= tolerance);
  }
  if (question.type === 'fill-in') {
    const accepted = question.accept.map(plainText);
    return question.mistakes
      .map(({ value }) => value)
      .filter((value) => accepted.includes(plainText(String(value))));
  }
  return [];
}

/** A foreseen mistake is not counted as right: outside the tolerance, not an accepted spelling. */
export function questionMistakes({ folder, questions }: CriterionDraft): Problem[] {
  return (questions ?? []).flatMap((question) =>
    rightMistakes(question).map((value) => ({
      place: within(`${folder}/questions.yaml`, question.id, 'mistakes'),
      found: `mistake \`${value}\``,
      expected:
        question.type === 'numeric'
          ? 'a number outside the tolerance around the key'
          : 'a term that is not among those accepted',
      remedy: 'correct the mistake, or what counts as right',
    })),
  );
}
