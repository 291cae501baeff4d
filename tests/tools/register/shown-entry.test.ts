import { expect, test } from 'vitest';
import { shownEntries, shownEntry } from '../../../src/tools/register/shown-entry.ts';
import { recordOf } from '../../fixtures/register.ts';

test('shows a day in words and everything else as it was keyed', () => {
  expect(shownEntry('opened', '2026-11-09')).toBe('9 Nov 2026');
  expect(shownEntry('note', '2026-11-09')).toBe('2026-11-09');
  expect(shownEntry('item', 'Bath-seat')).toBe('Bath-seat');
});

test('leaves alone what is no day', () => {
  expect(shownEntry('opened', 'soon')).toBe('soon');
  expect(shownEntry('opened', '2026-13-09')).toBe('2026-13-09');
});

test('keeps the order of the columns', () => {
  const record = recordOf('1001', { status: 'new' });
  expect(shownEntries(['status', 'ref'], record)).toEqual(['new', '1001']);
});
