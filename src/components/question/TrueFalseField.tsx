import type { Question } from '../../course/schema/question.ts';
import { Options } from './ChoiceField.tsx';
import type { FieldProps } from './field.ts';

type TrueFalse = Extract<Question, { type: 'true-false' }>;

/** True or false first, then the reason. The canonical response is both: `tb`; `-` = none yet. */
export function TrueFalseField({ question, response, onChange, name }: FieldProps<TrueFalse>) {
  const [verdict = '-', reason = '-'] = response;
  return (
    <>
      <div class="radios">
        {[
          { id: 't', text: 'True' },
          { id: 'f', text: 'False' },
        ].map(({ id, text }) => (
          <label>
            <input
              type="radio"
              name={`${name}-verdict`}
              value={id}
              checked={verdict === id}
              onChange={() => onChange(id + reason)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      <fieldset>
        <legend class="because">Because</legend>
        <Options
          options={question.reasons}
          type="radio"
          isChosen={(id) => reason === id}
          onChoose={(id) => onChange(verdict + id)}
          name={`${name}-reason`}
        />
      </fieldset>
    </>
  );
}
