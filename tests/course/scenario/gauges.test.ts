import { expect, test } from 'vitest';
import { addEffects, level } from '../../../src/course/scenario/gauges.ts';

test('adds each gauge up and holds it within −8 to +8', () => {
  const high = { customer: 7, cost: -7, rules: 0 };
  expect(addEffects(high, { customer: 2, cost: -2, rules: 1 })).toEqual({
    ...{ customer: 8, cost: -8, rules: 1 },
  });
});

test('nothing happening changes nothing', () => {
  expect(addEffects(level)).toEqual({ customer: 0, cost: 0, rules: 0 });
});
