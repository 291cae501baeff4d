import { criteriaOf, type Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { plainText } from './plain-text.ts';

/** Guidance for assessors is particular: no question, error or remedy stands in two places. */
export function guidanceRepeated(draft: Draft): Problem[] {
  const seen = new Map<string, string>();
  return criteriaOf(draft).flatMap(({ folder, account }) => {
    const placed = (list: string, lines: readonly string[]) =>
      lines.map((line, at) => ({ place: `${folder}/account.yaml › ${list} ${at + 1}`, line }));
    const { discussion = [], commonErrors = [] } = account ?? {};
    return [
      ...placed(
        'discussion',
        discussion.map(({ asks }) => asks),
      ),
      ...placed(
        'commonErrors',
        commonErrors.map(({ error }) => error),
      ),
      ...placed(
        'commonErrors',
        commonErrors.map(({ mend }) => mend),
      ),
    ].flatMap(({ place, line }): Problem[] => {
      const words = plainText(line);
      const first = seen.get(words);
      seen.set(words, first ?? place);
      if (first === undefined) return [];
      const found = `line that ${first} has too`;
      return [{ place, found, expected: 'guidance of its own', remedy: 'make it particular' }];
    });
  });
}
