import { expect, test } from 'vitest';
import { beforeLeaving, gatherBeforeLeaving } from '../../src/stores/before-leaving.ts';

test('what boxes hold back is handed over each time the page is left, until called off', () => {
  const handed: string[] = [];
  const callOff = beforeLeaving(() => handed.push('a'));
  beforeLeaving(() => handed.push('b'));
  gatherBeforeLeaving();
  callOff();
  gatherBeforeLeaving();
  expect(handed).toEqual(['a', 'b', 'b']);
});
