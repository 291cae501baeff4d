import type { ClassCriterion } from '../../../course/class/class-course.ts';
import { personResponses } from '../../../course/class/class-csv.ts';
import {
  criterionSummary,
  type CriterionSummary,
} from '../../../course/class/criterion-summary.ts';
import { lastSeenWords } from '../../../course/class/last-seen.ts';
import { personFacts, personLastSeen } from '../../../course/class/person-facts.ts';
import type { State } from '../../../course/attempt/progress.ts';
import { stateWords } from '../../../course/record.ts';
import type { ClassData } from './ClassResults.tsx';
import { personName } from './person-name.ts';

interface Props extends ClassData {
  readonly criteria: readonly ClassCriterion[];
}

/** Each criterion by itself: how the class stands, and each learner's parts. */
export function CriterionTables({ all, tallies, course, criteria }: Props) {
  if (criteria.length === 0) return null;
  return (
    <section class="class-results" aria-labelledby="class-criteria">
      <h2 id="class-criteria">Criterion by criterion</h2>
      {criteria.map((criterion) => (
        <details key={criterion.id} class="class-fold" open={criteria.length === 1}>
          <summary>
            <strong>{criterion.label}</strong> {criterion.short}
            <span class="class-sum">
              {summaryWords(criterionSummary(all, criterion.id, course), course.passMark)}
            </span>
          </summary>
          <CriterionTable {...{ all, tallies, course, criterion }} />
        </details>
      ))}
    </section>
  );
}

const heads = ['Learn', 'Practise', 'Check', 'Best score', 'Right first time', 'Checks', 'Minutes'];

function CriterionTable({
  all,
  tallies,
  criterion,
}: ClassData & { readonly criterion: ClassCriterion }) {
  const name = `Table: ${criterion.label}, learner by learner`;
  return (
    <div class="scroll class-table" tabIndex={0} role="group" aria-label={name}>
      <table>
        <thead>
          <tr>
            {['Learner', ...heads, 'Last seen'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.flatMap((person) => {
            const facts = personFacts(person, criterion.id);
            if (!facts) return [];
            const { met, right } = personResponses(person, tallies, criterion.id);
            const last = personLastSeen(person);
            const cells = [
              ...[facts.learn, facts.practise, facts.check].map(words),
              facts.best === null ? '–' : `${facts.best}%`,
              met === 0 ? '–' : `${right} of ${met}`,
              ...[facts.checksTaken ?? '–', facts.minutes ?? '–'],
              last ? lastSeenWords(last) : '–',
            ];
            return [
              <tr key={person.id}>
                <th scope="row">{personName(person, all)}</th>
                {cells.map((cell, at) => (
                  <td key={heads[at] ?? 'last'}>{cell}</td>
                ))}
              </tr>,
            ];
          })}
        </tbody>
      </table>
    </div>
  );
}

function words(state: State | null): string {
  return state === null ? '–' : stateWords[state];
}

/** How a class stands, only as far as files say. */
function summaryWords(sum: CriterionSummary, passMark: number): string {
  const parts: string[] = [];
  const unknown = sum.seen - sum.completeKnown;
  if (sum.completeKnown > 0) {
    const rest = unknown === 0 ? '' : `, of ${unknown} no file says it`;
    parts.push(`${sum.complete} of ${sum.completeKnown} complete${rest}`);
  }
  if (sum.scored === 0) parts.push('no scores');
  else {
    parts.push(
      sum.lowest === sum.highest
        ? `${sum.scored === 1 ? 'one score' : `${sum.scored} scores`}, ${sum.lowest}%`
        : `${sum.scored} scores from ${sum.lowest}% to ${sum.highest}%, half at ${sum.median}% or more`,
      `${sum.passed} of ${sum.scored} at the pass mark (${passMark}% unless a record says another)`,
    );
  }
  return parts.join(' · ');
}
