import { expect, test } from 'vitest';
import { samplePool } from '../tracking/sample-settings.ts';
import { openPage } from './fake-page.ts';

test('completion once reached is kept', async () => {
  const page = await openPage();
  page.start();
  for (const section of [0, 1]) page.reachSection(0, section);
  page.setRun(0, [3], 1);
  page.startCheck(0, samplePool);
  const { questions = [] } = page.$attempt.get().criteria[0]?.sheet.value ?? {};
  expect([...questions].sort()).toEqual([2, 3, 5, 6, 7, 9]);
  expect(page.$attempt.get().criteria[0]?.kept.complete).toBe(false);
  page.respondInCheck(0, 0, 'a');
  page.finishCheck(
    0,
    questions.map(() => true),
  );
  expect(page.$attempt.get().criteria[0]?.kept).toMatchObject({ best: 100, complete: true });
  page.startAgain(0);
  expect(page.$progress.get()[0]?.complete).toBe(true);
});

test('of questions of the lesson only marks are kept', async () => {
  const page = await openPage();
  page.start();
  page.recordMark(0, 100, true);
  expect(page.$attempt.get().criteria[0]?.kept.first).toEqual({
    100: { response: '', right: true },
  });
});

test('the same place again is no change', async () => {
  const page = await openPage();
  page.start();
  page.goTo({ criterion: 0, part: 'learn', section: 1 });
  const before = page.$attempt.get();
  page.goTo({ criterion: 0, part: 'learn', section: 1 });
  expect(page.$attempt.get()).toBe(before);
  page.goTo({ criterion: 0, part: 'learn', section: 0 });
  expect(page.$attempt.get().place.value?.section).toBe(0);
});

test('work in a criterion that the package does not have is kept, and completes nothing', async () => {
  const page = await openPage({ settings: { rule: 'lessons-visited' } });
  page.start();
  page.reachSection(5, 0);
  expect(page.$attempt.get().criteria[5]?.sections).toEqual([0]);
  expect(page.$attempt.get().criteria[5]?.kept.complete).toBe(false);
});
