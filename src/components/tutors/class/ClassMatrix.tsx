import type { ClassCriterion } from '../../../course/class/class-course.ts';
import { personResponses } from '../../../course/class/class-csv.ts';
import { lastSeenWords } from '../../../course/class/last-seen.ts';
import { personFacts, personLastSeen, wholeScores } from '../../../course/class/person-facts.ts';
import type { CriterionFacts } from '../../../course/class/sighting.ts';
import type { ClassData } from './ClassResults.tsx';
import { personName } from './person-name.ts';

interface Props extends ClassData {
  readonly criteria: readonly ClassCriterion[];
  /** Those in the files that nobody has begun. */
  readonly unbegun: readonly ClassCriterion[];
}

/** Who has done what: a line for each learner, a column for each criterion in the files. */
export function ClassMatrix({ all, tallies, criteria, unbegun }: Props) {
  const packages = [...new Set(all.flatMap((person) => [...wholeScores(person).keys()]))];
  return (
    <section class="class-results" aria-labelledby="class-who">
      <h2 id="class-who">Who has done what</h2>
      <p>
        {all.length === 1 ? '1 learner' : `${all.length} learners`}. A score is the best check so
        far. A dash means that no file says anything of it, not that nothing was done.
      </p>
      <div
        class="scroll class-table"
        tabIndex={0}
        role="group"
        aria-label="Table: who has done what"
      >
        <table>
          <thead>
            <tr>
              <th scope="col">Learner</th>
              {packages.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
              {criteria.map(({ id, label, short }) => (
                <th key={id} scope="col" title={short}>
                  {label}
                </th>
              ))}
              <th scope="col">Last seen</th>
            </tr>
          </thead>
          <tbody>
            {all.map((person) => {
              const last = personLastSeen(person);
              return (
                <tr key={person.id}>
                  <th scope="row">{personName(person, all)}</th>
                  {packages.map((title) => {
                    const score = wholeScores(person).get(title) ?? null;
                    return <td key={title}>{score === null ? '–' : <strong>{score}%</strong>}</td>;
                  })}
                  {criteria.map(({ id }) => {
                    const met = personResponses(person, tallies, id);
                    return <FactsCell key={id} facts={personFacts(person, id)} met={met.met} />;
                  })}
                  <td class="class-when">{last ? lastSeenWords(last) : '–'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {unbegun.length > 0 && (
        <p class="small">
          In these files, and begun by nobody: {unbegun.map(({ label }) => label).join(', ')}.
        </p>
      )}
    </section>
  );
}

function FactsCell({ facts, met }: { facts: CriterionFacts | null; met: number }) {
  if (!facts) return <td>–</td>;
  const score = facts.best === null ? '' : `${facts.best}%`;
  const words = stateOf(facts, met);
  return (
    <td>
      {score && <strong>{score}</strong>}
      {words && <span class="class-state">{words}</span>}
      {!score && !words && '–'}
    </td>
  );
}

/** As far as the files say: a report knows of the check only. */
function stateOf({ complete, learn, practise, check, best }: CriterionFacts, met: number): string {
  const states = [learn, practise, check].filter((state) => state !== null);
  if (complete) return 'complete';
  if (states.some((state) => state !== 'none')) return 'begun';
  if (states.length > 0) return 'not started';
  if (best !== null) return '';
  return met > 0 ? `check begun, ${met} asked` : 'no check yet';
}
