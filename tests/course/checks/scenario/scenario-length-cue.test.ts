import { expect, test } from 'vitest';
import { scenarioLengthCue } from '../../../../src/course/checks/scenario/scenario-length-cue.ts';
import { criterionDraft, scenarioOf, way } from '../../../fixtures/drafts.ts';

const problems = (...best: string[]) => {
  const ways = best.flatMap((text, n) => [
    way(`scene-${n}`, 'end', { quality: 'best', text }),
    way(`scene-${n}`, 'end', { quality: 'poor', text: 'Say nothing at all.' }),
  ]);
  return scenarioLengthCue(criterionDraft({ scenario: scenarioOf(ways) }));
};

test('is content when the best is the longest at half of the decisions', () => {
  expect(problems('Ring.', 'Ring her back before the day is over.')).toEqual([]);
});

test('finds that it is at more', () => {
  expect(problems('Ring her back today, before six.')[0]?.found).toContain('1 of 1');
});
