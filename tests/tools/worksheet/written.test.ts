import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptText, readWritten, withWritten } from '../../../src/tools/worksheet/written.ts';

const key = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,20}$/);
const value = fc.string({ minLength: 1, unit: 'binary' }).map((text) => text.replace(/\r/g, ''));
const pairs = fc.uniqueArray(
  fc.tuple(
    key,
    value.filter((text) => text !== ''),
  ),
  {
    selector: ([name]) => name,
  },
);

test('reads back whatever was kept', () => {
  fc.assert(
    fc.property(pairs, (entries) => {
      expect([...readWritten(keptText(new Map(entries)))]).toEqual(entries);
    }),
  );
});

test('never throws, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readWritten(text)));
});

test('keeps a line of words as one line, and gives its breaks back', () => {
  const kept = withWritten('', 'ask', 'By May:\nyes or no \\ maybe');
  expect(kept).toBe('ask=By May:\\nyes or no \\\\ maybe');
  expect(readWritten(kept).get('ask')).toBe('By May:\nyes or no \\ maybe');
});

test('takes the later of two copies written one below the other', () => {
  expect([...readWritten('once=900\n\nonce=950\nask=When?')]).toEqual([
    ['once', '950'],
    ['ask', 'When?'],
  ]);
});

test('leaves out what is damaged and what is empty, and keeps what it does not know', () => {
  const kept = withWritten('??\nonce=900\nfrom-a-newer-version=7\nbroken', 'once', '');
  expect(kept).toBe('from-a-newer-version=7');
});
