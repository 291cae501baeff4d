import type { Question } from '../../course/schema/question.ts';
import type { FieldProps } from './field.ts';

type Typed = Extract<Question, { type: 'numeric' | 'fill-in' }>;

/** A box for a number, with its unit on the side where people write it, or for a term. */
export function TypedField({ question, response, onChange, name }: FieldProps<Typed>) {
  const unit = question.type === 'numeric' ? question.unit : '';
  const before = unit === '£';
  return (
    <div class="typed">
      {before && <span aria-hidden="true">{unit}</span>}
      <input
        id={name}
        type="text"
        inputMode={question.type === 'numeric' ? 'decimal' : 'text'}
        autocomplete="off"
        spellcheck={false}
        aria-label={unit ? `Your figure, in ${before ? 'pounds' : unit}` : 'Your term'}
        value={response}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {unit && !before && <span aria-hidden="true">{unit}</span>}
    </div>
  );
}
