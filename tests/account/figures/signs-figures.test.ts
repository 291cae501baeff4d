import { expect, test } from 'vitest';
import { signsFigures } from '../../../src/account/figures/signs-figures.ts';

const none = {
  reason: false,
  judgement: false,
  'first-person': false,
  'team-only': false,
  dated: false,
  counted: false,
  hypothetical: false,
};

test('counts texts in which a sign was rightly seen, missed and wrongly seen', () => {
  const { kinds, mistakes } = signsFigures([
    { id: 'a', text: 'I rang.', signs: { ...none, 'first-person': true, reason: true } },
    { id: 'b', text: 'I rang because of it.', signs: { ...none, reason: true } },
  ]);
  expect(kinds.get('first-person')).toEqual({ found: 2, right: 1, labelled: 1, seen: 1 });
  expect(kinds.get('reason')).toEqual({ found: 1, right: 1, labelled: 2, seen: 1 });
  expect(mistakes).toEqual(['a: missed reason', 'b: wrongly saw first-person']);
});
