import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverByHour } from '../../../src/tools/rota/cover-by-hour.ts';
import { smallRota } from './small-rota.ts';

const planOf = (choices: Record<string, string>) => new Map(Object.entries(choices));
const anyPlan = fc
  .record({
    cid: fc.constantFrom('off', 'early', 'late', 'pressed'),
    doors: fc.constantFrom('as-usual', 'at-nine'),
  })
  .map(planOf);

test('people needed follow from the contacts, rounded up, and never fall below the minimum', () => {
  const needed = coverByHour(smallRota(), new Map()).map((hour) => hour.needed);
  expect(needed).toEqual([1, 2, 3, 1]);
  const two = coverByHour(smallRota({ minimum: 2 }), new Map()).map((hour) => hour.needed);
  expect(two).toEqual([2, 2, 3, 2]);
});

test('somebody is there from the start of a shift until its end', () => {
  const here = coverByHour(smallRota(), planOf({ cid: 'late' })).map((hour) => hour.here);
  expect(here).toEqual([1, 2, 2, 1]);
});

test('a skill that nobody brings is missing in the hours that need it', () => {
  const [first, second] = coverByHour(smallRota(), new Map());
  expect(first?.lacking).toEqual([{ skill: 'keys', wanted: 1, here: 0 }]);
  expect(second?.lacking).toEqual([]);
  expect(coverByHour(smallRota(), planOf({ cid: 'early' }))[0]?.lacking).toEqual([]);
});

test('a need may hold always, from an hour to an hour, or as the doors shut', () => {
  const lacking = (need: object) =>
    coverByHour(smallRota({ needs: [{ skill: 'keys', people: 1, ...need }] }), new Map())
      .filter((hour) => hour.lacking.length > 0)
      .map(({ at }) => at);
  expect(lacking({})).toEqual([8, 9, 10, 11]);
  expect(lacking({ from: 9, to: 11 })).toEqual([9, 10]);
  expect(lacking({ at: 'closing' })).toEqual([11]);
});

test('a shut hour needs nobody, and the doors then open later', () => {
  const [shut, first] = coverByHour(smallRota(), planOf({ doors: 'at-nine' }));
  expect(shut).toMatchObject({ shut: true, contacts: 0, needed: 0, short: 0, lacking: [] });
  expect(first).toMatchObject({ contacts: 18, needed: 3 });
  expect(first?.lacking.map(({ skill }) => skill)).toEqual(['keys']);
});

test('contacts that are taken away do not fall below none', () => {
  expect(coverByHour(smallRota(), planOf({ doors: 'at-nine' }))[3]?.contacts).toBe(0);
});

test('what is short is what is needed less who is there, whatever the plan', () => {
  fc.assert(
    fc.property(anyPlan, fc.integer({ min: 1, max: 4 }), (plan, minimum) => {
      for (const hour of coverByHour(smallRota({ minimum }), plan)) {
        expect(hour.short).toBe(Math.max(0, hour.needed - hour.here));
        if (!hour.shut) expect(hour.needed).toBeGreaterThanOrEqual(minimum);
      }
    }),
  );
});

test('one more person at work leaves no hour shorter', () => {
  fc.assert(
    fc.property(fc.constantFrom('early', 'late', 'pressed'), (option) => {
      const before = coverByHour(smallRota(), new Map());
      coverByHour(smallRota(), planOf({ cid: option })).forEach((hour, at) => {
        expect(hour.short).toBeLessThanOrEqual(before[at]?.short ?? 0);
        expect(hour.lacking.length).toBeLessThanOrEqual(before[at]?.lacking.length ?? 0);
      });
    }),
  );
});
