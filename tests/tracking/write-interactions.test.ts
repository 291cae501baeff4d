import { expect, test } from 'vitest';
import { interactions12 } from '../../src/tracking/interactions-12.ts';
import { interactionWriter } from '../../src/tracking/write-interactions.ts';
import { everyResponse, launched, reportWith, resultWith, standards } from './adapters.ts';
import { callsTo } from './fake-calls.ts';

const goOn = { finish: false };
const form = interactions12(() => new Date(2026, 10, 23));

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

test('an LMS without interactions is asked once, and never again in the session', () => {
  const { calls, asked } = callsTo({}, () => true);
  const write = interactionWriter(calls, form);
  write(resultWith({}).interactions);
  write(resultWith(everyResponse).interactions);
  expect(asked).toEqual(['Set cmi.interactions.0.id D9-4.1-Q01-which-two']);
});

test('a question without a response has its column and nothing in it; so has a retired one', () => {
  const { calls, asked } = callsTo({});
  const [one, two, three] = resultWith({ 'who-does-what': '321' }).interactions;
  if (!one || !two || !three) throw new Error('The sample has questions');
  interactionWriter(calls, form)([one, { ...two, question: null }, three]);
  expect(asked).toEqual([
    'Set cmi.interactions.0.id D9-4.1-Q01-which-two',
    'Set cmi.interactions.1.id D9-4.1-Q02-who-does-what',
    'Set cmi.interactions.2.id D9-4.1-Q03-cost-per-issue',
  ]);
});
