import { expect, test, vi } from 'vitest';
import { samplePool } from '../tracking/sample-settings.ts';
import type { Page } from './fake-page.ts';
import { fakeStorage } from './fake-storage.ts';
import { launch, standards } from './launch-page.ts';
import { fakePageTime } from './page-time.ts';

fakePageTime();

const box = 'd9-4-1/box/a';

/** Everything of D9 4.1 except the account. */
function doAll(page: Page): void {
  for (const section of [0, 1]) page.reachSection(0, section);
  page.setRun(0, [3], 1);
  page.startCheck(0, samplePool);
  const sheet = page.$attempt.get().criteria[0]?.sheet.value;
  page.finishCheck(0, sheet?.questions.map(() => true) ?? []);
}

test.each(standards)(
  '%s: a journey is completed, reported and goes on in review',
  async (standard) => {
    const storage = fakeStorage();
    const first = await launch(standard, { storage });
    doAll(first);
    first.write(box, 'our place');
    first.close();
    const is12 = standard === '1.2';
    expect(first.stored).toMatchObject(
      is12
        ? { 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '100' }
        : {
            'cmi.completion_status': 'completed',
            'cmi.success_status': 'passed',
            'cmi.score.scaled': '1',
          },
    );

    const review = await launch(standard, {
      storage: fakeStorage(),
      lms: { stored: first.stored },
    });
    expect(review.words()).toBe('Your result is recorded. You can go on; your work is still kept.');
    expect(review.textOf(review.$writing.get(), box)).toBe('our place');
    review.write('d9-4-1/draft/a', 'My account.');
    review.hide();
    const third = await launch(standard, {
      storage: fakeStorage(),
      lms: { stored: review.stored },
    });
    expect(third.textOf(third.$writing.get(), 'd9-4-1/draft/a')).toBe('My account.');
    expect([...first.violations, ...review.violations, ...third.violations]).toEqual([]);
  },
);

test.each(standards)(
  '%s: a refused commit is told, tried again, and reported to support',
  async (standard) => {
    const page = await launch(standard);
    page.fault({ commit: 'false' });
    page.reachSection(0, 1);
    vi.advanceTimersByTime(5000);
    expect(page.words()).toMatch(
      /^Not saved: your LMS did not take it\. Kept on this device 10:42/,
    );
    expect(page.$support.get().errors.at(-1)?.what).toMatch(/Commit$/);
    page.fault({ commit: 'ok' });
    vi.advanceTimersByTime(60_000);
    expect(page.words()).toBe('Sent to your LMS 10:42 · copy here');
  },
);

test.each(standards)('%s: no room for writing is told until it is in a file', async (standard) => {
  const page = await launch(standard);
  page.fault({ suspendRoom: 120 });
  page.write('d9-4-1/draft/a', Array.from({ length: 300 }, (_, n) => `word${n * 7919}`).join(' '));
  vi.advanceTimersByTime(6000);
  expect(page.words()).toBe('Your LMS has no room for your writing: it is only on this device');
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
  vi.stubGlobal('document', { createElement: () => ({ click: () => undefined }) });
  page.saveToFile(new Date());
  expect(page.words()).toBe('Sent to your LMS 10:42, without your writing · copy here');
});

test.each(standards)(
  '%s: no two saves send the same suspend data, though nothing was done',
  async (standard) => {
    const page = await launch(standard);
    page.close();
    const texts = page.sent
      .map(({ values }) => values['cmi.suspend_data'])
      .filter((text) => text !== undefined);
    expect(texts.length).toBeGreaterThan(1);
    expect(new Set(texts).size).toBe(texts.length);
  },
);
