import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditMarksFrom, auditText } from '../../../src/tools/register/audit-marks.ts';

const refs = ['1002', '1008', '1026'];
const fields = ['name', 'status', 'note'];
const kinds = ['accuracy', 'unfit'];
const read = (text: string) => auditMarksFrom(text, refs, fields, kinds);

test('reads back what it wrote', () => {
  const marks = fc.dictionary(
    fc.constantFrom(...refs),
    fc.dictionary(fc.constantFrom(...fields), fc.constantFrom('', ...kinds)),
  );
  fc.assert(
    fc.property(marks, (one) => {
      expect(read(auditText(one))).toEqual({ ...one });
    }),
  );
});

test('tells a record in which nothing differs from one not looked at', () => {
  expect(read('1002')).toEqual({ '1002': {} });
  expect(read('')).toEqual({});
});

test('never throws, and leaves out what there is not', () => {
  fc.assert(
    fc.property(fc.string(), (text) => Object.keys(read(text)).every((r) => refs.includes(r))),
  );
  expect(read('1999 name:\n1008 colour:accuracy status:gone')).toEqual({ '1008': { status: '' } });
});

test('takes the later of two lines', () => {
  expect(read('1002 name:\n1002 note:unfit')).toEqual({ '1002': { note: 'unfit' } });
});
