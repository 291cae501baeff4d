import type { z } from 'astro/zod';
import { parseYaml, type Reading } from './parse-yaml.ts';
import { schemaProblem } from './schema-problem.ts';

/** Checks parsed data against a schema; every fault becomes a problem. */
export function validate<T>(schema: z.ZodType<T>, data: unknown, file: string): Reading<T> {
  const result = schema.safeParse(data ?? {});
  if (result.success) return { value: result.data, problems: [] };
  return { problems: result.error.issues.map((issue) => schemaProblem(file, data ?? {}, issue)) };
}

/** Parses one YAML file and checks it against its schema. */
export function readYaml<T>(schema: z.ZodType<T>, file: string, text: string): Reading<T> {
  const { value, problems } = parseYaml(file, text);
  return problems.length > 0 ? { problems } : validate(schema, value, file);
}
