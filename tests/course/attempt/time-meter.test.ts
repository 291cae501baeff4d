import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeMeter } from '../../../src/course/attempt/time-meter.ts';

function metered() {
  const minutes: number[] = [];
  return { minutes, meter: timeMeter((criterion) => minutes.push(criterion)) };
}

test('counts whole minutes between signs of life, and keeps what is over', () => {
  const { minutes, meter } = metered();
  for (const seconds of [0, 50, 100, 170]) meter.seen(seconds, 3);
  expect(minutes).toEqual([3, 3]);
  meter.seen(180, 3);
  expect(minutes).toEqual([3, 3, 3]);
});

test('a pause of three minutes is reading; a longer one is not work', () => {
  const { minutes, meter } = metered();
  meter.seen(0, 0);
  meter.seen(180, 0);
  expect(minutes).toEqual([0, 0, 0]);
  meter.seen(361, 0);
  meter.seen(361 + 3600, 0);
  expect(minutes).toHaveLength(3);
});

test('a page that is hidden counts until then, and not again before the next sign', () => {
  const { minutes, meter } = metered();
  meter.seen(0, 0);
  meter.away(60);
  meter.away(150);
  meter.seen(170, 0);
  meter.seen(229, 0);
  expect(minutes).toEqual([0]);
});

test('time belongs to the criterion that was open, and pages of none take nothing', () => {
  const { minutes, meter } = metered();
  meter.seen(0, 0);
  meter.seen(60, null);
  meter.seen(120, 1);
  meter.seen(180, 0);
  expect(minutes).toEqual([0, 1]);
});

test('a clock that stands still or goes back counts nothing', () => {
  const { minutes, meter } = metered();
  for (const seconds of [500, 500, 400, 441]) meter.seen(seconds, 0);
  expect(minutes).toEqual([]);
});

test('never counts more than has passed', () => {
  const pauses = fc.array(fc.tuple(fc.nat(400), fc.nat(3), fc.boolean()), { maxLength: 60 });
  fc.assert(
    fc.property(pauses, (all) => {
      const { minutes, meter } = metered();
      let now = 0;
      for (const [pause, criterion, away] of all) {
        now += pause;
        if (away) meter.away(now);
        else meter.seen(now, criterion || null);
        expect(minutes.length * 60).toBeLessThanOrEqual(now);
      }
    }),
  );
});
