import { expect, test } from 'vitest';
import { addEffects, level } from '../../../src/course/scenario/gauges.ts';

test('adds each gauge up and holds it within −4 to +4', () => {
  const high = { customer: 3, cost: -3, rules: 0 };
  expect(addEffects(high, { customer: 2, cost: -2, rules: 1 })).toEqual({
    ...{ customer: 4, cost: -4, rules: 1 },
  });
});

test('nothing happening changes nothing', () => {
  expect(addEffects(level)).toEqual({ customer: 0, cost: 0, rules: 0 });
});
