import { expect, test } from 'vitest';
import { criterionGuide } from '../../src/course/marking-guide.ts';
import { readCourse } from '../../src/course/read-course.ts';
import { smallCourse } from '../fixtures/small-course.ts';

const course = readCourse(smallCourse()).course;
const unit = course?.units[0];
const criterion = unit?.criteria[0];
if (!course || !unit || !criterion) throw new Error('the small course could not be read');
const law = [
  { id: 'an-act', title: 'An Act', reach: 'Great Britain', checkedOn: '1 November 2026' },
];
const guide = criterionGuide(unit, criterion, course.marking, law);

test('holds the criterion word for word, its verb and the verb’s test', () => {
  expect(guide).toMatchObject({
    label: 'D9 4.1',
    unit: { id: 'd9', name: 'D9 A unit', reference: 'H/601/1554' },
    criterion: 'explain the benefits',
    verb: 'explain',
    test: 'Does each point have a because?',
    verbTest: { must: 'It does it.', short: 'It does not.', climbs: 'To the top.' },
    parts: ['A part', 'A part'],
    law,
  });
  expect(guide.indicative).toEqual(criterion.account.indicative);
  expect(guide.commonErrors).toEqual(criterion.notes.commonErrors);
});

test('names the parts that a question probes by their numbers', () => {
  const probing = (...probes: string[]) => {
    const notes = { ...criterion.notes, discussion: [{ asks: 'Why?', probes, shows: 'why' }] };
    return criterionGuide(unit, { ...criterion, notes }, course.marking, []).discussion[0]?.probes;
  };
  expect(probing('part-b')).toBe('Part 2');
  expect(probing('part-b', 'part-a')).toBe('Parts 1 and 2');
  expect(probing('own-work')).toBe('Own work');
  expect(probing('own-work', 'part-a')).toBe('Part 1, own work');
});
