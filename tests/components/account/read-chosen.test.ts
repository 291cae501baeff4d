import { expect, test } from 'vitest';
import type { DataRead } from '../../../src/account/data-page.ts';
import { readChosen } from '../../../src/components/account/read-chosen.ts';

const read = (text: string): DataRead<string> => ({ ok: true, content: text });
const field = (...files: Partial<File>[]) => ({
  value: 'C:\\fakepath\\a.html',
  files: files as File[],
});

test('reads the chosen file, and empties the field so that it can be chosen again', async () => {
  const input = field({ size: 2, text: async () => 'ok' });
  expect(await readChosen(input, read)).toEqual({ ok: true, content: 'ok' });
  expect(input.value).toBe('');
});

test('nothing chosen is nothing to say', async () => {
  expect(await readChosen(field(), read)).toBeNull();
});

test('a file that cannot be read is refused with the reason', async () => {
  const input = field({ size: 2, text: () => Promise.reject(new Error('gone')) });
  expect(await readChosen(input, read)).toMatchObject({
    ok: false,
    reason: expect.stringContaining('could not be read'),
  });
});

test('a file far too large is not even read', async () => {
  const input = field({
    size: 2e9,
    text: () => {
      throw new Error('was read');
    },
  });
  expect(await readChosen(input, read)).toMatchObject({ ok: false });
});
