import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPersonalData } from '../../../src/account/privacy/find-personal-data.ts';

test('gives each finding with its place, its reason and neutral words, in order', () => {
  const text = 'Mrs O’Neill rang from 07700\u00A0900123 about order 48213.';
  const findings = findPersonalData(text);
  expect(findings.map(({ kind, text: found }) => [kind, found])).toEqual([
    ['titled-name', 'Mrs O’Neill'],
    ['phone', '07700\u00A0900123'],
    ['account-number', '48213'],
  ]);
  expect(findings[0]).toMatchObject({ start: 0, end: 11, replacement: 'a customer' });
});

test('gives what two detectors see to the more specific one', () => {
  const kinds = (text: string) => findPersonalData(text).map(({ kind }) => kind);
  expect(kinds('customer number 07700 900123')).toEqual(['phone']);
  expect(kinds('customer 4111 1111 1111 1111')).toEqual(['card-number']);
  expect(kinds('patient 943 476 5919')).toEqual(['nhs-number']);
  expect(kinds('policy JG103759A')).toEqual(['ni-number']);
});

test('finds nothing in an empty text and in plain prose', () => {
  expect(findPersonalData('')).toEqual([]);
  expect(findPersonalData('In March 2025 I moved 12 desks, and 9 % more came.')).toEqual([]);
});

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'Mrs ',
    'Patel',
    '07700 900123',
    '@',
    '(at)',
    'order ',
    '4821',
    'LS1 4AB',
    '\u202E',
    '\uD83D',
    '👩🏽‍💼',
    '- ',
    '. ',
    '\n',
    'born ',
    '3 May 1990',
  ),
);

test('takes any Unicode; findings lie in the text, in order, apart, and quote it', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const finding of findPersonalData(text)) {
        expect(finding.start).toBeGreaterThanOrEqual(last);
        expect(finding.end).toBeGreaterThan(finding.start);
        expect(finding.text).toBe(text.slice(finding.start, finding.end));
        last = finding.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('sees the same at the end of a long hostile text as alone', () => {
  const hostile = [
    'a',
    '0',
    '1 ',
    '@',
    'a@',
    '.',
    '-',
    ' ',
    '+44',
    'Mr ',
    'mr and ',
    'A.',
    '07',
    'A1-',
    '(',
    '"',
    'é',
    'no. ',
  ];
  for (const part of hostile) {
    const text = `${part.repeat(Math.ceil(30_000 / part.length))}\nRing Mrs Patel.`;
    expect(findPersonalData(text).at(-1)).toMatchObject({ kind: 'titled-name', text: 'Mrs Patel' });
  }
});
