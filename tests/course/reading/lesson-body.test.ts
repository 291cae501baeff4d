import { expect, test } from 'vitest';
import { idsOf, lessonBody, tagsNamed } from '../../../src/course/reading/lesson-body.ts';

const source = `<Section id="one">
Words.
<Recall id="r"><Term id="t">x</Term></Recall>
</Section>
<Section id="two">
<Question id="q" />
</Section>
`;

test('knows the section, the components around and the line of the file of each tag', () => {
  const [term] = tagsNamed(lessonBody(source, 10), 'Term');
  expect(term).toMatchObject({ section: 'one', inside: ['Section', 'Recall'], line: 13 });
  const [question] = tagsNamed(lessonBody(source, 0), 'Question');
  expect(question).toMatchObject({ section: 'two', inside: ['Section'], line: 6 });
});

test('finds nothing unbalanced where every tag is closed', () => {
  expect(lessonBody(source, 0).unbalanced).toEqual([]);
});

test('finds tags that were not closed, and closed ones that were not opened', () => {
  const names = (body: string) => lessonBody(body, 0).unbalanced.map((tag) => tag.name);
  expect(names('<A><B></A></C><D>')).toEqual(['B', 'C', 'D']);
});

test('reads one id, several in a text and several in an expression', () => {
  const [tag] = tagsNamed(lessonBody(`<Sources ids={['a-b', 'c']} />`, 0), 'Sources');
  expect(tag && idsOf(tag)).toEqual(['a-b', 'c']);
  const [other] = tagsNamed(lessonBody('<Cite id="x" />', 0), 'Cite');
  expect(other && idsOf(other)).toEqual(['x']);
});
