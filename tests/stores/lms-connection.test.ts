import { expect, test, vi } from 'vitest';
import { startSession } from '../lms/start-session.ts';
import { api12, api2004 } from '../lms/strict/api.ts';
import { fakeStorage } from './fake-storage.ts';
import { launch, standards } from './launch-page.ts';
import { fakePageTime } from './page-time.ts';

fakePageTime();

const box = 'd9-4-1/box/a';

test.each(standards)(
  '%s: the first commit is there as soon as the stores are ready',
  async (standard) => {
    const { sent, stored, violations, words, $learner } = await launch(standard);
    expect(sent).toHaveLength(1);
    expect(stored[standard === '1.2' ? 'cmi.core.exit' : 'cmi.exit']).toBe('suspend');
    expect(stored['cmi.interactions.5.id']).toBe('D9-4.1-Q06-order-of-steps');
    expect(words()).toBe('Sent to your LMS 10:42 · copy here');
    expect($learner.get()).toEqual({ from: 'lms', id: 'l-7', name: 'Learner, A' });
    expect(violations).toEqual([]);
  },
);

test.each(standards)(
  '%s: the LMS confirms what it hands back, until something is done',
  async (standard) => {
    const storage = fakeStorage();
    const first = await launch(standard, { storage });
    first.reachSection(0, 1);
    first.close();
    const second = await launch(standard, { storage, lms: { stored: first.stored } });
    expect(second.words()).toBe('Confirmed by your LMS');
    second.reachSection(0, 0);
    expect(second.words()).not.toContain('Confirmed');
    vi.advanceTimersByTime(5000);
    expect(second.words()).toBe('Sent to your LMS 10:42 · copy here');
  },
);

test.each(standards)(
  '%s: an LMS that says true and drops the data loses nothing',
  async (standard) => {
    const storage = fakeStorage();
    const first = await launch(standard, { storage });
    first.fault({ commit: 'drops' });
    first.reachSection(0, 1);
    first.write(box, 'kept here');
    first.close();
    const second = await launch(standard, { storage, lms: { stored: first.stored } });
    expect(second.words()).not.toContain('Confirmed');
    expect(second.$attempt.get().criteria[0]?.sections).toEqual([1]);
    expect(second.textOf(second.$writing.get(), box)).toBe('kept here');
    const third = await launch(standard, { lms: { stored: second.stored } });
    expect(third.textOf(third.$writing.get(), box)).toBe('kept here');
  },
);

test.each(standards)(
  '%s: without storage and without the LMS it says to use a file',
  async (standard) => {
    const page = await launch(standard, { forbidden: true });
    page.reachSection(0, 1);
    expect(page.words()).toBe('Sent to your LMS 10:42');
    page.fault({ commit: 'false' });
    page.reachSection(0, 0);
    expect(page.words()).toMatch(/^Not saved: .*no copy on this device\. Save your work to a file/);
  },
);

test.each(['false', 'throws'] as const)(
  'an Initialize that %s is told, and work is kept here',
  async (initialize) => {
    for (const standard of standards) {
      const storage = fakeStorage();
      const page = await launch(standard, { storage }, { initialize });
      page.reachSection(0, 1);
      vi.advanceTimersByTime(300);
      expect(page.words()).toMatch(
        /^Your LMS did not open this activity, so .* Open the activity again/,
      );
      expect(page.$support.get().errors).toHaveLength(1);
      expect(storage.values.size).toBeGreaterThan(0);
    }
  },
);

test('a package without an LMS says so and keeps work here', async () => {
  const page = await launch('1.2', { scope: { API: undefined } });
  page.reachSection(0, 1);
  vi.advanceTimersByTime(300);
  expect(page.words()).toMatch(
    /^We could not reach your LMS, so your work is kept only on this device/,
  );
  expect(page.$learnerAsked.get()).toBe(false);
});

test.each(standards)(
  '%s: an empty learner id reuses and keeps no copy, and says so',
  async (standard) => {
    const idName = standard === '1.2' ? 'cmi.core.student_id' : 'cmi.learner_id';
    const session = startSession(standard);
    const rte = {
      ...session.rte,
      getValue: (name: string) => (name === idName ? '' : session.rte.getValue(name)),
    };
    const storage = fakeStorage();
    const scope = standard === '1.2' ? { API: api12(rte) } : { API_1484_11: api2004(rte) };
    const page = await launch(standard, { storage, scope });
    expect(page.$notices.get().map(({ kind }) => kind)).toEqual(['no-learner-id']);
    page.reachSection(0, 1);
    page.close();
    expect([...storage.values.keys()]).toEqual(['outcome-four:device']);
    expect(session.stored['cmi.suspend_data']).not.toBe('');
  },
);

test.each(standards)('%s: browse mode writes nothing anywhere and says so', async (standard) => {
  const storage = fakeStorage();
  const page = await launch(standard, { storage, lms: { mode: 'browse' } });
  page.reachSection(0, 1);
  page.hide();
  page.close();
  expect(page.words()).toContain('nothing you do here is saved');
  expect(page.violations).toEqual([]);
  expect(page.stored['cmi.suspend_data'] ?? '').toBe('');
  expect(Object.values(page.stored)).not.toContain('suspend');
  expect(Object.values(page.stored)).not.toContain('incomplete');
  expect([...storage.values.keys()]).toEqual(['outcome-four:device']);
});
