import { expect, test } from 'vitest';
import { scenarioBranching } from '../../../../src/course/checks/scenario/scenario-branching.ts';
import { criterionDraft, scenarioOf, way, type Way } from '../../../fixtures/drafts.ts';

const problems = (...ways: Way[]) =>
  scenarioBranching(criterionDraft({ scenario: scenarioOf(ways) }));
const fork = [way('one', 'left'), way('one', 'right'), way('right', 'two'), way('left', 'two')];

test('is content with two decisions that part the paths', () => {
  const second = [way('two', 'three'), way('two', 'end'), way('three', 'end')];
  expect(problems(...fork, ...second)).toEqual([]);
});

test('finds that only one decision does', () => {
  const [problem] = problems(
    ...fork,
    way('two', 'three'),
    way('two', 'three'),
    way('three', 'end'),
  );
  expect(problem?.found).toBe('number of decisions that part the paths: 1');
});

test('does not take different endings for different scenes', () => {
  expect(problems(way('one', 'good'), way('one', 'bad'))[0]?.found).toContain(': 0');
});
