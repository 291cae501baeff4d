import { expect, test } from 'vitest';
import { isPast } from '../../../src/account/signs/past.ts';

test.each(['asked her', 'been there', 'already shown it', 'thought', 'had to go'])(
  'in “I’d %s” I had',
  (words) => {
    expect(isPast(words)).toBe(true);
  },
);

test.each(['ask her', 'ring', 'always show it', 'think', ''])('in “I’d %s” I would', (words) => {
  expect(isPast(words)).toBe(false);
});
