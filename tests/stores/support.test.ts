import { expect, test } from 'vitest';
import { $support, noteError } from '../../src/stores/support.ts';

test('of the errors the latest twenty are remembered, newest last', () => {
  $support.setKey('learnerId', 'l-7');
  for (let n = 1; n <= 25; n++) noteError({ at: n, what: 'Commit', code: '391' });
  expect($support.get().errors.map(({ at }) => at)).toEqual(
    Array.from({ length: 20 }, (_, n) => n + 6),
  );
  expect($support.get().learnerId).toBe('l-7');
});
