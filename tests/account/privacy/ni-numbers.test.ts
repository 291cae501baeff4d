import { expect, test } from 'vitest';
import { niNumbers } from '../../../src/account/privacy/ni-numbers.ts';
import { seen } from './seen.ts';

test.each(['JG 10 37 59 A', 'JG103759A', 'jg 10 37 59 a', 'JG-10-37-59-A', 'QQ 12 34 56 C'])(
  'sees %s',
  (number) => {
    expect(seen(niNumbers, `It was (${number}) there.`)).toEqual([number]);
  },
);

test('sees one without its last letter only where it is called so', () => {
  expect(seen(niNumbers, 'His NI number is JG 10 37 59.')).toEqual(['JG 10 37 59']);
  expect(seen(niNumbers, 'The parcel is JG 10 37 59.')).toEqual([]);
});

test.each(['DA 10 37 59 A', 'GB 10 37 59 A', 'JO 10 37 59 A', 'JG 10 37 59 E', 'JG 10 37 5 A'])(
  'knows that %s is none',
  (number) => {
    expect(seen(niNumbers, number)).toEqual([]);
  },
);
