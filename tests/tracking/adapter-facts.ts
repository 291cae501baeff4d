import { expect, test } from 'vitest';
import { launched, reportWith, everyResponse, resultWith } from './adapters.ts';
import type { standards } from './adapters.ts';

const goOn = { finish: false };
const end = { finish: true };

/** What holds of the adapters of both standards; called once by the tests of each. */
export function adapterFacts(standard: (typeof standards)[number]): void {
  test('a first launch has mode normal and nothing stored', () => {
    const { launch, violations } = launched(standard);
    expect(launch()).toEqual({
      mode: 'normal',
      entry: 'ab-initio',
      learner: { id: 'l-7', name: 'Learner, A' },
      suspendData: '',
      location: '',
      reported: { complete: false, passed: false, score: null },
    });
    expect(violations).toEqual([]);
  });

  test('an empty mode counts as normal', () => {
    expect(launched(standard, { mode: '' }).launch().mode).toBe('normal');
  });

  test('no bookmark is written before there is one', () => {
    const { lms, launch, stored } = launched(standard);
    launch();
    lms.save(reportWith('work', { location: '' }), end);
    expect(Object.keys(stored).filter((name) => name.endsWith('location'))).toEqual([]);
  });

  test('what was saved comes back at the next launch', () => {
    const first = launched(standard);
    first.launch();
    const result = resultWith({}, { score: 66.67 });
    expect(first.lms.save(reportWith('work', { result }), end)).toEqual({
      taken: true,
      suspendData: 'full',
      characters: 4,
      refused: [],
    });
    const second = launched(standard, { stored: first.stored });
    expect(second.launch()).toMatchObject({
      entry: 'resume',
      suspendData: 'work',
      location: 'd9-4-1-learn/why',
      reported: { complete: false, passed: false, score: 66.67 },
    });
    expect([...first.violations, ...second.violations]).toEqual([]);
  });

  test('the launch commit stores suspend, incomplete and every id', () => {
    const { launch, lms, stored, violations } = launched(standard);
    launch();
    lms.save(reportWith('r1'), goOn);
    const [exit, status] =
      standard === '1.2'
        ? ['cmi.core.exit', 'cmi.core.lesson_status']
        : ['cmi.exit', 'cmi.completion_status'];
    expect(stored).toMatchObject({ [exit]: 'suspend', [status]: 'incomplete' });
    const ids = [0, 1, 2, 3, 4, 5].map((n) => stored[`cmi.interactions.${n}.id`]);
    expect(ids).toEqual(resultWith({}).interactions.map(({ id }) => id));
    expect(Object.keys(stored).some((name) => name.includes('score'))).toBe(false);
    expect(violations).toEqual([]);
  });

  test('completion opens review, which keeps work and nothing else', () => {
    const first = launched(standard);
    first.launch();
    const objectives = [{ id: 'D9-4.1', complete: true, passed: true, score: 90 }];
    const result = resultWith(everyResponse, {
      complete: true,
      passed: true,
      score: 90,
      objectives,
    });
    first.lms.save(reportWith('done', { result }), end);
    const again = launched(standard, { stored: first.stored });
    const launch = again.launch();
    expect(launch.mode).toBe('review');
    expect(launch.reported).toMatchObject({ complete: true, score: 90 });
    again.lms.save(reportWith('account', { result: null }), end);
    const third = launched(standard, { stored: again.stored });
    expect(third.launch()).toMatchObject({ mode: 'review', suspendData: 'account' });
    expect([...first.violations, ...again.violations, ...third.violations]).toEqual([]);
  });

  test('suspend data left alone is not written', () => {
    const first = launched(standard);
    first.launch();
    first.lms.save(reportWith('newer'), end);
    const second = launched(standard, { stored: first.stored });
    second.launch();
    expect(second.lms.save(reportWith('', { suspendData: null }), end).taken).toBe(true);
    expect(second.stored['cmi.suspend_data']).toBe('newer');
  });

  test('a refused commit is told, and all is set again with the next', () => {
    const { launch, lms, stored, fault, violations } = launched(standard);
    launch();
    fault({ commit: 'false' });
    const result = resultWith(everyResponse, { score: 70 });
    const failed = lms.save(reportWith('r1', { result }), goOn);
    expect(failed.taken).toBe(false);
    expect(failed.refused).toHaveLength(1);
    fault({ commit: 'ok' });
    expect(lms.save(reportWith('r2', { result }), goOn)).toMatchObject({
      taken: true,
      refused: [],
    });
    expect(stored['cmi.suspend_data']).toBe('r2');
    expect(violations).toEqual([]);
  });

  test.each(['login-page', 'throws'] as const)('a commit that meets %s is not taken', (commit) => {
    const { launch, lms, fault } = launched(standard);
    launch();
    fault({ commit });
    expect(lms.save(reportWith('r1'), goOn).taken).toBe(false);
  });

  test('browse mode leaves the LMS as it was', () => {
    const { launch, lms, violations } = launched(standard, { mode: 'browse' });
    expect(launch().mode).toBe('browse');
    lms.close();
    expect(violations).toEqual([]);
  });
}
