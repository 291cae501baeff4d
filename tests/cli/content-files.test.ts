import { expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/content-files.ts';

test('reads the content by path from the root', () => {
  const files = contentFiles();
  expect(files['content/course.yaml']).toContain('units:');
  expect(Object.keys(files).every((path) => /^content\/.*\.(yaml|mdx)$/.test(path))).toBe(true);
});
