import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restBroken } from '../../../src/tools/rota/rest-broken.ts';
import { smallRota } from './small-rota.ts';

const choosing = (option: string) => new Map([['cid', option]]);

test('somebody who would start too soon after last night is named with the hours they had', () => {
  expect(restBroken(smallRota(), choosing('early'))).toEqual([{ name: 'Cid', hours: 10 }]);
});

test('exactly the rest that is due is enough, and whoever stays off breaks nothing', () => {
  expect(restBroken(smallRota(), choosing('late'))).toEqual([]);
  expect(restBroken(smallRota(), choosing('off'))).toEqual([]);
});

test('rest runs over midnight, whenever the last shift ended', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 48 }), (half) => {
      const [ada, ben, cid] = smallRota().people;
      const rota = { ...smallRota(), people: [ada!, ben!, { ...cid!, ended: half / 2 }] };
      const had = 24 - half / 2 + 8;
      expect(restBroken(rota, choosing('early')).length).toBe(had < 11 ? 1 : 0);
    }),
  );
});
