import { beforeAll, describe, expect, test } from 'vitest';
import { contentFiles } from '../../../src/cli/content-files.ts';
import { bankOf, usedIn, type Bank } from '../../../src/course/bank/bank.ts';
import { gift } from '../../../src/course/bank/gift.ts';
import type { MoodleQuestion } from '../../../src/course/bank/moodle-question.ts';
import { moodleXml } from '../../../src/course/bank/moodle-xml.ts';
import { proseHtml } from '../../../src/course/bank/question-html.ts';
import { moodleCategories, moodleQuestion } from '../../../src/course/bank/to-moodle.ts';
import { readCourse } from '../../../src/course/read-course.ts';
import type { Question } from '../../../src/course/schema/question.ts';
import { csvRows, expectWhole } from './csv-rows.ts';
import { expectedGift, plainly } from './expected-gift.ts';
import { readGift } from './read-gift.ts';
import { readMoodleXml } from './read-moodle-xml.ts';
import { xmlFaults } from './xml-faults.ts';

let banks: Bank[] = [];

beforeAll(() => {
  const { course } = readCourse(contentFiles());
  if (!course) throw new Error('The content does not read: see npm run check');
  banks = course.units.flatMap((unit) =>
    unit.criteria.map((criterion) => bankOf(criterion, unit, course)),
  );
});

/** Every word that somebody may read, in one string. */
function words(question: MoodleQuestion): string {
  return JSON.stringify(question);
}

/** What an author wrote to be read after a response. */
function rationalesOf(question: Question): string[] {
  const own = 'rationale' in question ? [question.rationale] : [];
  const of = (list: readonly { rationale: string }[]) => list.map(({ rationale }) => rationale);
  switch (question.type) {
    case 'choice':
      return of(question.options);
    case 'true-false':
      return [...own, ...of(question.reasons)];
    case 'matching':
      return of(question.items);
    case 'sequencing':
      return of(question.steps);
    case 'numeric':
      return [...of(question.mistakes), ...question.working.trim().split(/\n+/)];
    case 'fill-in':
      return [...own, ...of(question.mistakes)];
  }
}

describe('the whole bank', () => {
  test('stands in the order of the sections, the lesson’s before the check’s', () => {
    for (const { sections, questions } of banks) {
      const order = sections.map(({ id }) => id);
      const ranks = questions.map(
        ({ section, use }) => 2 * order.indexOf(section) + (use === 'lesson' ? 0 : 1),
      );
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  test('has of every criterion its lesson’s questions and its check’s', () => {
    for (const bank of banks) {
      const [lesson, check] = [usedIn(bank, 'lesson'), usedIn(bank, 'check')];
      expect(lesson.questions.length).toBeGreaterThanOrEqual(5);
      expect(check.questions.length).toBeGreaterThanOrEqual(14);
      expect(lesson.questions.length + check.questions.length).toBe(bank.questions.length);
    }
  });

  test('every case, stem and rationale of the course goes along', () => {
    for (const bank of banks) {
      for (const question of bank.questions) {
        const all = words(moodleQuestion(question, bank, 'ordering'));
        const written = [question.case ?? '', question.stem, ...rationalesOf(question)];
        for (const text of written)
          expect(all).toContain(JSON.stringify(proseHtml(text)).slice(1, -1));
      }
    }
  });

  test('every question of the course stands in the category of its section, under its own number', () => {
    const ids = banks.flatMap((bank) =>
      moodleCategories(bank, 'ordering').flatMap(({ questions }) =>
        questions.map(({ idnumber }) => idnumber),
      ),
    );
    const written = banks.flatMap((bank) =>
      bank.questions.map(({ id }) => `outcome-four/${bank.id}/${id}`),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(written.toSorted());
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
  });

  test('the key, and no other, earns the whole mark, in every choice of one of the course', () => {
    for (const bank of banks) {
      for (const question of bank.questions) {
        const moodle = moodleQuestion(question, bank, 'ordering');
        if (question.type !== 'choice' || moodle.type !== 'multichoice') continue;
        const full = moodle.answers.map(({ fraction }) => fraction > 0);
        expect(full).toEqual(question.options.map(({ key }) => key));
        if (moodle.single)
          expect(moodle.answers.filter((one) => one.fraction === 100)).toHaveLength(1);
        if (moodle.single) expect(moodle.answers.filter((one) => one.fraction < 0)).toEqual([]);
      }
    }
  });

  test.each(['ordering', 'matching'] as const)(
    'is read back from Moodle XML as it was written, sequences as %s',
    async (sequenceAs) => {
      const all = banks.flatMap((bank) => moodleCategories(bank, sequenceAs));
      const file = moodleXml(all);
      expect(readMoodleXml(file)).toEqual(all);
      expect(await xmlFaults(file)).toEqual([]);
    },
  );

  test('is read back from GIFT as it was written', () => {
    const all = banks.flatMap((bank) => moodleCategories(bank, 'matching'));
    const read = readGift(gift(all));
    expect(read).toHaveLength(banks.flatMap(({ questions }) => questions).length);
    expect(plainly(read)).toEqual(expectedGift(all));
  });

  test('is a row of the table that says all of it', () => {
    const read = csvRows(banks);
    const written = banks.flatMap(({ questions }) => questions);
    expect(read).toHaveLength(written.length);
    written.forEach((question, index) => {
      expect(read[index]?.['Question id']).toBe(question.id);
      expectWhole(question, read[index]!);
    });
  });
});
