import { expect, test } from 'vitest';
import { emptyAttempt } from '../../src/course/attempt/attempt.ts';
import { reachSection } from '../../src/course/attempt/changes.ts';
import { openPage } from './fake-page.ts';

test('progress follows what is done, in the criteria of this package only', async () => {
  const page = await openPage();
  page.start();
  expect(page.$progress.get()[0]).toMatchObject({ learn: 'none', sectionsLeft: [0, 1] });
  page.reachSection(0, 1);
  page.reachSection(7, 0);
  expect(page.$progress.get()[0]).toMatchObject({ learn: 'begun', sectionsLeft: [0] });
  expect(Object.keys(page.$progress.get())).toEqual(['0']);
});

test.each([
  ['lessons-visited', true],
  ['all-parts', false],
] as const)('by the rule `%s` a lesson alone completes: %s', async (rule, complete) => {
  const page = await openPage({ settings: { rule } });
  page.start();
  // Put in place, not done: completion reached by doing is kept in the attempt itself.
  page.$attempt.set(reachSection(reachSection(emptyAttempt(5), 1, 0, 0), 1, 0, 1));
  expect(page.$progress.get()[0]).toMatchObject({ learn: 'done', complete });
});
