import { expect, test } from 'vitest';
import { sentence } from '../../../src/course/problem.ts';
import { readYaml } from '../../../src/course/reading/read-yaml.ts';
import { questionsSchema } from '../../../src/course/schema/question.ts';

const good = `
    use: check
    section: gains
    level: recall
    stem: Which?`;

const problems = (yaml: string): string[] =>
  readYaml(questionsSchema, 'q.yaml', `questions:${yaml}`).problems.map(sentence);

test('names an element by its id, not by its number', () => {
  const found = problems(`
  - id: which-gain
    type: choice${good}
    options:
      - { id: a, text: One, rationale: Yes }
      - { id: b, text: Two }
      - { id: c, text: Three, rationale: No }`);
  expect(found).toEqual([
    'q.yaml › which-gain › b › rationale: nothing found, expected text; add it',
  ]);
});

test('counts an element without an id from one', () => {
  const [found] = problems(`
  - id: which-sum
    type: numeric${good}
    key: 1
    tolerance: 0
    unit: £
    working: 1 + 0 = 1
    mistakes: [{ value: 2, rationale: Close }, { value: 3 }]`);
  expect(found).toContain('q.yaml › which-sum › mistakes 2 › rationale: nothing found');
});

test('lists the values that are allowed', () => {
  const [found] = problems(`
  - id: which-gain
    type: guess`);
  expect(found).toMatch(
    /which-gain › type: unexpected `guess`, expected `choice`, .* or `true-false`/,
  );
});

test('shows an id that is not kebab-case and an example of one that is', () => {
  const [found] = problems(`
  - id: Which Gain
    type: sequencing${good}
    steps: []`);
  expect(found).toContain('unexpected `Which Gain`, expected kebab-case, for example');
});

test('counts a list that is too short', () => {
  const found = problems(`
  - id: which-order
    type: sequencing${good}
    steps: []`);
  expect(found).toEqual([
    'q.yaml › which-order › steps: unexpected a list of 0, expected at least 3 entries; write what is missing',
  ]);
});

test('names a field that the schema does not know', () => {
  const [found] = problems(`
  - id: which-order
    type: sequencing
    hint: Think${good}
    steps:
      - { id: a, text: One, rationale: Yes }
      - { id: b, text: Two, rationale: Yes }
      - { id: c, text: Three, rationale: No }`);
  expect(found).toContain('which-order: unexpected field `hint`');
});
