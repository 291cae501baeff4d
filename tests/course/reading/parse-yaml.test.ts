import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/course/reading/parse-yaml.ts';

test('reads YAML 1.2: no is a word, a date is a text', () => {
  expect(parseYaml('a.yaml', 'a: no\nb: 2026-11-01')).toEqual({
    value: { a: 'no', b: '2026-11-01' },
    problems: [],
  });
});

test('tells line and column of every fault, counting the lines above', () => {
  const { value, problems } = parseYaml('a.yaml', 'a: b: c\nd: "e', 10);
  expect(value).toBeUndefined();
  expect(problems.length).toBeGreaterThan(1);
  expect(problems[0]?.place).toBe('a.yaml › line 11, column 4');
});

test('finds a field that is written twice', () => {
  expect(parseYaml('a.yaml', 'a: 1\na: 2').problems[0]?.place).toBe('a.yaml › line 2, column 1');
});
