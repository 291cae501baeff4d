import { expect, test } from 'vitest';
import { scenarioQualities } from '../../../../src/course/checks/scenario/scenario-qualities.ts';
import { criterionDraft, scenarioOf, way } from '../../../fixtures/drafts.ts';

const problems = (...qualities: string[]) =>
  scenarioQualities(
    criterionDraft({
      scenario: scenarioOf(qualities.map((quality) => way('one', 'end', { quality }))),
    }),
  );

test('is content with choices of different quality', () => {
  expect(problems('defensible', 'poor')).toEqual([]);
});

test('finds a decision whose choices are all alike', () => {
  expect(problems('poor', 'poor')[0]?.found).toBe('choices that are all `poor`');
  expect(problems('best', 'best')).toHaveLength(1);
});
