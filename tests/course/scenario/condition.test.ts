import { expect, test } from 'vitest';
import { holds, wayOn } from '../../../src/course/scenario/condition.ts';

const set = new Set(['told', 'logged']);

test('holds if every wanted flag is set and no unwanted one', () => {
  expect(holds({ if: [], unless: [] }, set)).toBe(true);
  expect(holds({ if: ['told', 'logged'], unless: ['hid'] }, set)).toBe(true);
  expect(holds({ if: ['told', 'hid'], unless: [] }, set)).toBe(false);
  expect(holds({ if: ['told'], unless: ['logged'] }, set)).toBe(false);
});

test('the way on is the first that holds', () => {
  const next = [
    { to: 'a', if: ['hid'], unless: [] },
    { to: 'b', if: ['told'], unless: [] },
    { to: 'c', if: [], unless: [] },
  ];
  expect(wayOn({ next }, set)).toBe('b');
  expect(wayOn({ next: next.slice(0, 1) }, set)).toBeNull();
  expect(wayOn({}, set)).toBeNull();
});
