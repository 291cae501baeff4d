import { useState } from 'preact/hooks';
import type { LaunchRequest } from '../../../tracking/lms-record/launch-values.ts';

type Learner = LaunchRequest['learner'];

interface Props {
  readonly learner: Learner;
  readonly onChosen: (learner: Learner) => void;
}

/** Asks for the learner whom the LMS is to say it opens the package for. */
export function LearnerForm({ learner, onChosen }: Props) {
  const [name, setName] = useState(learner.name);
  const [id, setId] = useState(learner.id);
  return (
    <form
      class="preview-ask preview-learner"
      onSubmit={(event) => {
        event.preventDefault();
        onChosen({ id: id.trim(), name: name.trim() || 'Learner' });
      }}
    >
      <label>
        Name, as the LMS gives it
        <input
          type="text"
          autocomplete="off"
          maxLength={255}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <label>
        Id, which tells learners apart
        <input
          type="text"
          autocomplete="off"
          maxLength={255}
          value={id}
          onInput={({ currentTarget }) => setId(currentTarget.value)}
        />
      </label>
      <button type="submit">Open for this learner</button>
      <p class="small">
        Use made-up names. Every id has an attempt of its own; leave the id empty to see what
        happens in an LMS that gives none.
      </p>
    </form>
  );
}
