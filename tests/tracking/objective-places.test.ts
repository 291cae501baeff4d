import { expect, test } from 'vitest';
import { objectivePlaces } from '../../src/tracking/objective-places.ts';
import { launched, reportWith, resultWith, standards } from './adapters.ts';
import { callsTo } from './fake-calls.ts';

const end = { finish: true };

test.each(standards)(
  '%s: objectives keep their places when more are added before them',
  (standard) => {
    const first = launched(standard);
    first.launch();
    const objective = (id: string) => ({ id, complete: false, passed: false, score: 40 });
    const objectives = [objective('D9-4.1')];
    first.lms.save(reportWith('r1', { result: resultWith({}, { objectives }) }), end);
    const second = launched(standard, { stored: first.stored });
    second.launch();
    const more = [objective('D5-4.1'), objective('D9-4.1')];
    second.lms.save(reportWith('r2', { result: resultWith({}, { objectives: more }) }), end);
    expect(second.stored['cmi.objectives.0.id']).toBe('D9-4.1');
    expect(second.stored['cmi.objectives.1.id']).toBe('D5-4.1');
    expect(second.violations).toEqual([]);
  },
);

test('known ids have the places that the LMS holds, new ones the next free', () => {
  const { calls } = callsTo({
    'cmi.objectives._count': '2',
    'cmi.objectives.0.id': 'from-the-manifest',
    'cmi.objectives.1.id': 'D9-4.1',
  });
  const placeOf = objectivePlaces(calls);
  expect(['D5-4.1', 'D9-4.1', 'D7-4.1', 'D5-4.1'].map(placeOf)).toEqual([2, 1, 3, 2]);
});

test('an LMS that tells of no list is taken to hold none', () => {
  for (const count of ['', 'none']) {
    expect(objectivePlaces(callsTo({ 'cmi.objectives._count': count }).calls)('D9-4.1')).toBe(0);
  }
});
