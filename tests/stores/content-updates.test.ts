import { expect, test } from 'vitest';
import { sampleSettings } from '../tracking/sample-settings.ts';
import { launch, standards } from './launch-page.ts';
import { fakePageTime } from './page-time.ts';

fakePageTime();

const [outline] = sampleSettings.criteria;
const box = 'd9-4-1/box/change';

/** The next release: a section and a check question more, one question retired, others moved. */
const next = {
  version: '1.1.0',
  criteria: [
    {
      ...outline!,
      sections: [{ code: 2, id: 'when', title: 'When', minutes: 5 }, ...outline!.sections],
      pool: [
        { ...outline!.pool[0]!, code: 11, id: 'a-new-one' },
        ...outline!.pool.filter(({ code }) => code !== 3).toReversed(),
      ],
    },
  ],
  columns: [
    ...sampleSettings.columns,
    { criterion: 'd9-4-1', number: 7, question: 11, id: 'a-new-one' },
  ],
};

test.each(standards)('%s: an update takes nothing from whoever was finished', async (standard) => {
  const first = await launch(standard);
  for (const section of [0, 1]) first.reachSection(0, section);
  first.setRun(0, [3], 1);
  first.startCheck(0, outline!.pool);
  const sheet = first.$attempt.get().criteria[0]?.sheet.value;
  first.finishCheck(0, sheet?.questions.map((_, place) => place > 0) ?? []);
  first.write(box, 'Fewer calls.');
  first.close();
  const before = Object.entries(first.stored).filter(([name]) => /interactions|score/.test(name));
  const status = standard === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
  expect(first.stored[status]).toBe('completed');

  // Without the device's copy: all there is comes from the LMS.
  const second = await launch(standard, { settings: next, lms: { stored: first.stored } });
  expect(second.$progress.get()[0]).toMatchObject({
    ...{ complete: true, best: 83, newSince: true, sectionsLeft: [2] },
  });
  expect(second.textOf(second.$writing.get(), box)).toBe('Fewer calls.');
  second.reachSection(0, 2);
  second.close();
  expect(second.stored[status]).toBe('completed');
  expect(second.stored).toMatchObject(Object.fromEntries(before));
  expect(second.violations).toEqual([]);

  const third = await launch(standard, { settings: next, lms: { stored: second.stored } });
  expect(third.$progress.get()[0]).toMatchObject({ complete: true, newSince: false });
});

test.each(standards)('%s: an update moves no column of whoever is on the way', async (standard) => {
  const first = await launch(standard);
  first.startCheck(0, outline!.pool);
  const sheet = first.$attempt.get().criteria[0]?.sheet.value;
  // Not passed: once passed, an LMS opens it for review and takes no results.
  first.finishCheck(0, sheet?.questions.map((_, place) => place > 2) ?? []);
  first.close();
  const ids = (stored: Record<string, string>) =>
    Object.entries(stored).filter(([name]) => /interactions\.\d+\.id$/.test(name));
  const before = ids(first.stored);
  expect(before).toHaveLength(6);

  const second = await launch(standard, { settings: next, lms: { stored: first.stored } });
  second.startAgain(0);
  second.startCheck(0, next.criteria[0]!.pool);
  const again = second.$attempt.get().criteria[0]?.sheet.value;
  second.finishCheck(0, again?.questions.map(() => false) ?? []);
  second.close();
  expect(ids(second.stored)).toEqual([
    ...before,
    ['cmi.interactions.6.id', 'D9-4.1-Q07-a-new-one'],
  ]);
  // First responses stay what they were; only the new question has none from before.
  const results = (stored: Record<string, string>) =>
    [0, 1, 2, 3, 4, 5].map((n) => stored[`cmi.interactions.${n}.result`]);
  expect(results(first.stored).filter((result) => result === 'correct')).toHaveLength(3);
  expect(results(second.stored)).toEqual(results(first.stored));
  expect(second.stored['cmi.interactions.6.result']).toMatch(/^(wrong|incorrect)$/);
  expect(second.violations).toEqual([]);
});
