import { expect, test } from 'vitest';
import {
  declarationLines,
  declareKey,
  type Declared,
  declaredOf,
  undeclared,
} from '../../src/account/declaration.ts';
import { wording } from './example.ts';

const whole: Partial<Record<keyof Declared, string>> = {
  own: 'yes',
  help: 'no',
  ai: 'no',
  name: 'A. Pell',
  date: '3 November 2026',
};
const declare = (lines: Partial<Record<keyof Declared, string>>) =>
  declaredOf(
    'd9-4-1',
    Object.fromEntries(
      Object.entries(lines).map(([name, text]) => [
        declareKey('d9-4-1', name as keyof Declared),
        text,
      ]),
    ),
  );
const texts = (declared: Declared) =>
  declarationLines(wording.declaration, declared).map(({ text }) => text);

test('is whole once everything asked was said', () => {
  expect(undeclared(declare(whole))).toEqual([]);
  expect(undeclared(declare({}))).toEqual(['own', 'help', 'ai', 'name', 'date']);
});

test('asks from whom help came, and which AI tool, when, for what and what was kept', () => {
  expect(undeclared(declare({ ...whole, help: 'yes' }))).toEqual(['help-who']);
  expect(undeclared(declare({ ...whole, ai: 'yes', 'ai-tool': ' ' }))).toEqual([
    'ai-tool',
    'ai-when',
    'ai-purpose',
    'ai-kept',
  ]);
});

test('prints what was said, and that it is not filled in where that is so', () => {
  expect(texts(declare(whole))).not.toContain('This declaration is not filled in completely.');
  expect(texts(declare(whole))).toContain(wording.declaration.help.no);
  expect(texts(declare({}))[0]).toBe('This declaration is not filled in completely.');
  expect(texts(declare({}))).toContain('not confirmed');
  const helped = texts(declare({ ...whole, help: 'yes', 'help-who': 'My manager read it.' }));
  expect(helped).toContain('My manager read it.');
});

test('keeps to itself what was typed below an answer that was changed to no', () => {
  expect(texts(declare({ ...whole, 'ai-tool': 'a chatbot' }))).not.toContain('a chatbot');
});
