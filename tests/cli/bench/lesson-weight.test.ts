import { expect, test } from 'vitest';
import { overLimit } from '../../../src/cli/bench/figure.ts';
import type { FirstVisit } from '../../../src/cli/bench/first-visit.ts';
import {
  beforeFirstUse,
  fileLines,
  leanest,
  lessonWeight,
} from '../../../src/cli/bench/lesson-weight.ts';

const visit: FirstVisit = {
  firstUse: 1000,
  html: '<p>A lesson</p>',
  files: [
    { path: 'd9-4-1-learn.html', bytes: 20_000, askedAt: 0, hereAt: 400 },
    { path: 'assets/font.woff2', bytes: 30_000, askedAt: 300, hereAt: 700 },
    { path: 'assets/late.js', bytes: 9_000, askedAt: 1_100, hereAt: 1_300 },
    { path: 'assets/early.js', bytes: 12_000, askedAt: 400, hereAt: 600 },
    { path: 'assets/in-time.js', bytes: 3_000, askedAt: 700, hereAt: 999 },
    { path: 'assets/under-way.js', bytes: 1_000, askedAt: 990, hereAt: 1_150 },
  ],
};

function measured(of: FirstVisit, what: string): number | undefined {
  return lessonWeight(of).find((figure) => figure.what === `Lesson page: ${what}`)?.measured;
}

test('a file counts before first use if it had arrived by then, not if it was under way', () => {
  const names = beforeFirstUse(visit).map(({ path }) => path);
  expect(names).not.toContain('assets/late.js');
  expect(names).not.toContain('assets/under-way.js');
  expect(measured(visit, 'requests answered before first use')).toBe(4);
  expect(measured(visit, 'requests sent before first use')).toBe(5);
  expect(measured(visit, 'requests in all')).toBe(6);
});

test('script is counted without the page, its styles and the font; everything with them', () => {
  const inline = measured(visit, 'of it in the page itself') ?? NaN;
  expect(measured(visit, 'script until the first question works')).toBeCloseTo(15 + inline);
  expect(measured(visit, 'script in all')).toBeCloseTo(25 + inline);
  expect(measured(visit, 'everything, with the font')).toBe(75);
});

test('practice tools are weighed apart, and only once', () => {
  const tool = { path: 'assets/tool-Rota.js', bytes: 4_000, askedAt: 2_000, hereAt: 2_200 };
  const with4kB = { ...visit, files: [...visit.files, tool] };
  expect(measured(with4kB, 'practice tools')).toBe(4);
  expect(measured(with4kB, 'script in all')).toBe(measured(visit, 'script in all'));
  expect(measured(with4kB, 'everything, with the font')).toBe(75);
  expect(measured(with4kB, 'requests in all')).toBe(7);
});

test('script in the page itself counts as script, and once', () => {
  // Digits without a pattern hardly compress: each needs more than three bits.
  const digits = Array.from({ length: 2000 }, (_, i) => (i * i * 7919) % 99_991).join('');
  const inline = { ...visit, html: `<script>const a = '${digits}'</script>` };
  const plain = measured(visit, 'script in all') ?? NaN;
  expect(measured(inline, 'script in all')).toBeGreaterThan(plain + 3);
  expect(measured(inline, 'everything, with the font')).toBe(75);
});

test('a page at its limits is within them, and one byte more is not', () => {
  const full = (path: string, bytes: number): FirstVisit => ({
    firstUse: 1,
    html: '',
    files: [{ path, bytes, askedAt: 0, hereAt: 0 }],
  });
  expect(overLimit(lessonWeight(full('page.html', 100_000)))).toEqual([]);
  expect(overLimit(lessonWeight(full('page.html', 100_001)))).toHaveLength(1);
  expect(overLimit(lessonWeight(full('a.js', 24_900)))).toEqual([]);
  expect(overLimit(lessonWeight(full('a.js', 25_001)))).toHaveLength(1);
  expect(overLimit(lessonWeight(full('a.js', 40_001)))).toHaveLength(2);
});

test('lists files in the order they were asked for, and says which came after first use', () => {
  const lines = fileLines(visit);
  expect(lines[2]).toBe(' 400 to  600 ms   12.0 kB  assets/early.js');
  expect(lines[5]).toBe('1100 to 1300 ms    9.0 kB  assets/late.js  (after first use)');
});

test('of several visits, the one that had loaded least before first use is the leanest', () => {
  const busy = { ...visit, firstUse: 1_400 };
  expect(leanest([busy, visit, busy])).toBe(visit);
  expect(() => leanest([])).toThrow();
});
