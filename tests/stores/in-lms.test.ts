import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sealBlock } from '../../src/tracking/suspend-data/block.ts';
import { startSession } from '../lms/start-session.ts';
import type { SessionOptions } from '../lms/start-session.ts';
import { api12, api2004 } from '../lms/strict/api.ts';
import type { PageOptions } from './fake-page.ts';
import { openPage } from './fake-page.ts';
import { fakeStorage } from './fake-storage.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

// The page's timers are faked; the loading of its modules takes real time.
const realTimeout = setTimeout;

const standards = ['1.2', '2004'] as const;
type Standard = (typeof standards)[number];
const box = 'd9-4-1/box/a';
const copyKey = 'outcome-four:outcome-four-d9-4-1:lms:l-7:attempt';

/** A launch of the package on a strict LMS, up to the moment when the stores are ready. */
async function launch(
  standard: Standard,
  { lms = {}, ...options }: PageOptions & { lms?: SessionOptions } = {},
  faults: Parameters<ReturnType<typeof startSession>['fault']>[0] = {},
) {
  const session = startSession(standard, { numbers: true, ...lms });
  session.fault(faults);
  const is12 = standard === '1.2';
  const page = await openPage({
    ...options,
    settings: { standard: is12 ? 'scorm-1.2' : 'scorm-2004', ...options.settings },
    scope: {
      API: is12 ? api12(session.rte) : undefined,
      API_1484_11: is12 ? undefined : api2004(session.rte),
      ...options.scope,
    },
  });
  page.start();
  await until(() => page.$ready.get());
  return { ...page, ...session };
}

async function until(holds: () => boolean): Promise<void> {
  for (let n = 0; n < 500 && !holds(); n++) await new Promise((run) => realTimeout(run, 10));
  expect(holds()).toBe(true);
}

/** Everything of D9 4.1 except the account. */
function doAll(
  page: Pick<
    Awaited<ReturnType<typeof openPage>>,
    'reachSection' | 'setRun' | 'startCheck' | 'finishCheck' | '$attempt'
  >,
) {
  for (const section of [0, 1]) page.reachSection(0, section);
  page.setRun(0, [3], 1);
  page.startCheck(0);
  const sheet = page.$attempt.get().criteria[0]?.sheet.value;
  page.finishCheck(0, sheet?.questions.map(() => true) ?? []);
}

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

test.each(standards)('%s: what was done before the LMS answered is not lost', async (standard) => {
  const first = await launch(standard);
  first.reachSection(0, 0);
  first.goTo({ criterion: 0, part: 'learn', section: 0 });
  first.close();

  const session = startSession(standard, { stored: first.stored });
  const is12 = standard === '1.2';
  const page = await openPage({
    settings: { standard: is12 ? 'scorm-1.2' : 'scorm-2004' },
    scope: {
      API: is12 ? api12(session.rte) : undefined,
      API_1484_11: is12 ? undefined : api2004(session.rte),
    },
  });
  page.start();
  expect(page.words()).toBe('Connecting to your LMS');
  page.reachSection(0, 1);
  page.goTo({ criterion: 0, part: 'check', section: null });
  page.write(box, 'early words');
  await until(() => page.$ready.get());
  expect(page.$attempt.get().criteria[0]?.sections).toEqual([0, 1]);
  expect(page.$attempt.get().place.value?.part).toBe('check');
  expect(page.textOf(page.$writing.get(), box)).toBe('early words');
});

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
  '%s: after a reload the work is here though the LMS refuses',
  async (standard) => {
    const storage = fakeStorage();
    const tabStorage = fakeStorage();
    const first = await launch(standard, { storage, tabStorage });
    first.reachSection(0, 1);
    first.close();
    const options = { storage, tabStorage, lms: { stored: first.stored } };
    const again = await launch(
      standard,
      { ...options, navigation: 'reload' },
      { initialize: 'false' },
    );
    expect(again.$attempt.get().criteria[0]?.sections).toEqual([1]);
    again.reachSection(0, 0);
    again.close();
    const next = await launch(standard, options);
    expect(next.$attempt.get().criteria[0]?.sections).toEqual([0, 1]);
  },
);

test('a new launch that the LMS refuses shows nobody the work of the last learner', async () => {
  const storage = fakeStorage();
  const tabStorage = fakeStorage();
  const first = await launch('1.2', { storage, tabStorage });
  first.reachSection(0, 1);
  first.close();
  const other = await launch('1.2', { storage, tabStorage }, { initialize: 'throws' });
  expect(other.$attempt.get().criteria).toEqual({});
  expect(other.$learner.get()).toBeNull();
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

test.each(standards)(
  '%s: damaged suspend data is kept as it came, told, and work goes on',
  async (standard) => {
    const storage = fakeStorage();
    const first = await launch(standard);
    first.reachSection(0, 1);
    first.close();
    const whole = first.stored['cmi.suspend_data'] ?? '';
    const cut = whole.slice(0, -3);
    const stored = { ...first.stored, 'cmi.suspend_data': cut };
    const page = await launch(standard, { storage, lms: { stored } });
    expect(page.$notices.get().map(({ kind }) => kind)).toEqual(['damaged-lms']);
    expect([...storage.values.values()]).toContain(cut);
    expect(page.$support.get().unreadable).toBe(cut);
    expect(page.$attempt.get().criteria[0]?.sections).toEqual([1]);
  },
);

test.each(standards)(
  '%s: work of a newer version is left untouched in the LMS',
  async (standard) => {
    const newer = sealBlock(2, 'whatevercomes') + '~';
    const first = await launch(standard);
    first.close();
    const stored = { ...first.stored, 'cmi.suspend_data': newer };
    const storage = fakeStorage();
    const page = await launch(standard, { storage, lms: { stored } });
    expect(page.$notices.get().map(({ kind }) => kind)).toEqual(['newer-lms']);
    page.reachSection(0, 1);
    page.close();
    expect(page.stored['cmi.suspend_data']).toBe(newer);
    expect(page.words()).toMatch(
      /^Not saved: your LMS holds work from a newer version .* Kept on this/,
    );
    const next = await launch(standard, { storage, lms: { stored: page.stored } });
    expect(next.$attempt.get().criteria[0]?.sections).toEqual([1]);
  },
);

test.each(standards)('%s: two learners of one browser have nothing in common', async (standard) => {
  const storage = fakeStorage({ [copyKey.replace('l-7', 'l-8')]: 'the work of l-8' });
  const page = await launch(standard, { storage });
  page.reachSection(0, 1);
  page.close();
  expect(storage.getItem(copyKey.replace('l-7', 'l-8'))).toBe('the work of l-8');
  expect(storage.getItem(copyKey)).not.toBeNull();
});

test.each(standards)(
  '%s: Exit ends the session once; later work is kept here',
  async (standard) => {
    const storage = fakeStorage();
    const page = await launch(standard, { storage });
    page.reachSection(0, 1);
    page.leave();
    page.leave();
    expect(page.words()).toBe('Sent to your LMS 10:42 · copy here. You can close this page.');
    const finishes = () => page.sent.filter(({ kind }) => kind === 'finish').length;
    expect(finishes()).toBe(1);
    page.reachSection(0, 0);
    page.close();
    expect(finishes()).toBe(1);
    expect(page.violations).toEqual([]);
    const next = await launch(standard, { storage, lms: { stored: page.stored } });
    expect(next.$attempt.get().criteria[0]?.sections).toEqual([0, 1]);
  },
);

test.each(standards)(
  '%s: clearing reaches the LMS at once and does not come back',
  async (standard) => {
    const storage = fakeStorage();
    const page = await launch(standard, { storage });
    page.reachSection(0, 1);
    page.write(box, 'mine');
    vi.advanceTimersByTime(6000);
    page.clearDevice();
    expect(storage.getItem(copyKey)).toBeNull();
    const next = await launch(standard, { storage, lms: { stored: page.stored } });
    expect(next.$attempt.get().criteria).toEqual({});
    expect(next.$writing.get().texts).toEqual({});
  },
);

test('session time is set, and a page that comes back from the cache is not finished', async () => {
  const page = await launch('1.2');
  vi.advanceTimersByTime(60_000);
  page.reachSection(0, 1);
  page.send('pagehide', { persisted: true });
  expect(page.sent.some(({ kind }) => kind === 'finish')).toBe(false);
  page.close();
  expect(page.sent.at(-1)?.kind).toBe('finish');
  expect(page.stored['cmi.core.total_time']).toMatch(/^0*0:01:00/);
});
