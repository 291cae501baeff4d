import { expect, test } from 'vitest';
import type { Lms, Mode, Report } from '../../src/tracking/lms.ts';
import { runSession } from '../../src/tracking/session.ts';
import { fakeClock } from './fake-clock.ts';

function setUp({ mode = 'normal' as Mode, urgent = false } = {}) {
  const clock = fakeClock();
  const saves: { report: Report; finish: boolean }[] = [];
  let closed = 0;
  let revision = 0;
  const answer = { taken: true };
  const lms: Lms = {
    standard: 'scorm-1.2',
    room: 4096,
    initialize: () => null,
    launch: () => {
      throw new Error('Not asked by a session');
    },
    save(report, { finish }) {
      saves.push({ report, finish });
      return { taken: answer.taken, suspendData: 'full', characters: 9, refused: [] };
    },
    comments: {
      plan: () => ({ there: [], pieces: [], cut: '' }),
      send: () => false,
    },
    close: () => void (closed += 1),
  };
  const session = runSession(lms, { mode }, clock, {
    report(seconds) {
      revision += 1;
      const text = `revision ${revision}`;
      return {
        suspendData: { full: text, attemptOnly: text },
        location: '',
        seconds,
        result: null,
      };
    },
    saved: () => undefined,
    urgent: () => urgent,
  });
  return { clock, session, saves, answer, closed: () => closed };
}

test('commits at once at launch, before any timer', () => {
  expect(setUp().saves).toHaveLength(1);
});

test('an event is saved within 2 to 5 seconds, and several together', () => {
  const { clock, session, saves } = setUp();
  session.changed('event');
  clock.pass(1.9);
  expect(saves).toHaveLength(1);
  session.changed('event');
  clock.pass(3.1);
  expect(saves).toHaveLength(2);
  clock.pass(600);
  expect(saves).toHaveLength(2);
});

test('events without a pause are saved after five seconds all the same', () => {
  const { clock, session, saves } = setUp();
  for (let i = 0; i < 5; i++) {
    session.changed('event');
    clock.pass(1);
  }
  expect(saves).toHaveLength(2);
});

test('typing without a pause is saved once in a minute', () => {
  const { clock, session, saves } = setUp();
  for (let i = 0; i < 120; i++) {
    session.changed('typing');
    clock.pass(1);
  }
  expect(saves).toHaveLength(3);
});

test('typing does not put an event off', () => {
  const { clock, session, saves } = setUp();
  session.changed('event');
  for (let i = 0; i < 5; i++) {
    clock.pass(1);
    session.changed('typing');
  }
  expect(saves).toHaveLength(2);
});

test('without a copy on the device an event is saved at once', () => {
  const { session, saves } = setUp({ urgent: true });
  session.changed('event');
  expect(saves).toHaveLength(2);
});

test('when hidden, what is unsaved is saved, and nothing if there is nothing new', () => {
  const { session, saves } = setUp();
  session.hidden();
  expect(saves).toHaveLength(1);
  session.changed('event');
  session.hidden();
  expect(saves).toHaveLength(2);
});

test('every save is a different text', () => {
  const { clock, session, saves, answer } = setUp();
  answer.taken = false;
  session.changed('event');
  clock.pass(200);
  const texts = saves.map(({ report }) => report.suspendData?.full);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThan(2);
});

test('after a failure it tries again in a minute, until it is taken', () => {
  const { clock, session, saves, answer } = setUp();
  answer.taken = false;
  session.changed('event');
  clock.pass(3);
  expect(saves).toHaveLength(2);
  clock.pass(59);
  expect(saves).toHaveLength(2);
  answer.taken = true;
  clock.pass(1);
  expect(saves).toHaveLength(3);
  clock.pass(600);
  expect(saves).toHaveLength(3);
});

test('finishes once, with the last save, and saves nothing afterwards', () => {
  const { clock, session, saves } = setUp();
  session.changed('event');
  session.finish();
  session.finish();
  session.changed('event');
  session.hidden();
  session.saveNow();
  clock.pass(600);
  expect(saves.map(({ finish }) => finish)).toEqual([false, true]);
});

test('time stands still while the page is hidden', () => {
  const { clock, session, saves } = setUp();
  clock.pass(10);
  session.hidden();
  clock.pass(3600);
  session.shown();
  clock.pass(5);
  session.finish();
  expect(saves.at(-1)?.report.seconds).toBe(15);
});

test('browse mode saves nothing, and closes the session once', () => {
  const { clock, session, saves, closed } = setUp({ mode: 'browse' });
  session.changed('event');
  clock.pass(600);
  session.hidden();
  session.saveNow();
  session.finish();
  session.finish();
  expect(saves).toEqual([]);
  expect(closed()).toBe(1);
});

test('time alone costs no commit, goes with the next, and is sent when the page is hidden', () => {
  const { clock, session, saves } = setUp();
  session.changed('time');
  clock.pass(600);
  expect(saves).toHaveLength(1);
  session.hidden();
  expect(saves).toHaveLength(2);
  session.shown();
  session.changed('time');
  session.changed('event');
  clock.pass(3);
  session.hidden();
  expect(saves).toHaveLength(3);
});

test('time does not put off or call off a save that is due', () => {
  const { clock, session, saves, answer } = setUp();
  session.changed('event');
  session.changed('time');
  clock.pass(3);
  expect(saves).toHaveLength(2);
  answer.taken = false;
  session.changed('event');
  clock.pass(3);
  session.changed('time');
  answer.taken = true;
  clock.pass(60);
  expect(saves).toHaveLength(4);
});
