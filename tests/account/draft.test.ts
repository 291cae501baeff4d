import { expect, test } from 'vitest';
import { boxKey, draftKey, draftOf, factKey } from '../../src/account/draft.ts';
import { account, writingOf } from './example.ts';

const boxes = [
  { id: 'change', prompt: 'A change at your work' },
  { id: 'cost', prompt: 'What it cost' },
];

test('names each text as the learner’s writing is kept', () => {
  expect(draftKey('d9-4-1', 'what-changed')).toBe('d9-4-1/draft/what-changed');
  expect(factKey('d9-4-1', 'counted')).toBe('d9-4-1/fact/counted');
  expect(boxKey('d9-4-1', 'change')).toBe('d9-4-1/box/change');
});

test('puts what was written under its own heading and fact', () => {
  const draft = draftOf(
    'd9-4-1',
    account,
    [],
    writingOf({
      'd9-4-1/draft/worse-off': 'Two patients.',
      'd9-4-1/fact/rule': 'Equality Act',
      'd9-4-2/draft/what-changed': 'of another criterion',
    }),
  );
  expect(draft.sections.map((s) => [s.id, s.text])).toEqual([
    ['what-changed', ''],
    ['worse-off', 'Two patients.'],
  ]);
  expect(draft.facts.map((f) => [f.id, f.text])).toEqual([
    ['counted', ''],
    ['rule', 'Equality Act'],
  ]);
});

test('offers the lesson’s boxes that hold something, and puts none of them in', () => {
  const draft = draftOf(
    'd9-4-1',
    account,
    boxes,
    writingOf({ 'd9-4-1/box/cost': '£40', 'd9-4-1/box/change': ' \n ' }),
  );
  expect(draft.offered).toEqual([{ id: 'cost', prompt: 'What it cost', text: '£40' }]);
  expect([...draft.sections, ...draft.facts].map((s) => s.text).join('')).toBe('');
});
