import { expect, test } from 'vitest';
import { openPage } from './fake-page.ts';
import { openInLms, standards, untilReady } from './launch-page.ts';
import { fakePageTime } from './page-time.ts';

fakePageTime();

test('in a browser all is read at the end of the start', async () => {
  const page = await openPage();
  expect(page.$ready.get()).toBe(false);
  page.start();
  expect(page.$ready.get()).toBe(true);
});

test.each(standards)(
  '%s: in an LMS not before the work that it holds is there',
  async (standard) => {
    const first = await openInLms(standard);
    first.start();
    await untilReady(first);
    first.reachSection(0, 1);
    first.close();
    const page = await openInLms(standard, { lms: { stored: first.stored } });
    const read: (readonly number[] | undefined)[] = [];
    page.$ready.listen(() => read.push(page.$attempt.get().criteria[0]?.sections));
    page.start();
    expect(page.$ready.get()).toBe(false);
    await untilReady(page);
    expect(read).toEqual([[1]]);
  },
);
