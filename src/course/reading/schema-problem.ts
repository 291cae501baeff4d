import type { z } from 'astro/zod';
import { oneOf, within, type Problem } from '../problem.ts';

type Issue = z.core.$ZodIssue;

const singular: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'named fields',
};

const units: Record<string, string> = { array: ' entries', string: ' characters' };

/** A value as an author would recognise it, cut to one short line. */
function shown(value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return `named fields (${Object.keys(value).join(', ')})`;
  const text = String(value).replace(/\s+/g, ' ');
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}

function at(data: unknown, key: PropertyKey): unknown {
  return typeof data === 'object' && data !== null
    ? (data as Record<PropertyKey, unknown>)[key]
    : undefined;
}

/** The path with ids in place of numbers: `questions.0.options.1` → `cost-per-contact › b`. */
export function pathOf(data: unknown, path: readonly PropertyKey[]): string {
  const steps: string[] = [];
  let here = data;
  for (const key of path) {
    here = at(here, key);
    if (typeof key !== 'number') {
      steps.push(String(key));
      continue;
    }
    const list = steps.pop() ?? '';
    const name = at(here, 'id');
    steps.push(typeof name === 'string' && name !== '' ? name : `${list} ${key + 1}`.trim());
  }
  return within(...steps);
}

function about(issue: Issue, value: unknown): Omit<Problem, 'place'> {
  const found = shown(value);
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        found: `field ${issue.keys.map((key) => `\`${key}\``).join(', ')}`,
        expected: 'only the fields that `content/README.md` names for this place',
        remedy: 'correct its spelling, or take it out',
      };
    case 'invalid_value':
      return { found, expected: oneOf(issue.values.map(String)), remedy: 'write one of these' };
    case 'invalid_type':
      return {
        found,
        expected: singular[issue.expected] ?? `a ${issue.expected}`,
        remedy:
          found === '' ? 'add it' : 'correct it; a text that looks like a number needs quotes',
      };
    case 'too_small':
    case 'too_big': {
      const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
      const bound = issue.code === 'too_small' ? 'at least' : 'at most';
      const unit = units[issue.origin] ?? '';
      const size = issue.origin === 'string' && typeof value === 'string' ? value.trim().length : 0;
      return {
        found: size > 0 ? `text of ${size} characters` : found,
        expected: `${issue.exact ? 'exactly' : bound} ${limit}${unit}`,
        remedy: issue.code === 'too_small' ? 'write what is missing' : 'cut it or part it',
      };
    }
    case 'invalid_union':
      return {
        found: found.startsWith('named') ? '' : found,
        expected:
          'options' in issue && Array.isArray(issue.options)
            ? oneOf(issue.options.map(String))
            : 'one of the forms that the schema allows',
        remedy: 'write one of these',
      };
    case 'invalid_format':
      return {
        found,
        expected: issue.message.startsWith('expected ')
          ? issue.message.slice('expected '.length)
          : `the format ${issue.pattern ?? issue.format}`,
        remedy: 'write it in that form',
      };
    default:
      return { found, expected: issue.message, remedy: 'correct it' };
  }
}

/** One issue of a schema as a problem with place, found, expected and remedy. */
export function schemaProblem(file: string, data: unknown, issue: Issue): Problem {
  const value = issue.path.reduce<unknown>(at, data);
  return { place: within(file, pathOf(data, issue.path)), ...about(issue, value) };
}
