import { expect, test } from 'vitest';
import { rotaData } from '../../../src/course/checks/rota-data.ts';
import { criterionDraft } from '../../fixtures/drafts.ts';
import { smallRota } from '../../tools/rota/small-rota.ts';

const problems = (changes: object) =>
  rotaData(criterionDraft({ rota: smallRota(changes) })).map(
    ({ place, found }) => `${place.split(' › ').slice(1).join(' › ')}: ${found}`,
  );
const people = (options: readonly object[], more: object = {}) => ({
  people: [
    ...smallRota().people.slice(0, 2),
    { id: 'cid', name: 'Cid', about: 'Off.', options, ...more },
  ],
});
const off = { id: 'off', text: 'Off' };

test('says nothing of a rota that fits, nor where there is none', () => {
  expect(problems({})).toEqual([]);
  expect(rotaData(criterionDraft())).toEqual([]);
});

test('wants contacts for each hour', () => {
  expect(problems({ contacts: [1, 2, 3, 4, 5] })).toEqual([
    'contacts: number of hours with contacts: 5',
  ]);
});

test('finds a skill that is not listed, of a person and of a need', () => {
  expect(problems(people([off], { skills: ['till'] }))).toEqual(['cid: unknown skill `till`']);
  expect(problems({ needs: [{ skill: 'till', people: 1 }] })).toEqual([
    'needs: unknown skill `till`',
  ]);
});

test('finds two rows and two options of one name', () => {
  expect(problems(people([off, { ...off, text: 'Off too' }]))).toEqual([
    'cid: second option `off`',
  ]);
  expect(problems(people([off], { id: 'ben' }))).toEqual(['people: second row `ben`']);
});

test('wants the first option to be how things stand, at no cost', () => {
  expect(problems(people([{ ...off, plus: 3 }]))).toEqual([
    'cid › off: how things stand with a cost, a breach or a change',
  ]);
});

test('finds a shift or an hour outside the day', () => {
  const late = { id: 'late', text: 'Late', shift: { from: 11, to: 13 } };
  const back = { id: 'back', text: 'Back', shift: { from: 11, to: 9 } };
  const night = { id: 'night', text: 'Night', shut: [22] };
  expect(problems(people([off, late, back, night]))).toEqual([
    'cid › late: shift 11 to 13',
    'cid › back: shift 11 to 9',
    'cid › night: hour 22',
  ]);
});

test('wants every extra hour at work paid where any is', () => {
  const cheap = { id: 'in', text: 'In', shift: { from: 8, to: 12 }, pay: { hours: 2, rate: 13 } };
  expect(problems(people([off, cheap]))).toEqual(['cid › in: 2 hours paid for 4 more at work']);
});
