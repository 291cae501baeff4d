import { expect, test } from 'vitest';
import { samplePool } from '../tracking/sample-settings.ts';
import { openPage } from './fake-page.ts';
import { launch, openInLms, untilReady } from './launch-page.ts';
import { fakePageTime } from './page-time.ts';

fakePageTime();

test('a check has as many questions as the package says, all of the pool and none twice', async () => {
  const page = await openPage({ settings: { drawn: 4 } });
  page.start();
  page.startCheck(0, samplePool);
  const { questions = [] } = page.$attempt.get().criteria[0]?.sheet.value ?? {};
  expect(new Set(questions).size).toBe(4);
  expect([2, 3, 5, 6, 7, 9]).toEqual(expect.arrayContaining([...questions]));
});

test('a response goes to its place on the sheet, and the end counts the check and its score', async () => {
  const page = await openPage({ settings: { drawn: 2 } });
  page.start();
  page.startCheck(0, samplePool);
  page.respondInCheck(0, 1, 'b');
  expect(page.$attempt.get().criteria[0]?.sheet.value?.responses).toEqual(['', 'b']);
  page.finishCheck(0, [false, true]);
  expect(page.$attempt.get().criteria[0]).toMatchObject({ checksTaken: 1, kept: { best: 50 } });
});

test('the check drawn before the LMS answered is still the one that the learner saw', async () => {
  const settings = { drawn: 3 };
  const first = await launch('2004', { settings });
  first.startCheck(0, samplePool);
  first.finishCheck(0, [true, true, true]);
  first.close();
  const page = await openInLms('2004', { settings, lms: { stored: first.stored } });
  page.start();
  page.startCheck(0, samplePool);
  const seen = page.$attempt.get().criteria[0]?.sheet.value?.questions;
  expect(seen).toHaveLength(3);
  await untilReady(page);
  const { sheet, checksTaken } = page.$attempt.get().criteria[0] ?? {};
  expect(sheet?.value?.questions).toEqual(seen);
  expect(checksTaken).toBe(1);
});
