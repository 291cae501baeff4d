import type { Bank } from '../../../course/bank/bank.ts';

/** The banks of these criteria, from the files beside the page. Rejects with a reason in words. */
export function loadBanks(criteria: readonly string[]): Promise<Bank[]> {
  return Promise.all(criteria.map(loadBank));
}

async function loadBank(id: string): Promise<Bank> {
  const name = `tutors-questions-${id}.json`;
  const response = await fetch(name);
  if (!response.ok) throw new Error(`${name} answered ${response.status}`);
  return (await response.json()) as Bank;
}
