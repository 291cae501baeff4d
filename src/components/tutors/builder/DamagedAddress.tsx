import type { ChoiceProblem } from '../../../course/package-choices.ts';
import { plainWords } from './problem-words.ts';

interface Props {
  readonly problems: readonly ChoiceProblem[];
  readonly onClose: () => void;
}

/** Says what in the address could not be read, and what stands in its place. */
export function DamagedAddress({ problems, onClose }: Props) {
  return (
    <div role="alert">
      {problems.length > 0 && (
        <div class="builder-note">
          <p>
            The address of this page holds something that is not possible here. In its place is the
            usual choice; everything else is as the address says.
          </p>
          <ul>
            {problems.map((problem) => (
              <li key={problem.choice + problem.found}>{plainWords(problem)}</li>
            ))}
          </ul>
          <button type="button" class="plain" onClick={onClose}>
            Close
          </button>
        </div>
      )}
    </div>
  );
}
