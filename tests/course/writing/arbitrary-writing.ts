import fc from 'fast-check';
import type { Writing } from '../../../src/course/writing/writing.ts';

/** Any UTF-16 units at all, lone surrogates among them, and names that objects already have. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('', '\ud800', 'x\udc00\n', '“Ünïcode” 👍🏽', '__proto__', 'toString'),
);

/** Any writing; few keys and stamps, so that copies meet. */
export const writings: fc.Arbitrary<Writing> = fc.record({
  epoch: fc.nat(1),
  texts: fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom('a/box/x', 'a/fact/y', '__proto__'), anyText),
        fc.record({
          value: anyText,
          at: fc.record({ count: fc.nat(3), device: fc.constantFrom(0, 1, 4095) }),
        }),
      ),
      { maxLength: 6 },
    )
    .map((entries) => Object.fromEntries(entries)),
});
