import type { CriterionDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';

/** There are enough questions, of enough types, and most of them ask to apply or judge. */
export function questionFloors({ folder, questions }: CriterionDraft): Problem[] {
  if (!questions) return [];
  const place = `${folder}/questions.yaml`;
  const count = (use: string): number => questions.filter((q) => q.use === use).length;
  const kinds = new Set(
    questions.map((q) => (q.type === 'choice' && q.several ? 'choice (several)' : q.type)),
  );
  const demanding = questions.filter(({ level }) => level !== 'recall').length;
  const trueFalse = questions.filter(({ type }) => type === 'true-false').length;
  const share = questions.length === 0 ? 0 : Math.floor((100 * demanding) / questions.length);

  const rules: [boolean, string, string, string][] = [
    [count('lesson') >= 5, `number of lesson questions: ${count('lesson')}`, 'at least 5', 'write'],
    [count('check') >= 14, `number of check questions: ${count('check')}`, 'at least 14', 'write'],
    [kinds.size >= 4, `kinds: ${[...kinds].join(', ')}`, 'at least 4 kinds', 'write'],
    [share >= 60, `share to apply or judge: ${share}%`, 'at least 60%', 'give cases to'],
    [
      trueFalse <= 2,
      `number of true-false questions: ${trueFalse}`,
      'at most 2',
      'turn into choices',
    ],
  ];
  return rules
    .filter(([kept]) => !kept)
    .map(([, found, expected, how]) => ({
      place,
      found,
      expected,
      remedy: `${how} more questions`,
    }));
}
