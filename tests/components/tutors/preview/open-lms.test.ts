// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { openLms, type Call } from '../../../../src/components/tutors/preview/open-lms.ts';
import { loadRunTime } from '../../../../src/components/tutors/preview/run-time.ts';
import { emptyLedger, type Ledger } from '../../../../src/tracking/lms-record/ledger.ts';
import { names12 } from '../../../../src/tracking/lms-record/names-12.ts';
import { names2004 } from '../../../../src/tracking/lms-record/names-2004.ts';

const learner = { id: 'learner-1', name: 'Learner, One' };

describe.each([
  { names: names12, time: '00:00:30' },
  { names: names2004, time: 'PT30S' },
])('the preview’s LMS ($names.standard)', ({ names, time }) => {
  const { calls } = names;

  async function launch(ledger: Ledger, mode: 'normal' | 'review' = 'normal') {
    const newRunTime = await loadRunTime(names);
    const seen = { ledger, state: 'opening', works: true, calls: [] as Call[] };
    const functions = openLms({
      names,
      newRunTime,
      request: { learner, mode },
      ledger,
      works: () => seen.works,
      now: () => 1,
      ledgerChanged: (next) => (seen.ledger = next),
      called: (call) => seen.calls.push(call),
      stateChanged: (state) => (seen.state = state),
    });
    const call = (name: keyof typeof calls, ...given: string[]) =>
      functions[calls[name]]?.(...given);
    return { seen, call };
  }

  async function worked(): Promise<Ledger> {
    const { seen, call } = await launch(emptyLedger);
    expect(call('initialize', '')).toBe('true');
    call('set', names.status, 'incomplete');
    call('set', names.suspendData, 'work');
    call('set', names.sessionTime, time);
    call('set', names.exit, 'suspend');
    expect(seen.ledger.stored.size).toBe(0);
    expect(call('commit', '')).toBe('true');
    expect(seen.ledger.stored.get(names.suspendData)).toBe('work');
    expect(call('finish', '')).toBe('true');
    expect(seen.state).toBe('closed');
    return seen.ledger;
  }

  test('records what is committed, and hands it over at the next launch', async () => {
    const ledger = await worked();
    expect(names.seconds(ledger.stored.get(names.totalTime) ?? '')).toBe(30);
    const { call } = await launch(ledger);
    call('initialize', '');
    expect(call('get', names.suspendData)).toBe('work');
    expect(call('get', names.status)).toBe('incomplete');
    expect(call('get', names.entry)).toBe('resume');
    expect(call('get', names.mode)).toBe('normal');
    expect(call('get', names.learnerId)).toBe('learner-1');
    call('set', names.sessionTime, time);
    call('set', names.exit, 'suspend');
    call('finish', '');
  });

  test('adds the time of one session to that of those before', async () => {
    const { seen, call } = await launch(await worked());
    call('initialize', '');
    call('set', names.sessionTime, time);
    call('finish', '');
    expect(names.seconds(seen.ledger.stored.get(names.totalTime) ?? '')).toBe(60);
  });

  test('says no while the network is broken, and takes all of it once it is mended', async () => {
    const { seen, call } = await launch(emptyLedger);
    call('initialize', '');
    seen.works = false;
    call('set', names.suspendData, 'work');
    expect(call('commit', '')).toBe('false');
    expect(call('lastError')).toBe(names.errors.commit);
    expect(seen.ledger.stored.size).toBe(0);
    expect(seen.ledger.commits).toMatchObject([{ taken: false }]);
    seen.works = true;
    expect(call('commit', '')).toBe('true');
    expect(seen.ledger.stored.get(names.suspendData)).toBe('work');
  });

  test('keeps the result in review mode, and takes the work', async () => {
    const { seen, call } = await launch(await worked(), 'review');
    call('initialize', '');
    expect(call('get', names.mode)).toBe('review');
    call('set', names.status, 'completed');
    call('set', names.suspendData, 'more work');
    call('set', names.sessionTime, time);
    call('finish', '');
    expect(seen.ledger.stored.get(names.status)).toBe('incomplete');
    expect(seen.ledger.stored.get(names.suspendData)).toBe('more work');
    expect(names.seconds(seen.ledger.stored.get(names.totalTime) ?? '')).toBe(30);
  });

  test('has no more room than the standard promises', async () => {
    const { seen, call } = await launch(emptyLedger);
    call('initialize', '');
    expect(call('set', names.suspendData, 'x'.repeat(names.room))).toBe('true');
    expect(call('set', names.suspendData, 'x'.repeat(names.room + 1))).toBe('false');
    expect(call('lastError')).toBe(names.errors.tooLong);
    expect(seen.ledger.held.get(names.suspendData)).toHaveLength(names.room);
    expect(seen.calls.at(-1)).toMatchObject({ answer: 'false', error: names.errors.tooLong });
    expect(call('get', names.suspendData)).toHaveLength(names.room);
    expect(call('lastError')).toBe('0');
  });
});
