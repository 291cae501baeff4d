import { expect, test } from 'vitest';
import { scenarioReachable } from '../../../../src/course/checks/scenario/scenario-reachable.ts';
import { criterionDraft, scenarioOf, way, type Way } from '../../../fixtures/drafts.ts';

const problems = (...ways: Way[]) =>
  scenarioReachable(criterionDraft({ scenario: scenarioOf(ways) })).map((p) => p.place);

test('is content when every scene lies on some path', () => {
  expect(problems(way('one', 'two'), way('two', 'end'))).toEqual([]);
});

test('finds a scene and an ending that no path reaches', () => {
  expect(problems(way('one', 'end'), way('lost', 'other'))).toEqual([
    'content/d9/4-1/scenario.yaml › lost',
    'content/d9/4-1/scenario.yaml › other',
  ]);
});

test('finds a scene behind a condition that never holds', () => {
  const hidden = way('one', [{ if: ['never'], to: 'two' }, { to: 'end' }]);
  expect(problems(hidden, way('two', 'end'))).toEqual(['content/d9/4-1/scenario.yaml › two']);
});
