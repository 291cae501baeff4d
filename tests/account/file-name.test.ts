import { expect, test } from 'vitest';
import { fileName } from '../../src/account/file-name.ts';

test('names a file for its criterion and day', () => {
  expect(fileName('d9-4-1', '2026-11-03', 'docx')).toBe('d9-4-1-account-draft-2026-11-03.docx');
});

test('says when it is no draft any more', () => {
  expect(fileName('d9', '2026-11-03', 'html', true)).toBe('d9-account-final-2026-11-03.html');
});
