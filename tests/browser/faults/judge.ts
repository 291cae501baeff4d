import { expect } from '@playwright/test';
import { saved } from '../launch.ts';
import type { Cell } from './cell.ts';
import { learner, type Desk, type LmsDesk } from './desk.ts';
import { seen } from './steps.ts';

/** Plays one cell and judges it: the words, what was stored, what the next launch restores. */
export async function judge<D extends Desk>(cell: Cell<D>, desk: D): Promise<void> {
  try {
    await play(cell, desk);
  } finally {
    await cell.after?.();
    await desk.close();
  }
}

async function play<D extends Desk>(cell: Cell<D>, desk: D): Promise<void> {
  const visit = await cell.happen(desk);
  await expect(saved(visit.content), 'the words').toHaveText(cell.words);
  if (cell.end) await cell.end(desk, visit);
  else await visit.page.close();
  await expect.poll(() => desk.kept(), { message: 'what was stored' }).toEqual(cell.stored);
  desk.mend();
  const next = await (cell.again ? cell.again(desk) : desk.open());
  await expect.poll(() => seen(next), { message: 'what is restored' }).toEqual(cell.restored);
  expect(desk.errors, 'script errors').toEqual([]);
  if ('lms' in desk) {
    const { lms } = desk as Desk as LmsDesk;
    const broken = lms.violations(learner).filter((rule) => !cell.breaks?.test(rule));
    expect(broken, 'rules of the standard that were broken').toEqual([]);
  }
}
