import { expect, test } from 'vitest';
import { criterionTexts, lessonTexts, textsIn } from '../../../src/course/checks/texts.ts';
import { commentLog, commentOf } from '../../fixtures/comment-log.ts';
import { criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';

test('collects what people read, by ids, and not the names for machines', () => {
  const data = {
    questions: [{ id: 'one', type: 'choice', stem: 'Which?', options: [{ id: 'a', text: 'A' }] }],
  };
  expect(textsIn('q.yaml', data)).toEqual([
    { place: 'q.yaml › one › stem', field: 'stem', text: 'Which?' },
    { place: 'q.yaml › one › a › text', field: 'text', text: 'A' },
  ]);
});

test('runs on through a term in a sentence, and stops at any other component', () => {
  const lesson = lessonDraft('A <Term id="x">near miss</Term> is one.<Limit>Not always.</Limit>');
  expect(lessonTexts(criterionDraft({ lesson })).map(({ text }) => text)).toEqual([
    'A near miss is one.',
    'Not always.',
  ]);
});

test('reads the attributes that speak, in texts and lists', () => {
  const lesson = lessonDraft(
    '<Commit id="a" prompt="Keep it?" options={["Keep it", "Stop it"]} />',
  );
  expect(lessonTexts(criterionDraft({ lesson })).map(({ field, text }) => [field, text])).toEqual([
    ['prompt', 'Keep it?'],
    ['options', 'Keep it'],
    ['options', 'Stop it'],
  ]);
});

test('reads what we wrote in a log of comments, and leaves the customers’ words alone', () => {
  const comments = commentLog([
    commentOf('2026-07-06', 3, 'late', { text: 'bus didnt come', note: 'It is late.' }),
  ]);
  const found = criterionTexts(criterionDraft({ comments })).map(({ text }) => text);
  expect(found).toContain('It is late.');
  expect(found).toContain('It failed.');
  expect(found).not.toContain('bus didnt come');
});
