import { expect, test } from 'vitest';
import { begunAccounts, evidenceOf, nameOf, type Subject } from '../../src/account/begun.ts';
import { account, subject, wording, writingOf } from './example.ts';

const parts = [{ id: 'loss', text: 'Who lost' }];
const first: Subject = { ...subject, account: { ...account, parts } };
const second: Subject = { ...first, id: 'd9-4-2', label: 'D9 4.2', criterionText: 'explain why' };
const third: Subject = {
  ...first,
  id: 'd5-4-1',
  label: 'D5 4.1',
  unit: { ...subject.unit, code: 'D5', title: 'Organise', reference: 'Y/601/1230' },
};
const writing = writingOf({
  'd9-4-1/draft/what-changed': 'Two kiosks came.',
  'd9-4-1/part/loss': 'yes',
  'd9-4-1/sentence/loss': 'Two kiosks came.',
  'd9-4-2/fact/rule': 'An Act',
  'd5-4-1/draft/worse-off': 'Nobody.',
});
const begun = begunAccounts([first, second, third], writing);
const choices = {
  learner: 'A. Pell',
  centre: 'Calder',
  day: '2026-11-03',
  withFacts: false,
  withCover: true,
};
const of = (...ids: string[]) => begun.filter(({ subject }) => ids.includes(subject.id));

test('an account is begun once anything is written in it, a fact too', () => {
  expect(begun.map(({ subject, words }) => [subject.id, words])).toEqual([
    ['d9-4-1', 3],
    ['d9-4-2', 0],
    ['d5-4-1', 1],
  ]);
  expect(begunAccounts([second], writingOf({ 'd9-4-1/draft/x': 'Other' }))).toEqual([]);
});

test('a unit goes behind one cover sheet with each criterion in its matrix', () => {
  const { cover, accounts, title } = evidenceOf(of('d9-4-1', 'd9-4-2'), choices, wording);
  expect(title).toBe('Evidence cover sheet, D9');
  expect(accounts.map(({ label }) => label)).toEqual(['D9 4.1', 'D9 4.2']);
  expect(cover?.units).toEqual([subject.unit]);
  expect(cover?.rows.map(({ criterion, where }) => [criterion, where])).toEqual([
    [`D9 4.1 ${subject.criterionText}`, '“What changed”, paragraph 1'],
    ['D9 4.2 explain why', 'not ticked'],
  ]);
});

test('accounts of two units name both', () => {
  expect(evidenceOf(begun, choices, wording).cover?.units.map(({ code }) => code)).toEqual([
    'D9',
    'D5',
  ]);
});

test('only one account goes without a cover sheet, when asked', () => {
  const without = { ...choices, withCover: false };
  expect(evidenceOf(of('d9-4-1'), without, wording).cover).toBeNull();
  expect(evidenceOf(begun, without, wording).cover).not.toBeNull();
});

test('facts go along when asked', () => {
  const facts = evidenceOf(of('d9-4-2'), { ...choices, withFacts: true }, wording);
  expect(facts.accounts[0]?.facts).toHaveLength(1);
  expect(evidenceOf(of('d9-4-2'), choices, wording).accounts[0]?.facts).toEqual([]);
});

test('files are named for a criterion, a unit, or all', () => {
  expect(nameOf(of('d9-4-1'))).toBe('d9-4-1');
  expect(nameOf(of('d9-4-1', 'd9-4-2'))).toBe('d9');
  expect(nameOf(begun)).toBe('accounts');
  expect(nameOf([])).toBe('accounts');
});
