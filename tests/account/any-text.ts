import * as fc from 'fast-check';

/** Words of every kind: any code point and lone surrogate, markup, controls, right to left, emoji. */
const word = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 9 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 5 })
      .map((units) => String.fromCharCode(...units)),
  },
  fc.constantFrom(
    'שלום',
    'مرحبا',
    '👩🏽‍💼',
    '<script>alert(1)</script>',
    '</script><!--',
    '<img src=x onerror=alert(1)>',
    ']]>',
    '&amp;',
    '\u0000',
    '\u001b[0m',
    '\u2028',
    '\ud83d',
    '\ufffe',
    'e\u0301',
    '- item',
  ),
);

/** A text of 5,000 words and any signs between them. */
export const anyText = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '\r\n', '\t')), {
    minLength: 5000,
    maxLength: 5000,
  })
  .map((words) => words.flat().join(''));
