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

test('knows terms of law, and only as such', async () => {
  expect(await found('Special category data of tenants, held by a social landlord.')).toEqual([]);
  expect(await found('She is a special child, and the landlady knows.')).toEqual([
    'wording “special”',
    'wording “landlady”',
  ]);
});
