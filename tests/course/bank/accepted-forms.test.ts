import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptedForms } from '../../../src/course/bank/accepted-forms.ts';
import { sameTerm } from '../../../src/course/question/term.ts';
import { text } from './hostile-questions.ts';

test('a term counts with and without its hyphens, spaces, accents and full stops', () => {
  expect(acceptedForms(['teach-back'])).toEqual(['teach-back', 'teach back', 'teachback']);
  expect(acceptedForms(['value demand'])).toEqual(['value demand', 'value-demand', 'valuedemand']);
  expect(acceptedForms(['O.L.A.'])).toEqual(['O.L.A.', 'OLA']);
  expect(acceptedForms(['café'])).toEqual(['café', 'cafe']);
});

test('no form twice, since capitals do not matter', () => {
  expect(acceptedForms(['MoSCoW', 'Moscow'])).toEqual(['MoSCoW']);
});

test('the course would take every form, too', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (accept) => {
      for (const form of acceptedForms(accept)) {
        const folds = accept.some((term) => sameTerm(form, term) || form === term);
        expect(folds, form).toBe(true);
      }
    }),
  );
});
