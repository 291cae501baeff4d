import type { CriterionDraft } from '../draft.ts';
import { within, type Problem } from '../problem.ts';

interface Marked {
  readonly key: boolean;
}

function wrongKeys(place: string, options: readonly Marked[], several: boolean): Problem[] {
  const keys = options.filter(({ key }) => key).length;
  const right = several ? keys >= 2 && keys < options.length : keys === 1;
  if (right) return [];
  return [
    {
      place,
      found: keys === 0 ? 'question without a key' : `number of keys: ${keys} of ${options.length}`,
      expected: several ? 'two or more keys, and at least one distractor' : 'exactly one key',
      remedy: several
        ? 'write `key: true` on every option that fits, and on no other'
        : 'write `key: true` on the one right option, or `several: true` if more than one is right',
    },
  ];
}

/** Each question that offers options has a key: one, or with `several` some but not all. */
export function questionKeys({ folder, questions }: CriterionDraft): Problem[] {
  return (questions ?? []).flatMap((question) => {
    const place = within(`${folder}/questions.yaml`, question.id);
    if (question.type === 'choice') return wrongKeys(place, question.options, question.several);
    if (question.type === 'true-false') {
      return wrongKeys(within(place, 'reasons'), question.reasons, false);
    }
    return [];
  });
}
