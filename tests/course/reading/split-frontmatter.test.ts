import { expect, test } from 'vitest';
import { splitFrontmatter } from '../../../src/course/reading/split-frontmatter.ts';

test('parts frontmatter and body, and counts the lines above the body', () => {
  expect(splitFrontmatter('a.mdx', '---\na: 1\nb: 2\n---\nText\n').value).toEqual({
    frontmatter: 'a: 1\nb: 2\n',
    body: 'Text\n',
    above: 4,
  });
});

test('takes a rule in the body for no end of the frontmatter', () => {
  expect(splitFrontmatter('a.mdx', '---\na: 1\n---\nx\n---\ny').value?.body).toBe('x\n---\ny');
});

test('says what is missing from a file without frontmatter', () => {
  expect(splitFrontmatter('a.mdx', '# Text').problems[0]?.expected).toContain('frontmatter');
});
