import { criteriaOf, type Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { plainText } from './plain-text.ts';

/** No two questions of the course ask the same of the same case. */
export function duplicateStems(draft: Draft): Problem[] {
  const seen = new Map<string, string>();
  return criteriaOf(draft).flatMap(({ folder, questions }) =>
    (questions ?? []).flatMap((question) => {
      const place = `${folder}/questions.yaml › ${question.id}`;
      const asked = plainText(`${question.case ?? ''} ${question.stem}`);
      const first = seen.get(asked);
      if (first === undefined) {
        seen.set(asked, place);
        return [];
      }
      const found = `stem and case that ${first} has too`;
      return [{ place, found, expected: 'a question of its own', remedy: 'ask something else' }];
    }),
  );
}
