import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyAttempt } from '../../src/course/attempt/attempt.ts';
import { reachSection } from '../../src/course/attempt/changes.ts';
import { emptyWriting } from '../../src/course/writing/writing.ts';
import { write } from '../../src/course/writing/write.ts';
import {
  progressFileName,
  progressFileText,
  readProgressFile,
} from '../../src/stores/progress-file-format.ts';
import { anyText } from '../account/any-text.ts';

const facts = {
  package: 'outcome-four-d9-4-1',
  version: '1.0.0',
  learner: 'Sam W',
  saved: '2026-11-23',
};
const work = {
  attempt: reachSection(emptyAttempt(5), 1, 0, 2),
  writing: write(emptyWriting, 1, 'd9-4-1/draft/a', 'My account.'),
};
const text = progressFileText(facts, work);

test('a file reads back as it was saved', () => {
  expect(readProgressFile(text)).toMatchObject({ ok: true, facts, work });
});

test('5,000 words of anything survive a backup', () => {
  fc.assert(
    fc.property(anyText, (words) => {
      const writing = write(emptyWriting, 1, 'd9-4-1/draft/a', words);
      const saved = progressFileText(facts, { ...work, writing });
      // As it is stored: UTF-8 would spoil what is not escaped.
      const stored = new TextDecoder().decode(new TextEncoder().encode(saved));
      expect(readProgressFile(stored)).toMatchObject({ ok: true, work: { writing } });
    }),
    { numRuns: 12 },
  );
});

test('a backup with any sign of it changed is refused, or holds the same', () => {
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, sign) => {
      const other = text.slice(0, at) + sign + text.slice(at + 1);
      const read = readProgressFile(other);
      if (read.ok) expect(read.work).toEqual(work);
      else expect(read.reason).toContain('Nothing here was changed');
    }),
  );
});

test('its name tells course and date', () => {
  expect(progressFileName(facts)).toBe('outcome-four-d9-4-1-2026-11-23.json');
});

const changed = (part: object) => JSON.stringify({ ...JSON.parse(text), ...part });

test.each([
  ['a picture', '\u0089PNG', 'not a progress file'],
  ['another JSON file', '{"name":"package"}', 'not a progress file'],
  ['a list', '[]', 'not a progress file'],
  ['a file cut off', text.slice(0, -20), 'cut off'],
  ['a file changed by hand', text.replace('My account', 'My essay'), 'changed or damaged'],
  ['a file with another learner', changed({ learner: 'Kim' }), 'changed or damaged'],
  ['a newer format', changed({ format: 2 }), 'newer version'],
])('%s is refused with the reason, and says that nothing was changed', (_what, given, reason) => {
  const read = readProgressFile(given);
  expect(read).toMatchObject({ ok: false });
  expect(read.ok ? '' : read.reason).toContain(reason);
  expect(read.ok ? '' : read.reason).toContain('Nothing here was changed');
});

test('keys in another order are no damage', () => {
  const reversed = Object.fromEntries(Object.entries(JSON.parse(text) as object).reverse());
  expect(readProgressFile(JSON.stringify(reversed)).ok).toBe(true);
});
