import { expect, test } from 'vitest';
import { effectsSchema } from '../../../src/course/schema/scenario.ts';

test('takes effects from −2 to +2 and none for what is not named', () => {
  expect(effectsSchema.parse({ cost: -2, rules: 2 })).toEqual({ customer: 0, cost: -2, rules: 2 });
});

test('does not take an effect out of the gauges’ range, or half of one', () => {
  expect(effectsSchema.safeParse({ cost: 3 }).success).toBe(false);
  expect(effectsSchema.safeParse({ cost: 0.5 }).success).toBe(false);
});
