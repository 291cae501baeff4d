import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptBox } from '../../../src/components/account/kept-box.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function boxWith(value: string, focused: boolean) {
  const box = {
    value,
    selectionStart: value.length,
    selectionEnd: value.length,
    setSelectionRange(start: number, end: number) {
      this.selectionStart = start;
      this.selectionEnd = end;
    },
  };
  const keep = vi.fn();
  const kept = keptBox(box, () => focused, keep);
  const type = (text: string) => {
    box.value = text;
    kept.typed();
  };
  return { box, keep, kept, type };
}

test('keeps what was typed within a second of a pause', () => {
  const { keep, type } = boxWith('', true);
  type('In');
  type('In April');
  vi.advanceTimersByTime(1000);
  expect(keep.mock.calls).toEqual([['In April']]);
});

test('keeps what was typed at once when the box or the page is left', () => {
  const { keep, kept, type } = boxWith('', true);
  type('In April');
  kept.flush();
  expect(keep.mock.calls).toEqual([['In April']]);
});

test('its own text coming back changes nothing while typing goes on', () => {
  const { box, kept, type } = boxWith('', true);
  type('In');
  kept.flush();
  type('In April');
  expect(kept.arrive('In')).toBe('taken');
  expect(box.value).toBe('In April');
});

test('a text from elsewhere appears and is not kept again', () => {
  const { box, keep, kept } = boxWith('', false);
  expect(kept.arrive('From the other tab')).toBe('taken');
  expect(box.value).toBe('From the other tab');
  kept.flush();
  vi.advanceTimersByTime(5000);
  expect(keep).not.toHaveBeenCalled();
});

test('a text from elsewhere leaves the caret by its words', () => {
  const { box, kept } = boxWith('one three', true);
  box.setSelectionRange(9, 9);
  kept.arrive('one two three');
  expect([box.selectionStart, box.selectionEnd]).toEqual([13, 13]);
});

test('a text from elsewhere never takes away what is being typed', () => {
  const { box, keep, kept, type } = boxWith('', true);
  type('Mine');
  expect(kept.arrive('Theirs')).toBe('held');
  expect(box.value).toBe('Mine');
  vi.advanceTimersByTime(1000);
  expect(keep.mock.calls).toEqual([['Mine']]);
});

test('a text that what is being typed already holds is not another version', () => {
  const { kept, type } = boxWith('', true);
  type('Mine and more');
  expect(kept.arrive('Mine')).toBe('taken');
});
