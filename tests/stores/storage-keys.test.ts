import { expect, test } from 'vitest';
import fc from 'fast-check';
import { copyKeys } from '../../src/stores/storage-keys.ts';
import { fakeStorage } from './fake-storage.ts';
import { copyKey, launch, standards } from './launch-page.ts';
import { fakePageTime } from './page-time.ts';

fakePageTime();

test.each(standards)('%s: two learners of one browser have nothing in common', async (standard) => {
  const storage = fakeStorage({ [copyKey.replace('l-7', 'l-8')]: 'the work of l-8' });
  const page = await launch(standard, { storage });
  page.reachSection(0, 1);
  page.close();
  expect(storage.getItem(copyKey.replace('l-7', 'l-8'))).toBe('the work of l-8');
  expect(storage.getItem(copyKey)).not.toBeNull();
});

const whose = fc.option(
  fc.record({
    from: fc.constantFrom('lms' as const, 'device' as const),
    id: fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('a', ':', '%', ' ') })),
  }),
);

test('keys of one learner never begin with those of another, who may be cleared', () => {
  fc.assert(
    fc.property(whose, whose, (one, other) => {
      const start = copyKeys('outcome-four-d9-4-1', one).start;
      const same = one?.from === other?.from && one?.id === other?.id;
      const theirs = copyKeys('outcome-four-d9-4-1', other);
      for (const key of [theirs.start, theirs.attempt, theirs.writing, theirs.unfiled]) {
        expect(key.startsWith(start)).toBe(same);
      }
    }),
    {
      examples: [
        [
          { from: 'lms', id: 'l-7' },
          { from: 'lms', id: 'l-7:a' },
        ],
      ],
    },
  );
});

test('packages beside each other in one browser have different keys', () => {
  expect(copyKeys('outcome-four-d9', null).attempt).not.toBe(
    copyKeys('outcome-four-d9-4-1', null).attempt,
  );
});
