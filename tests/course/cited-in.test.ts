import { expect, test } from 'vitest';
import { citedIn, type CitingLesson } from '../../src/course/cited-in.ts';
import { lessonBody } from '../../src/course/reading/lesson-body.ts';

function lesson(id: string, body: string): CitingLesson {
  const sections = [
    { id: 'first', title: 'The first' },
    { id: 'second', title: 'The second' },
  ];
  return { id, label: id.toUpperCase(), sections, body: lessonBody(body, 0) };
}

const lessons = [
  lesson(
    'd5-4-8',
    `<Section id="first">

<Law id="act" />

</Section>

<Section id="second">

See <Cite id="study">a study</Cite>.

<Law id="act" />

</Section>

<Sources ids={['act', 'study', 'order']} />
`,
  ),
  lesson('d9-4-1', "<Sources ids={['act']} />\n"),
];

test('names the sections in which a law stands, and every lesson that names it', () => {
  expect(citedIn(lessons).get('act')).toEqual([
    {
      id: 'd5-4-8',
      label: 'D5-4-8',
      sections: [
        { id: 'first', title: 'The first' },
        { id: 'second', title: 'The second' },
      ],
    },
    { id: 'd9-4-1', label: 'D9-4-1', sections: [] },
  ]);
});

test('knows a citation in the text, and a source that only the list at the end names', () => {
  expect(
    citedIn(lessons)
      .get('study')?.[0]
      ?.sections.map(({ id }) => id),
  ).toEqual(['second']);
  expect(citedIn(lessons).get('order')?.[0]?.sections).toEqual([]);
  expect(citedIn(lessons).has('another')).toBe(false);
});
