import { expect, test } from 'vitest';
import { registerWhole } from '../../../src/course/checks/register-whole.ts';
import type { Register, RegisterRecord } from '../../../src/course/schema/register.ts';
import { criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';
import { recordOf, registerOf } from '../../fixtures/register.ts';

const lesson = lessonDraft('<Retrieve id="a" />\n\n<Audit id="b" />');
const found = (changes: Partial<Register>) =>
  registerWhole(criterionDraft({ lesson, register: registerOf(changes) })).map(
    (problem) => problem.found,
  );
const withLast = (changes: Partial<RegisterRecord>) => ({
  records: [...registerOf().records.slice(0, -1), recordOf('1030', changes)],
});
const fault = (ref: string, field: keyof RegisterRecord) => ({
  ref,
  field,
  is: 'accuracy',
  why: '',
});

test('is content with a whole register, and with none', () => {
  expect(found({})).toEqual([]);
  expect(registerWhole(criterionDraft({ lesson: lessonDraft('Text.') }))).toEqual([]);
});

test('finds a blank, an entry off its list and a second record, unless they were planted', () => {
  expect(found(withLast({ next: '' }))).toEqual(['blank in `next`']);
  expect(found(withLast({ channel: 'fax' }))).toEqual(['“fax” in `channel`']);
  expect(found(withLast({ item: 'item 1002' }))).toEqual(['second A. B.|item 1002 in `ref`']);
  expect(found(withLast({ note: '' }))).toEqual([]);
  expect(found({ ...withLast({ next: '' }), faults: [fault('1030', 'next')] })).toEqual([]);
});

test('wants a fault wherever record and source differ, and nowhere else', () => {
  const [first, ...others] = registerOf().sample;
  const source = { name: 'A. B.', status: 'closed', note: '' };
  const sample = first ? [{ ...first, source }, ...others] : [];
  expect(found({ sample })).toEqual(['`status` that differs']);
  expect(found({ sample, faults: [fault('1001', 'status')] })).toEqual([]);
  expect(found({ faults: [fault('1001', 'name')] })).toEqual(['fault in `name`, which agrees']);
});

test('wants each audited field of the source', () => {
  const [first, ...others] = registerOf().sample;
  const sample = first ? [{ ...first, source: { name: 'A. B.', note: '' } }, ...others] : [];
  expect(found({ sample })).toEqual(['']);
});

test('finds a record and a kind that there is not', () => {
  expect(found({ faults: [{ ...fault('1999', 'name'), is: 'beauty' }] })).toEqual([
    'record `1999`',
    'kind `beauty`',
  ]);
  const [first, ...others] = registerOf().enquiries;
  const wrong = [{ ref: '1998', why: 'Another.' }];
  expect(found({ enquiries: first ? [{ ...first, wrong }, ...others] : [] })).toEqual([
    'record `1998`',
  ]);
});

test('finds the same record, fault or enquiry twice', () => {
  const { records, enquiries } = registerOf();
  const again = recordOf('1001', { item: 'another' });
  expect(found({ records: [...records, again] })).toEqual(['second record `1001`']);
  expect(found({ enquiries: enquiries.map((one) => ({ ...one, id: 'same' })) })).toEqual([
    'second enquiry `same`',
  ]);
  const twice = [fault('1009', 'name'), fault('1009', 'name')];
  expect(found({ faults: twice })).toEqual(['second fault `1009 name`']);
});

test('wants one place to search it and one to audit it, and a register where there is one', () => {
  const register = registerOf();
  const nowhere = registerWhole(criterionDraft({ lesson: lessonDraft('Text.'), register }));
  expect(nowhere.map((problem) => problem.found)).toEqual([
    'number of `<Retrieve>`: 0',
    'number of `<Audit>`: 0',
  ]);
  expect(registerWhole(criterionDraft({ lesson }))).toHaveLength(1);
});
