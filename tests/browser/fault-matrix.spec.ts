import { expect, test } from '@playwright/test';
import { columns } from './faults/cell.ts';
import { judge } from './faults/judge.ts';
import { lmsDesk } from './faults/lms-desk.ts';
import { faultMatrix } from './faults/matrix.ts';
import { siteDesk } from './faults/site-desk.ts';

for (const row of faultMatrix) {
  for (const column of ['scorm12', 'scorm2004'] as const) {
    const cell = row[column];
    if ('none' in cell) continue;
    test(`${row.fault} · ${column}`, async ({ browser }) => {
      await judge(cell, await lmsDesk(column, browser));
    });
  }
  const { browser: alone } = row;
  if ('none' in alone) continue;
  test(`${row.fault} · browser`, async ({ browser }) => {
    await judge(alone, await siteDesk(browser));
  });
}

test('a cell that cannot exist says why, and each fault stands in the table once', () => {
  const absent = faultMatrix.flatMap((row) => columns.map((column) => row[column]));
  for (const cell of absent) if ('none' in cell) expect(cell.none).toMatch(/^[A-Z].{20,}\.$/);
  const faults = faultMatrix.map(({ fault }) => fault);
  expect(new Set(faults).size).toBe(faults.length);
});
