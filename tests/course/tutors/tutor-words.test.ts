import { expect, test } from 'vitest';
import { tutorWords } from '../../../src/course/tutors/tutor-words.ts';

const page = `---
title: A guide
description: What it is for.
---

## A heading

Words, and <TutorLink page="tutors-class.html">a link</TutorLink>.
`;

test('takes the words of a page with their lines, and of its frontmatter', () => {
  const words = tutorWords({ 'content/tutors/a.mdx': page });
  expect(words.map(({ text }) => text.trim())).toEqual([
    'A guide',
    'What it is for.',
    '## A heading\n\nWords, and',
    'a link',
    '.',
  ]);
  expect(words.at(-2)?.place).toBe('content/tutors/a.mdx › line 8');
});

test('takes the words of data, but not names of pages and criteria', () => {
  const yaml = 'entries:\n  - page: a.html\n    about: What it is for.\n    criterion: d9-4-1\n';
  const words = tutorWords({ 'content/tutors/entries.yaml': yaml });
  expect(words.map(({ text }) => text)).toEqual(['What it is for.']);
});

test('leaves the course’s own files to others', () => {
  expect(tutorWords({ 'content/glossary.yaml': 'a: b', 'content/pages/help.mdx': page })).toEqual(
    [],
  );
});
