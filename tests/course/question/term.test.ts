import { expect, test } from 'vitest';
import { plainTerm, sameTerm } from '../../../src/course/question/term.ts';

test('terms are the same whatever their case, accents, spaces, hyphens and full stops', () => {
  expect(sameTerm(' Café–Crème.', 'cafe creme')).toBe(true);
  expect(sameTerm('callback', 'call-back')).toBe(true);
  expect(sameTerm('call forward', 'call-back')).toBe(false);
  expect(sameTerm(' ', '-')).toBe(false);
  expect(plainTerm('The Queue’s End.')).toBe('thequeuesend');
});

test('only a response that was cut may be the beginning of a term', () => {
  expect(sameTerm('satisfaction', 'satisfaction survey')).toBe(false);
  expect(sameTerm('satisfactio~', 'satisfaction survey')).toBe(true);
  expect(sameTerm('~', 'satisfaction survey')).toBe(false);
});
