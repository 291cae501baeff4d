import type { ClassCourse } from '../../../course/class/class-course.ts';
import type { Decisions, Person } from '../../../course/class/people.ts';
import type { QuestionTally } from '../../../course/class/question-tally.ts';
import { isBegun, personFacts } from '../../../course/class/person-facts.ts';
import type { ClassFile } from './class-files.ts';
import { ClassMatrix } from './ClassMatrix.tsx';
import { CriterionTables } from './CriterionTables.tsx';
import { JoinedLearners } from './JoinedLearners.tsx';
import { QuestionGroups } from './QuestionGroups.tsx';
import { TakeAway } from './TakeAway.tsx';

/** What every part of the results is told. */
export interface ClassData {
  readonly all: readonly Person[];
  readonly tallies: readonly QuestionTally[];
  readonly course: ClassCourse;
}

interface Props extends ClassData {
  readonly files: readonly ClassFile[];
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
}

/** What the files come to. */
export function ClassResults({ files, decisions, onDecide, ...data }: Props) {
  const { all, course, tallies } = data;
  const named = course.criteria.filter(({ id }) =>
    all.some((person) => personFacts(person, id) !== null),
  );
  const criteria = named.filter(({ id }) =>
    all.some((person) => {
      const facts = personFacts(person, id);
      return facts !== null && (isBegun(facts) || tallies.some((t) => t.criterion === id));
    }),
  );
  return (
    <>
      <JoinedLearners all={all} files={files} decisions={decisions} onDecide={onDecide} />
      <ClassMatrix
        {...data}
        criteria={criteria}
        unbegun={named.filter((one) => !criteria.includes(one))}
      />
      <CriterionTables {...data} criteria={criteria} />
      <QuestionGroups {...data} />
      <TakeAway {...data} />
    </>
  );
}
