import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenOption, chosenOptions, readPlan, withChoice } from '../../../src/tools/rota/plan.ts';
import { smallRota } from './small-rota.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);

test('a choice that was kept is read again, and leaves the others alone', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id)), id, id, (choices, row, option) => {
      const kept = choices.reduce((text, [at, to]) => withChoice(text, at, to), '');
      const expected = new Map(choices).set(row, option);
      expect(readPlan(withChoice(kept, row, option))).toEqual(expected);
    }),
  );
});

test('what cannot be read is left out, and never thrown at', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect([...readPlan(text)].every(([row, option]) => row !== '' && option !== '')).toBe(true);
    }),
  );
  expect([...readPlan('cid=early\n\nrubbish\nben = in\ncid=late')]).toEqual([['cid', 'late']]);
});

test('a row stays as it is without a choice, and after one that no longer exists', () => {
  const [ada, , cid] = smallRota().people;
  if (!ada || !cid) throw new Error('expected two people');
  expect(chosenOption(cid, new Map()).id).toBe('off');
  expect(chosenOption(cid, new Map([['cid', 'gone']])).id).toBe('off');
  expect(chosenOption(cid, new Map([['cid', 'late']])).id).toBe('late');
  expect(() => chosenOption({ ...ada, options: [] }, new Map())).toThrow('ada');
});

test('people come before measures', () => {
  const ids = chosenOptions(smallRota(), new Map()).map(({ row }) => row.id);
  expect(ids).toEqual(['ada', 'ben', 'cid', 'doors']);
});
