import { expect, test } from 'vitest';
import { zipProblemWords } from '../../scorm/zip-problem-words.ts';
import type { ZipProblem } from '../../scorm/zip-problem.ts';

const name = 'media/one.mp4';
const problems: readonly ZipProblem[] = [
  { kind: 'too-large', found: 2 ** 31, limit: 300e6 },
  { kind: 'no-zip' },
  { kind: 'damaged', name: null },
  { kind: 'damaged', name },
  { kind: 'split' },
  { kind: 'encrypted', name },
  { kind: 'unknown-method', name, method: 9 },
  { kind: 'leads-out', name },
  { kind: 'repeated', name },
  { kind: 'too-many', found: 70_000, limit: 20_000 },
  { kind: 'expands', name, limit: 600e6 },
];

test('says something of its own about each problem, naming the file where there is one', () => {
  const said = problems.map(zipProblemWords);
  expect(new Set(said).size).toBe(problems.length);
  problems.forEach((problem, index) => {
    if ('name' in problem && problem.name) expect(said[index]).toContain(name);
    expect(said[index]).toMatch(/[.]$/);
  });
});

test('gives sizes in megabytes and counts with commas', () => {
  expect(zipProblemWords({ kind: 'too-large', found: 2 ** 31, limit: 300e6 })).toBe(
    'This file has 2,148 MB. It was not opened: up to 300 MB can be read here.',
  );
  expect(zipProblemWords({ kind: 'too-many', found: 70_000, limit: 20_000 })).toContain('70,000');
});
