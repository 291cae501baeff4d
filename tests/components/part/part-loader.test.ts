import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { partLoader } from '../../../src/components/part/part-loader.ts';
import { partKey } from '../../../src/stores/storage-keys.ts';

/** What is written into the head of a page at this address, with this in storage. */
function written(address: string, localStorage: unknown): string {
  let text = '';
  const document = { write: (more: string) => (text += more) };
  const scope = { location: new URL(address), document, localStorage };
  runInNewContext(partLoader('assets/show-part.js'), scope);
  return text;
}

const script = '<script src="assets/show-part.js"></script>';
const home = 'https://example.org/course/index.html';

test('the script is read where a part is asked for or remembered, and nowhere else', () => {
  expect(written(`${home}?only=d9-4-1`, {})).toBe(script);
  expect(written(home, { [partKey]: 'd9' })).toBe(script);
  expect(written(home, {})).toBe('');
});

test('a storage that is blocked stops nothing', () => {
  const blocked = new Proxy(
    {},
    {
      get: () => {
        throw new Error('SecurityError');
      },
    },
  );
  expect(written(home, blocked)).toBe('');
  expect(written(`${home}?only=d9`, blocked)).toBe(script);
});
