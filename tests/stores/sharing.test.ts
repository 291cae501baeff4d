import { expect, test } from 'vitest';
import { $sharing } from '../../src/stores/sharing.ts';

test('without an LMS there is nobody to share with', () => {
  expect($sharing.get()).toBeNull();
});
