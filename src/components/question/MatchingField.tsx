import type { Question } from '../../course/schema/question.ts';
import type { FieldProps } from './field.ts';
import { inline } from './Prose.tsx';

type Matching = Extract<Question, { type: 'matching' }>;

/** A select for each item. The canonical response holds one digit for each, `-` for none. */
export function MatchingField({ question, response, onChange, name }: FieldProps<Matching>) {
  const chosen = question.items.map((_, index) => response[index] ?? '-');
  const choose = (index: number, match: string) => {
    onChange(chosen.map((digit, at) => (at === index ? match : digit)).join(''));
  };
  return (
    <>
      {question.items.map((item, index) => (
        <div class="pair">
          <label for={`${name}-${item.id}`}>{inline(item.text)}</label>
          <select
            id={`${name}-${item.id}`}
            value={chosen[index]}
            onChange={(event) => choose(index, event.currentTarget.value)}
          >
            <option value="-">Choose…</option>
            {question.matches.map((match) => (
              <option value={match.id}>{match.text}</option>
            ))}
          </select>
        </div>
      ))}
    </>
  );
}
