import { expect, test } from 'vitest';
import { equality } from '../../../../src/course/checks/prose/equality.ts';

const found = async (text: string) =>
  (await equality([{ place: 'here', field: 'text', text }])).map((p) => p.found);

test('finds wording that leaves somebody out or puts somebody down', async () => {
  expect(await found('The chairman was there.')).toEqual(['wording “chairman”']);
  expect(await found('That is a lame excuse.')).toHaveLength(1);
});

test('is content with named people and the words of British law', async () => {
  expect(await found('Amy said she would ring disabled callers, and the ombudsman.')).toEqual([]);
  expect(await found('Her daughter’s photograph and his grandmother’s ticket.')).toEqual([]);
});

test('knows terms of law, and only as such', async () => {
  expect(await found('Special category data of tenants, held by a social landlord.')).toEqual([]);
  expect(await found('She is a special child, and the landlady knows.')).toEqual([
    'wording “special”',
    'wording “landlady”',
  ]);
});

test('knows an author by the full name, and not the word', async () => {
  expect(await found('Richard Daft and Robert Lengel wrote of managers.')).toEqual([]);
  expect(await found('That was a daft letter.')).toEqual(['wording “daft”']);
});

test('lets a caller speak of his mum and her aunt', async () => {
  expect(await found('“It’s my mum’s account,” he says. “My aunt is coming.”')).toEqual([]);
});
