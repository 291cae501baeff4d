import type { CriterionDraft } from '../draft.ts';
import { within, type Problem } from '../problem.ts';
import { tagsNamed } from '../reading/lesson-body.ts';
import type { Column, Register, RegisterRecord } from '../schema/register.ts';
import { repeated } from './repeated.ts';
import { unknownReference } from './unknown-reference.ts';

/** Where something in a register is wrong without being listed as planted. */
interface Oddity {
  readonly ref: string;
  readonly field: Column;
  readonly found: string;
}

function twice(file: string, register: Register): Problem[] {
  const { records, columns, kinds, faults, sample, enquiries } = register;
  const names: [what: string, names: string[]][] = [
    ['record', records.map(({ ref }) => ref)],
    ['column', columns.map(({ id }) => id)],
    ['kind', kinds.map(({ id }) => id)],
    ['fault', faults.map(({ ref, field }) => `${ref} ${field}`)],
    ['sampled record', sample.map(({ ref }) => ref)],
    ['enquiry', enquiries.map(({ id }) => id)],
  ];
  return names.flatMap(([what, all]) =>
    repeated(all).map((name) => ({
      place: file,
      found: `second ${what} \`${name}\``,
      expected: `each ${what} once`,
      remedy: 'correct the newer one; what learners kept goes by these names',
    })),
  );
}

function strayReferences(file: string, register: Register): Problem[] {
  const refs = register.records.map(({ ref }) => ref);
  const kinds = register.kinds.map(({ id }) => id);
  const stray = (place: string, what: string, name: string, known: readonly string[]): Problem[] =>
    known.includes(name) ? [] : [unknownReference(place, what, name, known, `\`${file}\``)];
  const record = (place: string, ref: string) => stray(place, 'record', ref, refs);
  return [
    ...register.faults.flatMap(({ ref, is }) => [
      ...record(within(file, 'faults'), ref),
      ...stray(within(file, 'faults', ref), 'kind', is, kinds),
    ]),
    ...register.sample.flatMap(({ ref }) => record(within(file, 'sample'), ref)),
    ...register.enquiries.flatMap(({ id, right, wrong }) =>
      [...right, ...wrong.map(({ ref }) => ref)].flatMap((ref) => record(within(file, id), ref)),
    ),
  ];
}

/** Blanks, entries off their list, and second records of the same thing. */
function oddities({ records, lists, mayBeBlank, onePerPerson }: Register): Oddity[] {
  const seen = new Set<string>();
  return records.flatMap((record): Oddity[] => {
    const { ref } = record;
    const blank = (Object.keys(record) as Column[])
      .filter((field) => record[field] === '' && !mayBeBlank.includes(field))
      .map((field) => ({ ref, field, found: 'blank' }));
    const offList = lists
      .filter(({ column, values }) => record[column] !== '' && !values.includes(record[column]))
      .map(({ column }) => ({ ref, field: column, found: `“${record[column]}”` }));
    const key = onePerPerson.map((field) => record[field]).join('|');
    const again = seen.has(key) ? [{ ref, field: 'ref' as const, found: `second ${key}` }] : [];
    seen.add(key);
    return [...blank, ...offList, ...again];
  });
}

/** What a rule finds is planted; nothing is wrong by accident. */
function unlisted(file: string, register: Register): Problem[] {
  return oddities(register)
    .filter(
      ({ ref, field }) =>
        !register.faults.some((fault) => fault.ref === ref && fault.field === field),
    )
    .map(({ ref, field, found }) => ({
      place: within(file, ref),
      found: `${found} in \`${field}\``,
      expected: 'a sound entry, or one under `faults`',
      remedy: 'correct it, or list it as planted',
    }));
}

/** In the sample the faults are exactly what differs from the source. */
function sampleFaults(file: string, { sample, records, faults, audited }: Register): Problem[] {
  return sample.flatMap(({ ref, source }) => {
    const record: RegisterRecord | undefined = records.find((one) => one.ref === ref);
    if (!record) return [];
    return audited.flatMap((field): Problem[] => {
      const place = within(file, 'sample', ref);
      const there = source[field];
      if (there === undefined) {
        const remedy = 'write it, or take the column out of `audited`';
        return [{ place, found: '', expected: `\`${field}\` of the source`, remedy }];
      }
      const planted = faults.some((fault) => fault.ref === ref && fault.field === field);
      if (planted === (there !== record[field])) return [];
      return [
        {
          place,
          found: planted ? `fault in \`${field}\`, which agrees` : `\`${field}\` that differs`,
          expected: 'a fault wherever record and source differ, and nowhere else',
          remedy: 'correct the record, the source or `faults`',
        },
      ];
    });
  });
}

/** A register is whole, nothing in it is wrong by accident, and the lesson lets one work on it. */
export function registerWhole({ folder, lesson, register }: CriterionDraft): Problem[] {
  const file = `${folder}/register.yaml`;
  const tags = ['Retrieve', 'Audit'] as const;
  const placed = tags.map((tag) => (lesson ? tagsNamed(lesson.body, tag).length : 0));
  if (!register) {
    if (placed.every((count) => count === 0)) return [];
    const remedy = 'write it, or take `<Retrieve>` and `<Audit>` out of the lesson';
    return [{ place: file, found: '', expected: 'the register to work on', remedy }];
  }
  return [
    ...twice(file, register),
    ...strayReferences(file, register),
    ...unlisted(file, register),
    ...sampleFaults(file, register),
    ...tags.flatMap((tag, at) =>
      !lesson || placed[at] === 1
        ? []
        : [
            {
              place: `${folder}/lesson.mdx`,
              found: `number of \`<${tag}>\`: ${placed[at] ?? 0}`,
              expected: `one \`<${tag}>\`, because there is a \`register.yaml\``,
              remedy: 'place it where the learner is to do it',
            },
          ],
    ),
  ];
}
