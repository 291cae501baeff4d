import { commonestMiss, type PartTally } from './part-tally.ts';
import type { QuestionTally } from './question-tally.ts';

/** Fewer responses than this are no reason to look at a question twice. */
const enough = 5;

/** Why a tutor may want to look at a question: not faults, places to look. */
export function questionFlags(
  { entry, judged, right, discrimination }: QuestionTally,
  parts: readonly PartTally[],
): string[] {
  const flags: string[] = [];
  const question = entry?.question;
  if (judged >= enough && question?.type === 'choice' && !question.several) {
    const miss = commonestMiss(parts)?.people.length ?? 0;
    const key = parts.find((part) => part.right)?.people.length ?? 0;
    if (miss > key) flags.push('More chose one wrong option than the right one');
  }
  if (judged >= enough && right === 0) flags.push('Nobody was right first time');
  if (discrimination.says === 'lower') {
    flags.push('Those who did better elsewhere were right less often');
  }
  return flags;
}
