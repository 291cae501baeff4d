import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { readYaml, validate } from '../../../src/course/reading/read-yaml.ts';

const schema = z.strictObject({ name: z.string().default('Amy') });

test('fills in defaults, of an empty file too', () => {
  expect(readYaml(schema, 'a.yaml', '')).toEqual({ value: { name: 'Amy' }, problems: [] });
});

test('says nothing by the schema about YAML that does not parse', () => {
  const { problems } = readYaml(schema, 'a.yaml', 'name: a: b');
  expect(problems).toHaveLength(1);
  expect(problems[0]?.found).toContain('YAML');
});

test('turns each fault into a problem with its place', () => {
  expect(validate(schema, { name: 3 }, 'a.yaml').problems.map((p) => p.place)).toEqual([
    'a.yaml › name',
  ]);
});
