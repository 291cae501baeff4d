import { expect, test } from 'vitest';
import { emptyAttempt } from '../../src/course/attempt/attempt.ts';
import { goTo, keepComplete, reachSection, startAgain } from '../../src/course/attempt/changes.ts';
import { emptyWriting } from '../../src/course/writing/writing.ts';
import { write } from '../../src/course/writing/write.ts';
import { carryOver } from '../../src/stores/carry-over.ts';

const place = (section: number) => ({ criterion: 0, part: 'learn', section }) as const;
const apart = {
  attempt: goTo(reachSection(emptyAttempt(5), 1, 0, 2), 1, place(2)),
  writing: write(emptyWriting, 1, 'd9-4-1/box/b', 'typed now'),
};

test('what was begun apart counts as later than a long history', () => {
  let attempt = emptyAttempt(9);
  for (let n = 0; n < 30; n++) attempt = goTo(attempt, 7, place(n));
  const joined = carryOver({ attempt, writing: emptyWriting }, apart);
  expect(joined.attempt.place.value).toEqual(place(2));
  expect(joined.attempt.criteria[0]?.sections).toEqual([2]);
});

test('a cleared or restarted past does not swallow what was begun apart, nor the other way', () => {
  const restarted = startAgain(reachSection(emptyAttempt(1), 1, 0, 1), 1, 0);
  const own = {
    attempt: { ...reachSection(restarted, 1, 0, 4), epoch: 3 },
    writing: { ...write(emptyWriting, 1, 'd9-4-1/box/a', 'before'), epoch: 2 },
  };
  for (const joined of [carryOver(own, apart), carryOver(apart, own)]) {
    expect(joined.attempt.criteria[0]?.sections).toEqual([2, 4]);
    expect(joined.writing.texts['d9-4-1/box/a']?.value).toBe('before');
    expect(joined.writing.texts['d9-4-1/box/b']?.value).toBe('typed now');
    expect(joined.attempt.epoch).toBe(3);
  }
});

test('two texts in one box are both there afterwards', () => {
  const own = {
    attempt: keepComplete(emptyAttempt(1), 1, 0),
    writing: write(emptyWriting, 1, 'd9-4-1/box/b', 'typed before'),
  };
  const joined = carryOver(own, apart);
  expect(joined.writing.texts['d9-4-1/box/b']?.value).toBe('typed before\n\ntyped now');
  expect(joined.attempt.criteria[0]?.kept.complete).toBe(true);
});
