import type { PartTally } from '../../../course/class/part-tally.ts';
import type { Person } from '../../../course/class/people.ts';
import { inline } from '../../question/Prose.tsx';
import { personName } from './person-name.ts';

interface Props {
  readonly parts: readonly PartTally[];
  /** Learners who responded. */
  readonly of: number;
  readonly all: readonly Person[];
}

/** What was offered and given, by how many, and on unfolding by whom. */
export function ResponseList({ parts, of, all }: Props) {
  return (
    <ul class="class-options">
      {parts.map(({ key, words, right, rationale, people }) => (
        <li key={key} data-right={right || undefined}>
          <span class="class-mark">{right ? 'right' : 'not yet'}</span>
          <span class="class-words">{inline(words)}</span>
          {people.length === 0 ? (
            <span class="class-count">nobody</span>
          ) : (
            <details class="class-count">
              <summary>
                {people.length} of {of}
              </summary>
              {people.map((person) => personName(person, all)).join(', ')}
            </details>
          )}
          {!right && rationale && people.length > 0 && (
            <span class="class-why small">{inline(rationale)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
