import { expect, test } from 'vitest';
import { launched, reportWith, everyResponse, resultWith, standards } from './adapters.ts';

const goOn = { finish: false };

test.each(standards)(
  '%s: responses of every type are taken as the standard writes them',
  (standard) => {
    const { launch, lms, stored, violations } = launched(standard);
    launch();
    lms.save(reportWith('r1'), goOn);
    expect(lms.save(reportWith('r2', { result: resultWith(everyResponse) }), goOn).refused).toEqual(
      [],
    );
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
