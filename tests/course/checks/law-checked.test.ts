import { expect, test } from 'vitest';
import { lawChecked } from '../../../src/course/checks/law-checked.ts';
import { courseDraft } from '../../fixtures/drafts.ts';

const law = {
  id: 'an-act',
  kind: 'law' as const,
  title: 'An Act 2010',
  nations: ['GB' as const],
  says: 'Do it.',
  source: 'legislation.gov.uk',
  checkedOn: '2025-05-23',
};
const problems = (today: string) => lawChecked(courseDraft([], { sources: [law] }), today);

test('says nothing of a law checked eighteen months ago to the day', () => {
  expect(problems('2026-11-23')).toEqual([]);
});

test('names a law checked a day earlier than that', () => {
  expect(problems('2026-11-24')[0]).toMatchObject({ found: 'law checked on 2025-05-23' });
});
