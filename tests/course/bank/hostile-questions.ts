import fc from 'fast-check';
import type { Question } from '../../../src/course/schema/question.ts';

const nasty = [
  ...['{', '}', '~', '=', '#', '####', ':', '::', '->', '//', '\\', '\\n', '\\:', '%50%', '[html]'],
  ...[']]>', '<![CDATA[', '&amp;', '&', '<b>', '</p>', '"', "'", '`', '\n', '\r\n', '\n\n', '\t'],
  ...['$CATEGORY: x', 'TRUE', '*', '**', '*so*', '[', ']', '|', '; ', ',', '+', '-', '@', '0'],
  ...['שלום', '\u202Eabc', '😀', 'é', '\u00A0', '\uFEFF', '\u0000', '\uD800', '\u2028', '£', '²'],
];

/** A text of one character or more that would do harm wherever it is not escaped. */
export const text = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    minLength: 1,
    maxLength: 7,
  })
  .map((pieces) => pieces.join('').trim())
  // Moodle's importer takes its own stand-ins, such as `&&058;`, for the signs they stand for.
  .filter((joined) => /[\p{L}\p{N}]/u.test(joined) && !/&&\d/.test(joined));

/** GIFT takes an arrow in a term for a match, and has no way to escape it. */
const term = text.filter((typed) => !typed.replace(/[\p{Cc} ]+/gu, ' ').includes('->'));

const shared = fc.record({
  id: fc.stringMatching(/^[a-z][a-z0-9]{0,20}(-[a-z0-9]{1,10}){0,2}$/),
  use: fc.constantFrom('lesson' as const, 'check' as const),
  section: fc.constantFrom('one', 'two'),
  level: fc.constantFrom('recall' as const, 'apply' as const, 'judge' as const),
  case: text,
  stem: text,
});
const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const options = fc.array(fc.record({ text, rationale: text, key: fc.boolean() }), {
  ...{ minLength: 3, maxLength: 6 },
});
const mistakes = <T>(value: fc.Arbitrary<T>) =>
  fc.array(fc.record({ value, rationale: text }), { minLength: 1, maxLength: 4 });

/** The first is the key, unless another is. */
function lettered<T extends { key: boolean }>(list: readonly T[], one: boolean) {
  const first = Math.max(
    list.findIndex(({ key }) => key),
    0,
  );
  return list.map((option, index) => ({
    ...option,
    id: letters[index]!,
    key: one ? index === first : option.key || index === first,
  }));
}

/** A question of any type, hostile in every text. */
export const question: fc.Arbitrary<Question> = fc.oneof(
  fc.tuple(shared, options, fc.boolean()).map(([own, list, several]): Question => ({
    ...{ ...own, type: 'choice', several },
    options: lettered(list, !several),
  })),
  fc.tuple(shared, options, fc.boolean(), text).map(([own, list, key, rationale]): Question => ({
    ...{ ...own, type: 'true-false', key, rationale },
    reasons: lettered(list.slice(0, 4), true),
  })),
  fc
    .tuple(
      shared,
      fc.array(text, { minLength: 2, maxLength: 6 }),
      fc.array(fc.record({ text, rationale: text, match: fc.nat(99) }), {
        ...{ minLength: 3, maxLength: 6 },
      }),
    )
    .map(([own, offered, items]): Question => ({
      ...{ ...own, type: 'matching' },
      matches: offered.map((match, index) => ({ id: String(index + 1), text: match })),
      items: items.map(({ match, ...item }, index) => ({
        ...{ ...item, id: letters[index]! },
        match: String((match % offered.length) + 1),
      })),
    })),
  fc
    .tuple(shared, fc.array(fc.record({ text, rationale: text }), { minLength: 3, maxLength: 6 }))
    .map(([own, steps]): Question => ({
      ...{ ...own, type: 'sequencing' },
      steps: steps.map((step, index) => ({ ...step, id: letters[index]! })),
    })),
  fc
    .tuple(shared, number, number, text, text, mistakes(number))
    .map(([own, key, tolerance, unit, working, list]): Question => ({
      ...{ ...own, type: 'numeric', key, tolerance: Math.abs(tolerance), unit, working },
      mistakes: list,
    })),
  fc
    .tuple(shared, fc.array(term, { minLength: 1, maxLength: 4 }), text, mistakes(term))
    .map(([own, accept, rationale, list]): Question => ({
      ...{ ...own, type: 'fill-in', accept, rationale, mistakes: list },
    })),
);
