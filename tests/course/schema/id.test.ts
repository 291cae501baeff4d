import { expect, test } from 'vitest';
import { id, line } from '../../../src/course/schema/id.ts';

test.each(['cost', 'cost-per-contact', 'd9-4-1'])('takes %s for an id', (text) => {
  expect(id.safeParse(text).success).toBe(true);
});

test.each(['Cost', 'cost_per', '-cost', 'cost-', 'a--b', '9d', '', 'a'.repeat(61)])(
  'does not take “%s” for an id',
  (text) => {
    expect(id.safeParse(text).success).toBe(false);
  },
);

test('trims a line and wants something in it', () => {
  expect(line.parse('  words \n')).toBe('words');
  expect(line.safeParse('   ').success).toBe(false);
});
