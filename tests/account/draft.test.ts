import { expect, test } from 'vitest';
import { draftKey, draftOf, factWords, labelOf } from '../../src/account/draft.ts';
import { account, writingOf } from './example.ts';

const boxes = [
  { id: 'change', prompt: 'A change at your work' },
  { id: 'cost', prompt: 'What it cost' },
];

test('names each text as the learner’s writing is kept', () => {
  expect(draftKey('d9-4-1', 'what-changed')).toBe('d9-4-1/draft/what-changed');
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

test('offers facts of other criteria, with their date and place, and never its own', () => {
  const { others } = draftOf(
    'd9-4-1',
    account,
    [],
    writingOf({
      'd9-4-1/fact/counted': 'Ours',
      'd9-4-2/fact/counted': '61 of 340',
      'd9-4-2/when/counted': 'March 2026',
      'd9-4-2/where/counted': 'the Halifax shop',
      'd9-4-3/fact/empty': ' ',
    }),
  );
  expect(others).toEqual([
    {
      id: 'd9-4-2/fact/counted',
      prompt: 'Noted for D9 4.2',
      text: '61 of 340 (March 2026, the Halifax shop)',
    },
  ]);
});

test('says a fact with its date and place, and nothing where there is no fact', () => {
  expect(factWords({ text: ' 61 of 340 ', when: ' March', where: '' })).toBe('61 of 340 (March)');
  expect(factWords({ text: '61', when: '', where: ' ' })).toBe('61');
  expect(factWords({ text: '', when: 'March', where: '' })).toBe('');
});

test('follows the learner’s own headings, and keeps the text of one taken out', () => {
  const draft = draftOf(
    'd9-4-1',
    account,
    [],
    writingOf({
      'd9-4-1/order/headings': 'own-1-1 what-changed',
      'd9-4-1/heading/own-1-1': 'My part',
      'd9-4-1/draft/own-1-1': 'I led it.',
      'd9-4-1/draft/worse-off': 'Two patients.',
    }),
  );
  expect(draft.sections.map(({ title, text }) => [title, text])).toEqual([
    ['My part', 'I led it.'],
    ['What changed', ''],
  ]);
  expect(draft.aside.map(({ title, text }) => [title, text])).toEqual([
    ['Who was worse off', 'Two patients.'],
  ]);
});

test('says a criterion’s id as people do', () => {
  expect(labelOf('d9-4-1')).toBe('D9 4.1');
});
