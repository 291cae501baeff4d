import { expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/content-files.ts';
import {
  coverageColumns,
  coverageMatrix,
  levelNames,
  typeNames,
} from '../../src/course/coverage.ts';
import { describe } from '../../src/course/describe.ts';
import { readCourse } from '../../src/course/read-course.ts';
import { smallCourse } from '../fixtures/small-course.ts';

const described = (files: Record<string, string>) => {
  const { course } = readCourse(files);
  if (!course) throw new Error('the course could not be read');
  return describe(course);
};
const at = (group: string, name: string) =>
  coverageColumns.findIndex((column) => column.group === group && column.name === name);

test('counts what course.json says of a criterion', () => {
  const { units, all } = coverageMatrix(described(smallCourse()));
  const [row] = units[0]?.rows ?? [];
  expect(row).toMatchObject({ label: 'D9 4.1', verb: 'explain' });
  const count = (group: string, name: string) => row?.counts[at(group, name)];
  expect(count('Lesson', 'Sections')).toBe(5);
  expect(count('Lesson', 'Minutes')).toBe(15);
  expect(count('Questions', 'All')).toBe(2);
  expect(count('Questions', 'In the lesson')).toBe(1);
  expect(count('Questions by type', 'Number')).toBe(1);
  expect(count('Questions by level', 'Recall')).toBe(2);
  expect(count('Scenario', 'Scenes')).toBe(10);
  expect(count('Account', 'Prompts')).toBe(6);
  expect(all.counts).toEqual(row?.counts);
});

test('levels, types and uses each make up all questions of every criterion, and units the course', () => {
  const { units, all } = coverageMatrix(described(contentFiles()));
  const rows = units.flatMap((unit) => unit.rows);
  expect(rows.length).toBeGreaterThan(0);
  for (const { label, counts } of [...rows, all]) {
    const sum = (group: string, names: readonly string[]) =>
      names.reduce((total, name) => total + (counts[at(group, name)] ?? 0), 0);
    const questions = counts[at('Questions', 'All')];
    const names = (pairs: readonly (readonly [string, string])[]) => pairs.map(([, name]) => name);
    expect(sum('Questions by level', names(levelNames)), label).toBe(questions);
    expect(sum('Questions by type', names(typeNames)), label).toBe(questions);
    expect(sum('Questions', ['In the lesson', 'In the check']), label).toBe(questions);
  }
  coverageColumns.forEach((_, column) => {
    const total = rows.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0);
    expect(all.counts[column]).toBe(total);
  });
});
