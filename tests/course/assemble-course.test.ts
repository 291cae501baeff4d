import { expect, test } from 'vitest';
import { assembleCourse } from '../../src/course/assemble-course.ts';
import { readDraft } from '../../src/course/reading/read-draft.ts';
import { smallCourse } from '../fixtures/small-course.ts';

const assemble = (changes: Record<string, string | undefined> = {}) =>
  assembleCourse(readDraft(smallCourse(changes)).draft);

test('gives ids that are not released the codes that they are going to have', () => {
  const scenario = assemble()?.units[0]?.criteria[0]?.scenario;
  expect(scenario?.endings.map(({ id, code }) => [id, code])).toEqual([
    ['good', 0],
    ['fair', 1],
    ['bad', 2],
  ]);
});

test('carries what stands in the files of no criterion', () => {
  expect(assemble()).toMatchObject({
    title: 'A small course',
    glossary: [{ id: 'contact' }],
    sources: [{ id: 'seddon' }],
    units: [{ id: 'd9', code: 'D9' }],
  });
});

test.each(['content/glossary.yaml', 'content/released.yaml', 'content/d9/unit.yaml'])(
  'is nothing without %s',
  (file) => {
    expect(assemble({ [file]: undefined })).toBeNull();
  },
);
