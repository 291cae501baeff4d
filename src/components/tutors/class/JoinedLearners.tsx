import { useRef, useState } from 'preact/hooks';
import type { Decisions, Person } from '../../../course/class/people.ts';
import type { ClassFile } from './class-files.ts';
import { personName } from './person-name.ts';

interface Props {
  readonly all: readonly Person[];
  readonly files: readonly ClassFile[];
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
}

/** Which learners are in several files, by which rule, and how to decide otherwise. */
export function JoinedLearners({ all, files, decisions, onDecide }: Props) {
  const joined = all.filter(({ joinedBy }) => joinedBy !== null);
  const ambiguous = all.filter((person) => person.ambiguous);
  const changed = decisions.apart.size + decisions.together.size > 0;
  const summary = useRef<HTMLElement>(null);
  const keepApart = ({ id, joinedBy }: Person) => {
    // Its button goes with the join.
    summary.current?.focus();
    onDecide(
      joinedBy === 'hand'
        ? {
            ...decisions,
            together: new Map(
              [...decisions.together].filter(([from, to]) => from !== id && to !== id),
            ),
          }
        : { ...decisions, apart: new Set([...decisions.apart, id]) },
    );
  };
  if (files.filter(({ problem }) => problem === null).length < 2) return null;
  return (
    <details class="class-fold class-joined">
      <summary ref={summary}>
        {joined.length === 0 && 'No learner is in several files'}
        {joined.length === 1 && '1 learner is in several files'}
        {joined.length > 1 && `${joined.length} learners are in several files`}
        {ambiguous.length > 0 && ', and some could not be told apart'}: how they were joined
      </summary>
      <p>
        The same e-mail address is the same learner. What bears only a name belongs to the one
        learner of that name: capitals, accents and the order “Surname, First name” do not matter.
        Two addresses are never joined, nor is what bears no name. Of joined files the furthest
        state and the best score count, and each question once: the earliest attempt in a report
        comes before a progress file.
      </p>
      <ul>
        {joined.map((person) => (
          <li key={person.id}>
            {personName(person, all)}: {filesOf(person)},{' '}
            {person.joinedBy === 'hand' ? 'joined by you' : `joined by ${person.joinedBy}`}{' '}
            <button
              type="button"
              class="plain no-print"
              aria-label={`Keep apart the files of ${personName(person, all)}`}
              onClick={() => keepApart(person)}
            >
              Keep apart
            </button>
          </li>
        ))}
      </ul>
      {ambiguous.map((person) => (
        <p key={person.id}>
          {personName(person, all)} could be one of several learners of that name, and was joined
          with none of them.
        </p>
      ))}
      <JoinByHand
        all={all}
        onJoin={(from, to) =>
          onDecide({ ...decisions, together: new Map([...decisions.together, [from, to]]) })
        }
      />
      {changed && (
        <p class="no-print">
          <button
            type="button"
            class="plain"
            onClick={() => onDecide({ apart: new Set(), together: new Map() })}
          >
            Go back to the rule for everybody
          </button>
        </p>
      )}
    </details>
  );
}

function filesOf({ sightings }: Person): string {
  const ids = [...new Set(sightings.map(({ file }) => file))];
  return `files ${ids.join(' and ')}`;
}

interface JoinProps {
  readonly all: readonly Person[];
  readonly onJoin: (from: string, to: string) => void;
}

/** Joins two whom the rule cannot know to be one: initials, a nickname, a new surname. */
function JoinByHand({ all, onJoin }: JoinProps) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const known = (id: string) => all.some((person) => person.id === id);
  const ready = known(from) && known(to) && from !== to;
  const choice = (label: string, value: string, set: (id: string) => void) => (
    <label>
      {label}{' '}
      <select
        value={known(value) ? value : ''}
        onChange={(event) => set(event.currentTarget.value)}
      >
        <option value="">Choose a learner</option>
        {all.map((person) => (
          <option key={person.id} value={person.id}>
            {personName(person, all)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="no-print">
      <p>
        <strong>Join two by hand</strong>, where only initials or another surname were given:
      </p>
      <div class="class-by-hand">
        {choice('This one', from, setFrom)}
        {choice('is the same as', to, setTo)}
        <button type="button" class="quiet" disabled={!ready} onClick={() => onJoin(from, to)}>
          Join
        </button>
      </div>
    </div>
  );
}
