import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lawChecked } from '../../src/course/checks/law-checked.ts';
import type { Draft } from '../../src/course/draft.ts';
import { lawRegister, monthsAfter, type Law } from '../../src/course/law-register.ts';
import { lessonBody } from '../../src/course/reading/lesson-body.ts';
import type { Source } from '../../src/course/schema/sources.ts';

function law(id: string, nations: Law['nations'], checkedOn = '2026-11-28'): Law {
  return { id, kind: 'law', title: id, nations, says: 'Do it.', source: 'A page', checkedOn };
}

const standard: Source = {
  id: 'pci-dss',
  kind: 'standard',
  title: 'PCI DSS',
  attribution: 'Its council',
  says: 'Do not keep it.',
};

const lessons = [
  {
    id: 'd5-4-8',
    label: 'D5 4.8',
    sections: [{ id: 'one', title: 'One' }],
    body: lessonBody('<Section id="one">\n\n<Law id="b" />\n\n</Section>\n', 0),
  },
  { id: 'd9-4-1', label: 'D9 4.1', sections: [], body: lessonBody('<Sources ids={["a"]} />', 0) },
];

const ids = (sources: Source[]) =>
  lawRegister(sources, lessons).map(({ reach, entries }) => [
    reach,
    ...entries.map((entry) => entry.law.id),
  ]);

test('the law that has gone unread for longest stands first in its part', () => {
  expect(ids([law('b', ['UK']), law('a', ['UK']), law('c', ['UK'], '2026-01-31')])).toEqual([
    ['The whole UK', 'c', 'a', 'b'],
  ]);
});

test('parts go from the widest reach to the narrowest, then in the nations’ order', () => {
  const sources = [
    law('ni', ['NI']),
    law('scotland', ['Scotland']),
    law('england', ['England', 'Wales']),
    law('sets', ['England', 'Wales', 'Scotland', 'NI']),
    law('gb', ['GB']),
    law('uk', ['UK']),
  ];
  expect(ids(sources).map(([reach]) => reach)).toEqual([
    'The whole UK',
    'England, Wales, Scotland and Northern Ireland',
    'Great Britain',
    'England and Wales',
    'Scotland',
    'Northern Ireland',
  ]);
});

test('a part knows the criteria that cite it, so that a package can leave it out', () => {
  const [uk] = lawRegister([law('a', ['UK']), law('b', ['UK']), standard], lessons);
  expect(uk?.criteria).toEqual(['d9-4-1', 'd5-4-8']);
  expect(uk?.entries.map(({ cited }) => cited.map(({ label }) => label))).toEqual([
    ['D9 4.1'],
    ['D5 4.8'],
  ]);
});

test('a standard that binds by contract is not listed as law', () => {
  expect(ids([standard])).toEqual([]);
});

test('months later it is the same day, or the last of a shorter month', () => {
  expect(monthsAfter('2026-11-28', 18)).toBe('2028-05-28');
  expect(monthsAfter('2026-08-31', 18)).toBe('2028-02-29');
  expect(monthsAfter('2026-12-31', 2)).toBe('2027-02-28');
});

test('until the day printed here the build does not warn, and four days later it does', () => {
  const days = fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2040-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const one = law('a', ['UK'], date.toISOString().slice(0, 10));
      const by = lawRegister([one], [])[0]?.entries[0]?.readAgainBy ?? '';
      const draft = { sources: [one] } as unknown as Draft;
      expect(lawChecked(draft, by)).toEqual([]);
      const later = new Date(Date.parse(by) + 4 * 86_400_000).toISOString().slice(0, 10);
      expect(lawChecked(draft, later)).toHaveLength(1);
    }),
  );
});
