import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byRule, people, plainName } from '../../../src/course/class/people.ts';
import { sighting } from './a-sighting.ts';

const report = sighting({ email: 'ada@example.com' });
const record = sighting({ file: 2, source: 'record', name: 'Learner, Ada' });

test.each([
  ['Ada  Learner', 'ada learner'],
  ['LEARNER, Ada', 'ada learner'],
  ['Zoë O’Neil', 'zoe oneil'],
  ['A. Learner', 'a learner'],
  ['Smith, Jo, MBE', 'smith, jo, mbe'],
  ['Ada,', 'ada,'],
])('the name %s is compared as %s', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});

test('a record joins the one learner of its name, written as an LMS writes it', () => {
  const [one, ...others] = people([record, report], byRule);
  expect(others).toEqual([]);
  expect(one).toMatchObject({ name: 'Ada Learner', email: 'ada@example.com', joinedBy: 'name' });
});

test('the same address is the same learner, in capitals or not, and attempts of one file are no join', () => {
  const again = sighting({ email: 'ADA@example.com', name: 'A. Learner', attempt: 2 });
  expect(people([report, again], byRule)).toEqual([
    expect.objectContaining({ joinedBy: null, sightings: [report, again] }),
  ]);
  expect(people([report, { ...again, file: 3 }], byRule)[0]?.joinedBy).toBe('email');
});

test('two addresses are never joined, and what bears only their name stays apart and says so', () => {
  const other = sighting({ email: 'ada2@example.com' });
  const all = people([report, other, record], byRule);
  expect(all).toHaveLength(3);
  expect(all.filter(({ ambiguous }) => ambiguous).map(({ email }) => email)).toEqual(['']);
});

test('a report without addresses keeps two of one name apart, and joins the attempts of one', () => {
  const bo = (attempt: number) => sighting({ name: 'Bo', attempt });
  const all = people([sighting(), sighting(), bo(1), bo(2), record], byRule);
  expect(all.map(({ name, ambiguous }) => [name, ambiguous])).toEqual([
    ['Ada Learner', true],
    ['Ada Learner', true],
    ['Bo', false],
    ['Learner, Ada', true],
  ]);
});

test('records without a name are never joined, and come last', () => {
  const nobody = sighting({ name: '' });
  const all = people([nobody, { ...nobody, file: 2 }, report], byRule);
  expect(all.map(({ name }) => name)).toEqual(['Ada Learner', '', '']);
});

test('a join can be undone, and others made by hand', () => {
  const [joined] = people([report, record], byRule);
  const apart = people([report, record], { ...byRule, apart: new Set([joined!.id]) });
  expect(apart.map(({ joinedBy, sightings }) => [joinedBy, sightings.length])).toEqual([
    [null, 1],
    [null, 1],
  ]);
  const initials = sighting({ file: 2, source: 'record', name: 'AL' });
  const [ada, al] = people([report, initials], byRule);
  const together = new Map([[al!.id, ada!.id]]);
  expect(people([report, initials], { ...byRule, together })).toEqual([
    { ...ada, joinedBy: 'hand', sightings: [report, initials] },
  ]);
});

test('whatever is decided, nothing is lost or counted twice', () => {
  const one = fc.record({
    file: fc.nat(3),
    name: fc.constantFrom('Ada L', 'L, Ada', 'Bo', ''),
    email: fc.constantFrom('', 'a@x', 'b@x'),
  });
  fc.assert(
    fc.property(
      fc.array(one),
      fc.array(fc.tuple(fc.nat(9), fc.nat(9))),
      fc.array(fc.nat(9)),
      (all, pairs, split) => {
        const given = all.map((changes) => sighting(changes));
        const first = people(given, byRule);
        const id = (at: number) => first[at % Math.max(1, first.length)]?.id ?? '';
        const decisions = {
          apart: new Set(split.map(id)),
          together: new Map(
            pairs.map(([a, b]) => [id(a), id(b)] as const).filter(([a, b]) => a !== b),
          ),
        };
        const found = people(given, decisions).flatMap(({ sightings }) => sightings);
        expect(found).toHaveLength(given.length);
        expect(new Set(found)).toEqual(new Set(given));
      },
    ),
  );
});
