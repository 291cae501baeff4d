import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { declarationSchema } from '../../../src/course/schema/declaration.ts';

const written = () => parse(readFileSync('content/declaration.yaml', 'utf8'));

test('the wording as it is written fits, with everybody who signs', () => {
  const { cover } = declarationSchema.parse(written());
  expect(cover.signers).toHaveLength(4);
});

test('a centre may change who signs, but not to nobody', () => {
  const words = written();
  words.cover.signers = ['Learner'];
  expect(declarationSchema.safeParse(words).success).toBe(true);
  words.cover.signers = [];
  expect(declarationSchema.safeParse(words).success).toBe(false);
});

test('a line left out or misspelt is refused', () => {
  const { declaration, cover } = written();
  const { title: _, ...rest } = declaration;
  expect(declarationSchema.safeParse({ declaration: rest, cover }).success).toBe(false);
  const extra = { declaration: { ...declaration, heading: 'x' }, cover };
  expect(declarationSchema.safeParse(extra).success).toBe(false);
});
