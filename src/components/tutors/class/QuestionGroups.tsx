import { useRef, useState } from 'preact/hooks';
import type { QuestionTally } from '../../../course/class/question-tally.ts';
import type { ClassData } from './ClassResults.tsx';
import { QuestionCard } from './QuestionCard.tsx';

/** Every question that somebody met, criterion by criterion. Nothing that was read is left out. */
export function QuestionGroups({ all, tallies, course }: ClassData) {
  const [order, setOrder] = useState<'hardest' | 'course'>('hardest');
  const section = useRef<HTMLElement>(null);
  if (tallies.length === 0) return null;
  const unfold = (open: boolean) =>
    section.current
      ?.querySelectorAll<HTMLDetailsElement>('.class-question')
      .forEach((details) => (details.open = open));
  const known = tallies.filter(({ kind }) => kind === 'known');
  const others = tallies.filter(({ kind }) => kind !== 'known');
  const sorted = (group: readonly QuestionTally[]) =>
    order === 'course' ? group : group.toSorted((a, b) => share(a) - share(b));
  return (
    <section class="class-questions" ref={section} aria-labelledby="class-questions">
      <h2 id="class-questions">Question by question</h2>
      <p>
        Counted is each learner’s first response to a question in a check. Who was not asked it does
        not count: a check draws some of its pool. Unfold a question to see who chose what.
      </p>
      <div class="class-order-row no-print">
        <label class="class-order">
          Order{' '}
          <select
            value={order}
            onChange={(event) =>
              setOrder(event.currentTarget.value === 'course' ? 'course' : 'hardest')
            }
          >
            <option value="hardest">Fewest right first time first</option>
            <option value="course">As in the course</option>
          </select>
        </label>
        <button type="button" class="plain" onClick={() => unfold(true)}>
          Unfold all
        </button>
        <button type="button" class="plain" onClick={() => unfold(false)}>
          Fold all
        </button>
      </div>
      {course.criteria.map(({ id, label, short }) => {
        const group = known.filter(({ criterion }) => criterion === id);
        if (group.length === 0) return null;
        return (
          <div key={id}>
            <h3>
              {label} <span class="t">{short}</span>
            </h3>
            {sorted(group).map((tally) => (
              <QuestionCard key={tally.name} tally={tally} all={all} />
            ))}
          </div>
        );
      })}
      {others.length > 0 && (
        <div>
          <h3>Not in this version of the course</h3>
          <p>
            Nothing is known here of what these ask, so their ids and responses stand as the file
            writes them.
          </p>
          {sorted(others).map((tally) => (
            <QuestionCard key={tally.name} tally={tally} all={all} />
          ))}
        </div>
      )}
    </section>
  );
}

/** Share right first time; what is not judged comes last. */
function share({ right, judged }: QuestionTally): number {
  return judged === 0 ? 2 : right / judged;
}
