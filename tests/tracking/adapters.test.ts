import { expect, test } from 'vitest';
import { openLms } from '../../src/tracking/scorm-12.ts';
import { launched, reportWith, resultWith, standards } from './adapters.ts';

const goOn = { finish: false };
const end = { finish: true };

test.each(standards)('%s: a first launch has mode normal and nothing stored', (standard) => {
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

test.each(standards)('%s: an empty mode counts as normal', (standard) => {
  expect(launched(standard, { mode: '' }).launch().mode).toBe('normal');
});

test.each(standards)('%s: no bookmark is written before there is one', (standard) => {
  const { lms, launch, stored } = launched(standard);
  launch();
  lms.save(reportWith('work', { location: '' }), end);
  expect(Object.keys(stored).filter((name) => name.endsWith('location'))).toEqual([]);
});

test.each(standards)('%s: what was saved comes back at the next launch', (standard) => {
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

test.each(standards)(
  '%s: the launch commit stores suspend, incomplete and every id',
  (standard) => {
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
  },
);

const right = {
  'which-two': 'ac',
  'who-does-what': '321',
  'cost-per-issue': '12',
  'the-term': 'churn',
  'cheaper-is-better': 'tb',
  'order-of-steps': 'abcd',
};

test.each(standards)(
  '%s: responses of every type are taken as the standard writes them',
  (standard) => {
    const { launch, lms, stored, violations } = launched(standard);
    launch();
    lms.save(reportWith('r1'), goOn);
    expect(lms.save(reportWith('r2', { result: resultWith(right) }), goOn).refused).toEqual([]);
    expect(violations).toEqual([]);
    const [response, wrong] =
      standard === '1.2' ? ['student_response', 'wrong'] : ['learner_response', 'incorrect'];
    const told = (n: number) => [
      stored[`cmi.interactions.${n}.type`],
      stored[`cmi.interactions.${n}.${response}`],
      stored[`cmi.interactions.${n}.result`],
    ];
    const comma = standard === '1.2' ? ',' : '[,]';
    const point = standard === '1.2' ? '.' : '[.]';
    expect(told(0)).toEqual(['choice', `a${comma}c`, 'correct']);
    expect(told(1)).toEqual(['matching', `a${point}3${comma}b${point}2${comma}c${point}1`, wrong]);
    expect(told(2)).toEqual(['numeric', '12', wrong]);
    expect(told(3)).toEqual(['fill-in', 'churn', 'correct']);
    expect(told(4)).toEqual(['choice', `t${comma}b`, wrong]);
    expect(told(5)[1]).toBe(['a', 'b', 'c', 'd'].join(comma));
  },
);

test.each(standards)('%s: only a response given in this session gets a time', (standard) => {
  const { launch, lms, stored } = launched(standard);
  launch();
  lms.save(reportWith('r1', { result: resultWith({ 'which-two': 'ab' }) }), goOn);
  lms.save(
    reportWith('r2', { result: resultWith({ 'which-two': 'ab', 'the-term': 'loss' }) }),
    goOn,
  );
  const time = standard === '1.2' ? 'time' : 'timestamp';
  expect(stored[`cmi.interactions.0.${time}`]).toBeUndefined();
  expect(stored[`cmi.interactions.3.${time}`]).toMatch(/10:42:07$/);
});

test.each(standards)(
  '%s: completion opens review, which keeps work and nothing else',
  (standard) => {
    const first = launched(standard);
    first.launch();
    const objectives = [{ id: 'D9-4.1', complete: true, passed: true, score: 90 }];
    const result = resultWith(right, { complete: true, passed: true, score: 90, objectives });
    first.lms.save(reportWith('done', { result }), end);
    const again = launched(standard, { stored: first.stored });
    const launch = again.launch();
    expect(launch.mode).toBe('review');
    expect(launch.reported).toMatchObject({ complete: true, score: 90 });
    again.lms.save(reportWith('account', { result: null }), end);
    const third = launched(standard, { stored: again.stored });
    expect(third.launch()).toMatchObject({ mode: 'review', suspendData: 'account' });
    expect([...first.violations, ...again.violations, ...third.violations]).toEqual([]);
  },
);

test('1.2: passed is reported only if the settings ask for it, and never taken back', () => {
  const result = resultWith({}, { complete: true, passed: true });
  const stored: Record<string, string> = {};
  const asked = launched('1.2', { stored }, 'passed');
  asked.launch();
  asked.lms.save(reportWith('r1', { result }), end);
  expect(stored['cmi.core.lesson_status']).toBe('passed');
  const later = launched('1.2', { stored, mode: 'normal' });
  later.launch();
  later.lms.save(reportWith('r2', { result }), end);
  expect(stored['cmi.core.lesson_status']).toBe('passed');

  const plain = launched('1.2');
  plain.launch();
  plain.lms.save(reportWith('r1', { result }), end);
  expect(plain.stored['cmi.core.lesson_status']).toBe('completed');
});

test('2004: completion and success are told apart', () => {
  const { launch, lms, stored } = launched('2004');
  launch();
  lms.save(reportWith('r1', { result: resultWith({}, { complete: true, score: 5 }) }), goOn);
  expect(stored).toMatchObject({
    'cmi.completion_status': 'completed',
    'cmi.success_status': 'unknown',
    'cmi.score.scaled': '0.05',
  });
  lms.save(reportWith('r2', { result: resultWith({}, { passed: true }) }), goOn);
  expect(stored['cmi.success_status']).toBe('passed');
});

test.each([
  ['1.2', '405'],
  ['2004', '406'],
] as const)('%s: without room for writing the attempt alone is sent', (standard, code) => {
  const { launch, lms, stored, fault } = launched(standard);
  launch();
  fault({ suspendRoom: 10 });
  const suspendData = { full: 'attempt and writing', attemptOnly: 'attempt' };
  expect(lms.save(reportWith('', { suspendData }), goOn)).toEqual({
    taken: true,
    suspendData: 'attempt-only',
    characters: 7,
    refused: [{ what: 'cmi.suspend_data', code }],
  });
  expect(stored['cmi.suspend_data']).toBe('attempt');
});

test.each(standards)('%s: with no room at all the save is not taken', (standard) => {
  const { launch, lms, fault } = launched(standard);
  launch();
  fault({ suspendRoom: 0 });
  expect(lms.save(reportWith('work'), goOn)).toMatchObject({ taken: false, suspendData: 'none' });
});

test.each(standards)('%s: suspend data left alone is not written', (standard) => {
  const first = launched(standard);
  first.launch();
  first.lms.save(reportWith('newer'), end);
  const second = launched(standard, { stored: first.stored });
  second.launch();
  expect(second.lms.save(reportWith('', { suspendData: null }), end).taken).toBe(true);
  expect(second.stored['cmi.suspend_data']).toBe('newer');
});

test.each(standards)(
  '%s: a refused commit is told, and all is set again with the next',
  (standard) => {
    const { launch, lms, stored, fault, violations } = launched(standard);
    launch();
    fault({ commit: 'false' });
    const result = resultWith(right, { score: 70 });
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
  },
);

test.each(['login-page', 'throws'] as const)('a commit that meets %s is not taken', (commit) => {
  for (const standard of standards) {
    const { launch, lms, fault } = launched(standard);
    launch();
    fault({ commit });
    expect(lms.save(reportWith('r1'), goOn).taken).toBe(false);
  }
});

test.each(standards)('%s: an API that throws at Initialize gives a reason', (standard) => {
  const { lms, fault } = launched(standard);
  fault({ initialize: 'throws' });
  expect(lms.initialize()).toMatchObject({ code: 'threw' });
  fault({ initialize: 'false' });
  expect(lms.initialize()?.code).toMatch(/^10[12]$/);
});

test.each(standards)('%s: an API that throws at every call throws at nobody else', (standard) => {
  const { launch, lms, fault } = launched(standard);
  launch();
  fault({ calls: 'throws' });
  expect(lms.save(reportWith('r1'), end).taken).toBe(false);
  expect(() => lms.launch()).not.toThrow();
  expect(() => lms.close()).not.toThrow();
});

test.each(standards)('%s: browse mode leaves the LMS as it was', (standard) => {
  const { launch, lms, violations } = launched(standard, { mode: 'browse' });
  expect(launch().mode).toBe('browse');
  lms.close();
  expect(violations).toEqual([]);
});

test.each([
  ['1.2', 160],
  ['2004', 40],
] as const)('%s: more than %i questions send no interactions', (standard, most) => {
  const [one] = resultWith({}).interactions;
  if (!one) throw new Error('The sample has questions');
  const many = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ ...one, id: `D9-4.1-Q${n}` }));
  const sent = (count: number) => {
    const { launch, lms, stored } = launched(standard);
    launch();
    lms.save(reportWith('r', { result: resultWith({}, { interactions: many(count) }) }), goOn);
    return Object.keys(stored).filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name)).length;
  };
  expect(sent(most)).toBe(most);
  expect(sent(most + 1)).toBe(0);
});

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

test('an LMS that cuts suspend data and says yes is found out', () => {
  const values = new Map<string, string>();
  const api = {
    LMSInitialize: () => true,
    LMSGetValue: (name: string) => values.get(name) ?? '',
    LMSSetValue: (name: string, value: string) => values.set(name, value.slice(0, 8)) && 'true',
    LMSCommit: () => 'true',
    LMSGetLastError: () => 0,
  };
  const lms = openLms({ API: api }, { completedAs: 'completed', now: () => new Date(0) });
  if (!lms) throw new Error('Expected an API to be found');
  expect(lms.initialize()).toBeNull();
  const suspendData = { full: 'attempt and writing', attemptOnly: 'attempt' };
  const result = lms.save(reportWith('', { suspendData, result: null }), goOn);
  expect(result.suspendData).toBe('attempt-only');
  expect(result.refused).toContainEqual({ what: 'cmi.suspend_data', code: 'changed' });
});
