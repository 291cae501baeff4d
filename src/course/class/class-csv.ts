import { csvCell } from '../csv-cell.ts';
import { stateWords } from '../record.ts';
import type { ClassCourse } from './class-course.ts';
import { lastSeenWords } from './last-seen.ts';
import { tallyParts } from './part-tally.ts';
import type { Person } from './people.ts';
import { firstResponses, personFacts, personLastSeen, wholeScores } from './person-facts.ts';
import type { QuestionTally } from './question-tally.ts';

type Cell = string | number;

function csv(lines: readonly (readonly Cell[])[]): string {
  return lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
}

/**
 * Learners × criteria as CSV (RFC 4180): a line for each learner in each criterion that a file says
 * anything of, and for each package whose score is of several. A blank cell: no file says it.
 */
export function learnersCsv(
  all: readonly Person[],
  tallies: readonly QuestionTally[],
  course: ClassCourse,
): string {
  const lines = all.flatMap((person) => {
    const seen = personLastSeen(person);
    const last = seen ? lastSeenWords(seen) : '';
    const wholes = [...wholeScores(person)].map(([title, score]): Cell[] => [
      ...[person.name, person.email, title, '', '', '', '', score ?? '', '', '', '', '', '', last],
    ]);
    const own = course.criteria.flatMap(({ id, label }): Cell[][] => {
      const facts = personFacts(person, id);
      if (!facts) return [];
      const { met, right } = personResponses(person, tallies, id);
      return [
        [
          ...[person.name, person.email, label],
          facts.complete === null ? '' : facts.complete ? 'complete' : 'not yet complete',
          ...[facts.learn, facts.practise, facts.check].map((s) =>
            s === null ? '' : stateWords[s],
          ),
          ...[facts.best ?? '', facts.passMark ?? '', facts.checksTaken ?? ''],
          ...[met === 0 ? '' : met, met === 0 ? '' : right, facts.minutes ?? ''],
          last,
        ],
      ];
    });
    return [...wholes, ...own];
  });
  const head = [
    'Learner',
    'Email address',
    'Criterion or package',
    'Overall',
    'Learn',
    'Practise',
    'Check',
  ];
  const more = ['Best score %', 'Pass mark %', 'Checks taken', 'Questions met', 'Right first time'];
  return csv([[...head, ...more, 'Minutes', 'Last seen'], ...lines]);
}

/** How many of a criterion's questions a learner met, and had right first time. */
export function personResponses(
  person: Person,
  tallies: readonly QuestionTally[],
  criterion: string,
): { readonly met: number; readonly right: number } {
  const own = firstResponses(person);
  const given = tallies
    .filter((tally) => tally.criterion === criterion)
    .flatMap(({ name }) => own.get(name) ?? [])
    .filter(({ right }) => right !== null);
  return { met: given.length, right: given.filter(({ right }) => right).length };
}

/**
 * The questions as CSV: a line for each part of a response that is offered or was given, with how
 * the class did in the question.
 */
export function questionsCsv(tallies: readonly QuestionTally[], course: ClassCourse): string {
  const lines = tallies.flatMap((tally) => {
    const { name, entry, criterion, judged, right, discrimination: d } = tally;
    const label = course.criteria.find(({ id }) => id === criterion)?.label ?? '';
    const measured =
      'r' in d ? [d.r, d.low, d.high].map((n) => Number(n.toFixed(2))) : ['', '', ''];
    return tallyParts(tally).map((part): Cell[] => [
      ...[name, label, entry?.question?.stem ?? '', judged, right],
      judged === 0 ? '' : Math.round((100 * right) / judged),
      ...[...measured, d.learners],
      ...[part.words, part.right ? 'right' : 'not yet right', part.people.length],
    ]);
  });
  const head = ['Question', 'Criterion', 'Stem', 'Learners', 'Right first time'];
  const found = ['Right first time %', 'Discrimination', 'from', 'to', 'Learners it rests on'];
  return csv([[...head, ...found, 'Response', 'Mark', 'Chosen by'], ...lines]);
}
