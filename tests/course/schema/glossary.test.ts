import { expect, test } from 'vitest';
import { glossarySchema } from '../../../src/course/schema/glossary.ts';

const fits = (definition: string, taught = ['d9-4-1']) =>
  glossarySchema.safeParse({ terms: [{ id: 'a', term: 'a', definition, taught }] }).success;

test('takes a definition short enough for a margin', () => {
  expect(fits('x'.repeat(200))).toBe(true);
  expect(fits('x'.repeat(201))).toBe(false);
});

test('wants to know where a term is taught', () => {
  expect(fits('x', [])).toBe(false);
});
