import { expect, test } from 'vitest';
import { learnerNamed } from '../../src/stores/learner.ts';
import { openPage } from './fake-page.ts';
import { fakeStorage } from './fake-storage.ts';

test('whose work it is is asked once, also if nobody answers', async () => {
  const storage = fakeStorage();
  const page = await openPage({ storage });
  page.start();
  page.learnerAsked();
  const next = await openPage({ storage });
  next.start();
  expect(next.$learnerAsked.get()).toBe(true);
  expect(next.$learner.get()).toBeNull();
});

test('rubbish where the name should be is no name, and it is asked again', async () => {
  const page = await openPage({ storage: fakeStorage({ 'outcome-four:learner': 'rubbish' }) });
  page.start();
  expect(page.$learner.get()).toBeNull();
  expect(page.$learnerAsked.get()).toBe(false);
});

test('a name is shown as typed, and told apart without case, spaces and composition', () => {
  expect(learnerNamed('  Sam   W ')).toEqual({ from: 'device', id: 'sam w', name: 'Sam W' });
  expect(learnerNamed('SAM W')?.id).toBe('sam w');
  expect(learnerNamed('Jose\u0301')?.id).toBe(learnerNamed('Jos\u00E9')?.id);
});

test('spaces alone are no name', () => {
  expect(learnerNamed(' \n\t ')).toBeNull();
});

test('a name is cut between characters, never inside one', () => {
  const learner = learnerNamed('a'.repeat(59) + '😀' + 'b');
  expect(learner?.name.endsWith('😀')).toBe(true);
  expect(() => encodeURIComponent(learner?.id ?? '')).not.toThrow();
});
