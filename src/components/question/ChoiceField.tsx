import type { Option, Question } from '../../course/schema/question.ts';
import type { FieldProps } from './field.ts';
import { inline } from './Prose.tsx';

type Choice = Extract<Question, { type: 'choice' }>;

/** Radio buttons, or boxes where several may be ticked. */
export function ChoiceField({ question, response, onChange, name }: FieldProps<Choice>) {
  const toggle = (id: string) => {
    if (!question.several) return onChange(id);
    const chosen = new Set(response);
    if (!chosen.delete(id)) chosen.add(id);
    onChange([...chosen].sort().join(''));
  };
  return (
    <Options
      options={question.options}
      type={question.several ? 'checkbox' : 'radio'}
      isChosen={(id) => response.includes(id)}
      onChoose={toggle}
      name={name}
    />
  );
}

interface OptionsProps {
  options: readonly Option[];
  type: 'radio' | 'checkbox';
  isChosen: (id: string) => boolean;
  onChoose: (id: string) => void;
  name: string;
}

/** A list of native radio buttons or boxes with their texts. */
export function Options({ options, type, isChosen, onChoose, name }: OptionsProps) {
  return (
    <>
      {options.map(({ id, text }) => (
        <div class="option" data-chosen={isChosen(id) || undefined}>
          <label>
            <input
              type={type}
              name={name}
              value={id}
              checked={isChosen(id)}
              onChange={() => onChoose(id)}
            />
            <span>{inline(text)}</span>
          </label>
        </div>
      ))}
    </>
  );
}
