import { expect, test } from 'vitest';
import { lessonLinks } from '../../../src/course/checks/lesson-links.ts';
import { courseDraft, criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';

const problems = (body: string) =>
  lessonLinks(courseDraft([criterionDraft({ lesson: lessonDraft(body) })])).map((p) => p.found);

test.each(['d9-4-1-check.html', 'd9.html', 'help.html', '#gains', 'https://www.gov.uk/a'])(
  'is content with a link to %s',
  (target) => {
    expect(problems(`See [it](${target}).`)).toEqual([]);
    expect(problems(`See <a href="${target}">it</a>.`)).toEqual([]);
  },
);

test.each(['d9-9-9.html', '/help.html', '#limits', 'http://www.gov.uk', 'pages/help.html'])(
  'finds a link to %s',
  (target) => {
    expect(problems(`See [it](${target}).`)).toEqual([`link to \`${target}\``]);
  },
);
