import { expect, test } from 'vitest';
import { firstPersons, teams } from '../../../src/account/signs/persons.ts';
import { seen } from './seen.ts';

test.each([
  ['I asked, and i rang.', ['I', 'i']],
  ['I’ve kept it; I’d shown it.', ['I’ve', 'I’d']],
  ['I think that we did it. Then I left.', ['I']],
  ['I would ring and I should ask.', []],
  ['I’d ring her.', []],
  ['“I want a refund,” she said.', []],
  ["He wrote: 'I don't care.'", []],
  ['Part I, i.e. the first.', []],
])('in %j sees %j', (text, found) => {
  expect(seen(firstPersons, text)).toEqual(found);
});

test('sees we, us and our, outside quotations', () => {
  expect(seen(teams, 'We’re proud of our desk; it helps us. “We care.” Well.')).toEqual([
    'We’re',
    'our',
    'us',
  ]);
});
