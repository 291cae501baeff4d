import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyAttempt } from '../../../src/course/attempt/attempt.ts';
import { reachSection } from '../../../src/course/attempt/changes.ts';
import { write } from '../../../src/course/writing/write.ts';
import { emptyWriting } from '../../../src/course/writing/writing.ts';
import { encodeAttempt } from '../../../src/tracking/suspend-data/attempt-block.ts';
import {
  decodeSuspendData,
  encodeSuspendData,
} from '../../../src/tracking/suspend-data/suspend-data.ts';
import { attempts } from '../../course/attempt/arbitrary-attempt.ts';
import { writings } from '../../course/writing/arbitrary-writing.ts';

const attempt = reachSection(emptyAttempt(99), 1, 0, 3);
const writing = write(emptyWriting, 1, 'd9-4-1/box/who', 'Ann from returns');
const text = encodeSuspendData({ attempt, writing });
const attemptEnd = encodeAttempt(attempt).length;

test('reads back attempt and writing together', () => {
  fc.assert(
    fc.property(attempts, writings, (a, w) => {
      expect(decodeSuspendData(encodeSuspendData({ attempt: a, writing: w }))).toEqual({
        attempt: { attempt: a, damaged: false },
        writing: { writing: w, damaged: false },
      });
    }),
  );
});

test('an attempt sent alone is whole', () => {
  expect(decodeSuspendData(encodeSuspendData({ attempt }))).toEqual({
    attempt: { attempt, damaged: false },
    writing: { writing: emptyWriting, damaged: false },
  });
});

test('a first launch has nothing, and nothing is damaged', () => {
  expect(decodeSuspendData('')).toEqual({
    attempt: { attempt: emptyAttempt(0), damaged: false },
    writing: { writing: emptyWriting, damaged: false },
  });
});

test('text cut off anywhere is noticed', () => {
  for (let length = 1; length < text.length; length += 1) {
    const read = decodeSuspendData(text.slice(0, length));
    expect(read.attempt.damaged || read.writing.damaged).toBe(true);
    if (length >= attemptEnd) expect(read.attempt).toEqual({ attempt, damaged: false });
  }
});

test('one changed character in a block leaves the other block whole', () => {
  for (let place = 0; place < text.length; place += 1) {
    for (const other of ['A', 'B', 'z', '.', '~', 'é']) {
      if (text[place] === other || place === attemptEnd) continue;
      const read = decodeSuspendData(text.slice(0, place) + other + text.slice(place + 1));
      const [hit, whole] =
        place < attemptEnd ? [read.attempt, read.writing] : [read.writing, read.attempt];
      expect(hit.damaged).toBe(true);
      expect(whole.damaged).toBe(false);
    }
  }
});

test('a lost separator leaves both blocks whole or is noticed', () => {
  const lost = `${text.slice(0, attemptEnd)}x${text.slice(attemptEnd + 1)}`;
  const read = decodeSuspendData(lost);
  expect(read.attempt).toEqual({ attempt, damaged: false });
  expect(read.writing.writing).toEqual(writing);
});

test('any text at all is read without throwing, and rubbish is kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (rubbish) => {
      const { attempt: read, writing: written } = decodeSuspendData(rubbish);
      expect(read.damaged || written.damaged).toBe(true);
      expect(rubbish).toContain(read.raw ?? written.raw);
    }),
    { numRuns: 1000 },
  );
});
