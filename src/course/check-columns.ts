import type { CheckColumn } from './package-settings.ts';
import type { Released } from './schema/released.ts';

/**
 * The columns of the whole course's check questions, in their released order. Taking only those of
 * some criteria keeps the order, so whatever is added, retired or worded anew in one criterion, no
 * column of any package ever moves.
 */
export function checkColumns(released: Released): CheckColumn[] {
  const numbers = new Map<string, number>();
  return released.checks.map((name) => {
    const [criterion = '', id = ''] = name.split('/');
    const number = (numbers.get(criterion) ?? 0) + 1;
    numbers.set(criterion, number);
    const entry = released.criteria.find((known) => known.id === criterion);
    return { criterion, number, question: entry?.questions.indexOf(id) ?? -1, id };
  });
}
