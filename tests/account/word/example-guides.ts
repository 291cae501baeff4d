import type { GuideFile } from '../../../src/account/word/export-guide.ts';
import { criterionGuide } from '../../../src/course/marking-guide.ts';
import { readCourse } from '../../../src/course/read-course.ts';
import { smallCourse } from '../../fixtures/small-course.ts';

/** The marking guide of these criteria, all with the words of the small course's only one. */
export function guideFileOf(...ids: string[]): GuideFile {
  const { course } = readCourse(smallCourse());
  const [unit] = course?.units ?? [];
  const [criterion] = unit?.criteria ?? [];
  if (!course || !unit || !criterion) throw new Error('the small course could not be read');
  const law = [
    { id: 'an-act', title: 'An Act', reach: 'Great Britain', checkedOn: '1 November 2026' },
  ];
  const guides = ids.map((id) => criterionGuide(unit, { ...criterion, id }, course.marking, law));
  return { title: 'Marking guide', madeFrom: 'Version 1', guides, words: course.marking };
}
