import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { figuresSchema } from '../../src/course/schema/figure.ts';
import { registerSchema } from '../../src/course/schema/register.ts';
import { auditResult, soundRecords } from '../../src/tools/register/audit.ts';
import { duplicates } from '../../src/tools/register/duplicates.ts';
import { search } from '../../src/tools/register/search.ts';
import { shareRange } from '../../src/tools/share-range.ts';

const folder = 'content/d5/4-7';
const lesson = readFileSync(`${folder}/lesson.mdx`, 'utf8');
const register = registerSchema.parse(parse(readFileSync(`${folder}/register.yaml`, 'utf8')));
const { figures } = figuresSchema.parse(parse(readFileSync(`${folder}/figures.yaml`, 'utf8')));
const oneDecimal = (value: number) => Math.round(value * 10) / 10;

test.each(figures.flatMap((one) => (one.kind === 'intervals' ? one.rows : [])))(
  'draws $label with the range that its sample leaves',
  ({ label, value, low, high }) => {
    const [, count, of] = /(\d+)(?: of (\d+))?$/.exec(label) ?? [];
    const [part, base] = [Number(count), Number(of ?? 200)];
    const range = shareRange(part, base);
    expect(value).toBe(oneDecimal((part / base) * 100));
    expect([low, high]).toEqual([oneDecimal(range.low), oneDecimal(range.high)]);
  },
);

test('says of the audit what somebody finds who finds every fault', () => {
  const marks = Object.fromEntries(
    register.sample.map(({ ref }) => [
      ref,
      Object.fromEntries(
        register.faults.filter((one) => one.ref === ref).map(({ field, is }) => [field, is]),
      ),
    ]),
  );
  const found = auditResult(register.audited, marks);
  expect(lesson).toContain(`${found?.entries.count} of ${found?.entries.of} entries agree`);
  expect(lesson).toContain(`${found?.records.count} of ${found?.records.of} records are clean`);
});

test('says how many faults a setting would have caught', () => {
  const caught = ['completeness', 'validity', 'consistency', 'uniqueness'];
  const count = register.faults.filter(({ is }) => caught.includes(is)).length;
  expect(lesson).toContain(`${count} ÷ ${register.faults.length} × 100`);
});

test('has a sample whose range holds the truth about the register', () => {
  const refs = register.records.map(({ ref }) => ref);
  const sample = register.sample.map(({ ref }) => ref);
  const clean = soundRecords(sample, register.faults);
  const { low, high } = shareRange(clean.count, clean.of);
  const truth = soundRecords(refs, register.faults).percent;
  expect(truth).toBeGreaterThan(low);
  expect(truth).toBeLessThan(high);
  expect(duplicates(register.records, register.onePerPerson).refs).toEqual(['1029', '1033']);
});

test('hides what the enquiries say that it hides', () => {
  const found = (query: string) => search(register.records, query).map(({ ref }) => ref);
  expect(found('walking frame QX2')).not.toContain('1024');
  expect(found('T. Z. bath seat')).toEqual(['1028']);
  expect(found('9 Nov 2026 V. W.')).toEqual([]);
  expect(found('P. Y.')).toEqual([]);
  expect(found('L. O. wheelchair')).toEqual(['1013', '1029']);
});

test('gives the range of 504 to 1,368 duplicates by the range of the sample', () => {
  const { low, high } = shareRange(14, 200);
  const inAll = (percent: number) => Math.round((12_000 * oneDecimal(percent)) / 100);
  const words = (value: number) => value.toLocaleString('en-GB');
  expect(lesson).toContain(`= ${words(inAll(low))},`);
  expect(lesson).toContain(`= ${words(inAll(high))}`);
});

test('says how much may go astray though none of forty did', () => {
  expect(lesson).toContain(`up to ${Math.round(shareRange(0, 40).high)}% might still`);
});
