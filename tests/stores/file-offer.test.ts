import { expect, test } from 'vitest';
import { isFileOfferDue, offerPutAwayOn, putOfferAway } from '../../src/stores/file-offer.ts';

const now = new Date(2026, 10, 23, 10, 42);
const daysAgo = (days: number) => now.getTime() - days * 24 * 60 * 60 * 1000;
const due = (where: Parameters<typeof isFileOfferDue>[0]['where'], unfiledSince: number | null) =>
  isFileOfferDue({ where, unfiledSince }, null, now);

test('writing that is in no file for three days is met with an offer', () => {
  expect(due('device', daysAgo(3))).toBe(true);
  expect(due('device', daysAgo(2.9))).toBe(false);
  expect(due('device', null)).toBe(false);
});

test('where an LMS holds the writing there is no offer', () => {
  for (const where of ['lms', 'review', 'connecting', 'browse', 'left'] as const) {
    expect(due(where, daysAgo(9))).toBe(false);
  }
  expect(due('unreached', daysAgo(9))).toBe(true);
  expect(due('refused', daysAgo(9))).toBe(true);
});

test('put away, it stays away for that day and comes back on the next', () => {
  putOfferAway(now);
  const state = { where: 'device', unfiledSince: daysAgo(9) } as const;
  expect(isFileOfferDue(state, offerPutAwayOn(), now)).toBe(false);
  const evening = new Date(2026, 10, 23, 23, 59);
  expect(isFileOfferDue(state, offerPutAwayOn(), evening)).toBe(false);
  expect(isFileOfferDue(state, offerPutAwayOn(), new Date(2026, 10, 24, 0, 1))).toBe(true);
});
