import type { PartTally } from '../../../course/class/part-tally.ts';
import type { Person } from '../../../course/class/people.ts';
import type { Question } from '../../../course/schema/question.ts';
import { inline } from '../../question/Prose.tsx';
import { namesOf } from './ClassMatrix.tsx';

interface Props {
  readonly parts: readonly PartTally[];
  readonly question: Question | null;
  /** Learners who responded. */
  readonly of: number;
  readonly all: readonly Person[];
}

const heads: Readonly<Record<Question['type'], string>> = {
  choice: 'Option',
  'true-false': 'Answer and reason',
  matching: 'Pair',
  sequencing: 'Order given',
  numeric: 'Number given',
  'fill-in': 'Term given',
};

/** What was offered and given, by how many, and on unfolding by whom. */
export function ResponseTable({ parts, question, of, all }: Props) {
  return (
    <div class="scroll class-table" tabIndex={0} role="group" aria-label="Table: who chose what">
      <table>
        <thead>
          <tr>
            <th scope="col">{question ? heads[question.type] : 'Response'}</th>
            <th scope="col">Mark</th>
            <th scope="col">Learners</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ key, words, right, rationale, people }) => (
            <tr key={key} data-right={right || undefined}>
              <td>
                {inline(words)}
                {!right && rationale && people.length > 0 && (
                  <p class="small">{inline(rationale)}</p>
                )}
              </td>
              <td>{right ? 'right' : 'not yet'}</td>
              <td>
                {people.length === 0 ? (
                  'nobody'
                ) : (
                  <details>
                    <summary>
                      {people.length} of {of}
                    </summary>
                    {namesOf(people, all)}
                  </details>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
