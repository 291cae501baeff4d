import fc from 'fast-check';
import { expect, test } from 'vitest';
import { triesFrom, triesText, type Try } from '../../../src/tools/register/tries.ts';

const enquiries = ['ward-frame', 'bath-seat', 'third'];
const anyTry = (enquiry: string): fc.Arbitrary<Try> =>
  fc.record({
    enquiry: fc.constant(enquiry),
    picked: fc.option(fc.integer({ min: 1000, max: 9999 }).map(String)),
    seconds: fc.option(fc.integer({ min: 0, max: 999_999 })),
    searches: fc.integer({ min: 0, max: 9999 }),
  });

test('reads back what it wrote', () => {
  fc.assert(
    fc.property(fc.tuple(...enquiries.map(anyTry)), fc.nat(3), (tries, count) => {
      const some = tries.slice(0, count);
      expect(triesFrom(triesText(some), enquiries)).toEqual(some);
    }),
  );
});

test('never throws, and knows only its enquiries', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = triesFrom(text, enquiries);
      return found.every(({ enquiry }) => enquiries.includes(enquiry));
    }),
  );
  expect(triesFrom('gone 1001 4 1\nthird - - 2', enquiries)).toEqual([
    { enquiry: 'third', picked: null, seconds: null, searches: 2 },
  ]);
});

test('takes the later of two tries at the same enquiry', () => {
  const [found] = triesFrom('third 1030 9 1\nthird - 20 4', enquiries);
  expect(found).toEqual({ enquiry: 'third', picked: null, seconds: 20, searches: 4 });
});
