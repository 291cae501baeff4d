import { expect, test } from 'vitest';
import { criteriaOf } from '../../src/course/draft.ts';
import { courseDraft, criterionDraft } from '../fixtures/drafts.ts';

test('lists the criteria of all units in order', () => {
  const draft = courseDraft([criterionDraft(), criterionDraft({ id: 'd9-4-2' })]);
  const second = { id: 'd5', data: null, criteria: [criterionDraft({ id: 'd5-4-1' })] };
  const ids = criteriaOf({ ...draft, units: [...draft.units, second] }).map(({ id }) => id);
  expect(ids).toEqual(['d9-4-1', 'd9-4-2', 'd5-4-1']);
});
