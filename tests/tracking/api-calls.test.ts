import { expect, test } from 'vitest';
import { apiCalls } from '../../src/tracking/api-calls.ts';
import { launched, reportWith, standards } from './adapters.ts';
import { callsTo, names } from './fake-calls.ts';

const end = { finish: true };

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

test('the API is called on itself, and its own true and numbers are read as text', () => {
  const api = {
    values: { score: 66.5 } as Record<string, unknown>,
    Set(name: string, value: string) {
      this.values[name] = value;
      return true;
    },
    Get(name: string) {
      return this.values[name];
    },
  };
  const calls = apiCalls(api as never, names);
  expect(calls.get('score')).toBe('66.5');
  expect(calls.set('place', 'here')).toBe(true);
  expect(calls.get('place')).toBe('here');
  expect(calls.get('nowhere')).toBe('');
});

test('what was set is not set again, until it changes or is to be asserted again', () => {
  const { calls, asked } = callsTo({});
  for (const value of ['1', '1', '2']) calls.setChanged('cmi.a', value);
  calls.setChanged('cmi.b', '1');
  calls.assertAgain('cmi.a');
  calls.setChanged('cmi.a', '2');
  calls.setChanged('cmi.b', '1');
  expect(asked).toEqual(['Set cmi.a 1', 'Set cmi.a 2', 'Set cmi.b 1', 'Set cmi.a 2']);
});

test('a refused value is tried again, and told once with the code', () => {
  const fake = callsTo({}, (element) => element === 'cmi.a');
  expect(fake.calls.setChanged('cmi.a', '1')).toBe(false);
  expect(fake.calls.setChanged('cmi.a', '1')).toBe(false);
  expect(fake.calls.refusals()).toEqual([
    { what: 'cmi.a', code: '405' },
    { what: 'cmi.a', code: '405' },
  ]);
  expect(fake.calls.refusals()).toEqual([]);
  expect(fake.asked).toEqual(['Set cmi.a 1', 'Set cmi.a 1']);
});

test('after a refusal the value taken before is set again: nobody knows which is there', () => {
  let refusing = false;
  const { calls, asked } = callsTo({}, () => refusing);
  calls.setChanged('cmi.a', '1');
  refusing = true;
  calls.setChanged('cmi.a', '2');
  refusing = false;
  expect(calls.setChanged('cmi.a', '1')).toBe(true);
  expect(asked).toEqual(['Set cmi.a 1', 'Set cmi.a 2', 'Set cmi.a 1']);
});

test('an API without the function refuses, and one whose last error throws gives no code', () => {
  const calls = apiCalls({}, names);
  expect(calls.commit()).toBe(false);
  const broken = {
    Commit: () => 'false',
    LastError() {
      throw new Error('gone');
    },
  };
  const others = apiCalls(broken, names);
  expect(others.commit()).toBe(false);
  expect(others.refusals()).toEqual([{ what: 'Commit', code: '' }]);
});
