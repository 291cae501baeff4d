import { expect, test } from 'vitest';
import { rotaSchema } from '../../../src/course/schema/rota.ts';
import { smallRota } from '../../tools/rota/small-rota.ts';

test('an option costs and changes nothing unless it says so', () => {
  expect(smallRota().people[0]?.options[0]).toEqual({
    id: 'away',
    text: 'Not in',
    plus: 0,
    changes: [],
    shut: [],
  });
});

test('refuses hours that no day has, and fields that are not known', () => {
  expect(rotaSchema.safeParse({ ...smallRota(), to: 25 }).success).toBe(false);
  expect(rotaSchema.safeParse({ ...smallRota(), colour: 'red' }).success).toBe(false);
});
