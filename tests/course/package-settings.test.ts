import { expect, test } from 'vitest';
import { pageOf } from '../../src/course/package-settings.ts';

test('names the page of a part after its criterion, without a folder', () => {
  expect(pageOf('d9-4-1', 'practise')).toBe('d9-4-1-practise.html');
});
