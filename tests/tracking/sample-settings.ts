import type {
  CriterionDetails,
  CriterionOutline,
  PackageDetails,
  PackageSettings,
  PoolQuestion,
} from '../../src/course/package-settings.ts';

const question = (code: number, id: string, type: PoolQuestion['type'], pattern: string) => ({
  code,
  id,
  type,
  several: false,
  section: 0,
  pattern,
});

/** What `package.js` and `details.js` say of a criterion, in one. */
type WholeOutline = Omit<CriterionOutline, 'sections'> &
  Omit<CriterionDetails, 'sections'> & {
    readonly sections: readonly (CriterionOutline['sections'][number] &
      CriterionDetails['sections'][number])[];
  };

/** Settings and details of a package in one. */
export type WholeSettings = Omit<PackageSettings, 'criteria'> &
  Omit<PackageDetails, 'criteria'> & { readonly criteria: readonly WholeOutline[] };

/** A package of one criterion with a question of every type; codes leave room for others. */
export const sampleSettings: WholeSettings = {
  id: 'outcome-four-d9-4-1',
  title: 'D9 4.1',
  version: '1.0.0',
  released: '2026-11-23',
  standard: 'scorm-1.2',
  passMark: 80,
  drawn: 6,
  rule: 'all-parts',
  report: 'completed',
  criteria: [
    {
      id: 'd9-4-1',
      code: 0,
      lesson: [100],
      short: 'service and its costs',
      sections: [
        { code: 0, id: 'why', title: 'Why', minutes: 3 },
        { code: 1, id: 'how', title: 'How', minutes: 4 },
      ],
      endings: [0, 1],
      pool: [
        question(9, 'order-of-steps', 'sequencing', 'cabd'),
        question(2, 'which-two', 'choice', 'ac'),
        question(3, 'who-does-what', 'matching', '312'),
        question(5, 'cost-per-issue', 'numeric', '11.5:12.5'),
        question(6, 'the-term', 'fill-in', 'churn'),
        question(7, 'cheaper-is-better', 'true-false', 'fb'),
      ],
    },
  ],
  columns: [
    [2, 'which-two'] as const,
    [3, 'who-does-what'] as const,
    [5, 'cost-per-issue'] as const,
    [6, 'the-term'] as const,
    [7, 'cheaper-is-better'] as const,
    [9, 'order-of-steps'] as const,
  ].map(([question, id], place) => ({ criterion: 'd9-4-1', number: place + 1, question, id })),
};

/** The pool of its check. */
export const samplePool = sampleSettings.criteria[0]?.pool ?? [];
