import type { CriterionDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { unknownReference } from './unknown-reference.ts';

/** Every item of a matching question names one of its matches. */
export function questionMatches({ folder, questions }: CriterionDraft): Problem[] {
  return (questions ?? []).flatMap((question) => {
    if (question.type !== 'matching') return [];
    const known = question.matches.map(({ id }) => id);
    return question.items
      .filter(({ match }) => !known.includes(match))
      .map(({ id, match }) => {
        const place = `${folder}/questions.yaml › ${question.id} › ${id}`;
        return unknownReference(place, 'match', match, known, 'the question’s `matches`');
      });
  });
}
