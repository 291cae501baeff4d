import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frame, frames } from '../../../src/tracking/suspend-data/frame.ts';

const bodies = fc.array(fc.stringMatching(/^[\w-]{0,40}$/));

test('finds the bodies of all frames', () => {
  fc.assert(
    fc.property(bodies, (list) => {
      expect(frames(list.map(frame).join(''))).toEqual(list);
    }),
  );
});

test('tells a damaged frame and goes on after it', () => {
  const text = ['one', 'two', 'three'].map(frame).join('');
  expect(frames(text.replace('two', 'tow'))).toEqual(['one', null, 'three']);
});

test('tells that the text ends early', () => {
  expect(frames(frame('one') + frame('two').slice(0, -1))).toEqual(['one', null]);
  expect(frames(`${frame('one')}A`)).toEqual(['one', null]);
});

test('refuses more than it can hold', () => {
  expect(() => frame('x'.repeat(4096))).toThrow(RangeError);
});
