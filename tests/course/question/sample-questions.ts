import type { Question } from '../../../src/course/schema/question.ts';

type Of<T extends Question['type']> = Extract<Question, { type: T }>;
const shared = { use: 'check', section: 'one', level: 'apply', stem: 'Which?' } as const;

function option(id: string, key = false) {
  return { id, text: `Option ${id}`, rationale: `Why ${id}`, key };
}

/** One key, `b`. */
export const oneOf: Of<'choice'> = {
  ...{ ...shared, id: 'one-of', type: 'choice', several: false },
  options: [option('a'), option('b', true), option('c')],
};

/** Keys `a` and `d`, not written in that order. */
export const allThat: Of<'choice'> = {
  ...{ ...shared, id: 'all-that', type: 'choice', several: true },
  options: [option('d', true), option('c'), option('b'), option('a', true)],
};

/** Right: `212`. */
export const matching: Of<'matching'> = {
  ...{ ...shared, id: 'matching', type: 'matching' },
  matches: [
    { id: '1', text: 'Law' },
    { id: '2', text: 'Target' },
  ],
  items: [
    { id: 'a', text: 'Calls', match: '2', rationale: 'Why calls' },
    { id: 'b', text: 'Access', match: '1', rationale: 'Why access' },
    { id: 'c', text: 'Queue', match: '2', rationale: 'Why queue' },
  ],
};

/** Right: `bca`. */
export const sequencing: Of<'sequencing'> = {
  ...{ ...shared, id: 'sequencing', type: 'sequencing' },
  steps: ['b', 'c', 'a'].map((id) => ({ id, text: `Step ${id}`, rationale: `Why ${id}` })),
};

/** Right: £1,234.50, 50p either way. */
export const numeric: Of<'numeric'> = {
  ...{ ...shared, id: 'numeric', type: 'numeric', key: 1234.5, tolerance: 0.5, unit: '£' },
  working: '1,000 + 234.5 = 1,234.5',
  mistakes: [{ value: 1000, rationale: 'That is only the first part.' }],
};

/** Right: continuous improvement, or R&D. */
export const fillIn: Of<'fill-in'> = {
  ...{ ...shared, id: 'fill-in', type: 'fill-in', accept: ['continuous improvement', 'R&D'] },
  rationale: 'Why the term',
  mistakes: [{ value: 'big bang', rationale: 'That is the opposite.' }],
};

/** Right: false, because of `b`. */
export const trueFalse: Of<'true-false'> = {
  ...{ ...shared, id: 'true-false', type: 'true-false', key: false, rationale: 'It is not true.' },
  reasons: [option('a'), option('b', true), option('c')],
};
