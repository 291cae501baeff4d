import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { releasedFile, withIdsAdded } from '../../src/cli/add-ids.ts';
import { smallCourse } from '../fixtures/small-course.ts';

test('adds new ids after the old ones and keeps the remarks at the top', async () => {
  const files = smallCourse();
  files[releasedFile] = `# Never move one.\n${files[releasedFile]?.trimStart()}`;
  const text = await withIdsAdded(files);
  expect(text.startsWith('# Never move one.\n')).toBe(true);
  expect(parse(text)).toEqual({
    criteria: [
      {
        id: 'd9-4-1',
        sections: ['asks', 'gains', 'costs', 'limits', 'memory'],
        questions: ['gain-named', 'cost-known'],
        choices: [],
        endings: ['good', 'fair', 'bad'],
      },
    ],
    checks: ['d9-4-1/cost-known'],
  });
});

test('changes nothing when there is nothing to add', async () => {
  const files = smallCourse();
  files[releasedFile] = await withIdsAdded(files);
  expect(await withIdsAdded(files)).toBe(files[releasedFile]);
});

test('refuses while a file cannot be read', async () => {
  const files = smallCourse({ 'content/d9/4-1/questions.yaml': 'questions: 1' });
  await expect(withIdsAdded(files)).rejects.toThrow('mend these first');
});
