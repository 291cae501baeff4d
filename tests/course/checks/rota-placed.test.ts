import { expect, test } from 'vitest';
import { rotaPlaced } from '../../../src/course/checks/rota-placed.ts';
import { criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';
import { smallRota } from '../../tools/rota/small-rota.ts';

const found = (source: string, rota = true) =>
  rotaPlaced(criterionDraft({ lesson: lessonDraft(source), rota: rota ? smallRota() : null })).map(
    (problem) => problem.found,
  );

test('a rota placed once is as it should be, and a lesson without one too', () => {
  expect(found('<Rota id="small-day" />')).toEqual([]);
  expect(found('Words.', false)).toEqual([]);
});

test('a rota that is not shown, or twice, is a problem', () => {
  expect(found('Words.')).toEqual(['rota that is not shown']);
  expect(found('<Rota id="small-day" />\n\n<Rota id="small-day" />')).toEqual([
    'rota shown 2 times',
  ]);
});

test('a rota that does not exist is a problem', () => {
  expect(found('<Rota id="other-day" />', false)).toEqual(['rota `other-day`']);
});
